// The second door of analysis/: large sweeps, apart from index.ts so that a page that compares a few plans does not load them.
export { filesOf, makeSweep } from './cells.ts';
export type { WantedPlan } from './making.ts';
export { mergeSweepTallies, type MergeRefusal, missingText } from './merge.ts';
export { partOf } from './parts.ts';
export { parseSweep, parseSweepDocument } from './read-spec.ts';
export { type CellReport, reportSweep, sweepCsv, type SweepReport } from './report.ts';
export { type CellTallies, joinCellTallies, makeShardJob } from './run.ts';
export { sweepSchema } from './shape.ts';
export { parseSolved, solvedText } from './solved.ts';
export { parseTallies, type Tallies, talliesText } from './tallies.ts';
export * from './types.ts';
export { changesText } from './variants.ts';
