// Tests of exercise/policy/keep.ts: what was kept is found under an equal list and no other, and never more than the limit is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKeeper } from '../../../src/exercise/policy/keep.ts';

// FNV-1a is a chain of one-to-one steps, so that for any two beginnings an end can be worked out that makes the hashes meet.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const twins: readonly (readonly [number[], number[]])[] = [
  [
    [1, 0],
    [2, Math.imul(SEED ^ 1, PRIME) ^ Math.imul(SEED ^ 2, PRIME)],
  ],
];

describe('makeKeeper', () => {
  test('finds what was kept under an equal list, and nothing under any other', () => {
    const anyKey = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { selector: String, minLength: 2, maxLength: 40 }), ([absent, ...keys]) => {
        const keeper = makeKeeper<string>(100);
        for (const key of keys) keeper.keep(key, String(key));
        for (const key of keys) expect(keeper.get([...key])).toBe(String(key));
        expect(keeper.get(absent)).toBeUndefined();
      }),
    );
  });

  test.each(twins)('tells lists of one hash apart: %j and %j', (a, b) => {
    const keeper = makeKeeper<string>(10);
    keeper.keep(a, 'a');
    expect(keeper.get(b)).toBeUndefined();
    keeper.keep(b, 'b');
    expect([keeper.get(a), keeper.get(b)]).toEqual(['a', 'b']);
  });

  test('drops all when it is full, before it keeps the next', () => {
    const keeper = makeKeeper<number>(2);
    for (const number of [1, 2, 3]) keeper.keep([number], number);
    expect([1, 2, 3].map((number) => keeper.get([number]))).toEqual([undefined, undefined, 3]);
  });
});
