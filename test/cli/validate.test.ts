// `abatis validate`: every kind of bad file gets one clear verdict with its place, and never a crash.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fordDocument, fordPlanDocument, textOf } from '../scenario/fixtures.ts';
import { changedPlan, changedScenario, makeDesk, PLAN_A, PLAN_B, SCENARIO } from './run.ts';

const { run, json, write, folder } = makeDesk();

describe('files that are fine', () => {
  test('a scenario and plans; a plan finds its scenario in the folder above', async () => {
    const { code, json: found } = await json('validate', SCENARIO, PLAN_A, PLAN_B);
    expect(code).toBe(0);
    expect(found.files.map((each: { kind: string; ok: boolean }) => [each.kind, each.ok])).toEqual([
      ['scenario', true],
      ['plan', true],
      ['plan', true],
    ]);
  });

  test('a plan finds its scenario beside it, or among the files given', async () => {
    write('beside/test-ford.json', textOf(fordDocument()));
    write('beside/plan.json', textOf(fordPlanDocument()));
    write('far/away/plan.json', textOf(fordPlanDocument()));
    expect((await run('validate', 'beside/plan.json')).code).toBe(0);
    expect((await run('validate', 'far/away/plan.json', SCENARIO)).code).toBe(0);
    const { code, json: found } = await json('validate', 'far/away/plan.json');
    expect([code, found.files[0].problems[0].code]).toEqual([1, 'plan/no-scenario']);
  });

  test('people get a table', async () => {
    const { code, stdout, stderr } = await run('validate', SCENARIO);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ok +scenario +test-ford\.json$/m);
  });
});

describe('problems', () => {
  test('all of all files, as file:line:col on standard error and as JSON', async () => {
    const bad = changedScenario((document) => {
      document.budget.points = -1;
      document.columns[0].start = '99,0';
    });
    write('bad.json', bad);
    const { code, json: found } = await json('validate', SCENARIO, 'bad.json');
    expect([code, found.ok, found.files[0].ok, found.files[1].ok]).toEqual([1, false, true, false]);
    const problems: Record<string, unknown>[] = found.files[1].problems;
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual(['/budget/points', '/columns/0/start']);
    for (const problem of problems) {
      const keys = ['code', 'severity', 'message', 'pointer', 'line', 'column', 'hint'];
      expect(Object.keys(problem)).toEqual(keys);
      const line = bad.split('\n')[(problem.line as number) - 1];
      expect(line.slice((problem.column as number) - 1)).toMatch(/^(-1|"99,0")/);
    }
    const { stderr } = await run('validate', SCENARIO, 'bad.json');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^bad\.json:\d+:\d+ \/budget\/points /m);
  });

  test('a plan whose scenario is at fault is sent there first', async () => {
    write('broken/test-ford.json', '{');
    write('broken/plan.json', textOf(fordPlanDocument()));
    const { json: found } = await json('validate', 'broken/plan.json');
    expect(found.files[0].problems[0]).toMatchObject({ code: 'plan/bad-scenario', pointer: '/scenario' });
  });

  test("a plan's scenario id is never part of a path unless it is an id", async () => {
    write(
      'deep/plan.json',
      changedPlan((plan) => Object.assign(plan, { scenario: '../test-ford' })),
    );
    const { code, json: found } = await json('validate', 'deep/plan.json');
    expect(code).toBe(1);
    expect(found.files[0].problems[0].pointer).toBe('/scenario');
  });
});

const scenarioCases: readonly (readonly [string, string, string])[] = [
  ['an unknown key', changedScenario((d) => Object.assign(d, { colour: 'red' })), '/colour'],
  ['a wrong type', changedScenario((d) => Object.assign(d, { title: 5 })), '/title'],
  ['a hex off the map', changedScenario((d) => Object.assign(d.posts[0], { hex: '12,0' })), '/posts/0/hex'],
  ['an id twice', changedScenario((d) => Object.assign(d.columns[1], { id: 'alpha' })), '/columns/1/id'],
  ['a key twice', textOf(fordDocument()).replace('"needed": 2', '"needed": 2, "needed": 2'), '/needed'],
  ['1e400', textOf(fordDocument()).replace('"deadline": 240', '"deadline": 1e400'), '/deadline'],
  ['-0', textOf(fordDocument()).replace('"from": 0', '"from": -0'), '/columns/0/from'],
  ['2^53 + 1', textOf(fordDocument()).replace('"deadline": 240', '"deadline": 9007199254740993'), '/deadline'],
  ['an id __proto__', changedScenario((d) => Object.assign(d.zones[0], { id: '__proto__' })), '/zones/0/id'],
  ['a key __proto__', textOf(fordDocument()).replace('"id"', '"__proto__": {}, "id"'), '/__proto__'],
  ['nothing in it', '', ''],
  ['only blanks', ' \n\t', ''],
  ['no JSON in it', 'hello', ''],
  ['a list in it', '[]', ''],
  ['half of it', textOf(fordDocument()).slice(0, 2000), ''],
  ['another format', '{"format": "abatis-poem/1"}', '/format'],
  ['a newer format', changedScenario((d) => Object.assign(d, { format: 'abatis-scenario/3' })), '/format'],
  ['100,000 nested lists', `{"format": "abatis-scenario/1", "id": ${'['.repeat(100_000)}`, ''],
  ['100,000 nested objects', '{"a":'.repeat(100_000), ''],
  ['more than 8 MB', `"${'x'.repeat(8 * 1024 * 1024)}"`, ''],
];

