// `abatis sweep` and `abatis merge`: the documented lines, with the variables that arrays set, all make the same bytes.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeDesk, type Ran } from './run.ts';
import { copyExample, documentedLine, readProjectFile, SPEC } from './sweep-files.ts';

const { run, json, shell, write, folder } = makeDesk();
const SWEEP = ['sweep', SPEC];

beforeAll(async () => {
  copyExample(write, 60);
  await run(...SWEEP, '--shard', '1/1', '--workers', '0', '--out', 'whole.jsonl');
});

function read(file: string): string {
  return readFileSync(join(folder(), file), 'utf8');
}

/** What the shards said, and whether the documented merge over all shards that are there makes the whole. */
async function outcomeOf(ran: readonly Ran[]) {
  const shards = readdirSync(folder()).filter((file) => file.startsWith('shard-'));
  const merged = await shell(`${documentedLine('merge shard-*.jsonl')} --out merged.jsonl`);
  const isWhole = merged.code === 0 && read('merged.jsonl') === read('whole.jsonl');
  for (const file of shards) rmSync(join(folder(), file));
  return { said: ran.map(({ code, stderr }) => `${code} ${stderr}`), shards: shards.length, isWhole };
}

/** Every shard ran, and said who named it; all together are the whole. */
function allBy(name: string, of: number) {
  const said = Array.from({ length: of }, (_, i) => `0 abatis: shard ${i + 1}/${of}, as ${name} says\n`);
  return { said, shards: of, isWhole: true };
}

describe('documented lines', () => {
  test('two shards by name, merged in the order of the files', async () => {
    const lines = [1, 2].map((shard) => documentedLine(`--shard ${shard}/2`));
    const ran = await Promise.all(lines.map((line) => shell(line)));
    expect(await outcomeOf(ran)).toEqual(allBy('--shard', 2));
  });

  test('GNU parallel: each job by PARALLEL_SEQ', async () => {
    const [, template] = /^seq 8 \| parallel '(.*)'$/.exec(documentedLine('parallel')) ?? [];
    expect(template).toContain('--shards 8');
    const job = (seq: number) =>
      shell(template.replace('--shards 8', '--shards 3').replace('{}', `${seq}`), { PARALLEL_SEQ: `${seq}` });
    expect(await outcomeOf(await Promise.all([1, 2, 3].map(job)))).toEqual(allBy('PARALLEL_SEQ', 3));
  });

  test('Slurm: each task by the variables of its array', async () => {
    const [, script] = /^sbatch --array=1-8 (\S+)$/.exec(documentedLine('sbatch')) ?? [];
    const task = (id: number) =>
      shell(`sh ${script}`, {
        SLURM_ARRAY_TASK_ID: `${id}`,
        SLURM_ARRAY_TASK_MIN: '1',
        SLURM_ARRAY_TASK_MAX: '3',
        SLURM_ARRAY_TASK_COUNT: '3',
        SLURM_ARRAY_TASK_STEP: '1',
        SLURM_CPUS_PER_TASK: '1',
      });
    expect(await outcomeOf(await Promise.all([1, 2, 3].map(task)))).toEqual(allBy('SLURM_ARRAY_TASK_ID', 3));
  });

  test('Kubernetes: each pod by its completion index and the number in the manifest', async () => {
    const [, file] = /^kubectl apply -f (\S+)$/.exec(documentedLine('kubectl')) ?? [];
    const manifest = readProjectFile(file);
    const completions = /^ {2}completions: (\d+)$/m.exec(manifest)?.[1];
    expect(manifest).toMatch(/^ {2}completionMode: Indexed$/m);
    expect(manifest).toMatch(new RegExp(`name: ABATIS_SHARDS\\n +value: "${completions}"`));
    const [, line] = /^ +args:\n +- (.*)$/m.exec(manifest) ?? [];
    const pod = (index: number) => {
      return shell(line, { JOB_COMPLETION_INDEX: `${index}`, ABATIS_SHARDS: '2', OUT: folder() });
    };
    expect(await outcomeOf(await Promise.all([0, 1].map(pod)))).toEqual(allBy('JOB_COMPLETION_INDEX', 2));
  });
});

