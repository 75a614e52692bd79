// "Did you mean": distances between words, and when a word is near enough to be meant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../src/rules/index.ts';
import { nearest, suggest } from '../../src/scenario/index.ts';
import { editDistance } from '../../src/scenario/nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['forrest', 'forest', 1],
    ['brigde', 'bridge', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s → %s takes %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, 0 only for equals, and bounded by the lengths', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('nearest', () => {
  test.each([
    ['forrest', 'forest'],
    ['Forest', 'forest'],
    ['brigde', 'bridge'],
    ['ope', 'open'],
    ['x', undefined],
    ['swamp', undefined],
    ['o'.repeat(100), undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['open', 'forest', 'bridge'])).toBe(expected);
  });

  test('of equally near words, the first', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});

describe('suggest', () => {
  const hint = (word: string, known: readonly string[]) => sentenceText(suggest(word, known));

  test('the near one, else all when few, else some', () => {
    expect(hint('opne', ['open', 'forest'])).toBe('Did you mean "open"?');
    expect(hint('zzz', ['open', 'forest'])).toBe('Known: open, forest.');
    const many = Array.from({ length: 20 }, (_, i) => `kind-${i}`);
    expect(hint('zzz', many)).toMatch(/kind-11 and 8 more\.$/);
    expect(hint('zzz', [])).toContain('define one first');
  });
});
