// Shapley values of games made by hand, against all orders one by one; drawn orders; how often the intervals cover (WO-3, WO-4).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanEstimate } from '../../../src/analysis/statistics.ts';
import { momentsOf, histogramOfValues } from '../../../src/analysis/tally/histogram.ts';
import { allOf, makeGames, NO_BELT, setOf } from '../../../src/analysis/worth/game.ts';
import {
  denominatorFor,
  drawnShares,
  drawOrder,
  exactShares,
  ordersFor,
  sharesOf,
} from '../../../src/analysis/worth/shares.ts';
import { EXACT_BELTS, type Outcome } from '../../../src/analysis/worth/types.ts';
import { seedKey } from '../../../src/rules/index.ts';
import { diceOf } from '../../rules/random.ts';
import { fieldTask, gameOf, ordersOf, setsOf } from './fixtures.ts';

/** Any whole numbers for the sets of so many belts. */
function randomGame(seed: number, belts: number) {
  const dice = diceOf(seed);
  const outcomes = setsOf(belts).map((): Outcome => ({ until: dice(500), denied: dice(2) === 0 ? 0 : 1 }));
  return gameOf((laid) => outcomes[Number(laid)]);
}

/** What each belt adds in one order, told one by one. */
function addedIn(game: ReturnType<typeof gameOf>, order: readonly number[]) {
  const added = order.map((_, i) => {
    const after = game.outcomeOf(setOf(order.slice(0, i + 1)));
    const before = game.outcomeOf(setOf(order.slice(0, i)));
    return { belt: order[i], delay: after.until - before.until, denied: after.denied - before.denied };
  });
  return added.sort((a, b) => a.belt - b.belt);
}

const numbersTo = (belts: number) => Array.from({ length: belts }, (_, belt) => belt);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('WO-3 all orders', () => {
  test.each([1, 2, 3, 4])('%i belts: the mean over every order, told one by one', (belts) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const game = randomGame(seed, belts);
        const orders = ordersOf(numbersTo(belts));
        const all = orders.map((order) => addedIn(game, order));
        const { delay, denied } = exactShares(game, belts);
        const scale = denominatorFor(belts);
        expect(ordersFor(belts)).toBe(orders.length);
        for (const belt of numbersTo(belts)) {
          expect(delay[belt] * orders.length).toBe(sumOf(all.map((added) => added[belt].delay)) * scale);
          expect(denied[belt] * orders.length).toBe(sumOf(all.map((added) => added[belt].denied)) * scale);
        }
      }),
    );
  });

  test('the common denominators are the least', () => {
    expect([1, 2, 3, 4].map(denominatorFor)).toEqual([1, 2, 6, 12]);
  });

  test('belts that do the same have the same, and one that does nothing has nothing', () => {
    const minutes = [0, 7, 30];
    const game = gameOf((laid) => ({ until: minutes[Number(laid & 1n) + Number((laid >> 2n) & 1n)] }));
    expect(exactShares(game, 4).delay).toEqual([15 * 12, 0, 15 * 12, 0]);
  });
});

