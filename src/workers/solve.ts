// Solving par on a lane of its own: news on the way, and a cancel that keeps what there is.
import type { ParReport } from '../analysis/index.ts';
import type { ParTexts } from './par-job.ts';
import { type Lane, runPool } from './pool.ts';

export interface SolveOptions {
  /** Hears of the best plan so far and the bound, several times a second. */
  readonly onNews?: (report: ParReport) => void;
  /** Ends it at once: the report is then the last that was heard of, a `limit`. */
  readonly signal?: AbortSignal;
}

/** Rejects with an Error when a text is refused or the worker fails, and with the signal's reason when nothing had been heard by then. */
export async function solveOn(
  makeLane: () => Lane,
  texts: ParTexts,
  { onNews, signal }: SolveOptions,
): Promise<ParReport> {
  let last: ParReport | undefined;
  const heard = (report: ParReport): void => {
    last = report;
    onNews?.(report);
  };
  try {
    return await runPool(makeLane, { job: 'par', texts }, 1, { workers: 1, onNews: heard, signal });
  } catch (error) {
    if (signal?.aborted === true && last !== undefined) return last;
    throw error;
  }
}
