// Tests of the stock policies on small maps: ways, what is done at a belt, claims, relief, calls (PO-1 to PO-6, KN-1).
import { describe, expect, test } from 'vitest';
import { makePolicy, POLICIES, type PolicyName, playTurn } from '../../src/exercise/index.ts';
import { makePlaceText } from '../../src/hex/index.ts';
import {
  type Column,
  isOver,
  METHODS,
  type ObstacleKind,
  type Order,
  type Scenario,
  viewFor,
} from '../../src/rules/index.ts';
import { HEAD, SEG, segmentAt, type State } from '../../src/rules/state.ts';
import { kindLike, type Sketch } from '../rules/build.ts';
import { diceOf, randomStart } from '../rules/random.ts';
import { after, begin } from '../rules/watch.ts';

/** A stock kind without hazards and misses; seen at once unless given. */
function sure(stock: string, change: Partial<ObstacleKind> = {}): ObstacleKind {
  const none = { hand: 0, mechanical: 0, rapid: 0 };
  const components = kindLike(stock, {}).components.map((component) => ({ ...component, hazard: none, miss: none }));
  return kindLike(stock, { visibility: 65536, components, ...change });
}

const KINDS = [
  ...['barrierDitch', 'felledTrees', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'].map((id) => sure(id)),
  sure('antiVehicleBelt', { id: 'unseen', visibility: 0 }),
];

function say({ grid }: Scenario, order: Order): string {
  if (order.do === 'hold') return 'hold';
  if (order.do === 'march') {
    const path = order.path.map((hex) => makePlaceText(grid, hex)).join(' ');
    return `${order.force === true ? 'force' : 'march'} ${path}`;
  }
  if (order.do !== 'breach') return order.do;
  const also = `${order.prove ? ' prove' : ''}${order.mark ? ' mark' : ''}`;
  return `breach ${makePlaceText(grid, order.place)} ${order.method}${also}`;
}

/** What the policy orders each column now; an empty text is no order. */
function ordersBy(policy: PolicyName, state: State): string[] {
  const { scenario } = state.setting;
  const texts = scenario.columns.map(() => '');
  for (const order of makePolicy(policy, scenario)(viewFor(state, 'moving')))
    if ('column' in order) texts[order.column] = say(scenario, order);
  return texts;
}

/** The state after a turn in which all hold, so that everything in range that can be seen is known. */
function ready(sketch: Sketch, belts: readonly string[]): State {
  const columns = (sketch.columns ?? [{}]).map((column) => ({ recon: 24, methods: METHODS, ...column }));
  return after(
    begin({ kinds: KINDS, ...sketch, columns }, belts),
    columns.map(() => 'hold'),
  );
}

interface Ways {
  readonly width?: number;
  /** Marsh hexes on the south way: 18 minutes each, where open ground takes 5. */
  readonly marsh?: number;
  readonly columns?: readonly Partial<Column>[];
}

/** From 0,1 two ways of equal length lead round the water, north (row 0) and south (row 2), to the objective at the east end. */
function twoWays({ width = 5, marsh = 0, columns = [{}] }: Ways, ...belts: string[]): State {
  const rows = [
    '.'.repeat(width),
    `.${'w'.repeat(width - 2)}.`,
    `.${'m'.repeat(marsh)}${'.'.repeat(width - 1 - marsh)}`,
  ];
  const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: [`${width - 1},1`] }];
  return ready({ rows, zones, columns: columns.map((column) => ({ start: width, ...column })) }, belts);
}

const NORTH = 'march 1,0';
const SOUTH = 'march 1,2 2,2 3,2';
const noTeams = { teams: 0 };

/** A row of ten hexes; the first objective is its east end, the second its west end. */
function row(columns: readonly Partial<Column>[], ...belts: string[]): State {
  const zones = [
    { id: 'east', kind: 'objective' as const, name: 'East', hexes: ['9,0'] },
    { id: 'west', kind: 'objective' as const, name: 'West', hexes: ['0,0'] },
  ];
  return ready({ rows: ['..........'], zones, columns }, belts);
}

