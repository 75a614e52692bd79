// The bytes that the terrain shader reads.
import { describe, expect, test } from 'vitest';
import { FEATURE_LOOKS, TERRAIN_LOOKS, featureLooks, terrainLooks } from '../../src/board/palette.ts';
import { packFieldInto, packHighlightsInto, packScenario, slotOf } from '../../src/board/terrain-data.ts';
import { hexAt, makeGrid, sideOf } from '../../src/hex/index.ts';
import type { Grid } from '../../src/hex/index.ts';
import type { Scenario } from '../../src/rules/index.ts';

const cost = { foot: 5, wheeled: 5, tracked: 5, engineer: 5 };
const none = { foot: undefined, wheeled: undefined, tracked: undefined, engineer: undefined };
const terrain = (id: string, minutes: Scenario['terrains'][number]['cost'] = cost) => ({ id, name: id, cost: minutes });
const feature = (id: string, cross: Scenario['features'][number]['cross'] = cost) => ({ id, name: id, cross });

function scenarioOf(
  grid: Grid,
  ids: readonly string[],
  at: readonly number[],
  sides: readonly [number, number][],
): Scenario {
  const data = new Uint8Array(grid.size * 3);
  for (const [side, value] of sides) data[side] = value;
  const features = [feature('river'), feature('bridge')];
  const part = { grid, terrains: ids.map((id) => terrain(id)), terrain: Uint8Array.from(at), features, feature: data };
  return part as unknown as Scenario;
}

describe.each(['pointy', 'flat'] as const)('%s', (orientation) => {
  const grid = makeGrid({ width: 3, height: 3, orientation, offset: 'odd' });
  const middle = hexAt(grid, 1, 1);
  const nibble = (data: Uint8Array, hex: number, d: number): number => {
    const slot = slotOf(orientation, d);
    return (data[hex * 8 + 1 + (slot >> 1)] >> (4 * (slot & 1))) & 15;
  };

  test('a feature is in the data of both hexes of its side, and nowhere else', () => {
    for (let d = 0; d < 6; d++) {
      const side = sideOf(grid, middle, d);
      const data = packScenario(scenarioOf(grid, ['open'], Array(9).fill(0), [[side, 2]]));
      const bridge = 1 + FEATURE_LOOKS.indexOf('bridge');
      expect(nibble(data, middle, d)).toBe(bridge);
      expect(nibble(data, grid.neighbours[middle * 6 + d], (d + 3) % 6)).toBe(bridge);
      let filled = 0;
      for (let hex = 0; hex < grid.size; hex++) for (let k = 0; k < 6; k++) filled += Math.sign(nibble(data, hex, k));
      expect(filled).toBe(2);
    }
  });

  test('opposite directions have opposite slots', () => {
    for (let d = 0; d < 6; d++) {
      expect((slotOf(orientation, d) + 3) % 6).toBe(slotOf(orientation, (d + 3) % 6));
    }
  });

  test('roads join roads, and run into a town only where they would end', () => {
    const road = TERRAIN_LOOKS.indexOf('road');
    const at = Array(9).fill(0);
    const [west, east] = [grid.neighbours[middle * 6 + 3], grid.neighbours[middle * 6]];
    const other = grid.neighbours[middle * 6 + 1];
    for (const hex of [west, middle, east]) at[hex] = 1;
    at[other] = 2;
    const data = packScenario(scenarioOf(grid, ['open', 'road', 'town'], at, []));
    expect(data[middle * 8]).toBe(road);
    expect(data[middle * 8 + 4]).toBe((1 << slotOf(orientation, 0)) | (1 << slotOf(orientation, 3)));
    at[east] = 0;
    const ending = packScenario(scenarioOf(grid, ['open', 'road', 'town'], at, []));
    expect(ending[middle * 8 + 4]).toBe((1 << slotOf(orientation, 1)) | (1 << slotOf(orientation, 3)));
    expect(ending[other * 8 + 4] & (1 << slotOf(orientation, 4))).not.toBe(0);
  });

  test('a highlighted region has a border, inner sides have none', () => {
    const data = packScenario(scenarioOf(grid, ['open'], Array(9).fill(0), []));
    const next = grid.neighbours[middle * 6];
    packHighlightsInto(data, grid, [middle, next]);
    expect(data[middle * 8 + 6]).toBe(1);
    expect(data[middle * 8 + 7]).toBe(63 ^ (1 << slotOf(orientation, 0)));
    packHighlightsInto(data, grid, []);
    expect(data.filter((_, i) => i % 8 >= 6).every((byte) => byte === 0)).toBe(true);
  });

  test('a highlighted hexside is marked on both of its hexes', () => {
    const data = packScenario(scenarioOf(grid, ['open'], Array(9).fill(0), []));
    packHighlightsInto(data, grid, [grid.size + sideOf(grid, middle, 4)]);
    expect(data[middle * 8 + 7]).toBe(1 << slotOf(orientation, 4));
    expect(data[grid.neighbours[middle * 6 + 4] * 8 + 7]).toBe(1 << slotOf(orientation, 1));
  });
});

test('a field becomes 1 … 255; what is below 0 or above the maximum is left empty', () => {
  const data = new Uint8Array(4 * 8);
  packFieldInto(data, { values: Int32Array.from([0, 50, -1, 0x7fffffff]), max: 50 });
  expect([5, 13, 21, 29].map((at) => data[at])).toEqual([1, 255, 0, 0]);
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
