// A comparison seed by seed as a job: a unit is a seed, the report is every figure of each plan by seed (WY-9).
import { figuresBySeed, makeRowRunner, type SeedFigure, type SeedRow } from '../analysis/index.ts';
import { type ComparisonTexts, taskOf } from './compare-job.ts';
import type { Job } from './job.ts';

/** Error when a text is refused, RangeError when the task is none that can be run. */
export function prepareSeeds(texts: ComparisonTexts): Job<readonly SeedRow[], readonly (readonly SeedFigure[])[]> {
  const task = taskOf(texts);
  return {
    units: task.seeds,
    weight: task.plans.length + 1,
    looks: [task.seeds],
    run: makeRowRunner(task),
    merge: (a, b) => [...a, ...b],
    isEnough: () => false,
    report: (rows) =>
      figuresBySeed(
        [...rows].sort((a, b) => a.seed - b.seed),
        task.seedBase,
      ),
  };
}
