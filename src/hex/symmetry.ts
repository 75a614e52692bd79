// The symmetries that a rectangular offset map really has; property tests ask that results follow them.
import { AXIAL_STEPS, fromAxial, toAxial } from './grid.ts';
import { sideOf } from './sides.ts';
import type { Grid, Hex, Side } from './types.ts';

export interface Symmetry {
  /** Turns counter-clockwise by 60°, 0…5, done after the mirroring. */
  readonly turns: number;
  /** Mirrored first, on the axis of direction 0. */
  readonly mirrored: boolean;
  /** Where each hex goes. */
  readonly hexes: Int32Array;
  /** What each direction becomes. */
  readonly directions: readonly number[];
}

/**
 * All symmetries of the map, identity first. Of the twelve of the endless lattice, a map of two or more lines keeps
 * at most two: with an even number of lines the half turn, with an odd number the mirror that swaps first and last
 * line.
 */
export function symmetriesOf(grid: Grid): Symmetry[] {
  const found: Symmetry[] = [];
  for (const mirrored of [false, true]) {
    for (let turns = 0; turns < 6; turns++) {
      const directions = AXIAL_STEPS.map((_, d) => ((mirrored ? 6 - d : d) + turns) % 6);
      const hexes = permutationBy(grid, directions);
      if (hexes) found.push({ turns, mirrored, hexes, directions });
    }
  }
  return found;
}

/** The map moved by a linear change of directions and back onto itself; undefined when it does not fit. */
function permutationBy(grid: Grid, directions: readonly number[]): Int32Array | undefined {
  const [aq, ar] = AXIAL_STEPS[directions[0]];
  const [bq, br] = AXIAL_STEPS[directions[5]];
  const moved = Array.from({ length: grid.size }, (_, hex) => {
    const { q, r } = toAxial(grid, hex);
    return { q: q * aq + r * bq, r: q * ar + r * br };
  });
  const here = lowest(Array.from({ length: grid.size }, (_, hex) => toAxial(grid, hex)));
  const there = lowest(moved);
  const hexes = new Int32Array(grid.size);
  for (let hex = 0; hex < grid.size; hex++) {
    hexes[hex] = fromAxial(grid, moved[hex].q + here.q - there.q, moved[hex].r + here.r - there.r);
    if (hexes[hex] < 0) return undefined;
  }
  return hexes;
}

function lowest(points: readonly { q: number; r: number }[]): { q: number; r: number } {
  return points.reduce((a, b) => (b.r < a.r || (b.r === a.r && b.q < a.q) ? b : a));
}

/** Where a symmetry takes a hexside. */
export function sideUnder(grid: Grid, symmetry: Symmetry, side: Side): Side {
  const owner: Hex = symmetry.hexes[Math.trunc(side / 3)];
  return sideOf(grid, owner, symmetry.directions[side % 3]);
}
