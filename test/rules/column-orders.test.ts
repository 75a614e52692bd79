// Which orders of columns version 2 has, and why not: jamming and searching (NW-3, CL-10), and that a list of them is complete (TU-2).
import { describe, expect, test } from 'vitest';
import { advance, explain, legalOrders, type Order, type State } from '../../src/rules/index.ts';
import type { Sketch } from './build.ts';
import { sure } from './kinds.ts';
import { give, LAYER, start } from './laying-side.ts';
import { inPhase, withKnown, withLife } from './parts.ts';
import { begin, orderOf, only, turn } from './watch.ts';

const blind = { seen: 0 };
const kinds = [
  sure('networkedBelt', blind),
  sure('antiVehicleBelt', blind),
  { ...sure('dummyBelt', blind), looksLike: 'networkedBelt' },
  sure('barrierDitch', blind),
];
const sideNet = { ...sure('networkedBelt', blind), id: 'sideNet', lies: 'hexside' as const };
const SKETCH: Sketch = { rows: ['........', '........'], kinds: [...kinds, sideNet], more: { edition: 2 } };

function field(belts: readonly string[], column: object = {}): State {
  return begin({ ...SKETCH, columns: [{ jam: 3, ...column }] }, belts);
}

const why = (state: State, text: string) => explain(state, orderOf(state.setting.scenario, 0, text));

describe('NW-3 who may jam what', () => {
  test.each([
    ['within range', 'networkedBelt 1 3,0', {}, undefined],
    ['out of range', 'networkedBelt 1 4,0', {}, 'outOfRange'],
    ['on its own hex', 'networkedBelt 1 0,0', { start: 0 }, undefined],
    ['a column that cannot', 'networkedBelt 1 3,0', { jam: 0 }, 'cannotJam'],
    ['what has no network', 'antiVehicleBelt 1 3,0', {}, 'notNetworked'],
    ['a dummy that looks networked', 'dummyBelt 1 3,0', {}, undefined],
    ['one hex of a hexside in range', 'sideNet 1 3,0/E', {}, undefined],
    ['no hex of a hexside in range', 'sideNet 1 4,0/E', {}, 'outOfRange'],
  ])('%s: %s', (_, belt, column, expected) => {
    const [, , place] = belt.split(' ');
    const state = field([belt], column);
    expect(why(withKnown(state, place), `jam ${place}`)).toBe(expected);
    // What the side does not know it cannot jam.
    expect(why(state, `jam ${place}`)).toBe(expected === 'cannotJam' ? expected : 'noSuchSegment');
    const listed = legalOrders(withKnown(state, place), 'moving').filter((order) => order.do === 'jam');
    expect(listed).toHaveLength(expected === undefined ? 1 : 0);
  });

  test('a dummy that was seen through has no network any more', () => {
    const state = withLife(withKnown(field(['dummyBelt 1 3,0']), '3,0'), '3,0', 'seenThrough', 1);
    expect(why(state, 'jam 3,0')).toBe('notNetworked');
  });

  test('one that is off, dead or stuck may be tried all the same, so that a refusal tells nothing', () => {
    const state = withKnown(field(['networkedBelt 1 3,0']), '3,0');
    const others = [
      withLife(state, '3,0', 'off', 1),
      withLife(state, '3,0', 'stuck', 1),
      inPhase(state, '3,0', 'dead'),
    ];
    expect(others.map((other) => why(other, 'jam 3,0'))).toEqual([undefined, undefined, undefined]);
  });

  test('no segment, no place', () => {
    const state = field(['networkedBelt 1 3,0']);
    expect([why(state, 'jam 2,0'), explain(state, { do: 'jam', column: 0, place: 9999 })]).toEqual([
      'noSuchSegment',
      'noSuchSegment',
    ]);
  });

  test('TU-2 whoever works leaves off to jam', () => {
    const begun = turn(withKnown(field(['networkedBelt 3 1,0']), '1,0'), 'breach 1,0 hand').state;
    const { events } = turn(begun, 'jam 1,0');
    expect([only(events, 'rowSwept'), only(turn(turn(begun, 'jam 1,0').state, '').events, 'rowSwept')]).toEqual([
      [],
      [],
    ]);
    expect(only(turn(begun, '').events, 'rowSwept')).toHaveLength(2);
  });
});

describe('CL-10 where may be searched', () => {
  const zones: Sketch['zones'] = [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,0'] },
    { id: 'ground', kind: 'clearance', name: 'Ground', hexes: ['0,0', '1,0', '3,0'] },
  ];
  const state = begin({ ...SKETCH, zones });

  test.each([
    [0, undefined],
    [1, undefined],
    [3, 'notInClearance'],
    [8, 'notInClearance'],
    [-1, 'notInClearance'],
    [999, 'notInClearance'],
    [0.5, 'notInClearance'],
  ])('hex %d: %s', (hex, expected) => {
    expect(explain(state, { do: 'search', column: 0, hex })).toBe(expected);
  });
});

describe('TU-2 the list of legal orders', () => {
  const belts = ['networkedBelt 1 1,1', 'remoteBelt 1 2,3 3,3', 'roadCut 1 4,3'];

  test('of the laying side holds those of its columns, of its belts and its messages', () => {
    const state = start({ belts });
    const words = legalOrders(state, 'laying').map(({ do: what }) => what);
    expect([...new Set(words)].sort()).toEqual(['arm', 'hold', 'lay', 'march', 'switch', 'tell']);
    expect(words.filter((what) => what === 'tell')).toHaveLength(2);
  });

  test('each is accepted, and no other of the moving side’s is there for the laying side', () => {
    const state = start({ belts });
    const of = (order: Order) => ('column' in order ? order.column : -1);
    expect(legalOrders(state, 'moving').every((order) => of(order) === 0)).toBe(true);
    const laying = legalOrders(state, 'laying');
    expect(laying.every((order) => of(order) !== 0)).toBe(true);
    expect(laying.every((order) => advance(state, [order]).ok)).toBe(true);
  });

  test('LB-4 a layer that reloads has only to hold', () => {
    const { state } = give(start({ belts }), { do: 'lay', column: 1, belt: 1 });
    expect(LAYER.reload).toBe(2);
    const loading = give(state, { do: 'reload', column: 1 }).state;
    expect(legalOrders(loading, 'laying').filter((order) => 'column' in order)).toEqual([{ do: 'hold', column: 1 }]);
  });
});
