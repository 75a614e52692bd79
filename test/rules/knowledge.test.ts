// What each side is shown, and how segments are found (KN-1, KN-2, RC-1): what is hidden changes nothing that the moving side sees or may do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  COL,
  draw,
  legalOrders,
  type ObstacleKind,
  type State,
  type View,
  viewFor,
} from '../../src/rules/index.ts';
import { layoutOf } from '../../src/rules/layout.ts';
import { columnAt, HEAD, LIFE_WORDS, lifeAt, SEG, segmentAt } from '../../src/rules/state.ts';
import { kindLike, type Sketch } from './build.ts';
import { type Dice, diceOf, randomOrders, randomStart } from './random.ts';
import { after, begin, columnOf, only, placeAt, segmentOf, turn } from './watch.ts';

const stock = (id: string, visibility: number, name = id): ObstacleKind => kindLike(id, { id: name, visibility });
const kinds = [
  stock('antiVehicleBelt', 65536, 'plain'),
  stock('antiVehicleBelt', 0, 'hidden'),
  stock('antiVehicleBelt', 32768, 'even'),
  stock('barrierDitch', 65536, 'ditch'),
];

/** Ten hexes by two; one tracked column at 0,0. */
function field(change: Partial<Sketch>, ...belts: string[]): State {
  return begin({ rows: ['..........', '..........'], kinds, ...change }, belts);
}

/** A random exercise after some turns. */
function randomState(dice: Dice): State {
  let state = randomStart(dice);
  for (let turns = 1 + dice(8); turns > 0; turns--) {
    const played = advance(state, randomOrders(dice, state));
    if (played.ok) state = played.state;
  }
  return state;
}

/** What a view says of a column that does nothing and carries nothing. */
const IDLE = { clearing: undefined, searching: undefined, load: 0, reloads: 0, ready: 0 };

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const HIDDEN = Object.entries(SEG).filter(([name]) => name !== 'known');

/** The same state with another seed key, other missed bits, and other words in every segment that is not known. */
function scrambled(state: State, dice: Dice): { state: State; changes: number } {
  const words = state.words.slice();
  words[HEAD.key0] ^= 1 + dice(2 ** 30);
  words[HEAD.key1] ^= 1 + dice(2 ** 30);
  let changes = 0;
  state.setting.segments.forEach((segment, i) => {
    const s = segmentAt(state.setting, i);
    words[s + SEG.missed] = dice(2 ** 12);
    if (words[s + SEG.known] === 1) return;
    changes += 1;
    for (const [name, word] of HIDDEN) words[s + word] = name === 'swept' ? dice(segment.depth + 1) : dice(3);
  });
  return { state: { setting: state.setting, words }, changes };
}

/** The same state in a plan from which a segment that is not known was never laid, and the number of such segments. */
function withoutUnknown(state: State): { state: State; gone: number } {
  const { setting, words } = state;
  const keep = setting.segments.map((_, i) => words[segmentAt(setting, i) + SEG.known] === 1);
  const width = segmentAt(setting, 1) - segmentAt(setting, 0);
  const kept = keep.flatMap((known, i) => (known ? [i] : []));
  const numbers = (old: Int16Array) => old.map((i) => (i >= 0 && keep[i] ? kept.indexOf(i) : -1));
  const { columns, triggers, messages } = setting.scenario;
  const counts = {
    columns: columns.length,
    segments: kept.length,
    groups: setting.plan.groups?.length ?? 0,
    triggers: triggers.length + (setting.plan.triggers?.length ?? 0),
    messages: messages.length,
    searchable: setting.searchable.length,
  };
  const next = {
    ...setting,
    layout: layoutOf(counts),
    segments: kept.map((i) => setting.segments[i]),
    segmentOnHex: numbers(setting.segmentOnHex),
    segmentOnSide: numbers(setting.segmentOnSide),
  };
  const front = Array.from(words.subarray(0, segmentAt(setting, 0)));
  setting.scenario.columns.forEach((_, column) => {
    const work = columnAt(column) + COL.work;
    if (front[work] > 0) front[work] = kept.indexOf(front[work] - 1) + 1;
  });
  const rest = kept.flatMap((i) => Array.from(words.subarray(segmentAt(setting, i), segmentAt(setting, i) + width)));
  const lives = kept.flatMap((i) => Array.from(words.subarray(lifeAt(setting, i), lifeAt(setting, i) + LIFE_WORDS)));
  const tail = words.subarray(setting.layout.units);
  const changed = Int32Array.from([...front, ...rest, ...lives, ...tail]);
  return { state: { setting: next, words: changed }, gone: keep.length - kept.length };
}

