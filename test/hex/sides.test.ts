// Tests of hex/sides.ts: numbering of hexsides, corners, places.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hexAt,
  isSidePlace,
  makeGrid,
  neighbour,
  opposite,
  parseSideText,
  placeOfHex,
  placeOfSide,
  sideBetween,
  sideEnds,
  sideExists,
  sideOf,
  sideOfPlace,
  sidesTouch,
} from '../../src/hex/index.ts';
import { anyGrid, LAYOUTS, sidesOf } from './oracle.ts';

test('both ends of a hexside give it the same number, and it gives them back', () => {
  fc.assert(
    fc.property(anyGrid(6), (grid) => {
      const numbers = new Set<number>();
      for (let hex = 0; hex < grid.size; hex++) {
        for (let d = 0; d < 6; d++) {
          const next = neighbour(grid, hex, d);
          const side = sideOf(grid, hex, d);
          expect(side >= 0).toBe(next >= 0);
          if (next < 0) continue;
          numbers.add(side);
          expect(sideOf(grid, next, opposite(d))).toBe(side);
          expect(sideBetween(grid, hex, next)).toBe(side);
          expect([...sideEnds(grid, side)].sort((a, b) => a - b)).toEqual([hex, next].sort((a, b) => a - b));
        }
      }
      expect([...numbers].sort((a, b) => a - b)).toEqual(sidesOf(grid));
    }),
  );
});

test('a number that is no hexside does not exist', () => {
  const grid = makeGrid({ width: 3, height: 3, orientation: 'pointy', offset: 'odd' });
  expect([-1, 27, 0.5, 1].map((side) => sideExists(grid, side))).toEqual([false, false, false, false]);
  expect(sideExists(grid, 0)).toBe(true);
  expect(sideBetween(grid, 0, 8)).toBe(-1);
});

describe('sidesTouch', () => {
  // A corner drawn in the plane: centres in units where adjacent hexes are 6 apart in axial terms; a corner is the
  // mean of three hexes that meet there, off the map or not, so its triple coordinates are whole.
  const STEPS = [
    [1, 0],
    [1, -1],
    [0, -1],
    [-1, 0],
    [-1, 1],
    [0, 1],
  ];
  function planeCorners(q: number, r: number, d: number): string[] {
    return [d, (d + 5) % 6].map((k) => {
      const [a, b] = [STEPS[k], STEPS[(k + 1) % 6]];
      return `${3 * q + a[0] + b[0]},${3 * r + a[1] + b[1]}`;
    });
  }

  test.each(LAYOUTS)('$orientation $offset: agrees with corners drawn in the plane, at the edge too', (layout) => {
    const grid = makeGrid({ width: 5, height: 4, ...layout });
    const axial = (hex: number): [number, number] => {
      const [col, row] = [hex % 5, Math.trunc(hex / 5)];
      const line = layout.orientation === 'pointy' ? row : col;
      const shift = layout.offset === 'odd' ? Math.floor(line / 2) : Math.ceil(line / 2);
      return layout.orientation === 'pointy' ? [col - shift, row] : [col, row - shift];
    };
    const sides = sidesOf(grid);
    for (const s of sides) {
      for (const t of sides) {
        const a = planeCorners(...axial(Math.trunc(s / 3)), s % 3);
        const b = planeCorners(...axial(Math.trunc(t / 3)), t % 3);
        expect(sidesTouch(grid, s, t)).toBe(s !== t && a.some((corner) => b.includes(corner)));
      }
    }
  });

  test('hexsides of the border hexes that meet at the edge of the map touch', () => {
    const grid = makeGrid({ width: 4, height: 4, orientation: 'pointy', offset: 'odd' });
    const side = (text: string): number => parseSideText(grid, text) ?? -1;
    expect(sidesTouch(grid, side('1,0/E'), side('1,0/SE'))).toBe(true);
    expect(sidesTouch(grid, side('1,0/E'), side('1,0/W'))).toBe(false);
    expect(sidesTouch(grid, side('1,0/E'), side('1,0/E'))).toBe(false);
  });
});

test('places number hexes and hexsides without overlap', () => {
  const grid = makeGrid({ width: 4, height: 3, orientation: 'flat', offset: 'even' });
  const hex = hexAt(grid, 3, 2);
  expect(isSidePlace(grid, placeOfHex(hex))).toBe(false);
  expect(sideOfPlace(grid, placeOfHex(hex))).toBe(-1);
  for (const side of sidesOf(grid)) {
    const place = placeOfSide(grid, side);
    expect(place).toBeGreaterThan(grid.size - 1);
    expect(isSidePlace(grid, place)).toBe(true);
    expect(sideOfPlace(grid, place)).toBe(side);
  }
});
