// Cutting a sweep into units and dealing them to shards (SW-3, SW-4).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK, MAX_SHARDS } from '../../../src/analysis/sweep/index.ts';
import { shareSize, unitAt, unitCount, unitOfShard, type Extent } from '../../../src/analysis/sweep/units.ts';

const extents = fc.record({ cells: fc.integer({ min: 1, max: 12 }), seeds: fc.integer({ min: 1, max: 9 * BLOCK }) });

function shareOf(extent: Extent, index: number, of: number) {
  return Array.from({ length: shareSize(extent, { index, of }) }, (_, i) => unitOfShard(extent, { index, of }, i));
}

test('SW-3: the worked example: 2 cells of 600 seeds are 6 units', () => {
  const extent = { cells: 2, seeds: 600 };
  expect(unitCount(extent)).toBe(6);
  expect(Array.from({ length: 6 }, (_, i) => unitAt(extent, i))).toEqual([
    { cell: 0, first: 1, count: 250 },
    { cell: 0, first: 251, count: 250 },
    { cell: 0, first: 501, count: 100 },
    { cell: 1, first: 1, count: 250 },
    { cell: 1, first: 251, count: 250 },
    { cell: 1, first: 501, count: 100 },
  ]);
});

test('SW-4: the worked example: 6 units for 4 shards', () => {
  const numbers = (index: number) => shareOf({ cells: 6, seeds: 1 }, index, 4).map(({ cell }) => cell);
  expect([1, 2, 3, 4].map(numbers)).toEqual([[0], [1, 4], [2, 5], [3]]);
});

test('SW-3: the units of a cell are its seeds, each once', () => {
  fc.assert(
    fc.property(extents, (extent) => {
      const seeds = Array.from({ length: extent.cells }, () => 0);
      for (let i = 0; i < unitCount(extent); i++) {
        const { cell, first, count } = unitAt(extent, i);
        expect(first).toBe(seeds[cell] + 1);
        seeds[cell] += count;
      }
      expect(seeds).toEqual(seeds.map(() => extent.seeds));
    }),
  );
});

test('SW-4: for any number of shards every unit belongs to one, shares differ by one at most, and come in order of cells', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 40 }), (extent, of) => {
      const shares = Array.from({ length: of }, (_, i) => shareOf(extent, i + 1, of));
      const keyOf = ({ cell, first }: { cell: number; first: number }) => `${cell}/${first}`;
      const all = shares.flat().map(keyOf);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(unitCount(extent));
      const sizes = shares.map((share) => share.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      for (const share of shares) {
        expect(share).toEqual([...share].sort((a, b) => a.cell - b.cell || a.first - b.first));
      }
    }),
  );
});

test('SW-4: dear cells that come round in step with the shards are shared, too', () => {
  // Every second cell is dear; dealt without moving on, shard 2 would have all of them.
  const dear = (index: number) => shareOf({ cells: 40, seeds: BLOCK }, index, 2).filter(({ cell }) => cell % 2 === 1);
  expect([dear(1).length, dear(2).length]).toEqual([10, 10]);
});

test.each([
  [0, 1],
  [2, 1],
  [1, 0],
  [1.5, 2],
  [1, MAX_SHARDS + 1],
])('shard %d of %d is none', (index, of) => {
  expect(() => shareSize({ cells: 1, seeds: 1 }, { index, of })).toThrow(RangeError);
});