describe('KN-1 the moving side', () => {
  test('sees its columns, and of the segments those that it has found: place, kind, depth, lane', () => {
    const belts = ['plain 2 1,0 1,1', 'hidden 3 3,0'];
    const view = viewFor(after(field({ columns: [{ recon: 1 }, { from: 99 }] }, ...belts), ['hold', '']), 'moving');
    expect(view).toMatchObject({ viewer: 'moving', turn: 1, minute: 15, over: false });
    expect(view.columns.map(({ status, hex, clock }) => [status, hex, clock])).toEqual([
      ['active', 0, 15],
      ['waiting', -1, 0],
    ]);
    expect(view.segments.map(({ place, kind, depth }) => [place, kind, depth])).toEqual([[1, 0, 2]]);
  });

  test('sees how far a lane is and who works there', () => {
    let state = after(field({ columns: [{ recon: 1 }] }, 'plain 2 1,0'), ['hold']);
    const seen: unknown[] = [];
    // Two rows of 10 minutes, proving two of 5, marking 4 by one team: 34 minutes in turns of 15.
    for (const order of ['breach 1,0 hand prove mark', '', '', '']) {
      const [{ lane, rowsSwept, marked, worker }] = viewFor(state, 'moving').segments;
      seen.push([lane, rowsSwept, marked, worker]);
      state = after(state, [order]);
    }
    expect(seen).toEqual([
      ['none', 0, false, -1],
      ['sweeping', 1, false, 0],
      ['proved', 2, false, 0],
      ['proved', 2, true, -1],
    ]);
  });

  test('does not see what belongs together, nor the posts', () => {
    const area = { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['9,1'] };
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['9,0'] };
    const change = { columns: [{ recon: 3 }], zones: [goal, area], posts: [{ hex: 19, areas: [1] }] };
    const view = viewFor(after(field(change, 'plain 1 1,0 2,0', 'plain 1 1,1'), ['hold']), 'moving');
    expect(view.segments.map(({ belt }) => belt)).toEqual([-1, -1, -1]);
    expect(view.posts).toEqual([]);
  });

  test('sees and may do the same whatever is hidden: unknown segments, what was missed, the dice to come', () => {
    let changes = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const dice = diceOf(seed);
        const state = randomState(dice);
        const other = scrambled(state, dice);
        changes += other.changes;
        expect(viewFor(other.state, 'moving')).toEqual(viewFor(state, 'moving'));
        expect(legalOrders(other.state, 'moving')).toEqual(legalOrders(state, 'moving'));
      }),
    );
    expect(changes).toBeGreaterThan(100);
  });

  test('sees and may do the same when the unknown segments had never been laid', () => {
    let gone = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = randomState(diceOf(seed));
        const other = withoutUnknown(state);
        gone += other.gone;
        expect(viewFor(other.state, 'moving')).toEqual(viewFor(state, 'moving'));
        expect(legalOrders(other.state, 'moving')).toEqual(legalOrders(state, 'moving'));
      }),
    );
    expect(gone).toBeGreaterThan(100);
  });
});

