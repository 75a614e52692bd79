// Policies of both sides in random exercises with all kinds of columns and belts: legal orders, from nothing that is hidden (PO, PL-4, KN-1, KN-2).
import { describe, expect, test } from 'vitest';
import { LAYING_POLICIES, makeLayingPolicy, makePolicy, POLICIES } from '../../../src/exercise/index.ts';
import {
  advance,
  checkOrders,
  COL,
  isOver,
  type Order,
  type Scenario,
  type SideName,
  type State,
  viewFor,
} from '../../../src/rules/index.ts';
import { isSeenBy } from '../../../src/rules/seeing.ts';
import {
  columnAt,
  HEAD,
  LIFE,
  lifeAt,
  messageAt,
  PHASE,
  SEG,
  segmentAt,
  UNIT,
  unitAt,
} from '../../../src/rules/state.ts';
import { type Dice, diceOf } from '../../rules/random.ts';
import { richStart } from './rich.ts';

/** What the side may not know of columns of the other: where those that it does not see are, and what layers carry. */
function disguiseColumns(state: State, words: Int32Array, side: SideName): void {
  const { setting } = state;
  setting.scenario.columns.forEach((column, i) => {
    if (column.side === side) return;
    words[unitAt(setting, i) + UNIT.load] += 1;
    words[unitAt(setting, i) + UNIT.reloads] += 1;
    if (!isSeenBy(state, i, side)) words[columnAt(i) + COL.hex] = -1;
  });
}

/** KN-1, KN-5: what the moving side may not know of a segment. */
function disguiseForMoving({ setting, words: before }: State, words: Int32Array, segment: number): void {
  const s = segmentAt(setting, segment);
  const l = lifeAt(setting, segment);
  words[s + SEG.missed] ^= 0x333;
  words[l + LIFE.stuck] ^= 1;
  words[l + LIFE.knownLaying] ^= 1;
  if (before[s + SEG.known] === 0) {
    words[l + LIFE.phase] = PHASE.standing;
    words[s + SEG.swept] = 0;
    return;
  }
  if (before[l + LIFE.seenThrough] === 0) words[l + LIFE.off] ^= 1;
  const phase = before[l + LIFE.phase];
  if (phase === PHASE.prepared || phase === PHASE.armed) words[l + LIFE.phase] = PHASE.failed;
  if (phase === PHASE.standing && before[l + LIFE.seenThrough] === 0) words[l + LIFE.phase] = PHASE.dead;
}

/** KN-2: what the laying side may not know of a segment. */
function disguiseForLaying({ setting, words: before }: State, words: Int32Array, segment: number): void {
  const s = segmentAt(setting, segment);
  const l = lifeAt(setting, segment);
  words[s + SEG.missed] ^= 0x333;
  words[l + LIFE.seenThrough] ^= 1;
  if (before[s + SEG.swept] === 0 && before[s + SEG.sweepLeft] === 0) words[s + SEG.known] ^= 1;
}

/** The same knowledge of a side, with all else changed that words hold. */
function disguised(state: State, side: SideName): State {
  const { setting } = state;
  const words = state.words.slice();
  words[HEAD.key0] ^= 0x5a5a5a5a;
  words[HEAD.key1] ^= 0x12345678;
  disguiseColumns(state, words, side);
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (side === 'moving') disguiseForMoving(state, words, segment);
    else disguiseForLaying(state, words, segment);
  }
  if (side === 'moving') words[messageAt(setting, 0)] ^= 1;
  return { setting, words };
}

/** The scenario with all changed that the side may not know before the first turn. */
function disguisedScenario(scenario: Scenario, side: SideName): Scenario {
  const columns = scenario.columns.map((column) => {
    if (column.side === side || column.announced) return column;
    return {
      ...column,
      strength: 12,
      teams: 6,
      methods: ['rapid' as const],
      recon: 9,
      start: 0,
      from: 7,
      layer: undefined,
    };
  });
  const contamination = scenario.contamination.filter(({ known }) => known[side]);
  return { ...scenario, columns, contamination, triggers: [], posts: side === 'moving' ? [] : scenario.posts };
}

function everyTurn(seed: number, look: (state: State, orders: Record<SideName, readonly Order[]>) => void): void {
  const dice: Dice = diceOf(seed);
  let state = richStart(dice);
  const { scenario, plan } = state.setting;
  const moving = makePolicy(POLICIES[seed % POLICIES.length], scenario);
  const laying = makeLayingPolicy('react', scenario, plan);
  for (let turn = 0; turn < 25 && !isOver(state); turn++) {
    const orders = { moving: moving(viewFor(state, 'moving')), laying: laying(viewFor(state, 'laying')) };
    look(state, orders);
    const some = [...orders.moving, ...orders.laying].filter(() => dice(12) > 0);
    const played = advance(state, some);
    if (!played.ok) throw new Error(played.refusals.map(({ why }) => why).join());
    state = played.state;
  }
}

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);

describe('policies of both sides', () => {
  test('give legal orders in every turn, each to columns of their own side (TU-2, KN-1, KN-2)', () => {
    const given = new Set<string>();
    for (const seed of SEEDS) {
      everyTurn(seed, (state, orders) => {
        const { columns } = state.setting.scenario;
        expect(checkOrders(state, [...orders.moving, ...orders.laying])).toEqual([]);
        for (const side of ['moving', 'laying'] as const) {
          for (const order of orders[side]) {
            if ('column' in order) expect(columns[order.column].side).toBe(side);
            else expect(side).toBe('laying');
            given.add(`${side} ${order.do}`);
          }
        }
      });
    }
    // All that policies can order came about.
    const moving = ['march', 'breach', 'search', 'hold'].map((what) => `moving ${what}`);
    const laying = ['march', 'breach', 'search', 'hold', 'lay', 'reload', 'switch', 'arm', 'fire'];
    expect([...given].sort()).toEqual([...moving, ...laying.map((what) => `laying ${what}`)].sort());
  });

  test('PO, PL-4: the same knowledge, the same orders: used or fresh, and whatever is hidden', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      everyTurn(seed, (state, orders) => {
        const { scenario, plan } = state.setting;
        const name = POLICIES[seed % POLICIES.length];
        const moving = makePolicy(name, disguisedScenario(scenario, 'moving'));
        expect(moving(viewFor(disguised(state, 'moving'), 'moving'))).toEqual(orders.moving);
        const laying = makeLayingPolicy('react', disguisedScenario(scenario, 'laying'), plan);
        expect(laying(viewFor(disguised(state, 'laying'), 'laying'))).toEqual(orders.laying);
      });
    }
  });

  test('PL-2: idle gives no orders', () => {
    expect(LAYING_POLICIES).toContain('idle');
    everyTurn(3, (state) => {
      const { scenario, plan } = state.setting;
      expect(makeLayingPolicy('idle', scenario, plan)(viewFor(state, 'laying'))).toEqual([]);
    });
  });
});
