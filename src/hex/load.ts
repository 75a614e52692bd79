// What goes into the cells of a kernel before it spreads, and what comes out of them afterwards.
import type { Layout } from './layout.ts';
import { CELL_WORDS } from './spread.ts';
import { SIDED_WORDS } from './spread-sides.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';

/** Sets each cell to −cost; returns all costs or-ed together. */
export type Load = (layout: Layout, enter: Uint16Array) => number;

/** The same, and the costs of its hexsides beside it. */
export type LoadWithSides = (layout: Layout, enter: Uint16Array, cross: Uint16Array) => number;

/** Sets each cell to −(weight + 1), or to 0 when it may not be blocked. */
export type LoadWeights = (layout: Layout, weights: Int32Array) => void;

/** Copies the cells out: less their own cost when `reverse`, and UNREACHED where they hold no value. */
export type Write = (layout: Layout, enter: Uint16Array, out: Int32Array, reverse: boolean) => void;

/** Four cells at a time. */
export function makeLoad(mem: Int32Array): Load {
  return ({ starts, span, lineStep, hexStep }, enter) => {
    const step = hexStep | 0;
    let all = 0;
    for (let i = 0; i < starts.length; i++) {
      let h = Math.imul(i, lineStep);
      let m = starts[i];
      const end = (m + Math.imul(span, CELL_WORDS)) | 0;
      for (; m < ((end - 3 * CELL_WORDS) | 0); m = (m + 4 * CELL_WORDS) | 0) {
        const a = enter[h];
        const b = enter[(h + step) | 0];
        const c = enter[(h + 2 * step) | 0];
        const d = enter[(h + 3 * step) | 0];
        mem[m] = (0 - a) | 0;
        mem[(m + CELL_WORDS) | 0] = (0 - b) | 0;
        mem[(m + 2 * CELL_WORDS) | 0] = (0 - c) | 0;
        mem[(m + 3 * CELL_WORDS) | 0] = (0 - d) | 0;
        all |= a | b | c | d;
        h = (h + 4 * step) | 0;
      }
      for (; m < end; m = (m + CELL_WORDS) | 0, h = (h + step) | 0) {
        mem[m] = (0 - enter[h]) | 0;
        all |= enter[h];
      }
    }
    return all;
  };
}

export function makeLoadWithSides(mem: Int32Array): LoadWithSides {
  return ({ starts, span, lineStep, hexStep }, enter, cross) => {
    const step = hexStep | 0;
    let all = 0;
    for (let i = 0; i < starts.length; i++) {
      let h = Math.imul(i, lineStep);
      let side = Math.imul(h, 3);
      let m = starts[i];
      const end = (m + Math.imul(span, SIDED_WORDS)) | 0;
      for (; m < end; m = (m + SIDED_WORDS) | 0) {
        mem[m] = (0 - enter[h]) | 0;
        mem[(m + 2) | 0] = cross[side] | (cross[(side + 1) | 0] << 16);
        mem[(m + 3) | 0] = cross[(side + 2) | 0];
        all |= enter[h];
        h = (h + step) | 0;
        side = (side + 3 * step) | 0;
      }
    }
    return all;
  };
}

export function makeLoadWeights(mem: Int32Array): LoadWeights {
  return ({ starts, span, lineStep, hexStep }, weights) => {
    const step = hexStep | 0;
    for (let i = 0; i < starts.length; i++) {
      let h = Math.imul(i, lineStep);
      let m = starts[i];
      const end = (m + Math.imul(span, CELL_WORDS)) | 0;
      for (; m < ((end - CELL_WORDS) | 0); m = (m + 2 * CELL_WORDS) | 0) {
        mem[m] = waiting(weights[h]);
        mem[(m + CELL_WORDS) | 0] = waiting(weights[(h + step) | 0]);
        h = (h + 2 * step) | 0;
      }
      if (m < end) mem[m] = waiting(weights[h]);
    }
  };
}

function waiting(weight: number): number {
  return weight === UNBLOCKABLE ? 0 : (-1 - weight) | 0;
}

export function makeWrite(mem: Int32Array): Write {
  return ({ starts, span, lineStep, hexStep, words }, enter, out, reverse) => {
    const own = reverse ? 0xffff : 0;
    const step = hexStep | 0;
    const w = words | 0;
    for (let i = 0; i < starts.length; i++) {
      let h = Math.imul(i, lineStep);
      let m = starts[i];
      const end = (m + Math.imul(span, w)) | 0;
      for (; m < ((end - 3 * w) | 0); m = (m + 4 * w) | 0) {
        out[h] = minutes(mem[m], enter[h] & own);
        h = (h + step) | 0;
        out[h] = minutes(mem[(m + w) | 0], enter[h] & own);
        h = (h + step) | 0;
        out[h] = minutes(mem[(m + 2 * w) | 0], enter[h] & own);
        h = (h + step) | 0;
        out[h] = minutes(mem[(m + 3 * w) | 0], enter[h] & own);
        h = (h + step) | 0;
      }
      for (; m < end; m = (m + w) | 0, h = (h + step) | 0) out[h] = minutes(mem[m], enter[h] & own);
    }
  };
}

/** value − 1 − own; UNREACHED for a value that is none (≤ 0). */
function minutes(value: number, own: number): number {
  const x = (value - 1 - own) | 0;
  return (x | (x >> 31)) & UNREACHED;
}