describe('PO-1: direct', () => {
  test('PO-1: takes the cheapest route as if there were no belts', () => {
    const belts = ['mixedBelt 3 2,0', 'mixedBelt 3 3,0'];
    expect(ordersBy('direct', twoWays({ marsh: 1 }, ...belts))).toEqual([NORTH]);
  });

  test.each<[string, Partial<Column>, string[], string]>([
    ['the quickest method', {}, ['antiVehicleBelt 1 2,0'], 'breach 2,0 hand'],
    ['the quickest method', {}, ['mixedBelt 1 2,0'], 'breach 2,0 rapid'],
    ['the quickest method that it has', { methods: ['mechanical'] }, ['mixedBelt 1 2,0'], 'breach 2,0 mechanical'],
    ['the hexside before the hex', {}, ['mixedBelt 1 2,0', 'barrierDitch 1 1,0/E'], 'breach 1,0/E rapid'],
    ['no team: forces', noTeams, ['mixedBelt 1 2,0'], 'force 2,0'],
    ['no method that can: forces', { methods: ['rapid'] }, ['felledTrees 1 2,0'], 'force 2,0'],
    ['what does not bite is passed', {}, ['antiPersonnelBelt 1 2,0'], 'march 2,0 3,0 4,0'],
    ['what is not known is not minded', {}, ['unseen 1 2,0'], 'march 2,0 3,0 4,0'],
  ])('PO-1: %s: %j', (_, column, belts, order) => {
    expect(ordersBy('direct', row([{ start: 1, ...column }], ...belts))).toEqual([order]);
  });

  test('PO-1: waits for another column’s lane where it can do neither', () => {
    const columns = [
      { start: 1, ...noTeams },
      { start: 1, zone: 1 },
    ];
    const [first, helper] = ordersBy('direct', row(columns, 'barrierDitch 1 1,0/E'));
    expect(first).toBe('hold');
    expect(helper).toMatch(/^breach 1,0\/E/);
  });

  test('PO-1, PO-6: goes round where nobody can clear it and it cannot be forced', () => {
    const belts = ['barrierDitch 1 1,0/E'];
    expect(ordersBy('direct', twoWays({ marsh: 3, columns: [noTeams] }, ...belts))).toEqual(['march 1,2']);
    expect(ordersBy('direct', twoWays({ marsh: 3 }, ...belts))).toEqual([NORTH]);
  });
});

describe('PO-2: bypass', () => {
  test.each<[string, Ways, string[], string]>([
    ['no belt', { marsh: 3 }, [], 'march 1,0 2,0 3,0'],
    ['a belt on the short way', {}, ['antiVehicleBelt 1 2,0'], SOUTH],
    ['a belt that is quick to clear, and a long way round', { marsh: 4 }, ['antiVehicleBelt 1 2,0'], 'march 1,2'],
    ['a belt that does not bite', { marsh: 1 }, ['antiPersonnelBelt 1 2,0'], 'march 1,0 2,0 3,0'],
    ['a hexside', {}, ['barrierDitch 1 1,0/E'], SOUTH],
    ['belts on both ways: as breach', {}, ['antiVehicleBelt 1 2,0', 'antiVehicleBelt 2 2,2'], NORTH],
    ['belts on both ways: as breach', {}, ['antiVehicleBelt 2 2,0', 'antiVehicleBelt 1 2,2'], 'march 1,2'],
  ])('PO-2: %s: %j %j', (_, ways, belts, order) => {
    expect(ordersBy('bypass', twoWays(ways, ...belts))).toEqual([order]);
  });

  test('PO-2, PO-3: as breach it proves and marks', () => {
    expect(ordersBy('bypass', row([{}], 'antiVehicleBelt 1 1,0'))).toEqual(['breach 1,0 hand prove mark']);
  });

  test('PO-2: a belt with a lane is no obstacle', () => {
    const shut = twoWays({ columns: [{ start: 1 }] }, 'antiVehicleBelt 1 2,0');
    expect(ordersBy('bypass', shut)).toEqual(['march 0,1 1,2 2,2']);
    // Swept at 25: four steps begin before the turn ends at 45.
    expect(ordersBy('bypass', after(shut, ['breach 2,0 hand']))).toEqual(['march 2,0 3,0 4,0 4,1']);
  });
});

/** Rows, teams, marsh hexes on the way round (13 minutes more each); minutes to sweep, prove and mark by hand; is the belt breached? */
const weighed: [number, number, number, number, boolean][] = [
  [1, 2, 1, 17, false],
  [1, 2, 2, 17, true],
  [2, 2, 2, 34, false],
  [2, 2, 3, 34, true],
  [1, 1, 2, 32, false],
  [1, 1, 3, 32, true],
  [3, 2, 3, 51, false],
  [3, 2, 4, 51, true],
  [3, 1, 7, 96, false],
  [3, 1, 8, 96, true],
];

