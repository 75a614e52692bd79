// The vocabulary of exercise/: one run from set-up to end, its transcript, and what verifying finds.
import {
  type GameEvent,
  type Measures,
  type Order,
  type Plan,
  POLICIES,
  type PolicyName,
  type Scenario,
  type State,
  type View,
} from '../rules/index.ts';

export { POLICIES, type PolicyName };

/** Gives the moving side's orders for one turn, from what that side knows and nothing else. */
export type Policy = (view: View) => readonly Order[];

/** One turn as it was played. */
export interface Turn {
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  /** The state after the turn. */
  readonly state: State;
  readonly digest: string;
}

/** A whole run. `start` is the state before turn 1; turns[0] is turn 1. */
export interface Exercise {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly seed: string;
  readonly policy: PolicyName;
  readonly start: State;
  readonly startDigest: string;
  readonly turns: readonly Turn[];
  readonly measures: Measures;
}

/** A transcript that can be replayed: made only by parseTranscript or makeTranscript. Whether it is true, `verify` says. */
export interface Transcript {
  readonly rulesVersion: number;
  readonly scenario: Scenario;
  /** The scenario's JSON document, as it stood in its file. */
  readonly document: unknown;
  readonly plan: Plan;
  readonly seed: string;
  readonly policy: PolicyName;
  readonly startDigest: string;
  readonly turns: readonly { readonly orders: readonly Order[]; readonly digest: string }[];
  /** The measures that the transcript claims, as JSON. */
  readonly measures: unknown;
  /** SHA-256 over the canonical form of everything else, as the transcript claims it. */
  readonly seal: string;
}

export interface Verdict {
  readonly ok: boolean;
  /** Turns replayed. */
  readonly turns: number;
  /** The first turn (0 = set-up) and field in which the replay differs: seal, digest, orders, turns, measures, … */
  readonly firstDifference?: { readonly turn: number; readonly field: string };
}
