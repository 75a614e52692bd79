// Tables of steps: for each hex, bit d says something of the step that leads away in direction d.
import { neighbour, opposite } from './grid.ts';
import { isSidePlace, sideEnds, sideOf, sideOfPlace } from './sides.ts';
import type { Direction, Grid, Hex, Place } from './types.ts';

/** Marks the steps that enter a hex or cross a hexside, or takes their marks off. `steps` has one entry for each hex. */
export function markStepsInPlace(grid: Grid, steps: Uint8Array, place: Place, on: boolean): void {
  if (isSidePlace(grid, place)) return markCrossingInPlace(grid, steps, place, on);
  for (let direction = 0; direction < 6; direction++) {
    const from = neighbour(grid, place, direction);
    if (from >= 0) markInPlace(steps, from, opposite(direction), on);
  }
}

/** Both ways over a hexside. */
function markCrossingInPlace(grid: Grid, steps: Uint8Array, place: Place, on: boolean): void {
  const side = sideOfPlace(grid, place);
  const [owner, other] = sideEnds(grid, side);
  for (let direction = 0; direction < 6; direction++) {
    if (sideOf(grid, owner, direction) !== side) continue;
    markInPlace(steps, owner, direction, on);
    markInPlace(steps, other, opposite(direction), on);
  }
}

function markInPlace(steps: Uint8Array, hex: Hex, direction: Direction, on: boolean): void {
  if (on) steps[hex] |= 1 << direction;
  else steps[hex] &= ~(1 << direction);
}

/** Is the step marked? */
export function isMarked(steps: Uint8Array, from: Hex, direction: Direction): boolean {
  return ((steps[from] >> direction) & 1) === 1;
}
