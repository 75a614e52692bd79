// Which orders of a column may be given: of either side, by what that side knows (TU-2, TU-4, EN-3, EN-4, CL-1, CL-10, NW-3).
import { distance, type Hex } from '../hex/index.ts';
import { isBeside, segmentAtPlace, teamsOf, workerAt } from './beside.ts';
import { explainLayer, isLate, isReloading } from './laying-orders.ts';
import { PATH_LIMIT } from './numbers.ts';
import type { ColumnOrder, Refusal } from './play-types.ts';
import { isKnownTo, isThere, isWorkable, kindFor, tableFor } from './presence.ts';
import { isSeenBy } from './seeing.ts';
import type { Setting } from './setting.ts';
import { COL, columnAt, isOpen, SEG, type State, STATUS, segmentAt } from './state.ts';
import { barrierOf, stepCost, stepDirection, unforceable } from './step.ts';
import { METHODS } from './types.ts';

type OrderTo<Do extends ColumnOrder['do']> = Extract<ColumnOrder, { do: Do }>;

/** Why a column may not be ordered to do this now, or undefined when it may; facts that its side does not know play no part. */
export function explainColumn(state: State, order: ColumnOrder): Refusal | undefined {
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

function explainMarch(state: State, order: OrderTo<'march'>): Refusal | undefined {
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

function explainBreach(state: State, order: OrderTo<'breach'>): Refusal | undefined {
  const { setting, words } = state;
  const { column, method } = order;
  const { side, methods } = setting.scenario.columns[column];
  const segment = segmentAtPlace(setting, order.place);
  if (segment < 0 || !isKnownTo(setting, words, segment, side)) return 'noSuchSegment';
  if (!isBeside(setting, words[columnAt(column) + COL.hex], order.place)) return 'notBeside';
  if (!isWorkable(setting, words, segment, side)) return 'harmless';
  if (teamsOf(setting, words, column) === 0) return 'noTeams';
  if (!methods.includes(method)) return 'noMethod';
  if (tableFor(setting, words, segment, side).work[METHODS.indexOf(method)] < 0) return 'methodCannot';
  const worker = workerAt(setting, words, segment);
  if (worker >= 0 && worker !== column && isSeenBy(state, worker, side)) return 'busySegment';
  return nextStage(setting, words, segment, order.prove, order.mark) === 'none' ? 'alreadyOpen' : undefined;
}

/** CL-10. */
function explainSearch({ setting, words }: State, { column, hex }: OrderTo<'search'>): Refusal | undefined {
  const at = words[columnAt(column) + COL.hex];
  // Of a number that is no hex there is no such number either.
  if (!(setting.searchNumber[hex] >= 0)) return 'notInClearance';
  if (hex !== at && stepDirection(setting, at, hex) < 0) return 'notInClearance';
  return teamsOf(setting, words, column) === 0 ? 'noTeams' : undefined;
}

/** LB-3, NW-3: of a hexside, is one of its hexes within range? */
function isWithinRange(setting: Setting, hex: Hex, segment: number, range: number): boolean {
  const { grid } = setting;
  return setting.segments[segment].hexes.some((other) => distance(grid, hex, other) <= range);
}

/** NW-3: what looks networked to the column's side may be jammed. */
function explainJam(state: State, { column, place }: OrderTo<'jam'>): Refusal | undefined {
  const { setting, words } = state;
  const { scenario } = setting;
  const { side, jam } = scenario.columns[column];
  if (jam === 0) return 'cannotJam';
  if (isLate(state, column)) return 'notYet';
  const segment = segmentAtPlace(setting, place);
  if (segment < 0 || !isThere(setting, words, segment) || !isKnownTo(setting, words, segment, side)) {
    return 'noSuchSegment';
  }
  if (scenario.catalogue[kindFor(setting, words, segment, side)].behaviour !== 'networked') return 'notNetworked';
  return isWithinRange(setting, words[columnAt(column) + COL.hex], segment, jam) ? undefined : 'outOfRange';
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
