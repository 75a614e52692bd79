// For every reason for which an order is refused: a smallest change that really turns it, made here once more, and one unit less (WY-6).
import { describe, expect, test } from 'vitest';
import { type Change, refusedHanded, refusedOrder } from '../../../src/analysis/index.ts';
import { distance } from '../../../src/hex/index.ts';
import { refusedOrders } from '../../../src/exercise/index.ts';
import { explain, isOver, type Order, type Refusal, REFUSALS, type State } from '../../../src/rules/index.ts';
import { EVERYTHING, FIELD, give, LAYER, randomTurn, setLife, start, wait } from '../../rules/laying-side.ts';
import { withKnown } from '../../rules/parts.ts';
import { diceOf, pick, type Dice } from '../../rules/random.ts';
import { sure } from '../../rules/kinds.ts';
import { begin, orderOf } from '../../rules/watch.ts';
import { applied, movedBy } from './apply.ts';

interface Refused {
  readonly state: State;
  readonly order: Order;
  readonly earlier?: readonly State[];
}

/** By change: may the order be given with it? */
function isTurned({ state, order, earlier }: Refused, told: Change, value: Change['to']): boolean {
  const { grid } = state.setting.scenario;
  if (told.change === 'distance') {
    const far = (a: number, b: number) => distance(grid, a, b);
    return movedBy(state, told.of, Number(value), far).some((other) => explain(other, order) === undefined);
  }
  const asked = applied({ state, order }, told, value, earlier);
  return explain(asked.state, asked.order) === undefined;
}

/** Each change turns it, and one unit less does not. The changes, as texts. */
function checked(refused: Refused): string[] {
  const found = refusedOrder(refused.state, refused.order, refused.earlier);
  const names = [...(found?.changes ?? []), ...(found?.unturned ?? [])].map(
    ({ change, of }) => `${change} ${of ?? ''}`,
  );
  expect(names.length, 'something was tried').toBeGreaterThan(0);
  for (const told of found?.changes ?? []) {
    expect([told, isTurned(refused, told, told.to)]).toEqual([told, true]);
    if (typeof told.now !== 'number' || typeof told.to !== 'number') continue;
    expect(Math.abs(told.to - told.now)).toBe(told.by);
    const less = told.to - Math.sign(told.to - told.now);
    expect([told, less === told.now || !isTurned(refused, told, less)]).toEqual([told, true]);
  }
  return (found?.changes ?? []).map(({ change, of, now, to }) => `${change} ${of ?? '-'} ${now}>${to}`);
}

const ROWS = ['......', '......', 'ww....', '......', '......'];
const KINDS = [sure('antiVehicleBelt'), sure('networkedBelt'), sure('barrierDitch')];
const SIDE = { rows: ROWS, kinds: KINDS, turnMinutes: 20, deadline: 400, more: { edition: 2 as const } };
const known = (columns: object[], belt = 'antiVehicleBelt 1 1,0', more: object = {}) =>
  withKnown(begin({ ...SIDE, columns, ...more }, [belt]), belt.split(' ')[2]);
const at = (state: State, text: string, column = 0): Refused => ({
  state,
  order: orderOf(state.setting.scenario, column, text),
});

const REMOTE = ['remoteBelt 1 4,2', 'remoteBelt 1 2,2'];
const lay = (belt: number, column = 1): Order => ({ do: 'lay', column, belt });
const reload: Order = { do: 'reload', column: 1 };
const withLayer = (change: object, column: object = {}) => {
  const [mover, layer] = FIELD.columns ?? [];
  return { ...FIELD, columns: [mover, { ...layer, layer: { ...LAYER, ...change }, ...column }] };
};
const RESERVE = ['roadCut 1 2,0 3,0'];
const over = (state: State): State => (isOver(state) ? state : over(wait(state, 1)));
const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,4'] };
const clearance = { id: 'c', kind: 'clearance' as const, name: 'C', hexes: ['3,3'] };

