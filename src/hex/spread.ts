// The kernel under the distance fields and the dual cut: Dial's bucket queue (1969), buckets as linked lists.
//
// Everything lies in one Int32Array: the heads of the buckets, then the cells in the layout of layout.ts. Lists are
// threaded through the cells, so no bucket overflows and nothing is allocated; 0 ends a list. Bucket = value & mask.
// The inner loops are written out because a loop over six directions costs a third more.

/** Words before the first cell: one head for each bucket, and cells start at an even address. */
export const HEADS = 4096;
/** Words of a cell: its value, the next in the list. */
export const CELL_WORDS = 2;
/** The word of a cell that holds the next in the list. */
export const NEXT = 1;

/**
 * Spreads from the cells listed in the heads. Where the cost hangs on the cell entered alone, the first arrival is
 * the cheapest, so each cell is queued once and never moved. A cell holds −(cost + bias) while it waits, 0 when nothing
 * may enter it, and 1 + distance in the end. A bias of 1 admits costs of 0. `mask` must be 2^n − 1 ≥ every cost.
 */
export function spreadInPlace(mem: Int32Array, mask: number, stride: number, bias: number): void {
  let empty = 0;
  for (let d = 1; empty <= mask; d = (d + 1) | 0) {
    const b = d & mask;
    let n = mem[b];
    if (n === 0) {
      empty = (empty + 1) | 0;
      continue;
    }
    empty = 0;
    const at = (d - bias) | 0;
    do {
      mem[b] = mem[n + NEXT];
      arrive(mem, mask, at, (n + CELL_WORDS) | 0);
      arrive(mem, mask, at, (n - CELL_WORDS) | 0);
      arrive(mem, mask, at, (n - stride) | 0);
      arrive(mem, mask, at, (n - stride + CELL_WORDS) | 0);
      arrive(mem, mask, at, (n + stride - CELL_WORDS) | 0);
      arrive(mem, mask, at, (n + stride) | 0);
      n = mem[b];
    } while (n !== 0);
  }
}

function arrive(mem: Int32Array, mask: number, at: number, m: number): void {
  const v = mem[m];
  if (v < 0) {
    const value = (at - v) | 0;
    mem[m] = value;
    mem[m + NEXT] = mem[value & mask];
    mem[value & mask] = m;
  }
}

/** Lists a cell of `spreadInPlace` with a value from 1 to mask + 1; once per cell. */
export function seedInPlace(mem: Int32Array, mask: number, m: number, value: number): void {
  mem[m] = value;
  mem[m + NEXT] = mem[value & mask];
  mem[value & mask] = m;
}
