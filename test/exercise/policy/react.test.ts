// Worked examples of react: friends, networked and reserve belts, layers (PL-3).
import { describe, expect, test } from 'vitest';
import { makeLayingPolicy } from '../../../src/exercise/index.ts';
import { makePlaceText } from '../../../src/hex/index.ts';
import { advance, type Column, type Layer, type Order, type State, viewFor } from '../../../src/rules/index.ts';
import { kindLike, type Sketch } from '../../rules/build.ts';
import { inPhase, lying, unitOf, withLife } from '../../rules/parts.ts';
import { begin, columnOf } from '../../rules/watch.ts';

const KINDS = [
  kindLike('antiVehicleBelt', { visibility: 0 }),
  kindLike('networkedBelt', { visibility: 0 }),
  kindLike('remoteBelt', { visibility: 0, maxDepth: 3 }),
  kindLike('roadCut', { fire: 65536, visibility: 0, terrains: undefined }),
];
const REMOTE = 2;

function textOf(state: State, order: Order): string {
  const { grid } = state.setting.scenario;
  const at = (place: number) => makePlaceText(grid, place);
  switch (order.do) {
    case 'march':
      return `${order.column} march ${order.path.map(at).join(' ')}`;
    case 'switch':
      return `switch b${order.belt + 1}${order.place === undefined ? '' : ` ${at(order.place)}`} ${order.off ? 'off' : 'on'}`;
    case 'lay':
      return `${order.column} lay b${order.belt + 1}`;
    case 'arm':
    case 'fire':
      return `${order.do} b${order.belt + 1}`;
    case 'breach':
      return `${order.column} breach ${at(order.place)} ${order.method}`;
    case 'search':
      return `${order.column} search ${at(order.hex)}`;
    case 'jam':
    case 'tell':
      return order.do;
    default:
      return `${order.column} ${order.do}`;
  }
}

function ordersIn(state: State): string[] {
  const { scenario, plan } = state.setting;
  return makeLayingPolicy('react', scenario, plan)(viewFor(state, 'laying')).map((order) => textOf(state, order));
}

/** After so many turns of react; the moving side holds. */
function playedOn(start: State, turns: number): State {
  const { scenario, plan } = start.setting;
  const policy = makeLayingPolicy('react', scenario, plan);
  let state = start;
  for (let turn = 0; turn < turns; turn++) {
    const played = advance(state, policy(viewFor(state, 'laying')));
    if (!played.ok) throw new Error(played.refusals.map(({ why }) => why).join());
    state = played.state;
  }
  return state;
}

/** Column 0 moves and stands at the east end of a row of twenty hexes, seen; the others are of the laying side. */
function row(
  friends: readonly Partial<Column>[],
  belts: readonly string[],
  enemy: Partial<Column> = {},
  more: Partial<Sketch> = {},
) {
  const zones = [
    { id: 'west', kind: 'objective' as const, name: 'West', hexes: ['0,0'] },
    { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['12,0'] },
    { id: 'depot', kind: 'depot' as const, name: 'Depot', hexes: ['0,0'] },
  ];
  const columns = [
    { start: 19, ...enemy },
    ...friends.map((friend) => ({ side: 'laying' as const, zone: 1, ...friend })),
  ];
  return begin({ rows: ['....................'], kinds: KINDS, zones, columns, more: { edition: 2 }, ...more }, belts);
}

describe('PL-3 friends', () => {
  test('go the cheapest way round live segments of their own, and hold where there is none', () => {
    expect(ordersIn(row([{}], ['antiVehicleBelt 1 2,0']))).toEqual(['1 hold']);
    expect(ordersIn(row([{}], []))).toEqual(['1 march 1,0 2,0 3,0']);
    const rows = ['....................', '....................'];
    expect(ordersIn(row([{}], ['antiVehicleBelt 1 2,0'], {}, { rows }))).toEqual(['1 march 1,0 1,1 2,1']);
    expect(ordersIn(row([{ class: 'foot' }], ['antiVehicleBelt 1 2,0']))).toEqual(['1 march 1,0 2,0']);
  });

  test('pass their own belts where a segment is prepared or dead, and breach contamination where nothing leads round', () => {
    const cut = row([{}], ['roadCut 1 2,0'], { announced: false });
    expect(ordersIn(cut)).toContain('1 march 1,0 2,0 3,0');
    const old = lying([2], { known: { laying: true, moving: false } });
    const found = row([{ start: 1, recon: 0 }], [], {}, { more: { edition: 2, contamination: [old] } });
    expect(ordersIn(found)).toEqual(['1 breach 2,0 hand']);
    const serves = row([{ task: 'serve', zone: -1 }], []);
    expect(ordersIn(serves)).toEqual(['1 hold']);
  });
});

