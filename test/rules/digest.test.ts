// The digest against MurmurHash3 x86 128 of another implementation (npm's murmurhash3js), for every length modulo four (DI-1).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, digestOf, digestWords } from '../../src/rules/index.ts';
import { diceOf, randomOrders, randomStart } from './random.ts';

const words = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });

describe('DI-1 digest', () => {
  test.each([
    [[], '00000000000000000000000000000000'],
    [[1], 'cf0f20ca519c70b1519c70b1519c70b1'],
    [[-1], '9fbc99c8e1b0f249e1b0f249e1b0f249'],
    [[1, 2], '40e85748a4321e5e7fee4e567fee4e56'],
    [[1, 2, 3], '8504721670aa166f7385e62f9204edfb'],
    [[305419896, -2, 7], '3e329ae7bb635aaba19b8887cd4ef66e'],
    [[1, 2, 3, 4], '37d6ee173d4a429d3dbb9c175b64b81d'],
    [[0, 0, 0, 0], '5a4075d66b2d3d27d3926c2feb228a07'],
    [[1, 2, 3, 4, 5], '0dca87071928c7ed5297eff9d58e05b7'],
    [[1, 2, 3, 4, 5, 6], '3120a02da942293ca03977020ca39e5f'],
    [[1, 2, 3, 4, 5, 6, 7], '601acb58a502f0b5df163eae8bcf4fc6'],
    [[1, 2, 3, 4, 5, 6, 7, 8], '201f5493ff6abaf2ff6325bd71107d24'],
    [[-1, -2147483648, 2147483647, 0, 305419896, -559038737, 42], 'f2658428aec4e983e19909aed1b44b1f'],
  ])('known answer for %j', (row, answer) => {
    expect(digestWords(Int32Array.from(row))).toBe(answer);
  });

  test('is 32 lower-case hexadecimal digits, leading zeros kept', () => {
    fc.assert(
      fc.property(words, (row) => {
        expect(digestWords(Int32Array.from(row))).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });

  test('changes with every single word', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.integer().filter((n) => n !== 0),
        (row, at, by) => {
          const before = Int32Array.from(row);
          const changed = before.slice();
          changed[at % row.length] += by;
          expect(digestWords(changed)).not.toBe(digestWords(before));
        },
      ),
    );
  });

  test('changes with the length, even by a zero', () => {
    fc.assert(
      fc.property(words, (row) => {
        expect(digestWords(Int32Array.from([...row, 0]))).not.toBe(digestWords(Int32Array.from(row)));
      }),
    );
  });
});

describe('DI-1 published answers for texts, as little-endian words', () => {
  test.each([
    ['abcd', '96b6ccaa45afc62e45afc62e45afc62e'],
    ['abcdefgh', 'aef41136adb11487fa6c8092fa6c8092'],
    ['abcdefghijkl', '738503fef48224c027d4dfadd28ce553'],
    ['abcdefghijklmnop', '9fd2762790b91256e4ce8b21d193ba45'],
    ['I will not buy this record, it is scratched.', 'a0a9683b25ac5e40d9af2895890dddf5'],
  ])('%s', (text, answer) => {
    const bytes = new DataView(new TextEncoder().encode(text).buffer);
    const row = Int32Array.from({ length: bytes.byteLength / 4 }, (_, i) => bytes.getInt32(i * 4, true));
    expect(digestWords(row)).toBe(answer);
  });
});

describe('DI-1 the digest of a state', () => {
  const dice = diceOf(2);
  let state = randomStart(dice);
  for (let turn = 0; turn < 6; turn++) {
    const played = advance(state, randomOrders(dice, state));
    if (played.ok) state = played.state;
  }

  test.each([0, 13, 31])('after six turns is another for every word of which bit %i is flipped', (bit) => {
    const { setting } = state;
    const count = setting.layout.life;
    const digests = new Set([digestOf(state)]);
    for (let word = 0; word < count; word++) {
      const words = state.words.slice();
      words[word] ^= 1 << bit;
      digests.add(digestOf({ setting, words }));
    }
    expect(count).toBeGreaterThan(40);
    expect(digests.size).toBe(count + 1);
  });
});
