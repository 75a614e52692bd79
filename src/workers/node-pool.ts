// Jobs in Node, over several threads.
import { Worker } from 'node:worker_threads';
import type { ComparisonReport, LuckReport, ParReport, WorthReport } from '../analysis/index.ts';
import type { CellTallies } from '../analysis/sweep/index.ts';
import type { ComparisonTexts } from './compare-job.ts';
import { makeLaneHere } from './here.ts';
import type { JobName, JobRequest, ReportOf } from './jobs.ts';
import type { LuckTexts } from './luck-job.ts';
import type { ParTexts } from './par-job.ts';
import { type LastingLane, makeStock, type Stock } from './lane-stock.ts';
import { type PoolOptions, runPool } from './pool.ts';
import { type SolveOptions, solveOn } from './solve.ts';
import type { SweepTexts } from './sweep-job.ts';
import { makeWorkerLane } from './worker-lane.ts';
import type { WorthTexts } from './worth-job.ts';

export { MAX_WORKERS } from './pool.ts';

/** Node's worker lies beside the built program. */
const BUILT_WORKER = new URL('./node-worker.js', import.meta.url);

function makeNodeLane(file: URL): LastingLane {
  const worker = new Worker(file);
  return makeWorkerLane({
    listen: (onMessage, onDeath) => {
      worker.on('message', onMessage);
      worker.on('messageerror', () => onDeath('a message of a worker could not be read'));
      worker.on('error', (error) => onDeath(`a worker failed: ${error.message}`));
      worker.on('exit', (code) => onDeath(`a worker ended with code ${code}`));
    },
    send: (question) => worker.postMessage(question),
    end: () => void worker.terminate(),
    // A thread that waits does not keep the program from its end.
    wait: (waits) => (waits ? worker.unref() : worker.ref()),
  });
}

/** By address of the worker's file. */
const stocks = new Map<string, Stock>();

function stockOf(file: URL): Stock {
  const stock = stocks.get(file.href) ?? makeStock(() => makeNodeLane(file));
  stocks.set(file.href, stock);
  return stock;
}

/** Ends the threads that wait for another job. */
export function endWaitingThreads(): void {
  for (const stock of stocks.values()) stock.clear();
}

/** As `startJob` of index.ts, over Node's worker threads. `workerFile` is the built worker, if it lies elsewhere than beside this program. */
function startJobNode<K extends JobName>(
  request: JobRequest<K>,
  most: number,
  options: PoolOptions<K>,
  workerFile: URL = BUILT_WORKER,
): Promise<ReportOf<K>> {
  return runPool(options.workers === 0 ? () => makeLaneHere() : stockOf(workerFile).take, request, most, options);
}

/** Solves par in one thread, as `solveOn`. */
export function startParNode(
  texts: ParTexts,
  options: SolveOptions,
  workerFile: URL = BUILT_WORKER,
): Promise<ParReport> {
  return solveOn(() => makeNodeLane(workerFile), texts, options);
}

/** Compares plans, as `startJobNode`. */
export function startComparisonNode(
  texts: ComparisonTexts,
  options: PoolOptions<'compare'>,
  workerFile?: URL,
): Promise<ComparisonReport> {
  return startJobNode({ job: 'compare', texts }, texts.seeds, options, workerFile);
}

/** Runs a shard of a sweep of so many units, as `startJobNode`. */
export function startSweepNode(
  texts: SweepTexts,
  units: number,
  options: PoolOptions<'sweep'>,
  workerFile?: URL,
): Promise<CellTallies> {
  return startJobNode({ job: 'sweep', texts }, units, options, workerFile);
}

/** Worth of the belts of each plan, as `startJobNode`. */
export function startWorthNode(
  texts: WorthTexts,
  options: PoolOptions<'worth'>,
  workerFile?: URL,
): Promise<readonly WorthReport[]> {
  return startJobNode({ job: 'worth', texts }, texts.seeds, options, workerFile);
}

/** Luck of a played run, as `startJobNode`. */
export function startLuckNode(texts: LuckTexts, options: PoolOptions<'luck'>, workerFile?: URL): Promise<LuckReport> {
  return startJobNode({ job: 'luck', texts }, texts.seeds, options, workerFile);
}
