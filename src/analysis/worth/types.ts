// The vocabulary of each belt's worth: what the delay and the denial lose without it, and its share of the whole (WO-2 to WO-6).
import type { Minutes, Plan, Scenario } from '../../rules/index.ts';
import type { LayingPolicyName, PolicyName } from '../../exercise/index.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { Interval } from '../types.ts';

/** Seeds are `${seedBase}${i}` for i = 1 … seeds, as in a comparison. */
export interface WorthTask {
  readonly scenario: Scenario;
  /** Legal. */
  readonly plan: Plan;
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
  /** Is each belt, and each group, to be left out alone (WO-2)? */
  readonly leaveOneOut: boolean;
  /** Are Shapley values to be worked out (WO-3)? */
  readonly shapley: boolean;
}

/** More seeds, and more runs in all (`worthRuns`), are refused. */
export const MAX_WORTH_SEEDS = 10_000;
export const MAX_WORTH_RUNS = 2_000_000;
/** Up to so many belts all their orders are gone through; with more, orders are drawn (WO-3, WO-4). */
export const EXACT_BELTS = 4;

/** A mean with its standard error and its 95 % interval. */
export interface Estimate extends Interval {
  readonly mean: number;
  readonly error: number;
}

/** Whole numbers over a common denominator: they add up without rounding. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** What the plan loses without something; positive: it delays or denies less then (WO-2). Minutes, and proportions of seeds. */
export interface LossReport {
  /** Absent where fewer than two seeds define a delay. To 1/1000. */
  readonly delay?: Estimate;
  /** To 1/1,000,000, as for pairs of plans (ME-9). */
  readonly denied: { readonly mean: number } & Interval;
  /** Seeds on which the delay is longer with it, and without it; of `counted`. */
  readonly longer: number;
  readonly shorter: number;
}

export interface OneLeftOut extends LossReport {
  /** Id of the belt or the group. */
  readonly id: string;
}

/** A belt's Shapley value (WO-3). The exact means of all belts add up to that of the whole. */
export interface ShareReport {
  readonly id: string;
  /** Minutes, to 1/1000; absent where fewer than two seeds define a delay. */
  readonly delay?: Estimate;
  /** Proportion of seeds, to 1/1,000,000; absent where there are fewer than two seeds. */
  readonly denied?: Estimate;
  /** Seeds of `counted` on which it has a share of the delay: with few of them the interval is too short (WO-4). */
  readonly seeds: number;
  /** The same means, exactly: over `counted` seeds (0 where there are none), and over all. */
  readonly exact: { readonly delay: Fraction; readonly denied: Fraction };
}

/** Plain data, the same for any number of workers. */
export interface WorthReport {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seedBase: string;
  readonly plan: string;
  readonly seeds: number;
  /** Seeds on which the bare run arrives: only those define a delay (ME-8). */
  readonly counted: number;
  /** Runs that were played for it; what need not be played (WO-5) is not among them. */
  readonly runs: number;
  /** The plan against its bare run: what all belts together are worth. */
  readonly whole: LossReport & Pick<ShareReport, 'exact'>;
  /** By belt and by group of the plan, in its order; absent when not asked for. */
  readonly leaveOneOut?: { readonly belts: readonly OneLeftOut[]; readonly groups: readonly OneLeftOut[] };
  /** Orders gone through on each seed: all of them, or those drawn (WO-4); absent when not asked for. */
  readonly shapley?: {
    readonly method: 'exact' | 'sampled';
    readonly orders: number;
    readonly belts: readonly ShareReport[];
  };
}

/** Two runs on the same seeds, counted: the first less the second. */
export interface DifferenceTally {
  /** Differences of the restricted delay, in minutes, over the seeds that define it. */
  readonly delay: Histogram;
  readonly onlyFirstDenied: number;
  readonly onlySecondDenied: number;
}

/** Shares of one belt, each times the common denominator. */
export interface ShareTally {
  readonly delay: Histogram;
  readonly denied: Histogram;
}

/** All that is kept of some seeds. Parts of one task merge in any order and any split (`mergeWorth`). */
export interface WorthPart {
  readonly seeds: number;
  readonly counted: number;
  readonly runs: number;
  readonly whole: DifferenceTally;
  /** By belt and by group, or [] when not asked for. */
  readonly belts: readonly DifferenceTally[];
  readonly groups: readonly DifferenceTally[];
  readonly shares: readonly ShareTally[];
}

/** What a run came to. */
export interface Outcome {
  /** Least of arrival and deadline (ME-8). */
  readonly until: Minutes;
  /** 1 = denied. */
  readonly denied: 0 | 1;
}
