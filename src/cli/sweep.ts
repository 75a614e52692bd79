// `abatis sweep`: one shard of a large sweep, counted and written as a file of tallies.
import { availableParallelism } from 'node:os';
import {
  type CellTallies,
  makeShardJob,
  MAX_SHARDS,
  partOf,
  solvedText,
  talliesText,
} from '../analysis/sweep/index.ts';
import { MAX_WORKERS, startSweepNode } from '../workers/node-pool.ts';
import { optionOf, readNumber } from './arguments.ts';
import { isSameFile, writeText } from './files.ts';
import { complaintOf, count, misused, plain, refused } from './output.ts';
import { type ChosenShard, shardName } from './shard-name.ts';
import { type LoadedSweep, loadSweep, type MakePlans, pathOf, readSolved, solving, takingFrom } from './sweep-load.ts';
import type { Arguments, Command, Outcome, Progress } from './types.ts';

const HELP = 'abatis sweep';

async function runShard(loaded: LoadedSweep, shard: ChosenShard, workers: number, progress: Progress | undefined) {
  const { units } = makeShardJob(loaded.sweep, shard);
  if (units === 0) return [];
  const { specText, files, sweep } = loaded;
  return startSweepNode({ specText, files, made: sweep.made, shard }, units, { workers, onProgress: progress });
}

function outcomeOf({ sweep }: LoadedSweep, shard: ChosenShard, cells: CellTallies, out: string): Outcome {
  const { units, playouts } = makeShardJob(sweep, shard);
  const { index, of, said } = shard;
  const done = `${count(units, 'unit')} of ${count(cells.length, 'cell')}, ${count(playouts, 'playout')}`;
  return {
    code: 0,
    json: {
      ok: true,
      name: sweep.spec.name,
      sweep: sweep.hash,
      shard: { index, of, from: said },
      cells: sweep.cells.length,
      units,
      playouts,
      out,
    },
    lines: [`${plain(sweep.spec.name)}, shard ${index}/${of}: ${done}, written to ${plain(out)}`],
    complaints: [`abatis: shard ${index}/${of}${said === 'nothing' ? ', the whole sweep' : `, as ${said} says`}`],
  };
}

/** Which of the files that are read a file to be written would overwrite; undefined = none. */
async function overwritten(out: string, specFile: string, { files }: LoadedSweep): Promise<string | undefined> {
  for (const read of [specFile, ...files.map(([file]) => pathOf(specFile, file))]) {
    if (await isSameFile(out, read)) return read;
  }
  return undefined;
}

/** Solves the plans that all shards need, and writes them to a file; runs nothing. */
async function solve(
  specFile: string,
  out: string,
  given: Arguments,
  progress: Progress | undefined,
): Promise<Outcome> {
  const other = ['par', 'out', 'shard', 'shards', 'workers'].find((name) => given.options.has(name));
  if (other !== undefined) return misused(`--solve runs no shard: leave --${other} out`, HELP);
  const loaded = await loadSweep(specFile, solving(progress));
  if (!loaded.ok) return refused(loaded.problems);
  const lost = await overwritten(out, specFile, loaded.value);
  if (lost !== undefined) return misused(`--solve would overwrite ${lost}, which is read`, HELP);
  const { spec, hash, made } = loaded.value.sweep;
  const failed = await writeText(out, solvedText(made));
  if (failed !== undefined) return refused([failed]);
  return {
    code: 0,
    json: { ok: true, name: spec.name, sweep: hash, plans: made.length, out },
    lines: [`${plain(spec.name)}: ${count(made.length, 'plan')} of the planner optimal, written to ${plain(out)}`],
    complaints: loaded.warnings.map(complaintOf),
  };
}

async function runOne(
  specFile: string,
  out: string,
  make: MakePlans,
  [shard, workers]: readonly [ChosenShard, number],
  progress: Progress | undefined,
): Promise<Outcome> {
  const loaded = await loadSweep(specFile, make);
  if (!loaded.ok) return refused(loaded.problems);
  const lost = await overwritten(out, specFile, loaded.value);
  if (lost !== undefined) return misused(`--out would overwrite ${lost}, which is read`, HELP);
  const cells = await runShard(loaded.value, shard, workers, progress);
  const failed = await writeText(out, talliesText({ sweep: loaded.value.sweep, part: partOf(shard), cells }));
  if (failed !== undefined) return refused([failed]);
  const outcome = outcomeOf(loaded.value, shard, cells, out);
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const [specFile] = given.files;
  const [out, par, solved] = ['out', 'par', 'solve'].map((name) => optionOf(given, name));
  if (solved !== undefined) return solve(specFile, solved, given, progress);
  const shard = shardName(given, process.env);
  if (!shard.ok) return misused(shard.message, HELP);
  if (out === undefined) return misused('sweep needs --out FILE', HELP);
  const cores = Math.min(MAX_WORKERS, availableParallelism());
  const workers = readNumber('workers', optionOf(given, 'workers') ?? `${cores}`, 0, MAX_WORKERS);
  if (!workers.ok) return misused(workers.message, HELP);
  if (par !== undefined && (await isSameFile(out, par))) {
    return misused(`--out would overwrite ${par}, which is read`, HELP);
  }
  const plans = par === undefined ? undefined : await readSolved(par);
  if (plans?.ok === false) return refused(plans.problems);
  const make = plans === undefined || par === undefined ? solving(undefined) : takingFrom(par, plans.made);
  return runOne(specFile, out, make, [shard.value, workers.value], progress);
}

export const sweep: Command = {
  name: 'sweep',
  summary: 'run one shard of a large sweep',
  files: 'SPEC',
  least: 1,
  most: 1,
  options: {
    shard: { value: 'I/N', help: 'shard I of N; without it the index variables of an array are read, or all is run' },
    shards: { value: 'N', help: 'how many shards there are, where an array tells only the index' },
    out: { value: 'FILE', help: 'the tallies are written to this file, in place of what is there' },
    solve: {
      value: 'FILE',
      help: 'make the plans of the planner optimal for all variants, write them to this file, run nothing',
    },
    par: { value: 'FILE', help: 'take those plans from a file that --solve made, in place of making them again' },
    workers: { value: 'W', help: `threads, 0 to ${MAX_WORKERS}; the default is one for each core` },
  },
  notes: [
    'The planner optimal takes its time: --solve once, then --par for each shard, makes the same bytes as without.',
    'Any number of shards merges to the same bytes; a shard that is run again has the same bytes (RULES.md, SW).',
    'Arrays: Slurm by SLURM_ARRAY_TASK_ID and its _MIN, _MAX, _COUNT, _STEP; Kubernetes by JOB_COMPLETION_INDEX and GNU',
    `parallel by PARALLEL_SEQ, each with --shards N or ABATIS_SHARDS=N. N is at most ${MAX_SHARDS}.`,
  ],
  run,
};
