// The vocabulary of analysis/: many runs of several plans on the same seeds, and what is said of them (ME-8, ME-9).
import type { Minutes, Plan, Scenario } from '../rules/index.ts';
import type { LayingPolicyName, PolicyName } from '../exercise/index.ts';
import type { Histogram } from './tally/histogram.ts';

/** Seeds are `${seedBase}${i}` for i = 1 … seeds, so that any split of the work meets the same ones. */
export interface ComparisonTask {
  readonly scenario: Scenario;
  /** Legal plans with names of their own: a report tells them apart by name. */
  readonly plans: readonly Plan[];
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
}

/** More than this in one task is refused, so that sums stay exact and reports keep to a size that can be held: pairs grow with the square. */
export const MAX_SEEDS = 10_000_000;
export const MAX_PLANS = 256;

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

/** Proportions are rounded to 1/1,000,000. */
export interface PlanReport {
  readonly plan: string;
  readonly denied: { readonly count: number; readonly of: number } & Interval;
  /** Quantiles of the delay, mean of the restricted delay, both over the seeds that define them (ME-8). */
  readonly delay: Distribution;
  readonly clearanceTime: Distribution;
  /** Sums over all runs (ME-5). */
  readonly canalisation: { readonly num: number; readonly den: number };
  readonly losses: { readonly mean: number };
  readonly cost: { readonly points: number; readonly effort: number };
  /** Restricted delay of the seeds that define it, denied runs with the deadline (for pictures). */
  readonly delays: Histogram;
  readonly clearances: Histogram;
}

/** Positive: plan `a` delays, denies or costs clearing more (ME-9). A mean is absent where fewer than two seeds define it. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  readonly delay?: { readonly mean: number } & Interval;
  readonly clearanceTime?: { readonly mean: number } & Interval;
  readonly denied: { readonly mean: number } & Interval;
}

export interface ComparisonReport {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
  readonly plans: readonly PlanReport[];
  /** Every plan with every later one, in order. */
  readonly paired: readonly PairReport[];
}
