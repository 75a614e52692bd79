// Tests of clearing: sweeping, proving, marking, lanes, their queue and what a sweep missed (CL-1 to CL-9).
import { describe, expect, test } from 'vitest';
import {
  type Component,
  draw,
  type GameEvent,
  METHODS,
  type Method,
  type ObstacleKind,
} from '../../src/rules/index.ts';
import { HEAD, type State } from '../../src/rules/state.ts';
import { kindLike } from './build.ts';
import { after, begin, columnOf, only, refusals, segmentOf, turn } from './watch.ts';

const all = <T>(value: T) => ({ hand: value, mechanical: value, rapid: value });

interface Chances {
  readonly hazard?: number;
  readonly miss?: number;
  /** Of every bite. */
  readonly bite?: number;
}

function withChances(component: Component, { hazard = 0, miss = 0, bite }: Chances): Component {
  const { tracked } = component.bite;
  const bitten = tracked && bite !== undefined ? { ...tracked, hazard: bite } : tracked;
  return { ...component, hazard: all(hazard), miss: all(miss), bite: { ...component.bite, tracked: bitten } };
}

/** A stock kind that is seen at once, each component with the chances given for it, else without any. */
function kind(stock: string, ...chances: readonly Chances[]): ObstacleKind {
  const components = kindLike(stock, {}).components.map((component, i) => withChances(component, chances[i] ?? {}));
  return kindLike(stock, { visibility: 65536, components });
}

interface Setup {
  readonly kinds: readonly ObstacleKind[];
  readonly belts: readonly string[];
  readonly columns?: readonly object[];
  readonly turnMinutes?: number;
  readonly seed?: string;
}

/** Open ground; turn 1, in which everything near is found, is over, and all clocks stand at its end. */
function ready({ kinds, belts, columns = [{}], turnMinutes = 100, seed = 'test' }: Setup): State {
  const full = columns.map((column) => ({ recon: 2, methods: METHODS, ...column }));
  return after(
    begin({ rows: ['......'], kinds, columns: full, turnMinutes }, belts, seed),
    full.map(() => 'hold'),
  );
}

const minutesOf = (events: readonly GameEvent[], type: 'rowSwept' | 'lane' | 'moved') =>
  only(events, type).map(({ minute }) => minute);

/** Kind, method, teams, minutes for one row: T-3b by hand, of two components the slower, halved for two teams. */
const sweeps: [string, Method, number, number][] = [
  ['barrierDitch', 'hand', 1, 60],
  ['barrierDitch', 'hand', 2, 30],
  ['barrierDitch', 'mechanical', 1, 20],
  ['barrierDitch', 'mechanical', 2, 10],
  ['barrierDitch', 'rapid', 1, 12],
  ['barrierDitch', 'rapid', 2, 6],
  ['felledTrees', 'hand', 1, 40],
  ['felledTrees', 'hand', 2, 20],
  ['felledTrees', 'mechanical', 1, 20],
  ['felledTrees', 'mechanical', 2, 10],
  ['antiVehicleBelt', 'hand', 1, 20],
  ['antiVehicleBelt', 'hand', 2, 10],
  ['antiVehicleBelt', 'mechanical', 1, 48],
  ['antiVehicleBelt', 'mechanical', 2, 24],
  ['antiVehicleBelt', 'rapid', 1, 30],
  ['antiVehicleBelt', 'rapid', 2, 15],
  ['antiPersonnelBelt', 'hand', 1, 60],
  ['antiPersonnelBelt', 'hand', 2, 30],
  ['antiPersonnelBelt', 'mechanical', 1, 12],
  ['antiPersonnelBelt', 'mechanical', 2, 6],
  ['antiPersonnelBelt', 'rapid', 1, 24],
  ['antiPersonnelBelt', 'rapid', 2, 12],
  ['mixedBelt', 'hand', 1, 60],
  ['mixedBelt', 'hand', 2, 30],
  ['mixedBelt', 'mechanical', 1, 48],
  ['mixedBelt', 'mechanical', 2, 24],
  ['mixedBelt', 'rapid', 1, 30],
  ['mixedBelt', 'rapid', 2, 15],
  ['mixedBelt', 'rapid', 6, 15],
];

