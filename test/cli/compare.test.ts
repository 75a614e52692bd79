// `abatis compare`: the report of the engine, the same bytes whatever the number of threads.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare, withNamesOfTheirOwn } from '../../src/analysis/index.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { changedPlan, makeDesk, PLAN_A, PLAN_B, SCENARIO } from './run.ts';

const { run, json, write } = makeDesk();
const both = ['compare', SCENARIO, '--plan', PLAN_A, '--plan', PLAN_B];

test('prints what the engine compares', async () => {
  const scenario = fordScenario();
  const plan = fordPlan(scenario);
  const plans = [plan, { name: 'Ditch only', belts: plan.belts.slice(1) }];
  const report = compare({ scenario, plans, policy: 'direct', seedBase: '', seeds: 30 });
  const answer = await json(...both, '--seeds', '30', '--policy', 'direct', '--worth', 'none');
  expect(answer.code).toBe(0);
  const short = report.plans.map(({ delays: _d, clearances: _c, ...rest }) => rest);
  const found = answer.json.plans.map(({ routes: _r, ...rest }: { routes: unknown }) => rest);
  // Routes have a test of their own.
  expect({ ...answer.json, flows: undefined, plans: found }).toEqual(
    JSON.parse(JSON.stringify({ ok: true, ...report, plans: short })),
  );
  expect(answer.json.plans[0]).toMatchObject({
    plan: 'Behind the bridge',
    denied: { count: expect.any(Number), of: 30, low: expect.any(Number), high: expect.any(Number) },
    delay: { mean: expect.any(Number) },
    cost: { points: 18, effort: 140 },
  });
});

test('the same bytes with no thread, one, two and three, and again', async () => {
  for (const form of [[], ['--json']]) {
    const outputs = await Promise.all(
      ['0', '1', '2', '3', '2'].map((workers) =>
        run(...both, '--seeds', '60', '--worth', 'none', '--workers', workers, ...form),
      ),
    );
    expect(outputs[0].code).toBe(0);
    expect(outputs[0].stderr).toBe('');
    for (const output of outputs) expect(output).toEqual(outputs[0]);
  }
});

test('seeds are 400 and the policy is the one of the scenario, unless said otherwise', async () => {
  const { json: found } = await json(...both);
  expect([found.seeds, found.policy, found.plans[0].denied.of]).toEqual([400, 'breach', 400]);
});

test('`none` stands for no belts; one plan has nothing to be paired with', async () => {
  const { json: found } = await json('compare', SCENARIO, '--plan', 'none', '--seeds', '20');
  expect(found.plans[0]).toMatchObject({ delay: { p10: 0, p50: 0, p90: 0, mean: 0 }, cost: { points: 0, effort: 0 } });
  expect(found.paired).toEqual([]);
});

test('one seed has figures and no difference of means', async () => {
  const { json: found } = await json(...both, '--seeds', '1');
  expect(found.plans[0].denied.of).toBe(1);
  expect(Object.keys(found.paired[0])).toEqual(['a', 'b', 'denied', 'longer']);
});

test('for people: tables, and each pair of plans', async () => {
  const { stdout } = await run(...both, '--plan', 'none', '--seeds', '20');
  expect(stdout).toMatch(/^Behind the bridge +\d+\.\d % /m);
  expect(stdout).toMatch(/^Behind the bridge less Ditch only +[+-]?\d/m);
  expect(stdout).toMatch(/^Ditch only less No belts +/m);
});

