// Par beside other commands: `compare --par`, the planner `optimal` by name, and Ctrl-C.
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { loadShippedFile } from './shipped.ts';
import { makeDesk, PLAN_A, PLAN_B, SCENARIO } from './run.ts';

const desk = makeDesk();

test('PA-8: compare gives each plan’s share of par; without the flag there is none', async () => {
  const words = ['compare', SCENARIO, '--plan', PLAN_A, '--plan', PLAN_B, '--plan', 'optimal', '--seeds', '10'];
  const { json } = await desk.json(...words, '--par-work', '100000');
  expect(json.par).toMatchObject({ status: 'optimal', value: json.par.bound });
  expect(json.par.shares.map(({ plan }: { plan: string }) => plan)).toEqual(
    json.plans.map((each: { plan: string }) => each.plan),
  );
  for (const { delay, atLeast, atMost } of json.par.shares) {
    expect(atLeast).toEqual({ num: delay, den: json.par.value });
    expect(atMost).toEqual(atLeast);
    expect(delay).toBeLessThanOrEqual(json.par.value);
  }
  // Everything is announced there, so that the planner knows all that par does.
  expect(json.par.shares[2].delay).toBe(json.par.value);
  const { par: _par, ...without } = json;
  expect((await desk.json(...words)).json).toEqual(without);
  expect((await desk.run(...words, '--par', '20')).stdout).toContain('100.0 %');
  expect((await desk.run(...words, '--par', 'long')).code).toBe(2);
}, 120_000);

test('PL-5: plan, play and compare know the planner optimal; where it has no plan, the rule says why', async () => {
  const { json } = await desk.json('plan', SCENARIO, '--planner', 'optimal');
  expect(json).toMatchObject({ ok: true, planner: 'optimal', plan: { name: 'Optimal' } });
  desk.write('optimal.json', JSON.stringify(json.plan));
  const [byFile, byName] = [
    await desk.json('play', SCENARIO, '--plan', 'optimal.json'),
    await desk.json('play', SCENARIO, '--plan', 'optimal'),
  ];
  expect(byName.json.digests).toEqual(byFile.json.digests);
  desk.write('old-fields.json', loadShippedFile('old-fields'));
  const refused = await desk.json('plan', 'old-fields.json', '--planner', 'optimal');
  expect(refused).toMatchObject({ code: 1, json: { ok: false, error: { code: 'planner/none' } } });
  expect(refused.json.error.message).toContain('PA-5');
  const play = await desk.json('play', 'old-fields.json', '--plan', 'optimal');
  expect(play).toMatchObject({ code: 1, json: { ok: false, problems: [{ code: 'planner/none' }] } });
  const compared = await desk.json('compare', 'old-fields.json', '--plan', 'none', '--seeds', '2', '--par', '5');
  expect(compared).toMatchObject({ code: 0, json: { par: { error: { rule: 'PA-5' } } } });
}, 120_000);

test('Ctrl-C ends par with what there is', async () => {
  desk.write('fire-sack.json', loadShippedFile('fire-sack'));
  // It says itself when it listens to the signal.
  const telling = `process.on('newListener', (name) => name === 'SIGINT' && process.stderr.write('now'))`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`, desk.program()];
  const child = spawn(process.execPath, [...words, 'par', 'fire-sack.json', '--limit', '300', '--json'], {
    cwd: desk.folder(),
  });
  child.stderr.once('data', () => child.kill('SIGINT'));
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, status: 'limit' });
}, 60_000);
