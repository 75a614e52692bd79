// Tests of the encounters sub-phase: what bites, bumps, halts and forced passages (EN-1 to EN-5).
import { describe, expect, test } from 'vitest';
import { draw, type Bite, type MoverClass, type ObstacleKind, type State } from '../../src/rules/index.ts';
import { HEAD } from '../../src/rules/state.ts';
import { kindLike } from './build.ts';
import { after, begin, columnOf, only, placeAt, refusals, segmentOf, turn } from './watch.ts';

interface Change {
  /** Of every bite. */
  readonly hazard?: number;
  readonly visibility?: number;
  readonly lies?: ObstacleKind['lies'];
  readonly id?: string;
}

/** A stock kind whose bites all have one hazard, 0 unless given; seen at once unless given. */
function kind(stock: string, { hazard = 0, visibility = 65536, lies, id = stock }: Change = {}): ObstacleKind {
  const { components, ...rest } = kindLike(stock, {});
  const set = (bite: Bite | undefined) => bite && { ...bite, hazard };
  const changed = components.map((component) => {
    const { foot, wheeled, tracked, engineer } = component.bite;
    const bite = { foot: set(foot), wheeled: set(wheeled), tracked: set(tracked), engineer: set(engineer) };
    return { ...component, bite };
  });
  return { ...rest, id, visibility, lies: lies ?? rest.lies, components: changed };
}

const hidden = { visibility: 0 };

/** A row of open ground with belts; turn 1, in which everything that can be seen is found, is over. */
function ready(kinds: readonly ObstacleKind[], belts: readonly string[], column = {}, seed = 'test'): State {
  const columns = [{ recon: 2, ...column }];
  return after(begin({ rows: ['......'], kinds, columns, turnMinutes: 100 }, belts, seed), ['hold']);
}

const bitesOrNot: [MoverClass, string, string, boolean][] = [
  ['foot', 'barrierDitch', '0,0/E', true],
  ['wheeled', 'barrierDitch', '0,0/E', true],
  ['tracked', 'barrierDitch', '0,0/E', true],
  ['engineer', 'barrierDitch', '0,0/E', true],
  ['foot', 'felledTrees', '1,0', true],
  ['wheeled', 'felledTrees', '1,0', true],
  ['tracked', 'felledTrees', '1,0', true],
  ['engineer', 'felledTrees', '1,0', true],
  ['foot', 'antiVehicleBelt', '1,0', false],
  ['wheeled', 'antiVehicleBelt', '1,0', true],
  ['tracked', 'antiVehicleBelt', '1,0', true],
  ['engineer', 'antiVehicleBelt', '1,0', true],
  ['foot', 'antiPersonnelBelt', '1,0', true],
  ['wheeled', 'antiPersonnelBelt', '1,0', false],
  ['tracked', 'antiPersonnelBelt', '1,0', false],
  ['engineer', 'antiPersonnelBelt', '1,0', false],
  ['foot', 'mixedBelt', '1,0', true],
  ['wheeled', 'mixedBelt', '1,0', true],
  ['tracked', 'mixedBelt', '1,0', true],
  ['engineer', 'mixedBelt', '1,0', true],
];

