// What columns met and passed, for the intent of groups and for what was laid by guess (IN-2, IN-3, IN-4, CI-5).
import { describe, expect, test } from 'vitest';
import { type Column, type Group, type State } from '../../src/rules/index.ts';
import type { Sketch } from './build.ts';
import { sure } from './kinds.ts';
import { inPhase, intentOf, lifeOf, withKnown, withWord } from './parts.ts';
import { after, beginWith, turn } from './watch.ts';

const blind = { seen: 0 };
const kinds = [
  sure('antiVehicleBelt', blind),
  sure('barrierDitch', blind),
  sure('remoteBelt', blind),
  sure('antiPersonnelBelt', blind),
];
const group = (belts: readonly number[], change: Partial<Group> = {}): Group => ({
  id: `g${belts.join('')}`,
  name: 'Group',
  belts,
  effect: 'block',
  ...change,
});

interface Change {
  readonly columns?: readonly Partial<Column>[];
  readonly groups?: readonly Group[];
  readonly bare?: boolean;
}

/** Two rows of eight hexes; each belt is a group of its own, of which the first has the area 2,0 3,0. */
function field(belts: readonly string[], { columns = [{}], groups, bare }: Change = {}): State {
  const zones: Sketch['zones'] = [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,1'] },
    { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['2,0', '3,0'] },
  ];
  const each = belts.map((_, i) => group([i], i === 0 ? { area: 1 } : {}));
  const sketch: Sketch = {
    rows: ['........', '........'],
    kinds,
    zones,
    columns,
    turnMinutes: 30,
    more: { edition: 2 },
  };
  return beginWith(sketch, belts, { groups: groups ?? each, bare });
}

const BELT = ['antiVehicleBelt 1 1,0'];

describe('IN-3, CI-5 to meet', () => {
  const known = withKnown(field(BELT), '1,0');
  const before = withKnown(field(BELT, { columns: [{ start: 8 }] }), '1,0');
  test.each([
    ['a bump', field(BELT), 'march 1,0', [1, 0, 0]],
    ['a halt', before, 'march 0,0 1,0', [1, 0, 0]],
    ['force', known, 'force 1,0', [1, 1, 0]],
    ['work', known, 'breach 1,0 hand', [1, 0, 0]],
    ['a halt that comes to nothing', known, 'march 0,1', [0, 0, 0]],
    ['standing beside it', known, 'hold', [0, 0, 0]],
  ])('%s', (_, start, order, words) => {
    const { state } = turn(start, order);
    expect(intentOf(state, 0, 0)).toEqual(words);
    expect(lifeOf(state, '1,0', 'met')).toBe(words[0]);
  });

  test('going through a lane that others opened meets it and passes it', () => {
    const open = withWord(withKnown(field(BELT), '1,0'), '1,0', 'swept', 1);
    const { state } = turn(open, 'march 1,0');
    expect(intentOf(state, 0, 0)).toEqual([1, 1, 0]);
  });

  test('forcing meets every biting segment of the step', () => {
    const belts = ['antiVehicleBelt 1 1,0', 'antiPersonnelBelt 1 2,0'];
    const state = after(
      withKnown(field([...belts, 'barrierDitch 1 0,0/E'], { columns: [{ class: 'foot' }] }), '0,0/E'),
      ['force 1,0'],
    );
    // The anti-vehicle belt does not bite people on foot: passed, not met.
    expect([0, 1, 2].map((i) => intentOf(state, i, 0))).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [1, 1, 0],
    ]);
    expect(['1,0', '2,0', '0,0/E'].map((place) => lifeOf(state, place, 'met'))).toEqual([1, 0, 1]);
  });

  test('each group and column has its own words; a belt in no group has none', () => {
    const groups = [group([1])];
    const belts = ['antiVehicleBelt 1 1,0', 'antiVehicleBelt 1 0,1'];
    const state = after(field(belts, { groups, columns: [{}, {}] }), ['march 1,0', 'march 0,1']);
    expect([intentOf(state, 0, 0), intentOf(state, 0, 1)]).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(['1,0', '0,1'].map((place) => lifeOf(state, place, 'met'))).toEqual([1, 1]);
  });
});

describe('IN-3, CI-5 to pass', () => {
  test.each(['wheeled', 'tracked', 'engineer'] as const)('crossing or entering a place: %s', (mover) => {
    const belts = ['antiPersonnelBelt 1 1,0', 'remoteBelt 1 2,0', 'remoteBelt 1 4,0'];
    const start = field(belts, { columns: [{ class: mover }] });
    const state = after(start, ['march 1,0 2,0']);
    // The first is there and does not bite; the second is absent, and its place is entered all the same.
    expect([0, 1, 2].map((i) => intentOf(state, i, 0))).toEqual([
      [0, 1, 1],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect(['1,0', '2,0', '4,0'].map((place) => lifeOf(state, place, 'met'))).toEqual([1, 0, 0]);
  });

  test('IN-2 in a bare run the places of the group are passed, where its segments are not', () => {
    const belts = ['antiVehicleBelt 1 1,0', 'barrierDitch 1 1,0/E'];
    const state = after(field(belts, { bare: true }), ['march 1,0 2,0']);
    expect([0, 1].map((i) => intentOf(state, i, 0))).toEqual([
      [0, 1, 1],
      [0, 1, 0],
    ]);
    expect(['1,0', '1,0/E'].map((place) => lifeOf(state, place, 'met'))).toEqual([0, 0]);
  });

  test('through a lane', () => {
    const state = after(withKnown(field(BELT), '1,0'), ['breach 1,0 hand'], ['march 1,0']);
    expect(intentOf(state, 0, 0)).toEqual([1, 1, 0]);
  });

  test('leaving a place is no passing; a step that was not made is none', () => {
    const start = inPhase(field(['remoteBelt 1 0,0', ...BELT]), '0,0', 'dead');
    const state = after(start, ['march 1,0'], ['march 0,1']);
    expect([0, 1].map((i) => intentOf(state, i, 0))).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(lifeOf(state, '0,0', 'met')).toBe(0);
  });
});

describe('IN-4 to enter the area', () => {
  test('by a step into one of its hexes, once and for all', () => {
    const start = field(BELT, { columns: [{ start: 9 }] });
    const beside = after(start, ['march 2,1']);
    expect(intentOf(beside, 0, 0)).toEqual([0, 0, 0]);
    const inside = after(beside, ['march 2,0']);
    expect(intentOf(inside, 0, 0)).toEqual([0, 0, 1]);
    expect(intentOf(after(inside, ['march 2,1']), 0, 0)).toEqual([0, 0, 1]);
  });

  test('friends neither meet, pass nor enter', () => {
    const columns: Partial<Column>[] = [{ side: 'laying', task: 'serve', zone: -1 }, { start: 15 }];
    const start = field(BELT, { columns });
    const state = after(start, ['force 1,0', ''], ['march 2,0', '']);
    expect(intentOf(state, 0, 0)).toEqual([0, 0, 0]);
    expect(lifeOf(state, '1,0', 'met')).toBe(0);
  });
});
