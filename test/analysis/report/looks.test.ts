// Stopping early: the schedule of looks, what is asked, that workers do not matter, and what repeated looks do to coverage (ME-14, ME-15).
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { compare, compareShards, looksOf, runShard } from '../../../src/analysis/index.ts';
import { isPrecise } from '../../../src/analysis/report/looks.ts';
import { meanInterval } from '../../../src/analysis/statistics.ts';
import { startComparison } from '../../../src/workers/index.ts';
import { textsOf } from '../../workers/fixtures.ts';
import { classroom } from '../../bench/rules/classroom.ts';
import { taskOf } from '../fixtures.ts';

/** Denied on some seeds and not on others, so that delays vary. */
const scenario = { ...classroom, deadline: 240 };

describe('ME-14: looks', () => {
  test.each([
    [1000, undefined, [1000]],
    [1000, 2, [100, 150, 200, 300, 400, 600, 800, 1000]],
    [600, 2, [100, 150, 200, 300, 400, 600]],
    [100, 2, [100]],
    [40, 2, [40]],
    [130, 2, [100, 130]],
    [151, 2, [100, 150, 151]],
  ])('of at most %i seeds with precision %s: %j', (seeds, precision, looks) => {
    expect(looksOf(seeds, precision)).toEqual(looks);
  });

  test('precise: differences 0 and 10 by turns, 101 of them: 1.98 · √(25.25/100.5) = 0.99 to either side', () => {
    const moments = { n: 100, sum: 500, squares: 5000 };
    const { low, high } = meanInterval(moments) ?? { low: 0, high: 0 };
    expect((high - low) / 2).toBeCloseTo(1.005, 3);
    expect(isPrecise(moments, 1)).toBe(false);
    expect(isPrecise({ ...moments, squares: 4900 }, 1)).toBe(true);
    expect(isPrecise({ n: 1, sum: 0, squares: 0 }, 100)).toBe(false);
  });
});

describe('ME-14: a comparison stops', { timeout: 60_000 }, () => {
  const task = taskOf(700, { scenario, precision: 1, seedBase: 'stop ' });
  const report = compare(task);

  test('at the first look at which every interval is narrow enough, and says so', () => {
    expect(report.stop).toEqual({ why: 'precision', most: 700, precision: 1 });
    const looks = looksOf(700, 1);
    const at = looks.indexOf(report.seeds);
    expect(at).toBeGreaterThan(0);
    const halfAt = (seeds: number) => {
      const { low, high } = compare(taskOf(seeds, { scenario, seedBase: 'stop ' })).paired[0].delay ?? {
        low: 0,
        high: 99,
      };
      return (high - low) / 2;
    };
    expect(halfAt(report.seeds)).toBeLessThanOrEqual(1);
    expect(halfAt(looks[at - 1])).toBeGreaterThan(1);
  });

  test('is the comparison of that many seeds', () => {
    const { stop: _, ...fixed } = compare(taskOf(report.seeds, { scenario, seedBase: 'stop ' }));
    const { stop: __, ...stopped } = report;
    expect(stopped).toEqual(fixed);
  });

  test('with the most when that is not enough, and says so', () => {
    const { seeds, stop } = compare(taskOf(110, { scenario, precision: 1 }));
    expect([seeds, stop]).toEqual([110, { why: 'seeds', most: 110, precision: 1 }]);
  });

  test('for one plan by the mean of its own delay', () => {
    const { seeds, plans, stop } = compare(taskOf(700, { scenario, precision: 1, plans: task.plans.slice(0, 1) }));
    expect(stop.why).toBe('precision');
    expect(seeds).toBeLessThan(700);
    const { low, high } = plans[0].meanDelay ?? { low: 0, high: 99 };
    expect(high - low).toBeLessThanOrEqual(2);
  });

  test.each([0, 1, 3])('at the same look with %i workers of this thread', async (lanes) => {
    const texts = textsOf(400, { precision: 2 });
    const alone = await startComparison(texts, { workers: 0 });
    expect(alone.stop.why).toBe('precision');
    expect(alone.seeds).toBeLessThan(400);
    const { runPool } = await import('../../../src/workers/pool.ts');
    const { makeLaneHere } = await import('../../../src/workers/here.ts');
    const pooled = await runPool(() => makeLaneHere(), { job: 'compare', texts }, 400, { workers: lanes });
    expect(pooled).toEqual(alone);
  });

  test('seeds that end elsewhere are no report', () => {
    expect(() => compareShards(task, [runShard(task, 1, 110)])).toThrow('seeds 111 to 700 are missing');
    expect(() => compareShards(task, [runShard(task, 1, 100)])).toThrow('seeds 101 to 700 are missing');
  });

  test.each([0, 1.5, -3])('a precision of %d is refused', (precision) => {
    expect(() => compare(taskOf(10, { precision }))).toThrow(RangeError);
  });
});

// 1,500 simulated comparisons each: the standard error of a coverage of 0.95 is 0.006. The differences are whole minutes. ME-15 says what is found.
describe('ME-15: coverage of the interval at the look at which it stopped', () => {
  const RUNS = 1500;
  const dice = (random: () => number) => {
    let sum = 0;
    for (let die = 0; die < 4; die++) sum += Math.floor(random() * 21) - 10;
    return sum;
  };
  /** One seed in ten makes all the difference. The mean is 0. */
  const rare = (random: () => number) => (random() < 0.9 ? -5 : 45);
  test.each([
    ['dice', dice, 1, 0.935, 0.965],
    ['dice', dice, 2, 0.93, 0.96],
    ['rare', rare, 1, 0.93, 0.96],
    ['rare', rare, 2, 0.88, 0.92],
  ] as const)('%s, precision of the case %#', (name, draw, precision, least, most) => {
    const random = seedrandom(`looks ${name} ${precision}`);
    let inside = 0;
    for (let i = 0; i < RUNS; i++) {
      let [n, sum, squares] = [0, 0, 0];
      for (const look of looksOf(3000, precision)) {
        for (; n < look; n++) {
          const difference = draw(random);
          sum += difference;
          squares += difference * difference;
        }
        if (isPrecise({ n, sum, squares }, precision)) break;
      }
      const { low, high } = meanInterval({ n, sum, squares }) ?? { low: 1, high: -1 };
      if (low <= 0 && 0 <= high) inside++;
    }
    expect(inside / RUNS).toBeGreaterThan(least);
    expect(inside / RUNS).toBeLessThan(most);
  });
});
