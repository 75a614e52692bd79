// Minimum cuts between two stretches of the map's border, as a cheapest chain of hexes across the map.
//
// Blocked hexes part two stretches of the border exactly when they hold a chain of adjacent hexes from one of the two
// gaps between the stretches to the other (the hex lattice is triangulated, so paths and their barriers live on the same
// graph: the argument of Hex, Gale 1979; for planar cuts as shortest paths in general, Hu 1969).
import { addressOf, makeLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import { CELL_WORDS, HEADS, seedInPlace, spreadInPlace } from './spread.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

/** The two gaps in the border between sources and targets; each begins and ends with a source or a target. */
export interface Gaps {
  readonly first: readonly Hex[];
  readonly second: readonly Hex[];
}

/** The border of a map of at least 2 × 2 as a cycle of adjacent hexes, from hex 0 along row 0. */
export function borderOf(grid: Grid): Hex[] {
  const { width, height } = grid;
  const cycle: Hex[] = [];
  for (let col = 0; col < width; col++) cycle.push(col);
  for (let row = 1; row < height; row++) cycle.push(row * width + width - 1);
  for (let col = width - 2; col >= 0; col--) cycle.push((height - 1) * width + col);
  for (let row = height - 2; row > 0; row--) cycle.push(row * width);
  return cycle;
}

/**
 * The gaps between passable sources and passable targets; undefined where duality does not apply (see `minimumCut`).
 */
export function findGaps(grid: Grid, weights: Int32Array, sources: readonly Hex[], targets: readonly Hex[]): Gaps | undefined {
  if (grid.width < 2 || grid.height < 2) return undefined;
  const isSource = new Set(sources);
  const isTarget = new Set(targets);
  const border = borderOf(grid);
  const marked: number[] = [];
  border.forEach((hex, i) => {
    if (isSource.has(hex) || isTarget.has(hex)) marked.push(i);
  });
  // Fewer marks than hexes: one lies inside the map, or is source and target at once.
  if (marked.length !== isSource.size + isTarget.size) return undefined;
  const gaps: Hex[][] = [];
  for (let k = 0; k < marked.length; k++) {
    const stretch = stretchOf(border, marked[k], marked[(k + 1) % marked.length]);
    const ends = [stretch[0], stretch[stretch.length - 1]];
    if (isSource.has(ends[0]) !== isSource.has(ends[1])) gaps.push(stretch);
    else if (stretch.slice(1, -1).some((hex) => weights[hex] !== 0)) return undefined;
  }
  return gaps.length === 2 ? { first: gaps[0], second: gaps[1] } : undefined;
}

/** The hexes of a cycle from index i round to index j, both included. */
function stretchOf(cycle: readonly Hex[], i: number, j: number): Hex[] {
  return i <= j ? cycle.slice(i, j + 1) : [...cycle.slice(i), ...cycle.slice(0, j + 1)];
}

/**
 * The cheapest chain of hexes from one gap to the other. Of equally cheap chains: it ends on the lowest hex of the second
 * gap, and is found from there by a breadth-first search over cheapest predecessors, directions ascending.
 */
export function dualCut(grid: Grid, weights: Int32Array, gaps: Gaps): Cut {
  const layout = makeLayout(grid, HEADS, CELL_WORDS);
  const mem = new Int32Array(layout.length);
  const most = loadWeights(layout, mem, weights);
  const mask = (1 << (32 - Math.clz32(most))) - 1;
  for (const hex of gaps.first) {
    const m = addressOf(layout, hex);
    if (mem[m] < 0) seedInPlace(mem, mask, m, weights[hex] + 1);
  }
  spreadInPlace(mem, mask, (layout.span + 2) * CELL_WORDS, 1);
  let goal = -1;
  let value = UNREACHED;
  for (const hex of gaps.second) {
    const sum = mem[addressOf(layout, hex)] - 1;
    if (sum < 0 || sum > value || (sum === value && hex > goal)) continue;
    value = sum;
    goal = hex;
  }
  const hexes = goal < 0 ? [] : chainBack(grid, layout, mem, weights, new Set(gaps.first), goal);
  return { value, hexes, method: 'duality' };
}

/** Sets each cell to −(weight + 1), or to 0 when unblockable; returns the weights or-ed together. */
function loadWeights(layout: Layout, mem: Int32Array, weights: Int32Array): number {
  let all = 0;
  for (let i = 0; i < layout.starts.length; i++) {
    let h = i * layout.lineStep;
    let m = layout.starts[i];
    for (const end = m + layout.span * CELL_WORDS; m < end; m = (m + CELL_WORDS) | 0) {
      const weight = weights[h];
      if (weight !== UNBLOCKABLE) {
        mem[m] = (-1 - weight) | 0;
        all |= weight;
      }
      h = (h + layout.hexStep) | 0;
    }
  }
  return all;
}

/** The hexes with a weight on a cheapest chain that ends on `goal`, ascending. Free hexes can form loops, hence a search. */
function chainBack(
  grid: Grid,
  layout: Layout,
  mem: Int32Array,
  weights: Int32Array,
  first: ReadonlySet<Hex>,
  goal: Hex,
): Hex[] {
  const after = new Map<Hex, Hex>([[goal, -1]]);
  for (const hex of after.keys()) {
    const left = mem[addressOf(layout, hex)] - weights[hex];
    if (left === 1 && first.has(hex)) return weighted(after, weights, hex);
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[hex * 6 + d];
      if (next >= 0 && !after.has(next) && mem[addressOf(layout, next)] === left) after.set(next, hex);
    }
  }
  throw new Error(`cut: no chain leads back from hex ${goal}`);
}

function weighted(after: ReadonlyMap<Hex, Hex>, weights: Int32Array, start: Hex): Hex[] {
  const hexes: Hex[] = [];
  for (let hex: Hex | undefined = start; hex !== undefined && hex >= 0; hex = after.get(hex)) {
    if (weights[hex] !== 0) hexes.push(hex);
  }
  return hexes.sort((a, b) => a - b);
}
