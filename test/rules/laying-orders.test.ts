// Which orders of the laying side may be given, and why not (LB-3, LB-4, NW-4, RS-2, RS-3, TG-4, TI-3).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, explain, isOver, legalOrders, type Order, type State } from '../../src/rules/index.ts';
import {
  candidates,
  EVERYTHING,
  FIELD,
  give,
  LAYER,
  randomTurn,
  refusalOf,
  setLife,
  start,
  wait,
} from './laying-side.ts';
import { type Dice, diceOf, pick } from './random.ts';
import { placeAt } from './watch.ts';

const lay = (belt: number, column = 1): Order => ({ do: 'lay', column, belt });
const reload: Order = { do: 'reload', column: 1 };

/** FIELD with a changed layer, at 3,2 unless said. */
function withLayer(change: Partial<typeof LAYER>, column: object = {}) {
  const [mover, layer] = FIELD.columns ?? [];
  return { ...FIELD, columns: [mover, { ...layer, layer: { ...LAYER, ...change }, ...column }] };
}

describe('LB-3 who may lay what', () => {
  test.each([
    ['in range, with just enough load', 'remoteBelt 2 5,2 4,2', {}, undefined],
    ['on its own hex', 'remoteBelt 1 3,2', {}, undefined],
    ['one place out of range', 'remoteBelt 1 5,2 6,2', {}, 'outOfRange'],
    ['a range of three', 'remoteBelt 1 5,2 6,2', { range: 3 }, undefined],
    ['a row too few', 'remoteBelt 2 5,2 4,2', { load: 3 }, 'notEnoughLoad'],
    ['other kinds only', 'remoteBelt 1 4,2', { kinds: [0] }, 'noLayer'],
    ['a belt that stands from the beginning', 'antiVehicleBelt 1 4,2', { kinds: [0, 2] }, 'wrongKind'],
  ])('%s', (_, belt, layer, why) => {
    expect(refusalOf(start({ sketch: withLayer(layer), belts: [belt] }), lay(0))).toBe(why);
  });

  test('a hexside is in range when one of its hexes is', () => {
    const kinds = (FIELD.kinds ?? []).map(
      (kind) => ({ ...kind, lies: kind.id === 'remoteBelt' ? 'hexside' : kind.lies }) as const,
    );
    const why = (place: string) =>
      refusalOf(start({ sketch: { ...FIELD, kinds }, belts: [`remoteBelt 1 ${place}`] }), lay(0));
    expect([why('5,2/E'), why('6,2/SE')]).toEqual([undefined, 'outOfRange']);
  });

  test('no such belt, and no layer', () => {
    const state = start({ belts: ['remoteBelt 1 4,2'] });
    for (const belt of [-1, 1, 0.5, Number.NaN]) expect(refusalOf(state, lay(belt))).toBe('noSuchBelt');
    expect(refusalOf(state, lay(0, 0))).toBe('noLayer');
    expect(refusalOf(state, { do: 'reload', column: 0 })).toBe('noLayer');
    expect(refusalOf(state, lay(0, 2))).toBe('noSuchColumn');
    expect(refusalOf(start({ sketch: withLayer({}, { from: 30 }), belts: ['remoteBelt 1 4,2'] }), lay(0))).toBe(
      'notOnMap',
    );
  });

  test('a belt is laid once, wholly or in part, dead or spoilt', () => {
    const belts = ['remoteBelt 1 4,2', 'remoteBelt 1 3,2'];
    const laid = give(start({ belts }), lay(0)).state;
    expect(refusalOf(laid, lay(0))).toBe('laidAlready');
    expect(refusalOf(wait(laid, 2), lay(0))).toBe('laidAlready');
    // The layer itself stands on 3,2: what it lays there is spoilt.
    expect(refusalOf(give(start({ belts }), lay(1)).state, lay(1))).toBe('laidAlready');
  });

  test('TI-3 a column on its way into a hex beyond the turn does nothing in it', () => {
    const rows = ['.......', '.......', '...fm..', '.......', '.......'];
    const sketch = { ...withLayer({}, { class: 'tracked' }), rows, turnMinutes: 5 };
    const state = start({ sketch, belts: ['remoteBelt 1 5,2'] });
    // The marsh takes 18 minutes: the layer's clock is at 18 when turn 2 begins at 5.
    const marched = give(state, { do: 'march', column: 1, path: [18] }).state;
    expect(refusalOf(marched, lay(0))).toBe('notYet');
    expect(refusalOf(wait(marched, 1), lay(0))).toBe('notYet');
    expect(refusalOf(wait(marched, 2), lay(0))).toBeUndefined();
  });
});

