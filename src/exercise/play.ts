// One run from set-up to the end: with its whole history, or only its last state.
import {
  advanceInPlace,
  arrivalOf,
  compile,
  digestOf,
  fork,
  type GameEvent,
  isOver,
  measure,
  type Minutes,
  type Order,
  type Plan,
  type Scenario,
  type Setting,
  type State,
  setUp,
  viewFor,
} from '../rules/index.ts';
import { makePolicy } from './policy/policy.ts';
import type { Exercise, Policy, PolicyName, Turn } from './types.ts';

/** The plan that lays nothing. */
export const NO_BELTS: Plan = { name: 'No belts', belts: [] };

/** Plays the given state to its end, changing it; nobody listens. The quick way for many runs. */
export function playOutInPlace(state: State, policy: Policy): void {
  while (!isOver(state)) advanceInPlace(state, policy(viewFor(state, 'moving')));
}

/** Arrival on this seed with no belts (ME-2), or undefined when it is denied even then. RangeError when the seed is not legal (CH-3). */
export function arrivalWithoutBelts(scenario: Scenario, seed: string, policy: Policy): Minutes | undefined {
  const state = setUp(compile(scenario, NO_BELTS), seed);
  playOutInPlace(state, policy);
  return arrivalOf(state);
}

/** Plays one turn with the given orders, which have to be legal, and keeps all of it. */
export function playTurn(before: State, orders: readonly Order[]): Turn {
  const state = fork(before);
  const events: GameEvent[] = [];
  advanceInPlace(state, orders, events);
  return { orders, events, state, digest: digestOf(state) };
}

/** The states that a run goes through when the policy gives the orders, turn by turn, from a start that is not over. */
export function playTurns(start: State, policy: Policy): Turn[] {
  const turns: Turn[] = [];
  let state = start;
  while (!isOver(state)) {
    const turn = playTurn(state, policy(viewFor(state, 'moving')));
    turns.push(turn);
    state = turn.state;
  }
  return turns;
}

/**
 * A whole exercise. The plan has to be legal (`checkPlan`); RangeError when the seed is not (CH-3).
 * The same inputs give the same exercise, on every machine.
 */
export function play(scenario: Scenario, plan: Plan, seed: string, policyName: PolicyName): Exercise {
  const policy = makePolicy(policyName, scenario);
  const setting: Setting = compile(scenario, plan);
  const start = setUp(setting, seed);
  const turns = playTurns(start, policy);
  const last = turns[turns.length - 1].state;
  return {
    scenario,
    plan,
    seed,
    policy: policyName,
    start,
    startDigest: digestOf(start),
    turns,
    measures: measure(last, arrivalWithoutBelts(scenario, seed, policy)),
  };
}
