// The measures of a run, worked by hand (ME-1 to ME-7).
import { describe, expect, test } from 'vitest';
import { measure, type State } from '../../src/rules/index.ts';
import { arrivedAt } from './bare.ts';
import { sure } from './kinds.ts';
import type { Sketch } from './build.ts';
import { after, begin } from './watch.ts';

const KINDS = [sure('antiVehicleBelt'), sure('mixedBelt')];
const ROWS = ['.......', '.......', '.......'];
const ZONES: Sketch['zones'] = [
  { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['4,0'] },
  { id: 'ea1', kind: 'engagementArea', name: 'Area 1', hexes: ['2,0'] },
  { id: 'ea2', kind: 'engagementArea', name: 'Area 2', hexes: ['2,0', '3,0'] },
];

/** One column with a belt on its way; turns of 30 minutes. */
function oneColumn(): State {
  const sketch: Sketch = { rows: ROWS, kinds: KINDS, zones: ZONES, columns: [{ recon: 1 }], turnMinutes: 30 };
  return begin(sketch, ['antiVehicleBelt 1 1,0', 'mixedBelt 2 5,1 5,2']);
}

describe('ME-1, ME-2, ME-3, ME-5, ME-7 one column', () => {
  // Held until 30; sweeps 10, proves 5, marks 2: 47; then lane 1 + step 5: 53, and steps of 5: 58, 63, 68.
  const end = after(oneColumn(), ['hold'], ['breach 1,0 hand prove mark'], ['march 1,0 2,0 3,0 4,0']);

  test('arrival, delay, denial', () => {
    expect(measure(end, arrivedAt(end, 20))).toMatchObject({ denied: false, arrival: 68, delay: 48 });
    expect(measure(end).delay).toBeUndefined();
    const running = after(oneColumn(), ['hold']);
    expect(measure(running, arrivedAt(running, 20))).toMatchObject({ denied: true });
    expect(measure(running, arrivedAt(running, 20)).arrival).toBeUndefined();
    expect(measure(running, arrivedAt(running, 20)).delay).toBeUndefined();
  });

  test('clearance time in all, by column and by belt', () => {
    const { clearanceTime, clearanceCriticalPath, columns, belts } = measure(end);
    expect([clearanceTime, clearanceCriticalPath]).toEqual([17, 17]);
    expect(columns).toEqual([{ column: 'c1', status: 'arrived', arrival: 68, clearance: 17, engaged: 0, losses: 0 }]);
    expect(belts).toEqual([
      { belt: 'b1', clearance: 17, found: 1, opened: 1, segments: 1 },
      { belt: 'b2', clearance: 0, found: 0, opened: 0, segments: 2 },
    ]);
  });

  test('ME-5 canalisation: 10 of 21 minutes of steps; a hex in two areas counts once', () => {
    expect(measure(end).canalisation).toEqual({ num: 10, den: 21 });
    expect(measure(oneColumn()).canalisation).toEqual({ num: 0, den: 1 });
  });

  test('ME-5 lanes and force belong to the step, waiting does not', () => {
    const zones = [(ZONES ?? [])[0], { ...(ZONES ?? [])[1], hexes: ['1,0'] }] as Sketch['zones'];
    const sketch: Sketch = { rows: ROWS, kinds: KINDS, zones, columns: [{ recon: 1 }], turnMinutes: 30 };
    const swept = after(begin(sketch, ['antiVehicleBelt 2 1,0']), ['hold'], ['breach 1,0 hand'], ['march 1,0 2,0']);
    // Lane 2 × 4 and step 5 into the area, 5 out of it.
    expect(measure(swept).canalisation).toEqual({ num: 13, den: 18 });
    const forced = after(begin(sketch, ['antiVehicleBelt 2 1,0']), ['hold'], ['force 1,0'], ['march 2,0']);
    expect(measure(forced).canalisation).toEqual({ num: 17, den: 22 });
  });

  test('ME-7 cost of the plan, played or not', () => {
    // 4 + 8 × 2 × 2 points, 20 + 45 × 2 × 2 crew-minutes.
    expect(measure(oneColumn()).cost).toEqual({ points: 36, effort: 200 });
  });
});

