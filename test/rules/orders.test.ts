// Which orders may be given (TU-2, TU-4): each refusal at its border, and that legality, hints and the engine always agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/hex/index.ts';
import {
  advance,
  checkOrders,
  explain,
  legalOrders,
  METHODS,
  type Order,
  REFUSAL_TEXT,
  REFUSALS,
  type Refusal,
  type State,
} from '../../src/rules/index.ts';
import { kindLike, type Sketch } from './build.ts';
import { type Dice, diceOf, pick, randomOrders, randomStart } from './random.ts';
import { after, begin, columnOf, only, orderOf, segmentOf, turn } from './watch.ts';

/** Seven hexes in a row; the only column is tracked, stands at 0,0 and looks two hexes far. */
const SEER = { recon: 2 };
const FOUND = kindLike('antiVehicleBelt', { id: 'found', visibility: 65536 });
const HIDDEN = kindLike('antiVehicleBelt', { id: 'hidden', visibility: 0 });
const kinds = [FOUND, HIDDEN, kindLike('barrierDitch', {}), kindLike('felledTrees', {})];
const LONG: Sketch = { rows: [`${'.'.repeat(34)}`] };
const HOLD = [['hold']];

interface Case {
  readonly title: string;
  readonly sketch?: Partial<Sketch>;
  readonly belts?: readonly string[];
  readonly before?: readonly (readonly string[])[];
  readonly order: string;
  readonly column?: number;
  readonly why: Refusal | undefined;
}

const march = (hexes: number) => `march ${Array.from({ length: hexes }, (_, i) => `${i + 1},0`).join(' ')}`;
const pair = (change: Partial<Sketch>): Partial<Sketch> => ({ columns: [SEER, SEER], ...change });
const left = (change: object): Partial<Sketch> => ({ columns: [{ ...SEER, ...change }] });

