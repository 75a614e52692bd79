// Worth of the classroom's eight belts on 600 seeds: how often the intervals cover, and what the reverse order saves (about a minute).
import { expect, test } from 'vitest';
import { meanEstimate } from '../../../src/analysis/statistics.ts';
import { histogramOfValues, momentsOf } from '../../../src/analysis/tally/histogram.ts';
import { type Game, makeGames, setOf, without } from '../../../src/analysis/worth/game.ts';
import { drawnShares, drawOrder } from '../../../src/analysis/worth/shares.ts';
import type { WorthTask } from '../../../src/analysis/worth/types.ts';
import { classroom, classroomPlan } from '../../bench/rules/classroom.ts';
import { type Dice, diceOf } from '../../rules/random.ts';

const BELTS = 8;
const SEEDS = 600;
const TASK: WorthTask = {
  scenario: classroom,
  plan: classroomPlan,
  policy: 'breach',
  seedBase: 'long ',
  seeds: SEEDS,
  leaveOneOut: false,
  shapley: true,
};
const anyOrder = (dice: Dice) => drawOrder([dice(2 ** 31), dice(2 ** 31)], BELTS);
const numbers = Array.from({ length: BELTS }, (_, belt) => belt);

test('WO-4: from 50 seeds the intervals hold the mean of all in 88 to 98 of 100 where a belt has a share on most seeds', () => {
  const dice = diceOf(5);
  const open = makeGames(TASK);
  const drawn = Array.from({ length: SEEDS }, (_, i) => drawnShares(open(i + 1), anyOrder(dice)).delay);
  const often = numbers.filter((belt) => drawn.filter((shares) => shares[belt] !== 0).length > SEEDS / 2);
  expect(often.length).toBeGreaterThanOrEqual(6);
  for (const belt of often) {
    const truth = drawn.reduce((sum, shares) => sum + shares[belt], 0) / (2 * SEEDS);
    let covered = 0;
    for (let repeat = 0; repeat < 1000; repeat++) {
      const values = Array.from({ length: 50 }, () => drawn[dice(SEEDS)][belt]);
      const found = meanEstimate(momentsOf(histogramOfValues(values)), 2, 1000);
      if (found !== undefined && found.low <= truth && truth <= found.high) covered += 1;
    }
    expect(covered).toBeGreaterThan(880);
    expect(covered).toBeLessThan(980);
  }
});

/** What each belt adds in one order. */
function added(game: Game, order: readonly number[]): number[] {
  const all = setOf(order);
  const adds = new Array<number>(BELTS).fill(0);
  let more = game.outcomeOf(all).until;
  for (let i = order.length - 1; i >= 0; i--) {
    const less = game.outcomeOf(without(all, setOf(order.slice(i)))).until;
    adds[order[i]] = more - less;
    more = less;
  }
  return adds;
}

test('WO-4: an order and its reverse leave 45 to 70 hundredths of the variance of two independent orders, run for run', () => {
  const dice = diceOf(6);
  const open = makeGames(TASK);
  const error = { reverse: 0, free: 0 };
  const runs = { reverse: 0, free: 0 };
  const shares = { reverse: [] as number[][], free: [] as number[][] };
  for (let seed = 1; seed <= SEEDS; seed++) {
    const first = anyOrder(dice);
    const orders = { reverse: [first, [...first].reverse()], free: [first, anyOrder(dice)] };
    for (const way of ['reverse', 'free'] as const) {
      const game = open(seed);
      const [one, other] = orders[way].map((order) => added(game, order));
      shares[way].push(one.map((minutes, belt) => minutes + other[belt]));
      runs[way] += game.runs();
    }
  }
  for (const way of ['reverse', 'free'] as const) {
    for (const belt of numbers) {
      const found = meanEstimate(momentsOf(histogramOfValues(shares[way].map((each) => each[belt]))), 2, 1_000_000);
      error[way] += (found?.error ?? 0) * (found?.error ?? 0);
    }
  }
  const ratio = (error.reverse * runs.reverse) / (error.free * runs.free);
  expect(ratio).toBeGreaterThan(0.45);
  expect(ratio).toBeLessThan(0.7);
});
