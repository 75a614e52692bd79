// What would turn the refusal of an order, as it is told to a side while the exercise is under way: by what the side knows alone (KN-1, KN-2, WY-6).
import { describe, expect, test } from 'vitest';
import { refusedHanded, refusedToSide } from '../../../src/analysis/index.ts';
import { play, standIns } from '../../../src/exercise/index.ts';
import { type Order, type SideName, SIDES, type State, viewFor, withColumnAs } from '../../../src/rules/index.ts';
import { COL, columnAt, HEAD, LIFE, lifeAt, PHASE, SEG, segmentAt } from '../../../src/rules/state.ts';
import { sure } from '../../rules/kinds.ts';
import { after, begin, orderOf } from '../../rules/watch.ts';
import { loadShipped, planOf } from '../../scenarios/files.ts';

/** Orders of all sorts, most of which may not be given. */
function ordersOf({ setting: { scenario, plan } }: State): readonly Order[] {
  const { grid } = scenario;
  const places = plan.belts.flatMap((belt) => belt.places).slice(0, 3);
  const ofColumns = scenario.columns.flatMap((_, column): Order[] => [
    { do: 'hold', column },
    { do: 'march', column, path: [grid.size - 1] },
    ...places.flatMap((place): Order[] => [
      { do: 'breach', column, place, method: 'hand', prove: false, mark: false },
      { do: 'jam', column, place },
    ]),
  ]);
  const ofBelts = plan.belts.flatMap((_, belt): Order[] => [
    { do: 'switch', belt, off: true },
    { do: 'fire', belt },
  ]);
  return [...ofColumns, ...ofBelts];
}

function told(state: State, side: SideName): string {
  const orders = ordersOf(state);
  return JSON.stringify(orders.map((order) => refusedToSide({ state, side, orders: [order], index: 0 })));
}

/** States that look the same to the side: other dice, columns that it does not see elsewhere, segments that it does not know gone. */
function alike(state: State, side: SideName): readonly State[] {
  const { setting } = state;
  const change = (make: (words: Int32Array) => void): State => {
    const words = state.words.slice();
    make(words);
    return { setting, words };
  };
  const elsewhere = setting.scenario.columns.flatMap((_, column) =>
    [0, setting.scenario.grid.size >> 1].map((hex) => withColumnAs(state, column, { hex, working: false })),
  );
  const bare = change((words) => {
    setting.segments.forEach((_, segment) => {
      const known = side === 'moving' ? words[segmentAt(setting, segment) + SEG.known] : 1;
      if (known === 0) words[lifeAt(setting, segment) + LIFE.phase] = PHASE.absent;
    });
  });
  const seen = JSON.stringify(viewFor(state, side));
  return [change((words) => (words[HEAD.key0] ^= 0x55555)), bare, ...elsewhere].filter(
    (other) => JSON.stringify(viewFor(other, side)) === seen,
  );
}

describe('KN-1, KN-2: what a side does not know changes nothing of the answer', () => {
  test.each([
    ['fire-sack', 'turn'],
    ['two-keys', 'shadows'],
    ['late-seeds', 'by-trigger'],
  ])('%s', (id, name) => {
    const shipped = loadShipped(id);
    const { scenario } = shipped;
    const control = standIns(scenario, { moving: scenario.policy, laying: scenario.layingPolicy });
    const { turns } = play(scenario, planOf(shipped, name), '1', control);
    let compared = 0;
    for (const { state } of turns.slice(0, -1).filter((_, i) => i % 3 === 0)) {
      for (const side of SIDES) {
        const answer = told(state, side);
        for (const other of alike(state, side)) {
          expect(told(other, side)).toBe(answer);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('a column that works unseen at the place is told of to the umpire alone', () => {
    const sketch = {
      rows: ['.......', '.......', '.......', '.......', '.......'],
      kinds: [sure('antiVehicleBelt')],
      columns: [
        { start: 0, recon: 2 },
        { start: 3, side: 'laying' as const, task: 'serve' as const, zone: -1, announced: false },
      ],
      more: {
        edition: 2 as const,
        contamination: [
          {
            id: 'old',
            name: 'Old',
            kind: 0,
            depth: 1,
            places: [2],
            known: { laying: true, moving: true },
            recorded: true,
            marked: false,
          },
        ],
      },
    };
    const state = begin(sketch);
    const work = orderOf(state.setting.scenario, 0, 'breach 2,0 hand');
    const handed = { side: 'moving' as const, orders: [work], index: 0 };
    const free = refusedToSide({ ...handed, state });
    expect(free?.changes.map(({ change }) => change)).toContain('distance');
    const atWork = begin(sketch);
    // Now the second column is at work at the only segment.
    atWork.words[columnAt(1) + COL.work] = 1;
    expect(JSON.stringify(viewFor(atWork, 'moving'))).toBe(JSON.stringify(viewFor(state, 'moving')));
    expect(refusedToSide({ ...handed, state: atWork })).toEqual(free);
    expect(refusedHanded({ ...handed, state: atWork, earlier: [] })).not.toEqual(
      refusedHanded({ ...handed, state, earlier: [] }),
    );
  });
});

describe('WY-6: later turns, when nothing but time passes', () => {
  const sketch = { rows: ['.....', '.....', '.....', '.....', '.....'], turnMinutes: 20, deadline: 200 };

  test('CO-5: a column that comes in minute 45 can be ordered in turn 4', () => {
    const state = begin({ ...sketch, columns: [{ from: 45 }] });
    const order = orderOf(state.setting.scenario, 0, 'hold');
    const trace = refusedToSide({ state, side: 'moving', orders: [order], index: 0 });
    expect(trace?.why).toBe('notOnMap');
    expect(trace?.changes).toMatchObject([{ change: 'turn', now: 1, to: 4, by: 3 }]);
  });

  test('CL-1: that a lane will be open by then is not told: work and its dice are to come', () => {
    const contamination = [
      {
        id: 'old',
        name: 'Old',
        kind: 0,
        depth: 1,
        places: [1],
        known: { laying: true, moving: true },
        recorded: true,
        marked: false,
      },
    ];
    const columns = [{ teams: 1, methods: ['hand' as const] }, {}];
    const more = { edition: 2 as const, contamination };
    const state = after(begin({ ...sketch, turnMinutes: 5, kinds: [sure('antiVehicleBelt')], columns, more }), [
      'breach 1,0 hand',
    ]);
    const { scenario } = state.setting;
    const orders = [orderOf(scenario, 1, 'march 1,0')];
    const handed = { state, side: 'moving' as const, orders, index: 0 };
    const turnsOf = (trace: ReturnType<typeof refusedToSide>) =>
      trace?.changes.filter(({ change }) => change === 'turn').map(({ to }) => to);
    expect(refusedToSide(handed)?.why).toBe('knownObstacle');
    expect(turnsOf(refusedToSide(handed))).toEqual([]);
    // The umpire plays those turns: work goes on in them.
    expect(turnsOf(refusedHanded({ ...handed, earlier: [] }))).toHaveLength(1);
  });
});
