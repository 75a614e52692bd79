// Tallies: exact, the same for any split and order, their text and what reads it, and what does not go together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparisonTally,
  makeTallyText,
  mergeTallies,
  PAIR_FIELDS,
  parseTally,
  runShard,
} from '../../src/analysis/index.ts';
import {
  countBetween,
  histogramOfValues,
  mergeHistograms,
  momentsOf,
  sumOf,
  totalOf,
} from '../../src/analysis/tally/histogram.ts';
import { pairOf } from '../../src/analysis/tally/pairs.ts';
import type { AnyDocument } from '../scenario/fixtures.ts';
import { loadShipped } from '../scenarios/files.ts';
import { shardOf, taskOf } from './fixtures.ts';

const { scenario, plans } = loadShipped('fire-sack');
const rich = taskOf(12, { scenario, plans: plans.map(({ plan }) => plan), seedBase: 'tally ' });
const whole = runShard(rich, 1, 12);
const back = (tally: ComparisonTally) => parseTally(JSON.parse(makeTallyText(tally)));

describe('histograms', () => {
  const values = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 });

  test('count every value once, ascending, and merge to the histogram of all', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const both = mergeHistograms(histogramOfValues(a), histogramOfValues(b));
        expect(both).toEqual(histogramOfValues([...a, ...b]));
        expect(both.every(([value], i) => i === 0 || value > both[i - 1][0])).toBe(true);
        expect(both.flatMap(([value, count]) => Array.from({ length: count }, () => value))).toEqual(
          [...a, ...b].sort((x, y) => x - y),
        );
      }),
    );
  });

  test('total, sum, squares and counts between are those of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const histogram = histogramOfValues(list);
        const sum = (f: (value: number) => number) => list.reduce((all, value) => all + f(value), 0);
        expect([totalOf(histogram), sumOf(histogram)]).toEqual([list.length, sum((value) => value)]);
        expect(momentsOf(histogram)).toEqual({ n: list.length, sum: sumOf(histogram), squares: sum((v) => v * v) });
        expect(countBetween(histogram, -3, 4)).toBe(list.filter((value) => value >= -3 && value < 4).length);
      }),
    );
  });

  test('squares past exact reach are refused', () => {
    expect(() => momentsOf([[94_906_267, 1]])).toThrow(RangeError);
  });
});

describe('splits', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 });

  test('any split in any order merges to the same tally, and to the same text', () => {
    const one = Array.from({ length: 12 }, (_, i) => runShard(rich, i + 1, 1));
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (places, dice) => {
        const ends = [...places.sort((a, b) => a - b), 12];
        const parts = ends.map((end, i) => one.slice(ends[i - 1] ?? 0, end).reduce(mergeTallies));
        const shuffled = parts.map((part) => ({ part, die: dice.next().value })).sort((a, b) => a.die - b.die);
        const merged = shuffled.map(({ part }) => part).reduce(mergeTallies);
        expect(merged).toEqual(whole);
        expect(makeTallyText(merged)).toBe(makeTallyText(whole));
      }),
      { numRuns: 30 },
    );
  });

  test('keep which seeds are there', () => {
    const merged = mergeTallies(runShard(rich, 9, 2), mergeTallies(runShard(rich, 1, 2), runShard(rich, 3, 1)));
    expect(merged.seeds).toEqual([
      [1, 3],
      [9, 10],
    ]);
    expect(() => mergeTallies(merged, runShard(rich, 3, 1))).toThrow('seed 3 are there twice');
  });

  test.each([
    ['other plans', { plans: rich.plans.map((plan) => ({ ...plan, name: `${plan.name} again` })) }],
    ['fewer plans', { plans: rich.plans.slice(1) }],
    ['other groups', { plans: rich.plans.map((plan) => ({ ...plan, groups: [] })) }],
    ['an edition 1', { plans: taskOf(1).plans, scenario: taskOf(1).scenario }],
  ])('%s do not go together', (_, more) => {
    expect(() => mergeTallies(runShard(rich, 1, 1), runShard({ ...rich, ...more }, 2, 1))).toThrow(RangeError);
  });

  test('a sum past exact reach is refused', () => {
    const large = { ...whole, seeds: [[101, 112]] as const, pairs: whole.pairs.map(() => Number.MAX_SAFE_INTEGER) };
    expect(() => mergeTallies(whole, large)).toThrow('exact reach');
  });
});

