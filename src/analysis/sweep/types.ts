// The vocabulary of analysis/sweep/: a large sweep, its cells, and the shares in which it is run (SW-1 to SW-5).
import type { LayingPolicyName, PolicyName } from '../../exercise/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import type { Located, Problem } from '../../scenario/index.ts';
import type { WorthTask } from '../worth/types.ts';

/** Stock planners that a sweep may name (PL-1, PL-5). */
export const SWEEP_PLANNERS = ['none', 'greedy', 'optimal'] as const;

/** Seeds of one unit of work. Whatever the number of shards, a unit is run as a whole (SW-3). */
export const BLOCK = 250;
/** Memory and files grow with the number of cells, so that it is bounded. */
export const MAX_CELLS = 1000;
/** Shards of one sweep. */
export const MAX_SHARDS = 100_000;
export const MAX_SWEEP_SCENARIOS = 64;
export const MAX_VARIED = 4;
export const MAX_VALUES_VARIED = 200;

/** A number of a scenario's document, by JSON pointer (RFC 6901), and what it is set to. */
export interface Change {
  readonly pointer: string;
  readonly value: number;
}

/** A scenario of a sweep, as its specification names it. */
export interface SweepEntry {
  /** Relative to the folder of the specification, with "/" between folders. */
  readonly file: string;
  /** Names of files, likewise, or of stock planners. */
  readonly plans: readonly string[];
  readonly vary: readonly { readonly pointer: string; readonly values: readonly number[] }[];
}

/** What is told of each belt's worth (WO-2, WO-3), and on how many seeds. */
export interface SweepWorth extends Pick<WorthTask, 'leaveOneOut' | 'shapley' | 'seeds'> {}

/** A plan that the planner `optimal` has made for a variant, as its document (PL-5). */
export interface MadePlan {
  /** Hash of the variant's scenario. */
  readonly scenario: string;
  readonly document: unknown;
}

/** A specification as it was read; what its files hold has not been looked at. */
export interface SweepSpec {
  readonly name: string;
  readonly scenarios: readonly SweepEntry[];
  /** Absent = the scenario's own. */
  readonly policies: readonly (PolicyName | undefined)[];
  readonly layingPolicies: readonly (LayingPolicyName | undefined)[];
  readonly seedBase: string;
  /** Seeds of every cell. */
  readonly seeds: number;
  /** Each belt's worth, on the first seeds of every cell (WO); absent = none. */
  readonly worth?: SweepWorth;
  /** The document itself, so that problems can be told at their places. */
  readonly located: Located;
}

/** One comparison of the sweep: plans of one variant of a scenario under one pair of policies, on all seeds (SW-1). */
export interface Cell {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly scenario: Scenario;
  /** With names of their own. */
  readonly plans: readonly Plan[];
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
}

/** A sweep that can be run: every variant is a legal scenario, and every plan is legal on it. */
export interface Sweep {
  readonly spec: SweepSpec;
  /** The documents of its files, by name. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Of each variant that asks for one, by its scenario's hash, in order of first use. */
  readonly made: readonly MadePlan[];
  /** Of the specification, of all its files, of the plans that were made, and of the rules by which they are played. */
  readonly hash: string;
  readonly cells: readonly Cell[];
}

/** A problem and the file that it is in, as the specification names it; undefined = the specification itself. */
export interface SweepProblem extends Problem {
  readonly file: string | undefined;
}

/** Shard `index` of `of`, from 1. */
export interface ShardName {
  readonly index: number;
  readonly of: number;
}

/** Seeds `first` to `first + count − 1` of one cell. */
export interface Unit {
  readonly cell: number;
  readonly first: number;
  readonly count: number;
}
