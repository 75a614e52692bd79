// The desk of two players: orders are sealed until both are in, refused with the rule, and tell the other side nothing (TU-1, TU-2).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Control,
  type Desk,
  deskView,
  isReady,
  makePolicy,
  openDesk,
  play,
  playTurn,
  policiesFor,
  reveal,
  submit,
  withdraw,
} from '../../src/exercise/index.ts';
import {
  digestOf,
  isOver,
  legalOrders,
  type Order,
  type SideName,
  type State,
  viewFor,
} from '../../src/rules/index.ts';
import { EVERYTHING, randomTurn, start } from '../rules/laying-side.ts';
import { diceOf } from '../rules/random.ts';

const BOTH: Control = { moving: 'player', laying: 'player' };
const SIDES: readonly SideName[] = ['moving', 'laying'];
const other = (side: SideName): SideName => (side === 'moving' ? 'laying' : 'moving');
const fresh = (seed = 'desk') => start({ ...EVERYTHING, seed });

function handed(desk: Desk, side: SideName, orders: readonly Order[]): Desk {
  const result = submit(desk, side, orders);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.desk;
}

/** Legal orders of one side, one for each column and belt at most. */
function ordersOf(seed: number, state: State, side: SideName): Order[] {
  return randomTurn(diceOf(seed), state).filter((order) => {
    const owner = 'column' in order ? state.setting.scenario.columns[order.column].side : 'laying';
    return owner === side;
  });
}

/** A state some turns into a run of random orders. */
function midway(seed: number, turns: number): State {
  let state = fresh(`${seed}`);
  for (let turn = 0; turn < turns && !isOver(state); turn++) {
    state = playTurn(state, randomTurn(diceOf(seed + turn), state)).state;
  }
  return state;
}

describe('TU-1: sealed orders', () => {
  test('the turn is played when both are in, with the orders of both, the moving side first', () => {
    const state = fresh();
    const march: Order = { do: 'march', column: 0, path: [7] };
    const arm: Order = { do: 'arm', belt: 4 };
    const one = handed(openDesk(state, BOTH), 'laying', [arm]);
    expect([isReady(one), reveal(one)]).toEqual([false, undefined]);
    const both = handed(one, 'moving', [march]);
    const turn = reveal(both);
    expect(turn?.orders).toEqual([march, arm]);
    expect(turn?.digest).toBe(playTurn(state, [march, arm]).digest);
    expect(digestOf(state)).toBe(digestOf(fresh()));
  });

  test('the order in which they are handed in plays no part', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 6 }), (seed, turns) => {
        const state = midway(seed, turns);
        if (isOver(state)) return;
        const desks = [SIDES, [...SIDES].reverse()].map((sides) =>
          sides.reduce((desk, side) => handed(desk, side, ordersOf(seed, state, side)), openDesk(state, BOTH)),
        );
        const [first, second] = desks.map((desk) => reveal(desk)?.digest);
        expect(first).toBe(second);
        expect(first).toBe(
          playTurn(
            state,
            SIDES.flatMap((side) => ordersOf(seed, state, side)),
          ).digest,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('nothing that a side is shown or told depends on the orders of the other, but that they are in', () => {
    let different = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom(...SIDES), (seed, turns, side) => {
        const state = midway(seed, turns);
        if (isOver(state)) return;
        const lists = [ordersOf(seed + 1, state, other(side)), ordersOf(seed + 2, state, other(side)), []];
        if (JSON.stringify(lists[0]) !== JSON.stringify(lists[1])) different++;
        const desks = lists.map((orders) => handed(openDesk(state, BOTH), other(side), orders));
        const own = ordersOf(seed, state, side);
        // Tries of all kinds: legal, given twice, the other side's, not there at all.
        const tries = [
          own,
          [...own, ...own],
          lists[0],
          [{ do: 'hold', column: 99 } as const],
          legalOrders(state, side),
        ];
        const told = desks.map((desk) => {
          const answers = tries.map((orders) => {
            const result = submit(desk, side, orders);
            return result.ok ? deskView(result.desk, side) : result;
          });
          return JSON.stringify([deskView(desk, side), answers, withdraw(desk, side)]);
        });
        expect(new Set(told).size).toBe(1);
        expect(deskView(desks[0], side)).toEqual({ view: viewFor(state, side), sealed: undefined, otherIn: true });
      }),
      { numRuns: 60 },
    );
    expect(different).toBeGreaterThan(20);
  });

  test('own orders stay in sight, and can be taken back until the other side is in', () => {
    const arm: Order[] = [{ do: 'arm', belt: 4 }];
    const one = handed(openDesk(fresh(), BOTH), 'laying', arm);
    expect(deskView(one, 'laying')).toMatchObject({ sealed: arm, otherIn: false });
    expect(submit(one, 'laying', [])).toMatchObject({ ok: false, code: 'desk/in-already' });
    const back = withdraw(one, 'laying');
    expect(back.ok && deskView(back.desk, 'laying').sealed).toBe(undefined);
    expect(back.ok && submit(back.desk, 'laying', []).ok).toBe(true);
    expect(withdraw(one, 'moving')).toMatchObject({ ok: false, code: 'desk/not-in' });
    expect(withdraw(handed(one, 'moving', []), 'laying')).toMatchObject({ ok: false, code: 'desk/both-in' });
  });

  test('handing in does not change the desk that was given', () => {
    const desk = openDesk(fresh(), BOTH);
    handed(desk, 'moving', []);
    expect(desk.sealed).toEqual({});
  });
});

