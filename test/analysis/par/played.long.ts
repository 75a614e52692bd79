// PA-7 measured: par plans played against the greedy planner's and those that ship with the scenario.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compare, type MakeLp, par } from '../../../src/analysis/index.ts';
import { makePlan } from '../../../src/exercise/index.ts';
import type { Plan, Scenario } from '../../../src/rules/index.ts';
import { parsePlan } from '../../../src/scenario/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { loadShipped } from '../../scenarios/files.ts';

const SCENARIOS = [
  'first-ford',
  'ebb-line',
  'tree-line',
  'late-seeds',
  'night-bridge',
  'second-sweep',
  'two-keys',
  'after-the-line',
  'open-gate',
  'winter-notice',
  'border-years',
];
const SEEDS = 200;
/** Percent of par. */
const CLOSE = 3;

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

function shippedPlans(id: string, scenario: Scenario): Plan[] {
  const folder = new URL('../../../scenarios/plans/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.startsWith(`${id}.`));
  return files.map((file) => {
    const read = parsePlan(readFileSync(new URL(file, folder), 'utf8'), scenario);
    if (!read.ok) throw new Error(`${file}: ${read.problems[0].message}`);
    return read.value;
  });
}

/** By how many percent of par the par plan's mean restricted delay is more than that of the best of the others; below 0 = less. */
function lead(id: string): number {
  const { scenario } = loadShipped(id);
  const report = par({ scenario, makeLp, isOver: () => false });
  expect(report.status).toBe('optimal');
  const plans = [report.plan, makePlan('greedy', scenario), ...shippedPlans(id, scenario)];
  const { plans: played } = compare({ scenario, plans, policy: 'breach', seedBase: '', seeds: SEEDS });
  const [own, ...others] = played.map(({ delay }) => delay.mean ?? 0);
  return (100 * (own - Math.max(...others))) / report.value;
}

test('PA-7: in all but First Ford the par plan delays as long as the best of the others, or less by 3 percent of par at most', () => {
  // There it hangs on which of several plans with the same par it is.
  const behind = SCENARIOS.filter((id) => id !== 'first-ford' && lead(id) < -CLOSE);
  expect(behind).toEqual([]);
}, 900_000);
