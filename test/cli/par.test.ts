// `abatis par`: the best plan with its proof, as text, as data and as a plan file; refusals.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changedScenario, makeDesk, SCENARIO } from './run.ts';

const desk = makeDesk();

test('par is proved, and its plan file is one that the other commands take', async () => {
  const { code, json } = await desk.json('par', SCENARIO, '--out', 'par.json');
  expect(code).toBe(0);
  expect(json).toMatchObject({ ok: true, scenario: 'test-ford', status: 'optimal' });
  expect(json.bound).toBe(json.value);
  expect(json.arrival - json.withoutBelts).toBe(json.value);
  expect(json.cost.points).toBeLessThanOrEqual(json.budget.points);
  expect(JSON.parse(readFileSync(`${desk.folder()}/par.json`, 'utf8'))).toEqual(json.plan);
  expect((await desk.json('validate', SCENARIO, 'par.json')).json.ok).toBe(true);
}, 60_000);

test('another budget: nothing to spend is no delay; as text', async () => {
  const { json } = await desk.json('par', SCENARIO, '--budget', '0');
  expect(json).toMatchObject({ status: 'optimal', value: 0, bound: 0, budget: { points: 0 } });
  const { stdout } = await desk.run('par', SCENARIO, '--budget', '0');
  expect(stdout).toContain('0 minutes of delay in the model (optimal');
}, 60_000);

test('a calendar is refused with the rule; wrong options are wrong usage', async () => {
  const budget = { points: 10, effort: 100 };
  const periods = [
    { id: 'a', name: 'A', ...budget },
    { id: 'b', name: 'B', ...budget },
  ];
  const text = changedScenario((document) => {
    delete document.budget;
    Object.assign(document, { format: 'abatis-scenario/2', calendar: { periods } });
  });
  desk.write('calendar.json', text);
  const { code, json } = await desk.json('par', 'calendar.json');
  expect(code).toBe(1);
  expect(json).toMatchObject({ ok: false, error: { rule: 'PA-5', code: 'par/calendar' } });
  expect((await desk.run('par', SCENARIO, '--limit', '0')).code).toBe(2);
  expect((await desk.run('par', SCENARIO, '--budget', 'all')).code).toBe(2);
  expect((await desk.run('par', SCENARIO, '--out', SCENARIO)).code).toBe(2);
});
