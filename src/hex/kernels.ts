// The memory that fields and dual cuts are worked out in, and the kernels bound to it.
//
// One memory serves all grids, and a kernel is a closure made once: V8 then knows the address and the length of the
// array that it captured, which saves a sixth of the time of a large field. (An array handed in, or a kernel for each
// grid, would have both looked up at each access.) So the memory has the length that the largest grid needs; what no
// grid has used yet stays untouched, and takes room in no machine that gives out memory by the page.
import { HEADS, type Layout } from './layout.ts';
import {
  type Load,
  type LoadWeights,
  type LoadWithSides,
  makeLoad,
  makeLoadWeights,
  makeLoadWithSides,
  makeWrite,
  type Write,
} from './load.ts';
import { makeSpread, type Spread } from './spread.ts';
import { lengthWithSides, makeSpreadWithSides, type SpreadWithSides } from './spread-sides.ts';
import { MAX_SPAN } from './grid.ts';

export interface Kernels {
  readonly mem: Int32Array;
  /** To be called before a kernel: makes the padding of another layout than the last one empty. */
  readonly prepare: (layout: Layout) => void;
  readonly load: Load;
  readonly loadWithSides: LoadWithSides;
  readonly loadWeights: LoadWeights;
  readonly spread: Spread;
  readonly spreadWithSides: SpreadWithSides;
  readonly write: Write;
}

let made: Kernels | undefined;

/** The kernels; nothing of what they worked out stays but in their memory, until the next call. */
export function kernels(): Kernels {
  made ??= makeKernels();
  return made;
}

function makeKernels(): Kernels {
  const mem = new Int32Array(lengthWithSides(MAX_SPAN * MAX_SPAN));
  let last: Layout | undefined;
  return {
    mem,
    prepare(layout) {
      if (layout === last) return;
      mem.fill(0, HEADS, layout.length);
      last = layout;
    },
    load: makeLoad(mem),
    loadWithSides: makeLoadWithSides(mem),
    loadWeights: makeLoadWeights(mem),
    spread: makeSpread(mem),
    spreadWithSides: makeSpreadWithSides(mem),
    write: makeWrite(mem),
  };
}
