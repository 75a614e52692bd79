// Playouts give the figures of the same run played with its whole history, and refuse a task that cannot be run.
import { describe, expect, test } from 'vitest';
import { checkTask, makeRunner, ROW_FIELDS, runShard } from '../../src/analysis/index.ts';
import {
  controlFor,
  LAYING_POLICIES,
  type LayingPolicyName,
  NO_BELTS,
  play,
  POLICIES,
} from '../../src/exercise/index.ts';
import { classroom } from '../bench/rules/classroom.ts';
import { FORD_2 } from '../exercise/runs.ts';
import { taskOf } from './fixtures.ts';

describe('a row is what the whole run measures (ME-1 to ME-6)', () => {
  const inClass = POLICIES.map((policy) => taskOf(6, { scenario: classroom, policy, seedBase: 'row ' }));
  const { scenario, plan: all } = FORD_2;
  const both = LAYING_POLICIES.map((layingPolicy) =>
    taskOf(4, { scenario, plans: [all], policy: 'adaptive', layingPolicy, seedBase: 'row ' }),
  );
  test.each([...inClass, ...both])('policies $policy, $layingPolicy', (task) => {
    const { table } = runShard(task, 1, task.seeds);
    const plans = [...task.plans, NO_BELTS];
    const control = controlFor(task.scenario, task.policy, task.layingPolicy);
    for (let seed = 1; seed <= task.seeds; seed++) {
      plans.forEach((plan, p) => {
        const { measures } = play(task.scenario, plan, `row ${seed}`, control);
        const at = ((seed - 1) * plans.length + p) * ROW_FIELDS.length;
        const row = Object.fromEntries(ROW_FIELDS.map((field, i) => [field, table[at + i]]));
        expect(row).toEqual({
          arrival: measures.arrival ?? -1,
          clearance: measures.clearanceTime,
          critical: measures.clearanceCriticalPath ?? -1,
          areaMinutes: measures.canalisation.num,
          moveMinutes: measures.canalisation.den,
          losses: measures.losses,
        });
      });
    }
  });
});

test("the policy of the laying side is the scenario's unless another is named", () => {
  const rowsBy = (layingPolicy?: LayingPolicyName) =>
    runShard(taskOf(12, { scenario: FORD_2.scenario, plans: [FORD_2.plan], layingPolicy }), 1, 12).table;
  expect(rowsBy()).toEqual(rowsBy('react'));
  expect(rowsBy()).not.toEqual(rowsBy('idle'));
});

test('a runner gives the same rows again, whatever it ran in between', () => {
  const run = makeRunner(taskOf(20));
  const before = run(3, 2);
  run(1, 20);
  expect(run(3, 2)).toEqual(before);
  expect(run(4, 1).table).toEqual(before.table.slice(before.table.length / 2));
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
  ['too many plans', { plans: Array.from({ length: 33 }, (_, i) => ({ name: `${i}`, belts: [] })) }],
  ['two plans of one name', { plans: [NO_BELTS, NO_BELTS] }],
  ['no seeds', { seeds: 0 }],
  ['half a seed', { seeds: 1.5 }],
  ['too many seeds', { seeds: 1_000_001 }],
  ['seeds that get too long (CH-3)', { seedBase: 'x'.repeat(39), seeds: 10 }],
  ['half a character before the seeds (CH-3)', { seedBase: '\ud800' }],
])('a task with %s is refused', (_, more) => {
  expect(() => checkTask(taskOf(10, more))).toThrow(RangeError);
});

test('39 characters before one digit are a seed still', () => {
  expect(() => checkTask(taskOf(9, { seedBase: 'x'.repeat(39) }))).not.toThrow();
});