describe('WO-4 drawn orders', () => {
  test('add up to the whole on every seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 5, max: 9 }), (seed, belts) => {
        const game = randomGame(seed, belts);
        const { delay, denied } = sharesOf(game, [seed, 7], belts);
        const [all, none] = [game.outcomeOf(allOf(belts)), game.outcomeOf(NO_BELT)];
        expect(sumOf(delay)).toBe(denominatorFor(belts) * (all.until - none.until));
        expect(sumOf(denied)).toBe(denominatorFor(belts) * (all.denied - none.denied));
      }),
    );
    expect(EXACT_BELTS).toBe(4);
  });

  test('are an order and its reverse, told one by one', () => {
    const game = randomGame(5, 6);
    const order = [3, 0, 5, 1, 4, 2];
    const [there, back] = [addedIn(game, order), addedIn(game, [...order].reverse())];
    expect(drawnShares(game, order).delay).toEqual(there.map(({ delay }, belt) => delay + back[belt].delay));
    expect(order).toEqual([3, 0, 5, 1, 4, 2]);
  });

  test('every order is as likely as any other (chi-square, 23 degrees of freedom, 0.1 % point 49.73)', () => {
    const counts = new Map(ordersOf([0, 1, 2, 3]).map((order) => [order.join(), 0]));
    for (let i = 0; i < 4800; i++) {
      const order = drawOrder(seedKey(`${i}`), 4).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chi = sumOf([...counts.values()].map((count) => (count - 200) * (count - 200))) / 200;
    expect(chi).toBeLessThan(49.73);
  });

  test('on the mean over seeds they come to the mean over all orders', () => {
    const game = randomGame(11, 5);
    const all = ordersOf(numbersTo(5)).map((order) => addedIn(game, order));
    const drawn = Array.from({ length: 3000 }, (_, i) => sharesOf(game, seedKey(`m${i}`), 5).delay);
    for (const belt of numbersTo(5)) {
      const found = meanEstimate(momentsOf(histogramOfValues(drawn.map((delay) => delay[belt]))), 2, 1000);
      const mean = sumOf(all.map((added) => added[belt].delay)) / all.length;
      expect(Math.abs((found?.mean ?? 0) - mean)).toBeLessThan(4 * (found?.error ?? 0));
    }
  });
});

describe('WO-4 how often the intervals cover, over real runs', () => {
  const SEEDS = 200;
  const DRAWN = 50;
  const REPEATS = 400;
  const ORDERS = ordersOf(numbersTo(4));

  /** By seed: the shares from all orders, and from each order with its reverse. */
  function population() {
    const zones = [
      { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['8,1'] },
      { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['4,0', '5,0', '4,2'] },
    ];
    const sketch = {
      rows: ['.........', '.wwwwwww.', '.........'],
      columns: [
        { start: 9, recon: 2 },
        { start: 9, recon: 1, from: 20, class: 'wheeled' as const },
      ],
      posts: [{ hex: 4, range: 3, areas: [1], chance: 30000, minutes: 9 }],
      zones,
      kinds: undefined,
    };
    const belts = ['antiVehicleBelt 1 3,0', 'antiVehicleBelt 2 5,0', 'antiVehicleBelt 1 4,2', 'antiVehicleBelt 1 6,2'];
    const open = makeGames(fieldTask(sketch, belts));
    return Array.from({ length: SEEDS }, (_, i) => {
      const game = open(i + 1);
      return { exact: exactShares(game, 4).delay, drawn: ORDERS.map((order) => drawnShares(game, order).delay) };
    });
  }

  test(`95 % intervals from ${DRAWN} seeds hold the mean of all ${SEEDS} in 91 to 98 of 100, where a belt has a share on most seeds`, () => {
    const games = population();
    const dice = diceOf(17);
    const shareOfSeeds = numbersTo(4).map((belt) => games.filter(({ exact }) => exact[belt] !== 0).length / SEEDS);
    const often = numbersTo(4).filter((belt) => shareOfSeeds[belt] > 0.5);
    expect(often).toEqual([0, 1]);
    for (const belt of often) {
      const truth = sumOf(games.map(({ exact }) => exact[belt])) / (denominatorFor(4) * SEEDS);
      const covered = Array.from({ length: REPEATS }, () => {
        const values = Array.from({ length: DRAWN }, () => games[dice(SEEDS)].drawn[dice(24)][belt]);
        const { low = 0, high = 0 } = meanEstimate(momentsOf(histogramOfValues(values)), 2, 1000) ?? {};
        return low <= truth && truth <= high ? 1 : 0;
      });
      expect(sumOf(covered) / REPEATS).toBeGreaterThan(0.91);
      expect(sumOf(covered) / REPEATS).toBeLessThan(0.98);
    }
  });
});
