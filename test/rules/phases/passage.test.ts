// Passing lanes: minutes, queues, and what a sweep missed (CL-6, CL-7, CL-8, CO-2).
import { describe, expect, test } from 'vitest';
import type { MoverClass } from '../../../src/rules/index.ts';
import { segmentAt, SEG } from '../../../src/rules/state.ts';
import type { State } from '../../../src/rules/index.ts';
import { sure } from '../kinds.ts';
import type { Sketch } from '../build.ts';
import { after, begin, columnOf, only, segmentOf, turn } from '../watch.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];

interface Lane {
  readonly mover?: MoverClass;
  readonly missed?: number;
  readonly marked?: boolean;
  readonly free?: number;
  readonly bite?: number;
  readonly seed?: string;
  readonly strength?: number;
  readonly columns?: number;
}

/** Columns at 0,0 at minute 0, and a lane that is open already, made by hand in the words. */
function before(belt: string, lane: Lane = {}): State {
  const {
    mover = 'tracked',
    missed = 0,
    marked = false,
    free = 0,
    bite = 0,
    seed = 'lane',
    strength = 6,
    columns = 1,
  } = lane;
  const kinds = ['barrierDitch', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'].map((id) => sure(id, { bite }));
  const sketch: Sketch = {
    rows: ROWS,
    kinds,
    columns: Array.from({ length: columns }, () => ({ class: mover, strength })),
    turnMinutes: 200,
    deadline: 2000,
  };
  const state = begin(sketch, [belt], seed);
  const at = segmentAt(state.setting, 0);
  const [{ depth }] = state.setting.segments;
  for (const [word, value] of [
    [SEG.swept, depth],
    [SEG.known, 1],
    [SEG.missed, missed],
    [SEG.marked, marked ? 1 : 0],
    [SEG.free, free],
  ]) {
    state.words[at + word] = value;
  }
  return state;
}

describe('CL-7 minutes in a lane', () => {
  test.each([
    // 1 minute a row, and 3 more if it is not marked; then the step of 5.
    ['antiVehicleBelt 1 1,0', false, 4 + 5],
    ['antiVehicleBelt 1 1,0', true, 1 + 5],
    ['antiVehicleBelt 3 1,0', false, 12 + 5],
    ['antiVehicleBelt 3 1,0', true, 3 + 5],
    ['barrierDitch 1 0,0/E', false, 4 + 5],
    // Not bitten, not delayed: foot would be.
    ['antiPersonnelBelt 2 1,0', false, 5],
  ])('%s, marked %s: %i', (belt, marked, minutes) => {
    const played = turn(before(belt, { marked }), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: minutes, moved: minutes, cleared: 0 });
  });

  test('of two lanes on one step both count', () => {
    const kinds = [sure('barrierDitch'), sure('antiVehicleBelt')];
    const state = begin({ rows: ROWS, kinds, turnMinutes: 200 }, ['barrierDitch 1 0,0/E', 'antiVehicleBelt 2 1,0']);
    for (const segment of [0, 1]) state.words[segmentAt(state.setting, segment) + SEG.swept] = 2 - segment;
    expect(columnOf(after(state, ['march 1,0'])).clock).toBe(4 + 8 + 5);
  });

  test('both ways: leaving into a neighbouring lane is passing it', () => {
    const there = after(before('antiVehicleBelt 1 1,0'), ['march 1,0 0,0 1,0']);
    expect(columnOf(there).clock).toBe(9 + 5 + 9);
  });
});

describe('CL-7 columns pass one at a time', () => {
  test('each waits until the one before it is through', () => {
    // 12 minutes each in the lane: through at 12, 24, 36; then 5 of step.
    const played = turn(before('antiVehicleBelt 3 1,0', { columns: 3 }), 'march 1,0', 'march 1,0', 'march 1,0');
    expect([0, 1, 2].map((i) => columnOf(played.state, i).clock)).toEqual([17, 29, 41]);
    expect(only(played.events, 'moved').map(({ column, waited, by }) => [column, waited, by])).toEqual([
      [0, 0, 'lane'],
      [1, 12, 'lane'],
      [2, 24, 'lane'],
    ]);
    expect(segmentOf(played.state, '1,0').free).toBe(36);
    // ME-5: waiting is no part of a step.
    expect(columnOf(played.state, 2).moved).toBe(17);
  });

  test('CL-6 and until the minute at which the lane was opened', () => {
    const state = after(before('antiVehicleBelt 1 1,0', { free: 30 }), ['march 1,0']);
    expect(columnOf(state).clock).toBe(30 + 4 + 5);
  });

  test('a column that comes later than the lane is free does not wait', () => {
    const state = before('antiVehicleBelt 1 3,0', { free: 10 });
    expect(columnOf(after(state, ['march 1,0 2,0 3,0'])).clock).toBe(10 + 4 + 5);
  });

  test('the lane that a column sweeps is open to others from the minute of the sweep', () => {
    const kinds = [sure('antiVehicleBelt')];
    const columns = [{ recon: 1 }, {}];
    const state = after(
      begin({ rows: ROWS, kinds, columns }, ['antiVehicleBelt 1 1,0']),
      ['hold', 'march 0,1'],
      ['breach 1,0 hand', 'march 0,0'],
    );
    // Swept from 15 to 25. The second column stands at 0,0 at minute 10, or 15 by TI-4, and waits until 25.
    expect(columnOf(state, 1)).toMatchObject({ at: '0,0' });
    const passed = turn(state, '', 'march 1,0');
    expect(columnOf(passed.state, 1).clock).toBe(25 + 4 + 5);
  });
});

