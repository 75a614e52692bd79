// Plans made of cuts: within the budget, one option at a place, as late as they say, and mostly par (PA-3).
import { describe, expect, test } from 'vitest';
import { type Changing, changeFor, startChanging, takeOver } from '../../../src/analysis/par/cuts.ts';
import { cutTo, laidAs, makeCutting } from '../../../src/analysis/par/cutting.ts';
import { type LateSet, lateSets } from '../../../src/analysis/par/late-sets.ts';
import { arrivalsWith, arrivalWith, isWithinSums, makeModel } from '../../../src/analysis/par/model.ts';
import type { ParModel } from '../../../src/analysis/par/types.ts';
import { isSidePlace } from '../../../src/hex/index.ts';
import { beltsAnywhere, singleHexes } from '../../bench/par/maps.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { bestByHand } from './oracle.ts';
import { smallScenario } from './small.ts';

const WORK = 100_000_000;

function arrivalOf(model: ParModel, late: LateSet, chosen: readonly number[]): number {
  return Math.min(...arrivalsWith(model, chosen).filter((_, g) => late[g]));
}

function changed(model: ParModel, late: LateSet, tries: number, most = model.scenario.deadline): Changing {
  const changing = startChanging(model, late);
  changeFor(changing, tries, most, WORK);
  return changing;
}

function expectLegal(model: ParModel, chosen: readonly number[]): void {
  const places = new Set(chosen.map((option) => model.options[option].place));
  expect(isWithinSums(model, chosen)).toBe(true);
  expect(places.size).toBe(chosen.length);
}

describe('one cut', () => {
  test('200 small scenarios: all groups are as late as was asked for, what lay there lies there still or more, and it is paid', () => {
    let [done, refused] = [0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const model = makeModel(smallScenario(seed));
      for (const late of lateSets(model)) {
        const cutting = makeCutting(model, late);
        let before = laidAs(cutting, []);
        for (let step = 1; step <= 3; step++) {
          const aim = Math.min(model.scenario.deadline, before.arrival + 7 * step);
          const laid = cutTo(cutting, before, aim);
          if (laid === undefined) {
            refused += 1;
            break;
          }
          done += 1;
          expectLegal(model, laid.chosen);
          expect(laid.arrival).toBe(arrivalOf(model, late, laid.chosen));
          expect(laid.arrival).toBeGreaterThanOrEqual(aim);
          const now = new Map(laid.chosen.map((option) => [model.options[option].place, model.options[option]]));
          for (const option of before.chosen) {
            const { place, minutes } = model.options[option];
            const isMore = minutes.some((each, flow) => Math.abs(now.get(place)?.minutes[flow] ?? 0) >= Math.abs(each));
            expect({ seed, place, isMore }).toEqual({ seed, place, isMore: true });
          }
          before = laid;
        }
      }
    }
    expect(Math.min(done, refused)).toBeGreaterThan(50);
  });
});

test('300 small scenarios: paid, one option at a place, as late as it says, no later than can be, and nearly always as late', () => {
  let [able, best] = [0, 0];
  for (let seed = 0; seed < 300; seed++) {
    const scenario = smallScenario(seed);
    const model = makeModel(scenario);
    const known = bestByHand(scenario, 400);
    const bare = arrivalWith(model, []);
    let most = bare;
    for (const late of lateSets(model)) {
      const { chosen, arrival } = changed(model, late, 40).best;
      expectLegal(model, chosen);
      expect(arrival).toBe(arrivalOf(model, late, chosen));
      most = Math.max(most, arrivalWith(model, chosen));
    }
    if (known === undefined) continue;
    expect(most).toBeLessThanOrEqual(known.arrival);
    if (known.arrival === bare) continue;
    able += 1;
    if (most === known.arrival) best += 1;
  }
  expect(able).toBeGreaterThan(50);
  expect(best).toBeGreaterThan(able * 0.95);
});

test('on open maps they come within a fiftieth of par: single hexes, and belts of three kinds', () => {
  const known = [
    { scenario: singleHexes(24, 18, 6, 1), par: 46 },
    { scenario: singleHexes(24, 18, 9, 3), par: 51 },
    { scenario: singleHexes(24, 18, 12, 1), par: 72 },
    { scenario: singleHexes(24, 18, 12, 3), par: 64 },
    { scenario: beltsAnywhere(24, 18, 9, 1), par: 76 },
    { scenario: beltsAnywhere(24, 18, 9, 3), par: 52 },
  ];
  for (const { scenario, par } of known) {
    const model = makeModel(scenario);
    const [late] = lateSets(model);
    const bare = arrivalWith(model, []);
    const enough = bare + Math.ceil(par * 0.98);
    const { chosen, arrival } = changed(model, late, 400, enough).best;
    expect({ par, near: arrival >= enough && arrival <= bare + par }).toEqual({ par, near: true });
    expect(changed(model, late, 400, enough).best.chosen).toEqual(chosen);
  }
});

describe('fire-sack', () => {
  const { scenario } = loadShipped('fire-sack');
  const model = makeModel(scenario);
  const bare = arrivalWith(model, []);
  const par = [true, true, false, true, false, false];

  test('the set of groups that par makes late is told from the others', () => {
    const arrivals = lateSets(model).map((late) => ({ late, arrival: changed(model, late, 24).best.arrival }));
    arrivals.sort((a, b) => b.arrival - a.arrival);
    expect(arrivals[0].late).toEqual(par);
    expect(arrivals[0].arrival).toBeGreaterThan(arrivals[1].arrival);
  });

  test('hexsides are cut too, with which alone more than 47 minutes can be had', () => {
    const { chosen, arrival } = changed(model, par, 200).best;
    expect(arrival - bare).toBeGreaterThanOrEqual(50);
    expect(arrival - bare).toBeLessThanOrEqual(52);
    expect(chosen.some((option) => isSidePlace(scenario.grid, model.options[option].place))).toBe(true);
  });

  test('no more is laid once the minute that is asked for has come; no looks at the map, no plan', () => {
    const { best } = changed(model, par, 50, bare + 10);
    expect(best.arrival - bare).toBeGreaterThanOrEqual(10);
    expect(best.arrival - bare).toBeLessThan(40);
    const idle = startChanging(model, par);
    expect(changeFor(idle, 50, scenario.deadline, 0)).toBe(0);
    expect(idle.best.chosen).toEqual([]);
  });

  test('goes on from a better plan, and not from a worse one', () => {
    const good = changed(model, par, 100).best;
    const changing = changed(model, par, 2);
    expect(changing.best.arrival).toBeLessThan(good.arrival);
    takeOver(changing, good.chosen);
    expect(changing.best).toEqual(good);
    takeOver(changing, []);
    expect(changing.best).toEqual(good);
    expect(changing.now).toEqual(good);
  });
});
