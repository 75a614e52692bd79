// Tests of hex/steps.ts: a place marks the steps that enter or cross it, both ways over a hexside, and no others.
import { expect, test } from 'vitest';
import {
  isMarked,
  isSidePlace,
  makeGrid,
  markStepsInPlace,
  neighbour,
  type Place,
  placeOfSide,
  sideExists,
  sideOf,
  sideOfPlace,
} from '../../src/hex/index.ts';

const grid = makeGrid({ width: 4, height: 3, orientation: 'flat', offset: 'even' });
const hexes = Array.from({ length: grid.size }, (_, hex) => hex);
const sides = Array.from({ length: grid.size * 3 }, (_, side) => side).filter((side) => sideExists(grid, side));
const places: readonly Place[] = [...hexes, ...sides.map((side) => placeOfSide(grid, side))];

function markedIn(steps: Uint8Array): string[] {
  return hexes.flatMap((hex) => [0, 1, 2, 3, 4, 5].filter((d) => isMarked(steps, hex, d)).map((d) => `${hex} ${d}`));
}

function stepsTo(place: Place): string[] {
  const meets = (hex: number, d: number) =>
    isSidePlace(grid, place) ? sideOf(grid, hex, d) === sideOfPlace(grid, place) : neighbour(grid, hex, d) === place;
  return hexes.flatMap((hex) => [0, 1, 2, 3, 4, 5].filter((d) => meets(hex, d)).map((d) => `${hex} ${d}`));
}

test('each place marks the steps that enter or cross it', () => {
  for (const place of places) {
    const steps = new Uint8Array(grid.size);
    markStepsInPlace(grid, steps, place);
    expect(markedIn(steps)).toEqual(stepsTo(place));
  }
});
