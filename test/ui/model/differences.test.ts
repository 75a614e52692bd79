// Paired differences in words: who is named first, and when no difference is claimed.
import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../../src/ui/model/differences.ts';
import '../words.ts';

const longer = { a: 3, b: 1, of: 10 };
const nothing = { mean: 0, low: -1, high: 1 };

describe('ME-9: paired differences', () => {
  test.each([
    {
      delay: { mean: 12, low: 9, high: 15 },
      shown: true,
      sentence: 'A delays 12 minutes more than B (95 % interval 9 to 15).',
    },
    {
      delay: { mean: -3.26, low: -5, high: -1.5 },
      shown: true,
      sentence: 'B delays 3.3 minutes more than A (95 % interval 1.5 to 5).',
    },
    {
      delay: { mean: 1, low: -1, high: 3 },
      shown: false,
      sentence: 'Delay: no difference shown between A and B (95 % interval −1 to +3 minutes).',
    },
    {
      delay: { mean: 1, low: 0, high: 2 },
      shown: false,
      sentence: 'Delay: no difference shown between A and B (95 % interval 0 to +2 minutes).',
    },
  ])('$sentence', ({ delay, shown, sentence }) => {
    expect(differencesOf({ a: 'A', b: 'B', delay, denied: nothing, clearanceTime: nothing, longer })[0]).toEqual({
      shown,
      sentence,
    });
  });

  test('denial is told in percentage points, and a measure that nothing defines is left out', () => {
    const pair = { a: 'A', b: 'B', denied: { mean: 0.25, low: 0.1, high: 0.4 }, longer };
    expect(differencesOf(pair).map(({ sentence }) => sentence)).toEqual([
      'Delay of A and B: not defined on any seed.',
      'A denies 25 percentage points more often than B (95 % interval 10 to 40).',
    ]);
  });
});