describe('KN-2 the laying side', () => {
  const laying = (state: State): View => viewFor(state, 'laying');

  test('sees its belts and its posts from the start', () => {
    const area = { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['9,1'] };
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['9,0'] };
    const posts = [{ id: 'watch', hex: 19, areas: [1] }];
    const view = laying(field({ zones: [goal, area], posts }, 'hidden 2 4,0 5,0', 'ditch 1 2,1/E'));
    expect(view.segments.map(({ kind, belt, known }) => [kind, belt, known])).toEqual([
      [1, 0, false],
      [1, 0, false],
      [3, 1, false],
    ]);
    expect(view.posts.map(({ id }) => id)).toEqual(['watch']);
  });

  test('does not see that a segment was found before anybody works at it, and then does', () => {
    const found = after(field({ columns: [{ recon: 1 }] }, 'plain 3 1,0'), ['hold']);
    expect(viewFor(found, 'moving').segments.map(({ known }) => known)).toEqual([true]);
    expect(laying(found).segments.map(({ known, lane }) => [known, lane])).toEqual([[false, 'none']]);
    const begun = after(found, ['breach 1,0 hand']);
    expect(laying(begun).segments).toMatchObject([{ known: true, lane: 'sweeping', worker: 0, rowsSwept: 1 }]);
    expect(laying(after(begun, ['hold'])).segments).toMatchObject([{ known: true, worker: -1, rowsSwept: 1 }]);
  });

  // The column at 4,0; a post with range 2; belts.
  const post = (hex: number) => ({ posts: [{ hex, range: 2, areas: [] }] });
  test.each([
    ['announced', true, {}, [], true],
    ['not announced', false, {}, [], false],
    ['within a post’s range', false, post(6), [], true],
    ['just out of a post’s range', false, post(7), [], false],
    ['beside a segment on a hex', false, {}, ['hidden 1 5,0'], true],
    ['two hexes from a segment', false, {}, ['hidden 1 6,0'], false],
    ['at a segment on its hexside', false, {}, ['ditch 1 4,0/E'], true],
    ['at a hexside of the next hex', false, {}, ['ditch 1 5,0/E'], false],
  ] as const)('sees a column that is %s: %s', (_, announced, change, belts, seen) => {
    const away = { rows: ['..........', '..........', '..........'] };
    const start = after(field({ ...away, ...change, columns: [{ start: 3, announced }] }, ...belts), ['march 4,0']);
    const [column] = laying(start).columns;
    expect(column).toEqual(
      seen
        ? { ...IDLE, column: 0, status: 'active', hex: 4, clock: 5, strength: 6 }
        : { ...IDLE, column: 0, status: 'waiting', hex: -1, clock: 0, strength: 0 },
    );
    expect(viewFor(start, 'moving').columns[0]).toMatchObject({ status: 'active', hex: 4 });
  });

  test('sees a column that stands on a segment through which it forced its way', () => {
    const harmless = { ...kindLike('felledTrees', { id: 'loose', terrains: undefined, visibility: 65536 }) };
    const start = field({ kinds: [harmless], columns: [{ recon: 1, announced: false }] }, 'loose 1 1,0');
    const state = after(after(start, ['hold']), ['force 1,0']);
    expect(columnOf(state).at).toBe('1,0');
    expect(laying(state).columns[0]).toMatchObject({ hex: 1, strength: 6 });
  });

  test('sees nothing of what the sweeps have missed, nor the dice to come', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dice = diceOf(seed);
        const state = randomState(dice);
        const words = state.words.slice();
        words[HEAD.key0] ^= 1 + dice(2 ** 30);
        state.setting.segments.forEach((_, i) => {
          words[segmentAt(state.setting, i) + SEG.missed] = dice(2 ** 12);
        });
        expect(laying({ setting: state.setting, words })).toEqual(laying(state));
      }),
    );
  });
});

