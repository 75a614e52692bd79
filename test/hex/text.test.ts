// Tests of hex/text.ts: what make writes, parse reads; nothing else is read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DIRECTION_NAMES,
  hexAt,
  makeGrid,
  makeHexText,
  makePlaceText,
  makeSideText,
  neighbour,
  opposite,
  parseHexText,
  parsePlaceText,
  parseSideText,
  sideOf,
} from '../../src/hex/index.ts';
import { LAYOUTS, sidesOf } from './oracle.ts';

describe.each(LAYOUTS)('$orientation $offset', (layout) => {
  const grid = makeGrid({ width: 12, height: 11, ...layout });

  test('every hex and every hexside comes back from its text', () => {
    for (let hex = 0; hex < grid.size; hex++) {
      expect(parseHexText(grid, makeHexText(grid, hex))).toBe(hex);
      expect(parsePlaceText(grid, makePlaceText(grid, hex))).toBe(hex);
    }
    for (const side of sidesOf(grid)) {
      expect(parseSideText(grid, makeSideText(grid, side))).toBe(side);
      expect(parsePlaceText(grid, makePlaceText(grid, grid.size + side))).toBe(grid.size + side);
    }
  });

  test('a hexside may be named from either end, and is written from its owner', () => {
    const names = DIRECTION_NAMES[grid.orientation];
    for (let d = 0; d < 3; d++) {
      const hex = hexAt(grid, 5, 5);
      const other = neighbour(grid, hex, d);
      const near = `5,5/${names[d]}`;
      const far = `${makeHexText(grid, other)}/${names[opposite(d)]}`;
      expect(parseSideText(grid, far)).toBe(sideOf(grid, hex, d));
      expect(parseSideText(grid, near)).toBe(sideOf(grid, hex, d));
      expect(makeSideText(grid, sideOf(grid, other, opposite(d)))).toBe(near);
    }
  });
});

const grid = makeGrid({ width: 12, height: 11, orientation: 'pointy', offset: 'odd' });

test.each([
  '',
  ',',
  '1',
  '1,',
  ',1',
  '12,0',
  '0,11',
  '-1,0',
  '+1,0',
  ' 1,0',
  '1,0 ',
  '1, 0',
  '01,0',
  '1,00',
  '1.0,0',
  '1e0,0',
  '1,0,0',
  '1;0',
  '1,0\n',
  '١,0',
  '0x1,0',
  '1,0/',
  '1,0/E',
])('%j is no hex', (text) => {
  expect(parseHexText(grid, text)).toBeUndefined();
});

test.each([
  '1,0',
  '/E',
  '1,0/',
  '1,0/N',
  '1,0/e',
  '1,0/E ',
  '1,0/E/E',
  '1,0/ E',
  '0,0/W',
  '0,0/NW',
  '11,0/E',
  '12,0/W',
  '1,0/constructor',
])('%j is no hexside', (text) => {
  expect(parseSideText(grid, text)).toBeUndefined();
});

test('whatever is read is written back the same, or is the other end of a hexside', () => {
  const part = fc.constantFrom('0', '1', '5', '10', '11', '12', '00', ',', '/', 'E', 'NE', 'SW', ' ', '-');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const text = parts.join('');
      const place = parsePlaceText(grid, text);
      if (place === undefined) return;
      const written = makePlaceText(grid, place);
      expect(parsePlaceText(grid, written)).toBe(place);
      if (!text.includes('/') || /\/N?E$/.test(text)) expect(written).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
