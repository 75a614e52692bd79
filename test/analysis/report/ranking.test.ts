// Ranks and ties by hand, against brute force, and their simultaneous coverage by simulation (ME-16).
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../../src/analysis/report/ranking.ts';
import type { PlayoutRow } from '../../../src/analysis/index.ts';
import { shardOf, taskOf } from '../fixtures.ts';

type Arrivals = readonly number[];

/** Plans a, b, c … with given arrivals by seed; without belts the arrival is 0. The deadline is 120. */
function tallyFor(seeds: readonly Arrivals[]) {
  const plans = seeds[0].map((_, i) => ({ name: 'abcdefgh'[i], belts: [] }));
  const rows = seeds.map((arrivals): Partial<PlayoutRow>[] => [
    ...arrivals.map((arrival) => ({ arrival })),
    { arrival: 0 },
  ]);
  return shardOf(1, rows, taskOf(1, { plans }));
}

const DENIED = -1;

describe('ME-16: ranks', () => {
  /** a is always 40 to 44 longer than b and c, which lie within each other. */
  const seeds = Array.from({ length: 21 }, (_, i) => [60 + (i % 3), 100 + (i % 5), 60 + ((i + 1) % 3)]);

  test('the one that is more than all others is first, those not told apart share their ranks', () => {
    const { by, pairs, plans } = rankingOf(tallyFor(seeds), 'delay');
    expect([by, pairs]).toEqual(['delay', 3]);
    expect(plans).toEqual([
      { plan: 'b', value: 101.905, from: 1, to: 1, tied: [] },
      { plan: 'a', value: 61, from: 2, to: 3, tied: ['c'] },
      { plan: 'c', value: 61, from: 2, to: 3, tied: ['a'] },
    ]);
  });

  test('by hand: 3 pairs, 5 seeds: t(4) at 5 %/3 is 3.961: 10 ± 3.961·√(10/5) = 5.6 tells apart, 5 ± 5.6 does not', () => {
    // a is 46 to 54 and b is 50, which are not told apart; c is 10 longer than b, or 5, on every seed.
    const ranksWith = (c: number) => {
      const { plans } = rankingOf(tallyFor([0, 2, 4, 6, 8].map((step) => [46 + step, 50, c])), 'delay');
      return plans.map(({ plan, from, to, tied }) => [plan, from, to, tied]);
    };
    expect(ranksWith(60)).toEqual([
      ['c', 1, 1, []],
      ['a', 2, 3, ['b']],
      ['b', 2, 3, ['a']],
    ]);
    expect(ranksWith(55)).toEqual([
      ['c', 1, 2, ['a']],
      ['a', 1, 3, ['b', 'c']],
      ['b', 2, 3, ['a']],
    ]);
  });

  test('by probability of denial', () => {
    const arrivals = Array.from({ length: 40 }, (_, i) => [
      i < 2 ? DENIED : 60,
      i < 30 ? DENIED : 60,
      i < 5 ? DENIED : 60,
    ]);
    const { plans } = rankingOf(tallyFor(arrivals), 'denied');
    expect(plans).toEqual([
      { plan: 'b', value: 0.75, from: 1, to: 1, tied: [] },
      { plan: 'c', value: 0.125, from: 2, to: 3, tied: ['a'] },
      { plan: 'a', value: 0.05, from: 2, to: 3, tied: ['c'] },
    ]);
  });

  test('two seeds, or none that define a delay, tell nothing apart', () => {
    const two = [
      [50, 90],
      [51, 95],
    ];
    expect(rankingOf(tallyFor(two), 'delay').plans.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const undefinedTally = shardOf(1, [[{ arrival: 5 }, { arrival: 9 }, { arrival: -1 }]]);
    expect(rankingOf(undefinedTally, 'delay').plans.map(({ value, from, to }) => [value, from, to])).toEqual([
      [undefined, 1, 2],
      [undefined, 1, 2],
    ]);
  });

  test('one plan is first, by itself', () => {
    expect(rankingOf(tallyFor([[50], [60], [70]]), 'delay').plans).toEqual([
      { plan: 'a', value: 60, from: 1, to: 1, tied: [] },
    ]);
  });
});

// 400 simulated comparisons of five plans; all ranges have to hold at once. Bonferroni's bound makes at least 0.95; the standard error is 0.011.
describe('ME-16: all ranges at once hold the true ranks', () => {
  const RUNS = 400;
  /** True means, as shifts of dice that plans share in part: b and c are equal, and so are d and e. */
  const SHIFTS = [6, 4, 4, 0, 0];
  const CHANCES = [0.4, 0.25, 0.25, 0.1, 0.1];
  /** Of plans with given true values: each one's least and greatest rank. */
  const trueRanks = (values: readonly number[]) =>
    values.map((own) => [
      1 + values.filter((other) => other > own).length,
      values.length - values.filter((other) => other < own).length,
    ]);

  test.each([
    [
      'delay',
      SHIFTS,
      (random: () => number, common: number, i: number) => 60 + common + SHIFTS[i] + Math.floor(random() * 13),
    ],
    ['denied', CHANCES, (random: () => number, _: number, i: number) => (random() < CHANCES[i] ? DENIED : 60)],
  ] as const)('by %s', (by, truth, arrivalOf) => {
    const random = seedrandom(`ranks ${by}`);
    const truths = trueRanks(truth);
    let holds = 0;
    let told = 0;
    for (let run = 0; run < RUNS; run++) {
      const seeds = Array.from({ length: 80 }, () => {
        const common = Math.floor(random() * 21);
        return truth.map((_, i) => arrivalOf(random, common, i));
      });
      const { plans } = rankingOf(tallyFor(seeds), by);
      const isHeld = plans.every(({ plan, from, to }) => {
        const [least, most] = truths['abcde'.indexOf(plan)];
        return from <= least && most <= to;
      });
      if (isHeld) holds++;
      told += plans.reduce((sum, { tied }) => sum + 4 - tied.length, 0);
    }
    expect(holds / RUNS).toBeGreaterThan(0.95);
    // They are ranges that say something: of 16 differences that there are, most are told.
    expect(told / RUNS).toBeGreaterThan(7);
  });
});
