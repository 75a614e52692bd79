// What a report says of given rows (worked examples of ME-1 to ME-9), and that no split into shards changes it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, compareShards, type ComparisonTally, runShard } from '../../src/analysis/index.ts';
import { classroomPlan } from '../bench/rules/classroom.ts';
import { shardOf, taskOf } from './fixtures.ts';

const DENIED = { arrival: -1, critical: -1 };

describe('denial (ME-8)', () => {
  test('denied runs of all runs, with the Wilson interval', () => {
    const seeds = [1, 2, 3, 4].map((seed) => [seed === 1 ? DENIED : { arrival: 90 }, { arrival: 90 }, { arrival: 74 }]);
    const [first, second] = compareShards(taskOf(4), [shardOf(1, seeds)]).plans;
    expect(first.denied).toEqual({ count: 1, of: 4, low: 0.045586, high: 0.699364 });
    expect(second.denied).toEqual({ count: 0, of: 4, low: 0, high: 0.4899 });
  });
});

describe('delay (ME-2, ME-8)', () => {
  test('118 less 74 is 44', () => {
    const report = compareShards(taskOf(1), [shardOf(1, [[{ arrival: 118 }, { arrival: 74 }, { arrival: 74 }]])]);
    expect(report.plans[0].delay).toEqual({ p10: 44, p50: 44, p90: 44, mean: 44 });
    expect(report.plans[1].delay).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
  });

  test('a denied run is greatest among quantiles and counts with the deadline in the mean', () => {
    const arrivals = [100, -1, 110, 90];
    const seeds = arrivals.map((arrival) => [{ arrival }, { arrival: 70 }, { arrival: 70 }]);
    const [plan] = compareShards(taskOf(4), [shardOf(1, seeds)]).plans;
    expect(plan.delay).toEqual({ p10: 20, p50: 30, p90: undefined, mean: (30 + 50 + 40 + 20) / 4 });
    expect(plan.delays).toEqual([20, 30, 40, 50].map((delay) => [delay, 1]));
  });

  test('is not defined on seeds where the run with no belts is denied', () => {
    const seeds = [
      [{ arrival: 100 }, { arrival: 90 }, DENIED],
      [{ arrival: 100 }, DENIED, { arrival: 80 }],
    ];
    const [a, b] = compareShards(taskOf(2), [shardOf(1, seeds)]).plans;
    expect(a.delay).toEqual({ p10: 20, p50: 20, p90: 20, mean: 20 });
    expect(a.delays).toEqual([[20, 1]]);
    expect(b.delay).toEqual({ p10: undefined, p50: undefined, p90: undefined, mean: 40 });
    expect(b.denied.of).toBe(2);
  });

  test('with no defined seed there is no delay and no difference', () => {
    const report = compareShards(taskOf(2), [
      shardOf(1, [
        [DENIED, DENIED, DENIED],
        [DENIED, DENIED, DENIED],
      ]),
    ]);
    expect(report.plans[0].delay).toEqual({ p10: undefined, p50: undefined, p90: undefined, mean: undefined });
    expect(report.paired[0].delay).toBeUndefined();
    expect(report.paired[0].denied.mean).toBe(0);
  });

  test('belts that speed a run up give a negative delay, which counts as any other', () => {
    const [plan] = compareShards(taskOf(1), [shardOf(1, [[{ arrival: 73 }, { arrival: 74 }, { arrival: 74 }]])]).plans;
    expect(plan.delays).toEqual([[-1, 1]]);
    expect(plan.delay.mean).toBe(-1);
  });
});

