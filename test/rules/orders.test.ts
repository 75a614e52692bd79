// Which orders may be given, and why not (TU-2, TU-4, EN-3, EN-4, CL-1, CL-2, CO-3): one predicate for hints, lists and the engine.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  digestOf,
  explain,
  isOver,
  legalOrders,
  METHODS,
  type Order,
  REFUSAL_TEXT,
  REFUSALS,
  type State,
} from '../../src/rules/index.ts';
import { kindLike, type Sketch } from './build.ts';
import { type Dice, diceOf, pick, randomOrders, randomStart } from './random.ts';
import { after, begin, columnOf, only, orderOf, refusals, segmentOf, turn } from './watch.ts';

const seen = { visibility: 65536 };
const SKETCH: Sketch = {
  rows: ['......', '.w....', '......'],
  features: { river: ['3,0/E'] },
  kinds: [
    kindLike('antiVehicleBelt', seen),
    kindLike('antiPersonnelBelt', seen),
    kindLike('barrierDitch', {}),
    kindLike('felledTrees', { terrains: undefined }),
  ],
  columns: [{ recon: 9, start: 2 }],
};

/** Why the text is refused as the second turn's order of the only column, which stands at 2,0 and knows every belt. */
function whyNot(text: string, belts: readonly string[], column: object = {}): string | undefined {
  const state = after(begin({ ...SKETCH, columns: [{ recon: 9, start: 2, ...column }] }, belts), ['hold']);
  return explain(state, orderOf(state.setting.scenario, 0, text));
}

describe('TU-2, TU-4 marches', () => {
  test.each([
    ['march 3,0', [], undefined],
    ['march 3,0 3,1 4,1', [], undefined],
    ['march', [], 'emptyPath'],
    ['march 4,0', [], 'notAdjacent'],
    ['march 2,0', [], 'notAdjacent'],
    ['march 3,0 5,0', [], 'notAdjacent'],
    ['march 1,1', [], 'impassable'],
    ['march 1,0 1,1', [], undefined],
    ['march 3,0 4,0', [], undefined],
    ['march 3,0', ['antiVehicleBelt 1 3,0'], 'knownObstacle'],
    ['march 3,0', ['barrierDitch 1 2,0/E'], 'knownObstacle'],
    ['march 3,0', ['antiPersonnelBelt 1 3,0'], undefined],
    ['march 2,1 3,1', ['antiVehicleBelt 1 3,1'], undefined],
    ['force 3,0', ['antiVehicleBelt 1 3,0'], undefined],
    ['force 3,0', ['barrierDitch 1 2,0/E'], 'cannotForce'],
    ['force 3,0', ['antiVehicleBelt 1 3,0', 'barrierDitch 1 2,0/E'], 'cannotForce'],
    ['force 3,0', [], undefined],
  ])('%s with %j: %s', (text, belts, why) => {
    expect(whyNot(text, belts)).toBe(why);
  });

  test('at most 32 hexes', () => {
    const there = (hexes: number) =>
      `march ${Array.from({ length: hexes }, (_, i) => (i % 2 ? '2,0' : '3,0')).join(' ')}`;
    expect(whyNot(there(32), [])).toBeUndefined();
    expect(whyNot(there(33), [])).toBe('pathTooLong');
  });

  test('a hex off the map is beside no hex', () => {
    const state = begin(SKETCH);
    expect(explain(state, { do: 'march', column: 0, path: [-1] })).toBe('notAdjacent');
    expect(explain(state, { do: 'march', column: 0, path: [1, 0, -1] })).toBe('notAdjacent');
    expect(explain(state, { do: 'march', column: 0, path: [1, 0, -1, 9] })).toBe('notAdjacent');
    expect(explain(state, { do: 'march', column: 0, path: [1.5] })).toBe('notAdjacent');
  });

  test('KN-1 an unknown belt is no reason to refuse', () => {
    const hidden = { ...SKETCH, kinds: [kindLike('antiVehicleBelt', { visibility: 0 })] };
    expect(refusals(begin(hidden, ['antiVehicleBelt 1 3,0']), 'march 3,0')).toEqual([]);
  });
});

