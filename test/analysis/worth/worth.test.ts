// Each belt's worth: the examples of RULES.md, the slow way to the same values, sums, and parts that merge in any split (WO-2 to WO-6).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShards, runShard } from '../../../src/analysis/index.ts';
import { allOf, makeGames } from '../../../src/analysis/worth/game.ts';
import { mergeWorth } from '../../../src/analysis/worth/gather.ts';
import type { WorthTask } from '../../../src/analysis/worth/types.ts';
import {
  checkWorthTask,
  makeWorthRunner,
  worth,
  worthReport,
  worthRunsPerSeed,
} from '../../../src/analysis/worth/worth.ts';
import { POLICIES } from '../../../src/exercise/index.ts';
import { classroom, classroomPlan } from '../../bench/rules/classroom.ts';
import { richStart } from '../../exercise/policy/rich.ts';
import { type Dice, diceOf, randomStart } from '../../rules/random.ts';
import { fieldTask, setsOf, slowOutcome, TWO_ROADS } from './fixtures.ts';

const meansOf = (reports: readonly { readonly delay?: { readonly mean: number } }[] | undefined) =>
  reports?.map(({ delay }) => delay?.mean);

describe('the examples of RULES.md', () => {
  test('WO-2, WO-3: a belt on each of two equal roads: each alone left out loses all, and each has half', () => {
    const report = worth(fieldTask(TWO_ROADS, ['antiVehicleBelt 1 6,0', 'antiVehicleBelt 1 6,2']));
    expect(report.whole.delay).toMatchObject({ mean: 18, error: 0, low: 18, high: 18 });
    expect(meansOf(report.leaveOneOut?.belts)).toEqual([18, 18]);
    expect(meansOf(report.shapley?.belts)).toEqual([9, 9]);
  });

  test('WO-2, WO-3: two belts on one road: each loses, and has, what it takes', () => {
    const report = worth(
      fieldTask({ rows: ['.......', 'wwwwwww'], ...ROAD }, ['antiVehicleBelt 1 3,0', 'antiVehicleBelt 2 5,0']),
    );
    expect(meansOf(report.leaveOneOut?.belts)).toEqual([18, 36]);
    expect(meansOf(report.shapley?.belts)).toEqual([18, 36]);
  });

  test('WO-3: what nobody meets, or does not bite, has nothing', () => {
    const belts = ['antiVehicleBelt 1 3,0', 'antiVehicleBelt 1 5,2', 'antiPersonnelBelt 1 4,0'];
    const report = worth(fieldTask({ rows: ['.......', 'wwwwwww', '.......'], ...ROAD }, belts));
    expect(meansOf(report.shapley?.belts)).toEqual([18, 0, 0]);
    expect(report.leaveOneOut?.belts[1]).toMatchObject({ longer: 0, shorter: 0, denied: { mean: 0 } });
  });

  test('WO-3: denial is shared in the same way', () => {
    const sketch = { ...TWO_ROADS, deadline: 60 };
    const report = worth(fieldTask(sketch, ['antiVehicleBelt 1 6,0', 'antiVehicleBelt 1 6,2']));
    // Restricted: 60 − 50.
    expect(report.whole).toMatchObject({ delay: { mean: 10 }, denied: { mean: 1 }, longer: 4 });
    expect(report.shapley?.belts).toMatchObject([
      { delay: { mean: 5 }, denied: { mean: 0.5 }, exact: { delay: { num: 40, den: 8 }, denied: { num: 4, den: 8 } } },
      { delay: { mean: 5 }, denied: { mean: 0.5 } },
    ]);
  });

  test('WO-2: a group is left out with all its belts', () => {
    const task = fieldTask(TWO_ROADS, ['antiVehicleBelt 1 6,0', 'antiVehicleBelt 1 6,2', 'antiVehicleBelt 1 2,1']);
    const groups = [
      { id: 'both', name: 'Both', belts: [0, 1], effect: 'fix' as const },
      { id: 'one', name: 'One', belts: [2], effect: 'fix' as const },
    ];
    const report = worth({ ...task, plan: { ...task.plan, groups } });
    const [all, third, others] = [0b111n, 0b100n, 0b011n].map((laid) => slowOutcome(task, 1, laid).until);
    expect(report.leaveOneOut?.groups.map(({ id }) => id)).toEqual(['both', 'one']);
    expect(meansOf(report.leaveOneOut?.groups)).toEqual([all - third, all - others]);
    expect(all - third).toBeGreaterThan(0);
    expect(all - others).toBeGreaterThan(0);
  });
});