describe('PL-3 networked belts', () => {
  const belt = ['networkedBelt 1 8,0'];

  test('a segment is switched off for a friend that comes to it in its next eight steps', () => {
    expect(ordersIn(row([{ start: 0 }], belt))).toEqual(['1 march 1,0 2,0 3,0', 'switch b1 8,0 off']);
    expect(ordersIn(row([{ start: 0 }], ['networkedBelt 1 9,0']))).toEqual(['1 march 1,0 2,0 3,0']);
    expect(ordersIn(row([{ start: 0, class: 'foot' }], belt))[1]).toBeUndefined();
    expect(ordersIn(row([{ start: 10 }], belt))).toEqual(['1 march 11,0 12,0']);
  });

  test('not while a seen column of the moving side is within three hexes of it', () => {
    const friend = { start: 7 };
    expect(ordersIn(row([friend], belt, { start: 12 }))).toEqual(['1 hold', 'switch b1 8,0 off']);
    expect(ordersIn(row([friend], belt, { start: 11 }))).toEqual(['1 hold']);
    expect(ordersIn(row([friend], belt, { start: 11, announced: false }))).toEqual(['1 hold', 'switch b1 8,0 off']);
    // Switched off already, it is on again when they come.
    expect(ordersIn(withLife(row([friend], belt, { start: 11 }), '8,0', 'off', 1))).toEqual(['1 hold', 'switch b1 on']);
  });

  test('it is on again when the friend is through', () => {
    const start = row([{ start: 6 }], belt);
    expect(columnOf(playedOn(start, 1), 1).at).toBe('9,0');
    expect(ordersIn(playedOn(start, 1))).toEqual(['1 march 10,0 11,0 12,0', 'switch b1 on']);
  });

  test('one order for each belt: first off by place, then on', () => {
    const both = row([{ start: 6 }], ['networkedBelt 1 8,0 9,0']);
    expect(ordersIn(both)[1]).toBe('switch b1 8,0 off');
    expect(ordersIn(withLife(both, '8,0', 'off', 1))[1]).toBe('switch b1 9,0 off');
    const passed = withLife(
      withLife(row([{ start: 8 }], ['networkedBelt 1 8,0 9,0']), '8,0', 'off', 1),
      '9,0',
      'off',
      1,
    );
    expect(ordersIn(passed)[1]).toBe('switch b1 8,0 on');
  });

  test('what is stuck is not switched, and bars friends when it is on', () => {
    expect(ordersIn(withLife(row([{ start: 6 }], belt), '8,0', 'stuck', 1))).toEqual(['1 hold']);
    const off = withLife(withLife(row([{ start: 6 }], belt), '8,0', 'stuck', 1), '8,0', 'off', 1);
    expect(ordersIn(off)).toEqual(['1 march 7,0 8,0 9,0']);
  });
});

describe('PL-3 reserve belts', () => {
  const cut = ['roadCut 1 8,0'];
  const armed = (friends: readonly Partial<Column>[], enemy: Partial<Column>) =>
    inPhase(row(friends, cut, enemy), '8,0', 'armed');

  test('are armed as soon as they can be, and fired when the other side is within two hexes', () => {
    expect(ordersIn(row([], cut))).toEqual(['arm b1']);
    expect(ordersIn(playedOn(row([], cut), 1))).toEqual([]);
    expect(ordersIn(armed([], { start: 11 }))).toEqual([]);
    expect(ordersIn(armed([], { start: 10 }))).toEqual(['fire b1']);
    expect(ordersIn(inPhase(row([], cut, { start: 10 }), '8,0', 'standing'))).toEqual([]);
    expect(ordersIn(playedOn(row([], cut, { start: 10 }), 2))).toEqual([]);
  });

  test('not while a friend has its way over it, on the map or to come, or stands on it', () => {
    const near = { start: 10 };
    expect(ordersIn(armed([{ start: 4 }], near))).toEqual(['1 march 5,0 6,0 7,0']);
    expect(ordersIn(armed([{ start: 4, from: 100 }], near))).toEqual([]);
    expect(ordersIn(armed([{ start: 9 }], near))).toEqual(['1 march 10,0 11,0 12,0', 'fire b1']);
    expect(ordersIn(armed([{ start: 8, task: 'serve', zone: -1 }], near))).toEqual(['1 hold']);
  });
});

