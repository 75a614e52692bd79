// Distance fields over step costs: minutes from the nearest source to every hex, and from every hex to the nearest
// target.
import { kernels } from './kernels.ts';
import { addressOf, type Layout, makeLayout } from './layout.ts';
import { CELL_WORDS, seedInPlace } from './spread.ts';
import { seedWithSidesInPlace, SIDED_WORDS } from './spread-sides.ts';
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

/** Makes a solver for a grid. */
export function makeFieldSolver(grid: Grid): FieldSolver {
  const plain = makeLayout(grid, CELL_WORDS);
  const sided = makeLayout(grid, SIDED_WORDS);
  const solve = (costs: StepCosts, seeds: readonly Hex[], out: Int32Array, reverse: boolean): void => {
    for (const hex of seeds)
      if (!(hex >= 0 && hex < grid.size)) throw new RangeError(`field: hex ${hex} is off the map`);
    const { enter, cross } = costs;
    const layout = cross ? sided : plain;
    const { prepare, write } = kernels();
    prepare(layout);
    if (cross) runWithSides(layout, enter, cross, seeds, reverse);
    else runPlain(layout, enter, seeds, reverse);
    write(layout, enter, out, reverse);
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

function checkCosts(all: number): void {
  if (all > MAX_STEP) throw new RangeError(`field: a cost above ${MAX_STEP}`);
}

function runPlain(layout: Layout, enter: Uint16Array, seeds: readonly Hex[], reverse: boolean): void {
  const { mem, load, spread } = kernels();
  const most = load(layout, enter);
  checkCosts(most);
  const mask = (1 << (32 - Math.clz32(most))) - 1;
  for (const hex of seeds) {
    const m = addressOf(layout, hex);
    if (mem[m] <= 0 && !(reverse && enter[hex] === 0)) seedInPlace(mem, mask, m, reverse ? enter[hex] + 1 : 1);
  }
  spread(mask, layout.stride, 0);
}

function runWithSides(
  layout: Layout,
  enter: Uint16Array,
  cross: Uint16Array,
  seeds: readonly Hex[],
  reverse: boolean,
): void {
  const { mem, loadWithSides, spreadWithSides } = kernels();
  checkCosts(loadWithSides(layout, enter, cross));
  let live = 0;
  for (const hex of seeds) {
    const m = addressOf(layout, hex);
    if (mem[m] > 0 || (reverse && enter[hex] === 0)) continue;
    seedWithSidesInPlace(mem, m, reverse ? enter[hex] + 1 : 1);
    live++;
  }
  const [s0, s1, s2] = layout.steps;
  spreadWithSides(live, s0, s1, s2);
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
