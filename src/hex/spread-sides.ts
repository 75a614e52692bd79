// The kernel under the distance fields where hexsides cost too: the queue of spread.ts with events for dear hexsides.
//
// The first arrival at a hex is still the cheapest if arrivals are taken in order of time. Over a free hexside one
// arrives at once; over a dear one an event is queued for the minute of arrival, and comes to nothing when the hex has
// been entered by then. So each hex is queued once, each hexside makes at most one event each way, nothing moves.
// The ring has MAX_STEP + 1 buckets. The links of events follow the cells in the same memory, eight words to a cell.
import { CELL_WORDS, HEADS, NEXT } from './spread.ts';
import { IMPASSABLE_SIDE } from './types.ts';

const MASK = HEADS - 1;

/** The length of the memory: the cells, and the links of events behind them. */
export function lengthWithSides(length: number): number {
  return length + (length + 2) * 4;
}

/** What a cell holds while it waits: minus (hex << 12 | cost), and 0 when nothing may enter it. */
export function waitingWithSides(hex: number, cost: number): number {
  return -((hex << 12) | cost) & ((0 - cost) >> 31);
}

/**
 * Spreads from the cells listed in the heads, `live` of them. `cells` is the length of the memory without events,
 * `sides` gives by address / 2 the first hexside of a hex, `s0…s2` are the steps of directions 0…2. A cell ends with
 * 1 + distance; ≤ 0 if unreached.
 */
export function spreadWithSidesInPlace(
  mem: Int32Array,
  cells: number,
  cross: Uint16Array,
  sides: Int32Array,
  live: number,
  s0: number,
  s1: number,
  s2: number,
): void {
  for (let d = 1; live > 0; d = (d + 1) | 0) {
    for (let n = mem[d & MASK]; n !== 0; n = mem[d & MASK]) {
      mem[d & MASK] = mem[n];
      live = (live - 1) | 0;
      if (n < cells) {
        const m = (n - NEXT) | 0;
        const side = sides[m >> 1];
        live = (live + leave(mem, cells, cross, d, (m + s0) | 0, side, 0)) | 0;
        live = (live + leave(mem, cells, cross, d, (m + s1) | 0, (side + 1) | 0, 1)) | 0;
        live = (live + leave(mem, cells, cross, d, (m + s2) | 0, (side + 2) | 0, 2)) | 0;
        live = (live + leaveBack(mem, cells, cross, d, (m - s0) | 0, 0)) | 0;
        live = (live + leaveBack(mem, cells, cross, d, (m - s1) | 0, 1)) | 0;
        live = (live + leaveBack(mem, cells, cross, d, (m - s2) | 0, 2)) | 0;
      } else {
        const m = (((n - cells) >> 3) * CELL_WORDS) | 0;
        if (mem[m] < 0) live = (live + enterInPlace(mem, d, m)) | 0;
      }
    }
  }
}

/** Leaves for m over a hexside; returns how much was listed. */
function leave(
  mem: Int32Array,
  cells: number,
  cross: Uint16Array,
  d: number,
  m: number,
  side: number,
  k: number,
): number {
  if (mem[m] >= 0) return 0;
  const extra = cross[side];
  if (extra === 0) return enterInPlace(mem, d, m);
  if (extra === IMPASSABLE_SIDE) return 0;
  linkInPlace(mem, (cells + (m >> 1) * 8 + k) | 0, (d + extra) | 0);
  return 1;
}

/** Leaves for m, which owns the hexside. */
function leaveBack(mem: Int32Array, cells: number, cross: Uint16Array, d: number, m: number, k: number): number {
  const v = mem[m];
  return v < 0 ? leave(mem, cells, cross, d, m, ((-v >> 12) * 3 + k) | 0, (k + 3) | 0) : 0;
}

function enterInPlace(mem: Int32Array, d: number, m: number): number {
  const value = (d + (-mem[m] & 4095)) | 0;
  mem[m] = value;
  linkInPlace(mem, (m + NEXT) | 0, value);
  return 1;
}

function linkInPlace(mem: Int32Array, n: number, value: number): void {
  mem[n] = mem[value & MASK];
  mem[value & MASK] = n;
}

/** Lists a cell with a value from 1 to MAX_STEP + 1; once per cell. */
export function seedWithSidesInPlace(mem: Int32Array, m: number, value: number): void {
  mem[m] = value;
  linkInPlace(mem, m + NEXT, value);
}
