// `abatis compare --worth …`: the worth that the engine works out, its defaults, and what is refused.
import { expect, test } from 'vitest';
import { MAX_WORTH_SEEDS } from '../../src/analysis/index.ts';
import { worth } from '../../src/analysis/worth/worth.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { makeDesk, PLAN_A, PLAN_B, SCENARIO } from './run.ts';

const { run, json } = makeDesk();
const compared = ['compare', SCENARIO, '--plan', PLAN_A];
const one = [...compared, '--seeds', '20', '--workers', '0'];

/** What the engine says, as the document tells it. */
function expected(seeds: number, leaveOneOut: boolean, shapley: boolean) {
  const scenario = fordScenario();
  const task = {
    scenario,
    plan: fordPlan(scenario),
    policy: 'direct',
    seedBase: '',
    seeds,
    leaveOneOut,
    shapley,
  } as const;
  const { counted, runs, whole, ...asked } = worth(task);
  return JSON.parse(
    JSON.stringify({ seeds, counted, runs, whole, leaveOneOut: asked.leaveOneOut, shapley: asked.shapley }),
  );
}

test.each([
  ['leave-one-out', true, false],
  ['shapley', false, true],
  ['both', true, true],
])('%s: what the engine works out', async (what, leaveOneOut, shapley) => {
  const { json: found } = await json(...one, '--policy', 'direct', '--worth', what, '--worth-seeds', '12');
  expect(found.plans[0].worth).toEqual(expected(12, leaveOneOut, shapley));
  expect(found.plans[0].worth.whole.delay.mean).toBeGreaterThan(0);
});

test('not said: each belt is left out, on as many seeds as are compared, up to 100', async () => {
  const { json: found } = await json(...one, '--policy', 'direct');
  expect(found.plans[0].worth).toEqual(expected(20, true, false));
  const usual = await json(...compared, '--workers', '0');
  expect(usual.json.plans[0].worth.seeds).toBe(100);
});

test('not said, with more than four plans: none', async () => {
  const five = [PLAN_A, PLAN_B, 'none', PLAN_A, PLAN_B].flatMap((plan) => ['--plan', plan]);
  const words = ['compare', SCENARIO, ...five, '--seeds', '3', '--workers', '0'];
  const { json: found } = await json(...words);
  expect(found.plans.map((plan: object) => 'worth' in plan)).toEqual([false, false, false, false, false]);
  const asked = await json(...words, '--worth', 'shapley');
  expect(asked.json.plans.map((plan: { worth: { seeds: number } }) => plan.worth.seeds)).toEqual([3, 3, 3, 3, 3]);
});

test('for people: a table for each plan, which ends with the whole; the same bytes for any number of threads', async () => {
  const words = [...compared, '--seeds', '20', '--plan', PLAN_B, '--worth', 'both'];
  const outputs = await Promise.all(['0', '2'].map((workers) => run(...words, '--workers', workers)));
  for (const output of outputs) expect(output).toEqual(outputs[0]);
  expect(outputs[0].stdout).toMatch(/^Worth of belts in minutes of delay, 20 seeds/m);
  expect(outputs[0].stdout.match(/^all +\d/gm)).toHaveLength(2);
  expect((await run(...one, '--worth', 'none')).stdout).not.toContain('Worth');
});

test.each([
  [['--worth', 'all'], '--worth is one of none, leave-one-out, shapley, both'],
  [['--worth-seeds', `${MAX_WORTH_SEEDS + 1}`], `--worth-seeds is a whole number from 1 to ${MAX_WORTH_SEEDS}`],
])('refused: %j', async (more, message) => {
  const { code, stderr } = await run(...one, ...more);
  expect([code, stderr]).toEqual([2, `abatis: ${message}. See abatis compare --help\n`]);
});