describe('CL-1: who may breach what', () => {
  const belts = ['antiVehicleBelt 1 1,0', 'barrierDitch 1 2,0/E', 'felledTrees 1 2,0'];
  const kinds = ['antiVehicleBelt', 'barrierDitch', 'felledTrees'].map((id) => kind(id));

  test.each<[string, object, string, string[]]>([
    ['a neighbouring hex', {}, 'breach 1,0 hand', []],
    ['a hexside of its own hex', { start: 2 }, 'breach 2,0/E hand', []],
    ['a hexside of its own hex, from the other end', { start: 3 }, 'breach 2,0/E hand', []],
    ['a hex two away', {}, 'breach 2,0 hand', ['notBeside']],
    ['a hexside of the hex beside', { start: 1 }, 'breach 2,0/E hand', ['notBeside']],
    ['its own hex', { start: 1 }, 'breach 1,0 hand', ['notBeside']],
    ['nothing there', { start: 4 }, 'breach 5,0 hand', ['noSuchSegment']],
    ['not known', { recon: 0 }, 'breach 1,0 hand', ['noSuchSegment']],
    ['no team', { teams: 0 }, 'breach 1,0 hand', ['noTeams']],
    ['not its method', { methods: ['rapid'] }, 'breach 1,0 hand', ['noMethod']],
    ['CL-2: a method that cannot', { start: 1 }, 'breach 2,0 rapid', ['methodCannot']],
  ])('CL-1: %s', (_, column, order, refused) => {
    expect(refusals(ready({ kinds, belts, columns: [column] }), order)).toEqual(refused);
  });

  test('CL-1: one column at a time: the second of two that begin together stops', () => {
    const state = ready({ kinds, belts, columns: [{}, {}], turnMinutes: 5 });
    const { state: next, events } = turn(state, 'breach 1,0 hand', 'breach 1,0 hand');
    expect(only(events, 'stopped')).toMatchObject([{ column: 1, why: 'busySegment' }]);
    expect([0, 1].map((column) => columnOf(next, column).cleared)).toEqual([5, 0]);
    expect(refusals(next, '', 'breach 1,0 hand')).toEqual(['busySegment']);
  });
});

describe('CL-2, CL-3: sweeping', () => {
  test.each(sweeps)('CL-2, CL-3: %s by %s, %i teams: %i minutes a row', (stock, method, teams, minutes) => {
    const place = stock === 'barrierDitch' ? '0,0/E' : '1,0';
    const state = ready({ kinds: [kind(stock)], belts: [`${stock} 1 ${place}`], columns: [{ teams }] });
    const { state: swept, events } = turn(state, `breach ${place} ${method}`);
    expect(minutesOf(events, 'rowSwept')).toEqual([100 + minutes]);
    expect(columnOf(swept).cleared).toBe(minutes);
  });

  test('CL-2: row by row', () => {
    const state = ready({ kinds: [kind('mixedBelt')], belts: ['mixedBelt 3 1,0'] });
    expect(minutesOf(turn(state, 'breach 1,0 rapid').events, 'rowSwept')).toEqual([115, 130, 145]);
  });

  test('CL-2: a component that the method cannot sweep rules it out', () => {
    const components = [...kind('felledTrees').components, ...kind('antiVehicleBelt').components];
    const kinds = [kindLike('mixedBelt', { visibility: 65536, components })];
    const state = ready({ kinds, belts: ['mixedBelt 1 1,0'] });
    expect(refusals(state, 'breach 1,0 rapid')).toEqual(['methodCannot']);
    // Trees 40 and the belt 20 by hand: 40, two teams.
    expect(minutesOf(turn(state, 'breach 1,0 hand').events, 'rowSwept')).toEqual([120]);
  });

  test('CO-3: no more teams than steps', () => {
    const setup = { kinds: [kind('antiVehicleBelt')], belts: ['antiVehicleBelt 1 1,0'], columns: [{ strength: 1 }] };
    expect(minutesOf(turn(ready(setup), 'breach 1,0 hand').events, 'rowSwept')).toEqual([120]);
  });
});