describe('CL-1, CL-2, CO-1, CO-3 breaches', () => {
  const belt = ['antiVehicleBelt 1 3,0'];

  test.each([
    ['breach 3,0 hand', belt, {}, undefined],
    ['breach 3,0 hand', [], {}, 'noSuchSegment'],
    ['breach 3,0 hand', ['antiVehicleBelt 1 4,1'], {}, 'noSuchSegment'],
    ['breach 4,1 hand', ['antiVehicleBelt 1 4,1'], {}, 'notBeside'],
    ['breach 2,1 hand', ['antiVehicleBelt 1 2,1'], {}, undefined],
    ['breach 2,0 hand', ['antiVehicleBelt 1 2,1'], {}, 'noSuchSegment'],
    ['breach 2,0/E hand', ['barrierDitch 1 2,0/E'], {}, undefined],
    ['breach 3,0/E hand', ['barrierDitch 1 3,0/E'], {}, 'notBeside'],
    ['breach 3,0 hand', belt, { teams: 0 }, 'noTeams'],
    ['breach 3,0 rapid', belt, {}, 'noMethod'],
    ['breach 3,0 rapid', ['felledTrees 1 3,0'], { methods: ['rapid'] }, 'methodCannot'],
    ['breach 3,0 hand', ['antiPersonnelBelt 1 3,0'], {}, undefined],
  ])('%s at %j by %j: %s', (text, belts, column, why) => {
    expect(whyNot(text, belts, column)).toBe(why);
  });

  test('a place that is no place is no segment', () => {
    const state = begin(SKETCH);
    for (const place of [-1, 1.5, Number.NaN, 72, 1000]) {
      const order = { do: 'breach', column: 0, place, method: 'hand', prove: false, mark: false } as const;
      expect(explain(state, order)).toBe('noSuchSegment');
    }
  });

  test('CL-6 only stages that are left: nothing after all is done', () => {
    const quick = { ...SKETCH, turnMinutes: 100, deadline: 1000, kinds: [kindLike('antiVehicleBelt', { ...seen })] };
    const kinds = quick.kinds.map((kind) => ({
      ...kind,
      components: kind.components.map((part) => ({ ...part, hazard: { hand: 0, mechanical: 0, rapid: 0 } })),
    }));
    const known = after(begin({ ...quick, kinds }, belt), ['hold']);
    const swept = after(known, ['breach 3,0 hand']);
    expect(refusals(swept, 'breach 3,0 hand')).toEqual(['alreadyOpen']);
    expect(refusals(swept, 'breach 3,0 hand prove')).toEqual([]);
    expect(refusals(swept, 'breach 3,0 hand mark')).toEqual([]);
    const proved = after(swept, ['breach 3,0 hand prove']);
    expect(refusals(proved, 'breach 3,0 hand prove')).toEqual(['alreadyOpen']);
    const marked = after(proved, ['breach 3,0 hand prove mark']);
    expect(refusals(marked, 'breach 3,0 hand prove mark')).toEqual(['alreadyOpen']);
  });

  test('CL-1 one column works at a segment at a time; it may go on itself', () => {
    const two = { ...SKETCH, turnMinutes: 5, columns: [{ recon: 9, start: 2 }, { start: 2 }] };
    const working = after(begin(two, belt), ['hold'], ['breach 3,0 hand']);
    expect(refusals(working, '', 'breach 3,0 hand')).toEqual(['busySegment']);
    expect(refusals(working, 'breach 3,0 mechanical')).toEqual([]);
    expect(refusals(after(working, ['hold']), '', 'breach 3,0 hand')).toEqual([]);
  });
});

describe('columns and the exercise', () => {
  test('CO-1, CO-5, TU-2: no such column, not on the map, ordered twice', () => {
    const state = begin({ ...SKETCH, columns: [{}, { from: 20 }] });
    for (const column of [-1, 2, 0.5, Number.NaN]) expect(explain(state, { do: 'hold', column })).toBe('noSuchColumn');
    expect(refusals(state, '', 'hold')).toEqual(['notOnMap']);
    const twice: Order[] = [
      { do: 'hold', column: 0 },
      { do: 'march', column: 0, path: [1] },
    ];
    const played = advance(state, twice);
    expect(played.ok ? [] : played.refusals).toEqual([{ order: twice[1], why: 'orderedTwice' }]);
  });

  test('TI-5 after the end nothing may be ordered', () => {
    const over = after(begin({ ...SKETCH, deadline: 15 }), ['hold']);
    expect(refusals(over, 'hold')).toEqual(['gameOver']);
    expect(legalOrders(over, 'moving')).toEqual([]);
  });

  test('every refusal has its own sentence and a rule', () => {
    expect(Object.keys(REFUSAL_TEXT).sort((a, b) => (a < b ? -1 : 1))).toEqual(
      [...REFUSALS].sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(new Set(Object.values(REFUSAL_TEXT).map(({ text }) => text)).size).toBe(REFUSALS.length);
    for (const { rule } of Object.values(REFUSAL_TEXT)) expect(rule).toMatch(/^[A-Z]{2}-\d+$/);
  });

  test('the laying side has no orders in the turns of version 1', () => {
    expect(legalOrders(begin(SKETCH), 'laying')).toEqual([]);
  });
});

/** A state some random turns into a random exercise. */
function laterState(seed: number): State {
  const dice = diceOf(seed);
  let state = randomStart(dice);
  for (let turns = dice(12); turns > 0 && !isOver(state); turns--) {
    const played = advance(state, randomOrders(dice, state));
    if (!played.ok) throw new Error('refused');
    state = played.state;
  }
  return state;
}

/** Any order at all, sensible or not. */
function anyOrder(dice: Dice, { setting }: State): Order {
  const { grid, columns } = setting.scenario;
  const column = dice(columns.length + 2) - 1;
  const what = dice(5);
  if (what === 0) return { do: 'hold', column };
  const place =
    dice(3) === 0 ? dice(grid.size * 4 + 2) - 1 : (setting.segments[dice(setting.segments.length)]?.place ?? 0);
  if (what === 1) {
    return { do: 'breach', column, place, method: pick(dice, METHODS), prove: dice(2) === 0, mark: dice(2) === 0 };
  }
  const path = Array.from({ length: dice(4) }, () => dice(grid.size + 1) - 1);
  return { do: 'march', column, path, force: dice(2) === 0 };
}

describe('legal ⇔ unexplained ⇔ accepted', () => {
  test('every listed order is legal, alone accepted, and no two are equal', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const state = laterState(seed);
        const legal = legalOrders(state, 'moving');
        expect(new Set(legal.map((order) => JSON.stringify(order))).size).toBe(legal.length);
        for (const order of legal) {
          expect(explain(state, order)).toBeUndefined();
          expect(advance(state, [order]).ok).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every legal order of one step is listed; all others are explained and refused; the words stay as they were', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const state = laterState(seed);
        const before = [...state.words];
        const listed = new Set(legalOrders(state, 'moving').map((order) => JSON.stringify(order)));
        const dice = diceOf(other);
        for (let i = 0; i < 12; i++) {
          const order = anyOrder(dice, state);
          const why = explain(state, order);
          const played = advance(state, [order]);
          expect(played.ok).toBe(why === undefined);
          if (!played.ok) expect(played.refusals).toEqual([{ order, why }]);
          const known = listed.has(JSON.stringify(order));
          if (order.do !== 'march') expect(known).toBe(why === undefined);
          else if (known) expect(why).toBeUndefined();
        }
        expect([...state.words]).toEqual(before);
        expect(digestOf(state)).toBe(digestOf({ setting: state.setting, words: Int32Array.from(before) }));
      }),
      { numRuns: 250 },
    );
  });

  test('one bad order among good ones refuses the whole turn', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const state = laterState(seed);
        const orders = randomOrders(diceOf(seed + 1), state);
        const bad: Order = { do: 'hold', column: 99 };
        const played = advance(state, [...orders, bad]);
        expect(played).toMatchObject({ ok: false });
        if (!played.ok) expect(played.refusals.at(-1)?.order).toBe(bad);
      }),
      { numRuns: 60 },
    );
  });
});

