// The grid itself: numbers of hexes, columns and rows, neighbours, names of directions, offset ↔ axial coordinates.
// Conventions: Red Blob Games, "Hexagonal Grids" (odd-r, even-r, odd-q, even-q); y grows downwards.
import type { Direction, Grid, Hex, Orientation, Shape } from './types.ts';

/** The largest width and height of a grid. */
export const MAX_SPAN = 512;

/** Steps of q and r for direction 0…5. */
export const AXIAL_STEPS: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, -1],
  [0, -1],
  [-1, 0],
  [-1, 1],
  [0, 1],
];

/** The compass name of direction 0…5. */
export const DIRECTION_NAMES: Record<Orientation, readonly string[]> = {
  pointy: ['E', 'NE', 'NW', 'W', 'SW', 'SE'],
  flat: ['SE', 'NE', 'N', 'NW', 'SW', 'S'],
};

/** Axial coordinates; the third cube coordinate is −q − r. */
export interface Axial {
  readonly q: number;
  readonly r: number;
}

/** How far line `i` (a row when pointy, a column when flat) has slid against the axial axes. */
export function lineShift(shape: Shape, i: number): number {
  return shape.offset === 'odd' ? (i - (i & 1)) / 2 : (i + (i & 1)) / 2;
}

/** Makes a grid with its table of neighbours. RangeError when width or height is not a whole number in 1…512. */
export function makeGrid(shape: Shape): Grid {
  const { width, height, orientation, offset } = shape;
  for (const span of [width, height]) {
    if (!Number.isInteger(span) || span < 1 || span > MAX_SPAN)
      throw new RangeError(`grid: bad width or height ${span}`);
  }
  const size = width * height;
  const neighbours = new Int32Array(size * 6);
  const grid: Grid = { width, height, orientation, offset, size, neighbours };
  for (let hex = 0; hex < size; hex++) {
    const { q, r } = toAxial(grid, hex);
    for (let d = 0; d < 6; d++) neighbours[hex * 6 + d] = fromAxial(grid, q + AXIAL_STEPS[d][0], r + AXIAL_STEPS[d][1]);
  }
  return grid;
}

/** The hex at a column and a row, −1 off the map. */
export function hexAt(grid: Grid, col: number, row: number): Hex {
  return col >= 0 && row >= 0 && col < grid.width && row < grid.height ? row * grid.width + col : -1;
}

export function colOf(grid: Grid, hex: Hex): number {
  return hex % grid.width;
}

export function rowOf(grid: Grid, hex: Hex): number {
  return Math.trunc(hex / grid.width);
}

/** The hex next to `hex` in a direction, −1 off the map. */
export function neighbour(grid: Grid, hex: Hex, direction: Direction): Hex {
  return grid.neighbours[hex * 6 + direction];
}

/** The direction from a to b, −1 when they are not adjacent. */
export function directionBetween(grid: Grid, a: Hex, b: Hex): Direction {
  if (b < 0) return -1;
  for (let d = 0; d < 6; d++) if (grid.neighbours[a * 6 + d] === b) return d;
  return -1;
}

/** The opposite direction. */
export function opposite(direction: Direction): Direction {
  return direction < 3 ? direction + 3 : direction - 3;
}

/** The axial coordinates of a hex. */
export function toAxial(grid: Grid, hex: Hex): Axial {
  const col = colOf(grid, hex);
  const row = rowOf(grid, hex);
  if (grid.orientation === 'pointy') return { q: col - lineShift(grid, row), r: row };
  return { q: col, r: row - lineShift(grid, col) };
}

/** The hex at axial coordinates, −1 off the map. */
export function fromAxial(grid: Grid, q: number, r: number): Hex {
  if (grid.orientation === 'pointy') return hexAt(grid, q + lineShift(grid, r), r);
  return hexAt(grid, q, r + lineShift(grid, q));
}
