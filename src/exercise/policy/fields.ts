// Distance fields towards a goal, with known segments counted as the policy counts them, and the step to take from each hex.
import {
  addCostInPlace,
  copyCosts,
  type Direction,
  type Grid,
  type Hex,
  IMPASSABLE_SIDE,
  makeFieldSolver,
  MAX_STEP,
  neighbour,
  type Place,
  placeOfHex,
  placeOfSide,
  sideOf,
  type StepCosts,
  UNREACHED,
} from '../../hex/index.ts';
import { type Minutes, MOVER_CLASSES, type Scenario, stepCosts } from '../../rules/index.ts';
import { makeKeeper } from './keep.ts';
import type { Goal } from './roster.ts';
import type { Weights } from './weigh.ts';

export interface Field {
  /** Without segments. */
  readonly costs: StepCosts;
  /** The weights by place. */
  readonly extra: ReadonlyMap<Place, Minutes>;
  /** size: minutes from each hex to the nearest hex of the goal. */
  readonly minutes: Int32Array;
  /** size: the direction to take from each hex, as far as it was asked for; read it with `stepFrom`. */
  readonly steps: Int8Array;
}

export interface Fields {
  /** The field of a mover class (its number) to a goal; worked out once as long as it is kept. */
  towards(mover: number, goal: Goal, weights: Weights): Field;
}

const UNASKED = -2;
/** In place of a direction: the hex is of the goal, or nothing leads on from it. */
export const NO_STEP = -1;

/** About 20 MB of fields at most, at five bytes a hex, whatever the map's size. */
const KEPT_HEXES = 4_000_000;

/** One keeper of fields for each policy; it remembers nothing but what it could work out again. */
export function makeFields(scenario: Scenario): Fields {
  const { grid } = scenario;
  const byClass = stepCosts(scenario);
  const solver = makeFieldSolver(grid);
  const kept = makeKeeper<Field>(Math.max(4, Math.floor(KEPT_HEXES / grid.size)));
  return {
    towards(mover, goal, weights) {
      const key = [mover, goal.number, ...(goal.number < 0 ? goal.hexes : []), ...weights];
      const known = kept.get(key);
      if (known !== undefined) return known;
      const costs = byClass[MOVER_CLASSES[mover]];
      const extra = byPlace(weights);
      const minutes = solver.to(weighed(grid, costs, extra), goal.hexes);
      return kept.keep(key, { costs, extra, minutes, steps: new Int8Array(grid.size).fill(UNASKED) });
    },
  };
}

function byPlace(weights: Weights): Map<Place, Minutes> {
  const extra = new Map<Place, Minutes>();
  for (let i = 0; i < weights.length; i += 2) extra.set(weights[i], weights[i + 1]);
  return extra;
}

function weighed(grid: Grid, base: StepCosts, extra: ReadonlyMap<Place, Minutes>): StepCosts {
  if (extra.size === 0) return base;
  const costs = copyCosts(grid, base);
  for (const [place, minutes] of extra) addCostInPlace(grid, costs, place, minutes);
  return costs;
}

/** PO-4: the direction from a hex with the least minutes in all, of equals the lowest; or NO_STEP. */
export function stepFrom(grid: Grid, field: Field, from: Hex): number {
  const known = field.steps[from];
  if (known !== UNASKED) return known;
  const step = findStep(grid, field, from);
  field.steps[from] = step;
  return step;
}

function findStep(grid: Grid, field: Field, from: Hex): number {
  if (field.minutes[from] === 0) return NO_STEP;
  let best = NO_STEP;
  let bestMinutes = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const minutes = minutesBy(grid, field, from, direction);
    if (minutes >= bestMinutes) continue;
    best = direction;
    bestMinutes = minutes;
  }
  return best;
}

/** Minutes to the goal by way of one neighbour, as the field counts them; UNREACHED when no way leads there. */
function minutesBy(grid: Grid, { costs, extra, minutes }: Field, from: Hex, direction: Direction): number {
  const { enter, cross } = costs;
  const to = neighbour(grid, from, direction);
  if (to < 0 || enter[to] === 0 || minutes[to] === UNREACHED) return UNREACHED;
  const side = sideOf(grid, from, direction);
  const crossing = cross === undefined ? 0 : cross[side];
  const onSide = extra.get(placeOfSide(grid, side)) ?? 0;
  const onHex = extra.get(placeOfHex(to)) ?? 0;
  if (crossing === IMPASSABLE_SIDE || onSide < 0 || onHex < 0) return UNREACHED;
  return Math.min(MAX_STEP, enter[to] + onHex) + Math.min(MAX_STEP, crossing + onSide) + minutes[to];
}
