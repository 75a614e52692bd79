// The stock policies to the minute, and in whole runs: their orders are legal, and the same for the same knowledge (PO-3 to PO-6).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHexText, makePlaceText } from '../../src/hex/index.ts';
import { makePolicy, POLICIES, type PolicyName } from '../../src/exercise/index.ts';
import {
  advance,
  type Column,
  compile,
  explain,
  isOver,
  type Order,
  type State,
  setUp,
  viewFor,
} from '../../src/rules/index.ts';
import { build, kindLike, planOf, type Sketch } from '../rules/build.ts';
import { sure } from '../rules/kinds.ts';
import { diceOf, randomOrders, randomStart } from '../rules/random.ts';
import { after, begin, columnOf } from '../rules/watch.ts';

/** An order as short text. */
function textOf(state: State, order: Order): string {
  const { grid } = state.setting.scenario;
  if (!('column' in order)) return order.do;
  const text = `${order.column} ${order.do}`;
  if (order.do === 'hold') return text;
  if (order.do === 'march') {
    return `${text} ${order.path.map((hex) => makeHexText(grid, hex)).join(' ')}${order.force === true ? ' force' : ''}`;
  }
  if (order.do !== 'breach') return text;
  const { place, method, prove, mark } = order;
  return `${text} ${makePlaceText(grid, place)} ${method}${prove ? ' prove' : ''}${mark ? ' mark' : ''}`;
}

function ordersOf(state: State, name: PolicyName): string[] {
  return makePolicy(name, state.setting.scenario)(viewFor(state, 'moving')).map((order) => textOf(state, order));
}

const KINDS = ['antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt', 'barrierDitch', 'felledTrees'].map((id) =>
  sure(id),
);
/** A road of two rows between water; the goal is the last hex of the upper row. */
const ROAD: Sketch = {
  rows: ['.......', '.......', 'wwwwwww', 'wwwwwww', 'wwwwwww'],
  kinds: KINDS,
  zones: [{ id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,0'] }],
  columns: [{ recon: 9 }],
};
const both = (kind: string, depth: number) => `${kind} ${depth} 2,0 2,1`;

/** The state in turn 2, all in range known, with these columns held at their start. */
function known(columns: readonly Partial<Column>[], belts: readonly string[], change: Partial<Sketch> = {}): State {
  return after(
    begin({ ...ROAD, columns, ...change }, belts),
    columns.map(() => 'hold'),
  );
}

describe('PO-3, PO-6 breach weighs', () => {
  /**
   * Turn 2 at 1,0, with a belt on 2,0 and marsh of so many minutes on 2,1. To 3,0 it is two steps of 5 through the belt;
   * round it is 5, the marsh and 5. So the marsh is worth as much as the belt when it takes as many minutes; a tie goes E.
   */
  function atMarsh(minutes: number, belt: string, columns: readonly Partial<Column>[]): State {
    const sketch = build({ ...ROAD, rows: ['.......', '..m....', 'wwwwwww', 'wwwwwww', 'wwwwwww'], columns });
    const terrains = sketch.terrains.map((terrain) =>
      terrain.id === 'marsh' ? { ...terrain, cost: { ...terrain.cost, tracked: minutes } } : terrain,
    );
    const scenario = { ...sketch, terrains };
    return after(
      setUp(compile(scenario, planOf(scenario, belt)), 'x'),
      columns.map(() => 'hold'),
    );
  }
  const here = { recon: 9, start: 1 };
  const breach = '0 breach 2,0 hand prove mark';

  test.each([
    // By hand with two teams, for each row: sweep 10, prove 5, mark 2.
    ['one row', 'antiVehicleBelt 1 2,0', [here], 17, breach],
    ['two rows', 'antiVehicleBelt 2 2,0', [here], 34, breach],
    ['one team: 20 + 10 + 2', 'antiVehicleBelt 1 2,0', [{ ...here, teams: 1 }], 32, breach],
    ['one strength step is one team', 'antiVehicleBelt 1 2,0', [{ ...here, strength: 1 }], 32, breach],
    [
      'rapid: 15 + 8 + 2',
      'antiVehicleBelt 1 2,0',
      [{ ...here, methods: ['rapid'] }],
      25,
      breach.replace('hand', 'rapid'),
    ],
    [
      'the quickest method: mechanical 24 + 12 + 2',
      'mixedBelt 1 2,0',
      [here],
      38,
      breach.replace('hand', 'mechanical'),
    ],
    [
      'only another can clear it: its minutes',
      'antiVehicleBelt 1 2,0',
      [{ ...here, teams: 0 }, { start: 0 }],
      17,
      '0 hold',
    ],
    ['the quickest of others', 'antiVehicleBelt 1 2,0', [{ ...here, teams: 0 }, { teams: 1 }, {}], 17, '0 hold'],
    ['only force: 6 a row and 120 more', 'antiVehicleBelt 2 2,0', [{ ...here, teams: 0 }], 132, '0 march 2,0 force'],
  ] as const)('%s', (_, belt, columns, minutes, order) => {
    expect(ordersOf(atMarsh(minutes, belt, columns), 'breach')[0]).toBe(order);
    expect(ordersOf(atMarsh(minutes - 1, belt, columns), 'breach')[0]).toMatch(/^0 march 1,1 2,1/);
  });
});

describe('PO-3 who still can', () => {
  test('is a column that has yet to come, and none that has arrived', () => {
    const caller = { recon: 9, start: 1, teams: 0 };
    const belts = [both('antiVehicleBelt', 1)];
    const coming = after(begin({ ...ROAD, columns: [caller, { from: 100 }] }, belts), ['hold']);
    expect(ordersOf(coming, 'breach')).toEqual(['0 hold']);
    const zones: Sketch['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,0'] },
      { id: 'west', kind: 'objective', name: 'West', hexes: ['0,1'] },
    ];
    const arrived = after(begin({ ...ROAD, zones, columns: [caller, { zone: 1 }] }, belts), ['hold', 'march 0,1']);
    expect(columnOf(arrived, 1).status).toBe('arrived');
    expect(ordersOf(arrived, 'breach')).toEqual(['0 march 2,0 force']);
  });
});

