// What is kept of many runs in place of their rows: histograms, sums and counts that merge in any order and any split.
import type { IntentMeasures, Minutes, MoreMeasures } from '../../rules/index.ts';
import type { Histogram } from './histogram.ts';

/** One run in figures. −1 stands for "not defined" in these flat records only. */
export interface PlayoutRow {
  /** Minute of arrival, or −1 when denied. */
  readonly arrival: Minutes;
  readonly clearance: Minutes;
  /** ME-4, −1 when denied. */
  readonly critical: Minutes;
  readonly areaMinutes: Minutes;
  readonly moveMinutes: Minutes;
  readonly losses: number;
  /** Figures of each belt (BELT_SUMS) and of each column of the moving side (COLUMN_SUMS), one after the other. */
  readonly belts: readonly number[];
  readonly columns: readonly number[];
  /** What a scenario of edition 2 has beside. The law ledger is a matter of the plan alone. */
  readonly more?: MoreRow;
}

export type MoreRow = Omit<MoreMeasures, 'law'>;

/**
 * Histograms of each plan's runs, in minutes and counts. `delay` is the restricted delay (ME-8) of runs that arrived, `denied` that of
 * runs that were denied, both where the run without belts arrived; `arrival` and `critical` are of runs that arrived.
 */
export const FIGURES = ['arrival', 'delay', 'denied', 'clearance', 'critical', 'losses'] as const;
export type Figure = (typeof FIGURES)[number];

/** The same for scenarios of edition 2. Bands are told by their number in BANDS; `years` is of runs after which all was released. */
export const MORE_FIGURES = [
  'searchTime',
  'friends',
  'burden',
  'burdenBand',
  'years',
  'suspected',
  'confirmed',
  'cancelled',
  'reduced',
  'cleared',
  'left',
  'weeks',
  'points',
  'incidents',
  'residual',
] as const;
export type MoreFigure = (typeof MORE_FIGURES)[number];

/** Sums over all runs of a plan; in edition 2 also friends with a task, segments confirmed and segments laid. */
export const SUMS = ['areaMinutes', 'moveMinutes'] as const;
export const MORE_SUMS = ['friendsOf', 'segmentsMet', 'segmentsLaid'] as const;
export type Sum = (typeof SUMS)[number];
export type MoreSum = (typeof MORE_SUMS)[number];

/** Histograms of a group's runs; `delay` is of runs in which it addressed anybody. */
export const GROUP_FIGURES = ['addressed', 'met', 'passed', 'inArea', 'delay'] as const;
export type GroupFigure = (typeof GROUP_FIGURES)[number] & keyof IntentMeasures;

export interface GroupTally {
  readonly group: string;
  /** Runs in which it had its declared effect. */
  readonly achieved: number;
  readonly figures: Readonly<Record<GroupFigure, Histogram>>;
}

export interface PlanTally {
  readonly plan: string;
  readonly runs: number;
  readonly deniedRuns: number;
  readonly figures: Readonly<Record<Figure, Histogram> & Partial<Record<MoreFigure, Histogram>>>;
  readonly sums: Readonly<Record<Sum, number> & Partial<Record<MoreSum, number>>>;
  /** Sums of the figures of each belt (BELT_SUMS) and of each column of the moving side (COLUMN_SUMS), one after the other. */
  readonly belts: readonly number[];
  readonly columns: readonly number[];
  /** In the order of the plan's groups. */
  readonly groups: readonly GroupTally[];
}

/**
 * What is kept of two plans on the same seeds: seeds on which both restricted delays are defined, the sum of their differences (first less
 * second) and of the squares of these, seeds on which the first was longer and shorter, sum and squares of the differences of clearance
 * time, and seeds on which only the first and only the second was denied. A mean, its interval and a rank need no more, and pairs grow
 * with the square of the plans: so no histogram is kept of them.
 */
export const PAIR_FIELDS = [
  'delays',
  'delay',
  'delaySquares',
  'longer',
  'shorter',
  'clearance',
  'clearanceSquares',
  'onlyA',
  'onlyB',
] as const;
export type PairField = (typeof PAIR_FIELDS)[number];

/** All that is kept of some seeds of a comparison. It is plain data, and written as JSON as it stands. */
export interface ComparisonTally {
  /** Numbers of the seeds, from and to, ascending, apart from each other. */
  readonly seeds: readonly (readonly [from: number, to: number])[];
  readonly plans: readonly PlanTally[];
  /** PAIR_FIELDS of every plan with every later one, in order (`pairAt`). */
  readonly pairs: readonly number[];
}
