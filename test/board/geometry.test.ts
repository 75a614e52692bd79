// Where hexes and hexsides are, for all four layouts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  centreOf,
  centreOfPlace,
  cornersOf,
  directionVector,
  hexAtPoint,
  hexesIn,
  ROOT3,
  sideAtPoint,
  sidePoints,
} from '../../src/board/geometry.ts';
import { makeGrid, ownerOf, sideEnds, sideExists, sideOf } from '../../src/hex/index.ts';
import type { Grid } from '../../src/hex/index.ts';

const LAYOUTS = (['pointy', 'flat'] as const).flatMap((orientation) =>
  (['odd', 'even'] as const).map((offset) => makeGrid({ width: 9, height: 7, orientation, offset })),
);
const named = LAYOUTS.map((grid) => [`${grid.orientation} ${grid.offset}`, grid] as const);

const nearestCentre = (grid: Grid, x: number, y: number): number => {
  let best = 0;
  let least = Infinity;
  for (let hex = 0; hex < grid.size; hex++) {
    const centre = centreOf(grid, hex);
    const distance = Math.hypot(centre.x - x, centre.y - y);
    if (distance < least) [best, least] = [hex, distance];
  }
  return best;
};

describe.each(named)('%s', (_, grid) => {
  test('the centre of each hex is in that hex', () => {
    for (let hex = 0; hex < grid.size; hex++) expect(hexAtPoint(grid, centreOf(grid, hex))).toBe(hex);
  });

  test('neighbours lie one step away, in the direction that the grid says', () => {
    for (let hex = 0; hex < grid.size; hex++) {
      for (let d = 0; d < 6; d++) {
        const other = grid.neighbours[hex * 6 + d];
        if (other < 0) continue;
        const a = centreOf(grid, hex);
        const b = centreOf(grid, other);
        const vector = directionVector(grid.orientation, d);
        expect(b.x - a.x).toBeCloseTo(vector.x * ROOT3, 9);
        expect(b.y - a.y).toBeCloseTo(vector.y * ROOT3, 9);
      }
    }
  });

  test('any point of the map belongs to the hex with the nearest centre', () => {
    const box = boundsOf(grid);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (u, v) => {
        const point = { x: box.left + u * (box.right - box.left), y: box.top + v * (box.bottom - box.top) };
        const hex = hexAtPoint(grid, point);
        if (hex < 0) return;
        const near = centreOf(grid, nearestCentre(grid, point.x, point.y));
        const found = centreOf(grid, hex);
        const gap = Math.hypot(found.x - point.x, found.y - point.y) - Math.hypot(near.x - point.x, near.y - point.y);
        expect(gap).toBeLessThan(1e-9);
      }),
    );
  });

  test('a point beside a corner belongs to one of the hexes that meet there', () => {
    expect.hasAssertions();
    for (let hex = 0; hex < grid.size; hex++) {
      cornersOf(grid, hex).forEach((corner, k) => {
        const meeting = [hex, grid.neighbours[hex * 6 + k], grid.neighbours[hex * 6 + ((k + 1) % 6)]];
        for (const [dx, dy] of [
          [0.01, 0],
          [-0.01, 0.003],
          [0.004, -0.01],
        ]) {
          const found = hexAtPoint(grid, { x: corner.x + dx, y: corner.y + dy });
          if (found >= 0) expect(meeting).toContain(found);
        }
      });
    }
  });

  test('a point beside a hexside picks it, from both of its hexes', () => {
    for (let side = 0; side < grid.size * 3; side++) {
      if (!sideExists(grid, side)) continue;
      const middle = centreOfPlace(grid, grid.size + side);
      for (const hex of sideEnds(grid, side)) {
        const centre = centreOf(grid, hex);
        const point = { x: middle.x + (centre.x - middle.x) * 0.2, y: middle.y + (centre.y - middle.y) * 0.2 };
        expect(hexAtPoint(grid, point)).toBe(hex);
        expect(sideAtPoint(grid, hex, point)).toBe(side);
      }
    }
  });

  test('the ends of a hexside are as far from both of its hexes, one radius', () => {
    for (let side = 0; side < grid.size * 3; side++) {
      if (!sideExists(grid, side)) continue;
      for (const end of sidePoints(grid, side)) {
        for (const hex of sideEnds(grid, side)) {
          const centre = centreOf(grid, hex);
          expect(Math.hypot(end.x - centre.x, end.y - centre.y)).toBeCloseTo(1, 9);
        }
      }
    }
  });

  test('the bounds are the box round all corners', () => {
    const corners = Array.from({ length: grid.size }, (_, hex) => cornersOf(grid, hex)).flat();
    const box = boundsOf(grid);
    expect(box.left).toBeCloseTo(Math.min(...corners.map(({ x }) => x)), 9);
    expect(box.right).toBeCloseTo(Math.max(...corners.map(({ x }) => x)), 9);
    expect(box.top).toBeCloseTo(Math.min(...corners.map(({ y }) => y)), 9);
    expect(box.bottom).toBeCloseTo(Math.max(...corners.map(({ y }) => y)), 9);
  });

  test('the hexes of a box are all whose centre is in it, and no hex twice', () => {
    const box = { left: 2, top: 1, right: 7, bottom: 6 };
    const found = [...hexesIn(grid, box)];
    expect(new Set(found).size).toBe(found.length);
    for (let hex = 0; hex < grid.size; hex++) {
      const { x, y } = centreOf(grid, hex);
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) expect(found).toContain(hex);
    }
  });
});

test('at the edge of the map the nearest hexside that exists is picked', () => {
  const grid = LAYOUTS[0];
  const centre = centreOf(grid, 0);
  const side = sideAtPoint(grid, 0, { x: centre.x - 0.7, y: centre.y });
  expect(side).toBeGreaterThanOrEqual(0);
  expect([ownerOf(side), ...sideEnds(grid, side)]).toContain(0);
  expect(side).toBe(sideOf(grid, 0, 5));
});
