// Clearing and proving: minutes by method, teams and stage, hazards, what is missed, taking over (CL-1 to CL-6, CL-9, CO-3, ME-3).
import { describe, expect, test } from 'vitest';
import { sure } from '../kinds.ts';
import type { Sketch } from '../build.ts';
import { after, begin, columnOf, only, segmentOf, turn } from '../watch.ts';

const ROWS = ['.....', '.....', '.....', '.....', '.....'];
const KINDS = ['barrierDitch', 'felledTrees', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'];
const ALL = ['hand', 'mechanical', 'rapid'] as const;

/** One column at 0,0 that has looked round (turn 1 of `turnMinutes`); the belt lies at 1,0 or on the hexside to it. */
function facing(
  belt: string,
  change: { teams?: number; strength?: number; turnMinutes?: number; miss?: number; hazard?: number } = {},
) {
  const { teams = 2, strength = 6, turnMinutes = 1000, miss = 0, hazard = 0 } = change;
  const kinds = KINDS.map((id) => sure(id, { miss, hazard }));
  const column = { recon: 1, teams, strength, methods: ALL };
  return after(begin({ rows: ROWS, kinds, columns: [column, column], turnMinutes, deadline: 9000 }, [belt]), [
    'hold',
    'hold',
  ]);
}

describe('CL-2, CL-3, CL-6 minutes', () => {
  test.each([
    // Sweep: team-minutes of the slowest component by the method ÷ teams, rounded up, for each row.
    ['antiVehicleBelt 1 1,0', 'hand', 2, 10],
    ['antiVehicleBelt 1 1,0', 'hand', 1, 20],
    ['antiVehicleBelt 1 1,0', 'hand', 5, 10],
    ['antiVehicleBelt 3 1,0', 'mechanical', 2, 72],
    ['antiVehicleBelt 1 1,0', 'rapid', 2, 15],
    ['antiPersonnelBelt 1 1,0', 'mechanical', 2, 6],
    ['antiPersonnelBelt 1 1,0', 'hand', 1, 60],
    ['mixedBelt 1 1,0', 'hand', 2, 30],
    ['mixedBelt 1 1,0', 'mechanical', 2, 24],
    ['mixedBelt 2 1,0', 'rapid', 2, 30],
    ['barrierDitch 1 0,0/E', 'rapid', 2, 6],
    ['felledTrees 2 1,0', 'mechanical', 1, 40],
    // Proving at half the team-minutes, rounded up, marking 2 minutes a row by one team.
    ['antiVehicleBelt 1 1,0', 'hand prove', 2, 10 + 5],
    ['antiVehicleBelt 1 1,0', 'rapid prove', 2, 15 + 8],
    ['antiVehicleBelt 2 1,0', 'rapid prove', 2, 30 + 16],
    ['antiVehicleBelt 2 1,0', 'hand mark', 2, 20 + 4],
    ['antiVehicleBelt 3 1,0', 'hand prove mark', 2, 30 + 15 + 6],
    ['mixedBelt 1 1,0', 'mechanical prove mark', 1, 48 + 24 + 2],
  ])('%s by %s with %i teams: %i minutes', (belt, how, teams, minutes) => {
    const [, depth, place] = belt.split(' ');
    const state = after(facing(belt, { teams }), [`breach ${place} ${how}`]);
    expect(columnOf(state)).toMatchObject({ at: '0,0', clock: 1000 + minutes, cleared: minutes });
    expect(segmentOf(state, place)).toMatchObject({
      swept: Number(depth),
      proved: how.includes('prove') ? Number(depth) : 0,
      marked: how.includes('mark') ? 1 : 0,
      clearMinutes: minutes,
      free: 1000 + minutes,
    });
  });

  test('an odd number of team-minutes is proved in half, rounded up, before it is shared between teams', () => {
    const [kind] = [sure('antiVehicleBelt')];
    const part = { ...kind.components[0], work: { hand: 9, mechanical: 21, rapid: undefined } };
    const sketch: Sketch = {
      rows: ROWS,
      kinds: [{ ...kind, components: [part] }],
      columns: [{ recon: 1 }],
      turnMinutes: 100,
    };
    const known = after(begin(sketch, ['antiVehicleBelt 1 1,0']), ['hold']);
    // 9 ÷ 2 = 5; half of 9 = 5, ÷ 2 = 3. 21 ÷ 2 = 11; half of 21 = 11, ÷ 2 = 6.
    expect(columnOf(after(known, ['breach 1,0 hand prove'])).cleared).toBe(8);
    expect(columnOf(after(known, ['breach 1,0 mechanical prove'])).cleared).toBe(17);
  });
});

describe('TU-2, TI-3 work over several turns', () => {
  test('work stops at the end of the turn and goes on without an order', () => {
    // 48 team-minutes with 2 teams: 24 minutes, in turns of 10.
    const first = turn(facing('antiVehicleBelt 1 1,0', { turnMinutes: 10 }), 'breach 1,0 mechanical');
    expect(segmentOf(first.state, '1,0')).toMatchObject({ swept: 0, sweepLeft: 28, clearMinutes: 10 });
    const second = turn(first.state);
    expect(segmentOf(second.state, '1,0')).toMatchObject({ swept: 0, sweepLeft: 8 });
    const third = turn(second.state);
    expect(columnOf(third.state)).toMatchObject({ clock: 34, cleared: 24 });
    expect(segmentOf(third.state, '1,0')).toMatchObject({ swept: 1, sweepLeft: 0, free: 34 });
    expect(only(third.events, 'lane').map(({ now, minute }) => [now, minute])).toEqual([['swept', 34]]);
  });

  test.each(['hold', 'march 0,1'])('the order "%s" ends it', (order) => {
    const working = after(facing('antiVehicleBelt 1 1,0', { turnMinutes: 10 }), ['breach 1,0 mechanical'], [order], []);
    expect(segmentOf(working, '1,0')).toMatchObject({ swept: 0, sweepLeft: 28, clearMinutes: 10 });
  });

  test('CL-9 another goes on where one stopped: work done on a row counts', () => {
    const began = after(facing('antiVehicleBelt 2 1,0', { turnMinutes: 10 }), ['breach 1,0 mechanical']);
    const taken = after(began, ['hold', ''], ['', 'breach 1,0 hand']);
    // 28 team-minutes are left of row 1, from minute 30 on (TI-4): 14 minutes, 10 of them in this turn.
    expect(segmentOf(taken, '1,0')).toMatchObject({ sweepLeft: 8, clearMinutes: 20 });
    expect(columnOf(taken, 1)).toMatchObject({ clock: 40, cleared: 10 });
    const last = after(taken, []);
    // 4 minutes more; then 6 of row 2, by hand 20 team-minutes.
    expect(segmentOf(last, '1,0')).toMatchObject({ swept: 1, sweepLeft: 8 });
  });

  test('CL-1 two orders for one segment in one turn: the lower number works, the other is stopped', () => {
    const played = turn(facing('antiVehicleBelt 1 1,0'), 'breach 1,0 hand', 'breach 1,0 rapid');
    expect(columnOf(played.state, 0).cleared).toBe(10);
    expect(columnOf(played.state, 1)).toMatchObject({ cleared: 0 });
    expect(only(played.events, 'stopped')).toEqual([{ type: 'stopped', column: 1, why: 'busySegment', minute: 1000 }]);
  });
});

describe('CL-4 hazard of sweeping', () => {
  test('one draw for each row; CO-3 fewer steps, fewer teams', () => {
    // Strength 4: each row by 2 teams, 10 minutes, and a step lost. Strength 3: the last row by the one team left, 20 minutes.
    const played = turn(facing('antiVehicleBelt 3 1,0', { strength: 4, hazard: 65536 }), 'breach 1,0 hand prove');
    expect(only(played.events, 'rowSwept').map(({ minute }) => minute)).toEqual([1010, 1020, 1030]);
    const weak = turn(facing('antiVehicleBelt 3 1,0', { strength: 3, hazard: 65536 }), 'breach 1,0 hand prove');
    expect(only(weak.events, 'rowSwept').map(({ minute }) => minute)).toEqual([1010, 1020, 1040]);
    expect(columnOf(weak.state)).toMatchObject({ status: 'broken', strength: 0 });
    expect(segmentOf(weak.state, '1,0')).toMatchObject({ swept: 3, proved: 0 });
    // Proving costs none: of 4 steps 3 are lost to sweeping.
    expect(columnOf(played.state)).toMatchObject({ status: 'active', strength: 1 });
    expect(segmentOf(played.state, '1,0')).toMatchObject({ proved: 3 });
  });

  test('a column that breaks leaves the segment to others', () => {
    const broken = after(facing('antiVehicleBelt 2 1,0', { strength: 1, hazard: 65536 }), ['breach 1,0 hand']);
    expect(segmentOf(broken, '1,0')).toMatchObject({ swept: 1 });
    expect(columnOf(after(broken, ['', 'breach 1,0 hand']), 1).status).toBe('broken');
  });
});

describe('CL-5, CL-6 what a sweep misses', () => {
  test('one hidden draw for each row and component; proving removes it row by row', () => {
    const swept = after(facing('mixedBelt 2 1,0', { miss: 65536 }), ['breach 1,0 mechanical']);
    // Rows 0 and 1, components 0 and 1: bits 0, 1, 4, 5.
    expect(segmentOf(swept, '1,0').missed).toBe(0b110011);
    const proved = turn(swept, 'breach 1,0 mechanical prove');
    expect(segmentOf(proved.state, '1,0')).toMatchObject({ missed: 0, proved: 2 });
    expect(only(proved.events, 'missed')).toHaveLength(2);
  });

  test('is decided by the component’s own miss chance for the method', () => {
    const mixed = sure('mixedBelt');
    const [vehicle, personnel] = mixed.components;
    const kinds = [
      { ...mixed, components: [vehicle, { ...personnel, miss: { hand: 65536, mechanical: 0, rapid: 0 } }] },
    ];
    const known = after(begin({ rows: ROWS, kinds, columns: [{ recon: 1 }], turnMinutes: 100 }, ['mixedBelt 1 1,0']), [
      'hold',
    ]);
    expect(segmentOf(after(known, ['breach 1,0 hand']), '1,0').missed).toBe(0b10);
    expect(segmentOf(after(known, ['breach 1,0 mechanical']), '1,0').missed).toBe(0);
  });

  test('CH-2 does not depend on the turn or on who sweeps', () => {
    for (let seed = 0; seed < 20; seed++) {
      const kinds = [sure('mixedBelt', { miss: 32768 })];
      const column = { recon: 1 };
      const sketch: Sketch = { rows: ROWS, kinds, columns: [column, column], turnMinutes: 200, deadline: 900 };
      const start = begin(sketch, ['mixedBelt 3 1,0'], `${seed}`);
      const early = after(start, ['hold', 'hold'], ['breach 1,0 hand']);
      const late = after(start, ['hold', 'hold'], ['hold', 'hold'], ['', 'breach 1,0 hand']);
      expect(segmentOf(late, '1,0').missed).toBe(segmentOf(early, '1,0').missed);
    }
  });
});