/** The first of many seeds with which the only column trips, or does not. */
function seedWhere(trips: boolean, belt: string, lane: Lane): string {
  for (let i = 0; i < 200; i++) {
    const played = turn(before(belt, { ...lane, seed: `${i}` }), 'march 1,0');
    if (only(played.events, 'missed').length > 0 === trips) return `${i}`;
  }
  throw new Error('no such seed');
}

describe('CL-8 what the sweep missed', () => {
  test('nothing missed: nobody trips', () => {
    for (let i = 0; i < 50; i++) {
      const played = turn(before('antiVehicleBelt 3 1,0', { bite: 65536, seed: `${i}` }), 'march 1,0');
      expect(columnOf(played.state)).toMatchObject({ clock: 17, strength: 6 });
    }
  });

  test('a trip: 20 minutes, a step with the hazard, and what was missed there is removed', () => {
    for (const [bite, strength] of [
      [0, 6],
      [65536, 5],
    ]) {
      const lane = { missed: 1, bite };
      const seed = seedWhere(true, 'antiVehicleBelt 1 1,0', lane);
      const played = turn(before('antiVehicleBelt 1 1,0', { ...lane, seed }), 'march 1,0');
      expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 4 + 20 + 5, strength, moved: 9 });
      expect(segmentOf(played.state, '1,0')).toMatchObject({ missed: 0, free: 24 });
    }
  });

  test('no trip: nothing happens, and it stays hidden', () => {
    const lane = { missed: 1, bite: 65536 };
    const seed = seedWhere(false, 'antiVehicleBelt 1 1,0', lane);
    const played = turn(before('antiVehicleBelt 1 1,0', { ...lane, seed }), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ clock: 9, strength: 6 });
    expect(segmentOf(played.state, '1,0').missed).toBe(1);
  });

  test('components that do not bite the class take no step, but the minutes', () => {
    // Only the antiPersonnel component (bit 1) was missed; a tracked column trips on it.
    const lane = { missed: 0b10, bite: 65536 };
    const seed = seedWhere(true, 'mixedBelt 1 1,0', lane);
    const played = turn(before('mixedBelt 1 1,0', { ...lane, seed }), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ clock: 4 + 20 + 5, strength: 6 });
  });

  test('each row has a draw of its own, one for all components in it', () => {
    // 21,845 of 65,536: a third. Over 600 seeds with 3 rows: 600 trips, standard deviation 20.
    let trips = 0;
    for (let i = 0; i < 600; i++) {
      const played = turn(before('mixedBelt 3 1,0', { missed: 0b001100110011, seed: `${i}` }), 'march 1,0');
      const met = only(played.events, 'missed').length;
      expect(columnOf(played.state).clock).toBe(12 + 20 * met + 5);
      trips += met;
    }
    expect(Math.abs(trips - 600)).toBeLessThan(80);
  });

  test('a column that breaks in the lane is off the map; the next one waits for it and goes through', () => {
    const lane = { missed: 1, bite: 65536, strength: 1, columns: 2 };
    const seed = seedWhere(true, 'antiVehicleBelt 1 1,0', { ...lane, columns: 1 });
    const played = turn(before('antiVehicleBelt 1 1,0', { ...lane, seed }), 'march 1,0', 'march 1,0');
    expect(columnOf(played.state, 0)).toMatchObject({ at: 'off', status: 'broken', clock: 24, moved: 0 });
    expect(only(played.events, 'loss')[0].cause).toBe('lane');
    expect(columnOf(played.state, 1)).toMatchObject({ at: '1,0', clock: 24 + 4 + 5, strength: 1 });
  });
});
