// The least that must be blocked so that nothing gets from the sources to the targets.
import { dualCut } from './duality.ts';
import { flowCut } from './flow.ts';
import { findGaps } from './gaps.ts';
import { MAX_WEIGHT, UNBLOCKABLE } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

export interface CutOptions {
  /** 3 × size: not 0 for a hexside that cannot be crossed. */
  readonly crossBlocked?: Uint8Array;
  /**
   * Forces a method; without it duality where it applies, else flow. RangeError when duality is forced and does not
   * apply.
   */
  readonly method?: 'duality' | 'flow';
}

/**
 * A least set of hexes to block, by weight, so that no walk leads from a source to a target. A walk steps between
 * adjacent hexes, over hexsides that can be crossed; its own source and target may be blocked too, unless their
 * weight forbids it.
 *
 * `weights` (length size): 0 = impassable already, 1…MAX_WEIGHT = what it costs to block, UNBLOCKABLE = may not be
 * blocked. The value is UNREACHED when a walk leads over unblockable hexes only. Impassable hexes are never part of
 * the answer. Of several least cuts: by flow the one nearest to the sources; by duality the chain found as `dualCut`
 * says. The values agree. Method 'none' when no passable source or no passable target exists: nothing need be
 * blocked. RangeError for other weights.
 *
 * Duality applies when width and height are 2 or more, no hexside is blocked between two passable hexes, no passable
 * hex is both source and target, and going round the border of the map the passable sources make one run and the
 * passable targets another, with only impassable hexes inside a run.
 */
export function minimumCut(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  options: CutOptions = {},
): Cut {
  const bits = checkWeights(weights);
  const from = sources.filter((hex) => weights[hex] !== 0);
  const to = targets.filter((hex) => weights[hex] !== 0);
  if (from.length === 0 || to.length === 0) return { value: 0, hexes: [], method: 'none' };
  if (options.method !== 'flow') {
    const gaps = hasBlockedSide(grid, weights, options.crossBlocked) ? undefined : findGaps(grid, weights, from, to);
    if (gaps) return dualCut(grid, weights, gaps, bits);
    if (options.method === 'duality') throw new RangeError('cut: duality does not apply');
  }
  return flowCut(grid, weights, from, to, options.crossBlocked);
}

/** All weights but UNBLOCKABLE or-ed together. */
function checkWeights(weights: Int32Array): number {
  let all = 0;
  for (let hex = 0; hex < weights.length; hex++) all |= weights[hex];
  if (all >= 0 && all <= MAX_WEIGHT) return all;
  all = 0;
  for (let hex = 0; hex < weights.length; hex++) {
    const weight = weights[hex];
    if (weight === UNBLOCKABLE) continue;
    if (weight < 0 || weight > MAX_WEIGHT) throw new RangeError(`cut: bad weight ${weight} of hex ${hex}`);
    all |= weight;
  }
  return all;
}

/** True when a blocked hexside parts two passable hexes. */
function hasBlockedSide(grid: Grid, weights: Int32Array, crossBlocked: Uint8Array | undefined): boolean {
  if (!crossBlocked) return false;
  for (let side = 0; side < crossBlocked.length; side++) {
    if (crossBlocked[side] === 0) continue;
    const owner = Math.trunc(side / 3);
    const other = grid.neighbours[owner * 6 + (side % 3)];
    if (other >= 0 && weights[owner] !== 0 && weights[other] !== 0) return true;
  }
  return false;
}