describe('EN-1: what a step meets', () => {
  test.each(bitesOrNot)('EN-1: %s and %s', (mover, stock, place, bites) => {
    const state = ready([kind(stock, hidden)], [`${stock} 1 ${place}`], { class: mover });
    const played = turn(state, 'march 1,0');
    expect(only(played.events, 'bumped')).toHaveLength(bites ? 1 : 0);
    expect(columnOf(played.state).at).toBe(bites ? '0,0' : '1,0');
    expect(segmentOf(played.state, place).known).toBe(1);
    expect(only(played.events, 'found').map(({ by }) => by)).toEqual([bites ? 'bump' : 'passage']);
  });

  test('EN-1: a segment that does not bite costs nothing', () => {
    const kinds = [kind('antiPersonnelBelt', { hazard: 65536 })];
    const played = turn(ready(kinds, ['antiPersonnelBelt 3 1,0']), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 105, strength: 6 });
  });

  test('EN-1: the hexside is met before the hex', () => {
    const kinds = [kind('barrierDitch', hidden), kind('antiVehicleBelt', hidden)];
    const state = ready(kinds, ['barrierDitch 1 0,0/E', 'antiVehicleBelt 1 1,0']);
    const { events, state: bumped } = turn(state, 'march 1,0');
    expect(only(events, 'bumped').map(({ place }) => place)).toEqual([placeAt(state.setting.scenario, '0,0/E')]);
    expect(segmentOf(bumped, '1,0').known).toBe(0);
  });
});

describe('EN-2: bump', () => {
  test.each([
    [0, 6],
    [65536, 5],
  ])('EN-2: 10 minutes; a hazard of %i leaves %i steps', (hazard, strength) => {
    const kinds = [kind('antiVehicleBelt', { hazard, visibility: 0 })];
    const { state, events } = turn(ready(kinds, ['antiVehicleBelt 3 2,0']), 'march 1,0 2,0 3,0');
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 115, strength, moved: 5 });
    expect(only(events, 'bumped')).toEqual([{ type: 'bumped', column: 0, place: 2, minute: 105 }]);
    expect(only(events, 'loss').map(({ cause }) => cause)).toEqual(strength === 5 ? ['bump'] : []);
    expect(refusals(state, 'march 2,0')).toEqual(['knownObstacle']);
  });

  test.each<[MoverClass, number]>([
    ['foot', 5],
    ['tracked', 6],
  ])('EN-2: only the components that bite %s count: %i steps left', (mover, strength) => {
    const [vehicle, personnel] = kind('mixedBelt').components;
    const deadly = { ...personnel, bite: { ...personnel.bite, foot: { hazard: 65536, force: 8 } } };
    const kinds = [kindLike('mixedBelt', { visibility: 0, components: [vehicle, deadly] })];
    const { state } = turn(ready(kinds, ['mixedBelt 1 1,0'], { class: mover }), 'march 1,0');
    expect(columnOf(state).strength).toBe(strength);
  });

  test('EN-2: who is ordered to force bumps all the same into what is not known', () => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536, visibility: 0 })];
    const { state } = turn(ready(kinds, ['antiVehicleBelt 3 1,0']), 'force 1,0');
    expect(columnOf(state)).toMatchObject({ at: '0,0', clock: 110, strength: 5 });
  });

  test('EN-2, CO-2: the last step lost breaks the column', () => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536, visibility: 0 })];
    const { state } = turn(ready(kinds, ['antiVehicleBelt 1 1,0'], { strength: 1 }), 'march 1,0');
    expect(columnOf(state)).toMatchObject({ at: 'off', status: 'broken', strength: 0 });
    expect(segmentOf(state, '1,0').known).toBe(1);
  });
});

describe('EN-3: halt', () => {
  test('EN-3: the march ends before a known biting segment, without loss', () => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536 })];
    const { state, events } = turn(ready(kinds, ['antiVehicleBelt 1 2,0']), 'march 1,0 2,0 3,0');
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 105, strength: 6 });
    expect(only(events, 'halted')).toEqual([{ type: 'halted', column: 0, place: 2, minute: 105 }]);
    expect(only(events, 'bumped')).toEqual([]);
  });

  test('EN-3: an open lane lets the march through', () => {
    const kinds = [kind('barrierDitch')];
    const state = after(ready(kinds, ['barrierDitch 1 0,0/E']), ['breach 0,0/E mechanical']);
    const { events } = turn(state, 'march 1,0');
    expect(only(events, 'moved').map(({ by }) => by)).toEqual(['lane']);
  });
});

