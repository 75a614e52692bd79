// The examples of RULES.md for the measures, played out: three arrivals, two columns at work, a road through areas (ME-1 to ME-7).
import { describe, expect, test } from 'vitest';
import { measure, type Measures, type State } from '../../src/rules/index.ts';
import { arrivedAt, begun } from './bare.ts';
import { kindLike, type Sketch } from './build.ts';
import { after, begin } from './watch.ts';

/** A stock kind without dice, seen at once. */
function sure(stock: string, hazard = 0) {
  const none = { hand: 0, mechanical: 0, rapid: 0 };
  const components = kindLike(stock, {}).components.map((component) => {
    const { tracked } = component.bite;
    return {
      ...component,
      hazard: none,
      miss: none,
      bite: { ...component.bite, tracked: tracked && { ...tracked, hazard } },
    };
  });
  return kindLike(stock, { visibility: 65536, components });
}

/** Three columns that arrive at the minutes 61, 118 and 131: each marches at 5 minutes a hex from when it comes. */
function threeColumns(needed: number, deadline: number): State {
  const columns = [
    { start: 4, from: 41 },
    { start: 4, from: 98 },
    { start: 0, from: 91 },
  ];
  const short = 'march 5,0 6,0 7,0 8,0';
  return after(
    begin({ rows: ['.........'], columns, turnMinutes: 50, deadline, needed }),
    [''],
    [short],
    ['', short, 'march 1,0 2,0 3,0 4,0 5,0 6,0 7,0 8,0'],
  );
}

describe('ME-1: arrival and denial', () => {
  test.each([
    [1, 120, 61],
    [2, 120, 118],
    [3, 120, undefined],
    [3, 130, undefined],
    [3, 131, 131],
    [2, 117, undefined],
    [1, 150, 61],
  ])('ME-1: %i of 3 needed, deadline %i: %s', (needed, deadline, arrival) => {
    const measures = measure(threeColumns(needed, deadline));
    expect(measures.arrival).toBe(arrival);
    expect(measures.denied).toBe(arrival === undefined);
    expect(measures.columns.map((column) => column.arrival)).toEqual([61, 118, 131]);
  });
});

describe('ME-2: delay', () => {
  test.each<[string, number, number | undefined, number | undefined]>([
    ['118 − 74', 2, 74, 44],
    ['no delay', 2, 118, 0],
    ['denied', 3, 74, undefined],
    ['denied without belts', 2, undefined, undefined],
  ])('ME-2: %s', (_, needed, baseline, delay) => {
    const state = threeColumns(needed, 120);
    expect(measure(state, baseline === undefined ? begun(state) : arrivedAt(state, baseline)).delay).toBe(delay);
    expect(measure(state).delay).toBeUndefined();
  });
});

/**
 * The first column sweeps its belt in 30 minutes and proves it in 15, while the second sweeps two rows in 20; then the second marks
 * the first's lane in 2. All the while a post costs both of them minutes.
 */
function twoAtWork(): Measures {
  const sketch: Sketch = {
    rows: ['......'],
    kinds: [sure('antiPersonnelBelt'), sure('antiVehicleBelt')],
    columns: [{ recon: 1 }, { recon: 1, start: 2 }],
    zones: [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['5,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0', '1,0', '2,0'] },
    ],
    posts: [{ hex: 5, rate: 2, areas: [1], minutes: 1 }],
    turnMinutes: 60,
  };
  const first = 'breach 1,0 hand prove';
  return measure(
    after(
      begin(sketch, ['antiPersonnelBelt 1 1,0', 'antiVehicleBelt 2 3,0 4,0']),
      ['hold', 'hold'],
      [first, 'breach 3,0 hand'],
      ['hold', 'breach 1,0 hand mark'],
    ),
  );
}

describe('ME-3: clearance time', () => {
  test('ME-3: in all, for each column, for each belt; without overwatch', () => {
    const measures = twoAtWork();
    expect(measures.clearanceTime).toBe(30 + 15 + 20 + 2);
    expect(measures.columns.map(({ clearance, engaged }) => [clearance, engaged])).toEqual([
      [45, 3],
      [22, 3],
    ]);
    expect(measures.belts).toEqual([
      { belt: 'b1', clearance: 47, found: 1, opened: 1, segments: 1 },
      { belt: 'b2', clearance: 20, found: 1, opened: 1, segments: 2 },
    ]);
  });
});

