// One run from set-up to the end: turn by turn with its whole history, or only its last state.
import {
  advanceInPlace,
  arrivalOf,
  compile,
  digestOf,
  fork,
  type GameEvent,
  isOver,
  leaveOutAll,
  measure,
  type Minutes,
  type Order,
  type Plan,
  type Scenario,
  type State,
  setUp,
} from '../rules/index.ts';
import { askerFor, controlFor, ordersBy, policiesFor, standIns } from './control.ts';
import { type Control, type Exercise, PLAYER, type Policies, type PolicyName, type Run, type Turn } from './types.ts';

/** The plan that lays nothing. */
export const NO_BELTS: Plan = { name: 'No belts', belts: [] };

/** Plays the given state to its end, changing it; nobody listens. The quick way for many runs. */
export function playOutInPlace(state: State, policies: Policies): void {
  const ask = askerFor(state.setting, policies);
  while (!isOver(state)) advanceInPlace(state, ask(state));
}

/** The last state of the bare run of a plan (IN-2): its segments are all absent. RangeError when the seed is not legal (CH-3). */
export function bareRun(scenario: Scenario, plan: Plan, seed: string, policies: Policies): State {
  const state = setUp(leaveOutAll(compile(scenario, plan)), seed);
  playOutInPlace(state, policies);
  return state;
}

/** Arrival on this seed with no belts (ME-2), or undefined when it is denied even then. RangeError when the seed is not legal (CH-3). */
export function arrivalWithoutBelts(scenario: Scenario, seed: string, policies: Policies): Minutes | undefined {
  return arrivalOf(bareRun(scenario, NO_BELTS, seed, policies));
}

/** Plays one turn with the given orders, which have to be legal, and keeps all of it. */
export function playTurn(before: State, orders: readonly Order[]): Turn {
  const state = fork(before);
  const events: GameEvent[] = [];
  advanceInPlace(state, orders, events);
  return { orders, events, state, digest: digestOf(state) };
}

/** The states that a run goes through when policies give the orders, turn by turn, to its end; [] when it is over. */
export function playTurns(start: State, policies: Policies): Turn[] {
  const turns: Turn[] = [];
  let state = start;
  while (!isOver(state)) {
    const turn = playTurn(state, ordersBy(state, policies));
    turns.push(turn);
    state = turn.state;
  }
  return turns;
}

/** A run before its first turn. The plan has to be legal (`checkPlan`); RangeError when the seed is not (CH-3). */
export function begin(scenario: Scenario, plan: Plan, seed: string, control: Control): Run {
  const start = setUp(compile(scenario, plan), seed);
  return { scenario, plan, seed, control, start, startDigest: digestOf(start), turns: [] };
}

/** Where a run stands. */
export function stateOf({ start, turns }: Run): State {
  return turns.length === 0 ? start : turns[turns.length - 1].state;
}

/** A run with more turns, which follow on its last. */
export function withTurns(run: Run, ...turns: readonly Turn[]): Run {
  return { ...run, turns: [...run.turns, ...turns] };
}

/** A run that is over, with its measures. RangeError when it is not over. */
export function finish(run: Run): Exercise {
  const { scenario, plan, seed, control } = run;
  const state = stateOf(run);
  if (!isOver(state)) throw new RangeError(`finish: not over after ${run.turns.length} turns`);
  const policies = policiesFor(scenario, NO_BELTS, standIns(scenario, control));
  return { ...run, measures: measure(state, bareRun(scenario, plan, seed, policies)) };
}

/** Plays a run on to its end, both sides by policies. RangeError when a player is in control of a side. */
export function playOn(run: Run): Exercise {
  const { scenario, plan, control } = run;
  if (control.moving === PLAYER || control.laying === PLAYER) {
    throw new RangeError(`playOn: a player is in control: ${control.moving}, ${control.laying}`);
  }
  return finish(withTurns(run, ...playTurns(stateOf(run), policiesFor(scenario, plan, control))));
}

/**
 * A whole exercise, both sides by policies: those of `control`, or one for the moving side with the scenario's for the laying
 * side. The plan has to be legal (`checkPlan`); RangeError when the seed is not (CH-3).
 * The same inputs give the same exercise, on every machine.
 */
export function play(scenario: Scenario, plan: Plan, seed: string, control: Control | PolicyName): Exercise {
  return playOn(begin(scenario, plan, seed, typeof control === 'string' ? controlFor(scenario, control) : control));
}