/** Class, kind, its place, rows; minutes of the step with forcing, by hand from T-1 and T-3a. */
const forced: [MoverClass, string, string, number, number][] = [
  ['foot', 'barrierDitch', '0,0/E', 1, 10 + 4],
  ['foot', 'felledTrees', '1,0', 2, 10 + 12],
  ['tracked', 'felledTrees', '1,0', 1, 5 + 25],
  ['engineer', 'felledTrees', '1,0', 2, 6 + 40],
  ['wheeled', 'antiVehicleBelt', '1,0', 3, 6 + 18],
  ['tracked', 'antiVehicleBelt', '1,0', 2, 5 + 12],
  ['engineer', 'antiVehicleBelt', '1,0', 1, 6 + 6],
  ['foot', 'antiPersonnelBelt', '1,0', 3, 10 + 24],
  ['foot', 'mixedBelt', '1,0', 1, 10 + 8],
  ['tracked', 'mixedBelt', '1,0', 2, 5 + 12],
];

const cannot: [MoverClass, string, string][] = [
  ['wheeled', 'barrierDitch', '1,0/E'],
  ['tracked', 'barrierDitch', '1,0/E'],
  ['engineer', 'barrierDitch', '1,0/E'],
  ['wheeled', 'felledTrees', '2,0'],
];

describe('EN-4: force', () => {
  test.each(forced)('EN-4: %s through %s at %s, %i rows: %i minutes', (mover, stock, place, depth, minutes) => {
    const belts = [`${stock} ${depth} ${place}`];
    const safe = turn(ready([kind(stock)], belts, { class: mover }), 'force 1,0 2,0').state;
    expect(columnOf(safe)).toMatchObject({ at: '1,0', clock: 100 + minutes, moved: minutes, strength: 6 });
    expect(segmentOf(safe, place)).toMatchObject({ swept: 0, known: 1 });
    const costly = turn(ready([kind(stock, { hazard: 65536 })], belts, { class: mover }), 'force 1,0');
    expect(columnOf(costly.state)).toMatchObject({ at: '1,0', clock: 100 + minutes, strength: 6 - depth });
    expect(only(costly.events, 'moved').map(({ by }) => by)).toEqual(['force']);
  });

  test('EN-4: of several components the most minutes a row', () => {
    const [vehicle] = kind('antiVehicleBelt').components;
    const [trees] = kind('felledTrees').components;
    const kinds = [kindLike('mixedBelt', { visibility: 65536, components: [trees, vehicle] })];
    const { state } = turn(ready(kinds, ['mixedBelt 2 1,0']), 'force 1,0');
    expect(columnOf(state).clock).toBe(100 + 5 + 2 * 25);
  });

  test.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'EN-4, CH-2: one draw a row, keyed by turn, place, column and row (seed %s)',
    (seed) => {
      const kinds = [kind('antiVehicleBelt', { hazard: 32768 })];
      const state = ready(kinds, ['antiVehicleBelt 3 1,0'], {}, seed);
      const [key0, key1] = [state.words[HEAD.key0], state.words[HEAD.key1]];
      const hits = [16, 17, 18].filter((purpose) => draw(key0, key1, 2, 1, 0, purpose) >>> 16 < 32768);
      expect(columnOf(turn(state, 'force 1,0').state).strength).toBe(6 - hits.length);
    },
  );

  test('EN-4: who breaks on the way does not get through', () => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536 })];
    const { state, events } = turn(ready(kinds, ['antiVehicleBelt 3 1,0'], { strength: 2 }), 'force 1,0');
    expect(columnOf(state)).toMatchObject({ at: 'off', status: 'broken' });
    expect(only(events, 'loss').map(({ left }) => left)).toEqual([1, 0]);
    expect(only(events, 'moved')).toEqual([]);
  });

  test.each(cannot)('EN-4: %s cannot force %s', (mover, stock, place) => {
    const belts = [`${stock} 1 ${place}`];
    const known = ready([kind(stock)], belts, { class: mover });
    const later = turn(known, 'force 1,0 2,0');
    expect(only(later.events, 'halted')).toHaveLength(1);
    expect(columnOf(later.state).at).toBe('1,0');
    expect(refusals(later.state, 'force 2,0')).toEqual(['cannotForce']);
    const unknown = turn(ready([kind(stock, hidden)], belts, { class: mover, recon: 0 }), 'force 1,0 2,0');
    expect(only(unknown.events, 'bumped')).toHaveLength(1);
    expect(columnOf(unknown.state)).toMatchObject({ at: '1,0' });
  });
});

