// Distance fields over step costs: minutes from the nearest source to every hex, and from every hex to the nearest
// target.
import { addressOf, makeLayout } from './layout.ts';
import type { Layout } from './layout.ts';
import { lengthWithSides, seedWithSidesInPlace, spreadWithSidesInPlace, waitingWithSides } from './spread-sides.ts';
import { CELL_WORDS, HEADS, seedInPlace, spreadInPlace } from './spread.ts';
import { IMPASSABLE_SIDE, MAX_STEP, UNREACHED } from './types.ts';
import type { Grid, Hex, StepCosts } from './types.ts';

/** Works out fields on one grid, with scratch that it reuses from call to call. */
export interface FieldSolver {
  readonly grid: Grid;
  /**
   * Minutes from the nearest source to each hex: the costs of entering every hex after the source and of crossing every
   * hexside on the way. 0 at a source, impassable or not; UNREACHED where nothing arrives, and so at other impassable
   * hexes. Written to `out` (length size) when given. RangeError for a cost above MAX_STEP or a source off the map.
   */
  from(costs: StepCosts, sources: readonly Hex[], out?: Int32Array): Int32Array;
  /**
   * Minutes from each hex to the nearest target, the exact reverse: `to(costs, [b])[a]` equals `from(costs, [a])[b]`.
   * So a start that is itself impassable counts, since only the hexes after it are entered, an impassable target is
   * reached by none but itself, and no route leads through an impassable hex.
   */
  to(costs: StepCosts, targets: readonly Hex[], out?: Int32Array): Int32Array;
}

interface Scratch {
  readonly layout: Layout;
  readonly mem: Int32Array;
}

interface SidedScratch extends Scratch {
  /** By address / 2: the first hexside of the hex. */
  readonly sides: Int32Array;
}

function makeSidedScratch(grid: Grid, layout: Layout): SidedScratch {
  const sides = new Int32Array((layout.length + 1) >> 1);
  for (let hex = 0; hex < grid.size; hex++) sides[addressOf(layout, hex) >> 1] = hex * 3;
  return { layout, mem: new Int32Array(lengthWithSides(layout.length)), sides };
}

/** Makes a solver for a grid. */
export function makeFieldSolver(grid: Grid): FieldSolver {
  const layout = makeLayout(grid, HEADS, CELL_WORDS);
  const plain: Scratch = { layout, mem: new Int32Array(layout.length) };
  let sided: SidedScratch | undefined;
  const solve = (costs: StepCosts, seeds: readonly Hex[], out: Int32Array, reverse: boolean): void => {
    for (const hex of seeds)
      if (!(hex >= 0 && hex < grid.size)) throw new RangeError(`field: hex ${hex} is off the map`);
    if (costs.cross) {
      sided ??= makeSidedScratch(grid, layout);
      runWithSides(sided, costs.enter, costs.cross, seeds, reverse);
      writeField(sided, costs.enter, out, reverse);
    } else {
      runPlain(plain, costs.enter, seeds, reverse);
      writeField(plain, costs.enter, out, reverse);
    }
    if (!reverse) return;
    startOnImpassable(grid, costs, out);
    for (const hex of seeds) out[hex] = 0;
  };
  return {
    grid,
    from(costs, sources, out = new Int32Array(grid.size)) {
      solve(costs, sources, out, false);
      return out;
    },
    to(costs, targets, out = new Int32Array(grid.size)) {
      solve(costs, targets, out, true);
      return out;
    },
  };
}

// Both directions run one kernel. Its cells hold the cost after entering: a source starts with 0, a target with its own
// cost to enter; what is left to do from a hex is then its value less its own cost.

function runPlain({ layout, mem }: Scratch, enter: Uint16Array, seeds: readonly Hex[], reverse: boolean): void {
  const most = loadPlain(layout, mem, enter);
  if (most > MAX_STEP) throw new RangeError(`field: a cost above ${MAX_STEP}`);
  const mask = (1 << (32 - Math.clz32(most))) - 1;
  for (const hex of seeds) {
    const m = addressOf(layout, hex);
    if (mem[m] <= 0 && !(reverse && enter[hex] === 0)) seedInPlace(mem, mask, m, reverse ? enter[hex] + 1 : 1);
  }
  spreadInPlace(mem, mask, (layout.span + 2) * CELL_WORDS, 0);
}

