// The way on which least lies against all ways of small maps (PA-3).
import { expect, test } from 'vitest';
import { type Load, lightest } from '../../../src/analysis/par/lightest.ts';
import { makeModel } from '../../../src/analysis/par/model.ts';
import { directionBetween, placeOfSide, sideBetween, stepCost, UNREACHED } from '../../../src/hex/index.ts';
import { build } from '../../rules/build.ts';
import { diceOf, pick } from '../../rules/random.ts';

interface Way {
  readonly minutes: number;
  readonly weight: number;
}

/** Minutes and weight of a chain of hexes; undefined when it is no way. */
function walk({ model, group, weights }: Load, hexes: readonly number[]): Way | undefined {
  const { grid } = model.scenario;
  let [minutes, weight] = [0, 0];
  for (let i = 1; i < hexes.length; i++) {
    const [a, b] = [hexes[i - 1], hexes[i]];
    const step = stepCost(grid, model.base[group.flow], a, directionBetween(grid, a, b));
    if (step === UNREACHED) return undefined;
    minutes += step;
    weight += weights[b] + weights[placeOfSide(grid, sideBetween(grid, a, b))];
  }
  return { minutes, weight };
}

/** All ways that come to no hex twice. */
function allWays(load: Load): Way[] {
  const { grid } = load.model.scenario;
  const ways: Way[] = [];
  const go = (hexes: readonly number[]): void => {
    const way = walk(load, hexes);
    if (way === undefined) return;
    const at = hexes[hexes.length - 1];
    if (load.isGoal[at] === 1) ways.push(way);
    else
      for (const next of grid.neighbours.subarray(at * 6, at * 6 + 6))
        if (!hexes.includes(next) && next >= 0) go([...hexes, next]);
  };
  go([load.group.party.start]);
  return ways;
}

function loadOf(seed: number): Load {
  const dice = diceOf(seed);
  const rows = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => pick(dice, [...'..rfm'])).join(''));
  const some = (n: number) => [...new Set(Array.from({ length: n }, () => `${dice(3)},${dice(3)}/E`))];
  const model = makeModel(build({ rows, features: { stream: some(3) }, deadline: 999 }));
  const { size } = model.scenario.grid;
  const weights = Int32Array.from({ length: size * 4 }, () => Math.max(0, dice(9) - 4));
  const isGoal = new Uint8Array(size);
  for (const hex of model.traffic.flows[0].goal) isGoal[hex] = 1;
  return { model, group: model.groups[0], isGoal, weights };
}

test('60 maps, any limit of minutes and of weight', () => {
  let [found, dearer] = [0, 0];
  for (let seed = 0; seed < 60; seed++) {
    const load = loadOf(seed);
    const ways = allWays(load);
    for (const minutes of [20, 30, 40, 60, 90]) {
      const least = Math.min(...ways.filter((way) => way.minutes <= minutes).map(({ weight }) => weight));
      for (const most of [1, 4, 8, 100]) {
        const hexes = lightest(load, minutes, most);
        const way = hexes && walk(load, hexes);
        expect({ seed, minutes, most, weight: way?.weight }).toEqual({
          seed,
          minutes,
          most,
          weight: least < most ? least : undefined,
        });
        if (way === undefined) continue;
        expect(way.minutes).toBeLessThanOrEqual(minutes);
        found += 1;
        if (way.minutes > load.group.to[load.group.party.start]) dearer += 1;
      }
    }
  }
  // The lightest way is often not the quickest.
  expect(found).toBeGreaterThan(300);
  expect(dearer).toBeGreaterThan(100);
});
