// The kernel under the distance fields where hexsides cost too: the queue of spread.ts with events for dear hexsides.
//
// The first arrival at a hex is still the cheapest if arrivals are taken in order of time. Over a free hexside one
// arrives at once; over a dear one an event is queued for the minute of arrival, and comes to nothing when the hex has
// been entered by then. So each hex is queued once, each hexside makes at most one event, nothing moves. What the
// hexsides of a hex cost lies in its cell, since all of it is needed at once; events are taken one after the other from
// behind the cells. The ring has MAX_STEP + 1 buckets, and how many are listed is counted: what hexsides cost need not be
// known before.
import { HEADS, longestLayout } from './layout.ts';
import { IMPASSABLE_SIDE } from './types.ts';

/**
 * Words of a cell: its value (as in spread.ts, bias 0), the next in the list, the costs of hexsides 0 and 1 (16 bits
 * each), the cost of hexside 2.
 */
export const SIDED_WORDS = 4;

const MASK = HEADS - 1;

/** Room for the neighbours of one cell: the address, what it costs to leave for it. */
const FOUND = longestLayout(SIDED_WORDS);
/** An event: the next in the list, the cell to enter. Lists know it by its address, and cells by that of their link. */
const EVENTS = FOUND + 6 * 2;

/** The length of the memory on grids of at most `size` hexes: as many events as hexsides. */
export function lengthWithSides(size: number): number {
  return EVENTS + size * 3 * 2;
}

/**
 * Spreads from the cells listed in the heads, `first` of them; `step0…2` lead in directions 0…2. A cell ends with 1 +
 * distance; ≤ 0 if unreached.
 */
export type SpreadWithSides = (first: number, step0: number, step1: number, step2: number) => void;

/**
 * Writes the neighbours of a cell (by its link's address) that wait into FOUND…, each with what its hexside costs;
 * returns where they end. All six are written, each over the one before where that waits no more: a branch for each
 * would go wrong too often, and six copies of what follows are more than V8 puts in place of calls.
 */
function makeNotes(mem: Int32Array): (n: number, s0: number, s1: number, s2: number) => number {
  const found = FOUND;
  const note = (top: number, m: number, extra: number): number => {
    mem[top] = m;
    mem[(top + 1) | 0] = extra;
    return (top + ((mem[m] >> 31) & 2)) | 0;
  };
  return (n, s0, s1, s2) => {
    const m = (n - 1) | 0;
    const sides = mem[(n + 1) | 0];
    let top = note(found, (m + s0) | 0, sides & 0xffff);
    top = note(top, (m + s1) | 0, sides >>> 16);
    top = note(top, (m + s2) | 0, mem[(n + 2) | 0]);
    // The other three own the hexside.
    top = note(top, (m - s0) | 0, mem[(((m - s0) | 0) + 2) | 0] & 0xffff);
    top = note(top, (m - s1) | 0, mem[(((m - s1) | 0) + 2) | 0] >>> 16);
    return note(top, (m - s2) | 0, mem[(((m - s2) | 0) + 3) | 0]);
  };
}

/** What lists: a cell that waits (how many it has listed: 1, or 0 when the cell waits no more), and an event for a cell. */
interface Queue {
  readonly enter: (d: number, m: number) => number;
  readonly announce: (event: number, m: number, minute: number) => void;
}

function makeQueue(mem: Int32Array): Queue {
  const list = (n: number, minute: number): void => {
    mem[n] = mem[minute & MASK];
    mem[minute & MASK] = n;
  };
  return {
    enter: (d, m) => {
      if (mem[m] >= 0) return 0;
      const value = (d - mem[m]) | 0;
      mem[m] = value;
      list((m + 1) | 0, value);
      return 1;
    },
    announce: (event, m, minute) => {
      mem[(event + 1) | 0] = m;
      list(event, minute);
    },
  };
}

/** The kernel bound to its memory; see kernels.ts for why. */
export function makeSpreadWithSides(mem: Int32Array): SpreadWithSides {
  // Of the closure, not of the module: so they are constants to V8 however the module is bundled.
  const found = FOUND;
  const events = EVENTS;
  const closed: number = IMPASSABLE_SIDE;
  const noteAll = makeNotes(mem);
  const { enter, announce } = makeQueue(mem);
  return (first, step0, step1, step2) => {
    const s0 = step0 | 0;
    const s1 = step1 | 0;
    const s2 = step2 | 0;
    let event = events;
    let live = first | 0;
    for (let d = 1; live > 0; d = (d + 1) | 0) {
      let n = mem[d & MASK];
      mem[d & MASK] = 0;
      for (let next = 0; n !== 0; n = next) {
        next = mem[n];
        live = (live - 1) | 0;
        if (n >= events) {
          live = (live + enter(d, mem[(n + 1) | 0])) | 0;
          continue;
        }
        for (let top = noteAll(n, s0, s1, s2); top > found; ) {
          top = (top - 2) | 0;
          const extra = mem[(top + 1) | 0];
          if (extra === 0) live = (live + enter(d, mem[top])) | 0;
          else if (extra !== closed) {
            announce(event, mem[top], (d + extra) | 0);
            event = (event + 2) | 0;
            live = (live + 1) | 0;
          }
        }
      }
    }
  };
}

/** Lists a cell of `SpreadWithSides` with a value from 1 to MAX_STEP + 1; once per cell. */
export function seedWithSidesInPlace(mem: Int32Array, m: number, value: number): void {
  mem[m] = value;
  mem[m + 1] = mem[value & MASK];
  mem[value & MASK] = m + 1;
}
