// Hexsides, their corners, and places (a hex or a hexside under one number).
import { opposite, toAxial } from './grid.ts';
import type { Direction, Grid, Hex, Place, Side } from './types.ts';

/** The number of a corner of the endless lattice; corners at the edge of the map have one too. */
export type Corner = number;

/** The hexside of `hex` in a direction; −1 when there is no hex on one of its two ends. */
export function sideOf(grid: Grid, hex: Hex, direction: Direction): Side {
  const other = hex < 0 ? -1 : grid.neighbours[hex * 6 + direction];
  if (other < 0) return -1;
  return direction < 3 ? hex * 3 + direction : other * 3 + opposite(direction);
}

/** The hexside between two hexes, −1 when they are not adjacent. */
export function sideBetween(grid: Grid, a: Hex, b: Hex): Side {
  for (let d = 0; d < 6; d++) if (b >= 0 && grid.neighbours[a * 6 + d] === b) return sideOf(grid, a, d);
  return -1;
}

/** True for a number that is a hexside between two hexes on the map. */
export function sideExists(grid: Grid, side: Side): boolean {
  if (!Number.isInteger(side) || side < 0 || side >= grid.size * 3) return false;
  return grid.neighbours[ownerOf(side) * 6 + (side % 3)] >= 0;
}

/** The two hexes of a hexside, its owner first. The second is −1 when the hexside does not exist. */
export function sideEnds(grid: Grid, side: Side): [Hex, Hex] {
  const owner = ownerOf(side);
  return [owner, grid.neighbours[owner * 6 + (side % 3)]];
}

/** The hex that a hexside is numbered by. */
export function ownerOf(side: Side): Hex {
  return Math.trunc(side / 3);
}

// Corner d of a hex lies between its hexsides d and d + 1. The three hexes round a corner see it as d, d + 2, d + 4,
// so exactly one of them sees it as corner 0 or 1, and that one names it.
const CORNER_NAMER: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 0],
  [-1, 0],
  [-1, 1],
  [-1, 1],
  [0, 1],
];

/** Corner d (between hexsides d and d + 1, counted round) of a hex. */
export function cornerOf(grid: Grid, hex: Hex, d: number): Corner {
  const { q, r } = toAxial(grid, hex);
  const [dq, dr] = CORNER_NAMER[d];
  return ((q + dq + 1024) * 2048 + (r + dr + 1024)) * 2 + (d & 1);
}

/** The two corners of a hexside. */
export function sideCorners(grid: Grid, side: Side): [Corner, Corner] {
  const owner = ownerOf(side);
  const d = side % 3;
  return [cornerOf(grid, owner, d), cornerOf(grid, owner, (d + 5) % 6)];
}

/** True when two different hexsides share a corner, at the edge of the map too. */
export function sidesTouch(grid: Grid, s: Side, t: Side): boolean {
  if (s === t) return false;
  const [a, b] = sideCorners(grid, s);
  const [c, d] = sideCorners(grid, t);
  return a === c || a === d || b === c || b === d;
}

/** The place that is a whole hex. */
export function placeOfHex(hex: Hex): Place {
  return hex;
}

/** The place that is a hexside. */
export function placeOfSide(grid: Grid, side: Side): Place {
  return grid.size + side;
}

export function isSidePlace(grid: Grid, place: Place): boolean {
  return place >= grid.size;
}

/** The hexside of a place; −1 when the place is a hex. */
export function sideOfPlace(grid: Grid, place: Place): Side {
  return place >= grid.size ? place - grid.size : -1;
}
