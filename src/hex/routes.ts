// Cheapest routes: steps down a distance field, ties to the lowest direction.
import { opposite } from './grid.ts';
import { sideOf } from './sides.ts';
import { IMPASSABLE_SIDE, UNREACHED } from './types.ts';
import type { Direction, Grid, Hex, Route, StepCosts } from './types.ts';

/** Minutes of the step from a hex in a direction; UNREACHED when it leaves the map or is impassable. */
export function stepCost(grid: Grid, costs: StepCosts, hex: Hex, direction: Direction): number {
  const next = grid.neighbours[hex * 6 + direction];
  if (next < 0 || costs.enter[next] === 0) return UNREACHED;
  const extra = costs.cross ? costs.cross[sideOf(grid, hex, direction)] : 0;
  return extra === IMPASSABLE_SIDE ? UNREACHED : costs.enter[next] + extra;
}

/**
 * The hex after `hex` on the cheapest route by a `to` field: of equal steps the lowest direction; −1 at a target or
 * where nothing leads on.
 */
export function nextToward(grid: Grid, costs: StepCosts, toField: Int32Array, hex: Hex): Hex {
  const left = toField[hex];
  if (left === 0 || left === UNREACHED) return -1;
  for (let d = 0; d < 6; d++) {
    const step = stepCost(grid, costs, hex, d);
    if (step !== UNREACHED && step + toField[grid.neighbours[hex * 6 + d]] === left)
      return grid.neighbours[hex * 6 + d];
  }
  return -1;
}

/**
 * The hex before `hex` on the cheapest route by a `from` field: of equal ones the lowest direction as seen from
 * `hex`; −1 at a source or where nothing leads here.
 */
export function nextBack(grid: Grid, costs: StepCosts, fromField: Int32Array, hex: Hex): Hex {
  const spent = fromField[hex];
  if (spent === 0 || spent === UNREACHED) return -1;
  for (let d = 0; d < 6; d++) {
    const before = grid.neighbours[hex * 6 + d];
    if (before < 0 || fromField[before] === UNREACHED) continue;
    const step = stepCost(grid, costs, before, opposite(d));
    if (step !== UNREACHED && step + fromField[before] === spent) return before;
  }
  return -1;
}

/**
 * The cheapest route from a start to the target that a `to` field of the same costs leads to; undefined when there is
 * none. Of equally cheap next steps the lowest direction is taken, so there is one answer.
 */
export function cheapestRoute(grid: Grid, costs: StepCosts, toField: Int32Array, start: Hex): Route | undefined {
  if (toField[start] === UNREACHED) return undefined;
  const hexes = [start];
  for (let hex = nextToward(grid, costs, toField, start); hex >= 0; hex = nextToward(grid, costs, toField, hex)) {
    hexes.push(hex);
  }
  return { hexes, cost: toField[start] };
}

/**
 * Minutes of walking along a chain of hexes, the first not entered; UNREACHED when a step is impassable or no step at
 * all.
 */
export function costAlong(grid: Grid, costs: StepCosts, hexes: readonly Hex[]): number {
  let cost = 0;
  for (let i = 1; i < hexes.length; i++) {
    let step = UNREACHED;
    for (let d = 0; d < 6; d++) {
      if (grid.neighbours[hexes[i - 1] * 6 + d] === hexes[i]) step = stepCost(grid, costs, hexes[i - 1], d);
    }
    if (step === UNREACHED) return UNREACHED;
    cost += step;
  }
  return cost;
}
