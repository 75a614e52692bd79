// The two gaps that the sources and the targets of a cut leave in the border of the map.
import type { Grid, Hex } from './types.ts';

/** The two gaps in the border between sources and targets; each begins and ends with a source or a target. */
export interface Gaps {
  readonly first: readonly Hex[];
  readonly second: readonly Hex[];
}

/** What is kept of a grid, so that a small cut is not mostly the making of arrays. */
interface Frame {
  /** The border as a cycle of adjacent hexes, from hex 0 along row 0. */
  readonly border: Int32Array;
  /** By hex: SOURCE, TARGET or both while gaps are looked for, else 0. */
  readonly marks: Uint8Array;
}

const SOURCE = 1;
const TARGET = 2;
const frames = new WeakMap<Grid, Frame>();

function frameOf(grid: Grid): Frame {
  const kept = frames.get(grid);
  if (kept) return kept;
  const frame = { border: Int32Array.from(borderOf(grid)), marks: new Uint8Array(grid.size) };
  frames.set(grid, frame);
  return frame;
}

/** The border of a map of at least 2 × 2. */
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
  const frame = frameOf(grid);
  const { marks } = frame;
  const marked = mark(marks, sources, SOURCE) + mark(marks, targets, TARGET);
  const gaps = gapsOf(frame, weights, marked);
  for (const hex of sources) marks[hex] = 0;
  for (const hex of targets) marks[hex] = 0;
  return gaps;
}

function gapsOf({ border, marks }: Frame, weights: Int32Array, marked: number): Gaps | undefined {
  const stops: number[] = [];
  for (let i = 0; i < border.length; i++) if (marks[border[i]] !== 0) stops.push(i);
  // Fewer marks on the border than were set: one lies inside the map, or a hex is source and target at once.
  if (stops.length !== marked) return undefined;
  const gaps: Hex[][] = [];
  for (let k = 0; k < stops.length; k++) {
    const i = stops[k];
    const j = stops[k + 1 < stops.length ? k + 1 : 0];
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

function after(cycle: Int32Array, k: number): number {
  return k + 1 < cycle.length ? k + 1 : 0;
}

/** True when all hexes of a cycle after index i and before index j are impassable. */
function isClosed(cycle: Int32Array, weights: Int32Array, i: number, j: number): boolean {
  for (let k = after(cycle, i); k !== j; k = after(cycle, k)) if (weights[cycle[k]] !== 0) return false;
  return true;
}

/** The hexes of a cycle from index i round to index j, both included. */
function stretchOf(cycle: Int32Array, i: number, j: number): Hex[] {
  const hexes = [cycle[i]];
  for (let k = i; k !== j; ) {
    k = after(cycle, k);
    hexes.push(cycle[k]);
  }
  return hexes;
}
