// The public names of workers/: jobs off the main thread. Node's pool is node-pool.ts, so that a page never asks for Node's modules.
import type {
  ComparisonReport,
  FlowDenial,
  LuckReport,
  OutcomeTrace,
  ParReport,
  RouteDenialReport,
  SeedFigure,
  Tracks,
  WorthReport,
} from '../analysis/index.ts';
import type { ComparisonTexts } from './compare-job.ts';
import type { DenialTexts } from './denial-job.ts';
import { makeLaneHere } from './here.ts';
import type { JobName, JobRequest, ReportOf } from './jobs.ts';
import type { LuckTexts } from './luck-job.ts';
import { makeWorker } from './make-worker.ts';
import type { ParTexts } from './par-job.ts';
import { type LastingLane, makeStock } from './lane-stock.ts';
import { type PoolOptions, runPool } from './pool.ts';
import type { Message } from './protocol.ts';
import type { RefusedReport, RefusedTexts } from './refused-job.ts';
import type { RoutesTexts } from './routes-job.ts';
import { type SolveOptions, solveOn } from './solve.ts';
import type { TracksTexts } from './tracks-job.ts';
import { makeWorkerLane } from './worker-lane.ts';
import { WHY_UNITS, type WhyTexts } from './why-job.ts';
import type { WorthTexts } from './worth-job.ts';

export { MAX_WORKERS, type PoolOptions } from './pool.ts';
export type { ComparisonTexts } from './compare-job.ts';
export type { DenialTexts } from './denial-job.ts';
export type { LuckTexts } from './luck-job.ts';
export type { ParTexts } from './par-job.ts';
export type { RefusedReport, RefusedTexts } from './refused-job.ts';
export type { RoutesTexts } from './routes-job.ts';
export type { SolveOptions } from './solve.ts';
export type { TracksTexts } from './tracks-job.ts';
export type { WhyTexts } from './why-job.ts';
export type { WorthTexts } from './worth-job.ts';

function makeBrowserLane(): LastingLane {
  const worker = makeWorker();
  return makeWorkerLane({
    listen: (onMessage, onDeath) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
      worker.addEventListener('messageerror', () => onDeath('a message of a worker could not be read'));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        onDeath(event.message ? `a worker failed: ${event.message}` : 'a worker could not be started');
      });
    },
    send: (question) => worker.postMessage(question),
    end: () => worker.terminate(),
  });
}

const stock = makeStock(makeBrowserLane);

/**
 * Runs a job of at most `most` units in the browser, in so many workers (0 = in this thread, with pauses). The report does not depend on
 * their number. Rejects with one Error when a text is refused or a worker fails, and with the signal's reason when cancelled; workers are
 * ended then, and else kept for a while.
 */
function startJob<K extends JobName>(
  request: JobRequest<K>,
  most: number,
  options: PoolOptions<K>,
): Promise<ReportOf<K>> {
  return runPool(options.workers === 0 ? () => makeLaneHere() : stock.take, request, most, options);
}

/** Solves par in one worker, as `solveOn`. */
export function startPar(texts: ParTexts, options: SolveOptions): Promise<ParReport> {
  return solveOn(makeBrowserLane, texts, options);
}

/** Compares plans, as `startJob`. */
export function startComparison(texts: ComparisonTexts, options: PoolOptions<'compare'>): Promise<ComparisonReport> {
  return startJob({ job: 'compare', texts }, texts.seeds, options);
}

/** Worth of the belts of each plan, as `startJob` (WO-2, WO-3). */
export function startWorth(texts: WorthTexts, options: PoolOptions<'worth'>): Promise<readonly WorthReport[]> {
  return startJob({ job: 'worth', texts }, texts.seeds, options);
}

/** What would have turned an exercise, as `startJob` (WY-3, WY-5). */
export function startWhy(texts: WhyTexts, options: PoolOptions<'why'>): Promise<readonly OutcomeTrace[]> {
  return startJob({ job: 'why', texts }, WHY_UNITS, options);
}

/** What would turn the refusals of a plan or of orders, as `startJob` (WY-6, WY-7). */
export function startRefused(texts: RefusedTexts, options: PoolOptions<'refused'>): Promise<RefusedReport> {
  return startJob({ job: 'refused', texts }, 1, options);
}

/** Every figure of each plan by seed, as `startJob` (WY-9). */
export function startSeeds(
  texts: ComparisonTexts,
  options: PoolOptions<'seeds'>,
): Promise<readonly (readonly SeedFigure[])[]> {
  return startJob({ job: 'seeds', texts }, texts.seeds, options);
}

/** Luck of a played run, as `startJob` (LU-1). */
export function startLuck(texts: LuckTexts, options: PoolOptions<'luck'>): Promise<LuckReport> {
  return startJob({ job: 'luck', texts }, texts.seeds, options);
}

/** Where the columns went in many playouts, as `startJob` (TK-1). */
export function startTracks(texts: TracksTexts, options: PoolOptions<'tracks'>): Promise<Tracks> {
  return startJob({ job: 'tracks', texts }, texts.seeds, options);
}

/** Route denial of a plan, as `startJob` (RD-1 to RD-6). */
export function startDenial(texts: DenialTexts, options: PoolOptions<'denial'>): Promise<RouteDenialReport> {
  return startJob({ job: 'denial', texts }, 1, options);
}

/** Good routes and cuts, as `startJob` (RD-1 to RD-5). */
export function startRoutes(texts: RoutesTexts, options: PoolOptions<'routes'>): Promise<readonly FlowDenial[]> {
  return startJob({ job: 'routes', texts }, 1, options);
}
