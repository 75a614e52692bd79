// Which shards a file holds, and how parts are put together (SW-5).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPart, joinParts, missingFrom, type Part, partOf, shardsText } from '../../../src/analysis/sweep/parts.ts';

function joined(a: Part, b: Part): Part {
  const join = joinParts(a, b);
  if (!join.ok) throw new Error(join.why);
  return join.part;
}

function ofShards(of: number, ...indices: number[]): Part {
  return indices.map((index) => partOf({ index, of })).reduce(joined);
}

test('SW-5: shards in any order, and in steps, are the same part; all of them are whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }).chain((of) =>
        fc.tuple(
          fc.constant(of),
          fc.shuffledSubarray(
            Array.from({ length: of }, (_, i) => i + 1),
            { minLength: 1 },
          ),
          fc.nat(20),
        ),
      ),
      ([of, indices, cut]) => {
        const part = ofShards(of, ...[...indices].sort((a, b) => a - b));
        expect(ofShards(of, ...indices)).toEqual(part);
        const at = cut % indices.length;
        if (at > 0) {
          expect(joined(ofShards(of, ...indices.slice(0, at)), ofShards(of, ...indices.slice(at)))).toEqual(part);
        }
        expect(part === 'whole').toBe(indices.length === of);
        if (part !== 'whole') expect(isPart(part)).toBe(true);
        const missing = missingFrom(part).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        expect([...missing, ...indices].sort((a, b) => a - b)).toEqual(Array.from({ length: of }, (_, i) => i + 1));
      },
    ),
  );
});

describe('what does not go together', () => {
  test.each<[Part, Part, object]>([
    [ofShards(5, 1, 2, 3), ofShards(5, 2, 3, 5), { why: 'twice', shards: '2–3/5' }],
    [ofShards(5, 4), ofShards(5, 4), { why: 'twice', shards: '4/5' }],
    ['whole', ofShards(5, 4), { why: 'twice', shards: '4/5' }],
    ['whole', 'whole', { why: 'twice', shards: 'all' }],
    [ofShards(5, 4), ofShards(6, 1), { why: 'other-number', of: ['5', '6'] }],
  ])('%j and %j', (a, b, why) => {
    expect(joinParts(a, b)).toEqual({ ok: false, ...why });
  });
});

test.each([
  [{ of: 3, shards: [] }],
  [{ of: 3, shards: [[1, 3]] }],
  [{ of: 3, shards: [[2, 4]] }],
  [{ of: 9, shards: [[3, 2]] }],
  [
    {
      of: 9,
      shards: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    {
      of: 9,
      shards: [
        [5, 6],
        [1, 2],
      ],
    },
  ],
] as const)('%j is not how a part is written', (part) => {
  expect(isPart(part)).toBe(false);
});

test('missing shards are told as ranges', () => {
  const part = ofShards(9, 1, 4, 9);
  expect(shardsText(missingFrom(part), 9)).toBe('2–3/9, 5–8/9');
});
