// A pool of lanes, each a worker or this thread: units of a job are handed out as lanes come free, and the report does not depend on how.
import type { JobName, JobRequest, NewsOf, ReportOf } from './jobs.ts';
import type { Answer, Question } from './protocol.ts';

/** One worker, or this thread. One question at a time. */
export interface Lane {
  /** Rejects when the worker died or could not be started. `onNews` hears of units that take long. */
  readonly ask: (question: Question, onNews?: (news: unknown) => void) => Promise<Answer>;
  /** Ends the worker at once, whatever it is doing. */
  readonly close: () => void;
  /** In place of `close` after a job that came to its end: the worker may be had for another. */
  readonly leave?: () => void;
}

export interface PoolOptions<K extends JobName = JobName> {
  /** Workers; 0 = everything in this thread, with pauses. */
  readonly workers: number;
  /** Runs done, of all runs. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly onNews?: (news: NewsOf<K>) => void;
  /** Cancels: workers end at once, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** More is refused: each worker has the whole scenario in its memory. */
export const MAX_WORKERS = 64;

/** A lane gets about this many shares between two looks, so that none is left with a long last one, and progress is smooth. */
const SHARES_PER_LANE = 32;
/** Runs in one share at most, if a unit has no more: the answer to a cancel in this thread waits for no more. */
const MOST_RUNS = 192;
/** Of what is left before a look, a share is at most this part of a lane's: so the last ones are small, and all lanes end at the same time. */
const LAST_PARTS = 2;

/** RangeError when the number of workers is none that can be had. */
export function checkWorkers(workers: number): void {
  if (!Number.isInteger(workers) || workers < 0 || workers > MAX_WORKERS) {
    throw new RangeError(`${workers} workers; 0 to ${MAX_WORKERS} go`);
  }
}

type AnswerTo<A extends Answer['answer']> = Extract<Answer, { answer: A }>;
type Heard = (news: unknown) => void;

async function askFor<A extends Answer['answer']>(
  lane: Lane,
  question: Question,
  wanted: A,
  onNews?: Heard,
): Promise<AnswerTo<A>> {
  const answer = await lane.ask(question, onNews);
  if (answer.answer === 'failed') throw new Error(answer.message);
  if (answer.answer !== wanted) throw new Error(`asked for ${wanted}, the worker answered ${answer.answer}`);
  return answer as AnswerTo<A>;
}

/** Hands out the units of a job, up to one look after the other. */
function makeDesk<K extends JobName>(lanes: readonly Lane[], { onProgress, onNews, signal }: PoolOptions<K>) {
  let next = 1;
  let done = 0;
  const heard: Heard = (news) => {
    if (signal?.aborted !== true) onNews?.(news as NewsOf<K>);
  };
  return async (lane: Lane, { units, weight }: AnswerTo<'ready'>, from: number, to: number): Promise<void> => {
    const even = Math.ceil((to - from) / (lanes.length * SHARES_PER_LANE));
    const size = Math.max(1, Math.min(Math.floor(MOST_RUNS / weight), even));
    while (next <= to) {
      const first = next;
      const count = Math.min(size, Math.ceil((to - first + 1) / (lanes.length * LAST_PARTS)));
      next += count;
      await askFor(lane, { ask: 'run', first, count }, 'done', heard);
      done += count;
      if (signal?.aborted !== true) onProgress?.(done * weight, units * weight);
    }
  };
}

/** Brings the parts of all lanes to the first. */
async function gatherParts([main, ...others]: readonly Lane[]): Promise<void> {
  for (const lane of others) {
    const { part } = await askFor(lane, { ask: 'part' }, 'part');
    await askFor(main, { ask: 'add', part }, 'done');
  }
}

async function runOn<K extends JobName>(
  lanes: readonly Lane[],
  request: JobRequest<K>,
  options: PoolOptions<K>,
): Promise<ReportOf<K>> {
  const work = makeDesk(lanes, options);
  // Nobody waits for the slowest to be ready: each begins with the units up to the first look.
  const begun = lanes.map(async (lane) => {
    const ready = await askFor(lane, { ask: 'job', request: request as JobRequest }, 'ready');
    await work(lane, ready, 0, ready.looks[0]);
    return ready;
  });
  const [ready] = await Promise.all(begun);
  for (let look = 0; ; look++) {
    await gatherParts(lanes);
    const isLast = look + 1 >= ready.looks.length;
    if (isLast || (await askFor(lanes[0], { ask: 'enough' }, 'enough')).enough) break;
    await Promise.all(lanes.map((lane) => work(lane, ready, ready.looks[look], ready.looks[look + 1])));
  }
  return (await askFor(lanes[0], { ask: 'report' }, 'report')).report as ReportOf<K>;
}

/**
 * Runs a job on lanes of its own. After a report they are left (closed, if they cannot be); they are closed after a failure of any lane
 * (one Error) and after a cancel (the signal's reason). The report is the same for any number of lanes. `most`: units that the job has, if that is known: more
 * lanes than units would only have texts to read. RangeError for an impossible number of workers.
 */
export async function runPool<K extends JobName>(
  makeLane: () => Lane,
  request: JobRequest<K>,
  most: number,
  options: PoolOptions<K>,
): Promise<ReportOf<K>> {
  checkWorkers(options.workers);
  options.signal?.throwIfAborted();
  const { signal } = options;
  const lanes: Lane[] = [];
  let cancel = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(signal?.reason);
    signal?.addEventListener('abort', cancel);
  });
  let isOver = false;
  try {
    while (lanes.length < Math.max(1, Math.min(options.workers, most))) lanes.push(makeLane());
    const report = await Promise.race([cancelled, runOn(lanes, request, options)]);
    isOver = true;
    return report;
  } finally {
    signal?.removeEventListener('abort', cancel);
    for (const { leave, close } of lanes) (isOver ? (leave ?? close) : close)();
  }
}
