// What would have turned the refusal of an order: asked of the desk's gate itself, with one input changed (WY-3, WY-6).
import { refusedOrders } from '../../exercise/index.ts';
import {
  advanceInPlace,
  fork,
  isOver,
  type Order,
  REFUSAL_TEXT,
  type SideName,
  type State,
  subjectOf,
  turnOf,
  withoutUnseen,
  withTimePassed,
} from '../../rules/index.ts';
import type { RefusedTrace } from './change-types.ts';
import { orderFields, sideFor } from './order-fields.ts';
import { stateChanges } from './order-state.ts';
import { chosen, type Found, sortFound, tried } from './search.ts';

/** An order as it was handed in. */
export interface Handed {
  /** Before the turn. */
  readonly state: State;
  readonly side: SideName;
  /** All orders that the side handed in for the turn. */
  readonly orders: readonly Order[];
  /** The one that is asked about, from 0. */
  readonly index: number;
  /** States before turn 1, 2, … up to the one before this, where they are at hand. */
  readonly earlier: readonly State[];
}

/** Turns to either side in which it is tried to give the order. */
const TURNS = 12;

function refusedAt(state: State, side: SideName, orders: readonly Order[], index: number) {
  return refusedOrders(state, side, orders).find((each) => each.index === index);
}

/** Is nothing wrong with the order any more, and nothing with others that was not before? */
function makeAsk({ state, side, orders, index }: Handed) {
  const known = new Set(refusedOrders(state, side, orders).map((each) => each.index));
  return (other: State, list: readonly Order[], at = index): boolean =>
    refusedOrders(other, side, list).every((each) => each.index !== at && known.has(each.index));
}

/** In a later turn, when nobody orders anything until then; or in an earlier one, where those states are at hand. The nearest. */
function turnChanges({ state, side, orders, index, earlier }: Handed): readonly Found[] {
  const may = (at: State | undefined) => at !== undefined && refusedAt(at, side, [orders[index]], 0) === undefined;
  const now = turnOf(state) + 1;
  const later: State[] = [];
  for (let at = fork(state); later.length < TURNS && !isOver(at); at = fork(at)) {
    advanceInPlace(at, []);
    later.push(at);
  }
  const from = Math.max(0, earlier.length - TURNS);
  return tried({
    change: 'turn',
    unit: 'turn',
    now,
    least: now - (earlier.length - from),
    most: now + later.length,
    turns: (turn) => may(turn > now ? later[turn - now - 1] : earlier[earlier.length - (now - turn)]),
  });
}

/** In a later turn, if nothing but time passes until then: neither dice nor what is hidden have a part in it. */
function waitingChanges({ state, side, orders, index }: Handed): readonly Found[] {
  const { deadline, turnMinutes } = state.setting.scenario;
  const now = turnOf(state) + 1;
  const most = Math.min(now + TURNS, Math.ceil(deadline / turnMinutes));
  const turns = (turn: number) =>
    turn > now && refusedAt(withTimePassed(state, side, turn - now), side, [orders[index]], 0) === undefined;
  return tried({ change: 'turn', unit: 'turn', now, least: now, most, turns });
}

/** The order before it that is for the same column, belt or message, left out. */
function otherChanges({ orders, index, state }: Handed, ask: ReturnType<typeof makeAsk>): readonly Found[] {
  const first = orders.findIndex((each) => subjectOf(each) === subjectOf(orders[index]));
  if (first < 0 || first >= index) return [];
  const rest = orders.filter((_, i) => i !== first);
  const turns = () => ask(state, rest, index - 1);
  return chosen({ change: 'other', now: true, others: [false], turns });
}

function refusedIn(handed: Handed, turnTries: (handed: Handed) => readonly Found[]): RefusedTrace | undefined {
  const { state, side, orders, index } = handed;
  const order = orders[index];
  const refused = refusedAt(state, side, orders, index);
  if (refused === undefined) return undefined;
  const { why } = refused;
  const ask = makeAsk(handed);
  const withOrder = (other: Order) => orders.map((each, i) => (i === index ? other : each));
  const found = [
    ...otherChanges(handed, ask),
    ...orderFields(state, side, order, (other) => ask(state, withOrder(other))),
    ...stateChanges(state, order, why, (other) => ask(other, orders)),
    ...turnTries(handed),
  ];
  return { order, why, rule: REFUSAL_TEXT[why].rule, ...sortFound(found) };
}

/** The same for an order of a list that a side handed in. */
export function refusedHanded(handed: Handed): RefusedTrace | undefined {
  return refusedIn(handed, turnChanges);
}

/**
 * The same for the side itself while the exercise is under way: what it does not see is not there, and no die is cast, so that the answer
 * tells nothing that the side does not know (KN-1, KN-2).
 */
export function refusedToSide(handed: Omit<Handed, 'earlier'>): RefusedTrace | undefined {
  return refusedIn({ ...handed, state: withoutUnseen(handed.state, handed.side), earlier: [] }, waitingChanges);
}

/** Why an order may not be given in a state, and each smallest change of one input with which it may; undefined when it may. */
export function refusedOrder(state: State, order: Order, earlier: readonly State[] = []): RefusedTrace | undefined {
  return refusedHanded({ state, side: sideFor(state, order), orders: [order], index: 0, earlier });
}
