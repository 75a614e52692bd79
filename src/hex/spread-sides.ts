// The kernel under the distance fields where hexsides cost too: the queue of spread.ts with cells that may move.
import { IMPASSABLE_SIDE } from './types.ts';

/** The ring of buckets must be longer than the dearest step, MAX_STEP to enter and MAX_STEP to cross. */
const SIDE_MASK = 8191;
// A head is addressed like a cell whose NEXT word it is, so that taking a cell out of a list needs no question. The
// smallest such address is 2, which leaves word 2 free: it takes the back link that the end of a list (0) has no place for.
const FIRST_HEAD = 2;
/** Words before the first cell of `spreadWithSidesInPlace`. */
export const SIDE_HEADS = 8200;
/** Words of its cells: value, next, previous, hex << 12 | cost to enter. */
export const SIDE_CELL_WORDS = 4;
const NEXT = 1;
const BACK = 2;
/** The word with the hex and its cost. */
export const FACTS = 3;
/** The value of a cell that waits; 0 where nothing may enter. */
export const WAITING = 0x7fffffff;

/**
 * Spreads where hexsides cost too. A later arrival can then be cheaper: the cell moves to its new bucket. `live` is the
 * number of cells listed; `s0…s2` are the steps of directions 0…2. A cell ends with 1 + distance, WAITING if unreached.
 */
export function spreadWithSidesInPlace(
  mem: Int32Array,
  cross: Uint16Array,
  live: number,
  s0: number,
  s1: number,
  s2: number,
): void {
  for (let d = 1; live > 0; d = (d + 1) | 0) {
    let n = mem[(d & SIDE_MASK) + FIRST_HEAD + NEXT];
    mem[(d & SIDE_MASK) + FIRST_HEAD + NEXT] = 0;
    while (n !== 0) {
      const side = (mem[n + FACTS] >>> 12) * 3;
      live = (live - 1 + reach(mem, cross, d, (n + s0) | 0, side)) | 0;
      live = (live + reach(mem, cross, d, (n + s1) | 0, side + 1)) | 0;
      live = (live + reach(mem, cross, d, (n + s2) | 0, side + 2)) | 0;
      live = (live + reachBack(mem, cross, d, (n - s0) | 0, 0)) | 0;
      live = (live + reachBack(mem, cross, d, (n - s1) | 0, 1)) | 0;
      live = (live + reachBack(mem, cross, d, (n - s2) | 0, 2)) | 0;
      n = mem[n + NEXT];
    }
  }
}

/** Arrives at m, which owns the hexside crossed. */
function reachBack(mem: Int32Array, cross: Uint16Array, d: number, m: number, direction: number): number {
  return mem[m] > d ? reach(mem, cross, d, m, (mem[m + FACTS] >>> 12) * 3 + direction) : 0;
}

/** Arrives at m across a hexside; 1 when m was not listed before. */
function reach(mem: Int32Array, cross: Uint16Array, d: number, m: number, side: number): number {
  const v = mem[m];
  if (v <= d) return 0;
  const extra = cross[side];
  const value = (d + (mem[m + FACTS] & 4095) + extra) | 0;
  if (value >= v || extra === IMPASSABLE_SIDE) return 0;
  if (v !== WAITING) {
    const after = mem[m + NEXT];
    const before = mem[m + BACK];
    mem[before + NEXT] = after;
    mem[after + BACK] = before;
  }
  seedWithSidesInPlace(mem, m, value);
  return v === WAITING ? 1 : 0;
}

/** Lists a cell of `spreadWithSidesInPlace` with a value from 1 to MAX_STEP + 1. */
export function seedWithSidesInPlace(mem: Int32Array, m: number, value: number): void {
  const head = (value & SIDE_MASK) + FIRST_HEAD;
  const after = mem[head + NEXT];
  mem[m] = value;
  mem[m + NEXT] = after;
  mem[m + BACK] = head;
  mem[after + BACK] = m;
  mem[head + NEXT] = m;
}
