// Which roads are drawn.
import { expect, test } from 'vitest';
import { roadJoins } from '../../src/board/ground-art.ts';
import { hexAt, makeGrid } from '../../src/hex/index.ts';

const LOOKS = ['open', 'road', 'town'] as const;

test.each(['pointy', 'flat'] as const)(
  '%s: roads join roads, and run into a town only where they would end',
  (orientation) => {
    const grid = makeGrid({ width: 3, height: 3, orientation, offset: 'odd' });
    const middle = hexAt(grid, 1, 1);
    const [east, town, , west] = [0, 1, 2, 3].map((d) => grid.neighbours[middle * 6 + d]);
    const terrain = new Uint8Array(9);
    for (const hex of [west, middle, east]) terrain[hex] = 1;
    terrain[town] = 2;
    const through = roadJoins(grid, terrain, LOOKS);
    expect([east, town, west].map((hex) => through(middle, hex))).toEqual([true, false, true]);
    terrain[east] = 0;
    const ending = roadJoins(grid, terrain, LOOKS);
    expect([east, town, west].map((hex) => ending(middle, hex))).toEqual([false, true, true]);
    expect([east, town, west].map((hex) => ending(hex, middle))).toEqual([false, true, true]);
  },
);
