// One turn: orders in, sub-phases in their fixed order, the next state and what happened out (TU-1).
import { layTable } from './lay-table.ts';
import { explain } from './orders.ts';
import { clearingInPlace } from './phases/clearing.ts';
import { encountersInPlace } from './phases/encounters.ts';
import { endInPlace } from './phases/end.ts';
import { lanesInPlace } from './phases/lanes.ts';
import { movementInPlace } from './phases/movement.ts';
import { overwatchInPlace } from './phases/overwatch.ts';
import { reconInPlace } from './phases/recon.ts';
import { timersInPlace } from './phases/timers.ts';
import { triggersInPlace } from './phases/triggers.ts';
import type { Note } from './note-types.ts';
import type { GameEvent, Order, Refusal } from './play-types.ts';
import { fork, type State } from './state.ts';
import type { Table } from './table.ts';

/** TU-1. A new sub-phase is a new entry. */
export const SUB_PHASES: readonly { readonly name: string; readonly runInPlace: (table: Table) => void }[] = [
  { name: 'triggers', runInPlace: triggersInPlace },
  { name: 'lanes', runInPlace: lanesInPlace },
  { name: 'recon', runInPlace: reconInPlace },
  { name: 'movement', runInPlace: movementInPlace },
  { name: 'encounters', runInPlace: encountersInPlace },
  { name: 'clearing', runInPlace: clearingInPlace },
  { name: 'overwatch', runInPlace: overwatchInPlace },
  { name: 'timers', runInPlace: timersInPlace },
  { name: 'end', runInPlace: endInPlace },
];

export interface RefusedOrder {
  readonly order: Order;
  readonly why: Refusal;
}

export type Advance =
  | { readonly ok: true; readonly state: State; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusals: readonly RefusedOrder[] };

/** Who or what the order is for: each takes one in a turn (TU-2). */
export function subjectOf(order: Order): string {
  if ('column' in order) return `column ${order.column}`;
  return order.do === 'tell' ? `message ${order.message}` : `belt ${order.belt}`;
}

/** All orders that may not be given, with the reason; [] = all may. */
export function checkOrders(state: State, orders: readonly Order[]): readonly RefusedOrder[] {
  const ordered = new Set<string>();
  const refused: RefusedOrder[] = [];
  for (const order of orders) {
    const key = subjectOf(order);
    const why = ordered.has(key) ? 'orderedTwice' : explain(state, order);
    if (why !== undefined) refused.push({ order, why });
    ordered.add(key);
  }
  return refused;
}

/** Plays one turn. The given state is not touched; if one order is refused, nothing is played. */
export function advance(state: State, orders: readonly Order[]): Advance {
  const refusals = checkOrders(state, orders);
  if (refusals.length > 0) return { ok: false, refusals };
  const next = fork(state);
  const events: GameEvent[] = [];
  advanceInPlace(next, orders, events);
  return { ok: true, state: next, events };
}

/**
 * The same on the state itself, for runs that keep no history. The orders have to be legal; `events` absent = nobody listens;
 * `notes` is for who asks why, and changes nothing either.
 */
export function advanceInPlace(state: State, orders: readonly Order[], events?: GameEvent[], notes?: Note[]): void {
  const table = layTable(state, orders, events, notes);
  for (const phase of SUB_PHASES) phase.runInPlace(table);
}
