// `abatis plan`: a planner's plan as a file that the other commands take.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDesk, SCENARIO } from './run.ts';

const desk = makeDesk();

test('the greedy plan is printed as a plan file, and as data with what it costs', async () => {
  const printed = await desk.run('plan', SCENARIO);
  const { code, json } = await desk.json('plan', SCENARIO, '--planner', 'greedy');
  expect([printed.code, code]).toEqual([0, 0]);
  expect(JSON.parse(printed.stdout)).toEqual(json.plan);
  expect(json).toMatchObject({ ok: true, scenario: 'test-ford', planner: 'greedy' });
  expect(json.plan.belts.length).toBeGreaterThan(0);
  expect(json.cost.points).toBeGreaterThan(0);
});

test('written to a file it validates, and plays like the planner by name', async () => {
  const { code } = await desk.run('plan', SCENARIO, '--out', 'greedy.json');
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(desk.folder(), 'greedy.json'), 'utf8')).format).toMatch(/^abatis-plan\/\d$/);
  expect((await desk.json('validate', SCENARIO, 'greedy.json')).json.ok).toBe(true);
  const [byFile, byName] = [
    await desk.json('play', SCENARIO, '--plan', 'greedy.json'),
    await desk.json('play', SCENARIO, '--plan', 'greedy'),
  ];
  expect(byFile.json.digests).toEqual(byName.json.digests);
});

test('"none" lays nothing', async () => {
  expect((await desk.json('plan', SCENARIO, '--planner', 'none')).json.plan.belts).toEqual([]);
});

test('an unknown planner is wrong usage; the scenario is never overwritten', async () => {
  expect((await desk.run('plan', SCENARIO, '--planner', 'best')).code).toBe(2);
  const { code, stderr } = await desk.run('plan', SCENARIO, '--out', SCENARIO);
  expect(code).toBe(2);
  expect(stderr).toContain('overwrite');
});
