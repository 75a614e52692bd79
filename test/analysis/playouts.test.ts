// Playouts count the figures of the same runs played with its whole history, and refuse a task that cannot be run.
import { describe, expect, test } from 'vitest';
import {
  checkTask,
  type ComparisonTally,
  type ComparisonTask,
  makeRunner,
  type MoreRow,
  type PlayoutRow,
  runShard,
} from '../../src/analysis/index.ts';
import { addSeedInPlace, makeGather, tallyOf } from '../../src/analysis/tally/gather.ts';
import {
  controlFor,
  LAYING_POLICIES,
  type LayingPolicyName,
  NO_BELTS,
  play,
  POLICIES,
} from '../../src/exercise/index.ts';
import type { Measures, Plan } from '../../src/rules/index.ts';
import { classroom } from '../bench/rules/classroom.ts';
import { FORD_2 } from '../exercise/runs.ts';
import { loadShipped } from '../scenarios/files.ts';
import { taskOf } from './fixtures.ts';

/** A run played with its whole history, as a row. */
function rowFrom(measures: Measures, deadline: number): PlayoutRow {
  const { arrival, clearanceTime, clearanceCriticalPath, canalisation, losses, more, belts, columns } = measures;
  const { law: _, ...rest } = more ?? { law: [] };
  return {
    arrival: arrival ?? -1,
    clearance: clearanceTime,
    critical: clearanceCriticalPath ?? -1,
    areaMinutes: canalisation.num,
    moveMinutes: canalisation.den,
    losses,
    belts: belts.flatMap(({ clearance, found, opened }) => [clearance, found, opened]),
    columns: columns.flatMap(({ arrival: at = deadline + 1, clearance, engaged, losses: lost }) => [
      at <= deadline ? 1 : 0,
      clearance,
      engaged,
      lost,
    ]),
    ...(more === undefined ? {} : { more: rest as MoreRow }),
  };
}

/** The tally of a task from runs played one by one, each with a bare run of its own. */
function tallyByHand(task: ComparisonTask): ComparisonTally {
  const { scenario, plans, seedBase, seeds } = task;
  const control = controlFor(scenario, task.policy, task.layingPolicy);
  const measured = (plan: Plan, seed: number) => play(scenario, plan, `${seedBase}${seed}`, control).measures;
  const gather = makeGather(scenario, plans);
  for (let seed = 1; seed <= seeds; seed++) {
    const rows = plans.map((plan) => rowFrom(measured(plan, seed), scenario.deadline));
    addSeedInPlace(gather, rows, measured(NO_BELTS, seed).arrival ?? -1);
  }
  return tallyOf(gather, 1, seeds);
}

describe('a tally is what whole runs measure (ME-1 to ME-6, ME-10, ME-11, IN-2 to IN-6, CI, LE)', () => {
  const inClass = POLICIES.map((policy) => taskOf(6, { scenario: classroom, policy, seedBase: 'row ' }));
  const { scenario, plan: all } = FORD_2;
  const both = LAYING_POLICIES.map((layingPolicy) =>
    taskOf(4, { scenario, plans: [all], policy: 'adaptive', layingPolicy, seedBase: 'row ' }),
  );
  const shipped = ['fire-sack', 'night-bridge', 'open-gate', 'border-years'].map((id) => {
    const { scenario, plans } = loadShipped(id);
    return taskOf(3, { scenario, plans: plans.map(({ plan }) => plan), policy: scenario.policy, seedBase: 'row ' });
  });
  test.each([...inClass, ...both, ...shipped])('$scenario.id: policies $policy, $layingPolicy', (task) => {
    expect(runShard(task, 1, task.seeds)).toEqual(tallyByHand(task));
  });

  test('of which the groups of all shipped plans meet somebody', () => {
    const groups = shipped.flatMap((task) => runShard(task, 1, 3).plans.flatMap((plan) => plan.groups));
    expect(groups.length).toBeGreaterThan(8);
    const addresses = groups.filter(({ figures }) => figures.addressed.some(([columns]) => columns > 0));
    expect(addresses.length).toBeGreaterThan(5);
  });
});

test("the policy of the laying side is the scenario's unless another is named", () => {
  const tallyBy = (layingPolicy?: LayingPolicyName) =>
    runShard(taskOf(12, { scenario: FORD_2.scenario, plans: [FORD_2.plan], layingPolicy }), 1, 12);
  expect(tallyBy()).toEqual(tallyBy('react'));
  expect(tallyBy()).not.toEqual(tallyBy('idle'));
});

test('a runner gives the same tally again, whatever it ran in between', () => {
  const run = makeRunner(taskOf(20));
  const before = run(3, 2);
  run(1, 20);
  expect(run(3, 2)).toEqual(before);
});

test.each([
  [0, 1],
  [1, 0],
  [1, 21],
  [20, 2],
])('a runner refuses %i + %i of 20 seeds', (first, count) => {
  expect(() => runShard(taskOf(20), first, count)).toThrow(RangeError);
});

test.each([
  ['no plans', { plans: [] }],
  ['too many plans', { plans: Array.from({ length: 257 }, (_, i) => ({ name: `${i}`, belts: [] })) }],
  ['two plans of one name', { plans: [NO_BELTS, NO_BELTS] }],
  ['no seeds', { seeds: 0 }],
  ['half a seed', { seeds: 1.5 }],
  ['too many seeds', { seeds: 10_000_001 }],
  ['seeds that get too long (CH-3)', { seedBase: 'x'.repeat(39), seeds: 10 }],
  ['half a character before the seeds (CH-3)', { seedBase: '\ud800' }],
])('a task with %s is refused', (_, more) => {
  expect(() => checkTask(taskOf(10, more))).toThrow(RangeError);
});

test('39 characters before one digit are a seed still', () => {
  expect(() => checkTask(taskOf(9, { seedBase: 'x'.repeat(39) }))).not.toThrow();
});
