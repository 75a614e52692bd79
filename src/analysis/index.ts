// The public names of analysis/: many runs, and what is said of them.
export { compare, compareShards } from './compare.ts';
export { withNamesOfTheirOwn } from './names.ts';
export { frontOf, usualAxes } from './report/front.ts';
export { isEnough, looksOf } from './report/looks.ts';
export { checkTask, makeRunner, rowOf, runShard, type ShardRunner } from './playouts.ts';
export { parRefusal } from './par/model.ts';
export { par } from './par/par.ts';
export { OPTIMAL_WORK, optimalPlan, optimalRefusal } from './par/optimal.ts';
export { makeShares, type PlanShare } from './par/share.ts';
export {
  ENDLESS,
  type Lp,
  type LpAnswer,
  type MakeLp,
  MILLION,
  type ParProgress,
  type ParRefusal,
  type ParReport,
} from './par/types.ts';
export { intervalOfAll, quantileOfAll } from './statistics.ts';
export * from './tally/types.ts';
export type { Histogram } from './tally/histogram.ts';
export { mergeTallies } from './tally/merge.ts';
export { makeTallyText, parseTally, type TallyFault, type TallyResult } from './tally/read-tally.ts';
export * from './types.ts';
export { cutWith } from './routes/capacity.ts';
export { routeDenial, routeDenials, routesWith } from './routes/denial.ts';
export { countEnds, endsOf, goodRoutes } from './routes/good.ts';
export { costsWith, executedBelts, makeRouteGround, movingColumns, waysWith } from './routes/ground.ts';
export * from './routes/types.ts';
export {
  checkTracksTask,
  makeTracksRunner,
  MAX_TRACK_SEEDS,
  mergeTracks,
  type Tracks,
  type TracksTask,
} from './tracks.ts';
export { drawChanges, legacyDrawChanges } from './why/draw-changes.ts';
export { lineChanges } from './why/line-changes.ts';
export { type HeardTurn, hearTurn } from './why/hear.ts';
export { type Handed, refusedHanded, refusedOrder, refusedToSide } from './why/orders.ts';
export { deniedOutcome, effectOutcomes, otherOutcomes } from './why/outcomes.ts';
export { refusedPlan } from './why/plans.ts';
export { whyRun, type WhyRun } from './why/run.ts';
export {
  luckSeedTraces,
  luckTraces,
  planTraces,
  shareOfBelts,
  worthTraces,
} from './why/seed-traces.ts';
export { type ContrastTask, type DrawIn, type SeedContrast, seedContrast } from './why/seed-contrast.ts';
export {
  figuresBySeed,
  makeRowRunner,
  type SeedFigure,
  seedFigures,
  type SeedRow,
  type SeedsTask,
} from './why/seed-figures.ts';
export { sumOfParts } from './why/trace-of.ts';
export { whyTurn } from './why/turn.ts';
export { routeTraces, shareTraces } from './why/way-traces.ts';
export * from './why/types.ts';
export { type LuckReport, type LuckRun, luckReport, luckRunOf, type Standing } from './luck.ts';
export * from './worth/types.ts';
export { mergeWorth } from './worth/gather.ts';
export { checkWorthTask, makeWorthRunner, worthFault, worthReport, worthRunsPerSeed } from './worth/worth.ts';
