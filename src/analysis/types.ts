// The vocabulary of analysis/: many runs of several plans on the same seeds, and what is said of them (ME-8, ME-9).
import type { Minutes, Plan, Scenario } from '../rules/index.ts';
import type { Axis } from './report/types.ts';
import type { LayingPolicyName, PolicyName } from '../exercise/index.ts';

/** Seeds are `${seedBase}${i}` for i = 1 … seeds, so that any split of the work meets the same ones. */
export interface ComparisonTask {
  readonly scenario: Scenario;
  /** Legal plans with names of their own: a report tells them apart by name. */
  readonly plans: readonly Plan[];
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  /** With `precision`, the most. */
  readonly seeds: number;
  /** Minutes: to stop at the first look at which no interval asked for is wider to either side (ME-14). */
  readonly precision?: Minutes;
  /** Of the Pareto front; absent = `usualAxes`. */
  readonly axes?: readonly Axis[];
}

/** More than this in one task is refused, so that sums stay exact and reports keep to a size that can be held: pairs grow with the square. */
export const MAX_SEEDS = 10_000_000;
export const MAX_PLANS = 256;

export * from './report/types.ts';
