// Tests of hex/grid.ts: numbering, neighbours, names of directions, axial coordinates.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  colOf,
  DIRECTION_NAMES,
  directionBetween,
  fromAxial,
  hexAt,
  makeGrid,
  neighbour,
  opposite,
  rowOf,
  toAxial,
} from '../../src/hex/index.ts';
import type { Shape } from '../../src/hex/index.ts';
import { anyGrid, LAYOUTS } from './oracle.ts';

const shape: Shape = { width: 5, height: 4, orientation: 'pointy', offset: 'odd' };

describe('size', () => {
  test.each([0, -1, 513, 2.5, Number.NaN])('a width or height of %s is refused', (span) => {
    expect(() => makeGrid({ ...shape, width: span })).toThrow(RangeError);
    expect(() => makeGrid({ ...shape, height: span })).toThrow(RangeError);
  });

  test('the smallest and the largest map can be made', () => {
    expect([...makeGrid({ ...shape, width: 1, height: 1 }).neighbours]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(makeGrid({ ...shape, width: 512, height: 512 }).size).toBe(262144);
  });
});

describe('neighbours', () => {
  // From the tables of Red Blob Games, in the order of our directions; (2,2) is an even line, (1,1) an odd one.
  test.each([
    ['pointy', 'odd', 2, 2, ['3,2', '2,1', '1,1', '1,2', '1,3', '2,3']],
    ['pointy', 'odd', 1, 1, ['2,1', '2,0', '1,0', '0,1', '1,2', '2,2']],
    ['pointy', 'even', 2, 2, ['3,2', '3,1', '2,1', '1,2', '2,3', '3,3']],
    ['pointy', 'even', 1, 1, ['2,1', '1,0', '0,0', '0,1', '0,2', '1,2']],
    ['flat', 'odd', 2, 2, ['3,2', '3,1', '2,1', '1,1', '1,2', '2,3']],
    ['flat', 'odd', 1, 1, ['2,2', '2,1', '1,0', '0,1', '0,2', '1,2']],
    ['flat', 'even', 2, 2, ['3,3', '3,2', '2,1', '1,2', '1,3', '2,3']],
    ['flat', 'even', 1, 1, ['2,1', '2,0', '1,0', '0,0', '0,1', '1,2']],
  ] as const)('%s %s: those of %i,%i', (orientation, offset, col, row, expected) => {
    const grid = makeGrid({ width: 5, height: 5, orientation, offset });
    const hexes = [0, 1, 2, 3, 4, 5].map((d) => neighbour(grid, hexAt(grid, col, row), d));
    expect(hexes.map((hex) => `${colOf(grid, hex)},${rowOf(grid, hex)}`)).toEqual(expected);
  });

  test('the way back is the opposite direction, and no hex is met twice', () => {
    fc.assert(
      fc.property(anyGrid(6), (grid) => {
        for (let hex = 0; hex < grid.size; hex++) {
          const met = [0, 1, 2, 3, 4, 5].map((d) => neighbour(grid, hex, d));
          const real = met.filter((next) => next >= 0);
          expect(new Set(real).size).toBe(real.length);
          met.forEach((next, d) => {
            if (next < 0) return;
            expect(neighbour(grid, next, opposite(d))).toBe(hex);
            expect(directionBetween(grid, hex, next)).toBe(d);
          });
        }
      }),
    );
  });

  test('hexes that are not adjacent have no direction between them', () => {
    const grid = makeGrid(shape);
    expect(directionBetween(grid, 0, 0)).toBe(-1);
    expect(directionBetween(grid, 0, 2)).toBe(-1);
    expect(directionBetween(grid, 0, -1)).toBe(-1);
  });
});

describe('coordinates', () => {
  test('off the map there is no hex', () => {
    const grid = makeGrid(shape);
    expect([hexAt(grid, -1, 0), hexAt(grid, 0, -1), hexAt(grid, 5, 0), hexAt(grid, 0, 4)]).toEqual([-1, -1, -1, -1]);
    expect(hexAt(grid, 4, 3)).toBe(19);
  });

  test.each(LAYOUTS)('$orientation $offset: axial coordinates lead back to the hex', (layout) => {
    const grid = makeGrid({ width: 7, height: 6, ...layout });
    const seen = new Set<string>();
    for (let hex = 0; hex < grid.size; hex++) {
      const { q, r } = toAxial(grid, hex);
      seen.add(`${q},${r}`);
      expect(fromAxial(grid, q, r)).toBe(hex);
    }
    expect(seen.size).toBe(grid.size);
  });

  test('opposite directions have opposite names', () => {
    const flip: Record<string, string> = { N: 'S', S: 'N', E: 'W', W: 'E' };
    for (const names of Object.values(DIRECTION_NAMES)) {
      names.forEach((name, d) => {
        expect(names[opposite(d)]).toBe([...name].map((letter) => flip[letter]).join(''));
      });
    }
  });
});
