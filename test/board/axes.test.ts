// Axes: one arrow for starts that lie together, from the foremost, towards the goal.
import { expect, test } from 'vitest';
import { axesOf } from '../../src/board/paint-axes.ts';
import { build } from '../rules/build.ts';

const ROWS = Array.from({ length: 12 }, () => '....................');
const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['19,6'] } as const;
const at = (col: number, row: number) => row * 20 + col;

test('one for starts together, one for each further off, none for columns of which nobody is told', () => {
  const scenario = build({
    rows: ROWS,
    zones: [goal],
    columns: [
      { start: at(0, 6), announced: true },
      { start: at(2, 6), announced: true },
      { start: at(0, 0), announced: true },
      { start: at(0, 11), announced: false },
    ],
  });
  const axes = axesOf(scenario);
  expect(axes).toHaveLength(2);
  expect(axes[0].way.x).toBeCloseTo(1, 6);
  expect(axes[0].start.x).toBeCloseTo(2 * Math.sqrt(3), 6);
  expect(axes[1].way.y).toBeGreaterThan(0.2);
});