const CASES: readonly Case[] = [
  { title: 'a column past the last', order: 'hold', column: 1, why: 'noSuchColumn' },
  { title: 'a column before the first', order: 'hold', column: -1, why: 'noSuchColumn' },
  { title: 'half a column', order: 'hold', column: 0.5, why: 'noSuchColumn' },
  { title: 'a column that comes later', sketch: left({ from: 15 }), order: 'hold', why: 'notOnMap' },
  { title: 'a column that came', sketch: left({ from: 14 }), before: [['']], order: 'hold', why: undefined },
  {
    title: 'a column that has arrived',
    sketch: { rows: ['..'], columns: [{}, {}] },
    before: [['march 1,0', 'hold']],
    order: 'hold',
    why: 'notOnMap',
  },
  { title: 'after the deadline', sketch: { deadline: 15 }, before: HOLD, order: 'hold', why: 'gameOver' },
  { title: 'before the deadline', sketch: { deadline: 16 }, before: HOLD, order: 'hold', why: undefined },
  { title: 'a march to nowhere', order: 'march', why: 'emptyPath' },
  { title: 'a march of 32 hexes', sketch: LONG, order: march(32), why: undefined },
  { title: 'a march of 33 hexes', sketch: LONG, order: march(33), why: 'pathTooLong' },
  { title: 'a leap', order: 'march 2,0', why: 'notAdjacent' },
  { title: 'a march on the spot', order: 'march 0,0', why: 'notAdjacent' },
  { title: 'a leap later in the path', order: 'march 1,0 3,0', why: 'notAdjacent' },
  { title: 'a march to and fro', order: 'march 1,0 0,0 1,0', why: undefined },
  { title: 'water at once', sketch: { rows: ['.w.....'] }, order: 'march 1,0', why: 'impassable' },
  { title: 'water later in the path (TU-4)', sketch: { rows: ['..w....'] }, order: 'march 1,0 2,0', why: undefined },
  { title: 'a river', sketch: { features: { river: ['0,0/E'] } }, order: 'march 1,0', why: 'impassable' },
  {
    title: 'wheels in the forest',
    sketch: { rows: ['.f.....'], columns: [{ class: 'wheeled' }] },
    order: 'march 1,0',
    why: 'impassable',
  },
  { title: 'a known belt', belts: ['found 1 1,0'], before: HOLD, order: 'march 1,0', why: 'knownObstacle' },
  {
    title: 'a known belt later in the path',
    belts: ['found 1 2,0'],
    before: HOLD,
    order: 'march 1,0 2,0',
    why: undefined,
  },
  { title: 'a known belt, with force', belts: ['found 1 1,0'], before: HOLD, order: 'force 1,0', why: undefined },
  { title: 'a hidden belt', belts: ['hidden 1 1,0'], before: HOLD, order: 'march 1,0', why: undefined },
  {
    title: 'a belt that does not bite',
    sketch: left({ class: 'foot' }),
    belts: ['found 1 1,0'],
    before: HOLD,
    order: 'march 1,0',
    why: undefined,
  },
  {
    title: 'a known ditch, with force',
    belts: ['barrierDitch 1 0,0/E'],
    before: HOLD,
    order: 'force 1,0',
    why: 'cannotForce',
  },
  {
    title: 'a known ditch, on foot, with force',
    sketch: left({ class: 'foot' }),
    belts: ['barrierDitch 1 0,0/E'],
    before: HOLD,
    order: 'force 1,0',
    why: undefined,
  },
  { title: 'a breach where nothing lies', order: 'breach 1,0 hand', why: 'noSuchSegment' },
  {
    title: 'a breach of a hidden belt',
    belts: ['hidden 1 1,0'],
    before: HOLD,
    order: 'breach 1,0 hand',
    why: 'noSuchSegment',
  },
  {
    title: 'a breach from two hexes off',
    belts: ['found 1 2,0'],
    before: HOLD,
    order: 'breach 2,0 hand',
    why: 'notBeside',
  },
  {
    title: 'a breach of a hexside of the next hex',
    belts: ['barrierDitch 1 1,0/E'],
    before: HOLD,
    order: 'breach 1,0/E hand',
    why: 'notBeside',
  },
  {
    title: 'a breach of a hexside of its own',
    belts: ['barrierDitch 1 0,0/E'],
    before: HOLD,
    order: 'breach 0,0/E hand',
    why: undefined,
  },
  { title: 'a breach beside it', belts: ['found 1 1,0'], before: HOLD, order: 'breach 1,0 hand', why: undefined },
  {
    title: 'a breach without teams',
    sketch: left({ teams: 0 }),
    belts: ['found 1 1,0'],
    before: HOLD,
    order: 'breach 1,0 hand',
    why: 'noTeams',
  },
  { title: 'a method that it lacks', belts: ['found 1 1,0'], before: HOLD, order: 'breach 1,0 rapid', why: 'noMethod' },
  {
    title: 'a method that cannot sweep trees',
    sketch: { ...left({ methods: ['rapid'] }), rows: ['.f.....'] },
    belts: ['felledTrees 1 1,0'],
    before: HOLD,
    order: 'breach 1,0 rapid',
    why: 'methodCannot',
  },
  {
    title: 'a segment at which another works',
    sketch: pair({}),
    belts: ['found 3 1,0'],
    before: [
      ['hold', 'hold'],
      ['hold', 'breach 1,0 hand'],
    ],
    order: 'breach 1,0 hand',
    why: 'busySegment',
  },
  {
    title: 'a lane that is open',
    belts: ['found 1 1,0'],
    before: [...HOLD, ['breach 1,0 hand']],
    order: 'breach 1,0 hand',
    why: 'alreadyOpen',
  },
  {
    title: 'an open lane that can be proved',
    belts: ['found 1 1,0'],
    before: [...HOLD, ['breach 1,0 hand']],
    order: 'breach 1,0 hand prove',
    why: undefined,
  },
  {
    title: 'an open lane that can be marked',
    belts: ['found 1 1,0'],
    before: [...HOLD, ['breach 1,0 hand']],
    order: 'breach 1,0 hand mark',
    why: undefined,
  },
  {
    title: 'an open lane that is marked',
    belts: ['found 1 1,0'],
    before: [...HOLD, ['breach 1,0 hand mark']],
    order: 'breach 1,0 hand mark',
    why: 'alreadyOpen',
  },
];

