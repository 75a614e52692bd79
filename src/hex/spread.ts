// The kernel under the distance fields and the dual cut: Dial's bucket queue (1969), buckets as linked lists.
//
// Everything lies in one Int32Array: the heads of the buckets, then the cells in the layout of layout.ts. Lists are
// threaded through the cells, so no bucket overflows and nothing is allocated; 0 ends a list. Bucket = value & mask.
// The inner loops are written out because a loop over six directions costs a third more.

/** Words of a cell: its value, the next in the list. */
export const CELL_WORDS = 2;

/**
 * Spreads from the cells listed in the heads. Where the cost hangs on the cell entered alone, the first arrival is
 * the cheapest, so each cell is queued once and never moved. A cell holds −(cost + bias) while it waits, 0 when nothing
 * may enter it, and 1 + distance in the end. A bias of 1 admits costs of 0. `ring` must be 2^n − 1 ≥ every cost.
 */
export type Spread = (ring: number, step: number, bias: number) => void;

/** The kernel bound to its memory; see kernels.ts for why. */
export function makeSpread(mem: Int32Array): Spread {
  const arrive = (mask: number, at: number, m: number): void => {
    const waiting = mem[m];
    if (waiting >= 0) return;
    const value = (at - waiting) | 0;
    mem[m] = value;
    mem[(m + 1) | 0] = mem[value & mask];
    mem[value & mask] = m;
  };
  return (ring, step, bias) => {
    // Whole numbers from here on: a parameter is looked at again wherever it is used.
    const mask = ring | 0;
    const stride = step | 0;
    let empty = 0;
    for (let d = 1; empty <= mask; ) {
      let n = mem[d & mask];
      if (n === 0) {
        d = (d + 1) | 0;
        empty = (empty + 1) | 0;
        continue;
      }
      empty = 0;
      const at = (d - bias) | 0;
      // The list is taken whole. Costs of 0 put cells into the bucket that is being read: it is looked at again.
      mem[d & mask] = 0;
      do {
        const next = mem[(n + 1) | 0];
        arrive(mask, at, (n + CELL_WORDS) | 0);
        arrive(mask, at, (n - CELL_WORDS) | 0);
        arrive(mask, at, (n - stride) | 0);
        arrive(mask, at, (((n - stride) | 0) + CELL_WORDS) | 0);
        arrive(mask, at, (((n + stride) | 0) - CELL_WORDS) | 0);
        arrive(mask, at, (n + stride) | 0);
        n = next;
      } while (n !== 0);
    }
  };
}

/** Lists a cell of `Spread` with a value from 1 to mask + 1; once per cell. */
export function seedInPlace(mem: Int32Array, mask: number, m: number, value: number): void {
  mem[m] = value;
  mem[m + 1] = mem[value & mask];
  mem[value & mask] = m;
}