describe('TU-2 a column without an order', () => {
  const row: Sketch = { ...SKETCH, columns: [{ recon: 1, start: 2 }] };
  const busy = () => after(begin(row, ['antiVehicleBelt 3 3,0']), ['hold'], ['breach 3,0 hand']);

  test('goes on working: of 3 rows at 10 minutes, all are swept after two turns of 15', () => {
    expect(segmentOf(busy(), '3,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
    expect(segmentOf(after(busy(), ['']), '3,0')).toMatchObject({ swept: 3, sweepLeft: 0 });
  });

  test('stops working when it is ordered to hold; the work done counts', () => {
    expect(segmentOf(after(busy(), ['hold'], ['']), '3,0')).toMatchObject({ swept: 1, sweepLeft: 10 });
  });

  test('holds when it does not work', () => {
    expect(columnOf(after(begin(row), ['']))).toMatchObject({ at: '2,0', clock: 15, moved: 0 });
  });
});

describe('TU-4 a later step that proves impossible stops the column', () => {
  test.each([
    ['water', 'march 1,0 1,1 1,2', '1,0'],
    ['a river', 'march 3,0 4,0', '3,0'],
  ])('%s', (_, order, at) => {
    const { state, events } = turn(begin(SKETCH), order);
    expect(columnOf(state)).toMatchObject({ at, clock: 5 });
    expect(only(events, 'stopped')).toEqual([{ type: 'stopped', column: 0, why: 'impassable', minute: 5 }]);
  });

  test('so does a breach at which a column of a lower number begins in the same turn', () => {
    const two = { ...SKETCH, columns: [{ recon: 9, start: 2 }, { start: 2 }] };
    const both = ['breach 3,0 hand', 'breach 3,0 hand'];
    const { state, events } = turn(after(begin(two, ['antiVehicleBelt 3 3,0']), ['hold', 'hold']), ...both);
    expect(only(events, 'stopped')).toEqual([{ type: 'stopped', column: 1, why: 'busySegment', minute: 15 }]);
    expect([columnOf(state, 0).cleared, columnOf(state, 1).cleared]).toEqual([15, 0]);
  });
});

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

test('the list of legal orders is just what is accepted of all that can be thought of, marches with force where needed', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = laterState(seed);
      const accepted = new Set<string>();
      for (const order of thinkable(state)) {
        if (!advance(state, [order]).ok) continue;
        const plain = order.do === 'march' && order.force === true ? { ...order, force: undefined } : undefined;
        if (plain === undefined || explain(state, plain) === 'knownObstacle') accepted.add(JSON.stringify(order));
      }
      expect(new Set(legalOrders(state, 'moving').map((order) => JSON.stringify(order)))).toEqual(accepted);
    }),
    { numRuns: 60 },
  );
});
