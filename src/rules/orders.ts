// Which orders may be given: one predicate, `explain`, behind legality, hints and enumeration (TU-2, TU-4).
import { isSidePlace, neighbour, type Place, sideOf, sideOfPlace } from '../hex/index.ts';
import { PATH_LIMIT } from './numbers.ts';
import { explainBeltOrder, explainLayer, isReloading } from './laying-orders.ts';
import type { ColumnOrder, Order, Refusal } from './play-types.ts';
import { COL, columnAt, isOpen, isOver, SEG, type State, STATUS, segmentAt } from './state.ts';
import { barrierOf, stepCost, stepDirection, unforceable } from './step.ts';
import type { Setting } from './setting.ts';
import { METHODS, type Method, type SideName } from './types.ts';

/** Number of the segment at a place, or −1. */
export function segmentAtPlace(setting: Setting, place: Place): number {
  const { grid } = setting.scenario;
  if (!Number.isInteger(place) || place < 0 || place >= grid.size * 4) return -1;
  return isSidePlace(grid, place) ? setting.segmentOnSide[sideOfPlace(grid, place)] : setting.segmentOnHex[place];
}

/** CL-1: is the place on a neighbouring hex, or on a hexside of the hex? */
export function isBeside(setting: Setting, hex: number, place: Place): boolean {
  const { grid } = setting.scenario;
  const onSide = isSidePlace(grid, place);
  for (let direction = 0; direction < 6; direction++) {
    if (
      onSide ? sideOf(grid, hex, direction) === sideOfPlace(grid, place) : neighbour(grid, hex, direction) === place
    ) {
      return true;
    }
  }
  return false;
}

/** The column at work at a segment, or −1. */
export function workerAt(setting: Setting, words: Int32Array, segment: number): number {
  for (let i = 0; i < setting.scenario.columns.length; i++) {
    if (words[columnAt(i) + COL.work] === segment + 1) return i;
  }
  return -1;
}

/** Why this order may not be given in this state, or undefined when it may. Facts that the moving side does not know play no part. */
export function explain(state: State, order: Order): Refusal | undefined {
  if (isOver(state)) return 'gameOver';
  return 'column' in order ? explainColumn(state, order) : explainBeltOrder(state, order);
}

/** For orders of columns, of either side. */
function explainColumn(state: State, order: ColumnOrder): Refusal | undefined {
  const { setting, words } = state;
  const { column } = order;
  if (!Number.isInteger(column) || column < 0 || column >= setting.scenario.columns.length) return 'noSuchColumn';
  if (words[columnAt(column) + COL.status] !== STATUS.active) return 'notOnMap';
  if (order.do !== 'hold' && isReloading(state, column)) return 'reloading';
  switch (order.do) {
    case 'hold':
      return undefined;
    case 'march':
      return explainMarch(state, order);
    case 'breach':
      return explainBreach(state, order);
    case 'search':
      return explainSearch(state, order);
    case 'jam':
      return explainJam(state, order);
    case 'lay':
    case 'reload':
      return explainLayer(state, order);
  }
}

function explainMarch(state: State, order: Extract<Order, { do: 'march' }>): Refusal | undefined {
  const { setting, words } = state;
  const { column, path } = order;
  if (path.length === 0) return 'emptyPath';
  if (path.length > PATH_LIMIT) return 'pathTooLong';
  const from = words[columnAt(column) + COL.hex];
  let at = from;
  for (const hex of path) {
    if (stepDirection(setting, at, hex) < 0) return 'notAdjacent';
    at = hex;
  }
  const direction = stepDirection(setting, from, path[0]);
  if (stepCost(setting, column, from, direction) < 0) return 'impassable';
  if (barrierOf(setting, words, column, from, direction, true) < 0) return undefined;
  if (order.force !== true) return 'knownObstacle';
  return unforceable(setting, words, column, from, direction, true) < 0 ? undefined : 'cannotForce';
}

function explainBreach(state: State, order: Extract<Order, { do: 'breach' }>): Refusal | undefined {
  const { setting, words } = state;
  const { column, method } = order;
  const c = columnAt(column);
  const segment = segmentAtPlace(setting, order.place);
  if (segment < 0 || words[segmentAt(setting, segment) + SEG.known] !== 1) return 'noSuchSegment';
  if (!isBeside(setting, words[c + COL.hex], order.place)) return 'notBeside';
  if (teamsOf(setting, words, column) === 0) return 'noTeams';
  if (!setting.scenario.columns[column].methods.includes(method)) return 'noMethod';
  if (setting.kinds[setting.segments[segment].kind].work[METHODS.indexOf(method)] < 0) return 'methodCannot';
  const worker = workerAt(setting, words, segment);
  if (worker >= 0 && worker !== column) return 'busySegment';
  return nextStage(setting, words, segment, order.prove, order.mark) === 'none' ? 'alreadyOpen' : undefined;
}

/** CL-10. */
function explainSearch(_state: State, _order: Extract<Order, { do: 'search' }>): Refusal | undefined {
  return 'notInClearance';
}

/** NW-3. */
function explainJam(_state: State, _order: Extract<Order, { do: 'jam' }>): Refusal | undefined {
  return 'cannotJam';
}

/** CO-3. */
export function teamsOf(setting: Setting, words: Int32Array, column: number): number {
  return Math.min(setting.scenario.columns[column].teams, words[columnAt(column) + COL.strength]);
}

/** CL-6: what is to be done next at a segment, by a column ordered to prove or mark as well. */
export function nextStage(
  setting: Setting,
  words: Int32Array,
  segment: number,
  prove: boolean,
  mark: boolean,
): 'sweep' | 'prove' | 'mark' | 'none' {
  const s = segmentAt(setting, segment);
  const { depth } = setting.segments[segment];
  if (!isOpen(setting, words, segment)) return 'sweep';
  if (prove && words[s + SEG.proved] < depth) return 'prove';
  if (mark && words[s + SEG.marked] === 0) return 'mark';
  return 'none';
}

/**
 * Every order of one step that a side may give now, column by column: hold, march to each neighbour (with force where a known
 * obstacle is in the way), breach each known segment beside with each method, proving or not, marking or not.
 */
export function legalOrders(state: State, side: SideName): Order[] {
  if (side === 'laying') return [];
  const { setting, words } = state;
  const legal: Order[] = [];
  setting.scenario.columns.forEach((_, column) => {
    for (const order of candidates(setting, words, column)) {
      if (explain(state, order) === undefined) legal.push(order);
    }
  });
  return legal;
}

function candidates(setting: Setting, words: Int32Array, column: number): Order[] {
  const hex = words[columnAt(column) + COL.hex];
  const orders: Order[] = [{ do: 'hold', column }];
  if (hex < 0) return orders;
  const { grid } = setting.scenario;
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
  return orders;
}

function breaches(column: number, place: Place, method: Method): Order[] {
  return [false, true].flatMap((prove) =>
    [false, true].map((mark): Order => ({ do: 'breach', column, place, method, prove, mark })),
  );
}