describe('CL-4: hazard of sweeping', () => {
  test.each<[string, Chances[], number]>([
    ['certain', [{ hazard: 65536 }], 4],
    ['none', [{}], 6],
    ['certain in one component of two, which does not bite', [{}, { hazard: 65536 }], 4],
  ])('CL-4: %s: %s of 6 steps are left after two rows', (_, chances, strength) => {
    const stock = chances.length === 1 ? 'antiVehicleBelt' : 'mixedBelt';
    const state = ready({ kinds: [kind(stock, ...chances)], belts: [`${stock} 2 1,0`] });
    expect(columnOf(turn(state, 'breach 1,0 hand').state).strength).toBe(strength);
  });

  test.each(['a', 'b', 'c', 'd', 'e', 'f'])('CL-4, CH-4: one draw a row with the joint hazard (seed %s)', (seed) => {
    const kinds = [kind('mixedBelt', { hazard: 26214 }, { hazard: 32768 })];
    const state = ready({ kinds, belts: ['mixedBelt 3 1,0'], seed });
    // 65,536 − 39,322 × 32,768 / 65,536 = 45,875.
    const [key0, key1] = [state.words[HEAD.key0], state.words[HEAD.key1]];
    const hits = [32, 33, 34].filter((purpose) => draw(key0, key1, 2, 1, 0, purpose) >>> 16 < 45875);
    expect(columnOf(turn(state, 'breach 1,0 rapid').state).strength).toBe(6 - hits.length);
  });

  test('CL-4, CO-3: a step lost is a team lost, and the last one breaks the column at the open lane', () => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536 })];
    const state = ready({ kinds, belts: ['antiVehicleBelt 2 1,0'], columns: [{ strength: 2 }] });
    const { state: next, events } = turn(state, 'breach 1,0 hand prove');
    expect(minutesOf(events, 'rowSwept')).toEqual([110, 130]);
    expect(columnOf(next).status).toBe('broken');
    expect(segmentOf(next, '1,0')).toMatchObject({ swept: 2, proved: 0 });
  });
});

/** The bits of the rows and components that a sweep of two rows missed: component i of row r is bit 4 r + i. */
const misses: [string, Chances[], number][] = [
  ['nothing', [{}, {}], 0],
  ['the first component', [{ miss: 65536 }, {}], 0b0001_0001],
  ['the second component', [{}, { miss: 65536 }], 0b0010_0010],
  ['both', [{ miss: 65536 }, { miss: 65536 }], 0b0011_0011],
];

describe('CL-5: what a sweep misses', () => {
  test.each(misses)('CL-5, CL-6: %s; proving finds it', (_, chances, missed) => {
    const state = ready({ kinds: [kind('mixedBelt', ...chances)], belts: ['mixedBelt 2 1,0'] });
    const swept = turn(state, 'breach 1,0 rapid');
    expect(segmentOf(swept.state, '1,0').missed).toBe(missed);
    expect(only(swept.events, 'missed')).toEqual([]);
    const proved = turn(swept.state, 'breach 1,0 rapid prove');
    expect(segmentOf(proved.state, '1,0')).toMatchObject({ missed: 0, proved: 2 });
    // The sweep ended at 130; each row is proved in 8 minutes.
    const found = only(proved.events, 'missed').map(({ by, minute }) => [by, minute]);
    expect(found).toEqual(
      missed === 0
        ? []
        : [
            ['prove', 138],
            ['prove', 146],
          ],
    );
  });

  test('CL-5: who sweeps, and when, changes nothing', () => {
    const logs = Array.from({ length: 12 }, (_, i) => {
      const kinds = [kind('mixedBelt', { miss: 32768 }, { miss: 32768 })];
      const state = ready({ kinds, belts: ['mixedBelt 3 1,0'], columns: [{}, {}], seed: `seed ${i}` });
      const early = after(state, ['breach 1,0 hand', 'hold']);
      const late = after(state, ['hold', 'hold'], ['hold', 'breach 1,0 hand']);
      expect(segmentOf(late, '1,0').missed).toBe(segmentOf(early, '1,0').missed);
      return segmentOf(early, '1,0').missed;
    });
    expect(new Set(logs).size).toBeGreaterThan(3);
  });
});

/** Team-minutes by hand, rows, teams; minutes after which the lane is swept, proved, marked. */
const stages: [number, number, number, number[]][] = [
  [20, 1, 1, [20, 30, 32]],
  [20, 2, 2, [20, 30, 34]],
  [12, 3, 2, [18, 27, 33]],
  [21, 1, 1, [21, 32, 34]],
  [21, 1, 2, [11, 17, 19]],
  [15, 1, 2, [8, 12, 14]],
  [15, 3, 2, [24, 36, 42]],
  [1, 1, 2, [1, 2, 4]],
];

