// Every order of one step that a side may give (TU-2).
import { neighbour, type Place } from '../hex/index.ts';
import { isBeside } from './beside.ts';
import { beltOrderCandidates, layerCandidates } from './laying-orders.ts';
import { explain } from './orders.ts';
import type { Order } from './play-types.ts';
import type { Setting } from './setting.ts';
import { COL, columnAt, type State } from './state.ts';
import { barrierOf } from './step.ts';
import { METHODS, type Method, type SideName } from './types.ts';

/**
 * Every order of one step that a side may give now, column by column: hold, march to each neighbour (with force where a known
 * obstacle is in the way), breach each known segment beside with each method, proving or not, marking or not, search the own hex
 * and each beside, jam each segment in range, lay each belt, reload; then, for the laying side, what belts take, and messages.
 */
export function legalOrders(state: State, side: SideName): Order[] {
  const legal: Order[] = [];
  const add = (order: Order) => {
    if (explain(state, order) === undefined) legal.push(order);
  };
  state.setting.scenario.columns.forEach((own, column) => {
    if (own.side !== side) return;
    candidates(state.setting, state.words, column).forEach(add);
    layerCandidates(state, column).forEach(add);
  });
  if (side === 'laying') beltOrderCandidates(state).forEach(add);
  return legal;
}

function candidates(setting: Setting, words: Int32Array, column: number): Order[] {
  const hex = words[columnAt(column) + COL.hex];
  const orders: Order[] = [{ do: 'hold', column }];
  if (hex < 0) return orders;
  const { grid, columns } = setting.scenario;
  for (let direction = 0; direction < 6; direction++) {
    const to = neighbour(grid, hex, direction);
    if (to < 0) continue;
    const blocked = barrierOf(setting, words, column, hex, direction, true) >= 0;
    orders.push(blocked ? { do: 'march', column, path: [to], force: true } : { do: 'march', column, path: [to] });
  }
  for (const { place } of setting.segments) {
    if (!isBeside(setting, hex, place)) continue;
    for (const method of METHODS) orders.push(...breaches(column, place, method));
  }
  if (setting.searchable.length > 0) orders.push(...searches(setting, column, hex));
  if (columns[column].jam === 0) return orders;
  return [...orders, ...setting.segments.map(({ place }): Order => ({ do: 'jam', column, place }))];
}

function breaches(column: number, place: Place, method: Method): Order[] {
  return [false, true].flatMap((prove) =>
    [false, true].map((mark): Order => ({ do: 'breach', column, place, method, prove, mark })),
  );
}

function searches({ scenario: { grid } }: Setting, column: number, hex: number): Order[] {
  const around = [0, 1, 2, 3, 4, 5].map((direction) => neighbour(grid, hex, direction));
  return [hex, ...around].map((at): Order => ({ do: 'search', column, hex: at }));
}
