// Plans that are changed without linear programs: paid, no worse than what they were changed from, and the same each time (PA-3).
import { describe, expect, test } from 'vitest';
import { improve } from '../../../src/analysis/par/cover.ts';
import { arrivalWith, isWithinSums, makeModel } from '../../../src/analysis/par/model.ts';
import { chosenOf } from '../../../src/analysis/par/plan.ts';
import { makePlan } from '../../../src/exercise/index.ts';
import { singleHexes } from '../../bench/par/maps.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { bestByHand } from './oracle.ts';
import { smallScenario } from './small.ts';

/** Plans of one scenario that are worked out by hand; scenarios with more are passed over. */
const MOST_PLANS = 800;

test('200 small scenarios: always within the budget, and where anything delays at all, something that does, nearly always the most', () => {
  let [delayed, found, best] = [0, 0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const scenario = smallScenario(seed);
    const known = bestByHand(scenario, MOST_PLANS);
    const model = makeModel(scenario);
    const bare = arrivalWith(model, []);
    if (known === undefined || known.arrival === bare) continue;
    let changed: readonly number[] = [];
    for (const minute of [bare + 1, known.arrival]) {
      changed = improve(model, changed, minute, { steps: 60, left: 1_000_000 });
      expect({ seed, isPaid: isWithinSums(model, changed) }).toEqual({ seed, isPaid: true });
    }
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
  test('on an open map the best plan is found from the planner’s in few steps', () => {
    const scenario = singleHexes(24, 18, 12, 1);
    const model = makeModel(scenario);
    const greedy = chosenOf(model, makePlan('greedy', scenario));
    const bare = arrivalWith(model, []);
    expect(arrivalWith(model, greedy) - bare).toBeLessThan(60);
    const changed = improve(model, greedy, bare + 72, { steps: 2000, left: 20_000_000 });
    expect(arrivalWith(model, changed) - bare).toBe(72);
  });

  test('two budgets and several groups: twice what the planner thinks of; the same plan each time; no work, no change', () => {
    const { scenario } = loadShipped('two-corridors');
    const model = makeModel(scenario);
    const greedy = chosenOf(model, makePlan('greedy', scenario));
    const bare = arrivalWith(model, []);
    const run = () => improve(model, greedy, bare + 86, { steps: 2000, left: 20_000_000 });
    const changed = run();
    expect(arrivalWith(model, changed) - bare).toBeGreaterThanOrEqual(2 * (arrivalWith(model, greedy) - bare));
    expect(run()).toEqual(changed);
    expect(improve(model, greedy, bare + 86, { steps: 2000, left: 0 })).toEqual(greedy);
  });
});