describe('CL-6: sweep, prove, mark', () => {
  test.each(stages)('CL-6: %i team-minutes, %i rows, %i teams: %j', (work, depth, teams, minutes) => {
    const [component] = kind('antiVehicleBelt').components;
    const kinds = [kindLike('antiVehicleBelt', { visibility: 65536, components: [{ ...component, work: all(work) }] })];
    const state = ready({ kinds, belts: [`antiVehicleBelt ${depth} 1,0`], columns: [{ teams }] });
    const { events, state: done } = turn(state, 'breach 1,0 hand prove mark');
    expect(only(events, 'lane').map(({ now }) => now)).toEqual(['swept', 'proved', 'marked']);
    expect(minutesOf(events, 'lane')).toEqual(minutes.map((minute) => 100 + minute));
    expect(refusals(done, 'breach 1,0 hand prove mark')).toEqual(['alreadyOpen']);
  });

  test('CL-6: the lane is open when all rows are swept, and not before', () => {
    const setup = { kinds: [kind('antiVehicleBelt')], belts: ['antiVehicleBelt 2 1,0'], turnMinutes: 15 };
    const half = after(ready(setup), ['breach 1,0 hand']);
    expect(segmentOf(half, '1,0').swept).toBe(1);
    expect(refusals(half, 'march 1,0')).toEqual(['knownObstacle']);
    expect(refusals(after(half, ['']), 'march 1,0')).toEqual([]);
  });
});

/** Turn length (the work takes just that), order; for the two columns the minute at which they are through, and the wait of the second. */
const queues: [number, string, number[]][] = [
  [20, 'hand', [40 + 8 + 5, 40 + 8 + 8 + 5, 8]],
  [24, 'hand mark', [48 + 2 + 5, 48 + 2 + 2 + 5, 2]],
  [30, 'hand prove', [60 + 8 + 5, 60 + 8 + 8 + 5, 8]],
  [34, 'hand prove mark', [68 + 2 + 5, 68 + 2 + 2 + 5, 2]],
];

/** Turn length, order; minute from which the lane is free, and the minutes of passing two rows. */
const openings: [number, string, number, number][] = [
  [20, 'hand', 40, 8],
  [24, 'hand mark', 48, 2],
  [30, 'hand prove', 60, 8],
];

describe('CL-7: the lane and its queue', () => {
  const belt = { kinds: [kind('antiVehicleBelt')], belts: ['antiVehicleBelt 2 1,0'] };

  test.each(queues)('CL-7: turns of %i minutes, %s', (turnMinutes, order, [first, second, waited]) => {
    const state = ready({ ...belt, columns: [{}, {}], turnMinutes });
    const open = after(state, [`breach 1,0 ${order}`, 'hold']);
    const { events } = turn(open, 'march 1,0', 'march 1,0');
    expect(only(events, 'moved')).toMatchObject([
      { column: 0, minute: first, waited: 0, by: 'lane' },
      { column: 1, minute: second, waited, by: 'lane' },
    ]);
  });

  test.each(openings)('CL-7: turns of %i minutes, %s: nobody passes before %i', (turnMinutes, order, free, passing) => {
    const columns = [{ start: 1 }, {}];
    const state = ready({ kinds: belt.kinds, belts: ['antiVehicleBelt 2 2,0'], columns, turnMinutes });
    // The second column marches up and halts before the belt: its clock is behind the work.
    const halted = after(state, [`breach 2,0 ${order}`, 'march 1,0 2,0']);
    expect(columnOf(halted, 1)).toMatchObject({ at: '1,0', clock: turnMinutes + 5 });
    const { events } = turn(halted, 'hold', 'march 2,0');
    const waited = free - turnMinutes - 5;
    expect(only(events, 'moved')).toMatchObject([{ column: 1, waited, minute: free + passing + 5 }]);
  });

  test('CL-7: a column that the belt does not bite needs no lane', () => {
    const columns = [{ class: 'foot' }, {}];
    const open = after(ready({ ...belt, columns, turnMinutes: 20 }), ['hold', 'breach 1,0 hand']);
    expect(only(turn(open, 'march 1,0').events, 'moved')).toMatchObject([{ minute: 50, waited: 0, by: 'open' }]);
  });
});

const SEEDS = Array.from({ length: 16 }, (_, i) => `trip ${i}`);

