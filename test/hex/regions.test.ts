// Tests of hex/regions.ts: regions, chains, outlines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isConnected,
  isHexChain,
  isSideChain,
  makeGrid,
  maskOf,
  neighbour,
  outline,
  parseHexText,
  parseSideText,
  regionsOf,
} from '../../src/hex/index.ts';
import { anyGrid, leaks } from './oracle.ts';

const grid = makeGrid({ width: 6, height: 6, orientation: 'pointy', offset: 'odd' });
const hexes = (text: string): number[] => text.split(' ').map((one) => parseHexText(grid, one) ?? -1);
const sides = (text: string): number[] => text.split(' ').map((one) => parseSideText(grid, one) ?? -1);

const anyMask = anyGrid(6).chain((any) =>
  fc.tuple(fc.constant(any), fc.uint8Array({ minLength: any.size, maxLength: any.size, max: 1 })),
);

describe('regions', () => {
  test('two hexes share a region exactly when a walk inside the mask joins them', () => {
    fc.assert(
      fc.property(anyMask, ([any, mask]) => {
        const { labels, sizes } = regionsOf(any, mask);
        const inside = [...mask.keys()].filter((hex) => mask[hex] === 1);
        for (let hex = 0; hex < any.size; hex++) expect(labels[hex] >= 0).toBe(mask[hex] === 1);
        for (const a of inside) {
          for (const b of inside) expect(labels[a] === labels[b]).toBe(leaks(any, (hex) => mask[hex] === 1, [a], [b]));
        }
        expect(sizes).toEqual(sizes.map((_, label) => inside.filter((hex) => labels[hex] === label).length));
        const order = inside.map((hex) => labels[hex]).filter((label, i, all) => all.indexOf(label) === i);
        expect(order).toEqual(sizes.map((_, label) => label));
        expect(isConnected(any, inside)).toBe(sizes.length < 2);
      }),
    );
  });
});

describe('chains', () => {
  test.each([
    ['1,1', true],
    ['1,1 2,1 3,1', true],
    ['1,1 2,2 1,1', false],
    ['1,1 3,1', false],
    ['1,1 2,1 2,2 1,2', true],
    ['5,0 0,1', false],
  ])('hexes %s: %s', (text, expected) => {
    expect(isHexChain(grid, hexes(text))).toBe(expected);
  });

  test.each([
    ['one', '2,2/E', true],
    ['a zigzag', '2,2/E 2,2/NE 2,2/NW', true],
    ['round a whole hex', '2,2/E 2,2/NE 2,2/NW 2,2/W 2,2/SW 2,2/SE', true],
    ['not touching', '2,2/E 2,2/W', false],
    ['the same twice', '2,2/E 3,2/W', false],
    ['out of order', '2,2/E 2,2/NW 2,2/NE', false],
    ['three round one corner', '2,2/E 2,2/NE 3,2/NW', false],
    ['a branch', '2,2/NW 2,2/NE 2,2/E 3,2/NW', false],
    ['along the edge of the map', '1,0/SW 1,0/SE 2,0/SW', true],
  ])('hexsides, %s', (_name, text, expected) => {
    expect(isSideChain(grid, sides(text))).toBe(expected);
  });

  test('nothing is no chain', () => {
    expect(isHexChain(grid, [])).toBe(false);
    expect(isSideChain(grid, [])).toBe(false);
  });
});

describe('outline', () => {
  test('is every edge of a hex of the set to one outside it, or to the edge of the map', () => {
    fc.assert(
      fc.property(anyMask, ([any, mask]) => {
        const inside = [...mask.keys()].filter((hex) => mask[hex] === 1);
        const drawn = new Set(outline(any, inside).map(([hex, d]) => hex * 6 + d));
        for (let hex = 0; hex < any.size; hex++) {
          for (let d = 0; d < 6; d++) {
            const next = neighbour(any, hex, d);
            expect(drawn.has(hex * 6 + d)).toBe(mask[hex] === 1 && (next < 0 || mask[next] === 0));
          }
        }
      }),
    );
  });

  test('of two adjacent hexes it has ten edges', () => {
    expect(outline(grid, hexes('2,2 3,2'))).toHaveLength(10);
    expect([...maskOf(grid, hexes('0,0 2,0'))].slice(0, 4)).toEqual([1, 0, 1, 0]);
  });
});
