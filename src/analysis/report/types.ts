// The vocabulary of reports on many runs (ME-8 to ME-18, IN-7, IN-8). Proportions are rounded to 1/1,000,000, means to 1/1,000.
import type { Band, Effect, Minutes, Violation } from '../../rules/index.ts';
import type { LayingPolicyName, PolicyName } from '../../exercise/index.ts';
import type { Histogram } from '../tally/histogram.ts';

/** 95 %, two-sided. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Minutes; a quantile is absent when it falls among denied runs. Means are rounded to 1/1000. */
export interface Distribution {
  readonly p10?: Minutes;
  readonly p50?: Minutes;
  readonly p90?: Minutes;
  readonly mean?: number;
}

/** A mean with the interval around it. */
export interface MeanInterval extends Interval {
  readonly mean: number;
}

/** `count` of `of`, with the Wilson interval. */
export interface Share extends Interval {
  readonly count: number;
  readonly of: number;
}

/** Runs by band (CI-4). */
export type BandCounts = Readonly<Record<Band, number>>;

export interface PlanReport {
  readonly plan: string;
  readonly denied: Share;
  /** Quantiles of the delay, mean of the restricted delay, both over the seeds that define them (ME-8). */
  readonly delay: Distribution;
  readonly clearanceTime: Distribution;
  /** Sums over all runs (ME-5). */
  readonly canalisation: { readonly num: number; readonly den: number };
  readonly losses: { readonly mean: number };
  readonly cost: { readonly points: number; readonly effort: number };
  /** Means over all runs (ME-18): of each belt of the plan, and of each column of the moving side. */
  readonly belts: readonly BeltMeans[];
  readonly columns: readonly ColumnMeans[];
  /** The mean of the restricted delay with its interval (ME-12); absent with fewer than two seeds that define it. */
  readonly meanDelay?: MeanInterval;
  /** ME-4: quantiles with denied runs as greatest, the mean over runs that arrived. */
  readonly criticalPath: Distribution;
  /** For scenarios of edition 2. */
  readonly more?: MoreReport;
  /** Restricted delay of the seeds that define it, denied runs with the deadline (for pictures). */
  readonly delays: Histogram;
  readonly clearances: Histogram;
}

/** Minutes of clearing at a belt, and segments that were found and opened (ME-3, ME-18). */
export interface BeltMeans {
  readonly belt: string;
  readonly clearance: number;
  readonly found: number;
  readonly opened: number;
}

/** Runs in which a column arrived by the deadline; its minutes of clearing and under overwatch, and its losses (ME-18). */
export interface ColumnMeans {
  readonly column: string;
  readonly arrived: number;
  readonly clearance: number;
  readonly engaged: number;
  readonly losses: number;
}

/** What a scenario of edition 1 does not have, over many runs (ME-13, IN-7, IN-8). */
export interface MoreReport {
  readonly searchTime: Distribution;
  /** Mean of the friends that did their task, of all that have one (ME-11). */
  readonly friends: { readonly arrived: number; readonly of: number };
  readonly intent: readonly IntentReport[];
  readonly law: readonly Violation[];
  readonly burden: {
    readonly weight: Distribution;
    readonly bands: BandCounts;
    /** Sums over all runs (CI-5). */
    readonly confirmed: { readonly num: number; readonly den: number };
  };
  readonly legacy: LegacyReport;
}

/** A group over all runs (IN-7), and what was predicted of it (IN-8). Counts of columns are means. */
export interface IntentReport {
  readonly group: string;
  readonly effect: Effect;
  /** Runs in which it had its declared effect. */
  readonly achieved: Share;
  readonly addressed: number;
  readonly met: number;
  readonly passed: number;
  readonly inArea: number;
  /** Of runs in which it addressed anybody. */
  readonly delay: Distribution;
  readonly prediction?: Prediction;
}

export interface Prediction {
  readonly predicted: Minutes;
  /** One turn: no more than this above or below counts as hit. */
  readonly tolerance: Minutes;
  /** Of `of` runs in which the group addressed anybody. */
  readonly of: number;
  readonly below: number;
  readonly within: number;
  readonly above: number;
  /** Mean of the group's delay less what was predicted; absent when it never addressed anybody. */
  readonly error?: number;
}

export interface LegacyReport {
  /** Runs after which all was released within the years that are followed. */
  readonly released: Share;
  /** A run after which it was not counts as greatest, and in the mean with the years that are followed. */
  readonly years: Distribution;
  readonly weeks: Distribution;
  readonly points: Distribution;
  /** Mean hexes: as the exercise leaves them, what became of them, and what is left at the end. */
  readonly suspected: number;
  readonly confirmed: number;
  readonly cancelled: number;
  readonly reduced: number;
  readonly cleared: number;
  readonly left: number;
  readonly incidents: BandCounts;
  readonly residual: BandCounts;
}

/** Positive: plan `a` delays, denies or costs clearing more (ME-9). A mean is absent where fewer than two seeds define it. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  readonly delay?: MeanInterval;
  readonly clearanceTime?: MeanInterval;
  readonly denied: MeanInterval;
  /** Seeds on which `a` delayed longer, on which `b` did, and all that define both. */
  readonly longer: { readonly a: number; readonly b: number; readonly of: number };
}

export const RANKED_BY = ['delay', 'denied'] as const;
export type RankedBy = (typeof RANKED_BY)[number];

/** A plan's place: the ranks that the data allow, and the plans that it is not told apart from (ME-16). */
export interface Rank {
  readonly plan: string;
  /** Mean restricted delay in minutes, or share of runs denied; absent when it is not defined. */
  readonly value?: number;
  /** 1 = the most. */
  readonly from: number;
  readonly to: number;
  readonly tied: readonly string[];
}

/** All plans, the greatest value first; of equals the one that was given first. */
export interface Ranking {
  readonly by: RankedBy;
  /** Pairs over which the 5 % are divided. */
  readonly pairs: number;
  readonly plans: readonly Rank[];
}

/** Axes of the Pareto front (ME-17); on those of military effect more is better, on those of what it costs less. */
export const EFFECT_AXES = ['delay', 'denied', 'clearance', 'canalisation'] as const;
export const COST_AXES = ['points', 'effort', 'law', 'burden', 'legacyPoints', 'legacyYears'] as const;
export const AXES = [...EFFECT_AXES, ...COST_AXES] as const;
export type Axis = (typeof AXES)[number];

export interface FrontEntry {
  readonly plan: string;
  /** By axis; absent when it is not defined. */
  readonly values: readonly (number | undefined)[];
  /** Plans of the front that are at least as good on every axis and better on one; empty = it is of the front itself. */
  readonly dominatedBy: readonly string[];
}

export interface Front {
  readonly axes: readonly Axis[];
  readonly plans: readonly FrontEntry[];
}

/** Why no more seeds were taken (ME-14). */
export interface Stop {
  readonly why: 'seeds' | 'precision';
  readonly most: number;
  readonly precision?: Minutes;
}

export interface ComparisonReport {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seedBase: string;
  /** As many as were used. */
  readonly seeds: number;
  readonly stop: Stop;
  readonly plans: readonly PlanReport[];
  /** Every plan with every later one, in order. */
  readonly paired: readonly PairReport[];
  /** By mean restricted delay, and by probability of denial. */
  readonly rankings: readonly Ranking[];
  readonly front: Front;
}
