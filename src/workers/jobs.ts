// The jobs that a pool can run, by name.
import type {
  ComparisonReport,
  ComparisonTally,
  FlowDenial,
  LuckReport,
  MakeLp,
  OutcomeTrace,
  ParReport,
  RouteDenialReport,
  SeedFigure,
  SeedRow,
  Tracks,
  WorthPart,
  WorthReport,
} from '../analysis/index.ts';
import type { CellTallies } from '../analysis/sweep/index.ts';
import { type ComparisonTexts, prepareCompare } from './compare-job.ts';
import { type DenialTexts, prepareDenial } from './denial-job.ts';
import type { Job } from './job.ts';
import { type LuckTexts, prepareLuck } from './luck-job.ts';
import { type ParTexts, preparePar } from './par-job.ts';
import { prepareRefused, type RefusedReport, type RefusedTexts } from './refused-job.ts';
import { prepareRoutes, type RoutesTexts } from './routes-job.ts';
import { prepareSeeds } from './seeds-job.ts';
import { prepareSweep, type SweepTexts } from './sweep-job.ts';
import { prepareTracks, type TracksTexts } from './tracks-job.ts';
import { type Answered, prepareWhy, type WhyTexts } from './why-job.ts';
import { prepareWorth, type WorthTexts } from './worth-job.ts';

/** By job: what it is read from, what its parts are, what it ends in, and what it tells meanwhile. All of it can be sent to a worker. */
export interface JobTypes {
  readonly compare: {
    readonly texts: ComparisonTexts;
    readonly part: ComparisonTally;
    readonly report: ComparisonReport;
    readonly news: never;
  };
  readonly sweep: {
    readonly texts: SweepTexts;
    readonly part: CellTallies;
    readonly report: CellTallies;
    readonly news: never;
  };
  readonly par: {
    readonly texts: ParTexts;
    readonly part: ParReport;
    readonly report: ParReport;
    readonly news: ParReport;
  };
  readonly worth: {
    readonly texts: WorthTexts;
    readonly part: readonly WorthPart[];
    readonly report: readonly WorthReport[];
    readonly news: never;
  };
  readonly luck: {
    readonly texts: LuckTexts;
    readonly part: ComparisonTally;
    readonly report: LuckReport;
    readonly news: never;
  };
  readonly tracks: {
    readonly texts: TracksTexts;
    readonly part: Tracks;
    readonly report: Tracks;
    readonly news: never;
  };
  readonly routes: {
    readonly texts: RoutesTexts;
    readonly part: readonly FlowDenial[];
    readonly report: readonly FlowDenial[];
    readonly news: never;
  };
  readonly why: {
    readonly texts: WhyTexts;
    readonly part: readonly Answered[];
    readonly report: readonly OutcomeTrace[];
    readonly news: never;
  };
  readonly denial: {
    readonly texts: DenialTexts;
    readonly part: RouteDenialReport;
    readonly report: RouteDenialReport;
    readonly news: never;
  };
  readonly seeds: {
    readonly texts: ComparisonTexts;
    readonly part: readonly SeedRow[];
    readonly report: readonly (readonly SeedFigure[])[];
    readonly news: never;
  };
  readonly refused: {
    readonly texts: RefusedTexts;
    readonly part: RefusedReport;
    readonly report: RefusedReport;
    readonly news: never;
  };
}
export type JobName = keyof JobTypes;
export type ReportOf<K extends JobName> = JobTypes[K]['report'];
export type NewsOf<K extends JobName> = JobTypes[K]['news'];

/** One of the jobs, as it is sent to every worker. */
export type JobRequest<K extends JobName = JobName> = {
  readonly [N in K]: { readonly job: N; readonly texts: JobTypes[N]['texts'] };
}[K];

type JobOf<K extends JobName> = Job<JobTypes[K]['part'], ReportOf<K>, NewsOf<K>>;

/** From texts to a job; throws an Error that names the text and the place when one is refused. */
export type Jobs = { readonly [K in JobName]: (texts: JobTypes[K]['texts']) => JobOf<K> | Promise<JobOf<K>> };

/** All jobs, with the engine for linear programs of a platform. */
export function jobsWith(loadLp: () => Promise<MakeLp>): Jobs {
  const many = { compare: prepareCompare, sweep: prepareSweep, worth: prepareWorth };
  const seeded = { luck: prepareLuck, seeds: prepareSeeds };
  const mapped = { tracks: prepareTracks, routes: prepareRoutes, denial: prepareDenial };
  const asked = { why: prepareWhy, refused: prepareRefused };
  return { ...many, ...seeded, ...mapped, ...asked, par: (texts) => preparePar(texts, loadLp) };
}

/** Where no engine for linear programs is at hand: par fails. */
export const JOBS: Jobs = jobsWith(async () => {
  throw new Error('par is solved in a worker only');
});
