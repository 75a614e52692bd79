// Searching the hexes of a clearance zone (CL-10), and the task to clear one (CO-7).
import { describe, expect, test } from 'vitest';
import { type Column, draw, legalOrders, measure, type State, viewFor } from '../../../src/rules/index.ts';
import { HEAD, SEG, segmentAt } from '../../../src/rules/state.ts';
import type { Sketch } from '../build.ts';
import { sure } from '../kinds.ts';
import { inPhase, lying, unitOf, withKnown, withLife } from '../parts.ts';
import { after, begin, columnOf, only, refusals, segmentOf, turn } from '../watch.ts';

const kinds = [
  sure('antiVehicleBelt', { seen: 0 }),
  sure('barrierDitch', { seen: 65536 }),
  sure('dummyBelt'),
  sure('networkedBelt', { seen: 0 }),
];
const CLEAR: Partial<Column> = { task: 'clear', zone: 0, start: 0, class: 'foot', methods: ['hand'] };

/** Two rows of eight hexes; the clearance zone is the first three of the first row. */
function field(columns: readonly Partial<Column>[], change: Partial<Sketch> = {}, zone = ['0,0', '1,0', '2,0']): State {
  const zones: Sketch['zones'] = [
    { id: 'ground', kind: 'clearance', name: 'Ground', hexes: zone },
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,1'] },
  ];
  const { more, ...rest } = change;
  // Far away lies one that could be off, so that nothing may be taken for live without asking.
  const contamination = [...(more?.contamination ?? []), lying([14], { id: 'far', kind: 3 })];
  const sketch = { rows: ['........', '........'], kinds, zones, columns, turnMinutes: 10, ...rest };
  return begin({ ...sketch, more: { edition: 2, ...more, contamination } });
}

const searched = (state: State) => viewFor(state, 'umpire').searched;

describe('CL-10 who may search what', () => {
  test('the own hex or one beside that lies in a clearance zone, with a team', () => {
    const state = field([CLEAR, { ...CLEAR, teams: 0 }, { ...CLEAR, start: 5 }]);
    const may = (column: number, hex: string) =>
      refusals(state, ...['', '', ''].fill(`search ${hex}`, column, column + 1));
    expect([may(0, '0,0'), may(0, '1,0'), may(1, '0,0')]).toEqual([[], [], ['noTeams']]);
    // Two hexes away; beside, but in no clearance zone; the own hex, in none.
    expect([may(0, '2,0'), may(0, '0,1'), may(2, '5,0')]).toEqual([
      ['notInClearance'],
      ['notInClearance'],
      ['notInClearance'],
    ]);
  });

  test('TU-2 they are among the legal orders', () => {
    const orders = legalOrders(field([CLEAR]), 'moving').filter((order) => order.do === 'search');
    expect(orders.map(({ hex }) => hex)).toEqual([0, 1]);
    expect(legalOrders(field([{ ...CLEAR, teams: 0 }]), 'moving').filter(({ do: what }) => what === 'search')).toEqual(
      [],
    );
  });
});

