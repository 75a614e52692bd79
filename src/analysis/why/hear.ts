// A turn, or a run, played once more with somebody listening: the engine itself says why, there is no second copy of a rule.
import {
  advanceInPlace,
  fork,
  type GameEvent,
  isOver,
  type Note,
  type Order,
  type State,
  turnOf,
} from '../../rules/index.ts';
import { ordersBy, type Policies, type Run } from '../../exercise/index.ts';

/** A turn as it was heard. `state` is that after it. */
export interface HeardTurn {
  readonly turn: number;
  readonly before: State;
  readonly state: State;
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly notes: readonly Note[];
}

/** Plays a turn with orders that are legal in the state before it. */
export function hearTurn(before: State, orders: readonly Order[]): HeardTurn {
  const state = fork(before);
  const events: GameEvent[] = [];
  const notes: Note[] = [];
  advanceInPlace(state, orders, events, notes);
  return { turn: turnOf(state), before, state, orders, events, notes };
}

/** Every turn of a run that was played. */
export function hearRun({ start, turns }: Run): readonly HeardTurn[] {
  return turns.map(({ orders }, i) => hearTurn(i === 0 ? start : turns[i - 1].state, orders));
}

/** A run to its end, both sides by policies. */
export function hearPolicies(start: State, policies: Policies): readonly HeardTurn[] {
  const heard: HeardTurn[] = [];
  let state = start;
  while (!isOver(state)) {
    const turn = hearTurn(state, ordersBy(state, policies));
    heard.push(turn);
    state = turn.state;
  }
  return heard;
}
