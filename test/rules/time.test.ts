// Minutes and turns: what a step costs, clocks, the end, and columns coming and going (MP-2, MP-3, TI-1 to TI-5, CO-2 to CO-5, TU-1, TU-3).
import { describe, expect, test } from 'vitest';
import {
  advance,
  arrivalOf,
  COL,
  type Column,
  isDenied,
  isOver,
  minuteOf,
  MOVER_CLASSES,
  SUB_PHASES,
  turnOf,
} from '../../src/rules/index.ts';
import { columnAt } from '../../src/rules/state.ts';
import { kindLike, type Sketch } from './build.ts';
import { after, begin, columnOf, only, refusals, segmentOf, turn } from './watch.ts';

/** Open ground costs a tracked column 5 minutes a hex; a turn has 15. */
const ROW: Sketch = { rows: ['........'] };

/** One component that is met with certainty, found at once when in range, and swept in 20 team-minutes by hand without harm. */
function sure(change: Parameters<typeof kindLike>[1] = {}) {
  const [component] = kindLike('antiVehicleBelt', {}).components;
  const none = { hand: 0, mechanical: 0, rapid: 0 };
  const bite = { ...component.bite, tracked: { hazard: 65536, force: 6 } };
  const components = [{ ...component, bite, hazard: none, miss: none }];
  return kindLike('antiVehicleBelt', { id: 'sure', components, visibility: 65536, ...change });
}
const kinds = [sure(), sure({ id: 'hidden', visibility: 0 })];

const columns = (...list: readonly Partial<Column>[]): Partial<Sketch> => ({ columns: list });

describe('MP-2 entering a hex costs its minutes for the class, leaving nothing', () => {
  // T-1, in the order foot, wheeled, tracked, engineer.
  test.each([
    ['open', '.', [10, 6, 5, 6]],
    ['road', 'r', [8, 3, 4, 4]],
    ['forest', 'f', [14, undefined, 14, 16]],
    ['marsh', 'm', [20, undefined, 18, 20]],
    ['water', 'w', [undefined, undefined, undefined, undefined]],
  ])('%s', (_, letter, minutes) => {
    MOVER_CLASSES.forEach((mover, i) => {
      const state = begin({ rows: [`.${letter}..`], ...columns({ class: mover }), turnMinutes: 60 });
      if (minutes[i] === undefined) expect([mover, refusals(state, 'march 1,0')]).toEqual([mover, ['impassable']]);
      else expect([mover, columnOf(after(state, ['march 1,0'])).clock]).toEqual([mover, minutes[i]]);
    });
  });

  test('from marsh to road costs the road: 4', () => {
    expect(columnOf(turn(begin({ rows: ['mr..'] }), 'march 1,0').state)).toMatchObject({ clock: 4, moved: 4 });
  });
});

describe('MP-3 crossing a hexside adds the minutes of its feature', () => {
  // T-2 added to T-1 open (10, 6, 5, 6), in the order foot, wheeled, tracked, engineer.
  test.each([
    ['river', [40, undefined, undefined, 51]],
    ['stream', [15, 21, 11, 12]],
    ['ford', [18, 18, 11, 12]],
    ['bridge', [10, 6, 5, 6]],
    ['ditch', [13, undefined, 25, 18]],
    ['wall', [16, undefined, undefined, 21]],
  ])('%s, either way', (feature, minutes) => {
    MOVER_CLASSES.forEach((mover, i) => {
      for (const [start, to] of [
        [1, '2,0'],
        [2, '1,0'],
      ] as const) {
        const sketch = { rows: ['....'], features: { [feature]: ['1,0/E'] }, turnMinutes: 60 };
        const state = begin({ ...sketch, ...columns({ class: mover, start }) });
        if (minutes[i] === undefined) expect([mover, refusals(state, `march ${to}`)]).toEqual([mover, ['impassable']]);
        else expect([mover, columnOf(after(state, [`march ${to}`])).clock]).toEqual([mover, minutes[i]]);
      }
    });
  });

  test('a step across another hexside of the same hex pays nothing for it', () => {
    const state = begin({ rows: ['....', '....'], features: { stream: ['0,0/E'] } });
    expect(columnOf(after(state, ['march 0,1'])).clock).toBe(5);
  });
});