describe('TU-2 each order is refused for its reason', () => {
  test.each(CASES)('$title: $why', ({ sketch, belts, before, order, column, why }) => {
    const state = after(begin({ rows: ['.......'], columns: [SEER], kinds, ...sketch }, belts), ...(before ?? []));
    const given = orderOf(state.setting.scenario, column ?? 0, order);
    expect(explain(state, given)).toBe(why);
    expect(checkOrders(state, [given])).toEqual(why === undefined ? [] : [{ order: given, why }]);
  });

  test('two orders for one column: the second is refused, and nothing is played', () => {
    const state = begin({ rows: ['.......'], columns: [{}, {}] });
    const [first, second]: Order[] = [
      { do: 'march', column: 1, path: [1] },
      { do: 'hold', column: 1 },
    ];
    const played = advance(state, [{ do: 'hold', column: 0 }, first, second]);
    expect(played).toEqual({ ok: false, refusals: [{ order: second, why: 'orderedTwice' }] });
  });

  test('the tables above meet every refusal, and each has a rule and a sentence', () => {
    const met = new Set([...CASES.map(({ why }) => why), 'orderedTwice']);
    expect(REFUSALS.filter((why) => !met.has(why))).toEqual([]);
    expect(Object.keys(REFUSAL_TEXT).sort()).toEqual([...REFUSALS].sort());
    for (const why of REFUSALS) {
      expect(REFUSAL_TEXT[why].rule).toMatch(/^[A-Z]{2}-\d+$/);
      expect(REFUSAL_TEXT[why].text).not.toBe('');
    }
  });
});

