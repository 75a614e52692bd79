// From chosen segments to belts: each segment in one belt, and every belt a chain as the rules want it (OB-1, PA-4).
import { expect, test } from 'vitest';
import { makeModel } from '../../../src/analysis/par/model.ts';
import { chosenOf, planWith } from '../../../src/analysis/par/plan.ts';
import { hexAt, neighbour, placeOfSide, sideBetween } from '../../../src/hex/index.ts';
import { checkPlan } from '../../../src/rules/index.ts';
import { build, kindLike } from '../../rules/build.ts';
import { smallScenario } from './small.ts';

test('three hexsides that meet in one corner are no chain: they become two belts, a ring round a hex stays one', () => {
  const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['4,2'] } as const;
  const rows = ['.....', '.....', '.....', '.....', '.....'];
  const kinds = [kindLike('barrierDitch', { terrains: undefined, maxLength: 12 })];
  const scenario = build({ rows, zones: [goal], columns: [{ start: 10 }], kinds, points: 500, effort: 10_000 });
  const model = makeModel(scenario);
  const { grid } = scenario;
  const middle = hexAt(grid, 2, 2);
  const [a, b] = [neighbour(grid, middle, 0), neighbour(grid, middle, 1)];
  const plan = (sides: readonly number[]) => {
    const places = sides.map((side) => placeOfSide(grid, side));
    const chosen = places.flatMap((place) => model.optionsAt.get(place)?.slice(0, 1) ?? []);
    expect(chosen).toHaveLength(sides.length);
    const { belts } = planWith(model, chosen);
    expect(belts.flatMap((belt) => belt.places).sort((x, y) => x - y)).toEqual(places.sort((x, y) => x - y));
    return belts.map((belt) => belt.places.length).sort((x, y) => y - x);
  };
  expect(plan([sideBetween(grid, middle, a), sideBetween(grid, middle, b), sideBetween(grid, a, b)])).toEqual([2, 1]);
  expect(plan([0, 1, 2, 3, 4, 5].map((d) => sideBetween(grid, middle, neighbour(grid, middle, d))))).toEqual([6]);
});

test('200 small scenarios: whatever is chosen and can be paid is a legal plan with these segments', () => {
  let several = 0;
  for (let seed = 0; seed < 200; seed++) {
    const model = makeModel(smallScenario(seed));
    const { points, effort } = model.budget;
    const chosen: number[] = [];
    for (const [first] of model.optionsAt.values()) {
      const costs = [...chosen, first].map((option) => model.options[option]);
      const isPaid =
        costs.reduce((sum, option) => sum + option.points, 0) <= points &&
        costs.reduce((sum, option) => sum + option.effort, 0) <= effort;
      if (isPaid && model.calendar === undefined) chosen.push(first);
    }
    const plan = planWith(model, chosen);
    expect(checkPlan(model.scenario, plan)).toEqual([]);
    expect(chosenOf(model, plan).sort((a, b) => a - b)).toEqual(chosen.sort((a, b) => a - b));
    if (plan.belts.some(({ places }) => places.length > 1)) several += 1;
  }
  expect(several).toBeGreaterThan(20);
});
