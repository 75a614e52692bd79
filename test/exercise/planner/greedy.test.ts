// The stock planners: legal plans that delay, worked examples of what greedy chooses, and how long it takes (PL-1).
import { describe, expect, test } from 'vitest';
import {
  makeLayingPolicy,
  makePlan,
  makePolicy,
  NO_BELTS,
  PLANNERS,
  playOutInPlace,
} from '../../../src/exercise/index.ts';
import { isSidePlace, makePlaceText } from '../../../src/hex/index.ts';
import {
  arrivalOf,
  type Calendar,
  checkPlan,
  compile,
  costOfPlan,
  type Plan,
  type Scenario,
  setUp,
} from '../../../src/rules/index.ts';
import { build, kindLike, type Sketch } from '../../rules/build.ts';
import { diceOf, randomScenario } from '../../rules/random.ts';
import { loadShipped, SCENARIO_IDS } from '../../scenarios/files.ts';
import { richScenario } from '../policy/rich.ts';

function textsOf({ grid, catalogue }: Scenario, plan: Plan): string[] {
  return plan.belts.map(({ kind, depth, places }) => {
    return `${catalogue[kind].id} ${depth} ${places.map((place) => makePlaceText(grid, place)).join(' ')}`;
  });
}

const greedy = (scenario: Scenario) => textsOf(scenario, makePlan('greedy', scenario));

/** The sum of restricted arrivals over some seeds (ME-8); who lays reacts, so that prepared and remote belts do something. */
function arrivals(scenario: Scenario, plan: Plan): number {
  const setting = compile(scenario, plan);
  const policies = { moving: makePolicy('breach', scenario), laying: makeLayingPolicy('react', scenario, plan) };
  let sum = 0;
  for (let seed = 0; seed < 12; seed++) {
    const state = setUp(setting, `s${seed}`);
    playOutInPlace(state, policies);
    sum += Math.min(scenario.deadline, arrivalOf(state) ?? scenario.deadline);
  }
  return sum;
}

describe('PL-1 on the shipped scenarios', () => {
  test.each(SCENARIO_IDS)(
    '%s: none lays nothing; greedy is legal and delays',
    (id) => {
      const { scenario } = loadShipped(id);
      expect(makePlan('none', scenario)).toEqual(NO_BELTS);
      const plan = makePlan('greedy', scenario);
      expect(checkPlan(scenario, plan)).toEqual([]);
      expect(plan.belts.length).toBeGreaterThan(0);
      expect(arrivals(scenario, plan)).toBeGreaterThan(arrivals(scenario, NO_BELTS));
    },
    120_000,
  );
});

describe('PL-1 on random scenarios', () => {
  test.each(PLANNERS)('%s: legal, and the same again', (planner) => {
    for (let seed = 0; seed < 40; seed++) {
      const plain = seed % 2 === 0 ? randomScenario(diceOf(seed)) : richScenario(diceOf(seed));
      const points = 20 + seed;
      const scenario = { ...plain, budget: { points, effort: 200 }, calendar: calendarOf([points], [200]) };
      const plan = makePlan(planner, scenario);
      expect(checkPlan(scenario, plan)).toEqual([]);
      expect(makePlan(planner, scenario)).toEqual(plan);
    }
  });
});

function calendarOf(points: readonly number[], effort: readonly number[], more: Partial<Calendar> = {}): Calendar {
  const periods = points.map((amount, i) => ({
    id: `p${i}`,
    name: `P${i}`,
    from: 0,
    points: amount,
    effort: effort[i],
  }));
  return { dated: false, periods, carry: 0, stores: [], execution: 0, conflicts: [], ...more };
}

/** A row of ten hexes to the east end, for one tracked column with two teams; only anti-vehicle belts, 4 points a row. */
const ROW: Sketch = { rows: ['..........'], kinds: [kindLike('antiVehicleBelt', {})], points: 4 };

