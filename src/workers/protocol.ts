// What a pool and its workers say to each other, and the one function that answers for every kind of worker.
import {
  checkTask,
  type ComparisonReport,
  type ComparisonTask,
  compareShards,
  makeRunner,
  type Shard,
  type ShardRunner,
} from '../analysis/index.ts';
import type { LayingPolicyName, PolicyName } from '../exercise/index.ts';
import { formatProblem, parsePlan, parseScenario, type Result } from '../scenario/index.ts';

/** A comparison as text, so that a worker comes to its own verdict on the files by the one gate. */
export interface ComparisonTexts {
  readonly scenarioText: string;
  /** Plans with names of their own. */
  readonly planTexts: readonly string[];
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
}

/** One question, one answer; a `task` comes first. */
export type Question =
  | { readonly ask: 'task'; readonly texts: ComparisonTexts }
  | { readonly ask: 'shard'; readonly first: number; readonly count: number }
  | { readonly ask: 'report'; readonly shards: readonly Shard[] };

export type Answer =
  /** `rows`: runs for each seed. */
  | { readonly answer: 'ready'; readonly rows: number }
  | { readonly answer: 'shard'; readonly shard: Shard }
  | { readonly answer: 'report'; readonly report: ComparisonReport }
  /** Something went wrong, and nothing more can be asked. */
  | { readonly answer: 'failed'; readonly message: string };

/** Answers questions, in the thread that it was made in. */
export type Serve = (question: Question) => Answer;

function accept<T>(file: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(formatProblem(file, result.problems[0]));
}

function taskOf({ scenarioText, planTexts, policy, layingPolicy, seedBase, seeds }: ComparisonTexts): ComparisonTask {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const plans = planTexts.map((text, i) => accept(`plan ${i + 1}`, parsePlan(text, scenario)));
  const task = { scenario, plans, policy, layingPolicy, seedBase, seeds };
  checkTask(task);
  return task;
}

/** A server of one comparison. It never throws: what goes wrong is its answer. */
export function makeServe(): Serve {
  let job: { readonly task: ComparisonTask; readonly run: ShardRunner } | undefined;
  const reply = (question: Question): Answer => {
    if (question.ask === 'task') {
      const task = taskOf(question.texts);
      job = { task, run: makeRunner(task) };
      return { answer: 'ready', rows: task.plans.length + 1 };
    }
    if (job === undefined) throw new Error(`the worker was asked for a ${question.ask} before it had a task`);
    if (question.ask === 'shard') return { answer: 'shard', shard: job.run(question.first, question.count) };
    return { answer: 'report', report: compareShards(job.task, question.shards) };
  };
  return (question) => {
    try {
      return reply(question);
    } catch (error) {
      return { answer: 'failed', message: error instanceof Error ? error.message : `${error}` };
    }
  };
}

/** The buffers of a message, which are handed over instead of copied. */
export function buffersOf(message: Question | Answer): ArrayBuffer[] {
  if ('ask' in message) {
    return message.ask === 'report' ? message.shards.map(({ table }) => table.buffer as ArrayBuffer) : [];
  }
  return message.answer === 'shard' ? [message.shard.table.buffer as ArrayBuffer] : [];
}