describe('LB-4 reloading', () => {
  const belts = ['remoteBelt 1 4,2', 'remoteBelt 1 2,2'];
  const laid = (layer: Partial<typeof LAYER>) => give(start({ sketch: withLayer(layer), belts }), lay(0)).state;

  test('needs less than the full load, and a reload left', () => {
    expect(refusalOf(start({ belts }), reload)).toBe('noReload');
    expect(refusalOf(laid({}), reload)).toBeUndefined();
    expect(refusalOf(laid({ reloads: 0 }), reload)).toBe('noReload');
    const again = give(wait(give(laid({}), reload).state, 1), lay(1)).state;
    expect(refusalOf(again, reload)).toBe('noReload');
  });

  test('goes on in the depot only, where there is one', () => {
    const inDepot = (hex: string) => {
      const zones = [{ id: 'depot', kind: 'depot' as const, name: 'Depot', hexes: [hex] }];
      const sketch = {
        ...withLayer({ depot: 0 }),
        zones,
        columns: [{ task: 'serve' as const, zone: -1 }, ...withLayer({ depot: 0 }).columns.slice(1)],
      };
      return refusalOf(give(start({ sketch, belts }), lay(0)).state, reload);
    };
    expect([inDepot('3,2'), inDepot('3,3')]).toEqual([undefined, 'notInDepot']);
  });

  test('until it is done the layer may only hold', () => {
    const state = give(laid({ reload: 2 }), reload).state;
    expect(refusalOf(state, lay(1))).toBe('reloading');
    expect(refusalOf(state, reload)).toBe('reloading');
    expect(refusalOf(state, { do: 'march', column: 1, path: [18] })).toBe('reloading');
    expect(refusalOf(state, { do: 'hold', column: 1 })).toBeUndefined();
    expect(refusalOf(give(state).state, lay(1))).toBeUndefined();
  });
});

describe('NW-4 switching', () => {
  const belts = ['networkedBelt 1 2,0 3,0', 'antiVehicleBelt 1 5,0', 'networkedBelt 1 5,4'];
  const state = () => start({ belts });
  const to = (off: boolean, place?: string, belt = 0): Order => {
    const { scenario } = start({ belts }).setting;
    return { do: 'switch', belt, off, ...(place === undefined ? {} : { place: placeAt(scenario, place) }) };
  };

  test.each([
    ['a belt that is on, off', to(true), undefined],
    ['a belt that is on, on', to(false), 'noChange'],
    ['a segment that is on, off', to(true, '3,0'), undefined],
    ['a segment of another belt', to(true, '5,4'), 'noSuchSegment'],
    ['a place without a segment', to(true, '4,4'), 'noSuchSegment'],
    ['a belt without a network', to(true, undefined, 1), 'wrongKind'],
    ['no belt', to(true, undefined, 3), 'noSuchBelt'],
  ])('%s', (_, order, why) => {
    expect(refusalOf(state(), order)).toBe(why);
  });

  test('what is stuck does not switch; a belt does while one of its segments does', () => {
    const half = state();
    setLife(half, '2,0', 'stuck', 1);
    expect([refusalOf(half, to(true)), refusalOf(half, to(true, '2,0'))]).toEqual([undefined, 'noChange']);
    setLife(half, '3,0', 'stuck', 1);
    expect(refusalOf(half, to(true))).toBe('noChange');
  });

  test('a belt of which one segment is off may be switched either way', () => {
    const half = give(state(), to(true, '2,0')).state;
    expect([refusalOf(half, to(true)), refusalOf(half, to(false))]).toEqual([undefined, undefined]);
    expect([refusalOf(half, to(true, '2,0')), refusalOf(half, to(false, '3,0'))]).toEqual(['noChange', 'noChange']);
  });
});

