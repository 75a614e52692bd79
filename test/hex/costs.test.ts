// Costs with something laid on places: added, closed, and never opened again.
import { expect, test } from 'vitest';
import { addCostInPlace, copyCosts, IMPASSABLE_SIDE, makeGrid, MAX_STEP, placeOfSide } from '../../src/hex/index.ts';

const grid = makeGrid({ width: 3, height: 2, orientation: 'pointy', offset: 'odd' });
const ground = { enter: Uint16Array.from([5, 0, 4000, 5, 5, 5]) };

test('a copy shares nothing, and has costs of hexsides', () => {
  const costs = copyCosts(grid, ground);
  addCostInPlace(grid, costs, 0, 7);
  addCostInPlace(grid, costs, placeOfSide(grid, 2), 3);
  expect([costs.enter[0], costs.cross[2], ground.enter[0]]).toEqual([12, 3, 5]);
  expect(copyCosts(grid, costs)).toEqual(costs);
});

test('minutes are added up to the largest step; what is impassable stays so, what is closed too', () => {
  const costs = copyCosts(grid, ground);
  const side = placeOfSide(grid, 4);
  for (const [place, minutes] of [
    [1, 9],
    [2, 500],
    [3, -1],
    [3, 8],
    [side, -1],
    [side, 8],
  ]) {
    addCostInPlace(grid, costs, place, minutes);
  }
  expect([...costs.enter.slice(1, 4), costs.cross[4]]).toEqual([0, MAX_STEP, 0, IMPASSABLE_SIDE]);
});
