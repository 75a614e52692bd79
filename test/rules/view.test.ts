// What each side may see of a state (KN-1, KN-2).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlaceText } from '../../src/hex/index.ts';
import { makePolicy, POLICIES } from '../../src/exercise/index.ts';
import {
  advance,
  compile,
  fork,
  isOver,
  legalOrders,
  type State,
  setUp,
  type Viewer,
  type View,
  viewFor,
} from '../../src/rules/index.ts';
import { HEAD, SEG, segmentAt } from '../../src/rules/state.ts';
import { sure } from './kinds.ts';
import { build, planOf, type Sketch } from './build.ts';
import { diceOf, randomOrders, randomStart } from './random.ts';
import { after, begin } from './watch.ts';

const SKETCH: Sketch = {
  rows: ['.......', '.......', '.......', '.......', '.......'],
  kinds: [sure('antiVehicleBelt'), sure('mixedBelt', { seen: 0, miss: 65536 }), sure('barrierDitch')],
  columns: [{ recon: 1 }, { start: 34, recon: 0, announced: false }],
  posts: [{ hex: 6, range: 2, areas: [0] }],
  turnMinutes: 60,
};

/** What a view says of a column that does nothing and carries nothing. */
const IDLE = { clearing: undefined, searching: undefined, load: 0, reloads: 0, ready: 0 };

const places = ({ scenario, segments }: View) => segments.map(({ place }) => makePlaceText(scenario.grid, place));
const PLAN = ['antiVehicleBelt 2 1,0', 'mixedBelt 1 3,3', 'barrierDitch 1 0,0/SE'];

describe('KN-1 the moving side', () => {
  test('knows the segments that it has found and no others, not their belts, and no posts', () => {
    const start = begin(SKETCH, PLAN);
    expect(viewFor(start, 'moving')).toMatchObject({ segments: [], posts: [], turn: 0, minute: 0, over: false });
    const view = viewFor(after(start, ['hold']), 'moving');
    expect(places(view)).toEqual(['1,0', '0,1/NW']);
    expect(view.segments.map(({ belt, known }) => [belt, known])).toEqual([
      [-1, true],
      [-1, true],
    ]);
    expect(view.posts).toEqual([]);
  });

  test('sees the state of the lane, its rows and who works there', () => {
    const known = after(begin({ ...SKETCH, turnMinutes: 12 }, PLAN), ['hold']);
    const lane = (state: State) => {
      const [{ lane: is, rowsSwept, marked, worker }] = viewFor(state, 'moving').segments;
      return [is, rowsSwept, marked, worker];
    };
    expect(lane(known)).toEqual(['none', 0, false, -1]);
    // By hand with two teams: 10 minutes a row, 5 to prove it, 2 to mark it; turns of 12.
    const turns = [after(known, ['breach 1,0 hand prove mark'])];
    for (let i = 0; i < 3; i++) turns.push(after(turns[i], []));
    expect(turns.map(lane)).toEqual([
      ['sweeping', 1, false, 0],
      ['swept', 2, false, 0],
      ['proved', 2, true, -1],
      ['proved', 2, true, -1],
    ]);
    expect(lane(after(known, ['breach 1,0 mechanical']))).toEqual(['sweeping', 0, false, 0]);
  });

  test('sees all its columns, where they are and what they do', () => {
    const working = after(begin({ ...SKETCH, turnMinutes: 5 }, PLAN), ['hold', 'hold'], ['breach 1,0 hand', 'hold']);
    expect(viewFor(working, 'moving').columns).toEqual([
      { column: 0, status: 'active', hex: 0, clock: 10, strength: 6, ...IDLE, clearing: 1 },
      { column: 1, status: 'active', hex: 34, clock: 10, strength: 6, ...IDLE },
    ]);
  });
});

