// Tests of hex/measure.ts: distance, line, ring, disc.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disc, distance, line, makeGrid, makeHexText, neighbour, parseHexText, ring } from '../../src/hex/index.ts';
import type { Grid } from '../../src/hex/index.ts';
import { anyGrid, LAYOUTS, naiveFrom } from './oracle.ts';

const anyPair = anyGrid(14).chain((grid) =>
  fc.tuple(fc.constant(grid), fc.nat(grid.size - 1), fc.nat(grid.size - 1), fc.nat(grid.size - 1)),
);

function texts(grid: Grid, hexes: readonly number[]): string {
  return hexes.map((hex) => makeHexText(grid, hex)).join(' ');
}

describe('distance', () => {
  test('is the number of steps on an open map of two lines or more', () => {
    fc.assert(
      fc.property(anyGrid(6, 2), (grid) => {
        const open = { enter: new Uint16Array(grid.size).fill(1) };
        for (let a = 0; a < grid.size; a++) {
          expect(naiveFrom(grid, open, [a])).toEqual(Array.from({ length: grid.size }, (_, b) => distance(grid, a, b)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is a metric', () => {
    fc.assert(
      fc.property(anyPair, ([grid, a, b, c]) => {
        expect(distance(grid, a, b)).toBe(distance(grid, b, a));
        expect(distance(grid, a, b) === 0).toBe(a === b);
        expect(distance(grid, a, c)).toBeLessThanOrEqual(distance(grid, a, b) + distance(grid, b, c));
      }),
    );
  });
});

describe('line', () => {
  test('has distance + 1 hexes, each next to the one before, and is the same backwards', () => {
    fc.assert(
      fc.property(anyPair, ([grid, a, b]) => {
        const hexes = line(grid, a, b);
        expect(hexes.length).toBe(distance(grid, a, b) + 1);
        expect([hexes[0], hexes[hexes.length - 1]]).toEqual([a, b]);
        hexes.forEach((hex, i) => {
          expect(hex).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(distance(grid, hexes[i - 1], hex)).toBe(1);
        });
        expect(line(grid, b, a)).toEqual(hexes.toReversed());
      }),
      { numRuns: 1000 },
    );
  });

  test('between two hexes it leans to +r, and inwards at the edge of the map', () => {
    const grid = makeGrid({ width: 5, height: 5, orientation: 'pointy', offset: 'odd' });
    const along = (a: string, b: string): string =>
      texts(grid, line(grid, parseHexText(grid, a) ?? -1, parseHexText(grid, b) ?? -1));
    expect(along('0,2', '4,2')).toBe('0,2 1,2 2,2 3,2 4,2');
    expect(along('2,0', '2,4')).toBe('2,0 2,1 2,2 2,3 2,4');
    expect(along('0,0', '0,4')).toBe('0,0 0,1 0,2 0,3 0,4');
    expect(along('4,1', '4,3')).toBe('4,1 4,2 4,3');
    expect(along('1,1', '2,3')).toBe('1,1 2,2 2,3');
  });
});

describe('ring and disc', () => {
  test('hold the hexes at, and within, a distance', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(8), ([grid, centre], radius) => {
        const all = Array.from({ length: grid.size }, (_, hex) => hex);
        const around = ring(grid, centre, radius);
        expect(around.toSorted((a, b) => a - b)).toEqual(all.filter((hex) => distance(grid, centre, hex) === radius));
        expect(disc(grid, centre, radius)).toEqual(all.filter((hex) => distance(grid, centre, hex) <= radius));
      }),
    );
  });

  test.each(LAYOUTS)('$orientation $offset: a ring walks round from direction 0, counter-clockwise', (layout) => {
    const grid = makeGrid({ width: 9, height: 9, ...layout });
    const centre = 4 * 9 + 4;
    expect(ring(grid, centre, 1)).toEqual([0, 1, 2, 3, 4, 5].map((d) => neighbour(grid, centre, d)));
    const wide = ring(grid, centre, 3);
    expect(wide.length).toBe(18);
    wide.forEach((hex, i) => {
      expect(distance(grid, hex, wide[(i + 1) % 18])).toBe(1);
    });
  });

  test('a radius of 0 is the centre; one that is no whole number ≥ 0 is refused', () => {
    const grid = makeGrid({ width: 3, height: 3, orientation: 'flat', offset: 'odd' });
    expect(ring(grid, 4, 0)).toEqual([4]);
    expect(disc(grid, 4, 1000)).toHaveLength(9);
    expect(() => ring(grid, 4, -1)).toThrow(RangeError);
    expect(() => disc(grid, 4, 1.5)).toThrow(RangeError);
  });
});
