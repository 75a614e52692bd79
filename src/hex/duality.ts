// Minimum cuts between two stretches of the map's border, as a cheapest chain of hexes across the map.
//
// Blocked hexes part two stretches of the border exactly when they hold a chain of adjacent hexes from one of the two
// gaps between the stretches to the other (the hex lattice is triangulated, so paths and their barriers live on the
// same graph: the argument of Hex, Gale 1979; for planar cuts as shortest paths in general, Hu 1969).
import type { Gaps } from './gaps.ts';
import { kernels } from './kernels.ts';
import { addressOf, type Layout, makeLayout } from './layout.ts';
import { CELL_WORDS, seedInPlace } from './spread.ts';
import { UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

/** The entry of the last hex of a chain. */
const LAST = -1;

/** What is kept of a grid, so that a small cut is not mostly the making of arrays. */
interface Ground {
  readonly layout: Layout;
  /** By hex, while a chain is looked for: 1 + the hex after it, LAST for none; else 0. */
  readonly after: Int32Array;
}

const grounds = new WeakMap<Grid, Ground>();

function groundOf(grid: Grid): Ground {
  const kept = grounds.get(grid);
  if (kept) return kept;
  const ground = { layout: makeLayout(grid, CELL_WORDS), after: new Int32Array(grid.size) };
  grounds.set(grid, ground);
  return ground;
}

/**
 * The cheapest chain of hexes from one gap to the other. Of equally cheap chains: it ends on the lowest hex of the
 * second gap, and is found from there by a breadth-first search over cheapest predecessors, directions ascending.
 * `bits` are all weights but UNBLOCKABLE or-ed together: they size the ring of buckets.
 */
export function dualCut(grid: Grid, weights: Int32Array, gaps: Gaps, bits: number): Cut {
  const mask = (1 << (32 - Math.clz32(bits | 1))) - 1;
  const ground = groundOf(grid);
  const { layout } = ground;
  const { mem, prepare, loadWeights, spread } = kernels();
  prepare(layout);
  loadWeights(layout, weights);
  for (const hex of gaps.first) {
    const m = addressOf(layout, hex);
    if (mem[m] < 0) seedInPlace(mem, mask, m, weights[hex] + 1);
  }
  spread(mask, layout.stride, 1);
  let goal = -1;
  let value: number = UNREACHED;
  for (const hex of gaps.second) {
    const sum = mem[addressOf(layout, hex)] - 1;
    if (sum < 0 || sum > value || (sum === value && hex > goal)) continue;
    value = sum;
    goal = hex;
  }
  const hexes = goal < 0 ? [] : chainBack(grid, ground, mem, weights, gaps.first, goal);
  return { value, hexes, method: 'duality' };
}

/**
 * The hexes with a weight on a cheapest chain that ends on `goal`, ascending. Free hexes can form loops, hence a
 * search.
 */
function chainBack(
  grid: Grid,
  { layout, after }: Ground,
  mem: Int32Array,
  weights: Int32Array,
  first: readonly Hex[],
  goal: Hex,
): Hex[] {
  const found: Hex[] = [goal];
  after[goal] = LAST;
  let start = -1;
  for (let i = 0; i < found.length && start < 0; i++) {
    const hex = found[i];
    const m = addressOf(layout, hex);
    const left = (mem[m] - weights[hex]) | 0;
    if (left === 1 && first.includes(hex)) start = hex;
    for (let d = 0; d < 6 && start < 0; d++) {
      const step = layout.steps[d < 3 ? d : d - 3];
      if (mem[d < 3 ? m + step : m - step] !== left) continue;
      const next = grid.neighbours[hex * 6 + d];
      if (after[next] !== 0) continue;
      after[next] = 1 + hex;
      found.push(next);
    }
  }
  const hexes = weighted(after, weights, start);
  for (const hex of found) after[hex] = 0;
  if (start < 0) throw new Error(`cut: no chain leads back from hex ${goal}`);
  return hexes;
}

function weighted(after: Int32Array, weights: Int32Array, start: Hex): Hex[] {
  const hexes: Hex[] = [];
  for (let hex = start; hex >= 0; hex = after[hex] === LAST ? -1 : after[hex] - 1) {
    if (weights[hex] !== 0) hexes.push(hex);
  }
  return hexes.sort((a, b) => a - b);
}