describe('ME-4 clearance on the critical path', () => {
  const sketch: Sketch = {
    rows: ROWS,
    kinds: KINDS,
    zones: ZONES,
    columns: [
      { recon: 1, teams: 0 },
      { start: 0, recon: 1 },
    ],
    needed: 1,
    turnMinutes: 60,
    deadline: 900,
  };
  const cleared = (state: State) => measure(state).clearanceCriticalPath;

  test('minutes that another column spent, before the first passed, on a lane that it used', () => {
    const known = after(begin(sketch, ['antiVehicleBelt 1 1,0', 'antiVehicleBelt 1 0,1']), ['hold', 'hold']);
    const swept = after(known, ['hold', 'breach 1,0 hand'], ['march 1,0 2,0 3,0 4,0', 'breach 1,0 hand prove']);
    // 10 minutes of sweeping before it passed; the 5 of proving come after, in the same turn.
    expect(measure(swept).clearanceTime).toBe(15);
    expect(cleared(swept)).toBe(10);
  });

  test('a lane that was not used does not count', () => {
    const known = after(begin(sketch, ['antiVehicleBelt 1 1,0', 'antiVehicleBelt 1 0,1']), ['hold', 'hold']);
    const other = after(known, ['hold', 'breach 0,1 hand'], ['hold', 'breach 1,0 hand'], ['march 1,0 2,0 3,0 4,0', '']);
    expect(measure(other).clearanceTime).toBe(20);
    expect(cleared(other)).toBe(10);
  });

  test('the column’s own minutes count even on a lane that it did not use', () => {
    const both = { ...sketch, columns: [{ recon: 1 }, { recon: 1 }] };
    const known = after(begin(both, ['antiVehicleBelt 1 1,0', 'antiVehicleBelt 1 0,1']), ['hold', 'hold']);
    const state = after(known, ['breach 0,1 mechanical', 'breach 1,0 hand'], ['march 1,0 2,0 3,0 4,0', '']);
    // Its own 24 at 0,1, and the other's 10 at 1,0.
    expect(cleared(state)).toBe(34);
  });

  test('a lane that is passed twice counts once, with what was spent there in between', () => {
    const known = after(begin(sketch, ['antiVehicleBelt 1 1,0']), ['hold', 'hold']);
    const back = after(known, ['hold', 'breach 1,0 hand'], ['march 1,0 0,0', 'breach 1,0 hand prove']);
    expect(cleared(after(back, ['march 1,0 2,0 3,0 4,0', '']))).toBe(15);
    const twice = after(known, ['hold', 'breach 1,0 hand'], ['march 1,0 0,0', ''], ['march 1,0 2,0 3,0 4,0', '']);
    expect(cleared(twice)).toBe(10);
  });

  test('own work on a lane that it then passes counts once', () => {
    const own = { ...sketch, columns: [{ recon: 1 }] };
    const state = after(
      begin(own, ['antiVehicleBelt 1 1,0']),
      ['hold'],
      ['breach 1,0 hand'],
      ['march 1,0 2,0 3,0 4,0'],
    );
    expect(cleared(state)).toBe(10);
  });

  test('not defined when denied', () => {
    expect(cleared(after(begin(sketch), ['hold', 'hold']))).toBeUndefined();
  });
});

describe('ME-6 losses', () => {
  test('strength steps lost, of all columns', () => {
    const kinds = [sure('antiVehicleBelt', { bite: 65536 })];
    const sketch: Sketch = {
      rows: ROWS,
      kinds,
      columns: [
        { recon: 1, strength: 2 },
        { recon: 1, strength: 5 },
      ],
      turnMinutes: 60,
    };
    const known = after(begin(sketch, ['antiVehicleBelt 3 1,0']), ['hold', 'hold']);
    const state = after(known, ['force 1,0', 'force 1,0']);
    // Three rows: the first breaks after two, the second loses three.
    expect(measure(state)).toMatchObject({ losses: 5 });
    expect(measure(state).columns.map(({ status, losses }) => [status, losses])).toEqual([
      ['broken', 2],
      ['active', 3],
    ]);
  });
});