/** Rows of the segment at 1,0 that trip a column in a turn: T-4 chance 21,845, purposes 128, 129 and 130. */
function tripsOf(state: State, number: number, column: number): number {
  const [key0, key1] = [state.words[HEAD.key0], state.words[HEAD.key1]];
  return [128, 129, 130].filter((purpose) => draw(key0, key1, number, 1, column, purpose) >>> 16 < 21845).length;
}

/** Two columns before a lane of three rows, opened at minute 60; in every row both components were missed. */
function missedLane(seed: string, ...chances: readonly Chances[]): State {
  const kinds = [kind('mixedBelt', ...chances)];
  const state = ready({ kinds, belts: ['mixedBelt 3 1,0'], columns: [{}, {}], turnMinutes: 45, seed });
  return after(state, ['breach 1,0 rapid', 'hold']);
}

describe('CL-8: what was missed', () => {
  test.each<[string, Chances[], number]>([
    ['what bites costs a step', [{ miss: 65536, bite: 65536 }], 1],
    ['what bites with no hazard costs none', [{ miss: 65536, bite: 0 }], 0],
    ['what does not bite costs none, though the rest of the belt does', [{ bite: 65536 }, { miss: 65536 }], 0],
  ])('CL-8: 20 minutes a trip, and %s', (_, chances, steps) => {
    const trips = SEEDS.map((seed) => {
      const open = missedLane(seed, ...chances);
      const count = tripsOf(open, 3, 0);
      const { state, events } = turn(open, 'march 1,0');
      // Three unmarked rows and the step.
      expect(minutesOf(events, 'moved')).toEqual([90 + 12 + 5 + 20 * count]);
      expect(columnOf(state).strength).toBe(6 - steps * count);
      expect(only(events, 'missed').map(({ by }) => by)).toEqual(new Array(count).fill('passage'));
      // One component was missed in each row: what was tripped over is gone, the rest lies there still.
      expect(segmentOf(state, '1,0').missed.toString(2).replaceAll('0', '')).toHaveLength(3 - count);
      return count;
    });
    expect(new Set(trips).size).toBeGreaterThan(2);
  });

  test('CL-7, CL-8: the next column waits for the trips of the one before it', () => {
    for (const seed of SEEDS) {
      const open = missedLane(seed, { miss: 65536, bite: 0 });
      const { events } = turn(open, 'march 1,0', 'march 1,0');
      const waited = 12 + 20 * tripsOf(open, 3, 0);
      expect(only(events, 'moved').filter(({ column }) => column === 1)).toMatchObject([{ waited }]);
    }
  });

  test('CL-8: nobody trips in a lane that was proved', () => {
    for (const seed of SEEDS) {
      const proved = after(missedLane(seed, { miss: 65536, bite: 65536 }), ['breach 1,0 rapid prove', 'hold']);
      const { state, events } = turn(proved, 'march 1,0');
      expect(only(events, 'missed')).toEqual([]);
      expect(columnOf(state).strength).toBe(6);
    }
  });
});

describe('CL-9: another goes on', () => {
  /** The first column sweeps one row of two in turn 2 and works 5 minutes at the second: 10 team-minutes are left. */
  const begun = (columns: readonly object[]) => {
    const setup = { kinds: [kind('antiVehicleBelt')], belts: ['antiVehicleBelt 2 1,0'], turnMinutes: 15, columns };
    return after(ready(setup), ['breach 1,0 hand', 'hold']);
  };

  test.each([
    [2, 'hand', 50],
    [1, 'hand', 55],
    [2, 'mechanical', 50],
  ])('CL-9: %i teams by %s end at minute %i', (teams, method, minute) => {
    const state = begun([{}, { teams }]);
    expect(segmentOf(state, '1,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
    const stopped = after(state, ['hold', 'hold']);
    expect(segmentOf(stopped, '1,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
    const { events, state: done } = turn(stopped, 'hold', `breach 1,0 ${method}`);
    expect(minutesOf(events, 'rowSwept')).toEqual([minute]);
    expect([0, 1].map((column) => columnOf(done, column).cleared)).toEqual([15, minute - 45]);
  });

  test('TU-2: a column at work goes on without an order', () => {
    const { events, state } = turn(begun([{}, {}]), '', 'hold');
    expect(minutesOf(events, 'rowSwept')).toEqual([35]);
    expect(columnOf(state).cleared).toBe(20);
  });
});
