// Two plans on one seed, and figures by seed: the same as the runs themselves, whose draws are compared one by one (ME-9, CH-1, WY-9).
import { describe, expect, test } from 'vitest';
import {
  compare,
  figuresBySeed,
  makeRowRunner,
  type SeedContrast,
  seedContrast,
  seedFigures,
} from '../../../src/analysis/index.ts';
import { play } from '../../../src/exercise/index.ts';
import { loadShipped, planOf } from '../../scenarios/files.ts';

const shipped = loadShipped('first-ford');
const { scenario } = shipped;
const [watched, unwatched] = [planOf(shipped, 'watched'), planOf(shipped, 'unwatched')];
const setting = { scenario, policy: scenario.policy, layingPolicy: scenario.layingPolicy, seedBase: 'monday-' };

function contrastOn(seed: number): SeedContrast {
  return seedContrast({ ...setting, plans: [watched, unwatched], seed });
}

const keyOf = ({ turn, place, actor, purpose }: SeedContrast['only'][0][0]['draw']) =>
  [turn, place, actor, purpose].join(' ');

describe('ME-9: two plans on one seed', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'seed %i: figures, minutes and the first other turn are those of the runs',
    (seed) => {
      const { figures, minutes, from, seed: text } = contrastOn(seed);
      expect(text).toBe(`monday-${seed}`);
      const runs = [watched, unwatched].map((plan) =>
        play(scenario, plan, text, { moving: scenario.policy, laying: scenario.layingPolicy }),
      );
      const arrivals = runs.map(({ measures }) => measures.arrival);
      const valuesOf = (name: string) => figures.find(({ figure }) => figure === name)?.values;
      expect(valuesOf('arrival') ?? [undefined, undefined]).toEqual(arrivals);
      expect(valuesOf('clearance')).toEqual(runs.map(({ measures }) => measures.clearanceTime));
      if (arrivals.includes(undefined)) expect(minutes).toBeUndefined();
      else {
        const sums = [0, 1].map((plan) => minutes?.reduce((sum, { values }) => sum + values[plan], 0));
        expect(sums).toEqual(arrivals);
      }
      const events = runs.map(({ turns }) => turns.map((turn) => JSON.stringify(turn.events)));
      const first = events[0].findIndex((own, turn) => own !== events[1][turn]);
      expect(from).toBe(first < 0 ? undefined : first + 1);
    },
  );

  test('CH-1: one draw has one value in both; what only one plan asked for is in no other list; both ways round it is the same', () => {
    // The same belts in the same places, of which one sort is swept less surely.
    const sweep = loadShipped('second-sweep');
    const [plain, resistant] = [planOf(sweep, 'plain'), planOf(sweep, 'resistant')];
    const { policy, layingPolicy } = sweep.scenario;
    const on = { scenario: sweep.scenario, policy, layingPolicy, seedBase: 'monday-' };
    let turned = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const found = seedContrast({ ...on, plans: [plain, resistant], seed });
      for (const [a, b] of found.turned) {
        turned++;
        expect(keyOf(a.draw)).toBe(keyOf(b.draw));
        expect(a.draw.value).toBe(b.draw.value);
        expect([a.draw.happened, b.draw.happened]).toEqual([
          a.draw.value < a.draw.chance,
          b.draw.value < b.draw.chance,
        ]);
        expect(a.draw.happened).not.toBe(b.draw.happened);
      }
      const keys = [...found.only[0], ...found.only[1], ...found.turned.map(([a]) => a)].map(({ draw }) => keyOf(draw));
      expect(new Set(keys).size).toBe(keys.length);
      const back = seedContrast({ ...on, plans: [resistant, plain], seed });
      expect([back.alike, back.from, back.only]).toEqual([found.alike, found.from, [found.only[1], found.only[0]]]);
      expect(back.turned).toEqual(found.turned.map(([a, b]) => [b, a]));
    }
    expect(turned).toBeGreaterThan(0);
  });

  test('a plan and itself do not differ', () => {
    const { from, turned, only, alike, figures } = seedContrast({
      ...setting,
      plans: [watched, { ...watched, name: 'again' }],
      seed: 3,
    });
    expect([from, turned, only]).toEqual([undefined, [], [[], []]]);
    expect(alike).toBeGreaterThan(0);
    expect(figures.every(({ values: [a, b] }) => a === b)).toBe(true);
  });
});

describe('figures by seed', () => {
  test('ME-8: their sums are those of the comparison; rows in any split are the same', () => {
    const task = { ...setting, plans: [watched, unwatched], seeds: 30 };
    const run = makeRowRunner(task);
    const figures = figuresBySeed([...run(1, 7), ...run(8, 23)], task.seedBase);
    const report = compare(task);
    figures.forEach((own, plan) => {
      const valuesOf = (name: string) => own.find(({ figure }) => figure === name)?.values ?? [];
      const restricted = [...valuesOf('delay'), ...valuesOf('denied')];
      const sum = restricted.reduce((all, [, value]) => all + value, 0);
      expect(sum / restricted.length).toBeCloseTo(report.plans[plan].meanDelay?.mean ?? -1, 3);
      expect(valuesOf('denials').reduce((all, [, value]) => all + value, 0)).toBe(report.plans[plan].denied.count);
      expect(valuesOf('clearance').map(([seed]) => seed)).toEqual(run(1, 30).map(({ seed }) => `monday-${seed}`));
    });
    const { policy, layingPolicy } = setting;
    const alone = seedFigures({ scenario, plan: watched, policy, layingPolicy, seeds: 30 });
    expect(figuresBySeed(makeRowRunner({ ...task, seedBase: '' })(1, 30), '')[0]).toEqual(alone);
  });
});
