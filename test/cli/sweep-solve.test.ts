// `abatis sweep --solve` and `--par`: plans of the planner optimal are made once for all shards, with the same bytes; a file that does not fit is refused (PL-5, SW-2).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type MadePlan, parseSolved, solvedText } from '../../src/analysis/sweep/index.ts';
import { makeDesk, SCENARIO } from './run.ts';
import { documentedLine } from './sweep-files.ts';

const { run, json, write, folder } = makeDesk();
const SPEC = {
  format: 'abatis-sweep/1',
  name: 'Budgets',
  scenarios: [{ file: SCENARIO, plans: ['none', 'optimal'], vary: [{ pointer: '/budget/points', values: [8, 12] }] }],
  policies: ['direct', 'breach'],
  seeds: { count: 300 },
};

interface Doc {
  readonly scenarioHash: string;
  readonly belts: readonly unknown[];
}

function read(file: string): string {
  return readFileSync(join(folder(), file), 'utf8');
}

function plansOf(file: string): readonly (MadePlan & { readonly document: Doc })[] {
  const solved = parseSolved(read(file));
  if (!solved.ok) throw new Error(file);
  return solved.value as (MadePlan & { readonly document: Doc })[];
}

beforeAll(async () => {
  write('sweep.json', JSON.stringify(SPEC));
  await run('sweep', 'sweep.json', '--shard', '1/1', '--workers', '0', '--out', 'whole.jsonl');
  await run('sweep', 'sweep.json', '--solve', 'plans.jsonl');
}, 180_000);

describe('--solve', { timeout: 180_000 }, () => {
  test('makes a plan for each variant, once for all policies, and the same bytes each time', async () => {
    const { code, json: found } = await json('sweep', 'sweep.json', '--solve', 'again.jsonl');
    expect([code, found]).toMatchObject([0, { ok: true, name: 'Budgets', plans: 2, out: 'again.jsonl' }]);
    expect(read('again.jsonl')).toBe(read('plans.jsonl'));
    const merged = await json('merge', 'whole.jsonl');
    expect(found.sweep).toBe(merged.json.sweep);
    const [poor, rich] = plansOf('plans.jsonl');
    expect([poor, rich].map(({ scenario }) => scenario)).toEqual(
      [0, 2].map((cell) => merged.json.cells[cell].scenarioHash),
    );
    expect(poor.document.belts).not.toEqual(rich.document.belts);
  });

  test('runs nothing, so that nothing else may be asked', async () => {
    const wrong = async (...words: string[]) => (await run('sweep', 'sweep.json', '--solve', ...words)).stderr;
    expect(await wrong('p.jsonl', '--out', 'o.jsonl')).toContain('leave --out out');
    expect(await wrong('p.jsonl', '--shard', '1/2')).toContain('leave --shard out');
    expect(await wrong(SCENARIO)).toContain('would overwrite');
    expect(readdirSync(folder())).not.toContain('p.jsonl');
  });
});

describe('--par', { timeout: 180_000 }, () => {
  test('any split into shards merges to the same bytes as without it', async () => {
    for (const shard of ['1/3', '2/3', '3/3']) {
      const out = `shard-${shard[0]}`;
      const ran = await run(
        'sweep',
        'sweep.json',
        '--par',
        'plans.jsonl',
        '--shard',
        shard,
        '--workers',
        '1',
        '--out',
        out,
      );
      expect(ran.code).toBe(0);
    }
    await run('merge', 'shard-3', 'shard-1', 'shard-2', '--out', 'merged.jsonl');
    expect(read('merged.jsonl')).toBe(read('whole.jsonl'));
  });

  test('the plans are those of the file: others make another sweep, which does not merge with this one', async () => {
    const others = plansOf('plans.jsonl').map((each) => ({ ...each, document: { ...each.document, belts: [] } }));
    write('others.jsonl', solvedText(others));
    await run('sweep', 'sweep.json', '--par', 'others.jsonl', '--shard', '1/2', '--workers', '0', '--out', 'other-1');
    await run('sweep', 'sweep.json', '--par', 'plans.jsonl', '--shard', '2/2', '--workers', '0', '--out', 'other-2');
    const { code, json: found } = await json('merge', 'other-1', 'other-2');
    expect([code, found.problems[0].code]).toEqual([1, 'merge/other-sweep']);
  });

  test('a file for other variants, of another make, torn, altered or not there is refused; nothing is written', async () => {
    write('more.json', JSON.stringify(SPEC).replace('[8,12]', '[8,13]'));
    const solved = read('plans.jsonl');
    write('torn.jsonl', solved.slice(0, -20));
    write('altered.jsonl', solved.replace('"depth":1', '"depth":2'));
    const [head] = solved.split('\n');
    const other = solvedText(plansOf('plans.jsonl'));
    expect(other.startsWith(head)).toBe(true);
    const ask = async (spec: string, file: string) => {
      const { code, json: found } = await json('sweep', spec, '--par', file, '--shard', '1/1', '--out', 'none.jsonl');
      return [code, found.problems[0].file, found.problems[0].code];
    };
    expect(await ask('more.json', 'plans.jsonl')).toEqual([1, 'plans.jsonl', 'solved/missing']);
    expect(await ask('sweep.json', 'torn.jsonl')).toEqual([1, 'torn.jsonl', 'solved/torn']);
    expect(await ask('sweep.json', 'altered.jsonl')).toEqual([1, 'altered.jsonl', 'solved/altered']);
    expect(await ask('sweep.json', 'lost.jsonl')).toEqual([1, 'lost.jsonl', 'file/missing']);
    expect(readdirSync(folder())).not.toContain('none.jsonl');
    const same = await run('sweep', 'sweep.json', '--par', 'plans.jsonl', '--shard', '1/1', '--out', 'plans.jsonl');
    expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('would overwrite')]);
  });

  test('the documented lines are understood', async () => {
    expect(documentedLine('--solve plans.jsonl')).toContain('sweep scenarios/sweeps/');
    expect(documentedLine('--par plans.jsonl')).toContain('--shard 1/8');
  });
});