describe('PO-3, PO-6: breach', () => {
  test.each(weighed)('PO-3: %i rows, %i teams, %i marsh hexes: %i minutes: %s', (depth, teams, marsh, _, goes) => {
    const state = twoWays({ width: 9, marsh, columns: [{ teams }] }, `antiVehicleBelt ${depth} 2,0`);
    expect(ordersBy('breach', state)).toEqual([goes ? NORTH : 'march 1,2']);
  });

  test('PO-3: before the belt it breaches with the quickest method, proves and marks', () => {
    expect(ordersBy('breach', row([{}], 'mixedBelt 2 1,0'))).toEqual(['breach 1,0 rapid prove mark']);
  });

  test('PO-3: who cannot clear waits, though it could force', () => {
    const columns = [noTeams, { zone: 1, start: 1 }];
    expect(ordersBy('breach', row(columns, 'antiVehicleBelt 1 1,0'))[0]).toBe('hold');
    expect(ordersBy('direct', row(columns, 'antiVehicleBelt 1 1,0'))[0]).toBe('force 1,0');
  });

  test.each([
    [1, 'march 1,2'],
    [2, NORTH],
  ])('PO-6: what only another can clear counts with the other’s 17 minutes: %i marsh hexes: %s', (marsh, order) => {
    const state = twoWays({ marsh, columns: [noTeams, { start: 9 }] }, 'antiVehicleBelt 1 2,0');
    expect(ordersBy('breach', state)[0]).toBe(order);
  });

  test.each([
    [9, 'march 1,2'],
    [10, NORTH],
  ])('PO-6: what can only be forced counts with 6 and 120 minutes: %i marsh hexes: %s', (marsh, order) => {
    const state = twoWays({ width: 13, marsh, columns: [noTeams] }, 'antiVehicleBelt 1 2,0');
    expect(ordersBy('breach', state)).toEqual([order]);
  });

  test('PO-6: where nobody can clear it the column forces in the end', () => {
    for (const policy of POLICIES) {
      expect(ordersBy(policy, row([noTeams], 'antiVehicleBelt 1 1,0'))).toEqual(['force 1,0']);
    }
  });

  test.each(POLICIES)('PO-6: %s holds where every way is hopeless', (policy) => {
    const state = twoWays({ columns: [noTeams] }, 'barrierDitch 1 1,0/E', 'barrierDitch 1 1,2/E');
    expect(ordersBy(policy, state)).toEqual(['hold']);
  });
});

describe('PO-4: ties, claims and relief', () => {
  test.each(POLICIES)('PO-4: %s: of equal routes the lowest direction', (policy) => {
    // North-east is direction 1, south-east direction 5.
    expect(ordersBy(policy, twoWays({}))).toEqual(['march 1,0 2,0 3,0']);
    expect(ordersBy(policy, twoWays({}, 'unseen 1 1,0'))).toEqual(['march 1,0 2,0 3,0']);
  });

  test.each<[string, Partial<Column>[], string[]]>([
    ['one team and two', [{ teams: 1 }, {}], ['hold', 'breach']],
    ['two teams and one', [{}, { teams: 1 }], ['breach', 'hold']],
    ['equals', [{}, {}, {}], ['breach', 'hold', 'hold']],
    [
      'the quickest last',
      [{ methods: ['mechanical'] }, { methods: ['rapid'] }, { methods: ['hand'] }],
      ['hold', 'hold', 'breach'],
    ],
    ['more than two teams are no quicker', [{}, { teams: 6 }], ['breach', 'hold']],
  ])('PO-4: of several that would begin the quickest does: %s', (_, columns, words) => {
    // In probe the others hold back (PO-7).
    for (const policy of POLICIES.filter((name) => name !== 'probe')) {
      const orders = ordersBy(policy, row(columns, 'antiVehicleBelt 1 1,0'));
      expect(orders.map((order) => order.split(' ')[0])).toEqual(words);
    }
  });

  test('PO-4: who comes to a segment at which another is at work waits; the other goes on', () => {
    const state = after(row([{}, {}], 'antiVehicleBelt 2 1,0'), ['breach 1,0 hand', 'hold']);
    for (const policy of POLICIES) expect(ordersBy(policy, state)).toEqual(['', 'hold']);
  });

  // One team needs 32 minutes a row, two 17; turns last 15 minutes.
  test.each([
    [3, 1, ['hold', 'hold']],
    [2, 1, ['', 'hold']],
    [3, 2, ['', 'hold']],
  ])('PO-4: relief: %i rows, after %i turns of work: %j', (depth, turns, orders) => {
    const begun = [['breach 1,0 hand prove mark', 'hold'], ...Array.from({ length: turns - 1 }, () => ['', 'hold'])];
    const state = after(row([{ teams: 1 }, {}], `antiVehicleBelt ${depth} 1,0`), ...begun);
    expect(ordersBy('breach', state)).toEqual(orders);
  });

  test('PO-4: the quicker begins in the turn after', () => {
    const slow = after(row([{ teams: 1 }, {}], 'antiVehicleBelt 3 1,0'), ['breach 1,0 hand', 'hold'], ['hold', 'hold']);
    expect(ordersBy('breach', slow)).toEqual(['hold', 'breach 1,0 hand prove mark']);
  });
});

