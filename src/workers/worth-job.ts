// The worth of the belts of one plan or several as a job: a unit is a seed, for all plans.
import {
  checkWorthTask,
  makeWorthRunner,
  mergeWorth,
  type WorthPart,
  type WorthReport,
  worthReport,
  worthRunsPerSeed,
  type WorthTask,
} from '../analysis/index.ts';
import { parsePlan, parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import type { Job } from './job.ts';

/** Tasks of worth as text, for which a worker comes to its own verdict on the files. */
export interface WorthTexts extends Omit<WorthTask, 'scenario' | 'plan'> {
  readonly scenarioText: string;
  readonly planTexts: readonly string[];
}

/** A report for each plan. Error when a text is refused, RangeError when a task is none that can be run. */
export function prepareWorth({
  scenarioText,
  planTexts,
  ...rest
}: WorthTexts): Job<readonly WorthPart[], readonly WorthReport[]> {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const tasks = planTexts.map((text, i): WorthTask => {
    const task = { ...rest, scenario, plan: accept(`plan ${i + 1}`, parsePlan(text, scenario)) };
    checkWorthTask(task);
    return task;
  });
  const runners = tasks.map(makeWorthRunner);
  return {
    units: rest.seeds,
    weight: tasks.reduce((sum, task) => sum + worthRunsPerSeed(task), 0),
    looks: [rest.seeds],
    run: (first, count) => runners.map((run) => run(first, count)),
    merge: (a, b) => a.map((part, i) => mergeWorth(part, b[i])),
    isEnough: () => false,
    report: (parts) => parts.map((part, i) => worthReport(tasks[i], part)),
  };
}
