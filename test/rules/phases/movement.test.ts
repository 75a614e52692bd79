// Movement: steps, clocks, order of columns, halts and bumps (MP-2, MP-3, TI-2, TI-3, TU-3, TU-4, EN-1, EN-3, EN-5, CO-4).
import { describe, expect, test } from 'vitest';
import type { MoverClass } from '../../../src/rules/index.ts';
import { sure } from '../kinds.ts';
import type { Sketch } from '../build.ts';
import { after, begin, columnOf, only, placeAt, segmentOf, turn } from '../watch.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];

describe('MP-2, MP-3, TI-2 what a step costs', () => {
  const sketch: Sketch = {
    rows: ['.rfm..', '......'],
    features: { stream: ['3,0/E'], bridge: ['0,0/E'] },
    turnMinutes: 200,
  };

  test.each([
    // road 8, forest 14, marsh 20, stream 5 + open 10; then 32, 22, 42, 57 in all.
    ['foot', 57],
    ['tracked', 4 + 14 + 18 + 6 + 5],
    ['engineer', 4 + 16 + 20 + 6 + 6],
  ] as const)('%s need %i minutes along road, forest, marsh, over a stream', (mover: MoverClass, minutes) => {
    const state = after(begin({ ...sketch, columns: [{ class: mover }] }), ['march 1,0 2,0 3,0 4,0']);
    expect(columnOf(state)).toMatchObject({ at: '4,0', clock: minutes, moved: minutes });
  });

  test('TU-4 a later step that is impossible stops the column, and is no fault in the order', () => {
    const played = turn(begin({ ...sketch, columns: [{ class: 'wheeled' }] }), 'march 1,0 2,0 3,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 3 });
    expect(only(played.events, 'stopped')).toEqual([{ type: 'stopped', column: 0, why: 'impassable', minute: 3 }]);
  });
});

describe('TI-3 the turn and the clock', () => {
  test('a column steps while its clock is before the end; a step begun is finished', () => {
    // Tracked, open ground: 5, 10, 15 minutes; at 15 turn 1 is over.
    const state = after(begin({ rows: ROWS }), ['march 1,0 2,0 3,0 4,0 5,0']);
    expect(columnOf(state)).toMatchObject({ at: '3,0', clock: 15 });
    // Turns of 12: the third step begins at 10 and ends at 15.
    const short = after(begin({ rows: ROWS, turnMinutes: 12 }), ['march 1,0 2,0 3,0 4,0 5,0']);
    expect(columnOf(short)).toMatchObject({ at: '3,0', clock: 15 });
  });

  test('it acts again when the end of the turn passes its clock, and not before', () => {
    // Marsh takes 18 minutes; with turns of 6, turn 4 (18 to 24) is the first that ends after that.
    const sketch: Sketch = { rows: ['.m...', '.....'], turnMinutes: 6 };
    const first = after(begin(sketch), ['march 1,0 2,0']);
    expect(columnOf(first)).toMatchObject({ at: '1,0', clock: 18 });
    const second = after(first, ['march 2,0']);
    expect(columnOf(second)).toMatchObject({ at: '1,0', clock: 18 });
    const third = after(second, ['march 2,0']);
    expect(columnOf(third)).toMatchObject({ at: '1,0', clock: 18 });
    expect(columnOf(after(third, ['march 2,0']))).toMatchObject({ at: '2,0', clock: 23 });
  });
});

describe('TU-3 the earliest clock takes the next step', () => {
  test('of equals the lowest number', () => {
    // Tracked at 0, 5, 10 and foot at 0, 10: of the equal clocks at 0 and at 10 column 0 goes first.
    const state = begin({ rows: ROWS, columns: [{ class: 'foot' }, { start: 7 }] });
    const moves = only(turn(state, 'march 1,0 2,0', 'march 1,1 2,1 3,1').events, 'moved');
    expect(moves.map(({ column, minute }) => [column, minute])).toEqual([
      [0, 10],
      [1, 5],
      [1, 10],
      [0, 20],
      [1, 15],
    ]);
  });
});

describe('CO-4 arrival', () => {
  const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['2,0', '3,0'] };

  test('reach: done on entering, with the clock of that moment; the march ends there', () => {
    const played = turn(begin({ rows: ROWS, zones: [goal] }), 'march 1,0 2,0 3,0');
    expect(columnOf(played.state)).toMatchObject({ at: '2,0', status: 'arrived', arrived: 10, clock: 10 });
    expect(only(played.events, 'arrived')).toEqual([{ type: 'arrived', column: 0, left: false, minute: 10 }]);
  });

  test('leave: done on entering an exit, and off the map', () => {
    const exit = { ...goal, kind: 'exit' as const };
    const played = turn(begin({ rows: ROWS, zones: [exit], columns: [{ task: 'leave' }] }), 'march 1,0 2,0 3,0');
    expect(columnOf(played.state)).toMatchObject({ at: 'off', status: 'left', arrived: 10 });
  });
});

