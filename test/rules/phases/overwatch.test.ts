// Overwatch: which columns a post engages, with what chance, and what it costs them (OW-1, OW-2).
import { describe, expect, test } from 'vitest';
import { sure } from '../kinds.ts';
import type { Sketch } from '../build.ts';
import { after, begin, columnOf, only, turn } from '../watch.ts';
import { type Column, draw, type Post, PURPOSE } from '../../../src/rules/index.ts';
import { HEAD } from '../../../src/rules/state.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];
const ZONES: Sketch['zones'] = [
  { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
  { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0', '1,0', '2,0', '3,0', '4,0'] },
  { id: 'other', kind: 'engagementArea', name: 'Other', hexes: ['0,2', '1,2'] },
];

function watch(
  posts: readonly Partial<Post>[],
  columns: readonly Partial<Column>[],
  belts: readonly string[] = [],
  seed?: string,
) {
  const kinds = [sure('antiVehicleBelt'), sure('antiPersonnelBelt')];
  const areas = posts.map((post) => ({ areas: [1], ...post }));
  return begin({ rows: ROWS, kinds, zones: ZONES, columns, posts: areas, turnMinutes: 60, deadline: 900 }, belts, seed);
}

/** Columns that each post engaged in the first turn. */
function engagedBy(state: ReturnType<typeof watch>, ...orders: string[]): number[][] {
  const engaged = only(turn(state, ...orders).events, 'engaged');
  return state.setting.scenario.posts.map((_, post) => engaged.filter((e) => e.post === post).map((e) => e.column));
}

describe('OW-1 who is engaged', () => {
  test.each([
    ['in range and in the area', { hex: 4, range: 4 }, [0]],
    ['out of range', { hex: 4, range: 3 }, []],
    ['in range, outside its areas', { hex: 4, range: 9, areas: [2] }, []],
    ['in one of several areas', { hex: 4, range: 9, areas: [2, 1] }, [0]],
    ['with rate 0', { hex: 4, range: 9, rate: 0 }, []],
    ['with chance 0', { hex: 4, range: 9, chance: 0 }, []],
  ])('%s', (_, post, engaged) => {
    expect(engagedBy(watch([post], [{}]), 'hold')).toEqual([engaged]);
  });

  test('up to the rate: the nearest first, then the lowest number', () => {
    const columns = [{ start: 0 }, { start: 1 }, { start: 3 }, { start: 1 }];
    for (const [rate, engaged] of [
      [1, [2]],
      [2, [2, 1]],
      [3, [2, 1, 3]],
      [9, [2, 1, 3, 0]],
    ] as const) {
      expect(engagedBy(watch([{ hex: 4, rate }], columns))).toEqual([engaged]);
    }
  });

  test.each([
    ['halted', 'march 1,0 2,0', 'antiVehicleBelt 1 2,0', { recon: 2 }],
    ['worked', 'breach 0,1 hand', 'antiVehicleBelt 1 0,1', { recon: 1 }],
    ['bumped', 'march 0,1', 'antiVehicleBelt 1 0,1', {}],
    ['forced into the area', 'force 1,0', 'antiVehicleBelt 1 1,0', { recon: 1 }],
  ])('those that %s come before nearer ones', (_, order, belt, column) => {
    const blind = sure('antiVehicleBelt', { seen: Object.keys(column).length === 0 ? 0 : 65536 });
    const state = after(
      begin(
        {
          rows: ROWS,
          kinds: [blind],
          zones: ZONES,
          columns: [column, { start: 3 }],
          posts: [{ hex: 4, areas: [1] }],
          turnMinutes: 60,
          deadline: 900,
        },
        [belt],
      ),
      ['hold', 'hold'],
    );
    expect(engagedBy(state, order, 'hold')).toEqual([[0]]);
    expect(engagedBy(state, 'hold', 'hold')).toEqual([[1]]);
  });

  test('CO-4 not those that have arrived or left', () => {
    const zones = [{ ...(ZONES ?? [])[0], hexes: ['1,0'] }, ...(ZONES ?? []).slice(1)];
    const sketch: Sketch = { rows: ROWS, zones, columns: [{}, { start: 20 }], posts: [{ hex: 4, areas: [1] }] };
    const played = turn(begin(sketch), 'march 1,0');
    expect(columnOf(played.state)).toMatchObject({ status: 'arrived', engaged: 0 });
    expect(only(played.events, 'engaged')).toEqual([]);
  });

  test('two posts engage one column, each for itself', () => {
    const state = watch(
      [
        { hex: 4, minutes: 7 },
        { hex: 3, minutes: 5 },
      ],
      [{}],
    );
    expect(columnOf(after(state, ['march 1,0']))).toMatchObject({ clock: 5 + 12, engaged: 12 });
  });

  test('one that the first post breaks is not engaged by the second', () => {
    const state = watch([{ hex: 4, loss: 65536 }, { hex: 3 }], [{ strength: 1 }]);
    expect(engagedBy(state, 'hold')).toEqual([[0], []]);
    expect(columnOf(after(state, ['hold']))).toMatchObject({ status: 'broken', at: 'off' });
  });
});

describe('OW-2 chance, minutes, losses', () => {
  test('the clock moves by the minutes, and with the loss chance a step is lost', () => {
    const lost = after(watch([{ hex: 4, minutes: 9, loss: 65536 }], [{}]), ['march 1,0']);
    expect(columnOf(lost)).toMatchObject({ clock: 5 + 9, engaged: 9, strength: 5, moved: 5, cleared: 0 });
    const kept = after(watch([{ hex: 4, minutes: 9, loss: 0 }], [{}]), ['march 1,0']);
    expect(columnOf(kept)).toMatchObject({ clock: 14, strength: 6 });
  });

  test('the chance is doubled for a column at a segment, and never more than certain', () => {
    // 32,768 doubled is certain; 16,384 doubled is a half; alone a quarter. Over 400 seeds, deviations about 10 and 9.
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const state = (chance: number) =>
        watch([{ hex: 4, chance }], [{ recon: 1 }], ['antiVehicleBelt 1 1,0'], `${seed}`);
      [
        [32768, 'march 1,0'],
        [65536, 'march 1,0'],
        [16384, 'march 1,0'],
        [16384, 'hold'],
      ].forEach(([chance, order], i) => {
        counts[i] += engagedBy(state(Number(chance)), String(order))[0].length;
      });
    }
    expect(counts.slice(0, 2)).toEqual([400, 400]);
    expect(Math.abs(counts[2] - 200)).toBeLessThan(40);
    expect(Math.abs(counts[3] - 100)).toBeLessThan(40);
  });

  test('T-5 each post and column has draws of its own: at the hex, actor column + 256 × post', () => {
    for (let seed = 0; seed < 20; seed++) {
      const posts = [
        { hex: 4, rate: 2, chance: 32768, loss: 32768 },
        { hex: 4, rate: 2, chance: 32768, loss: 32768 },
      ];
      const state = watch(posts, [{}, {}], [], `${seed}`);
      const [key0, key1] = [state.words[HEAD.key0], state.words[HEAD.key1]];
      const falls = (column: number, post: number, purpose: number) =>
        draw(key0, key1, 1, 0, column + 256 * post, purpose) < 2 ** 31;
      const engaged = [0, 1].map((post) => [0, 1].filter((column) => falls(column, post, PURPOSE.engage)));
      expect(engagedBy(state, 'hold', 'hold')).toEqual(engaged);
      const lost = [0, 1].map((column) =>
        [0, 1].filter((post) => engaged[post].includes(column) && falls(column, post, PURPOSE.engageLoss)),
      );
      const after1 = after(state, ['hold', 'hold']);
      expect([0, 1].map((column) => 6 - columnOf(after1, column).strength)).toEqual(lost.map(({ length }) => length));
    }
  });

  test('the minutes of an engagement delay work, and are no clearance time (ME-3)', () => {
    const state = watch([{ hex: 4, minutes: 30 }], [{ recon: 1 }], ['antiVehicleBelt 3 1,0']);
    const working = after(state, ['hold'], ['breach 1,0 mechanical']);
    // Turn 1 costs 30 (held to 60); turn 2: from 60 works 60 of 72 minutes, then 30 lost: 150. Turn 3 ends at 180.
    expect(columnOf(working)).toMatchObject({ clock: 150, cleared: 60, engaged: 60 });
    expect(columnOf(after(working, []))).toMatchObject({ cleared: 72, clock: 192 });
  });
});