test('clearance time, canalisation, losses, cost (ME-3, ME-5, ME-6, ME-7)', () => {
  const seeds = [
    [{ clearance: 65, areaMinutes: 24, moveMinutes: 80, losses: 1 }, {}, {}],
    [{ clearance: 20, areaMinutes: 0, moveMinutes: 40, losses: 2 }, {}, {}],
    [{ ...DENIED, clearance: 100, areaMinutes: 6, moveMinutes: 60, losses: 2 }, {}, {}],
  ];
  const [plan, other] = compareShards(taskOf(3), [shardOf(1, seeds)]).plans;
  expect(plan.clearanceTime).toEqual({ p10: 20, p50: 65, p90: 100, mean: 61.667 });
  expect(plan.clearances).toEqual([20, 65, 100].map((minutes) => [minutes, 1]));
  expect(plan.canalisation).toEqual({ num: 30, den: 180 });
  expect(plan.losses.mean).toBe(1.667);
  expect(plan.cost).toEqual({ points: 198, effort: 1225 });
  expect(other.canalisation).toEqual({ num: 0, den: 1 });
});

describe('paired difference (ME-9)', () => {
  test('of restricted delay: 10, 30, 20 minutes more: mean 20, t(2)·s/√3 = 4.303 · 10/√3', () => {
    const arrivals = [
      [90, 80],
      [-1, 90],
      [100, 80],
    ];
    const seeds = arrivals.map(([a, b], i) => [{ arrival: a }, { arrival: b }, { arrival: 60 + i }]);
    const [pair] = compareShards(taskOf(3), [shardOf(1, seeds)]).paired;
    expect(pair.a).toBe('Eight belts');
    expect(pair.b).toBe('Six belts');
    expect(pair.delay).toEqual({ mean: 20, low: -4.843, high: 44.843 });
    expect(pair.denied.mean).toBe(0.333333);
  });

  test('a plan against its like is 0 with no width', () => {
    const plans = [classroomPlan, { ...classroomPlan, name: 'Again' }];
    const report = compare(taskOf(6, { plans }));
    expect(report.paired[0].delay).toEqual({ mean: 0, low: 0, high: 0 });
    expect({ ...report.plans[1], plan: 'Eight belts' }).toEqual(report.plans[0]);
  });

  test('every plan stands with every later one', () => {
    const plans = ['a', 'b', 'c', 'd'].map((name) => ({ name, belts: [] }));
    const { paired } = compare(taskOf(2, { plans }));
    expect(paired.map(({ a, b }) => a + b)).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
  });
});

describe('shards', () => {
  const task = taskOf(12, { seedBase: 'split ' });
  const whole = compare(task);
  const split = (cuts: readonly number[]): ComparisonTally[] =>
    [0, ...cuts].map((from, i) => runShard(task, from + 1, ([...cuts, 12][i] ?? 12) - from));

  test('any split, in any order, gives the same report', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (places, turned) => {
        const shards = split([...places].sort((a, b) => a - b));
        expect(compareShards(task, turned ? shards.reverse() : shards)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['a hole', () => split([4, 8]).toSpliced(1, 1), 'seeds 5 to 8 are missing'],
    ['no end', () => split([4, 8]).slice(0, 2), 'seeds 9 to 12 are missing'],
    ['nothing', () => [], 'seeds 1 to 12 are missing'],
    ['one twice', () => [...split([4, 8]), runShard(task, 1, 4)], 'there twice'],
    ['an overlap', () => [runShard(task, 1, 7), runShard(task, 6, 7)], 'there twice'],
    ['too many seeds', () => [runShard({ ...task, seeds: 20 }, 1, 20)], 'does not belong'],
    ['another number of plans', () => [runShard({ ...task, plans: task.plans.slice(1) }, 1, 12)], 'does not belong'],
  ])('%s is an error', (_, shards, message) => {
    expect(() => compareShards(task, shards())).toThrow(message);
  });
});

test('the report names what was compared', () => {
  const { scenario, policy, layingPolicy, seedBase, seeds, rulesVersion, plans } = compare(
    taskOf(1, { seedBase: 'class ' }),
  );
  expect({ scenario, policy, layingPolicy, seedBase, seeds, rulesVersion }).toEqual({
    scenario: 'bench-classroom',
    policy: 'breach',
    layingPolicy: 'idle',
    seedBase: 'class ',
    seeds: 1,
    rulesVersion: 2,
  });
  expect(plans.map(({ plan }) => plan)).toEqual(['Eight belts', 'Six belts']);
});
