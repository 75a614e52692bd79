// The log: a sentence for every event, with names and places, and only what the viewer may know.
import { describe, expect, test } from 'vitest';
import { compile, setUp, viewFor } from '../../../src/rules/index.ts';
import type { GameEvent, Viewer } from '../../../src/rules/index.ts';
import { logLines } from '../../../src/ui/model/log.ts';
import { eventsSeen, seenAs } from '../../../src/ui/model/log-seen.ts';
import { sentenceOf } from '../../../src/ui/model/log-sentence.ts';
import { GUARDS, planFor, twoSides, VAN } from '../two-sides.ts';
import { FIELD, LOG_CASES, OLD } from './log-events.ts';
import '../words.ts';

const scenario = twoSides();
const start = setUp(compile(scenario, planFor(scenario)), 'x');
const view = (viewer: Viewer) => viewFor(start, viewer);

describe('sentences', () => {
  test.each(LOG_CASES)('$sentence', ({ event, sentence }) => {
    expect(sentenceOf(event, view('umpire'))).toBe(sentence);
  });

  test('KN-1: the moving side is not told which post engaged it, nor whether jamming worked', () => {
    const engaged: GameEvent = { type: 'engaged', column: VAN, post: 0, minutes: 5, minute: 9 };
    expect(sentenceOf(engaged, view('moving'))).toBe('A post of the other side engages Van: 5 min lost.');
    const jammed = [true, false].map((worked): GameEvent => {
      return { type: 'jammed', column: VAN, place: FIELD, worked, minute: 9 };
    });
    const [one, other] = jammed.map((event) => sentenceOf(event, view('moving')));
    expect(one).toBe(other);
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
    const lines = logLines(steps, view('umpire'), view('umpire'));
    expect(lines.map(({ sentence }) => sentence)).toEqual(['Van moves 3 hexes from 0,2 to 3,2.']);
    expect(lines[0]).toMatchObject({ minute: 15, column: 0 });
  });
});

describe('marches', () => {
  const step = (column: number, from: number, minute: number): GameEvent => {
    return { type: 'moved', column, from, to: from + 1, minute, by: 'open', waited: 0 };
  };
  const sentences = (list: readonly GameEvent[]) =>
    logLines(list, view('umpire'), view('umpire')).map(({ minute, sentence }) => `${minute} ${sentence}`);

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
  test.each(LOG_CASES)('KN-1, KN-2: $sentence', ({ event, laying, moving }) => {
    const heard = (viewer: Viewer) => seenAs(event, view(viewer), view(viewer)) !== undefined;
    expect({ laying: heard('laying'), moving: heard('moving'), umpire: heard('umpire') }).toEqual({
      laying,
      moving,
      umpire: true,
    });
  });

  test('KN-2: a column that is seen at the end of the turn is heard of, by the name that the other side has for it', () => {
    const [before, after] = [view('laying'), view('laying')];
    const seen = { ...after, columns: after.columns.map((column) => ({ ...column, hex: 15 })) };
    const event: GameEvent = { type: 'entered', column: 1, hex: 14, minute: 0 };
    const [line] = logLines([event], before, seen);
    expect(line.sentence).toBe('c2 comes onto the map at 0,2.');
  });

  test('KN-1: the other side passes a lane that one does not know of: a step like any other', () => {
    const lane = (to: number): GameEvent => {
      return { type: 'moved', column: GUARDS, from: 8, to, minute: 9, by: 'lane', waited: 4 };
    };
    const seen = eventsSeen([lane(FIELD - 1), lane(OLD)], view('moving'), view('moving'));
    expect(seen).toEqual([{ ...lane(FIELD - 1), by: 'open', waited: 0 }, lane(OLD)]);
  });
});
