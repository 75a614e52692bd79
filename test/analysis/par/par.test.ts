// Par against complete enumeration, its plans against the rules, and what it says when it is stopped (PA-1 to PA-6).
import { beforeAll, describe, expect, test } from 'vitest';
import { type MakeLp, par, parRefusal } from '../../../src/analysis/index.ts';
import { makePolicy, NO_BELTS, playOutInPlace } from '../../../src/exercise/index.ts';
import {
  arrivalOf,
  checkPlan,
  type Column,
  compile,
  costOfPlan,
  LANE_MINUTES,
  type Plan,
  type Scenario,
  setUp,
} from '../../../src/rules/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { build, kindLike, type Sketch } from '../../rules/build.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { arrivalByHand, bestByHand } from './oracle.ts';
import { smallScenario } from './small.ts';

const INSTANCES = 500;
/** Plans of one instance that are worked out by hand; instances with more are passed over. */
const MOST_PLANS = 800;

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

const never = () => false;

describe('PA-3 against complete enumeration', () => {
  test(`${INSTANCES} small instances: bound = value = the best of all plans`, () => {
    let [seed, done, delayed, searched] = [0, 0, 0, 0];
    const kinds = new Set<string>();
    for (; done < INSTANCES; seed++) {
      const scenario = smallScenario(seed);
      const best = bestByHand(scenario, MOST_PLANS);
      if (best === undefined || best.plans < 4) continue;
      done += 1;
      const report = par({ scenario, makeLp, isOver: never });
      expect({ seed, status: report.status, arrival: report.arrival }).toEqual({
        seed,
        status: 'optimal',
        arrival: best.arrival,
      });
      expect(report.bound).toBe(report.value);
      expect(report.value).toBe(best.arrival - arrivalByHand(scenario, []));
      expect(checkPlan(scenario, report.plan)).toEqual([]);
      expect(arrivalByHand(scenario, report.plan.belts)).toBe(best.arrival);
      expect(report.cost).toEqual(costOfPlan(scenario, report.plan));
      if (report.value > 0) delayed += 1;
      if (report.nodes > 0) searched += 1;
      for (const { kind, depth } of report.plan.belts) kinds.add(`${scenario.catalogue[kind].id} ${depth}`);
    }
    // The instances are worth solving: most have a delay, and it is not always that of the first plan.
    expect(delayed).toBeGreaterThan(INSTANCES / 3);
    expect(searched).toBeGreaterThan(INSTANCES / 3);
    expect(kinds.size).toBeGreaterThan(8);
  }, 300_000);
});

/** One way of ten hexes for one tracked column with two teams; only anti-vehicle belts, 4 points and 20 crew-minutes a row. */
const ROW: Sketch = { rows: ['..........'], kinds: [kindLike('antiVehicleBelt', {})], points: 8 };
const solve = (scenario: Scenario, points?: number) => par({ scenario, points, makeLp, isOver: never });