describe('EN-1 segments that do not bite', () => {
  test.each([
    ['foot', 'antiVehicleBelt 3 1,0', 10],
    ['tracked', 'antiPersonnelBelt 3 1,0', 5],
  ] as const)('%s pass %s as if it were not there, and it becomes known', (mover, belt, minutes) => {
    const kinds = [
      sure('antiVehicleBelt', { seen: 0, bite: 65536 }),
      sure('antiPersonnelBelt', { seen: 0, bite: 65536 }),
    ];
    const played = turn(begin({ rows: ROWS, kinds, columns: [{ class: mover }] }, [belt]), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: minutes, strength: 6 });
    expect(segmentOf(played.state, '1,0').known).toBe(1);
    expect(only(played.events, 'found').map(({ by }) => by)).toEqual(['passage']);
  });
});

describe('EN-3 halting', () => {
  const kinds = [sure('antiVehicleBelt'), sure('barrierDitch')];

  test('before a segment that recon finds in this very turn', () => {
    const state = begin({ rows: ROWS, kinds, columns: [{ recon: 2 }] }, ['antiVehicleBelt 1 2,0']);
    const played = turn(state, 'march 1,0 2,0 3,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 5, strength: 6 });
    const place = placeAt(state.setting.scenario, '2,0');
    expect(only(played.events, 'halted')).toEqual([{ type: 'halted', column: 0, place, minute: 5 }]);
  });

  test('before the hexside first, when both are barred', () => {
    const state = begin({ rows: ROWS, kinds, columns: [{ recon: 2 }] }, [
      'antiVehicleBelt 1 2,0',
      'barrierDitch 1 1,0/E',
    ]);
    const [halt] = only(turn(state, 'march 1,0 2,0').events, 'halted');
    expect(halt.place).toBe(placeAt(state.setting.scenario, '1,0/E'));
  });

  test('a halted column does not march on in the turn, and loses no minutes', () => {
    const state = begin({ rows: ROWS, kinds, columns: [{ recon: 2 }] }, ['antiVehicleBelt 1 1,0']);
    const first = after(state, ['march 1,0']);
    expect(columnOf(first)).toMatchObject({ at: '0,0', clock: 0 });
    // TI-4: it may still use the 15 minutes before the end of turn 1: from 0 in turn 2.
    expect(columnOf(after(first, ['march 0,1 1,1 2,1']))).toMatchObject({ at: '2,1', clock: 15 });
  });
});

describe('EN-5 leaving', () => {
  test('a column in a hex with a segment may always leave it', () => {
    const kinds = [sure('antiVehicleBelt', { bite: 0 })];
    const inside = after(
      begin({ rows: ROWS, kinds, columns: [{ recon: 2 }] }, ['antiVehicleBelt 1 1,0']),
      ['hold'],
      ['force 1,0'],
    );
    expect(columnOf(inside)).toMatchObject({ at: '1,0' });
    expect(columnOf(after(inside, ['march 2,0']))).toMatchObject({ at: '2,0' });
  });
});
