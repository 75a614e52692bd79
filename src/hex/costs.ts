// Step costs with something laid on places: what a planner, a policy or a screen counts there beside the ground.
import { isSidePlace, sideOfPlace } from './sides.ts';
import { type Grid, IMPASSABLE_SIDE, MAX_STEP, type Place, type StepCosts } from './types.ts';

/** Costs of both kinds, shared with nothing; hexsides without costs cost 0. */
export function copyCosts(grid: Grid, { enter, cross }: StepCosts): Required<StepCosts> {
  return { enter: enter.slice(), cross: cross === undefined ? new Uint16Array(grid.size * 3) : cross.slice() };
}

/** By hexside: 1 = it cannot be crossed. */
export function blockedSides({ cross }: Required<StepCosts>): Uint8Array {
  return Uint8Array.from(cross, (cost) => (cost === IMPASSABLE_SIDE ? 1 : 0));
}

/** Adds minutes to entering a hex or crossing a hexside, MAX_STEP at most in all; below 0 = it is closed. What is impassable stays so. */
export function addCostInPlace(grid: Grid, { enter, cross }: Required<StepCosts>, place: Place, minutes: number): void {
  if (isSidePlace(grid, place)) {
    const side = sideOfPlace(grid, place);
    if (cross[side] === IMPASSABLE_SIDE) return;
    cross[side] = minutes < 0 ? IMPASSABLE_SIDE : Math.min(MAX_STEP, cross[side] + minutes);
  } else if (enter[place] > 0) {
    enter[place] = minutes < 0 ? 0 : Math.min(MAX_STEP, enter[place] + minutes);
  }
}