describe('TI-1 turns of equal length', () => {
  test.each([
    [1, 15, 0],
    [2, 15, 15],
    [4, 20, 60],
  ])('turn %i of %i minutes begins at minute %i', (number, turnMinutes, minute) => {
    const state = after(begin({ ...ROW, turnMinutes }), ...Array.from({ length: number - 1 }, () => ['hold']));
    expect(turnOf(state)).toBe(number - 1);
    expect(minuteOf(state)).toBe(minute);
  });
});

describe('TI-2 every column has a clock of its own', () => {
  test('a march moves one, the work of another moves the other', () => {
    const list = columns({ start: 3 }, { recon: 1, teams: 1, start: 0 });
    const state = after(begin({ ...ROW, ...list, kinds }, ['sure 1 1,0']), ['hold', 'hold']);
    const next = after(state, ['march 4,0', 'breach 1,0 hand']);
    // 15 + one step of 5; 15 + the 15 of 20 team-minutes that fit into the turn.
    expect(columnOf(next, 0)).toMatchObject({ clock: 20, moved: 5, cleared: 0 });
    expect(columnOf(next, 1)).toMatchObject({ clock: 30, moved: 0, cleared: 15 });
  });
});

describe('TI-3 a column acts while its clock is before the end of the turn', () => {
  const path = 'march 1,0 2,0 3,0 4,0 5,0 6,0';

  // Steps of 5 minutes that begin before the turn's end: hex reached and clock.
  test.each([
    [5, '1,0', 5],
    [6, '2,0', 10],
    [10, '2,0', 10],
    [11, '3,0', 15],
    [15, '3,0', 15],
    [16, '4,0', 20],
  ])('in a turn of %i minutes it comes to %s, clock %i', (turnMinutes, at, clock) => {
    expect(columnOf(after(begin({ ...ROW, turnMinutes }), [path]))).toMatchObject({ at, clock });
  });

  test('a step of 18 minutes in turns of 4: it stands in the marsh at once, and acts again when a turn ends after 18', () => {
    let state = after(begin({ rows: ['.m....'], turnMinutes: 4 }), ['march 1,0 2,0']);
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 18 });
    // The turns that end at 8, 12 and 16 do not pass its clock; the one that ends at 20 does.
    for (const at of ['1,0', '1,0', '1,0', '2,0']) {
      state = after(state, ['march 2,0']);
      expect(columnOf(state).at).toBe(at);
    }
    expect(columnOf(state).clock).toBe(23);
  });
});

describe('TI-4 waiting', () => {
  const beside = { ...ROW, ...columns({ recon: 1 }), kinds };

  test('a column that holds has its clock at the end of the turn', () => {
    expect(columnOf(after(begin(ROW), ['hold'])).clock).toBe(15);
    expect(columnOf(after(begin(ROW), ['hold'], ['']))).toMatchObject({ clock: 30, moved: 0 });
  });

  test('a column that was ahead of the turn stays ahead when it holds', () => {
    const state = after(begin({ rows: ['.m....'], turnMinutes: 4 }), ['march 1,0'], ['hold']);
    expect(columnOf(state).clock).toBe(18);
  });

  test('a column at the end of its path waits until the end less one turn', () => {
    const state = after(begin(ROW), ['march 1,0']);
    expect(columnOf(state).clock).toBe(5);
    // 5 + 5 = 10 is behind 30 − 15.
    expect(columnOf(after(state, ['march 2,0'])).clock).toBe(15);
  });

  test('a column that halts waits until the end less one turn', () => {
    const state = after(begin(beside, ['sure 1 2,0']), ['march 1,0']);
    expect(columnOf(state).clock).toBe(5);
    const halted = turn(state, 'march 0,0 1,0 2,0');
    // Found in turn 2, 5 + 5 + 5 = 15 when it stands before the belt.
    expect(only(halted.events, 'halted')).toMatchObject([{ column: 0, minute: 15 }]);
    expect(columnOf(halted.state)).toMatchObject({ at: '1,0', clock: 15 });
  });

  test('a column that finishes its work without an order is not set to the end of the turn', () => {
    // Two rows of 10 minutes by two teams, from minute 15: done at 35, in the turn that ends at 45.
    const state = after(begin(beside, ['sure 2 1,0']), ['hold'], ['breach 1,0 hand'], ['']);
    expect(segmentOf(state, '1,0').swept).toBe(2);
    expect(columnOf(state)).toMatchObject({ clock: 35, cleared: 20 });
    expect(columnOf(after(state, [''])).clock).toBe(60);
  });
});

