// `abatis play --luck N`: where the run lies among those of its plan, by policies and by hand.
import { expect, test } from 'vitest';
import { makeRunner, MAX_SEEDS } from '../../src/analysis/index.ts';
import { luckReport, luckRunOf } from '../../src/analysis/luck.ts';
import { play } from '../../src/exercise/index.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { makeDesk, PLAN_A, SCENARIO } from './run.ts';

const { run, json, write } = makeDesk();
const words = ['play', SCENARIO, '--plan', PLAN_A, '--seed', 'monday', '--policy', 'direct'];

test('what the engine works out, without its picture data', async () => {
  const scenario = fordScenario();
  const plan = fordPlan(scenario);
  const task = { scenario, plans: [plan], policy: 'direct', seedBase: '', seeds: 30 } as const;
  const report = luckReport(task, luckRunOf(play(scenario, plan, 'monday', 'direct')), makeRunner(task)(1, 30));
  const { json: found } = await json(...words, '--luck', '30');
  const { distribution: _, ...delay } = report.delay ?? { distribution: [] };
  expect(found.luck).toMatchObject({ seeds: 30, policy: 'direct', layingPolicy: 'idle', byHand: [], delay });
  expect(found.luck.delay.of).toBe(30);
  expect(Object.keys(found.luck)).toEqual([
    'seeds',
    'policy',
    'layingPolicy',
    'byHand',
    'delay',
    'clearanceTime',
    'losses',
    'denied',
  ]);
  const { luck: __, ...rest } = found;
  expect((await json(...words)).json).toEqual(rest);
});

test('for people: a table, and how many seeds delayed more and less', async () => {
  const { stdout } = await run(...words, '--luck', '30');
  expect(stdout).toMatch(/^delay +\d+ +\d+ +\d+ +\d+ +\d+\.\d % /m);
  expect(stdout).toMatch(
    /^Of 30 seeds \d+ delayed more, which is better for the laying side, \d+ less, and \d+ the same\.$/m,
  );
  expect(stdout).not.toContain('a person');
});

test("a run by hand is set against the scenario's policies, and says so", async () => {
  const { hash } = fordScenario();
  const orders = { format: 'abatis-orders/1', scenario: 'test-ford', scenarioHash: hash, side: 'moving', turns: [] };
  write('none.json', JSON.stringify(orders));
  const byHand = ['play', SCENARIO, '--plan', PLAN_A, '--moving-orders', 'none.json', '--luck', '10'];
  const { json: found } = await json(...byHand);
  expect(found.luck).toMatchObject({ byHand: ['moving'], policy: 'breach', denied: { value: 1 } });
  expect((await run(...byHand)).stdout).toContain(
    'Here a person gave the orders of the moving side; in the other runs a policy does',
  );
});

test.each(['0', 'many', `${MAX_SEEDS + 1}`])('refused: --luck %s', async (seeds) => {
  const { code, stderr } = await run(...words, '--luck', seeds);
  expect([code, stderr]).toEqual([
    2,
    `abatis: --luck is a whole number from 1 to ${MAX_SEEDS}. See abatis play --help\n`,
  ]);
});