describe('TU-2: orders that may not be given are refused one by one', () => {
  test('each with its number and why; nothing is handed in', () => {
    const state = fresh();
    const march: Order = { do: 'march', column: 0, path: [1] };
    const desk = openDesk(state, BOTH);
    const given: Order[] = [
      march,
      { do: 'march', column: 0, path: [2] },
      { do: 'hold', column: 1 },
      { do: 'arm', belt: 4 },
    ];
    expect(submit(desk, 'moving', given)).toMatchObject({
      ok: false,
      code: 'desk/orders',
      refusals: [
        { index: 1, why: 'orderedTwice' },
        { index: 2, why: 'notOnMap' },
        { index: 3, why: 'otherSide' },
      ],
    });
    expect(submit(desk, 'moving', [march, march])).toMatchObject({ refusals: [{ index: 1, why: 'orderedTwice' }] });
    expect(submit(desk, 'moving', [march]).ok).toBe(true);
  });

  test.each<[SideName, Order]>([
    ['moving', { do: 'hold', column: 2 }],
    ['moving', { do: 'lay', column: 2, belt: 1 }],
    ['moving', { do: 'switch', belt: 0, off: true }],
    ['moving', { do: 'switch', belt: 99, off: true }],
    ['moving', { do: 'tell', message: 0 }],
    ['laying', { do: 'hold', column: 0 }],
    ['laying', { do: 'march', column: 1, path: [0] }],
  ])('the %s side may not order %j, whatever is there', (side, order) => {
    expect(submit(openDesk(fresh(), BOTH), side, [order])).toMatchObject({
      refusals: [{ index: 0, order, why: 'otherSide' }],
    });
  });

  test('all that is listed as legal is accepted', () => {
    const state = midway(3, 3);
    for (const side of SIDES) {
      const legal = legalOrders(state, side);
      expect(legal.length).toBeGreaterThan(0);
      for (const order of legal) expect(submit(openDesk(state, BOTH), side, [order]).ok).toBe(true);
    }
  });
});

describe('a side in the hands of a policy', () => {
  const control: Control = { moving: 'direct', laying: 'player' };

  test('is ready from the beginning, takes no orders, and orders when all is opened', () => {
    const state = fresh();
    const desk = openDesk(state, control);
    expect(deskView(desk, 'laying').otherIn).toBe(true);
    expect(submit(desk, 'moving', [])).toMatchObject({ ok: false, code: 'desk/no-player' });
    const one = handed(desk, 'laying', [{ do: 'arm', belt: 4 }]);
    expect(withdraw(one, 'laying').ok).toBe(true);
    const expected = makePolicy('direct', state.setting.scenario)(viewFor(state, 'moving'));
    expect(expected.length).toBeGreaterThan(0);
    expect(reveal(one)?.orders).toEqual([...expected, { do: 'arm', belt: 4 }]);
  });

  test('two policies play at the desk what they play alone', () => {
    const { scenario, plan } = fresh().setting;
    const policies: Control = { moving: 'breach', laying: 'react' };
    const alone = play(scenario, plan, 'desk', policies);
    const made = policiesFor(scenario, plan, policies);
    let state = alone.start;
    for (const { digest } of alone.turns) {
      const turn = reveal(openDesk(state, policies), made);
      expect(turn?.digest).toBe(digest);
      if (turn !== undefined) ({ state } = turn);
    }
    expect(reveal(openDesk(state, policies))).toBe(undefined);
  });

  test('TI-5 nothing is handed in when it is over', () => {
    let state = fresh();
    while (!isOver(state)) ({ state } = playTurn(state, []));
    expect(submit(openDesk(state, BOTH), 'moving', [])).toMatchObject({ ok: false, code: 'desk/over' });
  });
});
