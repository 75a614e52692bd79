// The bench of repaired fields: a belt is cleared, and the field to a goal brought up to date, beside making it anew.
import { makeFieldRepairer } from '../../../src/hex/index.ts';
import { fold, makeRoll } from './cases.ts';
import { type Bench, hex8, median, sizeText } from './ours.ts';
import type { BenchRow } from './types.ts';

/** What a belt adds to each of its hexes, and how many in a row it has. */
const MINUTES = 20;
const LONG = 3;
/** Belts in a round, by turns on all maps. */
const BELTS = 64;

/** Passable hexes in a row from one on, in one direction. */
function beltFrom({ grid }: Bench, enter: Uint16Array, start: number, direction: number): number[] {
  const belt: number[] = [];
  for (let hex = start; hex >= 0 && belt.length < LONG; hex = grid.neighbours[hex * 6 + direction]) {
    if (enter[hex] > 0) belt.push(hex);
  }
  return belt;
}

/** What a hex takes that has changed, beside what each hex takes in a field that is made anew: alike at all sizes when a repair costs in proportion to what changed. Throws when the two fields differ. */
export function benchRepair(bench: Bench, rounds: number): BenchRow {
  const { size, grid, solver, maps } = bench;
  const repairer = makeFieldRepairer(grid);
  const anew = new Int32Array(grid.size);
  const field = new Int32Array(grid.size);
  const repaired: number[] = [];
  const made: number[] = [];
  let sum = 0;
  for (let round = -2; round < rounds; round++) {
    const roll = makeRoll(900 + round);
    let [repairing, making, changed] = [0, 0, 0];
    for (let k = 0; k < BELTS; k++) {
      const costs = maps[k % size.maps];
      const goal = [roll(grid.size)];
      const belt = beltFrom(bench, costs.enter, roll(grid.size), roll(6));
      const enter = costs.enter.slice();
      for (const hex of belt) enter[hex] += MINUTES;
      solver.to({ ...costs, enter }, goal, field);
      let start = performance.now();
      solver.to(costs, goal, anew);
      making += performance.now() - start;
      for (let hex = 0; hex < grid.size; hex++) if (field[hex] !== anew[hex]) changed += 1;
      start = performance.now();
      repairer.lowerInPlace(costs, field, belt);
      repairing += performance.now() - start;
      for (let hex = 0; hex < grid.size; hex++) {
        if (field[hex] !== anew[hex]) throw new Error('bench repair: not the field that is made anew');
      }
    }
    sum = fold(sum, changed);
    if (round < 0) continue;
    repaired.push((repairing * 1e6) / changed);
    made.push((making * 1e6) / (BELTS * grid.size));
  }
  return {
    name: 'field repaired, by changed hex',
    size: sizeText(size),
    unit: 'ns/hex',
    value: median(repaired),
    reference: median(made),
    ratio: median(repaired.map((value, i) => value / made[i])),
    check: hex8(sum),
  };
}