describe('RS-2, RS-3 arming and firing', () => {
  const arm: Order = { do: 'arm', belt: 0 };
  const fire: Order = { do: 'fire', belt: 0 };

  test('armed once, fired once', () => {
    const prepared = start({ belts: ['roadCut 1 2,0 3,0'] });
    expect([refusalOf(prepared, arm), refusalOf(prepared, fire)]).toEqual([undefined, 'notArmed']);
    const armed = give(prepared, arm).state;
    expect([refusalOf(armed, arm), refusalOf(armed, fire)]).toEqual(['notPrepared', undefined]);
    const fired = give(armed, fire).state;
    expect([refusalOf(fired, arm), refusalOf(fired, fire)]).toEqual(['notPrepared', 'notArmed']);
  });

  test.each([
    ['on a hex of it', 'roadCut 1 2,2 3,2', 'friendThere'],
    ['beside it', 'roadCut 1 1,2 2,2', undefined],
    ['at one end of the bridge', 'bridgeDemolition 1 3,2/E', 'friendThere'],
    ['at the other end', 'bridgeDemolition 1 2,2/E', 'friendThere'],
    ['with the other side on it', 'roadCut 1 0,0', undefined],
  ])('RS-3 with its own column %s', (_, belt, why) => {
    expect(refusalOf(give(start({ belts: [belt] }), arm).state, fire)).toBe(why);
  });

  test('other kinds do neither', () => {
    const state = start({ belts: ['networkedBelt 1 2,0'] });
    expect([refusalOf(state, arm), refusalOf(state, fire)]).toEqual(['wrongKind', 'wrongKind']);
  });
});

describe('TG-4 telling', () => {
  test('a message is told once', () => {
    const state = start({});
    for (const message of [-1, 2, 0.5]) expect(refusalOf(state, { do: 'tell', message })).toBe('noSuchMessage');
    const told = give(state, { do: 'tell', message: 1 }).state;
    expect(refusalOf(told, { do: 'tell', message: 1 })).toBe('toldAlready');
    expect(refusalOf(told, { do: 'tell', message: 0 })).toBeUndefined();
  });

  test('TU-2 each message, belt and column takes one order in a turn', () => {
    const state = start({ belts: ['networkedBelt 1 2,0 3,0'] });
    const tell: Order = { do: 'tell', message: 1 };
    const off: Order = { do: 'switch', belt: 0, off: true };
    for (const order of [tell, off]) {
      const played = advance(state, [order, order]);
      expect(played.ok ? [] : played.refusals).toEqual([{ order, why: 'orderedTwice' }]);
    }
  });
});

describe('IN-2 in a bare run', () => {
  test('there is nothing to lay, switch, arm or fire', () => {
    const belts = ['remoteBelt 1 4,2', 'networkedBelt 1 2,0', 'roadCut 1 5,0'];
    const state = start({ belts, bare: true });
    const orders = candidates(state).filter((order) => order.do !== 'tell' && order.do !== 'reload');
    expect(orders.map((order) => [order.do, refusalOf(state, order)])).toEqual([
      ['lay', 'noSuchBelt'],
      ...[1, 2, 3, 4].map(() => ['switch', 'noSuchBelt']),
      ['arm', 'noSuchBelt'],
      ['fire', 'noSuchBelt'],
    ]);
  });
});

/** A state some random turns into an exercise in which everything can happen. */
function laterState(seed: number): State {
  const dice = diceOf(seed);
  let state = start({ ...EVERYTHING, seed: `seed ${seed}` });
  for (let turns = dice(12); turns > 0 && !isOver(state); turns--)
    state = give(state, ...randomTurn(dice, state)).state;
  return state;
}

/** Any order of the laying side, sensible or not. */
function anyOrder(dice: Dice, { setting }: State): Order {
  const belt = dice(setting.plan.belts.length + 2) - 1;
  const column = dice(setting.scenario.columns.length + 2) - 1;
  const off = dice(2) === 0;
  const { place } = pick(dice, setting.segments);
  return pick<Order>(dice, [
    { do: 'lay', column, belt },
    { do: 'reload', column },
    { do: 'switch', belt, off },
    { do: 'switch', belt, place, off },
    { do: 'arm', belt },
    { do: 'fire', belt },
    { do: 'tell', message: dice(4) - 1 },
  ]);
}

describe('legal ⇔ unexplained ⇔ accepted', () => {
  test('every order is refused with its reason, or is accepted and listed; the words stay as they were', () => {
    const legal = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        const state = laterState(seed);
        const before = [...state.words];
        const listed = legalOrders(state, 'laying').map((order) => JSON.stringify(order));
        expect(new Set(listed).size).toBe(listed.length);
        const dice = diceOf(other);
        const orders = Array.from({ length: 12 }, () => anyOrder(dice, state));
        for (const order of [...candidates(state), ...orders]) {
          const why = explain(state, order);
          const played = advance(state, [order]);
          expect(played.ok).toBe(why === undefined);
          if (!played.ok) expect(played.refusals).toEqual([{ order, why }]);
          if (why !== undefined) continue;
          expect(listed).toContain(JSON.stringify(order));
          legal.add(order.do);
        }
        expect([...state.words]).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect([...legal].sort((a, b) => (a < b ? -1 : 1))).toEqual(['arm', 'fire', 'lay', 'reload', 'switch', 'tell']);
  });
});