describe('PO-5: calls for help', () => {
  /** The first column stands before a ditch that it can neither clear nor force; the others are on their way west. */
  const calling = (...helpers: Partial<Column>[]) =>
    row([{ start: 5, ...noTeams }, ...helpers.map((helper) => ({ zone: 1, ...helper }))], 'barrierDitch 1 5,0/E');

  test.each<[string, Partial<Column>[], string[]]>([
    ['the nearest', [{ start: 3 }, { start: 2 }], ['hold', 'march 4,0 5,0', 'march 1,0 0,0']],
    ['the nearest', [{ start: 2 }, { start: 3 }], ['hold', 'march 1,0 0,0', 'march 4,0 5,0']],
    ['of equals the first', [{ start: 3 }, { start: 3 }], ['hold', 'march 4,0 5,0', 'march 2,0 1,0 0,0']],
    [
      'the least way in minutes',
      [{ start: 3, class: 'foot' }, { start: 2 }],
      ['hold', 'march 2,0 1,0', 'march 3,0 4,0 5,0'],
    ],
    ['not who has no team', [{ start: 4, ...noTeams }, { start: 3 }], ['hold', 'march 3,0 2,0 1,0', 'march 4,0 5,0']],
    [
      'not who has no method',
      [{ start: 4, methods: [] }, { start: 3 }],
      ['hold', 'march 3,0 2,0 1,0', 'march 4,0 5,0'],
    ],
  ])('PO-5: comes: %s (%j)', (_, helpers, orders) => {
    for (const policy of ['direct', 'breach'] as const) expect(ordersBy(policy, calling(...helpers))).toEqual(orders);
  });

  test.each(POLICIES)('PO-5: %s: there it breaches, proves and marks', (policy) => {
    expect(ordersBy(policy, calling({ start: 5 }))).toEqual(['hold', 'breach 5,0/E rapid prove mark']);
  });

  test('PO-5: not who is at work', () => {
    const columns = [
      { start: 5, ...noTeams },
      { start: 4, zone: 1 },
      { start: 4, zone: 1 },
    ];
    const state = row(columns, 'barrierDitch 1 5,0/E', 'antiVehicleBelt 3 3,0');
    expect(ordersBy('direct', state)).toEqual(['hold', 'march 5,0', 'hold']);
    const busy = after(state, ['hold', 'breach 3,0 hand', 'hold']);
    expect(ordersBy('direct', busy)).toEqual(['hold', '', 'march 5,0']);
  });

  test('PO-5: two who wait at one segment call one helper', () => {
    const columns = [
      { start: 5, ...noTeams },
      { start: 5, ...noTeams },
      { start: 3, zone: 1 },
      { start: 2, zone: 1 },
    ];
    const orders = ordersBy('direct', row(columns, 'barrierDitch 1 5,0/E'));
    expect(orders).toEqual(['hold', 'hold', 'march 4,0 5,0', 'march 1,0 0,0']);
  });
});

/** Every state of a run of the policy, from the start on. */
function statesOf(start: State, policy: PolicyName): State[] {
  const orders = makePolicy(policy, start.setting.scenario);
  const states = [start];
  for (let state = start; !isOver(state); states.push(state)) {
    state = playTurn(state, orders(viewFor(state, 'moving'))).state;
  }
  return states.slice(0, -1);
}

/** The same knowledge with other dice to come, and with everything swept said to be missed. */
function disguised({ setting, words }: State): State {
  const other = words.slice();
  other[HEAD.key0] ^= 0x5a5a5a5a;
  other[HEAD.key1] ^= 0x12345678;
  for (let segment = 0; segment < setting.segments.length; segment++)
    other[segmentAt(setting, segment) + SEG.missed] ^= 0x333;
  return { setting, words: other };
}

describe('Policies: the same knowledge, the same orders (PO, KN-1)', () => {
  test.each(POLICIES)('PO, KN-1: %s: fresh or used before, and whatever is hidden', (policy) => {
    for (let seed = 0; seed < 12; seed++) {
      const start = randomStart(diceOf(seed));
      const used = makePolicy(policy, start.setting.scenario);
      for (const state of statesOf(start, policy)) {
        const orders = used(viewFor(state, 'moving'));
        expect(makePolicy(policy, state.setting.scenario)(viewFor(state, 'moving'))).toEqual(orders);
        expect(used(viewFor(disguised(state), 'moving'))).toEqual(orders);
      }
    }
  });

  test.each(POLICIES)('PO, KN-1: %s: segments that are not known change nothing', (policy) => {
    const known = ['antiVehicleBelt 2 2,0', 'mixedBelt 1 3,2'];
    const hidden = ['unseen 3 1,0', 'unseen 3 3,0', 'unseen 1 2,2'];
    const columns = [{}, { class: 'engineer' as const }, noTeams];
    const [plain, trapped] = [twoWays({ columns }, ...known), twoWays({ columns }, ...known, ...hidden)];
    expect(ordersBy(policy, trapped)).toEqual(ordersBy(policy, plain));
  });
});