describe('EN-4: two segments on one step', () => {
  /** A hexside that is known, of one row, before a hex of two rows: each costs tracked columns 6 minutes a row. */
  const onSide = kind('antiVehicleBelt', { hazard: 65536, lies: 'hexside', id: 'onSide' });
  const belts = (hex: string) => ['onSide 1 0,0/E', `${hex} 2 1,0`];

  test.each([
    ['known', 65536],
    ['not known', 0],
  ])('EN-4: both are forced when the second is %s', (_, visibility) => {
    const kinds = [onSide, kind('antiVehicleBelt', { hazard: 65536, visibility })];
    const state = ready(kinds, belts('antiVehicleBelt'));
    expect(segmentOf(state, '1,0').known).toBe(visibility > 0 ? 1 : 0);
    const forcedBoth = turn(state, 'force 1,0').state;
    expect(columnOf(forcedBoth)).toMatchObject({ at: '1,0', clock: 100 + 5 + 6 + 12, strength: 3 });
    expect(segmentOf(forcedBoth, '1,0').known).toBe(1);
  });

  test('EN-4: a second one that cannot be forced and is known forbids it', () => {
    const trees = kind('felledTrees');
    expect(refusals(ready([onSide, trees], belts('felledTrees'), { class: 'wheeled' }), 'force 1,0')).toEqual([
      'cannotForce',
    ]);
  });

  test('EN-4, EN-2: a second one that cannot be forced and is not known is bumped into', () => {
    const trees = kind('felledTrees', hidden);
    const { state, events } = turn(ready([onSide, trees], belts('felledTrees'), { class: 'wheeled' }), 'force 1,0');
    expect(only(events, 'bumped').map(({ place }) => place)).toEqual([1]);
    expect(columnOf(state)).toMatchObject({ at: '0,0', clock: 110, strength: 6 });
    expect(segmentOf(state, '1,0').known).toBe(1);
  });

  test('EN-4, CL-7: through the lane of the first, by force through the second', () => {
    const kinds = [kind('barrierDitch'), kind('antiVehicleBelt', { hazard: 65536 })];
    const state = ready(kinds, ['barrierDitch 1 0,0/E', 'antiVehicleBelt 2 1,0']);
    const swept = after(state, ['breach 0,0/E mechanical']);
    expect(columnOf(swept).clock).toBe(110);
    const { state: through, events } = turn(swept, 'force 1,0');
    // 4 for the unmarked lane, 5 for the step, 12 for two rows.
    expect(only(events, 'moved').map(({ minute }) => minute)).toEqual([110 + 4 + 5 + 12]);
    expect(columnOf(through)).toMatchObject({ at: '1,0', strength: 4 });
  });
});

describe('EN-5: leaving', () => {
  test.each(['march 0,0', 'march 2,0'])('EN-5: a column that stands in a biting segment may %s', (order) => {
    const kinds = [kind('antiVehicleBelt', { hazard: 65536 })];
    const inside = after(ready(kinds, ['antiVehicleBelt 1 1,0']), ['force 1,0']);
    const { state } = turn(inside, order);
    expect(columnOf(state)).toMatchObject({ at: order.slice(-3), strength: 5, moved: 5 + 6 + 5 });
  });
});
