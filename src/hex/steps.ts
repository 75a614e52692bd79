// Tables of steps: for each hex, bit d says something of the step that leads away in direction d.
import { neighbour, opposite } from './grid.ts';
import { isSidePlace, sideEnds, sideOf, sideOfPlace } from './sides.ts';
import type { Direction, Grid, Hex, Place } from './types.ts';

/** Marks the steps that enter a hex or cross a hexside. `steps` has one entry for each hex. */
export function markStepsInPlace(grid: Grid, steps: Uint8Array, place: Place): void {
  if (isSidePlace(grid, place)) return markCrossingInPlace(grid, steps, place);
  for (let direction = 0; direction < 6; direction++) {
    const from = neighbour(grid, place, direction);
    if (from >= 0) steps[from] |= 1 << opposite(direction);
  }
}

/** Both ways over a hexside. */
function markCrossingInPlace(grid: Grid, steps: Uint8Array, place: Place): void {
  const side = sideOfPlace(grid, place);
  const [owner, other] = sideEnds(grid, side);
  for (let direction = 0; direction < 6; direction++) {
    if (sideOf(grid, owner, direction) !== side) continue;
    steps[owner] |= 1 << direction;
    steps[other] |= 1 << opposite(direction);
  }
}

/** Is the step marked? One in a direction below 0, which is none, is not. */
export function isMarked(steps: Uint8Array, from: Hex, direction: Direction): boolean {
  return ((steps[from] >> direction) & 1) === 1;
}
