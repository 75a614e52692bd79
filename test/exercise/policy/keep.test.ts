// Tests of exercise/policy/keep.ts: equal lists have one number, all others another, also where hashes meet and when there are many.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, makeDraft, makeRegister, note, roomier } from '../../../src/exercise/policy/keep.ts';

// FNV-1a is a chain of one-to-one steps, so that for any two beginnings an end can be worked out that makes the hashes meet.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const TWINS: readonly (readonly number[])[] = [
  [1, 0],
  [2, Math.imul(SEED ^ 1, PRIME) ^ Math.imul(SEED ^ 2, PRIME)],
];

const listOf = (...items: readonly number[]) => ({ items, count: items.length });

describe('makeRegister', () => {
  test('finds each list under the number that it was entered with, and no other list', () => {
    const anyKey = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { selector: String, minLength: 2, maxLength: 40 }), ([absent, ...keys]) => {
        const register = makeRegister();
        expect(keys.map((key) => register.enter(listOf(...key)))).toEqual(keys.map((_, i) => i));
        expect(keys.map((key) => register.find(listOf(...key)))).toEqual(keys.map((_, i) => i));
        expect(register.find(listOf(...absent))).toBe(-1);
      }),
    );
  });

  test('tells lists of one hash apart', () => {
    const register = makeRegister();
    const [a, b] = TWINS.map((twin) => listOf(...twin));
    register.enter(a);
    expect(register.find(b)).toBe(-1);
    register.enter(b);
    expect([register.find(a), register.find(b)]).toEqual([0, 1]);
  });

  test('keeps thousands of lists of all lengths, and forgets them when it is told to', () => {
    const register = makeRegister();
    const lists = Array.from({ length: 3000 }, (_, i) => listOf(i, ...Array.from({ length: i % 40 }, () => i)));
    for (const list of lists) register.enter(list);
    expect(lists.every((list, i) => register.find(list) === i)).toBe(true);
    register.clear();
    expect(lists.every((list) => register.find(list) === -1)).toBe(true);
    expect([register.enter(lists[7]), register.find(lists[7]), register.find(lists[8])]).toEqual([0, 0, -1]);
  });

  test('what a longer list left behind in a draft plays no part', () => {
    const register = makeRegister();
    register.enter(listOf(1));
    expect(register.find({ items: [1, 2], count: 1 })).toBe(0);
    expect(register.find({ items: [1, 2], count: 2 })).toBe(-1);
  });
});

test('what is kept of a draft is a copy, so that the draft may be written over', () => {
  const draft = makeDraft();
  note(draft, 7);
  const lasting = copyOf(draft);
  draft.items[0] = 8;
  expect([lasting, draft]).toEqual([listOf(7), listOf(8)]);
});

test('a row becomes longer when it has to be, and loses nothing', () => {
  const row = Int32Array.of(1, 2, 3);
  expect(roomier(row, 3)).toBe(row);
  expect([...roomier(row, 4)]).toEqual([1, 2, 3, 0, 0, 0]);
  expect([...roomier(row, 7)]).toEqual([1, 2, 3, 0, 0, 0, 0]);
});