describe('TI-5 the end', () => {
  test.each([
    [14, 1],
    [15, 1],
    [16, 2],
    [45, 3],
  ])('with the deadline at %i it ends with turn %i', (deadline, last) => {
    let state = begin({ ...ROW, deadline });
    while (!isOver(state)) {
      const played = turn(state, 'hold');
      state = played.state;
      const ended = isOver(state) ? [{ type: 'ended', denied: true, minute: turnOf(state) * 15 }] : [];
      expect(only(played.events, 'ended')).toEqual(ended);
    }
    expect(turnOf(state)).toBe(last);
  });

  // The third step ends at minute 15.
  test.each([
    [14, undefined],
    [15, 15],
    [16, 15],
  ])('an arrival at 15 with the deadline at %i: %s', (deadline, arrival) => {
    const state = after(begin({ rows: ['....'], deadline }), ['march 1,0 2,0 3,0']);
    expect(columnOf(state)).toMatchObject({ status: 'arrived', arrived: 15 });
    expect(arrivalOf(state)).toBe(arrival);
    expect(isDenied(state)).toBe(arrival === undefined);
  });

  test('it ends before the deadline when every column has arrived, left or broken, and not before', () => {
    const list = columns({ strength: 1, start: 1 }, { start: 4 }, { start: 0, task: 'leave', zone: 1 });
    const zones: Sketch['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,0'] },
      { id: 'out', kind: 'exit', name: 'Out', hexes: ['3,1'] },
    ];
    const rows = ['.......', '.......', '.......'];
    const state = begin({ rows, zones, kinds, ...list }, ['hidden 1 2,0']);
    const first = after(state, ['march 2,0', 'march 5,0 6,0', 'march 0,1']);
    expect([0, 1, 2].map((i) => columnOf(first, i).status)).toEqual(['broken', 'arrived', 'active']);
    expect(isOver(first)).toBe(false);
    const last = turn(first, '', '', 'march 1,1 2,1 3,1');
    expect(columnOf(last.state, 2).status).toBe('left');
    expect(last.events.at(-1)).toEqual({ type: 'ended', denied: true, minute: 30 });
  });

  test('it does not end while a column has still to come', () => {
    const state = after(begin({ rows: ['..'], ...columns({}, { from: 40 }) }), ['march 1,0']);
    expect([columnOf(state, 0).status, columnOf(state, 1).status]).toEqual(['arrived', 'waiting']);
    expect(isOver(state)).toBe(false);
  });
});

describe('CO-2 a column that loses its last strength step is broken', () => {
  test.each([
    [1, { status: 'broken', at: 'off', strength: 0 }],
    [2, { status: 'active', at: '0,0', strength: 1 }],
  ])('of %i steps one is lost', (strength, facts) => {
    const list = columns({ strength }, {});
    const played = turn(begin({ ...ROW, ...list, kinds }, ['hidden 1 1,0']), 'march 1,0', 'hold');
    expect(columnOf(played.state)).toMatchObject(facts);
    expect(only(played.events, 'loss')).toMatchObject([{ cause: 'bump', left: strength - 1, minute: 10 }]);
    expect(only(played.events, 'broken')).toHaveLength(strength === 1 ? 1 : 0);
    expect(refusals(played.state, 'hold')).toEqual(strength === 1 ? ['notOnMap'] : []);
  });
});

