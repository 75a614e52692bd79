// The engine against the oracle on many more random exercises than every day's test plays (about 2 minutes).
import { expect, test } from 'vitest';
import { playBoth } from './oracle/compare.ts';

const FIRST = 10_000;
const RUNS = 200_000;

test(`the oracle agrees with the engine after every turn of ${RUNS} further random exercises`, () => {
  const seen = new Set<string>();
  for (let run = FIRST; run < FIRST + RUNS; run++) {
    const difference = playBoth(run, seen);
    if (difference === undefined) continue;
    const { engine, oracle, ...where } = difference;
    expect({ ...where, facts: engine }).toEqual({ ...where, facts: oracle });
  }
  expect(seen.size).toBeGreaterThan(20);
});
