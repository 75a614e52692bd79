// The stock planner `optimal` (PL-5), and the share of par (PA-8).
import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeShares,
  type MakeLp,
  OPTIMAL_WORK,
  optimalPlan,
  optimalRefusal,
  par,
} from '../../../src/analysis/index.ts';
import { NO_BELTS } from '../../../src/exercise/index.ts';
import { checkPlan, type Column, type Scenario } from '../../../src/rules/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { build, kindLike, planOf, type Sketch } from '../../rules/build.ts';
import { loadShipped } from '../../scenarios/files.ts';

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

const never = () => false;
const solve = (scenario: Scenario) => optimalPlan(scenario, { makeLp, isOver: never });

/** Two ways of five hexes, one along the north and one along the south, each with a goal of its own. */
const WAYS: Sketch = {
  rows: ['.....', 'wwwww', '.....'],
  zones: [
    { id: 'north', kind: 'objective', name: 'North', hexes: ['4,0'] },
    { id: 'south', kind: 'objective', name: 'South', hexes: ['4,2'] },
  ],
  kinds: [kindLike('antiVehicleBelt', {})],
  points: 8,
  more: { edition: 2 },
};
const NORTH: Partial<Column> = { start: 0, zone: 0 };
const SOUTH: Partial<Column> = { start: 10, zone: 1 };
const rowsOf = ({ plan }: ReturnType<typeof solve>) =>
  plan.belts.flatMap(({ places }) => places.map((place) => Math.floor(place / 5)));

describe('PL-5 optimal', () => {
  test('plans for the columns that its side knows; what it does not know changes nothing', () => {
    const scenario = build({ ...WAYS, columns: [NORTH, { ...SOUTH, announced: false }] });
    const found = solve(scenario);
    expect(found).toMatchObject({ status: 'optimal', value: 34, plan: { name: 'Optimal' } });
    expect(new Set(rowsOf(found))).toEqual(new Set([0]));
    const others: Partial<Column>[] = [
      { ...SOUTH, from: 40, class: 'engineer' },
      { ...SOUTH, start: 12, methods: ['rapid'] },
      { ...SOUTH, task: 'clear' },
    ];
    for (const other of others) {
      const hidden = build({ ...WAYS, columns: [NORTH, { ...other, announced: false }] });
      expect(optimalRefusal(hidden)).toBeUndefined();
      expect(solve(hidden)).toEqual(found);
    }
    expect(new Set(rowsOf(solve(build({ ...WAYS, columns: [NORTH, { ...SOUTH, from: 40 }] }))))).toEqual(new Set([2]));
  });

  test('nobody is known: no belts; a clear task that is known is refused; contamination that is not known does not count', () => {
    const nobody = build({ ...WAYS, columns: [{ ...NORTH, announced: false }] });
    expect(solve(nobody)).toMatchObject({ status: 'optimal', plan: { name: 'Optimal', belts: [] } });
    expect(optimalRefusal(build({ ...WAYS, columns: [{ task: 'clear' }] }))?.code).toBe('par/task');
    const lying = { id: 'old', name: 'Old', kind: 0, depth: 1, places: [4], recorded: true, marked: false };
    const known = { laying: false, moving: false };
    const contamination = [{ ...lying, known }];
    const alone = build({ ...WAYS, columns: [NORTH] });
    const dirty = build({ ...WAYS, columns: [NORTH], more: { edition: 2, contamination } });
    expect(solve(dirty)).toEqual(solve(alone));
  });

  test.each(['second-sweep', 'border-years', 'winter-notice'])(
    '%s: legal, the same again, within its limit of work',
    (id) => {
      const { scenario } = loadShipped(id);
      const found = solve(scenario);
      expect(checkPlan(scenario, found.plan)).toEqual([]);
      expect(found.plan.belts.length).toBeGreaterThan(0);
      expect(found.solved).toBeLessThan(2 * OPTIMAL_WORK);
      expect(solve(scenario)).toEqual(found);
    },
    120_000,
  );
});

describe('PA-8: a plan’s share of par', () => {
  const scenario = build({ rows: ['..........'], kinds: [kindLike('antiVehicleBelt', {})], points: 12, effort: 60 });
  const shareOf = makeShares(scenario);
  const third = planOf(scenario, 'antiVehicleBelt 1 3,0');

  test('the worked example: one row of three is 17 of 51 minutes', () => {
    const best = par({ scenario, makeLp, isOver: never });
    expect(best.value).toBe(51);
    const share = { num: 17, den: 51 };
    expect(shareOf(third, best)).toEqual({ delay: 17, atLeast: share, atMost: share });
    expect(shareOf(best.plan, best)).toMatchObject({ delay: 51, atLeast: { num: 51, den: 51 } });
    expect(shareOf(NO_BELTS, best).delay).toBe(0);
  });

  test('stopped early: at least of the bound, at most of the value, and of no less than the plan itself does', () => {
    expect(shareOf(third, { value: 34, bound: 85 })).toEqual({
      delay: 17,
      atLeast: { num: 17, den: 85 },
      atMost: { num: 17, den: 34 },
    });
    expect(shareOf(third, { value: 10, bound: 85 }).atMost).toEqual({ num: 17, den: 17 });
    const hasty = { ...third, belts: third.belts.map((belt) => ({ ...belt, care: 'hasty' as const })) };
    expect(shareOf(hasty, { value: 10, bound: 85 }).atMost).toEqual({ num: 17, den: 10 });
    expect(shareOf(NO_BELTS, { value: 0, bound: 0 })).toEqual({ delay: 0, atLeast: undefined, atMost: undefined });
  });
});