describe('sweep', () => {
  test('the same bytes in this thread and in two', async () => {
    await run(...SWEEP, '--workers', '2', '--out', 'again.jsonl');
    expect(read('again.jsonl')).toBe(read('whole.jsonl'));
  });

  test('says what was run; more shards than units leave some with nothing to do', async () => {
    const { code, json: found } = await json(...SWEEP, '--shard', '7/9', '--out', 'few.jsonl');
    expect(code).toBe(0);
    expect(found).toEqual({
      ok: true,
      name: 'First ford, by deadline',
      sweep: expect.stringMatching(/^[0-9a-f]{64}$/),
      shard: { index: 7, of: 9, from: '--shard' },
      cells: 3,
      units: 0,
      playouts: 0,
      out: 'few.jsonl',
    });
  });

  test('misuse', async () => {
    const wrong = async (...words: string[]) => (await run('sweep', ...words)).stderr;
    expect(await wrong(SPEC)).toContain('needs --out');
    expect(await wrong(SPEC, '--out', 'scenarios/first-ford.json')).toContain('would overwrite');
  });

  test('problems of the specification and of its files are told with their places, and nothing is written', async () => {
    const spec = JSON.parse(read(SPEC));
    write('bad/spec.json', JSON.stringify({ ...spec, policies: ['dircet'] }, null, 2));
    write(
      'scenarios/sweeps/missing.json',
      JSON.stringify({ ...spec, scenarios: [{ file: '../none.json', plans: ['none'] }] }),
    );
    const bad = await json('sweep', 'bad/spec.json', '--out', 'none.jsonl');
    expect([bad.code, bad.json.problems[0]]).toMatchObject([1, { file: 'bad/spec.json', pointer: '/policies/0' }]);
    const missing = await json('sweep', 'scenarios/sweeps/missing.json', '--out', 'none.jsonl');
    expect(missing.json.problems[0]).toMatchObject({ file: 'scenarios/none.json', code: 'file/missing' });
    expect(readdirSync(folder())).not.toContain('none.jsonl');
  });
});

