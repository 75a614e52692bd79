// Tests of overwatch: whom a post engages and what that costs (OW-1, OW-2).
import { describe, expect, test } from 'vitest';
import { type Column, draw, type GameEvent, type Post } from '../../src/rules/index.ts';
import { HEAD, type State } from '../../src/rules/state.ts';
import { kindLike } from './build.ts';
import { after, begin, columnOf, only, turn } from './watch.ts';

const harmless = kindLike('antiVehicleBelt', {}).components.map((component) => ({
  ...component,
  bite: { ...component.bite, tracked: { hazard: 0, force: 6 } },
  hazard: { hand: 0, mechanical: 0, rapid: 0 },
  miss: { hand: 0, mechanical: 0, rapid: 0 },
}));
const KINDS = [
  kindLike('antiVehicleBelt', { id: 'seen', components: harmless, visibility: 65536 }),
  kindLike('antiVehicleBelt', { id: 'unseen', components: harmless, visibility: 0 }),
];

interface Setup {
  readonly columns?: readonly Partial<Column>[];
  readonly posts: readonly Partial<Post>[];
  readonly belts?: readonly string[];
  /** Hexes of the engagement area. */
  readonly area?: readonly string[];
  readonly seed?: string;
}

const AREA = ['0,0', '1,0', '2,0', '3,0', '4,0', '5,0'];

/** A row of nine hexes; the objective is its east end. Turns of 15 minutes, none of them played. */
function fresh({ columns = [{}], posts, belts = [], area = AREA, seed = 'test' }: Setup): State {
  const zones = [
    { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['8,0'] },
    { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: area },
  ];
  const full = posts.map((post) => ({ hex: 8, range: 9, areas: [1], ...post }));
  return begin({ rows: ['.........'], zones, columns, posts: full, kinds: KINDS }, belts, seed);
}

/** The same after a turn in which everybody held and found what is near. */
function ready(setup: Setup): State {
  const state = fresh(setup);
  return after(
    state,
    state.setting.scenario.columns.map(() => 'hold'),
  );
}

const targets = (events: readonly GameEvent[]) => only(events, 'engaged').map(({ column }) => column);

describe('OW-1: whom a post engages', () => {
  test.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 0]],
    [9, [1, 2, 0, 3]],
  ])('OW-1: rate %i: %j, the nearest first and of equals the lowest number', (rate, order) => {
    const columns = [{ start: 2 }, { start: 4 }, { start: 4 }, { start: 0 }];
    expect(targets(turn(fresh({ columns, posts: [{ rate }] }), '').events)).toEqual(order);
  });

  test.each<[string, string, string[], number]>([
    ['bumped', 'march 2,0', ['unseen 1 2,0'], 0],
    ['halted', 'march 2,0 3,0', ['seen 1 3,0'], 0],
    ['forced', 'force 2,0', ['seen 1 2,0'], 0],
    ['works', 'breach 2,0 hand', ['seen 1 2,0'], 0],
    ['marches through the open', 'march 2,0', [], 1],
    ['holds beside a belt', 'hold', ['seen 1 2,0'], 1],
  ])('OW-1: of a column that %s and one that is nearer, at rate 1 (%s)', (_, order, belts, target) => {
    const columns = [{ start: 1, recon: 2 }, { start: 5 }];
    const state = ready({ columns, posts: [{ rate: 1 }], belts });
    expect(targets(turn(state, order, 'hold').events)).toEqual([target]);
  });

  test('OW-1: of two columns at obstacles the nearest comes first', () => {
    const columns = [{ start: 1 }, { start: 4 }, { start: 5 }];
    const state = ready({ columns, posts: [{ rate: 3 }], belts: ['unseen 1 0,0', 'unseen 1 3,0'] });
    expect(targets(turn(state, 'march 0,0', 'march 3,0', 'hold').events)).toEqual([1, 0, 2]);
  });

  test.each([
    [1, 'in the area, out of range', []],
    [2, 'in the area, at the end of the range', [0]],
    [4, 'in range, outside the area', []],
    [7, 'outside both', []],
  ])('OW-1: a column at %i,0: %s', (start, _, order) => {
    const posts = [{ hex: 4, range: 2 }];
    const state = fresh({ columns: [{ start }], posts, area: ['1,0', '2,0', '3,0', '7,0'] });
    expect(targets(turn(state, '').events)).toEqual(order);
  });

  test('OW-1: an area that is not the post’s own does not count', () => {
    expect(targets(turn(fresh({ posts: [{ areas: [] }] }), '').events)).toEqual([]);
  });

  test('OW-1: a column that is not on the map yet is not engaged', () => {
    expect(targets(turn(fresh({ columns: [{ from: 40 }], posts: [{}] }), '').events)).toEqual([]);
  });

  test('OW-1: each post has a rate of its own', () => {
    const { events } = turn(fresh({ posts: [{ minutes: 10 }, { minutes: 7 }] }), '');
    expect(only(events, 'engaged').map(({ post, minute }) => [post, minute])).toEqual([
      [0, 10],
      [1, 17],
    ]);
  });
});