describe('CL-10 the work', () => {
  // 20 team-minutes.
  test.each([
    [1, 20],
    [2, 10],
    [5, 10],
  ])('%i teams take %i minutes', (teams, minutes) => {
    const start = field([{ ...CLEAR, teams }], { turnMinutes: 30 });
    const { state, events } = turn(start, 'search 1,0');
    expect(only(events, 'searched')).toEqual([{ type: 'searched', column: 0, hex: 1, minute: minutes }]);
    expect([unitOf(state, 0, 'searchMinutes'), columnOf(state).clock, searched(state)]).toEqual([
      minutes,
      minutes,
      [1],
    ]);
    // ME-10: no part of clearance time.
    expect(measure(state).clearanceTime).toBe(0);
  });

  test('TU-2 goes on without an order, and with the same one; the column waits when it is done', () => {
    const start = field([{ ...CLEAR, teams: 1 }], { turnMinutes: 8 });
    const first = after(start, ['search 1,0']);
    expect(viewFor(first, 'moving').columns[0]).toMatchObject({ searching: 1, clock: 8 });
    for (const order of ['', 'search 1,0']) {
      const second = after(first, [order]);
      expect([searched(second), columnOf(second).clock]).toEqual([[], 16]);
      const third = turn(second, order);
      expect(only(third.events, 'searched')).toMatchObject([{ minute: 20 }]);
      expect(viewFor(third.state, 'moving').columns[0].searching).toBeUndefined();
      // TI-4: searching exposed it, so it may still act from minute 20 on.
      expect(columnOf(third.state).clock).toBe(20);
    }
  });

  test.each(['hold', 'march 1,0', 'search 0,0', 'breach 1,0 hand'])('is given up by %s', (order) => {
    const more = { contamination: [lying([1], { kind: 3 })] };
    const start = withKnown(field([{ ...CLEAR, class: 'wheeled', teams: 1 }], { turnMinutes: 8, more }), '1,0');
    const free = order === 'march 1,0' ? withLife(start, '1,0', 'off', 1) : start;
    const passable = order === 'march 1,0' ? withLife(free, '1,0', 'seenThrough', 1) : free;
    const begun = after(passable, ['search 1,0']);
    const stopped = after(begun, [order]);
    expect(viewFor(stopped, 'moving').columns[0].searching).toBe(order === 'search 0,0' ? 0 : undefined);
    // What was done of it is lost: 20 minutes again.
    const again = after(begun, [order === 'search 0,0' ? 'hold' : order], ['search 1,0'], ['']);
    expect(searched(again)).toEqual([]);
    expect(searched(after(again, ['']))).toEqual([1]);
  });

  test('a hex may be searched again', () => {
    const start = field([CLEAR, { from: 200 }]);
    const { events } = turn(after(start, ['search 1,0', '']), 'search 1,0', '');
    expect(only(events, 'searched')).toHaveLength(1);
  });

  test('OW-1 it exposes', () => {
    const posts = [{ hex: 7, areas: [1], rate: 1, chance: 32768, minutes: 3, range: 9 }];
    const zones: Sketch['zones'] = [
      { id: 'ground', kind: 'clearance', name: 'Ground', hexes: ['0,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0', '3,0'] },
    ];
    // The other column is nearer, and has the lower number; OW-2: 32,768 doubled is certain.
    const start = field([{ start: 3, task: 'clear', zone: 0 }, { ...CLEAR }], { posts, zones });
    const { events } = turn(start, 'hold', 'search 0,0');
    expect(only(events, 'engaged')).toMatchObject([{ column: 1, minute: 13 }]);
  });

  test('a column that breaks has given it up', () => {
    const posts = [{ hex: 7, areas: [1], chance: 65536, loss: 65536, range: 9 }];
    const zones: Sketch['zones'] = [
      { id: 'ground', kind: 'clearance', name: 'Ground', hexes: ['0,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0'] },
    ];
    const start = field([{ ...CLEAR, strength: 1 }, CLEAR], { posts, zones, turnMinutes: 5 });
    const state = after(start, ['search 0,0', 'search 0,0']);
    expect(viewFor(state, 'umpire').columns.map(({ searching }) => searching)).toEqual([undefined, 0]);
  });
});

describe('CL-10 what is found', () => {
  const old = (places: readonly number[], kind = 0, known = false) =>
    lying(places, { id: `old${kind}`, kind, known: { laying: false, moving: known } });

  test('what lies on the hex and on its hexsides, with the greater of visibility and search chance, one draw each', () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed++) {
      // Hexside 1,0/E is owned by hex 1, direction 0.
      const more = { contamination: [old([1, 2, 3]), old([16 + 3], 1)] };
      const state = field([{ ...CLEAR, class: 'tracked', recon: 0 }, CLEAR], { more });
      state.words[HEAD.key0] = seed;
      const next = after(state, ['hold', 'search 1,0']);
      const drawn = draw(seed, state.words[HEAD.key1], 1, 1, 1, 4) >>> 16;
      expect([seed, segmentOf(next, '1,0').known]).toEqual([seed, drawn < 58982 ? 1 : 0]);
      // A visibility of 65,536 is certain.
      expect(segmentOf(next, '1,0/E').known).toBe(1);
      expect(['2,0', '3,0'].map((place) => segmentOf(next, place).known)).toEqual([0, 0]);
      found += segmentOf(next, '1,0').known;
    }
    // Nine in ten of 60.
    expect(found).toBeGreaterThan(45);
    expect(found).toBeLessThan(60);
  });

  test('OB-10, PC-1 a marked one is certain; a known or absent one is not found again', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const more = { contamination: [lying([1], { marked: true }), lying([16 + 3], { id: 'b', kind: 1 })] };
      const state = inPhase(field([CLEAR], { more }), '1,0/E', 'absent');
      state.words[HEAD.key0] = seed;
      const events = only(turn(state, 'search 1,0').events, 'found');
      expect(events).toEqual([{ type: 'found', place: 1, by: 'search', side: 'moving', minute: 10 }]);
      expect(only(turn(withKnown(state, '1,0'), 'search 1,0').events, 'found')).toEqual([]);
    }
  });

  test('PC-2 a column of the laying side finds for its own side', () => {
    const more = { contamination: [lying([1], { marked: true })] };
    const { state, events } = turn(
      field(
        [
          { from: 90, start: 7 },
          { ...CLEAR, side: 'laying' },
        ],
        { more },
      ),
      '',
      'search 1,0',
    );
    expect(only(events, 'found')).toMatchObject([{ by: 'search', side: 'laying' }]);
    expect(viewFor(state, 'laying').segments).toHaveLength(1);
    expect(viewFor(state, 'moving').segments).toHaveLength(0);
    expect([viewFor(state, 'laying').searched, viewFor(state, 'moving').searched]).toEqual([[1], []]);
  });
});