describe('merge', () => {
  test('reports every cell as compare does, and writes a table', async () => {
    const merged = await json('merge', 'whole.jsonl', '--csv', 'table.csv');
    expect(merged.code).toBe(0);
    const { cells, ...head } = merged.json;
    expect(Object.keys(head)).toEqual(['ok', 'name', 'sweep', 'rulesVersion', 'seedBase', 'seeds']);
    expect(cells).toHaveLength(3);
    const plans = ['watched', 'unwatched'].flatMap((key) => ['--plan', `scenarios/plans/first-ford.${key}.json`]);
    write('scenarios/later.json', read('scenarios/first-ford.json'));
    const compared = await json('compare', 'scenarios/later.json', ...plans, '--seeds', '60', '--policy', 'direct');
    const { file, changes, ...cell } = cells[1];
    expect([file, changes]).toEqual(['../first-ford.json', [{ pointer: '/deadline', value: 180 }]]);
    const { ok: _, rulesVersion: _r, seedBase: _b, seeds: _s, ...same } = compared.json;
    for (const plan of same.plans) delete plan.worth;
    expect(cell).toEqual(same);
    expect(read('table.csv').split('\r\n')).toHaveLength(1 + 6 + 1);
  });

  test('with worth and the planner optimal: any split makes the same bytes, and each cell is what compare says', async () => {
    const spec = {
      format: 'abatis-sweep/1',
      name: 'All of it',
      scenarios: [{ file: 'scenarios/first-ford.json', plans: ['scenarios/plans/first-ford.watched.json', 'optimal'] }],
      seeds: { count: 300 },
      worth: { method: 'both', seeds: 20 },
    };
    write('all.json', JSON.stringify(spec));
    expect((await run('validate', 'all.json')).code).toBe(0);
    const shards = ['1/1', '1/2', '2/2'];
    for (const shard of shards) {
      const out = `all-${shard.replace('/', '-')}`;
      expect((await run('sweep', 'all.json', '--shard', shard, '--workers', '0', '--out', out)).code).toBe(0);
    }
    const merged = await json('merge', 'all-2-2', 'all-1-2', '--out', 'all-merged');
    expect(read('all-merged')).toBe(read('all-1-1'));
    const plans = ['--plan', 'scenarios/plans/first-ford.watched.json', '--plan', 'optimal'];
    const asked = ['--seeds', '300', '--worth', 'both', '--worth-seeds', '20', '--workers', '0'];
    const compared = await json('compare', 'scenarios/first-ford.json', ...plans, ...asked);
    const { file: _f, changes: _c, ...cell } = merged.json.cells[0];
    const { ok: _, rulesVersion: _r, seedBase: _b, seeds: _s, ...same } = compared.json;
    expect(cell).toEqual(same);
    expect(cell.plans[1].worth.seeds).toBe(20);
    // Means of belts and columns come from the same runs as those of the whole (ME-18).
    for (const { belts, columns, clearanceTime } of cell.plans) {
      const sum = (of: readonly { clearance: number }[]) => of.reduce((all, { clearance }) => all + clearance, 0);
      expect(sum(belts)).toBeCloseTo(clearanceTime.mean, 2);
      expect(sum(columns)).toBeCloseTo(clearanceTime.mean, 2);
    }
  });

  test('shards that are missing are named, with exit code 1; --partial puts together what there is', async () => {
    const shards = [1, 2, 3];
    await Promise.all(shards.map((i) => run(...SWEEP, '--shard', `${i}/3`, '--workers', '0', '--out', `part-${i}`)));
    const missing = await json('merge', 'part-3', 'part-1');
    expect([missing.code, missing.json]).toMatchObject([
      1,
      { ok: false, error: { code: 'merge/missing' }, missing: '2/3' },
    ]);
    const partial = await json('merge', 'part-3', 'part-1', '--partial', '--out', 'some');
    expect([partial.code, partial.json.missing]).toEqual([0, '2/3']);
    expect((await run('merge', 'part-2', 'some', '--out', 'all')).code).toBe(0);
    expect(read('all')).toBe(read('whole.jsonl'));
    const twice = await json('merge', 'part-2', 'some', 'part-1');
    expect(twice.json.problems).toMatchObject([{ file: 'part-1', code: 'merge/twice' }]);
  });

  test('files that do not go together, or are not whole, are refused by name, all at once', async () => {
    write('torn', read('whole.jsonl').slice(0, -30));
    write('changed', read('whole.jsonl').replace('Watched', 'Awaited'));
    const spec = JSON.parse(read(SPEC));
    write('scenarios/sweeps/other.json', JSON.stringify({ ...spec, seeds: { count: 1 } }));
    await run('sweep', 'scenarios/sweeps/other.json', '--shard', '1/1', '--workers', '0', '--out', 'other');
    const { code, json: found } = await json('merge', 'whole.jsonl', 'torn', 'changed', 'other', 'none', SPEC);
    expect(code).toBe(1);
    expect(found.problems.map(({ file, code: why }: { file: string; code: string }) => [file, why])).toEqual([
      ['torn', 'tallies/torn'],
      ['changed', 'tallies/altered'],
      ['other', 'merge/other-sweep'],
      ['none', 'file/missing'],
      [SPEC, 'tallies/torn'],
    ]);
  });

  test('misuse', async () => {
    const wrong = async (...words: string[]) => (await run('merge', ...words)).stderr;
    expect(await wrong('whole.jsonl', '--out', 'whole.jsonl')).toContain('would be overwritten');
    expect(await wrong('whole.jsonl', '--partial')).toContain('--partial needs --out');
  });
});

describe('validate', () => {
  test('checks a sweep with all its files', async () => {
    const fine = await json('validate', SPEC);
    expect([fine.code, fine.json.files[0]]).toMatchObject([0, { kind: 'sweep', ok: true, problems: [] }]);
    const spec = JSON.parse(read(SPEC));
    write('scenarios/broken.json', read('scenarios/first-ford.json').replace('"needed": 2', '"needed": 99'));
    write(
      'scenarios/sweeps/bad.json',
      JSON.stringify({ ...spec, scenarios: [{ file: '../broken.json', plans: ['none'] }] }),
    );
    write('scenarios/sweeps/worse.json', JSON.stringify({ ...spec, seeds: { count: 0 } }));
    const { code, json: found } = await json('validate', 'scenarios/sweeps/bad.json', 'scenarios/sweeps/worse.json');
    const [bad, worse] = found.files;
    expect([code, bad.problems.length]).toEqual([1, 1]);
    expect(bad.problems[0].message).toMatch(/^scenarios\/broken\.json:\d+:\d+ \/needed /);
    expect(worse.problems).toMatchObject([{ pointer: '/seeds/count', code: 'shape/number-too-small' }]);
  });
});
