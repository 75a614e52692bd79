// `abatis sweep`: one shard of a large sweep, counted and written as a file of tallies.
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type CellTallies,
  filesOf,
  type MadePlan,
  makeShardJob,
  makeSweep,
  MAX_SHARDS,
  parseSweep,
  partOf,
  type Sweep,
  type SweepProblem,
  type SweepSpec,
  talliesText,
  type WantedPlan,
} from '../analysis/sweep/index.ts';
import { type Located, parseScenario, planDocument, readJson } from '../scenario/index.ts';
import { NO_BELTS } from '../exercise/index.ts';
import { MAX_WORKERS, startParNode, startSweepNode } from '../workers/node-pool.ts';
import { optionOf, readNumber } from './arguments.ts';
import { isSameFile, readText, writeText } from './files.ts';
import { complaintOf, count, inFile, misused, plain, refused } from './output.ts';
import { type ChosenShard, shardName } from './shard-name.ts';
import type { Arguments, Command, FileProblem, Outcome, Progress } from './types.ts';

const HELP = 'abatis sweep';

/** A sweep that can be run, with the texts that it was read from. */
export interface LoadedSweep {
  readonly sweep: Sweep;
  readonly specText: string;
  readonly files: readonly (readonly [file: string, text: string])[];
}

export type LoadSweep =
  | { readonly ok: true; readonly value: LoadedSweep; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Where a file of a specification lies. */
function pathOf(specFile: string, file: string): string {
  return join(dirname(specFile), file);
}

/** Makes the plans that are wanting. */
type MakePlans = (wanted: readonly WantedPlan[]) => Promise<readonly MadePlan[]>;

/** Stand-ins for a look at the specification alone: a plan without belts is legal wherever an optimal one is. */
export const NO_PLANS: MakePlans = async (wanted) =>
  wanted.map(({ scenario, scenarioText }) => {
    const read = parseScenario(scenarioText);
    return { scenario, document: read.ok ? planDocument(read.value, NO_BELTS) : {} };
  });

/** Reads a specification and all its files; all problems of all of them at once. */
export async function loadSweep(specFile: string, make: MakePlans): Promise<LoadSweep> {
  const text = await readText(specFile);
  if (!text.ok) return { ok: false, problems: inFile(specFile, text.problems) };
  const spec = parseSweep(text.value);
  if (!spec.ok) return { ok: false, problems: inFile(specFile, spec.problems) };
  const made = await loadFiles(specFile, spec.value, make);
  return made.ok ? { ...made, value: { ...made.value, specText: text.value } } : made;
}

/** The plans that are wanting, one after the other: with a limit of work, so that every shard on every machine makes the same (PL-5). */
async function solveWanted(wanted: readonly WantedPlan[]): Promise<MadePlan[]> {
  const made: MadePlan[] = [];
  for (const { scenario, scenarioText } of wanted) {
    const read = parseScenario(scenarioText);
    if (!read.ok) throw new Error('a variant that was read before is refused');
    // Not stopped by Ctrl-C with what there is: that would be another plan than the other shards have.
    const { plan } = await startParNode({ scenarioText, as: 'planner' }, {});
    made.push({ scenario, document: planDocument(read.value, plan) });
  }
  return made;
}

async function loadFiles(specFile: string, spec: SweepSpec, make: MakePlans) {
  const files: [string, string][] = [];
  const located = new Map<string, Located>();
  const problems: FileProblem[] = [];
  for (const file of filesOf(spec)) {
    const path = pathOf(specFile, file);
    const text = await readText(path);
    const json = text.ok ? readJson(text.value) : text;
    if (text.ok) files.push([file, text.value]);
    if (json.ok) located.set(file, json.value);
    else problems.push(...inFile(path, json.problems));
  }
  if (problems.length > 0) return { ok: false, problems } as const;
  const first = makeSweep(spec, located);
  const wanted = first.ok ? [] : first.wanted;
  const made = wanted.length === 0 ? first : makeSweep(spec, located, await make(wanted));
  const named = (found: readonly SweepProblem[]) =>
    found.map((problem): FileProblem => {
      return { ...problem, file: problem.file === undefined ? specFile : pathOf(specFile, problem.file) };
    });
  if (!made.ok) return { ok: false, problems: named(made.problems) } as const;
  return { ok: true, value: { sweep: made.sweep, files }, warnings: named(made.warnings) } as const;
}

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

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const [specFile] = given.files;
  const shard = shardName(given, process.env);
  if (!shard.ok) return misused(shard.message, HELP);
  const out = optionOf(given, 'out');
  if (out === undefined) return misused('sweep needs --out FILE', HELP);
  const cores = Math.min(MAX_WORKERS, availableParallelism());
  const workers = readNumber('workers', optionOf(given, 'workers') ?? `${cores}`, 0, MAX_WORKERS);
  if (!workers.ok) return misused(workers.message, HELP);
  const loaded = await loadSweep(specFile, solveWanted);
  if (!loaded.ok) return refused(loaded.problems);
  const { sweep, files } = loaded.value;
  for (const read of [specFile, ...files.map(([file]) => pathOf(specFile, file))]) {
    if (await isSameFile(out, read)) return misused(`--out would overwrite ${read}, which is read`, HELP);
  }
  const cells = await runShard(loaded.value, shard.value, workers.value, progress);
  const failed = await writeText(out, talliesText({ sweep, part: partOf(shard.value), cells }));
  if (failed !== undefined) return refused([failed]);
  const outcome = outcomeOf(loaded.value, shard.value, cells, out);
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
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
    workers: { value: 'W', help: `threads, 0 to ${MAX_WORKERS}; the default is one for each core` },
  },
  notes: [
    'Any number of shards merges to the same bytes; a shard that is run again has the same bytes (RULES.md, SW).',
    'Arrays: Slurm by SLURM_ARRAY_TASK_ID and its _MIN, _MAX, _COUNT, _STEP; Kubernetes by JOB_COMPLETION_INDEX and GNU',
    `parallel by PARALLEL_SEQ, each with --shards N or ABATIS_SHARDS=N. N is at most ${MAX_SHARDS}.`,
  ],
  run,
};