describe('RC-1 recon', () => {
  test.each([
    ['certain, in range', 2, 'plain 1 2,0', true],
    ['certain, out of range', 1, 'plain 1 2,0', false],
    ['never, beside it', 2, 'hidden 1 1,0', false],
    ['without recon, beside it', 0, 'plain 1 1,0', false],
    ['a hexside whose nearer hex is in range', 2, 'ditch 1 2,0/E', true],
    ['the same hexside under its other name', 2, 'ditch 1 3,0/W', true],
    ['a hexside of which no hex is in range', 1, 'ditch 1 2,0/E', false],
    ['a hexside of its own hex, without recon', 0, 'ditch 1 0,0/E', true],
  ])('%s: range %i, %s: %s', (_, recon, belt, found) => {
    const { state, events } = turn(field({ columns: [{ recon }] }, belt), 'hold');
    const { place } = state.setting.segments[0];
    expect(only(events, 'found')).toEqual(
      found ? [{ type: 'found', place, by: 'recon', side: 'moving', minute: 0 }] : [],
    );
    expect(segmentOf(state, belt.split(' ')[2]).known).toBe(found ? 1 : 0);
  });

  test('looks from where the columns stand as the turn begins, at the minute of its beginning', () => {
    const first = turn(field({ columns: [{ recon: 1 }] }, 'plain 1 3,0'), 'march 1,0 2,0');
    expect(only(first.events, 'found')).toEqual([]);
    expect(only(turn(first.state, 'hold').events, 'found')).toMatchObject([{ by: 'recon', minute: 15 }]);
  });

  test('a column that has not come yet does not look; one that comes in this turn does', () => {
    const first = turn(field({ columns: [{ recon: 1, from: 20 }] }, 'plain 1 1,0'), '');
    expect(only(first.events, 'found')).toEqual([]);
    expect(only(turn(first.state, '').events, 'found')).toMatchObject([{ by: 'recon', minute: 15 }]);
  });

  // The column goes from 4,0 to 5,0; only from there is 6,0 within one hex.
  test.each([
    ['active', 'reach', 0, 1],
    ['left', 'leave', 1, 0],
  ] as const)('a column that is %s then', (status, task, zone, found) => {
    const zones = [
      { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['9,0'] },
      { id: 'out', kind: 'exit' as const, name: 'Out', hexes: ['5,0'] },
    ];
    const columns = [{ recon: 1, start: 4, task, zone }, {}];
    const state = after(field({ zones, columns }, 'plain 1 6,0'), ['march 5,0', 'hold']);
    expect(columnOf(state).status).toBe(status);
    expect(only(turn(state, '', 'hold').events, 'found')).toHaveLength(found);
  });

  test('one draw for each segment and turn, with the segment as its place and no actor', () => {
    let found = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const state = field({ columns: [{ recon: 2 }, { recon: 2, start: 1 }] }, 'even 1 2,0 2,1 3,0');
      state.words[HEAD.key0] = seed;
      const [k0, k1] = [seed, state.words[HEAD.key1]];
      const after2 = after(state, ['hold', 'hold'], ['hold', 'hold']);
      for (const { place } of state.setting.segments) {
        const text = `${place % 10},${Math.floor(place / 10)}`;
        const expected = [1, 2].some((t) => draw(k0, k1, t, place, 0, 1) >>> 16 < 32768);
        expect([seed, text, segmentOf(after2, text).known === 1]).toEqual([seed, text, expected]);
        if (expected) found += 1;
      }
    }
    // Three quarters of 120 on average.
    expect(found).toBeGreaterThan(70);
    expect(found).toBeLessThan(110);
  });

  test('many columns find no more than one', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const known = [1, 5].map((count) => {
        const state = field({ columns: Array.from({ length: count }, () => ({ recon: 2 })) }, 'even 1 1,0 2,0 2,1');
        state.words[HEAD.key0] = seed;
        const next = after(
          state,
          Array.from({ length: count }, () => 'hold'),
        );
        return ['1,0', '2,0', '2,1'].map((text) => segmentOf(next, text).known);
      });
      expect([seed, known[1]]).toEqual([seed, known[0]]);
    }
  });

  test('what is known stays known, and is told once', () => {
    const first = turn(field({ columns: [{ recon: 1, start: 1 }] }, 'plain 1 2,0'), 'march 0,0');
    expect(only(first.events, 'found').map(({ place }) => place)).toEqual([
      placeAt(first.state.setting.scenario, '2,0'),
    ]);
    const second = turn(first.state, 'march 1,0');
    expect(only(second.events, 'found')).toEqual([]);
    expect(segmentOf(second.state, '2,0').known).toBe(1);
  });
});
