// The log: a sentence for every event, with names and places, and only what the viewer may know.
import { describe, expect, test } from 'vitest';
import { compile, setUp, viewFor } from '../../../src/rules/index.ts';
import type { GameEvent, Viewer } from '../../../src/rules/index.ts';
import { isSeen, logLines, sentenceOf } from '../../../src/ui/model/log.ts';
import { beltOf, field } from '../sketches.ts';

const scenario = field({
  columns: [
    { name: 'Van', start: 14, announced: true },
    { name: 'Ghosts', start: 14, announced: false },
  ],
  posts: [{ name: 'Hill', hex: 3, range: 1 }],
});
const plan = { name: 'P', belts: [beltOf(scenario, 'b', 'antiVehicleBelt', ['3,2'])] };
const start = setUp(compile(scenario, plan), 'x');
const view = (viewer: Viewer) => viewFor(start, viewer);

const events: readonly [GameEvent, string][] = [
  [{ type: 'entered', column: 0, hex: 14, minute: 0 }, 'Van comes onto the map at 0,2.'],
  [{ type: 'moved', column: 0, from: 14, to: 15, minute: 5, by: 'open', waited: 0 }, 'Van moves to 1,2.'],
  [
    { type: 'moved', column: 0, from: 16, to: 17, minute: 9, by: 'lane', waited: 4 },
    'Van waits 4 min for the lane, then passes it to 3,2.',
  ],
  [
    { type: 'moved', column: 0, from: 16, to: 17, minute: 9, by: 'force', waited: 0 },
    'Van forces its way through to 3,2.',
  ],
  [{ type: 'halted', column: 0, place: 17, minute: 5 }, 'Van halts before the obstacle at 3,2.'],
  [{ type: 'bumped', column: 0, place: 17, minute: 5 }, 'Van runs into an obstacle at 3,2.'],
  [{ type: 'found', place: 17, by: 'recon', side: 'moving', minute: 0 }, 'Recon finds the obstacle at 3,2.'],
  [
    { type: 'loss', column: 0, cause: 'bump', left: 1, minute: 5 },
    'Van loses a strength step by running into an obstacle; 1 step left.',
  ],
  [{ type: 'broken', column: 0, minute: 5 }, 'Van is broken and leaves the exercise.'],
  [{ type: 'rowSwept', column: 0, place: 17, row: 0, minute: 9 }, 'Van has swept row 1 at 3,2.'],
  [{ type: 'lane', column: 0, place: 17, now: 'proved', minute: 9 }, 'Van has proved the lane at 3,2.'],
  [{ type: 'missed', column: 0, place: 17, by: 'passage', minute: 9 }, 'Van meets what the sweep had missed at 3,2.'],
  [{ type: 'arrived', column: 0, left: false, minute: 60 }, 'Van arrives.'],
  [{ type: 'ended', denied: true, minute: 60 }, 'The exercise ends: denied.'],
];

describe('sentences', () => {
  test.each(events)('%j', (event, sentence) => {
    expect(sentenceOf(scenario, event, view('umpire'))).toBe(sentence);
  });

  test('KN-1: the moving side is not told which post engaged it', () => {
    const event: GameEvent = { type: 'engaged', column: 0, post: 0, minutes: 5, minute: 9 };
    expect(sentenceOf(scenario, event, view('umpire'))).toBe('Hill engages Van: 5 min lost.');
    expect(sentenceOf(scenario, event, view('moving'))).not.toContain('Hill');
  });

  test('steps of one column in a row become one line', () => {
    const steps = [14, 15, 16].map(
      (from): GameEvent => ({
        type: 'moved',
        column: 0,
        from,
        to: from + 1,
        minute: 5 * (from - 13),
        by: 'open',
        waited: 0,
      }),
    );
    const lines = logLines(scenario, steps, view('umpire'), view('umpire'));
    expect(lines.map(({ sentence }) => sentence)).toEqual(['Van moves 3 hexes from 0,2 to 3,2.']);
    expect(lines[0]).toMatchObject({ minute: 15, column: 0 });
  });
});

describe('marches', () => {
  const step = (column: number, from: number, minute: number): GameEvent => {
    return { type: 'moved', column, from, to: from + 1, minute, by: 'open', waited: 0 };
  };
  const sentences = (list: readonly GameEvent[]) =>
    logLines(scenario, list, view('umpire'), view('umpire')).map(({ minute, sentence }) => `${minute} ${sentence}`);

  test('steps of two columns that march side by side become one line each, by the minute of the last step', () => {
    expect(sentences([step(0, 14, 5), step(1, 14, 6), step(0, 15, 10), step(1, 15, 12)])).toEqual([
      '10 Van moves 2 hexes from 0,2 to 2,2.',
      '12 Ghosts moves 2 hexes from 0,2 to 2,2.',
    ]);
  });

  test('anything else that befalls the column parts its march in two', () => {
    const bump: GameEvent = { type: 'bumped', column: 0, place: 17, minute: 7 };
    expect(sentences([step(0, 14, 5), bump, step(0, 15, 12)])).toHaveLength(3);
  });
});

describe('what a viewer may know', () => {
  const found: GameEvent = { type: 'found', place: 17, by: 'recon', side: 'moving', minute: 0 };
  const secret: GameEvent = { type: 'entered', column: 1, hex: 14, minute: 0 };

  test.each([
    ['umpire', found, true],
    ['moving', found, true],
    ['laying', found, false],
    ['umpire', secret, true],
    ['moving', secret, true],
    ['laying', secret, false],
    ['laying', events[0][0], true],
    ['laying', events[13][0], true],
  ] as const)('KN-2: %s, %j: %s', (viewer, event, seen) => {
    expect(isSeen(event, view(viewer), view(viewer))).toBe(seen);
  });
});