describe('CO-3 teams are never more than strength steps', () => {
  // 20 team-minutes; two teams at most in a lane.
  test.each([
    [6, 2, 10],
    [6, 1, 20],
    [2, 2, 10],
    [1, 2, 20],
    [1, 6, 20],
    [6, 6, 10],
  ])('strength %i, %i teams: a row takes %i minutes', (strength, teams, minutes) => {
    const sketch = { ...ROW, ...columns({ strength, teams, recon: 1 }), kinds, turnMinutes: 60 };
    const state = after(begin(sketch, ['sure 1 1,0']), ['hold'], ['breach 1,0 hand']);
    expect(columnOf(state)).toMatchObject({ cleared: minutes, clock: 60 + minutes });
  });
});

describe('CO-4 the task', () => {
  const zones: Sketch['zones'] = [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['2,0', '3,0'] },
    { id: 'out', kind: 'exit', name: 'Out', hexes: ['2,0', '3,0'] },
  ];

  test.each([
    ['reach', 0, 'arrived', '2,0'],
    ['leave', 1, 'left', 'off'],
  ] as const)('%s is done at the first hex of its zone, at the clock of that moment', (task, zone, status, at) => {
    const state = begin({ ...ROW, zones, ...columns({ task, zone }, { start: 7 }) });
    const played = turn(state, 'march 1,0 2,0 3,0', 'hold');
    expect(columnOf(played.state)).toMatchObject({ status, at, arrived: 10, clock: 10 });
    expect(only(played.events, 'arrived')).toEqual([
      { type: 'arrived', column: 0, left: task === 'leave', minute: 10 },
    ]);
    expect(refusals(played.state, 'march 3,0')).toEqual(['notOnMap']);
    expect(columnOf(after(played.state, ['', 'hold']))).toMatchObject({ status, at, clock: 10 });
  });

  test('the zone of another task counts for nothing', () => {
    const apart = zones.map((zone, i) => ({ ...zone, hexes: [`${2 + 3 * i},0`] }));
    const state = after(begin({ ...ROW, zones: apart, ...columns({ task: 'leave', zone: 1 }) }), ['march 1,0 2,0']);
    expect(columnOf(state)).toMatchObject({ status: 'active', at: '2,0', arrived: -1 });
  });
});

describe('CO-5 a column comes onto the map in the turn that contains its minute', () => {
  test.each([
    [1, 1],
    [14, 1],
    [15, 2],
    [29, 2],
    [30, 3],
  ])('minute %i: turn %i, its clock at that minute', (from, number) => {
    const waits = Array.from({ length: number - 1 }, () => ['']);
    const before = after(begin({ ...ROW, ...columns({ from, start: 2 }) }), ...waits);
    expect(columnOf(before)).toMatchObject({ status: 'waiting', at: 'off' });
    const { state, events } = turn(before, '');
    expect(columnOf(state)).toMatchObject({ status: 'active', at: '2,0', clock: from });
    expect(only(events, 'entered')).toEqual([{ type: 'entered', column: 0, hex: 2, minute: from }]);
  });

  test('minute 0: before turn 1, and it can be ordered at once', () => {
    expect(columnOf(begin(ROW))).toMatchObject({ status: 'active', at: '0,0', clock: 0 });
  });

  test('any number of columns stand in a hex', () => {
    const state = after(begin({ ...ROW, ...columns({}, {}, { start: 2 }) }), ['march 1,0', 'march 1,0', 'march 1,0']);
    expect([0, 1, 2].map((i) => columnOf(state, i).at)).toEqual(['1,0', '1,0', '1,0']);
  });
});