const ROAD = {
  columns: [{ recon: 8 }],
  zones: [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,0'] }],
};

function shuffled<T>(dice: Dice, values: readonly T[]): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(dice(left.length), 1));
}

const CLASS: WorthTask = {
  scenario: classroom,
  plan: classroomPlan,
  policy: 'breach',
  seedBase: 'w ',
  seeds: 6,
  leaveOneOut: true,
  shapley: true,
};

/** The sum of exact fractions of one denominator. */
const summed = (parts: readonly { readonly num: number; readonly den: number }[]) => ({
  num: parts.reduce((sum, { num }) => sum + num, 0),
  den: parts[0].den,
});

describe('WO-3, WO-4 the shares of all belts add up to the whole, exactly', () => {
  test.each(POLICIES)('eight belts of the classroom, %s', (policy) => {
    const { shapley, whole, seeds, counted } = worth({ ...CLASS, policy, seeds: 3, leaveOneOut: false });
    expect(shapley).toMatchObject({ method: 'sampled', orders: 2 });
    const belts = shapley?.belts ?? [];
    expect(summed(belts.map(({ exact }) => exact.delay))).toEqual({ num: 2 * whole.exact.delay.num, den: 2 * counted });
    expect(summed(belts.map(({ exact }) => exact.denied))).toEqual({ num: 2 * whole.exact.denied.num, den: 2 * seeds });
    expect(whole.exact.delay.num).toBeGreaterThan(0);
  });

  test('the whole is the restricted delay of a comparison on the same seeds', () => {
    const task = { ...CLASS, scenario: { ...classroom, deadline: 240 }, seeds: 20 };
    const { whole } = worth({ ...task, leaveOneOut: false, shapley: false });
    const comparison = { ...task, plans: [classroomPlan] };
    const [plan] = compareShards(comparison, [runShard(comparison, 1, 20)]).plans;
    expect(whole.delay?.mean).toBe(plan.delay.mean);
    expect(whole.denied.mean).toBeCloseTo(plan.denied.count / 20, 5);
    expect(plan.denied.count).toBeGreaterThan(0);
    expect(plan.denied.count).toBeLessThan(20);
  });
});

