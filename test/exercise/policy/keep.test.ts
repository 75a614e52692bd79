// Tests of exercise/policy/keep.ts: what was kept is found under an equal list and no other, and never more than the limit is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, makeDraft, makeKeeper } from '../../../src/exercise/policy/keep.ts';

// FNV-1a is a chain of one-to-one steps, so that for any two beginnings an end can be worked out that makes the hashes meet.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const twins: readonly (readonly [number[], number[]])[] = [
  [
    [1, 0],
    [2, Math.imul(SEED ^ 1, PRIME) ^ Math.imul(SEED ^ 2, PRIME)],
  ],
];

const listOf = (...items: readonly number[]) => ({ items, count: items.length });

describe('makeKeeper', () => {
  test('finds what was kept under an equal list, and nothing under any other', () => {
    const anyKey = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { selector: String, minLength: 2, maxLength: 40 }), ([absent, ...keys]) => {
        const keeper = makeKeeper<string>(100);
        const parts = (key: readonly number[]) => [key.slice(0, 2), listOf(...key.slice(2))] as const;
        for (const key of keys) keeper.keep(...parts(key), String(key));
        for (const key of keys) expect(keeper.get(...parts(key))).toBe(String(key));
        expect(keeper.get(...parts(absent))).toBeUndefined();
      }),
    );
  });

  test.each(twins)('tells lists of one hash apart: %j and %j', (a, b) => {
    const keeper = makeKeeper<string>(10);
    keeper.keep(a, listOf(), 'a');
    expect(keeper.get(b, listOf())).toBeUndefined();
    keeper.keep(b, listOf(), 'b');
    expect([keeper.get(a, listOf()), keeper.get(b, listOf())]).toEqual(['a', 'b']);
  });

  test('tells apart where a list is divided', () => {
    const keeper = makeKeeper<string>(10);
    keeper.keep([1], listOf(2), 'a');
    expect([keeper.get([1, 2], listOf()), keeper.get([1], listOf(2))]).toEqual([undefined, 'a']);
  });

  test('drops all when it is full, before it keeps the next', () => {
    const keeper = makeKeeper<number>(2);
    for (const number of [1, 2, 3]) keeper.keep([], listOf(number), number);
    expect([1, 2, 3].map((number) => keeper.get([], listOf(number)))).toEqual([undefined, undefined, 3]);
  });

  test('counts how often it dropped all, when it was full or was told to', () => {
    const keeper = makeKeeper<number>(2);
    for (const number of [1, 2, 3]) keeper.keep([], listOf(number), number);
    expect(keeper.dropped()).toBe(1);
    keeper.clear();
    expect([keeper.dropped(), keeper.get([], listOf(3))]).toEqual([2, undefined]);
  });

  test('what is kept is a copy of a draft, which may be written over', () => {
    const draft = makeDraft();
    draft.items[draft.count++] = 7;
    const lasting = copyOf(draft);
    draft.items[0] = 8;
    expect([lasting, draft]).toEqual([listOf(7), listOf(8)]);
  });

  test('what a longer list left behind in a draft plays no part', () => {
    const keeper = makeKeeper<string>(10);
    keeper.keep([], listOf(1), 'a');
    expect(keeper.get([], { items: [1, 2], count: 1 })).toBe('a');
    expect(keeper.get([], { items: [1, 2], count: 2 })).toBeUndefined();
  });
});
