// Seeds: which texts are one, their canonical form, and the keys they give (CH-3).
import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { canonicalSeed, seedKey } from '../../src/rules/index.ts';

const seeds = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.length <= 40);

describe('CH-3 canonical form', () => {
  test.each([
    ['1', 'abatis seed/1:0031'],
    ['a', 'abatis seed/1:0061'],
    ['š', 'abatis seed/1:0161'],
    ['\0', 'abatis seed/1:0000'],
    [' 1', 'abatis seed/1:00200031'],
    ['A\n', 'abatis seed/1:0041000a'],
    ['😀', 'abatis seed/1:d83dde00'],
    ['e\u0301', 'abatis seed/1:00650301'],
    ['\uffff', 'abatis seed/1:ffff'],
    ['x'.repeat(40), `abatis seed/1:${'0078'.repeat(40)}`],
    ['😀'.repeat(20), `abatis seed/1:${'d83dde00'.repeat(20)}`],
  ])('of %j', (text, canonical) => {
    expect(canonicalSeed(text)).toBe(canonical);
  });

  test.each([
    ['nothing', ''],
    ['41 units', 'x'.repeat(41)],
    ['42 units of 21 characters', '😀'.repeat(21)],
    ['a high surrogate alone', '\ud83d'],
    ['a low surrogate alone', '\ude00'],
    ['surrogates the wrong way round', '\ude00\ud83d'],
    ['two high surrogates', 'a\ud83d\ud83d\ude00'],
    ['two low surrogates', '\ud83d\ude00\ude00'],
    ['a high surrogate at the end', 'abc\ud83d'],
    ['a high surrogate before a unit above the surrogates', '\ud83d\ue000'],
    ['a low surrogate after a letter', 'a\ude00'],
  ])('none of %s', (_, text) => {
    expect(canonicalSeed(text)).toBeUndefined();
    expect(() => seedKey(text)).toThrow(RangeError);
  });
});

describe('CH-3 keys', () => {
  test('are the first two words of seedrandom for the canonical form', () => {
    const generator = seedrandom('abatis seed/1:0061');
    expect(seedKey('a')).toEqual([generator.int32(), generator.int32()]);
  });

  // Known answers: a seedrandom that changed would change every exercise.
  test.each([
    ['1', [1250922325, -660489698]],
    ['š', [-32679698, 1869985903]],
  ])('known answer for %j', (text, key) => {
    expect(seedKey(text)).toEqual(key);
  });

  test.each([
    ['a', 'š'],
    ['1', '01'],
    ['1', '1 '],
    ['1', '1\0'],
    ['\0', '\0\0'],
    ['é', 'e\u0301'],
    ['A', 'a'],
  ])('%j and %j differ, which seedrandom alone or a careless form would not tell apart', (a, b) => {
    expect(seedKey(a)).not.toEqual(seedKey(b));
  });

  test('different texts have different forms and different keys, equal ones equal', () => {
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        expect(canonicalSeed(a) === canonicalSeed(b)).toBe(a === b);
        expect(seedKey(a).join() === seedKey(b).join()).toBe(a === b);
      }),
    );
  });

  test('asking twice gives the same key', () => {
    fc.assert(
      fc.property(seeds, (text) => {
        expect(seedKey(text)).toEqual(seedKey(text));
      }),
    );
  });
});
