// The public names of workers/: comparisons off the main thread. Node's pool is node-pool.ts, so that a page never asks for Node's modules.
import type { ComparisonReport } from '../analysis/index.ts';
import { makeLaneHere } from './here.ts';
import { type Lane, type PoolOptions, runPool } from './pool.ts';
import { type Answer, buffersOf, type ComparisonTexts } from './protocol.ts';
import { makeWorkerLane } from './worker-lane.ts';

export { MAX_WORKERS, type PoolOptions } from './pool.ts';
export type { ComparisonTexts } from './protocol.ts';

function makeBrowserLane(): Lane {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
  return makeWorkerLane({
    listen: (onAnswer, onDeath) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
      worker.addEventListener('messageerror', () => onDeath('a message of a worker could not be read'));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        onDeath(event.message ? `a worker failed: ${event.message}` : 'a worker could not be started');
      });
    },
    send: (question) => worker.postMessage(question, buffersOf(question)),
    end: () => worker.terminate(),
  });
}

/**
 * Compares plans in the browser, in so many workers (0 = in this thread, with pauses). The report does not depend on their number.
 * Rejects with one Error when a text is refused or a worker fails, and with the signal's reason when cancelled; workers are ended then.
 */
export function startComparison(texts: ComparisonTexts, options: PoolOptions): Promise<ComparisonReport> {
  return runPool(options.workers === 0 ? makeLaneHere : makeBrowserLane, texts, options);
}