describe('PL-3 layers', () => {
  const LAYER: Layer = { kinds: [REMOTE], range: 2, load: 3, reload: 2, reloads: 1, depot: 2 };
  const crew = (start: number, layer: Partial<Layer> = {}): Partial<Column> => {
    return { task: 'serve', zone: -1, class: 'wheeled', start, layer: { ...LAYER, ...layer } };
  };
  const belt = ['remoteBelt 1 8,0 9,0'];

  test('lay when the other side is within four hexes of a place, and nobody seen stands there', () => {
    expect(ordersIn(row([crew(7)], belt, { start: 13 }))).toEqual(['1 lay b1']);
    expect(ordersIn(row([crew(7)], belt, { start: 14 }))).toEqual(['1 hold']);
    expect(ordersIn(row([crew(7)], belt, { start: 9 }))).toEqual(['1 hold']);
    expect(ordersIn(row([crew(7)], belt, { start: 13, announced: false }))).toEqual(['1 hold']);
    expect(ordersIn(row([crew(7), { start: 8, task: 'serve', zone: -1 }], belt, { start: 13 }))[0]).toBe('1 hold');
  });

  test('the lowest-numbered that can lays', () => {
    expect(ordersIn(row([crew(4), crew(7)], belt, { start: 13 }))).toEqual(['1 hold', '2 lay b1']);
    const empty = crew(7, { load: 1 });
    expect(ordersIn(row([empty, crew(7)], belt, { start: 13 }))).toEqual(['1 hold', '2 lay b1']);
  });

  test('go to where they can lay the first absent belt that no layer before them has taken', () => {
    expect(ordersIn(row([crew(2)], belt))).toEqual(['1 march 3,0 4,0 5,0']);
    expect(ordersIn(row([crew(7)], belt))).toEqual(['1 hold']);
    const two = [...belt, 'remoteBelt 1 1,0'];
    expect(ordersIn(row([crew(7), crew(7)], two))).toEqual(['1 hold', '2 march 6,0 5,0 4,0']);
  });

  test('reload in the depot, then go on', () => {
    const two = [...belt, 'remoteBelt 1 10,0 11,0'];
    const laid = playedOn(row([crew(7)], two, { start: 13 }), 1);
    expect(unitOf(laid, 1, 'load')).toBe(1);
    expect(ordersIn(laid)[0]).toMatch(/^1 march 6,0 5,0/);
    const there = { ...laid, words: laid.words.slice() };
    const start = playedOn(there, 3);
    expect(columnOf(start, 1).at).toBe('0,0');
    expect(ordersIn(start)).toEqual(['1 reload']);
    expect(ordersIn(playedOn(start, 1))).toEqual(['1 hold']);
    expect(ordersIn(playedOn(start, 2))[0]).toMatch(/^1 march 1,0/);
    const anywhere = playedOn(row([crew(7, { depot: undefined })], two, { start: 13 }), 1);
    expect(ordersIn(anywhere)).toEqual(['1 reload']);
    const last = playedOn(row([crew(7, { reloads: 0 })], two, { start: 13 }), 1);
    expect(ordersIn(last)).toEqual(['1 hold']);
  });

  test('what was spoilt is not laid again', () => {
    const alone = ['remoteBelt 1 8,0'];
    const spoilt = withLife(row([crew(7)], alone, { start: 12 }), '8,0', 'spoilt', 1);
    expect(ordersIn(row([crew(7)], alone, { start: 12 }))).toEqual(['1 lay b1']);
    expect(ordersIn(spoilt)).toEqual(['1 hold']);
  });

  test('have a networked belt on their way switched off, and go their own way when nothing is left to lay', () => {
    expect(ordersIn(row([crew(2)], ['remoteBelt 1 12,0', 'networkedBelt 1 6,0']))).toContain('switch b2 6,0 off');
    const done = { ...crew(7), task: 'reach' as const, zone: 1 };
    expect(ordersIn(row([done], []))).toEqual(['1 march 8,0 9,0 10,0']);
  });
});
