// Comparisons in Node, over several threads.
import { Worker } from 'node:worker_threads';
import type { ComparisonReport } from '../analysis/index.ts';
import { makeLaneHere } from './here.ts';
import { type Lane, type PoolOptions, runPool } from './pool.ts';
import { buffersOf, type ComparisonTexts } from './protocol.ts';
import { makeWorkerLane } from './worker-lane.ts';

export { MAX_WORKERS } from './pool.ts';

/** Node's worker lies beside the built program. */
const BUILT_WORKER = new URL('./node-worker.js', import.meta.url);

function makeNodeLane(file: URL): Lane {
  const worker = new Worker(file);
  return makeWorkerLane({
    listen: (onAnswer, onDeath) => {
      worker.on('message', onAnswer);
      worker.on('messageerror', () => onDeath('a message of a worker could not be read'));
      worker.on('error', (error) => onDeath(`a worker failed: ${error.message}`));
      worker.on('exit', (code) => onDeath(`a worker ended with code ${code}`));
    },
    send: (question) => worker.postMessage(question, buffersOf(question)),
    end: () => void worker.terminate(),
  });
}

/** As `startComparison` of index.ts, over Node's worker threads. `workerFile` is the built worker, if it lies elsewhere than beside this program. */
export function startComparisonNode(
  texts: ComparisonTexts,
  options: PoolOptions,
  workerFile: URL = BUILT_WORKER,
): Promise<ComparisonReport> {
  return runPool(options.workers === 0 ? makeLaneHere : () => makeNodeLane(workerFile), texts, options);
}