describe('PO-1 forcing a step that two segments bar', () => {
  test('only where both can be forced; else it waits', () => {
    const [ditch, belt] = ['barrierDitch', 'antiPersonnelBelt'].map((id) => sure(id));
    const hard = belt.components.map((part) => ({
      ...part,
      bite: { ...part.bite, foot: { hazard: 0, force: undefined } },
    }));
    const columns = [{ class: 'foot' as const, recon: 9, start: 1, teams: 0 }, { class: 'foot' as const }];
    const belts = ['barrierDitch 1 1,0/E 1,0/SE', 'antiPersonnelBelt 1 2,0'];
    const orders = (kinds: Sketch['kinds']) => ordersOf(known(columns, belts, { kinds }), 'direct')[0];
    expect(orders([ditch, belt])).toBe('0 march 2,0 force');
    expect(orders([ditch, { ...belt, components: hard }])).toBe('0 hold');
  });
});

describe('PO-5 a call that is answered already', () => {
  const caller = { recon: 9, start: 2, teams: 0 };

  test('nobody is called from a way of its own to where another begins in this turn', () => {
    const zones: Sketch['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,0'] },
      { id: 'west', kind: 'objective', name: 'West', hexes: ['0,0'] },
    ];
    const belts = ['barrierDitch 1 2,0/E 3,0/SW 2,1/E'];
    const columns = [caller, { start: 2, zone: 1 }, { start: 2 }];
    expect(ordersOf(known(columns, belts, { zones }), 'breach')).toEqual([
      '0 hold',
      '1 march 1,0 0,0',
      '2 breach 2,0/E mechanical prove mark',
    ]);
  });
  test('a call for a lane that another column begins in this turn is answered by that', () => {
    // Columns 1 and 2 both stand with the caller; 1 begins, 2 waits, nobody else is called.
    const crowd = known([caller, { start: 2 }, { start: 2 }, { start: 0 }], ['barrierDitch 1 2,0/E 3,0/SW 2,1/E']);
    const orders = ordersOf(crowd, 'breach');
    expect(orders.slice(0, 3)).toEqual(['0 hold', '1 breach 2,0/E mechanical prove mark', '2 hold']);
    expect(orders[3]).toMatch(/^3 march /);
  });
});

describe('every policy', () => {
  test.each(POLICIES)('%s gives legal orders, one for each column on the map that is not at work', (name) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        let state = randomStart(dice);
        const policy = makePolicy(name, state.setting.scenario);
        while (!isOver(state)) {
          const orders = policy(viewFor(state, 'moving'));
          for (const order of orders) expect(explain(state, order)).toBeUndefined();
          const idle = state.setting.scenario.columns.flatMap((_, i) =>
            columnOf(state, i).status === 'active' ? [i] : [],
          );
          const free = idle.filter((i) => viewFor(state, 'moving').columns[i].clearing === undefined);
          expect(new Set(orders.map((order) => 'column' in order && order.column)).size).toBe(orders.length);
          for (const column of free)
            expect(orders.some((order) => 'column' in order && order.column === column)).toBe(true);
          const played = advance(state, dice(3) === 0 ? randomOrders(dice, state) : orders);
          if (!played.ok) throw new Error('refused');
          state = played.state;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same orders for the same knowledge, fresh, used for this run, or used for many others before', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...POLICIES), (seed, name) => {
        const dice = diceOf(seed);
        let state = randomStart(dice);
        const used = makePolicy(name, state.setting.scenario);
        const views = [];
        for (let turn = 0; turn < 12 && !isOver(state); turn++) {
          const view = viewFor(state, 'moving');
          views.push(view);
          expect(used(view)).toEqual(makePolicy(name, state.setting.scenario)(view));
          const played = advance(state, randomOrders(dice, state));
          if (!played.ok) throw new Error('refused');
          state = played.state;
        }
        for (const view of views.reverse()) expect(used(view)).toEqual(makePolicy(name, state.setting.scenario)(view));
      }),
      { numRuns: 60 },
    );
  });

  test('a stock kind that is slow to clear does not send a column to and fro', () => {
    const slow = kindLike('antiVehicleBelt', {
      visibility: 65536,
      components: sure('antiVehicleBelt').components.map((part) => ({
        ...part,
        work: { hand: 60000, mechanical: 60000, rapid: 60000 },
      })),
    });
    let state = known([{ recon: 9, start: 1 }], [both('antiVehicleBelt', 1)], { kinds: [slow], deadline: 400 });
    const policy = makePolicy('breach', state.setting.scenario);
    for (let turn = 0; turn < 10; turn++) {
      const played = advance(state, policy(viewFor(state, 'moving')));
      if (!played.ok) throw new Error('refused');
      state = played.state;
    }
    expect(columnOf(state)).toMatchObject({ at: '1,0', moved: 0 });
    expect(columnOf(state).cleared).toBeGreaterThan(100);
  });
});
