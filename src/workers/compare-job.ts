// The comparison of plans as a job: a unit is a seed, a part is a tally.
import {
  type Axis,
  checkTask,
  type ComparisonReport,
  type ComparisonTally,
  type ComparisonTask,
  compareShards,
  isEnough,
  looksOf,
  makeRunner,
  mergeTallies,
} from '../analysis/index.ts';
import type { LayingPolicyName, PolicyName } from '../exercise/index.ts';
import { parsePlan, parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import type { Job } from './job.ts';

/** A comparison as text, so that a worker comes to its own verdict on the files by the one gate. */
export interface ComparisonTexts {
  readonly scenarioText: string;
  /** Plans with names of their own. */
  readonly planTexts: readonly string[];
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  /** With `precision`, the most (ME-14). */
  readonly seeds: number;
  readonly precision?: number;
  /** Of the Pareto front; absent = the usual ones (ME-17). */
  readonly axes?: readonly Axis[];
}

/** Error when a text is refused, RangeError when the task is none that can be run. */
export function taskOf({ scenarioText, planTexts, ...rest }: ComparisonTexts): ComparisonTask {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const plans = planTexts.map((text, i) => accept(`plan ${i + 1}`, parsePlan(text, scenario)));
  const task = { scenario, plans, ...rest };
  checkTask(task);
  return task;
}

/** The job of a task that can be run. */
export function jobOf(task: ComparisonTask): Job<ComparisonTally, ComparisonReport> {
  return {
    units: task.seeds,
    weight: task.plans.length + 1,
    looks: looksOf(task.seeds, task.precision),
    run: makeRunner(task),
    merge: mergeTallies,
    isEnough: (tally) => isEnough(tally, task.precision),
    report: (tally) => compareShards(task, [tally]),
  };
}

/** As `taskOf`. */
export function prepareCompare(texts: ComparisonTexts): Job<ComparisonTally, ComparisonReport> {
  return jobOf(taskOf(texts));
}
