// The net that flow.ts fills: hexes split into a way in and a way out.
//
// Hex h is an arc from node 2h (its way in) to node 2h + 1 (its way out) with its weight as capacity; steps between
// hexes are arcs without limit from way out to way in. Option 0 of a node leads to its own other half, option 1 + d to
// the hex in direction d. From a way in, the latter takes back flow that came from there.
//
// All that flows lies in one array, eight slots to a hex: how much goes in direction 0…5, how much goes through, and how
// much more could go through. So one slot says what an option is worth. One hex more than any grid has, NOWHERE, stands
// for each neighbour that is missing: no search comes to its nodes.
import { MAX_SPAN, opposite } from './grid.ts';
import type { Grid, Hex } from './types.ts';

/** Arrays as long as the largest grid needs: one net serves all grids, for the reason that kernels.ts gives. */
export interface Net {
  /** By slot of a direction: the slot of the way back, at the neighbour that a walk can step to. */
  readonly links: Int32Array;
  /** By slot. An UNBLOCKABLE hex has so much left that no flow is limited by it. */
  readonly flow: Int32Array;
  /** By node: steps left to a target in the residual net, −1 unknown or a dead end. */
  readonly level: Int32Array;
  /** By node: the first option that is not used up. */
  readonly option: Uint8Array;
  /** Nodes that a search has come to, or those of a path. */
  readonly queue: Int32Array;
  /** By step of a path: the slot that limits it, or ~ the slot that counts it where nothing does. */
  readonly via: Int32Array;
  /** By hex: not 0 for a source. */
  readonly isSource: Uint8Array;
}

export const SLOTS = 8;
/** The slot of what goes through a hex, and of how much more could. They differ in the last bit. */
export const THROUGH = 6;
export const LEFT = 7;
const NOWHERE = MAX_SPAN * MAX_SPAN;

/** The net for all grids; empty. */
export function makeNet(): Net {
  const level = new Int32Array(2 * NOWHERE + 2);
  level.fill(0x7fffffff, 2 * NOWHERE);
  return {
    links: new Int32Array(NOWHERE * SLOTS),
    flow: new Int32Array((NOWHERE + 1) * SLOTS),
    level,
    option: new Uint8Array(2 * NOWHERE),
    queue: new Int32Array(2 * NOWHERE + 1),
    via: new Int32Array(2 * NOWHERE),
    isSource: new Uint8Array(NOWHERE),
  };
}

/** Lays a grid into the net, without any flow; `crossBlocked` as in `minimumCut`. */
export function layNetInPlace(
  { links, flow, isSource }: Net,
  { size, neighbours }: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  crossBlocked?: Uint8Array,
): void {
  links.fill(NOWHERE * SLOTS, 0, size * SLOTS);
  flow.fill(0, 0, size * SLOTS);
  for (let hex = 0; hex < size; hex++) {
    if (weights[hex] === 0) continue;
    flow[hex * SLOTS + LEFT] = weights[hex];
    for (let d = 0; d < 6; d++) {
      const next = neighbours[hex * 6 + d];
      if (next < 0 || weights[next] === 0) continue;
      if (crossBlocked && crossBlocked[d < 3 ? hex * 3 + d : next * 3 + d - 3] !== 0) continue;
      links[hex * SLOTS + d] = next * SLOTS + opposite(d);
    }
  }
  isSource.fill(0, 0, size);
  for (const source of sources) isSource[source] = 1;
}
