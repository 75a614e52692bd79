// A pool of lanes, each a worker or this thread: shards are handed out as lanes come free, and the report does not depend on how.
import type { ComparisonReport, Shard } from '../analysis/index.ts';
import type { Answer, ComparisonTexts, Question } from './protocol.ts';

/** One worker, or this thread. One question at a time. */
export interface Lane {
  /** Rejects when the worker died or could not be started. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends the worker at once, whatever it is doing. */
  readonly close: () => void;
}

export interface PoolOptions {
  /** Workers; 0 = everything in this thread, with pauses. */
  readonly workers: number;
  /** Runs done, of all runs. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Cancels: workers end at once, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** More is refused: each worker has the whole scenario in its memory. */
export const MAX_WORKERS = 64;

/** A lane gets about this many shards, so that none is left with a long last one, and progress is smooth. */
const SHARDS_PER_LANE = 32;
/** Seeds in one shard at most: the answer to a cancel in this thread waits for no more. */
const MOST_SEEDS = 64;

/** RangeError when the number of workers is none that can be had. */
export function checkWorkers(workers: number): void {
  if (!Number.isInteger(workers) || workers < 0 || workers > MAX_WORKERS) {
    throw new RangeError(`${workers} workers; 0 to ${MAX_WORKERS} go`);
  }
}

type AnswerTo<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

async function askFor<A extends Answer['answer']>(lane: Lane, question: Question, wanted: A): Promise<AnswerTo<A>> {
  const answer = await lane.ask(question);
  if (answer.answer === 'failed') throw new Error(answer.message);
  if (answer.answer !== wanted) throw new Error(`asked for ${wanted}, the worker answered ${answer.answer}`);
  return answer as AnswerTo<A>;
}

async function runOn(lanes: readonly Lane[], texts: ComparisonTexts, options: PoolOptions): Promise<ComparisonReport> {
  const { seeds } = texts;
  const size = Math.max(1, Math.min(MOST_SEEDS, Math.ceil(seeds / (lanes.length * SHARDS_PER_LANE))));
  const shards: Shard[] = [];
  let next = 1;
  let done = 0;
  const work = async (lane: Lane) => {
    const { rows } = await askFor(lane, { ask: 'task', texts }, 'ready');
    while (next <= seeds) {
      const first = next;
      const count = Math.min(size, seeds - first + 1);
      next += count;
      const { shard } = await askFor(lane, { ask: 'shard', first, count }, 'shard');
      shards.push(shard);
      done += count;
      if (options.signal?.aborted !== true) options.onProgress?.(done * rows, seeds * rows);
    }
  };
  await Promise.all(lanes.map(work));
  return (await askFor(lanes[0], { ask: 'report', shards }, 'report')).report;
}

/**
 * Runs a comparison on lanes that are made for it and closed after it, whatever comes: a report, a failure of any lane (one Error), or a
 * cancel (the signal's reason). The report is the same for any number of lanes. RangeError for an impossible number of workers.
 */
export async function runPool(
  makeLane: () => Lane,
  texts: ComparisonTexts,
  options: PoolOptions,
): Promise<ComparisonReport> {
  checkWorkers(options.workers);
  options.signal?.throwIfAborted();
  const { signal } = options;
  const lanes: Lane[] = [];
  let cancel = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(signal?.reason);
    signal?.addEventListener('abort', cancel);
  });
  try {
    // More lanes than seeds would only have scenarios to read.
    while (lanes.length < Math.max(1, Math.min(options.workers, texts.seeds))) lanes.push(makeLane());
    return await Promise.race([cancelled, runOn(lanes, texts, options)]);
  } finally {
    signal?.removeEventListener('abort', cancel);
    for (const lane of lanes) lane.close();
  }
}