/** A case for each reason: what is refused, and some of the changes that have to be told. */
const CASES: Readonly<Record<Exclude<Refusal, 'otherSide' | 'orderedTwice'>, () => readonly [Refused, ...string[]]>> = {
  noSuchColumn: () => [{ state: known([{}]), order: { do: 'hold', column: 9 } }, 'column - 9>c1'],
  notOnMap: () => [at(known([{ from: 45 }]), 'hold'), 'turn - 1>4'],
  notYet: () => {
    const state = known([{ start: 5, jam: 9 }], 'networkedBelt 1 1,0', { turnMinutes: 2 });
    const marched = give(state, orderOf(state.setting.scenario, 0, 'march 4,0')).state;
    return [{ ...at(marched, 'jam 1,0'), earlier: [state] }, 'clock c1 5>3', 'turn - 2>3'];
  },
  gameOver: () => {
    const state = start({ sketch: { ...FIELD, deadline: 15 } });
    return [{ state: over(state), order: { do: 'hold', column: 0 }, earlier: [state] }, 'turn - 2>1'];
  },
  emptyPath: () => [at(known([{}]), 'march'), 'place - –>0,1'],
  pathTooLong: () => {
    const path = Array.from({ length: 34 }, (_, i) => (i % 2 === 0 ? '0,1' : '0,0')).join(' ');
    return [at(known([{}]), `march ${path}`), 'path - 34>32'];
  },
  notAdjacent: () => [at(known([{}]), 'march 3,3'), 'place - 3,3>0,1', 'distance c1 0>4'],
  impassable: () => [at(known([{ start: 6 }]), 'march 0,2'), 'passable water false>true'],
  knownObstacle: () => [at(known([{}]), 'march 1,0'), 'forced - false>true', 'class c1 tracked>foot'],
  cannotForce: () => [at(known([{}], 'barrierDitch 1 0,0/E'), 'force 1,0'), 'forceable barrierDitch false>true'],
  noSuchSegment: () => [
    at(begin({ ...SIDE, columns: [{ recon: 3 }] }, ['antiVehicleBelt 1 1,0']), 'breach 1,0 hand'),
    'turn - 1>2',
  ],
  notBeside: () => [at(known([{ start: 5 }]), 'breach 1,0 hand'), 'distance c1 0>3'],
  alreadyOpen: () => {
    const state = known([{}]);
    const swept = give(state, orderOf(state.setting.scenario, 0, 'breach 1,0 hand')).state;
    return [
      { ...at(swept, 'breach 1,0 hand'), earlier: [state] },
      'prove - false>true',
      'mark - false>true',
      'turn - 2>1',
    ];
  },
  noTeams: () => [at(known([{ teams: 0 }]), 'breach 1,0 hand'), 'teams c1 0>1'],
  noMethod: () => [at(known([{}]), 'breach 1,0 rapid'), 'method - rapid>hand'],
  methodCannot: () => {
    const [belt] = KINDS;
    const [component] = belt.components;
    const unsweepable = { ...belt, components: [{ ...component, work: { ...component.work, hand: undefined } }] };
    const state = known([{}], undefined, { kinds: [unsweepable] });
    return [at(state, 'breach 1,0 hand'), 'method - hand>mechanical', 'sweepable antiVehicleBelt false>true'];
  },
  busySegment: () => {
    const state = known([{}, { start: 0 }], 'antiVehicleBelt 3 1,0', { turnMinutes: 5 });
    const begun = give(state, orderOf(state.setting.scenario, 0, 'breach 1,0 hand')).state;
    return [
      { ...at(begun, 'breach 1,0 hand', 1), earlier: [state] },
      'atWork c1 true>false',
      'column - c2>c1',
      'turn - 2>1',
    ];
  },
  harmless: () => {
    const state = known([{}], 'networkedBelt 1 1,0');
    const off = withKnown(give(state, { do: 'switch', belt: 0, off: true }).state, '1,0');
    setLife(off, '1,0', 'seenThrough', 1);
    return [{ ...at(off, 'breach 1,0 hand'), earlier: [state] }, 'turn - 2>1'];
  },
  notInClearance: () => [at(known([{}], undefined, { zones: [goal, clearance] }), 'search 3,3'), 'distance c1 0>4'],
  cannotJam: () => [at(known([{}], 'networkedBelt 1 3,0'), 'jam 3,0'), 'jam c1 0>3'],
  notNetworked: () => [at(known([{ jam: 3 }]), 'jam 1,0'), 'behaviour antiVehicleBelt standing>networked'],
  outOfRange: () => [
    { state: start({ sketch: withLayer({}), belts: ['remoteBelt 1 6,2', 'remoteBelt 1 4,2'] }), order: lay(0) },
    'range c2 2>3',
    'belt - b1>b2',
    'distance c2 0>1',
  ],
  noLayer: () => [{ state: start({ belts: REMOTE }), order: lay(0, 0) }],
  noSuchBelt: () => [{ state: start({ belts: REMOTE }), order: lay(7) }, 'belt - 7>b1'],
  wrongKind: () => [{ state: start({ belts: ['antiVehicleBelt 1 4,2', ...REMOTE] }), order: lay(0) }, 'belt - b1>b2'],
  laidAlready: () => {
    const state = start({ belts: REMOTE });
    const laid = give(state, lay(0)).state;
    return [{ state: laid, order: lay(0), earlier: [state] }, 'belt - b1>b2', 'turn - 2>1'];
  },
  notEnoughLoad: () => [
    { state: start({ sketch: withLayer({ load: 1 }), belts: ['remoteBelt 2 4,2'] }), order: lay(0) },
    'load c2 1>2',
  ],
  reloading: () => {
    const state = start({ belts: REMOTE });
    const laid = give(state, lay(0)).state;
    const state3 = give(laid, reload).state;
    return [{ state: state3, order: lay(1), earlier: [state, laid] }, 'turn - 3>4'];
  },
  noReload: () => [{ state: start({ belts: REMOTE }), order: reload }, 'load c2 4>5'],
  notInDepot: () => {
    const zones = [goal, { id: 'depot', kind: 'depot' as const, name: 'Depot', hexes: ['3,4'] }];
    const sketch = { ...withLayer({ depot: 1 }), zones };
    return [{ state: give(start({ sketch, belts: REMOTE }), lay(0)).state, order: reload }, 'distance c2 0>2'];
  },
  noChange: () => [
    { state: start({ belts: ['networkedBelt 1 2,0'] }), order: { do: 'switch', belt: 0, off: false } },
    'off - false>true',
  ],
  notPrepared: () => {
    const state = start({ belts: RESERVE });
    const armed = give(state, { do: 'arm', belt: 0 }).state;
    return [{ state: armed, order: { do: 'arm', belt: 0 }, earlier: [state] }, 'phase b1 armed>prepared', 'turn - 2>1'];
  },
  notArmed: () => [{ state: start({ belts: RESERVE }), order: { do: 'fire', belt: 0 } }, 'phase b1 prepared>armed'],
  friendThere: () => {
    const state = give(start({ belts: ['roadCut 1 2,2 3,2'] }), { do: 'arm', belt: 0 }).state;
    return [{ state, order: { do: 'fire', belt: 0 } }, 'distance c2 0>1'];
  },
  noSuchMessage: () => [{ state: start({}), order: { do: 'tell', message: 5 } }, 'message - 5>m1'],
  toldAlready: () => {
    const told = give(start({}), { do: 'tell', message: 1 }).state;
    return [{ state: told, order: { do: 'tell', message: 1 } }, 'message - m2>m1'];
  },
};

