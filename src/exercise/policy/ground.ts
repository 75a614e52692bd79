// The step costs of one mover class with weights laid on places: one copy, on which the weights of the last asker lie.
import {
  addCostInPlace,
  copyCosts,
  type Grid,
  isSidePlace,
  type Place,
  sideOfPlace,
  type StepCosts,
} from '../../hex/index.ts';
import type { Weights } from './weigh.ts';

export interface Ground {
  /** Without weights. */
  readonly costs: StepCosts;
  /** With weights; good until the ground is asked for others. Where nothing is laid on hexsides and none costs anything, without `cross`. */
  laid(weights: Weights): StepCosts;
}

const NONE: Weights = { items: [], count: 0 };

/** Takes what lies on a place off again. */
function restoreInPlace(grid: Grid, costs: Required<StepCosts>, { enter, cross }: StepCosts, place: Place): void {
  if (isSidePlace(grid, place)) {
    const side = sideOfPlace(grid, place);
    costs.cross[side] = cross === undefined ? 0 : cross[side];
  } else costs.enter[place] = enter[place];
}

function liesOnSides(grid: Grid, { items, count }: Weights): boolean {
  for (let i = 0; i < count; i += 2) if (isSidePlace(grid, items[i])) return true;
  return false;
}

/** `costs` are not changed any more. Lists of weights neither: they are told apart by identity. */
export function makeGround(grid: Grid, costs: StepCosts): Ground {
  let copy: Required<StepCosts> | undefined;
  let lying = NONE;
  let now = costs;
  return {
    costs,
    laid(weights) {
      if (weights === lying) return now;
      copy ??= copyCosts(grid, costs);
      for (let i = 0; i < lying.count; i += 2) restoreInPlace(grid, copy, costs, lying.items[i]);
      const { items, count } = weights;
      for (let i = 0; i < count; i += 2) addCostInPlace(grid, copy, items[i], items[i + 1]);
      lying = weights;
      const { enter, cross } = copy;
      now = costs.cross === undefined && !liesOnSides(grid, weights) ? { enter } : { enter, cross };
      return now;
    },
  };
}
