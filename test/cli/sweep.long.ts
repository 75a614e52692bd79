// Sweeps by the real GNU parallel and a real Slurm, as README.md has them, and the memory of a shard (about 3 minutes).
// On Debian as root, what is missing is installed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { aptInstall, canInstall } from '../../.dev/debian.mjs';
import { which } from '../../.dev/which.mjs';
import { makeDesk, type Ran } from './run.ts';
import { startSlurm } from './slurm.ts';
import { copyExample, documentedLine, SPEC } from './sweep-files.ts';

const { run, shell, write, folder, program } = makeDesk();

beforeAll(async () => {
  copyExample(write, 600);
  await run('sweep', SPEC, '--shard', '1/1', '--out', 'whole.jsonl');
}, 120_000);

function has(programs: readonly string[]): boolean {
  return programs.every((each) => which([each]) !== undefined);
}

/** Programs that the test needs: there, or installed now. */
async function ensure(programs: readonly string[], packages: readonly string[]): Promise<boolean> {
  if (!has(programs) && canInstall()) await aptInstall(packages, 'test of large sweeps');
  return has(programs);
}

/** Merges a folder's shards by the documented line, and compares with the whole. */
async function expectWhole(place: string): Promise<void> {
  const merged = await shell(`cd ${place} && ${documentedLine('merge shard-*.jsonl')} --out merged.jsonl`);
  expect([merged.code, merged.stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder(), place, 'merged.jsonl'), 'utf8')).toBe(
    readFileSync(join(folder(), 'whole.jsonl'), 'utf8'),
  );
}

/** A folder with the example in it. */
function makePlace(place: string): string {
  copyExample((file, content) => write(join(place, file), content), 600);
  return join(folder(), place);
}

test('the real GNU parallel, as documented', async ({ skip }) => {
  if (!(await ensure(['parallel'], ['parallel']))) skip('GNU parallel is not on this machine');
  makePlace('parallel');
  const line = documentedLine('seq 8 | parallel');
  const { code, stderr } = await shell(`cd parallel && PARALLEL_HOME=$PWD ${line}`);
  expect([code, stderr.match(/shard \d\/8, as PARALLEL_SEQ says/g)?.length]).toEqual([0, 8]);
  await expectWhole('parallel');
});

test('a real Slurm, as documented', async ({ skip }) => {
  const programs = ['slurmctld', 'slurmd', 'sbatch', 'squeue'];
  if (!(await ensure(programs, ['slurm-wlm']))) skip('Slurm is not on this machine');
  if (process.getuid?.() !== 0) skip('a Slurm of its own needs root');
  const place = makePlace('slurm');
  const daemons = join(folder(), 'daemons');
  mkdirSync(daemons);
  const slurm = await startSlurm(daemons);
  try {
    const submit = (): Promise<Ran> => shell(`cd slurm && ${documentedLine('sbatch')}`, slurm.variables);
    let submitted = await submit();
    for (let i = 0; i < 60 && submitted.code !== 0; i++) {
      await sleep(1000);
      submitted = await submit();
    }
    expect(submitted.stdout).toMatch(/^Submitted batch job/);
    const waiting = async () => (await shell('squeue --noheader', slurm.variables)).stdout.trim() !== '';
    while (await waiting()) await sleep(1000);
    const logs = readdirSync(place).filter((file) => file.startsWith('abatis-'));
    const said = logs.map((file) => readFileSync(join(place, file), 'utf8')).join('');
    expect(said.match(/shard \d\/8, as SLURM_ARRAY_TASK_ID says/g)?.length).toBe(8);
    await expectWhole('slurm');
  } finally {
    await slurm.stop();
  }
});

/** One column on 25 hexes, before the belts of the stock planner: two playouts for each seed. */
function tinyScenario(): object {
  return {
    format: 'abatis-scenario/1',
    id: 'tiny',
    title: 'Tiny',
    summary: 'One column crosses. It is soon over.',
    briefing: ['All numbers are notional.'],
    learning: ['None.'],
    questions: ['None?'],
    sides: { laying: 'Amber', moving: 'Blue' },
    map: {
      width: 5,
      height: 5,
      orientation: 'pointy',
      offset: 'odd',
      legend: { '.': 'open' },
      rows: Array.from({ length: 5 }, () => '.....'),
      features: {},
    },
    zones: [
      { id: 'belts', kind: 'obstacleZone', name: 'Belts', hexes: ['1,0..3,4'] },
      { id: 'east', kind: 'objective', name: 'East', hexes: ['4,0..4,4'] },
    ],
    columns: [
      {
        id: 'alpha',
        name: 'Alpha',
        class: 'tracked',
        strength: 4,
        teams: 1,
        methods: ['hand', 'mechanical'],
        recon: 1,
        task: 'reach',
        zone: 'east',
        start: '0,2',
        from: 0,
        announced: true,
      },
    ],
    posts: [],
    budget: { points: 16, effort: 600 },
    turnMinutes: 15,
    deadline: 240,
    needed: 1,
    policy: 'breach',
  };
}

/** Greatest memory in kilobytes of a shard of so many playouts, in one thread. The heap is held to 24 MB, so that V8 does not put off collecting what is no longer used. */
async function memoryOf(playouts: number): Promise<number> {
  write('tiny.json', JSON.stringify(tinyScenario()));
  const scenarios = [{ file: 'tiny.json', plans: ['greedy'] }];
  const spec = { format: 'abatis-sweep/1', name: 'Tiny', scenarios, policies: ['direct', 'breach'] };
  write('tiny-sweep.json', JSON.stringify({ ...spec, seeds: { count: playouts / 4 } }));
  writeFileSync(
    join(folder(), 'memory.mjs'),
    `process.argv[1] = ${JSON.stringify(program())};
process.on('exit', () => process.stdout.write(\`memory \${process.resourceUsage().maxRSS}\\n\`));
await import(process.argv[1]);
`,
  );
  const words = 'sweep tiny-sweep.json --shard 1/1 --workers 0 --out tiny.jsonl';
  const { stdout } = await shell(
    `"${process.execPath}" --max-old-space-size=24 --max-semi-space-size=1 memory.mjs ${words}`,
  );
  expect(stdout).toContain(`${playouts} playouts`);
  return Number(/^memory (\d+)$/m.exec(stdout)?.[1]);
}

test('a million playouts need about the memory of ten thousand', async () => {
  const few = await memoryOf(10_000);
  const many = await memoryOf(1_000_000);
  process.stdout.write(`memory of a shard: ${few} kB for 10,000 playouts, ${many} kB for 1,000,000\n`);
  expect(many / few).toBeLessThan(1.15);
});
