// Tests of exercise/policy/ground.ts: weights laid on the one copy one after another are what each would be on fresh costs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGround } from '../../../src/exercise/policy/ground.ts';
import { addCostInPlace, copyCosts, IMPASSABLE_SIDE, makeGrid, type StepCosts } from '../../../src/hex/index.ts';

const grid = makeGrid({ width: 4, height: 3, orientation: 'pointy', offset: 'odd' });
const enter = Uint16Array.from({ length: grid.size }, (_, hex) => (hex === 5 ? 0 : 3 + hex));
const cross = Uint16Array.from({ length: grid.size * 3 }, (_, side) => (side === 4 ? IMPASSABLE_SIDE : side % 3));

const anyWeights = fc
  .uniqueArray(fc.tuple(fc.nat({ max: grid.size * 4 - 1 }), fc.integer({ min: -1, max: 4200 })), {
    selector: ([place]) => place,
    maxLength: 8,
  })
  .map((pairs) => ({ items: pairs.flat(), count: pairs.length * 2 }));

function anew(costs: StepCosts, { items, count }: { items: number[]; count: number }) {
  const copy = copyCosts(grid, costs);
  for (let i = 0; i < count; i += 2) addCostInPlace(grid, copy, items[i], items[i + 1]);
  return copy;
}

test.each([
  ['with hexsides that cost', { enter, cross }],
  ['without', { enter }],
])('weights after weights lie as on fresh costs, %s', (_, costs: StepCosts) => {
  fc.assert(
    fc.property(fc.array(anyWeights, { minLength: 1, maxLength: 5 }), (lists) => {
      const ground = makeGround(grid, costs);
      for (const weights of lists) {
        const wanted = anew(costs, weights);
        const laid = ground.laid(weights);
        expect(laid.enter).toEqual(wanted.enter);
        expect(laid.cross ?? new Uint16Array(grid.size * 3)).toEqual(wanted.cross);
      }
    }),
  );
});

test('without anything on hexsides there are no costs of crossing', () => {
  const ground = makeGround(grid, { enter });
  expect(ground.laid({ items: [2, 7], count: 2 }).cross).toBeUndefined();
  expect(ground.laid({ items: [grid.size, 7], count: 2 }).cross?.[0]).toBe(7);
  expect(ground.laid({ items: [2, 7], count: 2 }).cross).toBeUndefined();
});
