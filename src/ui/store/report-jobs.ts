// Reports that take a moment: each is worked out once for its key, one after the other, with progress, a stop, and a way to try again.
import { type ReadonlySignal, signal } from '@preact/signals';
import { reasonOf } from '../kit/reason.ts';
import type { CompareWatch } from '../services.ts';

export type JobState<R> =
  /** Not asked for, or stopped. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly report: R }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ReportJob<R> {
  readonly state: ReadonlySignal<JobState<R>>;
  /** Begins when its turn comes, unless it is under way or done. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** A cancel answers by rejecting. */
export type RunReport<R> = (watch: CompareWatch) => Promise<R>;

/** Reports that are kept; the oldest go first. */
const KEPT = 32;

function makeJob<R>(run: RunReport<R>, queue: (work: () => Promise<void>) => void): ReportJob<R> {
  const state = signal<JobState<R>>({ kind: 'idle' });
  let stop: AbortController | undefined;
  const work = async (mine: AbortController): Promise<void> => {
    if (stop !== mine) return;
    try {
      const onProgress = (done: number, of: number) => {
        if (stop === mine) state.value = { kind: 'running', done, of };
      };
      const report = await run({ onProgress, signal: mine.signal });
      if (stop === mine) state.value = { kind: 'done', report };
    } catch (error) {
      const reason = reasonOf(error);
      if (stop === mine) state.value = { kind: 'failed', reason };
    }
    if (stop === mine) stop = undefined;
  };
  return {
    state,
    start(): void {
      if (stop !== undefined || state.peek().kind === 'done') return;
      const mine = new AbortController();
      stop = mine;
      state.value = { kind: 'running', done: 0, of: 1 };
      queue(() => work(mine));
    },
    cancel(): void {
      if (stop === undefined) return;
      stop.abort();
      stop = undefined;
      state.value = { kind: 'idle' };
    },
  };
}

export function makeReportJobs() {
  const jobs = new Map<string, ReportJob<unknown>>();
  let work: Promise<void> = Promise.resolve();
  const queue = (next: () => Promise<void>): void => {
    work = work.then(next);
  };
  return {
    /**
     * The job of this key, which has to name all that its report depends on, its kind among it. `isQuick`: it waits for no other.
     */
    of<R>(key: string, run: RunReport<R>, isQuick = false): ReportJob<R> {
      const known = jobs.get(key);
      if (known !== undefined) return known as ReportJob<R>;
      const job = makeJob(run, isQuick ? (next) => void next() : queue);
      jobs.set(key, job as ReportJob<unknown>);
      for (const oldest of jobs.keys()) {
        if (jobs.size <= KEPT) break;
        jobs.get(oldest)?.cancel();
        jobs.delete(oldest);
      }
      return job;
    },
    /** Stops what is under way. */
    cancelAll(): void {
      for (const job of jobs.values()) job.cancel();
    },
  };
}

export type ReportJobs = ReturnType<typeof makeReportJobs>;
