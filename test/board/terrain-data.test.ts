// The bytes that the terrain shader reads.
import { describe, expect, test } from 'vitest';
import { TERRAIN_LOOKS, featureLooks, terrainLooks } from '../../src/board/palette.ts';
import { packFieldInto, packHighlightsInto, packScenario, slotOf } from '../../src/board/terrain-data.ts';
import { hexAt, makeGrid, sideOf } from '../../src/hex/index.ts';
import type { Grid } from '../../src/hex/index.ts';
import type { Scenario } from '../../src/rules/index.ts';

const cost = { foot: 5, wheeled: 5, tracked: 5, engineer: 5 };
const none = { foot: undefined, wheeled: undefined, tracked: undefined, engineer: undefined };
const terrain = (id: string, minutes: Scenario['terrains'][number]['cost'] = cost) => ({
  id,
  name: id,
  cost: minutes,
  shelter: false,
});
const feature = (id: string, cross: Scenario['features'][number]['cross'] = cost) => ({ id, name: id, cross });

const openGround = (grid: Grid): Scenario =>
  ({ grid, terrains: [terrain('open')], terrain: new Uint8Array(grid.size) }) as unknown as Scenario;

describe.each(['pointy', 'flat'] as const)('%s', (orientation) => {
  const grid = makeGrid({ width: 3, height: 3, orientation, offset: 'odd' });
  const middle = hexAt(grid, 1, 1);
  test('each hex has the look of its terrain', () => {
    const looks = {
      grid,
      terrains: [terrain('marsh'), terrain('road')],
      terrain: Uint8Array.from({ length: 9 }, (_, i) => i % 2),
    };
    const data = packScenario(looks as unknown as Scenario);
    const names = [0, 4, 8, 12].map((at) => TERRAIN_LOOKS[data[at]]);
    expect(names).toEqual(['marsh', 'road', 'marsh', 'road']);
  });

  test('opposite directions have opposite slots', () => {
    for (let d = 0; d < 6; d++) {
      expect((slotOf(orientation, d) + 3) % 6).toBe(slotOf(orientation, (d + 3) % 6));
    }
  });

  test('a highlighted region has a border, inner sides have none', () => {
    const data = packScenario(openGround(grid));
    const next = grid.neighbours[middle * 6];
    packHighlightsInto(data, grid, [middle, next]);
    expect(data[middle * 4 + 2]).toBe(1);
    expect(data[middle * 4 + 3]).toBe(63 ^ (1 << slotOf(orientation, 0)));
    packHighlightsInto(data, grid, []);
    expect(data.filter((_, i) => i % 4 >= 2).every((byte) => byte === 0)).toBe(true);
  });

  test('a highlighted hexside is marked on both of its hexes', () => {
    const data = packScenario(openGround(grid));
    packHighlightsInto(data, grid, [grid.size + sideOf(grid, middle, 4)]);
    expect(data[middle * 4 + 3]).toBe(1 << slotOf(orientation, 4));
    expect(data[grid.neighbours[middle * 6 + 4] * 4 + 3]).toBe(1 << slotOf(orientation, 1));
  });
});

test('a field becomes 1 … 255; what is below 0 or above the maximum is left empty', () => {
  const data = new Uint8Array(4 * 4);
  packFieldInto(data, { values: Int32Array.from([0, 50, -1, 0x7fffffff]), max: 50 });
  expect([1, 5, 9, 13].map((at) => data[at])).toEqual([1, 255, 0, 0]);
  packFieldInto(data, undefined);
  expect(data.every((byte) => byte === 0)).toBe(true);
});

test('a terrain or feature of a scenario’s own gets a look of its own', () => {
  expect(terrainLooks([terrain('forest'), terrain('dunes'), terrain('mud'), terrain('lava', none)])).toEqual([
    'forest',
    'stripes',
    'grains',
    'barred',
  ]);
  expect(featureLooks([feature('wall'), feature('hedge'), feature('cliff', { ...cost, wheeled: undefined })])).toEqual([
    'wall',
    'line',
    'barrier',
  ]);
});
