// Outlines of zones: closed loops that walk along every border edge once, drawn inwards.
import { describe, expect, test } from 'vitest';
import { centreOf } from '../../src/board/geometry.ts';
import { outlineOf } from '../../src/board/outline.ts';
import { disc, hexAt, makeGrid, outline } from '../../src/hex/index.ts';

const area = (loop: readonly { x: number; y: number }[]): number =>
  loop.reduce((sum, a, i) => {
    const b = loop[(i + 1) % loop.length];
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);
const HEX_AREA = (3 * Math.sqrt(3)) / 2;

describe.each([
  ['pointy', 'odd'],
  ['pointy', 'even'],
  ['flat', 'odd'],
  ['flat', 'even'],
] as const)('%s %s', (orientation, offset) => {
  const grid = makeGrid({ width: 11, height: 11, orientation, offset });
  const middle = hexAt(grid, 5, 5);

  test('has one corner for each border edge, and the area of its hexes', () => {
    for (const hexes of [[middle], disc(grid, middle, 2), [0, 1, 2, grid.width], disc(grid, 0, 3)]) {
      const loops = outlineOf(grid, hexes, 0);
      expect(loops.flat()).toHaveLength(outline(grid, hexes).length);
      const sum = loops.reduce((total, loop) => total + area(loop), 0);
      expect(Math.abs(sum)).toBeCloseTo(hexes.length * HEX_AREA, 6);
    }
  });

  test('goes round a hole the other way', () => {
    const hexes = disc(grid, middle, 2).filter((hex) => hex !== middle);
    const [first, second, ...more] = outlineOf(grid, hexes, 0).map(area);
    expect(more).toEqual([]);
    expect(Math.sign(first)).toBe(-Math.sign(second));
    expect(Math.abs(first + second)).toBeCloseTo(18 * HEX_AREA, 6);
  });

  test('is drawn inwards: each edge as far as asked', () => {
    const [loop] = outlineOf(grid, [middle], 0.2);
    const { x, y } = centreOf(grid, middle);
    for (const corner of loop) expect(Math.hypot(corner.x - x, corner.y - y)).toBeCloseTo(1 - 0.4 / Math.sqrt(3), 9);
    const whole = Math.abs(area(outlineOf(grid, disc(grid, middle, 2), 0)[0]));
    expect(Math.abs(area(outlineOf(grid, disc(grid, middle, 2), 0.1)[0]))).toBeLessThan(whole);
  });
});
