// `abatis par`: the best plan with its proof, as text, as data and as a plan file; refusals.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyDocument } from '../scenario/fixtures.ts';
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

/** Two periods of 5 points and 60 crew-minutes. */
function withCalendar(document: AnyDocument): void {
  const budget = { points: 5, effort: 60 };
  const periods = ['a', 'b'].map((id) => ({ id, name: id, ...budget }));
  delete document.budget;
  Object.assign(document, { format: 'abatis-scenario/2', calendar: { periods } });
}

test('PA-4, PA-5: a calendar is solved period by period, and has no other budget', async () => {
  desk.write('calendar.json', changedScenario(withCalendar));
  const { code, json } = await desk.json('par', 'calendar.json');
  expect(code).toBe(0);
  expect(json).toMatchObject({ status: 'optimal', budget: { points: 10, effort: 120 } });
  const budgeted = await desk.json('par', 'calendar.json', '--budget', '9');
  expect(budgeted).toMatchObject({ code: 1, json: { error: { rule: 'PA-5', code: 'par/budget' } } });
}, 60_000);

test('PA-5: a clear task is refused with the rule; wrong options are wrong usage', async () => {
  const clear = changedScenario((document) => {
    withCalendar(document);
    document.zones.push({ id: 'field', kind: 'clearance', name: 'Field', hexes: ['2,2'] });
    Object.assign(document.columns[0], { task: 'clear', zone: 'field' });
  });
  desk.write('clear.json', clear);
  expect(await desk.json('par', 'clear.json')).toMatchObject({ code: 1, json: { error: { code: 'par/task' } } });
  const wrong = [
    ['--limit', '0'],
    ['--work', '0'],
    ['--budget', 'all'],
    ['--out', SCENARIO],
  ];
  const codes = await Promise.all(wrong.map(async (words) => (await desk.run('par', SCENARIO, ...words)).code));
  expect(codes).toEqual([2, 2, 2, 2]);
}, 60_000);

test('PA-6: stopped after a stated amount of work, the document is the same each time', async () => {
  const words = ['par', SCENARIO, '--budget', '8', '--work', '3', '--json'];
  const { stdout } = await desk.run(...words);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, status: 'limit' });
  expect((await desk.run(...words)).stdout).toBe(stdout);
}, 60_000);
