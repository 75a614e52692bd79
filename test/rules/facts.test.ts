// Tests of rules/facts.ts: what a setting has, and which steps meet a segment (EN-1), what is near (RC-1).
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/rules/index.ts';
import { classroom, classroomPlan } from '../bench/rules/classroom.ts';
import { distance, sideOf, neighbour } from '../../src/hex/index.ts';
import { NO_BELTS } from '../../src/exercise/index.ts';

describe('facts of a setting', () => {
  const setting = compile(classroom, classroomPlan);
  const { grid } = classroom;

  test('EN-1 of each hex the steps are marked that meet a segment, and no others', () => {
    const meets = Array.from({ length: grid.size }, (_, hex) => {
      const directions = [0, 1, 2, 3, 4, 5].filter((direction) => neighbour(grid, hex, direction) >= 0);
      return directions.filter((direction) => {
        const onSide = setting.segmentOnSide[sideOf(grid, hex, direction)];
        return onSide >= 0 || setting.segmentOnHex[neighbour(grid, hex, direction)] >= 0;
      });
    });
    const marked = Array.from(setting.facts.meets, (bits) => [0, 1, 2, 3, 4, 5].filter((d) => (bits >> d) & 1));
    expect(marked).toEqual(meets);
    expect(new Set(meets.map(({ length }) => length)).size).toBeGreaterThan(3);
  });

  test('RC-1 of each hex it is known which segments are near, and how far their nearest hex is', () => {
    const { from, seen } = setting.facts.near;
    const expected = Array.from({ length: grid.size }, (_, hex) =>
      setting.segments.flatMap(({ hexes }, segment) => {
        const far = Math.min(...hexes.map((own) => distance(grid, own, hex)));
        return far <= 2 ? [segment, far] : [];
      }),
    );
    const found = Array.from({ length: grid.size }, (_, hex) => [...seen.subarray(from[hex], from[hex + 1])]);
    expect(found).toEqual(expected);
    expect(new Set(seen.filter((_, i) => i % 2 === 1))).toEqual(new Set([0, 1, 2]));
  });

  test('without belts nothing is met, and columns are told by side', () => {
    const { facts } = compile(classroom, NO_BELTS);
    expect(facts.meets.every((bits) => bits === 0)).toBe(true);
    expect(facts.columnsOf).toEqual({ laying: [], moving: [0, 1, 2, 3, 4, 5, 6, 7] });
    expect([facts.layers, facts.mortal]).toEqual([false, false]);
  });
});
