// Plans that are changed without linear programs: paid, no worse than what they were changed from, and the same each time (PA-3).
import { describe, expect, test } from 'vitest';
import { changeFor, makeCover } from '../../../src/analysis/par/cover.ts';
import { latestOf, lateSets } from '../../../src/analysis/par/late-sets.ts';
import { arrivalsWith, arrivalWith, isWithinSums, makeModel } from '../../../src/analysis/par/model.ts';
import { chosenOf } from '../../../src/analysis/par/plan.ts';
import type { ParModel } from '../../../src/analysis/par/types.ts';
import type { Minutes } from '../../../src/rules/index.ts';
import { makePlan } from '../../../src/exercise/index.ts';
import { singleHexes } from '../../bench/par/maps.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { bestByHand } from './oracle.ts';
import { smallScenario } from './small.ts';

/** Plans of one scenario that are worked out by hand; scenarios with more are passed over. */
const MOST_PLANS = 800;

/** The plan that comes of another within so many steps, whichever groups are late. */
function improve(
  model: ParModel,
  given: readonly number[],
  most: Minutes,
  steps: number,
  work = 20_000_000,
): readonly number[] {
  let best = given;
  for (const late of lateSets(model)) {
    const cover = makeCover(model, late, best, { minute: arrivalWith(model, best) + 1, most });
    changeFor(cover, steps, work);
    best = cover.best.chosen;
  }
  return best;
}

test('200 small scenarios: always within the budget, and where anything delays at all, something that does, nearly always the most', () => {
  let [delayed, found, best] = [0, 0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const scenario = smallScenario(seed);
    const known = bestByHand(scenario, MOST_PLANS);
    const model = makeModel(scenario);
    const bare = arrivalWith(model, []);
    if (known === undefined || known.arrival === bare) continue;
    const changed = improve(model, [], known.arrival, 60);
    expect({ seed, isPaid: isWithinSums(model, changed) }).toEqual({ seed, isPaid: true });
    const arrival = arrivalWith(model, changed);
    expect(arrival).toBeLessThanOrEqual(known.arrival);
    delayed += 1;
    if (arrival > bare) found += 1;
    if (arrival === known.arrival) best += 1;
  }
  expect(delayed).toBeGreaterThan(50);
  expect(found).toBe(delayed);
  expect(best).toBeGreaterThan(delayed * 0.9);
});

describe('scenarios of the class', () => {
  test('on an open map a plan within 2 % of the best is found from the planner’s', () => {
    const scenario = singleHexes(24, 18, 12, 1);
    const model = makeModel(scenario);
    const greedy = chosenOf(model, makePlan('greedy', scenario));
    const bare = arrivalWith(model, []);
    expect(arrivalWith(model, greedy) - bare).toBeLessThan(60);
    const changed = improve(model, greedy, bare + 72, 8000, 60_000_000);
    expect(arrivalWith(model, changed) - bare).toBeGreaterThanOrEqual(71);
  });

  test('two budgets and several groups: the best plan, of the two groups for which it can be; the same each time; no work, no change', () => {
    const { scenario } = loadShipped('two-corridors');
    const model = makeModel(scenario);
    const greedy = chosenOf(model, makePlan('greedy', scenario));
    const bare = arrivalWith(model, []);
    const run = () => improve(model, greedy, bare + 90, 300);
    const changed = run();
    expect(arrivalWith(model, changed) - bare).toBe(90);
    expect(run()).toEqual(changed);
    expect(improve(model, greedy, bare + 90, 300, 0)).toEqual(greedy);
  });

  test('only what may be used is laid', () => {
    const { scenario } = loadShipped('two-corridors');
    const model = makeModel(scenario);
    const late = latestOf(model, arrivalsWith(model, []));
    const bare = arrivalWith(model, []);
    const all = model.options.map((_, option) => option);
    const usable = new Set(all.filter((option) => model.options[option].depth === 1 && option % 2 === 0));
    const cover = makeCover(model, late, [], { minute: bare + 1, most: bare + 60 }, usable);
    changeFor(cover, 500, 5_000_000);
    expect(cover.best.arrival).toBeGreaterThan(bare);
    expect(cover.best.chosen.filter((option) => !usable.has(option))).toEqual([]);
  });
});

describe('which groups are late', () => {
  test('each set is just enough, and no set comes twice', () => {
    for (const id of ['fire-sack', 'two-corridors', 'two-keys', 'ebb-line']) {
      const model = makeModel(loadShipped(id).scenario);
      const sets = lateSets(model);
      const names = sets.map((late) => late.map(Number).join(''));
      expect(new Set(names).size).toBe(sets.length);
      for (const late of sets) {
        const counts = model.groups.flatMap(({ party }, g) => (late[g] ? [party.count] : []));
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(sum).toBeGreaterThanOrEqual(model.late);
        expect(sum - Math.min(...counts)).toBeLessThan(model.late);
      }
    }
  });

  test('three of six columns: all twenty sets; more than there is room for: some of all', () => {
    expect(lateSets(makeModel(loadShipped('fire-sack').scenario))).toHaveLength(20);
    const some = lateSets(makeModel(loadShipped('ebb-line').scenario));
    expect(some.length).toBeLessThanOrEqual(32);
    expect(some[0].every((_, g) => some.some((late) => late[g]))).toBe(true);
  });

  test('the latest ones under a plan', () => {
    const model = makeModel(loadShipped('fire-sack').scenario);
    const arrivals = arrivalsWith(model, []);
    const late = latestOf(model, arrivals);
    const isLate = arrivals.filter((_, g) => late[g]);
    const isNot = arrivals.filter((_, g) => !late[g]);
    expect(isLate).toHaveLength(3);
    expect(Math.min(...isLate)).toBeGreaterThanOrEqual(Math.max(...isNot));
    expect(Math.min(...isLate)).toBe(arrivalWith(model, []));
  });
});
