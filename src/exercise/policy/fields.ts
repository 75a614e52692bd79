// Distance fields towards a goal, with known segments counted as the policy counts them, and the step to take from each hex.
import {
  type Direction,
  type Grid,
  type Hex,
  IMPASSABLE_SIDE,
  makeFieldSolver,
  neighbour,
  sideOf,
  type StepCosts,
  UNREACHED,
} from '../../hex/index.ts';
import { type Minutes, MOVER_CLASSES, type Scenario, stepCosts } from '../../rules/index.ts';
import { type Ground, makeGround } from './ground.ts';
import { copyOf, makeKeeper } from './keep.ts';
import type { Goal } from './roster.ts';
import type { Weights } from './weigh.ts';

export interface Field {
  readonly ground: Ground;
  /** What was laid on the ground when it was worked out. */
  readonly weights: Weights;
  /** size: minutes from each hex to the nearest hex of the goal. */
  readonly minutes: Int32Array;
  /** size: the direction to take from each hex, as far as it was asked for; read it with `stepFrom`. */
  readonly steps: Int8Array;
}

export interface Fields {
  /** The field of a mover class (its number) to a goal; worked out once as long as it is kept. */
  towards(mover: number, goal: Goal, weights: Weights): Field;
  /** How often all that was kept has been dropped: whoever keeps fields drops them too. */
  dropped(): number;
}

const UNASKED = -2;
/** In place of a direction: the hex is of the goal, or nothing leads on from it. */
export const NO_STEP = -1;

/** About 20 MB of fields at most, at five bytes a hex, whatever the map's size. */
const KEPT_HEXES = 4_000_000;

function headOf(mover: number, { number, hexes }: Goal): number[] {
  return number < 0 ? [mover, number, ...hexes] : [mover, number];
}

/** One keeper of fields for each policy; it remembers nothing but what it could work out again. */
export function makeFields(scenario: Scenario): Fields {
  const { grid } = scenario;
  const byClass = stepCosts(scenario);
  const grounds = MOVER_CLASSES.map((mover) => makeGround(grid, byClass[mover]));
  const solver = makeFieldSolver(grid);
  const kept = makeKeeper<Field>(Math.max(4, Math.floor(KEPT_HEXES / grid.size)));
  return {
    dropped: kept.dropped,
    towards(mover, goal, weights) {
      const head = headOf(mover, goal);
      const known = kept.get(head, weights);
      if (known !== undefined) return known;
      const ground = grounds[mover];
      const lasting = copyOf(weights);
      const minutes = solver.to(ground.laid(lasting), goal.hexes);
      return kept.keep(head, lasting, {
        ground,
        weights: lasting,
        minutes,
        steps: new Int8Array(grid.size).fill(UNASKED),
      });
    },
  };
}

/** PO-4: the direction from a hex with the least minutes in all, of equals the lowest; or NO_STEP. */
export function stepFrom(grid: Grid, field: Field, from: Hex): number {
  const known = field.steps[from];
  if (known !== UNASKED) return known;
  const step = findStep(grid, field, from);
  field.steps[from] = step;
  return step;
}

function findStep(grid: Grid, { ground, weights, minutes }: Field, from: Hex): number {
  if (minutes[from] === 0) return NO_STEP;
  const costs = ground.laid(weights);
  let best = NO_STEP;
  let bestMinutes = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const by = minutesBy(grid, costs, minutes, from, direction);
    if (by >= bestMinutes) continue;
    best = direction;
    bestMinutes = by;
  }
  return best;
}

/** Minutes to the goal by way of one neighbour; UNREACHED when no way leads there. */
function minutesBy(
  grid: Grid,
  { enter, cross }: StepCosts,
  minutes: Int32Array,
  from: Hex,
  direction: Direction,
): Minutes {
  const to = neighbour(grid, from, direction);
  if (to < 0 || enter[to] === 0 || minutes[to] === UNREACHED) return UNREACHED;
  const crossing = cross === undefined ? 0 : cross[sideOf(grid, from, direction)];
  return crossing === IMPASSABLE_SIDE ? UNREACHED : enter[to] + crossing + minutes[to];
}
