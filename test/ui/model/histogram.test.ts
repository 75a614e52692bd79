// Bins of a picture: they hold every run once, begin at round minutes, and are not too many.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogramOfValues } from '../../../src/analysis/tally/histogram.ts';
import { binsFor, countsIn, medianFinding } from '../../../src/ui/model/histogram.ts';
import '../words.ts';

describe('bins', () => {
  test('no value, no bins', () => {
    expect(binsFor([[], []], 10)).toBeUndefined();
  });

  test.each([
    [[0, 9], { from: 0, width: 1, count: 10 }],
    [[3, 41], { from: 0, width: 5, count: 9 }],
    [[-4, 12], { from: -4, width: 2, count: 9 }],
  ])('%j in at most ten bins: %j', (values, bins) => {
    expect(binsFor([histogramOfValues(values)], 10)).toEqual(bins);
  });

  test('every run lies in exactly one bin, and there are not too many', () => {
    const values = fc.array(fc.integer({ min: -500, max: 24000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 40 }), (runs, most) => {
        const histogram = histogramOfValues(runs);
        const bins = binsFor([histogram], most);
        if (bins === undefined) throw new Error('no bins');
        const counts = countsIn(bins, histogram);
        expect(counts).toHaveLength(bins.count);
        expect(bins.count).toBeLessThanOrEqual(most);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(runs.length);
      }),
    );
  });
});

test('the medians of plans in a sentence: which is the least and which the greatest, or that they are one', () => {
  const row = (plan: string, ...values: number[]) => ({ plan, values: values.map((value) => [value, 1] as const) });
  const [a, b] = [row('A', 3, 20, 90), row('B', 1, 5, 30)];
  expect(medianFinding('Delay', [a, b])).toBe('Delay: the median is 5 min with B and 20 min with A.');
  expect(medianFinding('Delay', [a])).toBe('Delay: the median is 20 min.');
  expect(medianFinding('Delay', [b, { ...b, plan: 'C' }])).toBe('Delay: all plans have the same median, 5 min.');
  expect(medianFinding('Delay', [{ plan: 'none', values: [] }])).toBe('Delay');
});
