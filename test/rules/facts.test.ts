// Tests of rules/facts.ts: what a setting has, and that no step meets a segment where it says that none does (EN-1).
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/rules/index.ts';
import { classroom, classroomPlan } from '../bench/rules/classroom.ts';
import { sideOf, neighbour } from '../../src/hex/index.ts';
import { NO_BELTS } from '../../src/exercise/index.ts';

describe('facts of a setting', () => {
  const setting = compile(classroom, classroomPlan);
  const { grid } = classroom;

  test('EN-1 a hex is marked exactly where one of the steps that lead away meets a segment', () => {
    const meets = Array.from({ length: grid.size }, (_, hex) => {
      const directions = [0, 1, 2, 3, 4, 5].filter((direction) => neighbour(grid, hex, direction) >= 0);
      return directions.some((direction) => {
        const onSide = setting.segmentOnSide[sideOf(grid, hex, direction)];
        return onSide >= 0 || setting.segmentOnHex[neighbour(grid, hex, direction)] >= 0;
      });
    });
    expect(Array.from(setting.facts.meets, (mark) => mark === 1)).toEqual(meets);
    expect(meets).toContain(true);
    expect(meets).toContain(false);
  });

  test('without belts nothing is met, and columns are told by side', () => {
    const { facts } = compile(classroom, NO_BELTS);
    expect(facts.meets.includes(1)).toBe(false);
    expect(facts.columnsOf).toEqual({ laying: [], moving: [0, 1, 2, 3, 4, 5, 6, 7] });
    expect([facts.layers, facts.mortal]).toEqual([false, false]);
  });
});