describe('WO-1, WO-5 what is left out, and what need not be played', () => {
  test.each([
    ['only the moving side acts', randomStart],
    ['both sides act, with contamination, layers and friends', richStart],
  ])('every set of belts comes to what a plan that never had the others does: %s', (_, startOf) => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...POLICIES), (seed, policy) => {
        const dice = diceOf(seed);
        const { scenario, plan: whole } = startOf(dice).setting;
        const plan = { ...whole, belts: whole.belts.slice(0, 4) };
        const task: WorthTask = { ...CLASS, scenario, plan, policy, layingPolicy: 'react' };
        const game = makeGames(task)(1);
        for (const laid of shuffled(dice, setsOf(plan.belts.length))) {
          expect(game.outcomeOf(laid)).toEqual(slowOutcome(task, 1, laid));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('a belt that is not touched costs no run; where the laying side acts, it does', () => {
    const task = fieldTask(
      { rows: ['.......', 'wwwwwww', 'wwwwwww', '.......'], columns: [{ recon: 1 }], zones: ROAD.zones },
      ['antiVehicleBelt 1 3,0', 'antiVehicleBelt 1 3,3', 'antiVehicleBelt 1 5,3'],
    );
    expect(worth({ ...task, seeds: 1 }).runs).toBe(2);
    const triggers = [{ id: 't', name: 'T', when: { when: 'turn' as const, turn: 1 }, each: false, actions: [] }];
    expect(worth({ ...task, seeds: 1, plan: { ...task.plan, triggers } }).runs).toBe(8);
  });

  test('a set that has been played is not played again', () => {
    const game = makeGames(CLASS)(3);
    const first = game.outcomeOf(allOf(8));
    const { runs } = game;
    expect(game.outcomeOf(allOf(8))).toEqual(first);
    expect(runs()).toBe(1);
  });
});

describe('parts', () => {
  test('merge in any split and order to the same report', () => {
    const run = makeWorthRunner(CLASS);
    const parts = [run(1, 3), run(4, 1), run(5, 2)];
    const whole = worth(CLASS);
    expect(worthReport(CLASS, [parts[2], parts[0], parts[1]].reduce(mergeWorth))).toEqual(whole);
    expect(worthReport(CLASS, parts.reduce(mergeWorth))).toEqual(whole);
    expect(JSON.parse(JSON.stringify(parts[0]))).toEqual(parts[0]);
    expect(() => worthReport(CLASS, parts[0])).toThrow(RangeError);
    const other = makeWorthRunner({ ...CLASS, leaveOneOut: false })(1, 1);
    expect(() => mergeWorth(parts[0], other)).toThrow(RangeError);
  });

  test('only what is asked for is told', () => {
    const bare = worth({ ...CLASS, seeds: 2, leaveOneOut: false, shapley: false });
    expect(bare).toMatchObject({ leaveOneOut: undefined, shapley: undefined, runs: 4 });
    const none = worth({ ...CLASS, plan: { name: 'None', belts: [] }, seeds: 2 });
    expect(none).toMatchObject({
      whole: { delay: { mean: 0 } },
      leaveOneOut: { belts: [] },
      shapley: { belts: [] },
      runs: 2,
    });
  });
});

test('ME-8: where the bare run is denied no delay is told, and denial is that of all seeds', () => {
  const task = fieldTask({ ...TWO_ROADS, deadline: 45 }, ['antiVehicleBelt 1 6,0', 'antiVehicleBelt 1 6,2']);
  const report = worth(task);
  expect(report).toMatchObject({ seeds: 4, counted: 0, whole: { delay: undefined, denied: { mean: 0 }, longer: 0 } });
  expect(report.leaveOneOut?.belts).toMatchObject([{ delay: undefined }, { delay: undefined }]);
  expect(report.shapley?.belts[0]).toMatchObject({
    delay: undefined,
    denied: { mean: 0 },
    seeds: 0,
    exact: { delay: { num: 0, den: 2 }, denied: { num: 0, den: 8 } },
  });
});

describe('WO-6', () => {
  test('runs on a seed at most', () => {
    const runs = (belts: number, leaveOneOut: boolean, shapley: boolean) =>
      worthRunsPerSeed({ plan: { name: 'P', belts: classroomPlan.belts.slice(0, belts) }, leaveOneOut, shapley });
    expect([runs(8, true, false), runs(8, false, true), runs(8, true, true), runs(8, false, false)]).toEqual([
      10, 16, 24, 2,
    ]);
    expect([runs(0, true, true), runs(1, false, true), runs(4, false, true)]).toEqual([2, 2, 16]);
  });

  test.each([
    ['no seeds', { seeds: 0 }],
    ['half a seed', { seeds: 1.5 }],
    ['too many seeds', { seeds: 10_001 }],
    ['seeds that get too long (CH-3)', { seedBase: 'x'.repeat(40) }],
    ['too many runs', { seeds: 10_000, plan: { name: 'P', belts: new Array(100).fill(classroomPlan.belts[0]) } }],
  ])('a task with %s is refused', (_, more) => {
    expect(() => checkWorthTask({ ...CLASS, ...more })).toThrow(RangeError);
    expect(() => checkWorthTask(CLASS)).not.toThrow();
  });

  test.each([
    [0, 1],
    [1, 0],
    [6, 2],
  ])('a runner refuses %i + %i of 6 seeds', (first, count) => {
    expect(() => makeWorthRunner(CLASS)(first, count)).toThrow(RangeError);
  });
});