const planCases: readonly (readonly [string, string, string])[] = [
  ['for another scenario', changedPlan((p) => Object.assign(p, { scenario: 'elsewhere' })), '/scenario'],
  ['for another hash', changedPlan((p) => Object.assign(p, { scenarioHash: '0'.repeat(64) })), '/scenarioHash'],
  ['over the budget', changedPlan((p) => Object.assign(p.belts[0], { kind: 'mixedBelt', depth: 3 })), '/belts'],
  [
    'with a belt that is not connected',
    changedPlan((p) => Object.assign(p.belts[0], { places: ['7,3', '9,3'] })),
    '/belts/0/places/1',
  ],
  [
    'with a belt in a restriction',
    changedPlan((p) => Object.assign(p.belts[0], { places: ['7,6'] })),
    '/belts/0/places/0',
  ],
  [
    'with a place off the map',
    changedPlan((p) => Object.assign(p.belts[0], { places: ['7,99'] })),
    '/belts/0/places/0',
  ],
  ['with an id twice', changedPlan((p) => Object.assign(p.belts[1], { id: 'b1' })), '/belts/1/id'],
];

describe('one clear refusal, with its place', () => {
  const cases = [...scenarioCases, ...planCases];
  const fileOf = (i: number) => `plans/case-${i}.json`;
  let verdicts: { ok: boolean; problems: { pointer: string; severity: string; line: number; column: number }[] }[] = [];
  beforeAll(async () => {
    cases.forEach(([, text], i) => write(fileOf(i), text));
    verdicts = (await json('validate', ...cases.map((_, i) => fileOf(i)))).json.files;
  });

  test.each(cases.map(([name, , pointer], i) => [name, pointer, i] as const))('%s', (_, pointer, i) => {
    const { ok, problems } = verdicts[i];
    expect(ok).toBe(false);
    const first = problems.find((problem) => problem.severity === 'error');
    expect(first?.pointer ?? 'none').toContain(pointer);
    expect(first?.line).toBeGreaterThan(0);
    expect(first?.column).toBeGreaterThan(0);
  });

  test.each([0, 5, 17, 19])('the commands that use such a file refuse it in the same words: case %i', async (i) => {
    const used = await json('play', fileOf(i));
    expect([used.code, used.json.ok]).toEqual([1, false]);
    const inThisFile = verdicts[i].problems.map((problem) => ({ file: fileOf(i), ...problem }));
    expect(used.json.problems).toEqual(inThisFile);
  });
});

describe('files that cannot be read', () => {
  beforeAll(() => {
    mkdirSync(join(folder(), 'folder.json'));
    write('latin1.json', Uint8Array.of(0x22, 0xe9, 0x22));
    write(
      'binary.json',
      Uint8Array.from({ length: 2000 }, (_, i) => (i * 37) % 256),
    );
    write('surrogate.json', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22));
  });

  test.each([
    ['no-such-file.json', 'file/missing'],
    [`${SCENARIO}/inside.json`, 'file/missing'],
    ['folder.json', 'file/folder'],
    ['latin1.json', 'file/not-utf8'],
    ['binary.json', 'file/not-utf8'],
    ['surrogate.json', 'file/not-utf8'],
  ])('%s is %s for every command', async (file, problem) => {
    const { code, json: found } = await json('validate', file, SCENARIO);
    expect([code, found.files[0].problems[0].code, found.files[1].ok]).toEqual([1, problem, true]);
    for (const words of [
      ['play', file],
      ['verify', file],
      ['compare', file, '--plan', 'none'],
    ]) {
      const used = await json(...words);
      expect([used.code, used.json.ok, used.json.problems[0].code]).toEqual([1, false, problem]);
    }
    const { stdout, stderr } = await run('play', file);
    expect([stdout, stderr.trimEnd().split('\n').length]).toEqual(['', 1]);
    expect(stderr.startsWith(`${file}: `)).toBe(true);
  });

  test('a byte order mark is no fault', async () => {
    write('mark.json', `\ufeff${textOf(fordDocument())}`);
    expect((await run('play', 'mark.json')).code).toBe(0);
  });

  test("a file's name is shown without what a terminal could obey", async () => {
    const { stderr } = await run('play', '\u001b[31mred.json');
    expect(stderr).toContain('\\u{1b}[31mred.json');
  });
});