describe('PL-1 greedy', () => {
  test('lays across the only way, as often as it can pay', () => {
    expect(greedy(build(ROW))).toHaveLength(1);
    // Three rows in all: each row is 17 minutes and 4 points, however they are shared out.
    const rows = makePlan('greedy', build({ ...ROW, points: 15 })).belts.map(
      ({ depth, places }) => depth * places.length,
    );
    expect(rows.reduce((a, b) => a + b, 0)).toBe(3);
    expect(greedy(build({ ...ROW, points: 3 }))).toEqual([]);
    expect(greedy(build({ ...ROW, effort: 19 }))).toEqual([]);
  });

  test('closes both of two ways that are as quick, and leaves both where it can only pay for one', () => {
    const rows = ['.....', '.www.', '.....'];
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['4,1'] }];
    const ways = (points: number) => build({ ...ROW, rows, zones, columns: [{ start: 5 }], points });
    const belts = greedy(ways(8));
    expect(belts).toHaveLength(2);
    expect(new Set(belts.map((text) => text.slice(-1)))).toEqual(new Set(['0', '2']));
    expect(greedy(ways(4))).toEqual([]);
  });

  test('spans a front where a single segment would be passed beside', () => {
    const rows = ['.......', '.......', '.......'];
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,0', '6,1', '6,2'] }];
    const wide = build({ ...ROW, rows, zones, columns: [{ start: 7 }], points: 12 });
    const plan = makePlan('greedy', wide);
    expect(plan.belts.map(({ places }) => places.length)).toEqual([3]);
    expect(arrivals(wide, plan)).toBeGreaterThan(arrivals(wide, NO_BELTS));
  });

  test('lays kinds on hexsides as chains that the rules take', () => {
    const rows = ['.......', '.......', '.......', '.......'];
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,0', '6,1', '6,2', '6,3'] }];
    const ditch = build({
      rows,
      zones,
      kinds: [kindLike('barrierDitch', {})],
      columns: [{ start: 7 }],
      points: 60,
      effort: 2000,
    });
    const plan = makePlan('greedy', ditch);
    expect(checkPlan(ditch, plan)).toEqual([]);
    expect(plan.belts.some(({ places }) => places.length > 3)).toBe(true);
    expect(plan.belts.flatMap(({ places }) => places).every((place) => isSidePlace(ditch.grid, place))).toBe(true);
  });

  test('takes what delays most for its share of the budget, and no kind that needs orders', () => {
    const cheap = kindLike('antiVehicleBelt', { id: 'cheap', cost: 2 });
    const [plain, remote, dummy] = ['antiVehicleBelt', 'remoteBelt', 'dummyBelt'].map((id) =>
      kindLike(id, { cost: id === 'antiVehicleBelt' ? 4 : 1 }),
    );
    const texts = greedy(build({ ...ROW, kinds: [remote, dummy, plain, cheap], points: 4 }));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.startsWith('cheap'))).toBe(true);
    // Crew-minutes count as well: where they are what is short, the kind that needs fewer is taken.
    const quick = kindLike('antiVehicleBelt', { id: 'quick', cost: 4, effort: 5 });
    const tight = build({ ...ROW, kinds: [cheap, quick], points: 100, effort: 20 });
    expect(greedy(tight).every((text) => text.startsWith('quick'))).toBe(true);
  });

  test('knows the announced columns only, and those of edition 1', () => {
    const hidden = build({ ...ROW, columns: [{ announced: false }] });
    expect(greedy(hidden)).toHaveLength(1);
    expect(greedy({ ...hidden, edition: 2 })).toEqual([]);
    expect(greedy({ ...build(ROW), edition: 2 })).toHaveLength(1);
  });

  test('keeps to periods, stores and leads', () => {
    const twoPeriods = {
      ...build({ ...ROW, points: 8 }),
      edition: 2 as const,
      calendar: calendarOf([4, 4], [100, 100]),
    };
    expect(makePlan('greedy', twoPeriods).belts.map(({ ordered }) => ordered ?? 0)).toEqual([0, 1]);
    const store = { id: 's', name: 'S', kinds: [0], stock: 1, rate: 0, lead: 0, cost: 0, running: false };
    const stored = {
      ...build({ ...ROW, points: 100 }),
      edition: 2 as const,
      calendar: calendarOf([100], [1000], { stores: [store] }),
    };
    expect(greedy(stored)).toHaveLength(1);
    const late = build({ ...ROW, kinds: [kindLike('antiVehicleBelt', { lead: 1 })], points: 100 });
    expect(greedy({ ...late, edition: 2 })).toEqual([]);
  });

  test('is quick on 24×18 hexes', () => {
    const rows = Array.from({ length: 18 }, (_, i) =>
      i % 5 === 2 ? '..wwwwww....wwwwwwww....' : '........................',
    );
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['23,17', '12,17'] }];
    const columns = [
      {},
      { class: 'engineer' as const, start: 5 },
      { class: 'wheeled' as const, start: 12 },
      { class: 'foot' as const },
    ];
    const scenario = build({ rows, zones, columns, points: 60, effort: 1000 });
    makePlan('greedy', scenario);
    const times = [0, 1, 2].map(() => {
      const before = performance.now();
      expect(costOfPlan(scenario, makePlan('greedy', scenario)).points).toBeGreaterThan(40);
      return performance.now() - before;
    });
    // Under a second by far where the machine is not busy with other things.
    expect(Math.min(...times)).toBeLessThan(3000);
  }, 60_000);
});
