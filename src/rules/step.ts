// One step from hex to hex: what it costs and which segments it meets (MP-2, MP-3, EN-1).
import {
  directionBetween,
  type Grid,
  type Hex,
  IMPASSABLE_SIDE,
  isMarked,
  neighbour,
  sideOf,
  type StepCosts,
} from '../hex/index.ts';
import type { Setting } from './setting.ts';
import { bars, tableMet } from './presence.ts';
import type { Minutes } from './types.ts';

/** Direction of the step between two hexes, or −1 when they are not neighbours. */
export function stepDirection(setting: Setting, from: Hex, to: Hex): number {
  return directionBetween(setting.grid, from, to);
}

/** Minutes of the bare step, without belts; −1 = impassable for the column's class. */
export function stepCost({ grid, columns }: Setting, column: number, from: Hex, direction: number): Minutes {
  return costOfStep(grid, columns[column].costs, from, direction);
}

/** The same for who asks at every step, and has looked up what the class pays; −1 also for a direction that is none. */
export function costOfStep(grid: Grid, { enter, cross }: StepCosts, from: Hex, direction: number): Minutes {
  const to = direction < 0 ? -1 : neighbour(grid, from, direction);
  if (to < 0 || enter[to] === 0) return -1;
  const crossing = cross === undefined ? 0 : cross[sideOf(grid, from, direction)];
  return crossing === IMPASSABLE_SIDE ? -1 : enter[to] + crossing;
}

/** EN-1: does the step meet a segment at all? */
export function meetsAny({ facts }: Setting, from: Hex, direction: number): boolean {
  return isMarked(facts.meets, from, direction);
}

const NOTHING: readonly [number, number] = [-1, -1];

/** The segments that a step meets, hexside first (EN-1); −1 where there is none. */
export function segmentsMet(setting: Setting, from: Hex, direction: number): readonly [number, number] {
  if (!meetsAny(setting, from, direction)) return NOTHING;
  const { grid } = setting;
  return [setting.segmentOnSide[sideOf(grid, from, direction)], setting.segmentOnHex[neighbour(grid, from, direction)]];
}

/** One of the two of `segmentsMet`, by its number there: for those who ask at every step. */
export function segmentMet(setting: Setting, from: Hex, direction: number, which: number): number {
  const { grid } = setting;
  return which === 0
    ? setting.segmentOnSide[sideOf(grid, from, direction)]
    : setting.segmentOnHex[neighbour(grid, from, direction)];
}

/** The first biting segment of a step without an open lane, or −1; `known` narrows to those that its side knows. */
export function barrierOf(
  setting: Setting,
  words: Int32Array,
  column: number,
  from: Hex,
  direction: number,
  known: boolean,
): number {
  return meetsAny(setting, from, direction) ? firstBar(setting, words, column, from, direction, known) : -1;
}

function firstBar(
  setting: Setting,
  words: Int32Array,
  column: number,
  from: Hex,
  direction: number,
  known: boolean,
): number {
  for (let which = 0; which < 2; which++) {
    const segment = segmentMet(setting, from, direction, which);
    if (bars(setting, words, column, segment, known)) return segment;
  }
  return -1;
}

/** EN-4: the first segment of a step that the column cannot force, or −1; `known` narrows to those that its side knows. */
export function unforceable(
  setting: Setting,
  words: Int32Array,
  column: number,
  from: Hex,
  direction: number,
  known: boolean,
): number {
  const { mover } = setting.columns[column];
  for (const segment of segmentsMet(setting, from, direction)) {
    if (!bars(setting, words, column, segment, known)) continue;
    if (tableMet(setting, words, segment, column).force[mover] < 0) return segment;
  }
  return -1;
}
