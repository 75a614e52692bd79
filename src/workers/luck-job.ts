// The luck of a played run as a job: the comparison of its plan alone, and the run among its seeds.
import { type ComparisonTally, type LuckReport, luckReport, type LuckRun } from '../analysis/index.ts';
import { type ComparisonTexts, jobOf, taskOf } from './compare-job.ts';
import type { Job } from './job.ts';

/** The plan of the played run, the policies that stand for those who played it (LU-1), and the run in figures. */
export interface LuckTexts extends Omit<ComparisonTexts, 'planTexts'> {
  readonly planText: string;
  readonly run: LuckRun;
}

/** Error when a text is refused, RangeError when the task is none that can be run. */
export function prepareLuck({ planText, run, ...rest }: LuckTexts): Job<ComparisonTally, LuckReport> {
  const task = taskOf({ ...rest, planTexts: [planText] });
  return { ...jobOf(task), report: (tally) => luckReport(task, run, tally) };
}