describe('WY-6: every reason', () => {
  test.each(Object.entries(CASES))('%s', (why, make) => {
    const [refused, ...wanted] = make();
    expect(explain(refused.state, refused.order)).toBe(why);
    const changes = checked(refused);
    expect(changes).toEqual(expect.arrayContaining(wanted));
    // Nobody else lays there: it is said that nothing turns it.
    if (why !== 'noLayer') expect(changes.length).toBeGreaterThan(0);
  });

  test('there is a case for each', () => {
    const named = [...Object.keys(CASES), 'otherSide', 'orderedTwice'];
    expect(named.sort((a, b) => (a < b ? -1 : 1))).toEqual([...REFUSALS].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('otherSide: a column of the own side', () => {
    const state = start({ belts: REMOTE });
    const orders: Order[] = [{ do: 'hold', column: 1 }];
    const found = refusedHanded({ state, side: 'moving', orders, index: 0, earlier: [] });
    expect(found?.why).toBe('otherSide');
    expect(found?.changes).toEqual([expect.objectContaining({ change: 'column', now: 'c2', to: 'c1' })]);
    expect(refusedOrders(state, 'moving', [{ do: 'hold', column: 0 }])).toEqual([]);
  });

  test('orderedTwice: the other order left out, or another column', () => {
    const state = known([{}, {}]);
    const orders = ['march 0,1', 'hold'].map((text) => orderOf(state.setting.scenario, 0, text));
    const found = refusedHanded({ state, side: 'moving', orders, index: 1, earlier: [] });
    expect(found?.why).toBe('orderedTwice');
    expect(found?.changes.map(({ change, to }) => `${change} ${to}`)).toEqual(['other false', 'column c2', 'turn 2']);
    expect(refusedOrders(state, 'moving', [orders[1]])).toEqual([]);
    expect(refusedOrders(state, 'moving', [orders[0], { ...orders[1], column: 1 } as Order])).toEqual([]);
  });

  test('a change that would have another order refused is none', () => {
    const state = known([{}, {}]);
    const { scenario } = state.setting;
    const orders = [orderOf(scenario, 0, 'hold'), orderOf(scenario, 0, 'hold'), orderOf(scenario, 1, 'hold')];
    const found = refusedHanded({ state, side: 'moving', orders, index: 1, earlier: [] });
    expect(found?.changes.map(({ change }) => change)).toEqual(['other', 'turn']);
    expect(found?.unturned.map(({ change }) => change)).toEqual(['column']);
  });
});

/** Any order of either side, sensible or not. */
function anyOrder(dice: Dice, { setting }: State): Order {
  const { scenario, plan, segments } = setting;
  const column = dice(scenario.columns.length + 1);
  const belt = dice(plan.belts.length + 1);
  const { place } = pick(dice, segments);
  const hex = dice(scenario.grid.size);
  const [first, second] = [dice(2) === 0, dice(2) === 0];
  return pick<Order>(dice, [
    { do: 'march', column, path: [hex, dice(scenario.grid.size)].slice(0, dice(3)) },
    {
      do: 'breach',
      column,
      place,
      method: pick(dice, ['hand', 'mechanical', 'rapid'] as const),
      prove: first,
      mark: second,
    },
    { do: 'search', column, hex },
    { do: 'jam', column, place },
    { do: 'lay', column, belt },
    { do: 'reload', column },
    first ? { do: 'switch', belt, off: second } : { do: 'switch', belt, off: second, place },
    { do: 'arm', belt },
    { do: 'fire', belt },
    { do: 'tell', message: dice(3) },
  ]);
}

test('WY-6: whatever is ordered in an exercise in which everything happens, each change turns it', () => {
  const seen = new Set<Refusal>();
  for (let seed = 1; seed <= 12; seed++) {
    const dice = diceOf(seed);
    let state = start({ ...EVERYTHING, seed: `why ${seed}` });
    const earlier: State[] = [];
    for (let turn = 0; turn < 5 && !isOver(state); turn++) {
      for (let tries = 0; tries < 6; tries++) {
        const order = anyOrder(dice, state);
        const why = explain(state, order);
        if (why === undefined) continue;
        seen.add(why);
        const found = refusedOrder(state, order, earlier);
        for (const told of found?.changes ?? []) {
          expect([seed, turn, order, told, isTurned({ state, order, earlier }, told, told.to)]).toEqual([
            seed,
            turn,
            order,
            told,
            true,
          ]);
        }
      }
      earlier.push(state);
      state = give(state, ...randomTurn(dice, state)).state;
    }
  }
  expect(seen.size).toBeGreaterThan(12);
});