const SEEDS = Array.from({ length: 24 }, (_, i) => `watch ${i}`);

describe('OW-2: what it costs', () => {
  test.each([
    ['in the open', 'hold', 0, 0],
    ['in the open', 'hold', 65536, 1],
    ['at a belt', 'breach 2,0 hand', 0, 0],
    ['at a belt', 'breach 2,0 hand', 32768, 1],
    ['at a belt', 'breach 2,0 hand', 50000, 1],
  ])('OW-2: %s (%s), chance %i: %i engagements', (_, order, chance, times) => {
    const state = ready({ columns: [{ start: 1, recon: 1 }], posts: [{ chance }], belts: ['seen 1 2,0'] });
    expect(targets(turn(state, order).events)).toHaveLength(times);
  });

  test.each([
    ['hold', 20000],
    ['breach 2,0 hand', 40000],
  ])('OW-2, CH-2: %s: a chance of 20,000 counts as %i', (order, chance) => {
    const engaged = SEEDS.map((seed) => {
      const columns = [{ start: 5 }, { start: 1, recon: 1 }];
      const posts = [{ areas: [] }, { chance: 20000, rate: 2 }];
      const state = ready({ columns, posts, belts: ['seen 1 2,0'], seed });
      const actor = 1 + 256 * 1;
      const drawn = draw(state.words[HEAD.key0], state.words[HEAD.key1], 2, 1, actor, 160) >>> 16;
      expect(targets(turn(state, 'hold', order).events).includes(1)).toBe(drawn < chance);
      return drawn < chance;
    });
    expect(new Set(engaged).size).toBe(2);
  });

  test('OW-2: the minutes move the clock and are counted apart from marching and clearing', () => {
    const { state } = turn(fresh({ posts: [{ minutes: 10 }] }), 'march 1,0 2,0 3,0');
    expect(columnOf(state)).toMatchObject({ at: '3,0', clock: 25, moved: 15, cleared: 0, engaged: 10, strength: 6 });
  });

  test.each([
    [65536, 65536, 5],
    [65536, 0, 6],
    [0, 65536, 6],
  ])('OW-2: chance %i, loss %i: %i steps are left', (chance, loss, strength) => {
    const { state, events } = turn(fresh({ posts: [{ chance, loss }] }), '');
    expect(columnOf(state).strength).toBe(strength);
    expect(only(events, 'loss').map(({ cause }) => cause)).toEqual(strength < 6 ? ['overwatch'] : []);
  });

  test('OW-2, CO-2: a column that one post broke is not there for the next', () => {
    const { state, events } = turn(fresh({ columns: [{ strength: 1 }], posts: [{ loss: 65536 }, {}] }), '');
    expect(columnOf(state)).toMatchObject({ status: 'broken', at: 'off' });
    expect(only(events, 'engaged').map(({ post }) => post)).toEqual([0]);
  });
});