describe('KN-2 the laying side', () => {
  test('knows all its belts and posts, but not what was found before anybody works there', () => {
    const known = after(begin({ ...SKETCH, turnMinutes: 12 }, PLAN), ['hold']);
    const view = viewFor(known, 'laying');
    expect(places(view)).toEqual(['1,0', '3,3', '0,1/NW']);
    expect(view.segments.map(({ belt, known: is }) => [belt, is])).toEqual([
      [0, false],
      [1, false],
      [2, false],
    ]);
    expect(view.posts).toHaveLength(1);
    const working = viewFor(after(known, ['breach 1,0 hand']), 'laying');
    expect(working.segments.map(({ known: is }) => is)).toEqual([true, false, false]);
  });

  test.each([
    ['announced', { announced: true, start: 20 }, true],
    ['in range of a post', { start: 4 }, true],
    ['just out of range', { start: 3 }, false],
    ['on a segment', { start: 24 }, true],
    ['beside a segment', { start: 25 }, true],
    ['two hexes from one', { start: 26 }, false],
    ['on the far side of a hexside segment', { start: 7 }, true],
    ['beside one of its hexes only', { start: 14 }, false],
  ])('knows a column that is %s', (_, column, seen) => {
    const columns = [{ announced: false, ...column }];
    const plan = ['mixedBelt 1 3,3', 'barrierDitch 1 0,0/SE'];
    const state = begin({ ...SKETCH, columns: [{ start: 20 }, ...columns] }, plan);
    const [, view] = viewFor(state, 'laying').columns;
    expect(view.hex).toBe(seen ? columns[0].start : -1);
    if (!seen) expect(view).toEqual({ column: 1, status: 'waiting', hex: -1, clock: 0, strength: 0, ...IDLE });
  });
});

describe('the umpire', () => {
  test('sees what is known, all columns and the posts, but neither missed bits nor dice', () => {
    const view = viewFor(after(begin(SKETCH, PLAN), ['hold']), 'umpire');
    expect(view.segments.map(({ known, belt }) => [known, belt])).toEqual([
      [true, 0],
      [false, 1],
      [true, 2],
    ]);
    expect(view.columns.map(({ hex }) => hex)).toEqual([0, 34]);
    expect(Object.keys(view.segments[0])).not.toContain('missed');
  });
});

/** A random exercise some turns on. */
function later(seed: number): State {
  const dice = diceOf(seed);
  let state = randomStart(dice);
  for (let turns = dice(14); turns > 0 && !isOver(state); turns--) {
    const played = advance(state, randomOrders(dice, state));
    if (!played.ok) throw new Error('refused');
    state = played.state;
  }
  return state;
}

/** The same knowledge of the moving side over other hidden facts: key, missed bits, free lanes and hidden words. */
function otherwiseHidden(state: State, by: number): State {
  const other = fork(state);
  other.words[HEAD.key0] += by;
  other.words[HEAD.key1] ^= by;
  state.setting.segments.forEach((_, i) => {
    other.words[segmentAt(state.setting, i) + SEG.missed] ^= by & 0xfff;
  });
  return other;
}

describe('hidden facts', () => {
  test('change nothing for the moving side: not its view, its legal orders, nor any policy’s orders', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (seed, by) => {
        const state = later(seed);
        const other = otherwiseHidden(state, by);
        expect(viewFor(other, 'moving')).toEqual(viewFor(state, 'moving'));
        expect(legalOrders(other, 'moving')).toEqual(legalOrders(state, 'moving'));
        for (const name of POLICIES) {
          const policy = makePolicy(name, state.setting.scenario);
          expect(policy(viewFor(other, 'moving'))).toEqual(policy(viewFor(state, 'moving')));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(['moving', 'laying', 'umpire'] as const)(
    'dice to come and missed bits are in no view: %s',
    (viewer: Viewer) => {
      for (let seed = 0; seed < 30; seed++) {
        const state = later(seed);
        expect(viewFor(otherwiseHidden(state, 5), viewer)).toEqual(viewFor(state, viewer));
      }
    },
  );

  test('unknown belts and the posts are not there for the moving side', () => {
    const more = build(SKETCH);
    const less = build({ ...SKETCH, posts: [] });
    const known = (scenario: typeof more, belts: readonly string[]) =>
      after(setUp(compile(scenario, planOf(scenario, ...belts)), 'x'), ['hold']);
    const withBelts = known(more, ['mixedBelt 1 3,3 3,4', 'antiVehicleBelt 1 1,0', 'mixedBelt 2 5,0']);
    const without = known(less, ['antiVehicleBelt 1 1,0']);
    const strip = (view: View) => ({ ...view, scenario: undefined });
    expect(strip(viewFor(withBelts, 'moving'))).toEqual(strip(viewFor(without, 'moving')));
    expect(legalOrders(withBelts, 'moving')).toEqual(legalOrders(without, 'moving'));
    for (const name of POLICIES) {
      const orders = makePolicy(name, more)(viewFor(withBelts, 'moving'));
      expect(makePolicy(name, less)(viewFor(without, 'moving'))).toEqual(orders);
    }
  });
});
