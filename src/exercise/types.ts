// The vocabulary of exercise/: one run from set-up to end, its transcript, and what verifying finds.
import {
  type GameEvent,
  LAYING_POLICIES,
  type LayingPolicyName,
  type Measures,
  type Order,
  type Plan,
  POLICIES,
  type PolicyName,
  type Scenario,
  type SideName,
  type State,
  type View,
} from '../rules/index.ts';

export { LAYING_POLICIES, type LayingPolicyName, POLICIES, type PolicyName };

/** Stock planners of the laying side (PL-1). */
export const PLANNERS = ['none', 'greedy'] as const;
export type PlannerName = (typeof PLANNERS)[number];

/** In place of a policy's name: a person gives the orders. */
export const PLAYER = 'player';

/** Who gives the orders of each side. */
export interface Control {
  readonly moving: PolicyName | typeof PLAYER;
  readonly laying: LayingPolicyName | typeof PLAYER;
}

/** Gives a side's orders for one turn, from what that side knows and nothing else. */
export type Policy = (view: View) => readonly Order[];

/** A side without one is given no orders. */
export type Policies = Readonly<Partial<Record<SideName, Policy>>>;

/** One turn as it was played. */
export interface Turn {
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  /** The state after the turn. */
  readonly state: State;
  readonly digest: string;
}

/** A run as far as it has been played. `start` is the state before turn 1; turns[0] is turn 1. */
export interface Run {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly seed: string;
  readonly control: Control;
  readonly start: State;
  readonly startDigest: string;
  readonly turns: readonly Turn[];
}

/** A whole run. */
export interface Exercise extends Run {
  readonly measures: Measures;
}

/** A transcript that can be replayed: made only by parseTranscript or makeTranscript. Whether it is true, `verify` says. */
export interface Transcript {
  /** Version of its format: what format 1 can say of a scenario of edition 1 is written in format 1. */
  readonly format: 1 | 2;
  readonly rulesVersion: number;
  readonly scenario: Scenario;
  /** The scenario's JSON document, as it stood in its file. */
  readonly document: unknown;
  readonly plan: Plan;
  readonly seed: string;
  readonly control: Control;
  readonly startDigest: string;
  readonly turns: readonly { readonly orders: readonly Order[]; readonly digest: string }[];
  /** The measures that the transcript claims, as JSON; undefined = it is open: the run was not at its end, or not said to be. */
  readonly measures: unknown;
  /** SHA-256 over the canonical form of everything else, as the transcript claims it. */
  readonly seal: string;
}

/** A turn (0 = set-up) and what in it is not as a transcript says: seal, digest, orders, turns, measures, … */
export interface Difference {
  readonly turn: number;
  readonly field: string;
}

export interface Verdict {
  readonly ok: boolean;
  /** Turns replayed. */
  readonly turns: number;
  /** The first that the replay meets. */
  readonly firstDifference?: Difference;
}