/** Sets each cell to −cost, four at a time; returns all costs or-ed together. */
function loadPlain(layout: Layout, mem: Int32Array, enter: Uint16Array): number {
  const { starts, span, hexStep } = layout;
  let all = 0;
  for (let i = 0; i < starts.length; i++) {
    let h = i * layout.lineStep;
    let m = starts[i];
    const end = m + span * CELL_WORDS;
    for (; m < end - 3 * CELL_WORDS; m = (m + 4 * CELL_WORDS) | 0) {
      const a = enter[h];
      const b = enter[h + hexStep];
      const c = enter[h + 2 * hexStep];
      const d = enter[h + 3 * hexStep];
      mem[m] = (0 - a) | 0;
      mem[m + CELL_WORDS] = (0 - b) | 0;
      mem[m + 2 * CELL_WORDS] = (0 - c) | 0;
      mem[m + 3 * CELL_WORDS] = (0 - d) | 0;
      all |= a | b | c | d;
      h = (h + 4 * hexStep) | 0;
    }
    for (; m < end; m += CELL_WORDS, h += hexStep) {
      mem[m] = (0 - enter[h]) | 0;
      all |= enter[h];
    }
  }
  return all;
}

function runWithSides(
  { layout, mem, sides }: SidedScratch,
  enter: Uint16Array,
  cross: Uint16Array,
  seeds: readonly Hex[],
  reverse: boolean,
): void {
  if (loadWithSides(layout, mem, enter) > MAX_STEP) throw new RangeError(`field: a cost above ${MAX_STEP}`);
  let live = 0;
  for (const hex of seeds) {
    const m = addressOf(layout, hex);
    if (mem[m] > 0 || (reverse && enter[hex] === 0)) continue;
    seedWithSidesInPlace(mem, m, reverse ? enter[hex] + 1 : 1);
    live++;
  }
  const [s0, s1, s2] = layout.steps;
  spreadWithSidesInPlace(mem, layout.length, cross, sides, live, s0, s1, s2);
}

/** Sets each cell to what it waits with; returns all costs or-ed together. */
function loadWithSides(layout: Layout, mem: Int32Array, enter: Uint16Array): number {
  const { starts, span, lineStep, hexStep } = layout;
  let all = 0;
  for (let i = 0; i < starts.length; i++) {
    let h = i * lineStep;
    let m = starts[i];
    const end = m + span * CELL_WORDS;
    for (; m < end - CELL_WORDS; m = (m + 2 * CELL_WORDS) | 0) {
      mem[m] = waitingWithSides(h, enter[h]);
      mem[m + CELL_WORDS] = waitingWithSides(h + hexStep, enter[h + hexStep]);
      all |= enter[h] | enter[h + hexStep];
      h = (h + 2 * hexStep) | 0;
    }
    for (; m < end; m += CELL_WORDS, h += hexStep) {
      mem[m] = waitingWithSides(h, enter[h]);
      all |= enter[h];
    }
  }
  return all;
}

/** Copies the cells out: less their own cost when `reverse`, and UNREACHED where they hold no value. */
function writeField({ layout, mem }: Scratch, enter: Uint16Array, out: Int32Array, reverse: boolean): void {
  const { words, hexStep } = layout;
  const own = reverse ? 0xffff : 0;
  for (let i = 0; i < layout.starts.length; i++) {
    let h = i * layout.lineStep;
    let m = layout.starts[i];
    const end = m + layout.span * words;
    for (; m < end - 3 * words; m = (m + 4 * words) | 0) {
      out[h] = minutes(mem[m], enter[h] & own);
      out[h + hexStep] = minutes(mem[m + words], enter[h + hexStep] & own);
      out[h + 2 * hexStep] = minutes(mem[m + 2 * words], enter[h + 2 * hexStep] & own);
      out[h + 3 * hexStep] = minutes(mem[m + 3 * words], enter[h + 3 * hexStep] & own);
      h = (h + 4 * hexStep) | 0;
    }
    for (; m < end; m += words, h += hexStep) out[h] = minutes(mem[m], enter[h] & own);
  }
}

/** value − 1 − own; UNREACHED for a value that is none (≤ 0). */
function minutes(value: number, own: number): number {
  const x = (value - 1 - own) | 0;
  return (x | (x >> 31)) & UNREACHED;
}

/** What is left from an impassable hex: the best of entering a neighbour and going on from there. */
function startOnImpassable(grid: Grid, costs: StepCosts, out: Int32Array): void {
  const { enter, cross } = costs;
  for (let hex = 0; hex < grid.size; hex++) {
    if (enter[hex] !== 0) continue;
    let best = UNREACHED;
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[hex * 6 + d];
      if (next < 0 || enter[next] === 0 || out[next] === UNREACHED) continue;
      const extra = cross ? cross[d < 3 ? hex * 3 + d : next * 3 + d - 3] : 0;
      if (extra !== IMPASSABLE_SIDE) best = Math.min(best, out[next] + enter[next] + extra);
    }
    out[hex] = best;
  }
}