describe('TU-1 the sub-phases run in a fixed order', () => {
  test('which is triggers, lanes, recon, movement, encounters, clearing, overwatch, timers, end', () => {
    expect(SUB_PHASES.map(({ name }) => name)).toEqual([
      'triggers',
      'lanes',
      'recon',
      'movement',
      'encounters',
      'clearing',
      'overwatch',
      'timers',
      'end',
    ]);
  });

  test('the events of one turn in which all of them have something to tell', () => {
    const list = columns({ start: 0 }, { start: 4, recon: 1 }, { start: 4, recon: 1, strength: 2 });
    const zones: Sketch['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['4,0'] },
    ];
    const posts = [{ hex: 4, areas: [1] }];
    const state = begin({ ...ROW, zones, posts, kinds, deadline: 30, ...list }, ['hidden 1 1,0', 'sure 1 5,0']);
    const second = turn(after(state, ['hold', 'hold', 'hold']), 'march 1,0', 'breach 5,0 hand', 'march 3,0');
    expect(second.events.map(({ type }) => type)).toEqual([
      'bumped',
      'moved',
      'found',
      'loss',
      'rowSwept',
      'lane',
      'engaged',
      'ended',
    ]);
  });

  test('recon before movement: a belt that is found in this turn is halted at, not bumped into', () => {
    const sketch = { ...ROW, kinds, ...columns({ recon: 2 }) };
    const { state, events } = turn(begin(sketch, ['sure 1 2,0']), 'march 1,0 2,0');
    expect(events.map(({ type }) => type)).toEqual(['found', 'moved', 'halted']);
    expect(columnOf(state)).toMatchObject({ at: '1,0', strength: 6 });
  });

  test('movement before clearing: a lane that opens at minute 10 of a turn lets nobody through in that turn', () => {
    const sketch = { ...ROW, kinds, ...columns({ start: 1, recon: 1 }, { start: 0 }) };
    const state = after(begin(sketch, ['sure 1 2,0']), ['hold', 'hold']);
    const { state: open, events } = turn(state, 'breach 2,0 hand', 'march 1,0 2,0');
    expect(only(events, 'halted')).toMatchObject([{ column: 1, minute: 20 }]);
    expect(only(events, 'lane')).toMatchObject([{ now: 'swept', minute: 25 }]);
    // In the next turn it passes: at 25, lane 1 + 3 minutes, step 5.
    expect(only(turn(open, '', 'march 2,0').events, 'moved')).toMatchObject([{ by: 'lane', waited: 5, minute: 34 }]);
  });
});

describe('TU-3 the column with the earliest clock takes the next step', () => {
  test('of equals the one with the lowest number', () => {
    const path = 'march 1,0 2,0 3,0';
    const state = begin({ ...ROW, ...columns({ class: 'wheeled' }, {}, { class: 'engineer' }) });
    const moved = only(turn(state, path, path, path).events, 'moved');
    // Steps of 6, 5 and 6 minutes: all at 0; then 5 before 6 and 6; then 10 before 12 and 12.
    expect(moved.map(({ column, minute }) => [column, minute])).toEqual([
      [0, 6],
      [1, 5],
      [2, 6],
      [1, 10],
      [0, 12],
      [2, 12],
      [1, 15],
      [0, 18],
      [2, 18],
    ]);
  });

  test('a clock that is ahead from an earlier turn counts', () => {
    const state = after(begin({ ...ROW, ...columns({}, {}) }), ['march 1,0 2,0 3,0', 'march 1,0 2,0']);
    const { words } = state;
    expect([words[columnAt(0) + COL.clock], words[columnAt(1) + COL.clock]]).toEqual([15, 10]);
    const played = advance(state, [
      { do: 'march', column: 0, path: [4] },
      { do: 'march', column: 1, path: [3] },
    ]);
    expect(played.ok && only(played.events, 'moved').map(({ column }) => column)).toEqual([1, 0]);
  });
});