describe('CO-7 clear', () => {
  const status = (state: State) => state.setting.scenario.columns.map((_, i) => columnOf(state, i).status);

  test('is done for all columns of the side with the zone when the last hex has been searched', () => {
    const columns = [CLEAR, { ...CLEAR, start: 1 }, { ...CLEAR, from: 500 }, { start: 4, zone: 1 }];
    const first = after(field(columns), ['search 0,0', 'search 1,0', '', 'hold']);
    expect(status(first)).toEqual(['active', 'active', 'waiting', 'active']);
    const { state, events } = turn(first, '', 'search 2,0', '', 'hold');
    expect(status(state)).toEqual(['arrived', 'arrived', 'arrived', 'active']);
    expect(only(events, 'arrived').map(({ column, minute }) => [column, minute])).toEqual([
      [0, 20],
      [1, 20],
      [2, 20],
    ]);
  });

  test('a broken column stays broken; the other side has its own view of what is left', () => {
    const columns = [{ ...CLEAR, strength: 1 }, CLEAR, { ...CLEAR, side: 'laying' as const, start: 7, zone: 0 }];
    const posts = [{ hex: 7, areas: [1], rate: 2, chance: 65536, loss: 65536, range: 9 }];
    const zones: Sketch['zones'] = [
      { id: 'ground', kind: 'clearance', name: 'Ground', hexes: ['0,0'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0'] },
    ];
    const state = after(field(columns, { zones, posts }), ['hold', 'search 0,0', 'hold']);
    // The laying side’s column has the same zone, and no more to do in it.
    expect(status(state)).toEqual(['broken', 'arrived', 'arrived']);
  });

  test.each([
    ['known and not proved', { known: 1 }, 'active'],
    ['known, swept and not proved', { known: 1, swept: 1 }, 'active'],
    ['known and proved', { known: 1, swept: 1, proved: 1 }, 'arrived'],
    ['not known', { known: 0 }, 'arrived'],
  ] as const)('waits for what is %s: %s', (_, words, expected) => {
    const state = field([CLEAR], { more: { contamination: [lying([8])] } }, ['0,0', '0,1']);
    const at = segmentAt(state.setting, 0);
    const start = after(state, ['search 0,1']);
    for (const [word, value] of Object.entries(words)) start.words[at + SEG[word as keyof typeof SEG]] = value;
    expect(status(after(start, ['search 0,0']))).toEqual([expected]);
  });

  test.each([
    ['a dummy that was seen through', 1, 'arrived'],
    ['a dummy that was not', 0, 'active'],
  ])('%s', (_, through, expected) => {
    const more = { contamination: [lying([8], { kind: 2 })] };
    const start = withLife(withKnown(field([CLEAR], { more }, ['0,0']), '0,1'), '0,1', 'seenThrough', through);
    // 0,1 is outside the zone of one hex; in that of two it counts.
    expect(status(after(start, ['search 0,0']))).toEqual(['arrived']);
    const wide = field([CLEAR], { more }, ['0,0', '0,1']);
    const both = withLife(withKnown(after(wide, ['search 0,1']), '0,1'), '0,1', 'seenThrough', through);
    expect(status(after(both, ['search 0,0']))).toEqual([expected]);
  });

  test.each([
    ['prepared', 0, 'active'],
    ['prepared', 1, 'arrived'],
    ['armed', 1, 'arrived'],
    ['failed', 1, 'arrived'],
    ['standing', 1, 'active'],
  ] as const)('a reserve segment that is %s with %i rows swept', (phase, swept, expected) => {
    const more = { contamination: [lying([0])] };
    const start = inPhase(withKnown(field([CLEAR], { more }, ['0,0']), '0,0'), '0,0', phase);
    start.words[segmentAt(start.setting, 0) + SEG.swept] = swept;
    expect(status(after(start, ['search 0,0']))).toEqual([expected]);
  });
});