describe('TU-2 a column without an order', () => {
  const busy = () =>
    after(begin({ rows: ['.......'], columns: [SEER], kinds }, ['found 3 1,0']), ['hold'], ['breach 1,0 hand']);

  test('goes on working: of 3 rows at 10 minutes, all are swept after two turns of 15', () => {
    expect(segmentOf(busy(), '1,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
    expect(segmentOf(after(busy(), ['']), '1,0')).toMatchObject({ swept: 3, sweepLeft: 0 });
  });

  test('stops working when it is ordered to hold; the work done counts', () => {
    expect(segmentOf(after(busy(), ['hold'], ['']), '1,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
  });

  test('holds when it does not work', () => {
    expect(columnOf(after(begin({ rows: ['.......'] }), ['']))).toMatchObject({ at: '0,0', clock: 15 });
  });
});

describe('TU-4 a later step that proves impossible stops the column', () => {
  test.each([
    ['water', { rows: ['..w....'] }, 'march 1,0 2,0 3,0'],
    ['a river', { features: { river: ['1,0/E'] } }, 'march 1,0 2,0'],
  ] as const)('%s', (_, sketch, order) => {
    const { state, events } = turn(begin({ rows: ['.......'], ...sketch }), order);
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 5 });
    expect(only(events, 'stopped')).toEqual([{ type: 'stopped', column: 0, why: 'impassable', minute: 5 }]);
  });

  test('a breach of a segment at which another begins in the same turn', () => {
    const sketch = { rows: ['.......'], columns: [SEER, { ...SEER, teams: 1 }], kinds };
    const both = ['breach 1,0 hand', 'breach 1,0 hand'];
    const { state, events } = turn(after(begin(sketch, ['found 3 1,0']), ['hold', 'hold']), ...both);
    expect(only(events, 'stopped')).toEqual([{ type: 'stopped', column: 1, why: 'busySegment', minute: 15 }]);
    expect(columnOf(state, 0).cleared).toBe(15);
    expect(columnOf(state, 1).cleared).toBe(0);
  });
});

/** A random exercise after some turns. */
function randomState(dice: Dice): State {
  let state = randomStart(dice);
  for (let turns = dice(7); turns > 0; turns--) {
    const played = advance(state, randomOrders(dice, state));
    if (played.ok) state = played.state;
  }
  return state;
}

/** Every order of one step that anybody could think of, legal or not, forced or not. */
function thinkable(state: State): Order[] {
  const { scenario, segments } = state.setting;
  const hexes = Array.from({ length: scenario.grid.size }, (_, hex) => hex);
  const flags = [false, true];
  return scenario.columns.flatMap((_, column): Order[] => [
    { do: 'hold', column },
    ...hexes.flatMap((hex): Order[] => [
      { do: 'march', column, path: [hex] },
      { do: 'march', column, path: [hex], force: true },
    ]),
    ...segments.flatMap(({ place }) =>
      METHODS.flatMap((method) =>
        flags.flatMap((prove) => flags.map((mark): Order => ({ do: 'breach', column, place, method, prove, mark }))),
      ),
    ),
  ]);
}

/** Any order, mostly bad: a path that may leap, a place that may be empty, a column that may not exist. */
function anyOrder(dice: Dice, { setting }: State): Order {
  const { grid, columns } = setting.scenario;
  const column = dice(columns.length + 1);
  const shape = dice(3);
  if (shape === 0) return { do: 'hold', column };
  const path = Array.from({ length: dice(4) }, () => dice(grid.size));
  if (shape === 1) return { do: 'march', column, path, force: dice(2) === 0 };
  const place = dice(grid.size * 4);
  return { do: 'breach', column, place, method: pick(dice, METHODS), prove: dice(2) === 0, mark: dice(2) === 0 };
}

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const text = (order: Order) => JSON.stringify(order);

describe('legality, hints and the engine agree', () => {
  test('an order is among the legal ones ⇔ nothing is said against it ⇔ the engine accepts it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = randomState(diceOf(seed));
        const accepted = new Set<string>();
        for (const order of thinkable(state)) {
          const fine = advance(state, [order]).ok;
          expect([text(order), explain(state, order) === undefined]).toEqual([text(order), fine]);
          // The list names a march with force only where it would be refused without.
          const plain = order.do === 'march' && order.force === true ? { ...order, force: undefined } : undefined;
          if (fine && (plain === undefined || explain(state, plain) === 'knownObstacle')) accepted.add(text(order));
        }
        const legal = legalOrders(state, 'moving').map(text);
        expect(new Set(legal)).toEqual(accepted);
        expect(legal).toHaveLength(accepted.size);
      }),
      { numRuns: 60 },
    );
  });

  test('the laying side gives no orders once the belts lie', () => {
    expect(legalOrders(randomState(diceOf(5)), 'laying')).toEqual([]);
  });

  test('the state that was given is not touched, whether the orders are accepted or refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const dice = diceOf(seed);
        const state = randomState(dice);
        const words = state.words.slice();
        for (const orders of [randomOrders(dice, state), [anyOrder(dice, state)], [anyOrder(dice, state)]]) {
          const played = advance(state, orders);
          expect(played.ok).toBe(checkOrders(state, orders).length === 0);
          if (!played.ok) refused += 1;
          expect(state.words).toEqual(words);
          expect(played.ok && played.state.words.buffer === state.words.buffer).toBe(false);
        }
      }),
    );
    expect(refused).toBeGreaterThan(20);
  });

  test('the nearest hexes are all that a march can begin with', () => {
    const state = begin({ rows: ['.....', '.....', '.....'], columns: [{ start: 6 }] });
    const { grid } = state.setting.scenario;
    const first = legalOrders(state, 'moving').flatMap((order) => (order.do === 'march' ? [order.path[0]] : []));
    const beside = Array.from({ length: grid.size }, (_, hex) => hex).filter((hex) => distance(grid, 6, hex) === 1);
    expect(first.sort((a, b) => a - b)).toEqual(beside);
    expect(beside).toHaveLength(6);
  });
});
