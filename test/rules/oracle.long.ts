// The engine against the oracle on many more random exercises than every day's test plays (about 8 minutes on one core).
import { describe, expect, test } from 'vitest';
import { firstDifference, playBoth, playBothTwo, saidBy } from './oracle/compare.ts';
import { missingIn } from './oracle/seen.ts';

const FIRST = 10_000;
const RUNS = 100_000;
const HOUR = 3_600_000;

describe.each([
  ['edition 1', playBoth],
  ['edition 2', playBothTwo],
] as const)('the oracle, in exercises of %s', (edition, play) => {
  test(
    `agrees with the engine in ${RUNS} further random exercises`,
    () => {
      const seen = new Set<string>();
      const difference = firstDifference(FIRST, RUNS, play, seen);
      expect(saidBy('engine', difference)).toEqual(saidBy('oracle', difference));
      if (edition === 'edition 2') expect(missingIn(seen)).toEqual([]);
      expect(seen.size).toBeGreaterThan(20);
    },
    2 * HOUR,
  );
});