describe('ME-4: clearance on the critical path', () => {
  /** The first column sweeps the lane at 1,0 in 20 minutes and proves it in 10 when the second is through, which sweeps 3,0 in 10. */
  const run = (needed: number, last: readonly (readonly string[])[]) =>
    after(
      begin(
        {
          rows: ['......'],
          kinds: [sure('antiVehicleBelt')],
          columns: [{ recon: 1 }, { recon: 1 }],
          turnMinutes: 20,
          needed,
        },
        ['antiVehicleBelt 2 1,0', 'antiVehicleBelt 1 3,0'],
      ),
      ['hold', 'hold'],
      ['breach 1,0 hand', 'hold'],
      ['hold', 'march 1,0 2,0'],
      ['breach 1,0 hand prove', 'hold'],
      ['hold', 'breach 3,0 hand'],
      ...last,
    );
  const through = 'march 3,0 4,0 5,0';

  test('ME-4: its own minutes and those of others on its lanes before it passed', () => {
    const measures = measure(run(1, [['hold', through]]));
    expect(measures.clearanceCriticalPath).toBe(20 + 10);
    expect(measures.clearanceTime).toBe(20 + 10 + 10);
  });

  test('ME-4: the path is that of the column whose arrival counts', () => {
    const measures = measure(run(2, [['hold', through], ['march 1,0 2,0 3,0'], ['march 4,0 5,0']]));
    // The first column: 30 of its own, and 10 of the second on the lane at 3,0.
    expect(measures.columns[1].arrival).toBeLessThan(measures.columns[0].arrival ?? 0);
    expect(measures.clearanceCriticalPath).toBe(30 + 10);
  });

  test('ME-4: not defined while too few have arrived', () => {
    expect(measure(run(2, [['hold', through]])).clearanceCriticalPath).toBeUndefined();
  });
});

describe('ME-5: canalisation', () => {
  const area = ['3,0', '4,0', '5,0', '10,0', '11,0', '12,0'];
  const roadOf = (zoneHexes: readonly string[]): Sketch => ({
    rows: ['r'.repeat(21)],
    zones: [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['20,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: zoneHexes },
    ],
    columns: [{ recon: 2 }],
    kinds: [sure('antiVehicleBelt')],
    turnMinutes: 100,
  });
  const march = `march ${Array.from({ length: 20 }, (_, i) => `${i + 1},0`).join(' ')}`;

  test('ME-5: 6 of 20 steps at 4 minutes lie in the area: 24/80', () => {
    expect(measure(after(begin(roadOf(area)), [march])).canalisation).toEqual({ num: 24, den: 80 });
  });

  test('ME-5: nobody moved: 0/1', () => {
    expect(measure(after(begin(roadOf(area)), ['hold'])).canalisation).toEqual({ num: 0, den: 1 });
  });

  test('ME-5: outside every area: 0 of 80', () => {
    expect(measure(after(begin(roadOf(['0,0'])), [march])).canalisation).toEqual({ num: 0, den: 80 });
  });

  test('ME-5, EN-4: the minutes of a step by force count with it', () => {
    const state = begin(roadOf(['2,0']), ['antiVehicleBelt 2 2,0']);
    const done = after(state, ['hold'], ['march 1,0'], ['force 2,0']);
    expect(measure(done).canalisation).toEqual({ num: 4 + 12, den: 4 + 4 + 12 });
  });
});

describe('ME-6, ME-7: losses and cost', () => {
  test('ME-6: steps lost, in all and for each column', () => {
    const columns = [{ recon: 1 }, { start: 5, recon: 0 }, { start: 3 }];
    const kinds = [sure('antiVehicleBelt', 65536)];
    const state = begin({ rows: ['......'], kinds, columns }, ['antiVehicleBelt 3 1,0', 'antiVehicleBelt 1 4,0']);
    const done = after(state, ['hold', 'hold', 'hold'], ['force 1,0', 'hold', 'march 2,0 1,0']);
    const measures = measure(done);
    expect(measures.columns.map(({ losses }) => losses)).toEqual([3, 0, 0]);
    expect(measures.losses).toBe(3);
  });

  test('ME-6: a broken column has lost all its steps', () => {
    const columns = [{ recon: 1, strength: 2 }, { start: 3 }];
    const state = begin({ rows: ['......'], kinds: [sure('antiVehicleBelt', 65536)], columns }, [
      'antiVehicleBelt 3 1,0',
    ]);
    const measures = measure(after(state, ['hold', 'hold'], ['force 1,0', 'hold']));
    expect(measures.losses).toBe(2);
    expect(measures.columns.map(({ status }) => status)).toEqual(['broken', 'active']);
  });

  test.each([
    [[], { points: 0, effort: 0 }],
    [['antiVehicleBelt 2 1,0 2,0 3,0'], { points: 24, effort: 120 }],
    [['antiVehicleBelt 2 1,0 2,0 3,0', 'mixedBelt 2 4,0'], { points: 40, effort: 210 }],
    [['barrierDitch 1 1,0/E', 'felledTrees 2 3,0'], { points: 5, effort: 100 }],
  ])('ME-7: %j costs %j', (belts, cost) => {
    expect(measure(begin({ rows: ['......'] }, belts)).cost).toEqual(cost);
  });
});