describe('names', () => {
  test('of one sound are told apart', async () => {
    const { json: found } = await json('compare', SCENARIO, '--plan', PLAN_A, '--plan', PLAN_A, '--seeds', '5');
    expect(found.plans.map(({ plan }: { plan: string }) => plan)).toEqual([
      'Behind the bridge',
      'Behind the bridge (2)',
    ]);
    expect(found.paired[0].delay).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test.each([
    [
      ['A', 'A', 'A'],
      ['A', 'A (2)', 'A (3)'],
    ],
    [
      ['A', 'A (2)', 'A'],
      ['A', 'A (2)', 'A (3)'],
    ],
    [
      ['x'.repeat(60), 'x'.repeat(60)],
      ['x'.repeat(60), `${'x'.repeat(56)} (2)`],
    ],
    [
      ['😀'.repeat(30), '😀'.repeat(30)],
      ['😀'.repeat(30), `${'😀'.repeat(28)} (2)`],
    ],
  ])('%j', (names, own) => {
    expect(withNamesOfTheirOwn(names.map((name) => ({ name, belts: [] }))).map(({ name }) => name)).toEqual(own);
  });
});

test('problems of every plan are told at once, and nothing is run', async () => {
  write(
    'plans/bad-kind.json',
    changedPlan((plan) => Object.assign(plan.belts[0], { kind: 'moat' })),
  );
  write(
    'plans/bad-place.json',
    changedPlan((plan) => Object.assign(plan.belts[0], { places: ['99,1'] })),
  );
  const words = ['compare', SCENARIO, '--plan', 'plans/bad-kind.json', '--plan', 'plans/bad-place.json'];
  const { code, json: found } = await json(...words);
  expect([code, found.ok]).toEqual([1, false]);
  expect(found.problems.map(({ file }: { file: string }) => file)).toEqual([
    'plans/bad-kind.json',
    'plans/bad-place.json',
  ]);
});

describe('--precision and --axes', () => {
  test('it stops when delays are known well enough, the same with any number of threads', async () => {
    const outputs = await Promise.all(
      ['0', '1', '3'].map((workers) => run(...both, '--precision', '2', '--workers', workers, '--json')),
    );
    for (const output of outputs) expect(output).toEqual(outputs[0]);
    const { seeds, stop, paired } = JSON.parse(outputs[0].stdout);
    expect(stop).toEqual({ why: 'precision', most: 20_000, precision: 2 });
    expect(paired[0].delay.high - paired[0].delay.low).toBeLessThanOrEqual(4);
    const { stdout } = await run(...both, '--precision', '2');
    expect(stdout).toContain(`${seeds} seeds of at most 20000: delays are known within 2 minutes to either side`);
  });

  test('and says so when the seeds are not enough', async () => {
    const words = [...both, '--precision', '1', '--seeds', '12'];
    expect((await json(...words)).json.stop).toEqual({ why: 'seeds', most: 12, precision: 1 });
    expect((await run(...words)).stdout).toContain('12 seeds, which were not enough');
  });

  test('the front is on the axes asked for', async () => {
    const { json: found } = await json(...both, '--plan', 'none', '--seeds', '10', '--axes', 'effort,delay');
    expect(found.front.axes).toEqual(['delay', 'effort']);
    expect(found.front.plans.map(({ values }: { values: number[] }) => values[1])).toEqual([140, 80, 0]);
  });

  test.each([
    ['--precision', '0'],
    ['--precision', '1.5'],
    ['--axes', 'delay,speed'],
    ['--axes', 'delay,delay'],
    ['--axes', ''],
  ])('%s %s is not understood', async (option, value) => {
    const { code, stderr } = await run(...both, `${option}=${value}`);
    expect(code).toBe(2);
    expect(stderr).toContain(option);
  });
});

test('for people: both ledgers, who ranks where, and the front, of a scenario that has it all', async () => {
  const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
  const plans = ['turn', 'wall'].flatMap((key) => ['--plan', `${folder}plans/fire-sack.${key}.json`]);
  const { code, stdout } = await run('compare', `${folder}fire-sack.json`, ...plans, '--plan', 'none', '--seeds', '40');
  expect(code).toBe(0);
  const titles = ['MILITARY EFFECT', 'WHAT IT COSTS', 'RANKING', 'PARETO FRONT', 'DIFFERENCES ON THE SAME SEEDS'];
  const places = titles.map((title) => stdout.indexOf(title));
  expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
  expect(stdout).toMatch(/^Turn +floor +fix +\d+\.\d % +.*60 ± 15 +\d+ : \d+ : \d+ +[+-]\d/m);
  expect(stdout).toMatch(/^plan +years P50 +P90 +released/m);
  expect(stdout).toMatch(/^ *1 +Turn +\d+\.\d *$/m);
  expect(stdout).toMatch(/^No belts +0 +0\.0 % +0 .*of the front$/m);
});

test('--all: every measure of the charter, with worth by both ways and each plan’s share of par', async () => {
  const { code, json: found } = await json(...both, '--all', '--seeds', '20', '--workers', '0');
  expect(code).toBe(0);
  const [plan] = found.plans;
  expect(plan).toMatchObject({
    denied: expect.any(Object),
    delay: expect.any(Object),
    clearanceTime: expect.any(Object),
    criticalPath: expect.any(Object),
    canalisation: expect.any(Object),
    losses: expect.any(Object),
    cost: expect.any(Object),
    belts: [{ belt: expect.any(String), clearance: expect.any(Number) }, expect.any(Object)],
    columns: expect.any(Array),
    routes: expect.any(Array),
    worth: { leaveOneOut: expect.any(Object), shapley: expect.any(Object) },
  });
  expect(found.par).toMatchObject({ status: 'optimal', shares: [{ plan: plan.plan }, {}] });
  expect(found.flows.length).toBeGreaterThan(0);
  // What is said otherwise counts.
  const less = await json(...both, '--all', '--seeds', '20', '--worth', 'none', '--workers', '0');
  expect([less.json.plans[0].worth, less.json.par.status]).toEqual([undefined, 'optimal']);
});