test('a pair of plans, in either order: delays 30, 20 and 46 against 10, 35 and 46 (ME-9)', () => {
  const rows = [
    [{ arrival: 104, clearance: 9 }, { arrival: 84, clearance: 4 }, { arrival: 74 }],
    [{ arrival: 94, clearance: 2 }, { arrival: 109, clearance: 4 }, { arrival: 74 }],
    [{ arrival: -1, clearance: 7 }, { arrival: 120, clearance: 7 }, { arrival: 74 }],
    [{ arrival: -1 }, { arrival: -1 }, { arrival: -1 }],
  ];
  const tally = shardOf(1, rows);
  const found = { delay: { n: 3, sum: 5, squares: 400 + 225 }, longer: 1, shorter: 1, onlyA: 1, onlyB: 0 };
  expect(pairOf(tally, 0, 1)).toEqual({ ...found, clearance: { n: 4, sum: 3, squares: 25 + 4 } });
  expect(pairOf(tally, 1, 0)).toEqual({
    delay: { n: 3, sum: -5, squares: 625 },
    clearance: { n: 4, sum: -3, squares: 29 },
    longer: 1,
    shorter: 1,
    onlyA: 0,
    onlyB: 1,
  });
});

test('pairs of many plans stand in order: each with every later one', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const task = taskOf(1, { plans: names.map((name) => ({ name, belts: [] })) });
  const rows = names.map((_, i) => ({ arrival: 80 + i * i }));
  const tally = shardOf(1, [[...rows, { arrival: 74 }]], task);
  expect(tally.pairs).toHaveLength(10 * PAIR_FIELDS.length);
  for (let a = 0; a < 5; a++) {
    for (let b = 0; b < 5; b++) if (a !== b) expect(pairOf(tally, a, b).delay.sum).toBe(a * a - b * b);
  }
});

describe('the text of a tally', () => {
  test.each([
    ['edition 2 with groups', whole],
    ['edition 1', runShard(taskOf(8), 1, 8)],
    ['seeds apart', mergeTallies(runShard(rich, 1, 2), runShard(rich, 7, 3))],
  ])('says all of it: %s', (_, tally) => {
    expect(back(tally)).toEqual({ ok: true, value: tally });
  });

  test('does not grow with the seeds once all values have occurred', () => {
    const twice = mergeTallies(whole, { ...whole, seeds: [[13, 24]] });
    expect(makeTallyText(twice).length - makeTallyText(whole).length).toBeLessThan(makeTallyText(whole).length / 4);
  });

  test.each<readonly [string, (json: AnyDocument) => unknown, string]>([
    ['no object', () => [], ''],
    ['a key too many', (json) => ({ ...json, more: 1 }), ''],
    ['half a seed', (json) => ({ ...json, seeds: [[1, 1.5]] }), '/seeds/0/1'],
    [
      'seeds that touch',
      (json) => ({
        ...json,
        seeds: [
          [1, 6],
          [7, 12],
        ],
      }),
      '/seeds/1',
    ],
    ['seeds from 0 on', (json) => ({ ...json, seeds: [[0, 11]] }), '/seeds/0'],
    ['other runs than seeds', (json) => (json.plans[1].runs++, json), '/plans/1/runs'],
    ['no name', (json) => ((json.plans[0].plan = 7), json), '/plans/0/plan'],
    [
      'a histogram that falls',
      (json) => (
        (json.plans[0].figures.delay = [
          [2, 1],
          [1, 1],
        ]),
        json
      ),
      '/plans/0/figures/delay/1/0',
    ],
    [
      'a value that did not occur',
      (json) => ((json.plans[0].figures.clearance = [[2, 0]]), json),
      '/plans/0/figures/clearance/0/1',
    ],
    ['three numbers', (json) => ((json.plans[0].figures.years = [[2, 1, 1]]), json), '/plans/0/figures/years/0'],
    ['a figure missing', (json) => (delete json.plans[0].figures.weeks, json), '/plans/0/figures'],
    ['a sum below 0', (json) => ((json.plans[0].sums.moveMinutes = -1), json), '/plans/0/sums/moveMinutes'],
    [
      'a group without figures',
      (json) => ((json.plans[0].groups[0].figures = null), json),
      '/plans/0/groups/0/figures',
    ],
    ['too few pairs', (json) => (json.pairs.pop(), json), '/pairs'],
    ['a pair that is a text', (json) => ((json.pairs[3] = '1'), json), '/pairs/3'],
  ])('with %s is refused, with the place', (_, change, pointer) => {
    const result = parseTally(change(JSON.parse(makeTallyText(whole))));
    expect(result.ok ? 'accepted' : result.fault.pointer).toBe(pointer);
  });

  test('no document whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parseTally(json).ok).toBe(false);
      }),
    );
  });
});
