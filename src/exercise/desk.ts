// The desk between two turns: each side hands in its orders, sealed, and both are opened at once (TU-1). Pure data, for one turn.
import {
  checkOrders,
  isOver,
  type Order,
  type Refusal,
  type SideName,
  type State,
  type View,
  viewFor,
} from '../rules/index.ts';
import { ordersOfSide, policiesFor, sideOfOrder } from './control.ts';
import { playTurn } from './play.ts';
import { type Control, PLAYER, type Policies, type Turn } from './types.ts';

/** Before a turn. `sealed` is for `reveal` alone: a screen is made from `deskView`. */
export interface Desk {
  readonly state: State;
  readonly control: Control;
  readonly sealed: Readonly<Partial<Record<SideName, readonly Order[]>>>;
}

/** An order that may not be given: its number in the list that was handed in, from 0, and why. */
export interface DeskRefusal {
  readonly index: number;
  readonly order: Order;
  readonly why: Refusal;
}

/** A desk as it is afterwards, or why it is as it was; `refusals` only where orders were at fault. */
export type DeskResult =
  | { readonly ok: true; readonly desk: Desk }
  | {
      readonly ok: false;
      readonly code:
        | 'desk/over'
        | 'desk/no-player'
        | 'desk/in-already'
        | 'desk/not-in'
        | 'desk/both-in'
        | 'desk/orders';
      readonly refusals: readonly DeskRefusal[];
    };

/** All that a side may know of the desk. */
export interface DeskView {
  /** Its own (KN-1, KN-2). */
  readonly view: View;
  /** Its own orders, once they are handed in. */
  readonly sealed: readonly Order[] | undefined;
  /** Is the other side ready? A policy always is. */
  readonly otherIn: boolean;
}

export function otherSide(side: SideName): SideName {
  return side === 'moving' ? 'laying' : 'moving';
}

export function openDesk(state: State, control: Control): Desk {
  return { state, control, sealed: {} };
}

function refuse(code: Extract<DeskResult, { ok: false }>['code'], refusals: readonly DeskRefusal[] = []): DeskResult {
  return { ok: false, code, refusals };
}

/** A policy is ready from the beginning; its orders are asked for when both sides are opened. */
function isIn({ control, sealed }: Desk, side: SideName): boolean {
  return control[side] !== PLAYER || sealed[side] !== undefined;
}

/**
 * Orders of a side that may not be given, in order of the list. What the other side alone may order is refused without a look
 * at it, so that the answer tells nothing; of the rest the rules say why, and that depends on no order of the other side.
 */
export function refusedOrders(state: State, side: SideName, orders: readonly Order[]): readonly DeskRefusal[] {
  const { scenario } = state.setting;
  // Each an object of its own, so that a refusal names the right one even where one object is handed in twice.
  const each = orders.map((order) => ({ ...order }));
  const isOthers = each.map((order) => sideOfOrder(scenario, order) === otherSide(side));
  const own = checkOrders(
    state,
    each.filter((_, i) => !isOthers[i]),
  );
  let next = 0;
  return each.flatMap((order, index): DeskRefusal[] => {
    if (isOthers[index]) return [{ index, order, why: 'otherSide' }];
    if (next === own.length || own[next].order !== order) return [];
    return [{ index, order, why: own[next++].why }];
  });
}

/** Hands in a side's orders for the turn, sealed. All of them may be given, or nothing is handed in. */
export function submit(desk: Desk, side: SideName, orders: readonly Order[]): DeskResult {
  if (isOver(desk.state)) return refuse('desk/over');
  if (desk.control[side] !== PLAYER) return refuse('desk/no-player');
  if (desk.sealed[side] !== undefined) return refuse('desk/in-already');
  const refusals = refusedOrders(desk.state, side, orders);
  if (refusals.length > 0) return refuse('desk/orders', refusals);
  return { ok: true, desk: { ...desk, sealed: { ...desk.sealed, [side]: [...orders] } } };
}

/** Takes a side's orders back, as long as the other side has not handed in its own. */
export function withdraw(desk: Desk, side: SideName): DeskResult {
  const { control, sealed } = desk;
  const other = otherSide(side);
  if (sealed[side] === undefined) return refuse('desk/not-in');
  if (control[other] === PLAYER && sealed[other] !== undefined) return refuse('desk/both-in');
  return { ok: true, desk: { ...desk, sealed: { ...sealed, [side]: undefined } } };
}

/** What a side may know: nothing of the other side's orders but whether they are in. */
export function deskView(desk: Desk, side: SideName): DeskView {
  return { view: viewFor(desk.state, side), sealed: desk.sealed[side], otherIn: isIn(desk, otherSide(side)) };
}

/** Is the turn ready to be played? */
export function isReady(desk: Desk): boolean {
  return !isOver(desk.state) && isIn(desk, 'moving') && isIn(desk, 'laying');
}

/**
 * Opens both sides' orders and plays the turn, the moving side's first in the list; undefined as long as a player's are not in.
 * Policies order now, each from its own side's view. `policies` = those in control, when they are at hand.
 */
export function reveal(desk: Desk, policies?: Policies): Turn | undefined {
  if (!isReady(desk)) return undefined;
  const { state, control, sealed } = desk;
  const { scenario, plan } = state.setting;
  const asked = policies ?? policiesFor(scenario, plan, control);
  const ordersOf = (side: SideName) =>
    control[side] === PLAYER ? (sealed[side] ?? []) : ordersOfSide(state, asked, side);
  return playTurn(state, [...ordersOf('moving'), ...ordersOf('laying')]);
}
