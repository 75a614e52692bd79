// Minimum cuts between two stretches of the map's border, as a cheapest chain of hexes across the map.
//
// Blocked hexes part two stretches of the border exactly when they hold a chain of adjacent hexes from one of the two
// gaps between the stretches to the other (the hex lattice is triangulated, so paths and their barriers live on the
// same graph: the argument of Hex, Gale 1979; for planar cuts as shortest paths in general, Hu 1969).
import { addressOf, makeLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import { CELL_WORDS, seedInPlace, spreadInPlace } from './spread.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

/** The two gaps in the border between sources and targets; each begins and ends with a source or a target. */
export interface Gaps {
  readonly first: readonly Hex[];
  readonly second: readonly Hex[];
}

const SOURCE = 1;
const TARGET = 2;

/** The border of a map of at least 2 × 2 as a cycle of adjacent hexes, from hex 0 along row 0. */
function borderOf({ width, height }: Grid): Hex[] {
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
export function findGaps(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
): Gaps | undefined {
  if (grid.width < 2 || grid.height < 2) return undefined;
  const marks = new Uint8Array(grid.size);
  const marked = mark(marks, sources, SOURCE) + mark(marks, targets, TARGET);
  const border = borderOf(grid);
  const stops: number[] = [];
  for (let i = 0; i < border.length; i++) if (marks[border[i]] !== 0) stops.push(i);
  // Fewer marks on the border than were set: one lies inside the map, or a hex is source and target at once.
  if (stops.length !== marked) return undefined;
  const gaps: Hex[][] = [];
  for (let k = 0; k < stops.length; k++) {
    const i = stops[k];
    const j = stops[(k + 1) % stops.length];
    if (marks[border[i]] !== marks[border[j]]) gaps.push(stretchOf(border, i, j));
    else if (!isClosed(border, weights, i, j)) return undefined;
  }
  return gaps.length === 2 ? { first: gaps[0], second: gaps[1] } : undefined;
}

/** Adds a mark to hexes; returns how many did not have it. */
function mark(marks: Uint8Array, hexes: readonly Hex[], bit: number): number {
  let count = 0;
  for (const hex of hexes) {
    if ((marks[hex] & bit) !== 0) continue;
    marks[hex] |= bit;
    count++;
  }
  return count;
}

/** True when all hexes of a cycle after index i and before index j are impassable. */
function isClosed(cycle: readonly Hex[], weights: Int32Array, i: number, j: number): boolean {
  for (let k = (i + 1) % cycle.length; k !== j; k = (k + 1) % cycle.length) if (weights[cycle[k]] !== 0) return false;
  return true;
}

/** The hexes of a cycle from index i round to index j, both included. */
function stretchOf(cycle: readonly Hex[], i: number, j: number): Hex[] {
  return i <= j ? cycle.slice(i, j + 1) : [...cycle.slice(i), ...cycle.slice(0, j + 1)];
}

/**
 * The cheapest chain of hexes from one gap to the other. Of equally cheap chains: it ends on the lowest hex of the
 * second gap, and is found from there by a breadth-first search over cheapest predecessors, directions ascending.
 * `bits` are all weights but UNBLOCKABLE or-ed together: they size the ring of buckets.
 */
export function dualCut(grid: Grid, weights: Int32Array, gaps: Gaps, bits: number): Cut {
  const mask = (1 << (32 - Math.clz32(bits | 1))) - 1;
  const layout = makeLayout(grid, mask + 1, CELL_WORDS);
  const mem = new Int32Array(layout.length);
  loadWeights(layout, mem, weights);
  for (const hex of gaps.first) {
    const m = addressOf(layout, hex);
    if (mem[m] < 0) seedInPlace(mem, mask, m, weights[hex] + 1);
  }
  spreadInPlace(mem, mask, (layout.span + 2) * CELL_WORDS, 1);
  let goal = -1;
  let value: number = UNREACHED;
  for (const hex of gaps.second) {
    const sum = mem[addressOf(layout, hex)] - 1;
    if (sum < 0 || sum > value || (sum === value && hex > goal)) continue;
    value = sum;
    goal = hex;
  }
  const hexes = goal < 0 ? [] : chainBack(grid, layout, mem, weights, gaps.first, goal);
  return { value, hexes, method: 'duality' };
}

/** Sets each cell to −(weight + 1), or to 0 when unblockable; four at a time. */
function loadWeights(layout: Layout, mem: Int32Array, weights: Int32Array): void {
  const { starts, span, lineStep, hexStep } = layout;
  for (let i = 0; i < starts.length; i++) {
    let h = i * lineStep;
    let m = starts[i];
    const end = m + span * CELL_WORDS;
    for (; m < end - 3 * CELL_WORDS; m = (m + 4 * CELL_WORDS) | 0) {
      mem[m] = waiting(weights[h]);
      mem[m + CELL_WORDS] = waiting(weights[h + hexStep]);
      mem[m + 2 * CELL_WORDS] = waiting(weights[h + 2 * hexStep]);
      mem[m + 3 * CELL_WORDS] = waiting(weights[h + 3 * hexStep]);
      h = (h + 4 * hexStep) | 0;
    }
    for (; m < end; m += CELL_WORDS, h += hexStep) mem[m] = waiting(weights[h]);
  }
}

function waiting(weight: number): number {
  return weight === UNBLOCKABLE ? 0 : (-1 - weight) | 0;
}

/**
 * The hexes with a weight on a cheapest chain that ends on `goal`, ascending. Free hexes can form loops, hence a
 * search.
 */
function chainBack(
  grid: Grid,
  layout: Layout,
  mem: Int32Array,
  weights: Int32Array,
  first: readonly Hex[],
  goal: Hex,
): Hex[] {
  const starts = new Set(first);
  const found: Hex[] = [goal];
  const after = new Map<Hex, Hex>([[goal, -1]]);
  for (const hex of found) {
    const m = addressOf(layout, hex);
    const left = mem[m] - weights[hex];
    if (left === 1 && starts.has(hex)) return weighted(after, weights, hex);
    for (let d = 0; d < 6; d++) {
      const step = layout.steps[d % 3];
      if (mem[d < 3 ? m + step : m - step] !== left) continue;
      const next = grid.neighbours[hex * 6 + d];
      if (after.has(next)) continue;
      after.set(next, hex);
      found.push(next);
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
