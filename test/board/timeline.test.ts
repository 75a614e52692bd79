// When events are shown: in order for each column, side by side for several, within 0 … 1.
import { describe, expect, test } from 'vitest';
import { progressOf, timelineOf } from '../../src/board/timeline.ts';
import type { GameEvent } from '../../src/rules/index.ts';

const moved = (column: number, from: number, to: number, minute: number): GameEvent => {
  return { type: 'moved', column, from, to, minute, by: 'open', waited: 0 };
};

describe('timelineOf', () => {
  test('a step ends at its minute and begins where the column’s last one ended', () => {
    const [first, second] = timelineOf([moved(0, 1, 2, 105), moved(0, 2, 3, 115)], 100, 20);
    expect([first.from, first.until]).toEqual([0, 0.25]);
    expect([second.from, second.until]).toEqual([0.25, 0.75]);
  });

  test('columns move at the same time', () => {
    const [first, second] = timelineOf([moved(0, 1, 2, 110), moved(1, 5, 6, 110)], 100, 20);
    expect(second).toMatchObject({ from: first.from, until: first.until });
  });

  test('a step that ends after the turn makes the line longer, and all stays within 0 … 1', () => {
    const cues = timelineOf([moved(0, 1, 2, 110), moved(0, 2, 3, 140)], 100, 20);
    expect(cues.map(({ from, until }) => [from, until])).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
  });

  test('a column’s clock that is behind does not run back', () => {
    const cues = timelineOf([moved(0, 1, 2, 90), moved(0, 2, 3, 90)], 100, 20);
    expect(cues[0].until).toBeLessThanOrEqual(cues[1].from);
    expect(cues[1].until).toBeGreaterThan(cues[1].from);
  });
});

test('progress runs from 0 to 1 and stays there', () => {
  const cue = { event: moved(0, 1, 2, 1), from: 0.5, until: 0.75 };
  expect([0, 0.5, 0.625, 0.75, 1].map((at) => progressOf(cue, at))).toEqual([0, 0, 0.5, 1, 1]);
});