describe('the worked examples', () => {
  test('PA-3: two rows of an anti-vehicle belt are 34 minutes; a third has to be paid', () => {
    const scenario = build(ROW);
    expect(solve(scenario)).toMatchObject({ status: 'optimal', value: 34, bound: 34, bare: 45, arrival: 79 });
    expect(solve(scenario, 12)).toMatchObject({ status: 'optimal', value: 51, cost: { points: 12, effort: 60 } });
    expect(solve(scenario, 3)).toMatchObject({ status: 'optimal', value: 0, plan: { belts: [] } });
    expect(solve(build({ ...ROW, effort: 39 })).value).toBe(17);
  });

  test('PA-1: who cannot clear counts the quickest of its side; where nobody can, forcing and 120 minutes, or nothing leads through', () => {
    const helpless: Partial<Column> = { teams: 0, methods: [] };
    const alone = (columns: readonly Partial<Column>[], more: Partial<Sketch> = {}) =>
      solve(build({ ...ROW, points: 4, deadline: 900, columns, needed: 1, ...more }));
    expect(alone([helpless]).value).toBe(126);
    // Both of two columns have to be late for the first arrival to be late: the helper's 17 minutes count for both.
    expect(alone([helpless, { methods: ['hand'] }]).value).toBe(17);
    const ditch = [kindLike('barrierDitch', {})];
    expect(alone([helpless], { kinds: ditch })).toMatchObject({ arrival: 900, status: 'optimal' });
  });

  test('PA-1: columns that are not announced count; contamination lies there in both runs', () => {
    expect(solve(build({ ...ROW, columns: [{ announced: false }], more: { edition: 2 } })).value).toBe(34);
    const known = { laying: true, moving: false };
    const lying = { id: 'old', name: 'Old', kind: 0, depth: 1, places: [4], known, recorded: true, marked: false };
    const report = solve(build({ ...ROW, more: { edition: 2, contamination: [lying] } }));
    expect(report).toMatchObject({ bare: 62, value: 34 });
    expect(report.plan.belts.flatMap(({ places }) => places)).not.toContain(4);
  });

  test('PA-2: the needed column decides, and nothing is later than the deadline', () => {
    const columns = [{}, { from: 20 }, { from: 60 }];
    const arrivals = [1, 2, 3].map((needed) => solve(build({ ...ROW, points: 0, columns, needed })).arrival);
    expect(arrivals).toEqual([45, 65, 105]);
    expect(solve(build({ ...ROW, columns: [{ task: 'hold', hold: 9 }] }))).toMatchObject({ bare: 54, value: 34 });
    expect(solve(build({ ...ROW, deadline: 60 }))).toMatchObject({ arrival: 60, value: 15, bound: 15 });
  });

  test('PA-4: segments that touch are handed out as chains no longer than the kind allows', () => {
    const kinds = [kindLike('antiVehicleBelt', { maxDepth: 1, maxLength: 3 })];
    const { plan, value } = solve(build({ ...ROW, kinds, points: 40, effort: 800, deadline: 999 }));
    // Eight hexes are neither the start nor the goal.
    expect(value).toBe(8 * 17);
    expect(plan.belts.map(({ places }) => places)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
  });

  test('PA-4: a kind whose lead leads past the period is not in the plan', () => {
    const kinds = [
      kindLike('networkedBelt', { maxDepth: 1 }),
      kindLike('dummyBelt', {}),
      kindLike('antiVehicleBelt', {}),
    ];
    const { plan } = solve(build({ ...ROW, kinds, points: 24 }));
    expect(plan.belts.map(({ kind }) => kind)).toEqual(plan.belts.map(() => 2));
    const ready = kinds.map((kind) => ({ ...kind, lead: 0 }));
    expect(solve(build({ ...ROW, kinds: ready.slice(0, 2), points: 24 })).value).toBe(51);
  });

  test('PA-5: a task of the moving side without a place to come to is refused', () => {
    expect(parRefusal(build(ROW))).toBeUndefined();
    expect(parRefusal(build({ ...ROW, columns: [{ task: 'clear' }] }))?.code).toBe('par/task');
    const friend: Partial<Column> = { side: 'laying', task: 'clear' };
    expect(parRefusal(build({ ...ROW, columns: [{}, friend], needed: 1 }))).toBeUndefined();
  });

  test('PA-7: one column that sees the segment from afar is delayed by the model’s minutes and those of the lane', () => {
    const scenario = build({ ...ROW, kinds: [kindLike('barrierDitch', {})], points: 3, columns: [{ recon: 9 }] });
    const { plan, value } = solve(scenario);
    const played = (plan: Plan) => {
      const state = setUp(compile(scenario, plan), 'a seed');
      playOutInPlace(state, { moving: makePolicy('breach', scenario) });
      return arrivalOf(state) ?? -1;
    };
    expect(value).toBe(17);
    expect(played(plan) - played(NO_BELTS)).toBe(17 + LANE_MINUTES);
  });
});

describe('PA-6: stopped early', () => {
  const { scenario } = loadShipped('first-ford');

  test('after any number of linear programs it is a limit with value < bound, or optimal with both equal', () => {
    const best = solve(scenario);
    expect(best).toMatchObject({ status: 'optimal', value: 54, bound: 54 });
    const met: string[] = [];
    for (const most of [0, 1, 5, 20, 60, 1000]) {
      let asked = 0;
      const report = par({ scenario, makeLp, isOver: () => asked++ >= most });
      met.push(report.status);
      expect(report.value === report.bound).toBe(report.status === 'optimal');
      expect(report.value).toBeLessThanOrEqual(best.value);
      expect(report.bound).toBeGreaterThanOrEqual(best.value);
      expect(checkPlan(scenario, report.plan)).toEqual([]);
      expect(arrivalByHand(scenario, report.plan.belts)).toBe(report.arrival);
    }
    expect(met.slice(0, 4)).toEqual(['limit', 'limit', 'limit', 'limit']);
    expect(met[5]).toBe('optimal');
  }, 120_000);

  test('after a stated amount of work the answer is the same each time, whatever the clock says', () => {
    const stopped = [1, 40].map((work) => par({ scenario, makeLp, work, isOver: never }));
    for (const [i, work] of [1, 40].entries()) {
      expect(stopped[i].status).toBe('limit');
      expect(stopped[i].solved).toBeGreaterThanOrEqual(work);
      expect(par({ scenario, makeLp, work, isOver: () => Math.random() > 2 })).toEqual(stopped[i]);
    }
    expect(stopped[1].solved).toBeGreaterThan(stopped[0].solved);
    expect(stopped[1].bound).toBeLessThanOrEqual(stopped[0].bound);
  }, 60_000);

  test('the same again, and another budget leaves the scenario as it was', () => {
    const found = solve(scenario, 12);
    expect(solve(scenario, 12)).toEqual(found);
    expect(found.value).toBeLessThan(54);
  }, 120_000);
});
