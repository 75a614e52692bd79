// Which shard of a sweep is meant: said by --shard, or read from the index variables of an array of jobs.
import { MAX_SHARDS, type ShardName } from '../analysis/sweep/index.ts';
import { optionOf } from './arguments.ts';
import type { Arguments, Understood } from './types.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A shard, and who said so, in words. */
export interface ChosenShard extends ShardName {
  readonly said: string;
}

/** Number of shards, for arrays that do not tell their jobs: set by whoever starts them. */
const COUNT = 'ABATIS_SHARDS';
const OTHERWISE = 'say which shard is meant with --shard I/N';

type Found = Understood<ChosenShard>;

function no(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The number of shards that was given; undefined = none. */
function givenCount(given: Arguments, env: Environment): Understood<{ count: number; by: string } | undefined> {
  const read = (by: string, text: string | undefined) => {
    if (text === undefined || text === '') return undefined;
    const count = numberOf(text);
    return { by, count: count !== undefined && count >= 1 && count <= MAX_SHARDS ? count : undefined };
  };
  const said = [read('--shards', optionOf(given, 'shards')), read(COUNT, env[COUNT])].flatMap((each) => each ?? []);
  for (const { by, count } of said) {
    if (count === undefined) return no(`${by} is a whole number from 1 to ${MAX_SHARDS}`);
  }
  const [first, second] = said;
  if (second !== undefined && second.count !== first.count) {
    return no(`--shards says ${first.count}, ${COUNT} says ${second.count}: leave one of them out`);
  }
  return { ok: true, value: first && { count: first.count ?? 1, by: first.by } };
}

type Count = { count: number; by: string } | undefined;

function checked(index: number, count: number, said: string, given: Count): Found {
  if (given !== undefined && given.count !== count) {
    return no(`${said} tells of ${count} shards, ${given.by} of ${given.count}: ${OTHERWISE}`);
  }
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { ok: true, value: { index, of: count, said } };
  return no(`${said} tells of shard ${index} of ${count}, which cannot be: ${OTHERWISE}`);
}

/** Slurm tells the least, the greatest and the step of the indices of an array, and how many there are. */
function fromSlurm(env: Environment, given: Count): Found {
  const said = 'SLURM_ARRAY_TASK_ID';
  const part = (name: string) => numberOf(env[`SLURM_ARRAY_TASK_${name}`]);
  const [id, least, most, count] = ['ID', 'MIN', 'MAX', 'COUNT'].map(part);
  const step = part('STEP') ?? 1;
  if (id === undefined || least === undefined || most === undefined || count === undefined || step < 1) {
    return no(`${said} is set without a legal _MIN, _MAX, _COUNT and _STEP: ${OTHERWISE}`);
  }
  // A list such as 0,3,4 has gaps that nobody could tell from shards that were left out.
  if (least + (count - 1) * step !== most || (id - least) % step !== 0) {
    return no(`the indices of the Slurm array are not in even steps: ${OTHERWISE}`);
  }
  if (count === 1 && given === undefined) {
    return no(`the Slurm array has one task only, perhaps one of a larger array that is run again: ${OTHERWISE}`);
  }
  return checked((id - least) / step + 1, count, said, given);
}

/** These tell the index only: Kubernetes from 0, GNU parallel from 1. */
function fromIndex(name: string, base: number, env: Environment, given: Count): Found {
  const index = numberOf(env[name]);
  if (index === undefined) return no(`${name} is no number: ${OTHERWISE}`);
  if (given === undefined) {
    return no(`${name} is set, but not how many shards there are: give --shards N or set ${COUNT}, or ${OTHERWISE}`);
  }
  return checked(index - base + 1, given.count, name, given);
}

const ARRAYS: readonly (readonly [string, (env: Environment, given: Count) => Found])[] = [
  ['SLURM_ARRAY_TASK_ID', fromSlurm],
  ['JOB_COMPLETION_INDEX', (env, given) => fromIndex('JOB_COMPLETION_INDEX', 0, env, given)],
  ['PARALLEL_SEQ', (env, given) => fromIndex('PARALLEL_SEQ', 1, env, given)],
];

function fromOption(text: string, given: Count): Found {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!(shard.index >= 1 && shard.index <= shard.of && shard.of <= MAX_SHARDS)) {
    return no(`--shard is written I/N, such as 2/7: shard I of N, from 1 to ${MAX_SHARDS}`);
  }
  return checked(shard.index, shard.of, '--shard', given);
}

/** The shard that is meant. What is said on the command line counts; of the variables there may be those of one array only. */
export function shardName(given: Arguments, env: Environment): Found {
  const count = givenCount(given, env);
  if (!count.ok) return count;
  const option = optionOf(given, 'shard');
  if (option !== undefined) return fromOption(option, count.value);
  const [first, second] = ARRAYS.filter(([name]) => env[name] !== undefined && env[name] !== '');
  if (second !== undefined) return no(`${first[0]} and ${second[0]} are both set: ${OTHERWISE}`);
  if (first !== undefined) return first[1](env, count.value);
  if (count.value !== undefined)
    return no(`${count.value.by} says how many shards there are, and nothing which: ${OTHERWISE}`);
  return { ok: true, value: { index: 1, of: 1, said: 'nothing' } };
}
