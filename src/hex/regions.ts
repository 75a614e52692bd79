// Connected regions, chains of hexes and of hexsides, and the outline of a set of hexes.
import { directionBetween } from './grid.ts';
import { isSidePlace, sideCorners, sideOfPlace, sidesTouch } from './sides.ts';
import type { Direction, Grid, Hex, Place, Side } from './types.ts';

export interface Regions {
  /** Per hex: the number of its region, −1 outside the mask. Regions are numbered in the order of their lowest hex. */
  readonly labels: Int32Array;
  /** The number of hexes in each region. */
  readonly sizes: readonly number[];
}

/** A mask (1 inside, 0 outside) of a set of hexes. */
export function maskOf(grid: Grid, hexes: Iterable<Hex>): Uint8Array {
  const mask = new Uint8Array(grid.size);
  for (const hex of hexes) mask[hex] = 1;
  return mask;
}

/** The connected regions of the hexes whose mask is not 0. */
export function regionsOf(grid: Grid, mask: Uint8Array): Regions {
  const labels = new Int32Array(grid.size).fill(-1);
  const sizes: number[] = [];
  const queue = new Int32Array(grid.size);
  for (let first = 0; first < grid.size; first++) {
    if (mask[first] === 0 || labels[first] >= 0) continue;
    const label = sizes.length;
    let end = 0;
    queue[end++] = first;
    labels[first] = label;
    for (let i = 0; i < end; i++) {
      for (let k = queue[i] * 6, stop = k + 6; k < stop; k++) {
        const next = grid.neighbours[k];
        if (next < 0 || mask[next] === 0 || labels[next] >= 0) continue;
        labels[next] = label;
        queue[end++] = next;
      }
    }
    sizes.push(end);
  }
  return { labels, sizes };
}

/** True when the hexes hang together; true for none. */
export function isConnected(grid: Grid, hexes: readonly Hex[]): boolean {
  return regionsOf(grid, maskOf(grid, hexes)).sizes.length <= 1;
}

/** True for one hex or more, each adjacent to the one before, none twice. */
export function isHexChain(grid: Grid, hexes: readonly Hex[]): boolean {
  if (hexes.length === 0 || new Set(hexes).size !== hexes.length) return false;
  return hexes.every((hex, i) => i === 0 || directionBetween(grid, hexes[i - 1], hex) >= 0);
}

/**
 * True for one hexside or more, each touching the one before, none twice, and no corner shared by three of them: the
 * chain then runs on from corner to corner, neither turning back nor branching. It may close into a ring.
 */
export function isSideChain(grid: Grid, sides: readonly Side[]): boolean {
  if (sides.length === 0 || new Set(sides).size !== sides.length) return false;
  const uses = new Map<number, number>();
  for (const side of sides) {
    for (const corner of sideCorners(grid, side)) {
      const used = (uses.get(corner) ?? 0) + 1;
      if (used > 2) return false;
      uses.set(corner, used);
    }
  }
  return sides.every((side, i) => i === 0 || sidesTouch(grid, sides[i - 1], side));
}

/** True for a chain of hexes, or of hexsides: the first place says which, and all others are to be alike. */
export function isChain(grid: Grid, places: readonly Place[]): boolean {
  if (places.length === 0 || !isSidePlace(grid, places[0])) return isHexChain(grid, places);
  return isSideChain(
    grid,
    places.map((place) => sideOfPlace(grid, place)),
  );
}

/** The edges of hexes that bound a set of hexes, the map's edge included, by hex and then by direction; for drawing. */
export function outline(grid: Grid, hexes: readonly Hex[]): [Hex, Direction][] {
  const mask = maskOf(grid, hexes);
  const edges: [Hex, Direction][] = [];
  for (let hex = 0; hex < grid.size; hex++) {
    if (mask[hex] === 0) continue;
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[hex * 6 + d];
      if (next < 0 || mask[next] === 0) edges.push([hex, d]);
    }
  }
  return edges;
}
