// First plans by cuts: within the budget, one option at a place, in the time they are given, and near par where hexes can be barred (PA-3).
import { expect, test } from 'vitest';
import { layCuts } from '../../../src/analysis/par/cuts.ts';
import { type LateSet, lateSets } from '../../../src/analysis/par/late-sets.ts';
import { arrivalsWith, arrivalWith, isWithinSums, makeModel } from '../../../src/analysis/par/model.ts';
import type { ParModel } from '../../../src/analysis/par/types.ts';
import { singleHexes } from '../../bench/par/maps.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { bestByHand } from './oracle.ts';
import { smallScenario } from './small.ts';

const WORK = 1_000_000;

function arrivalOf(model: ParModel, late: LateSet, chosen: readonly number[]): number {
  return Math.min(...arrivalsWith(model, chosen).filter((_, g) => late[g]));
}

test('300 small scenarios: paid, one option at a place, no later than can be, nothing laid that delays nothing, and in many of those that can be delayed later than before', () => {
  let [able, later] = [0, 0];
  for (let seed = 0; seed < 300; seed++) {
    const scenario = smallScenario(seed);
    const model = makeModel(scenario);
    const known = bestByHand(scenario, 400);
    const bare = arrivalWith(model, []);
    let most = bare;
    for (const late of lateSets(model)) {
      const chosen = layCuts(model, late, scenario.deadline, 2, WORK);
      const places = new Set(chosen.map((option) => model.options[option].place));
      expect({ seed, isPaid: isWithinSums(model, chosen), places: places.size }).toEqual({
        seed,
        isPaid: true,
        places: chosen.length,
      });
      expect(chosen.length > 0).toBe(arrivalOf(model, late, chosen) > arrivalOf(model, late, []));
      most = Math.max(most, arrivalWith(model, chosen));
    }
    if (known === undefined) continue;
    expect(most).toBeLessThanOrEqual(known.arrival);
    if (known.arrival === bare) continue;
    able += 1;
    if (most > bare) later += 1;
  }
  expect(able).toBeGreaterThan(50);
  expect(later).toBeGreaterThan(able * 0.4);
});

test('on open maps of single hexes they come within a tenth of par', () => {
  const known: readonly (readonly [budget: number, map: number, par: number])[] = [
    [6, 1, 46],
    [9, 2, 57],
    [9, 3, 51],
    [12, 1, 72],
    [12, 3, 64],
  ];
  for (const [budget, map, par] of known) {
    const model = makeModel(singleHexes(24, 18, budget, map));
    const [late] = lateSets(model);
    const chosen = layCuts(model, late, model.scenario.deadline, 4, WORK);
    const delay = arrivalWith(model, chosen) - arrivalWith(model, []);
    expect({ budget, map, near: delay >= par * 0.9 && delay <= par }).toEqual({ budget, map, near: true });
    expect(layCuts(model, late, model.scenario.deadline, 4, WORK)).toEqual(chosen);
  }
});

test('one plan after the other for each set: the set of fire-sack that par makes late is told from the others; no time, no plan', () => {
  const { scenario } = loadShipped('fire-sack');
  const model = makeModel(scenario);
  const arrivals = lateSets(model).map((late) => {
    return { late, arrival: arrivalOf(model, late, layCuts(model, late, scenario.deadline, 1, WORK)) };
  });
  arrivals.sort((a, b) => b.arrival - a.arrival);
  expect(arrivals[0].late).toEqual([true, true, false, true, false, false]);
  expect(arrivals[0].arrival).toBeGreaterThan(arrivals[1].arrival);
  expect(layCuts(model, arrivals[0].late, scenario.deadline, 1, 0)).toEqual([]);
});

test('no more is laid once the minute that is asked for has come', () => {
  const model = makeModel(singleHexes(24, 18, 9, 2));
  const [late] = lateSets(model);
  const bare = arrivalWith(model, []);
  expect(arrivalWith(model, layCuts(model, late, bare + 10, 4, WORK)) - bare).toBeLessThan(25);
});
