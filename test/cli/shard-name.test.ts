// Which shard is meant: --shard, or the index variables that arrays of jobs really set.
import { describe, expect, test } from 'vitest';
import { type Environment, shardName } from '../../src/cli/shard-name.ts';

type Options = Readonly<Record<string, string>>;

function found(options: Options, env: Environment) {
  const given = { files: [], options: new Map(Object.entries(options).map(([name, value]) => [name, [value]])) };
  const name = shardName(given, env);
  if (!name.ok) return name.message;
  const { index, of, said } = name.value;
  return `${index}/${of} ${said}`;
}

function slurm(id: number, least: number, most: number, count: number, step: number): Environment {
  return {
    SLURM_ARRAY_TASK_ID: `${id}`,
    SLURM_ARRAY_TASK_MIN: `${least}`,
    SLURM_ARRAY_TASK_MAX: `${most}`,
    SLURM_ARRAY_TASK_COUNT: `${count}`,
    SLURM_ARRAY_TASK_STEP: `${step}`,
  };
}

describe('a shard that is meant', () => {
  test.each<[string, Options, Environment, string]>([
    ['nothing said: all', {}, {}, '1/1 nothing'],
    ['--shard', { shard: '2/7' }, {}, '2/7 --shard'],
    ['--shard and the same --shards', { shard: '2/7', shards: '7' }, {}, '2/7 --shard'],
    ['--shard counts in an array', { shard: '2/7' }, slurm(1, 1, 4, 4, 1), '2/7 --shard'],
    ['Slurm from 1', {}, slurm(3, 1, 8, 8, 1), '3/8 SLURM_ARRAY_TASK_ID'],
    ['Slurm from 0', {}, slurm(0, 0, 7, 8, 1), '1/8 SLURM_ARRAY_TASK_ID'],
    ['Slurm in steps', {}, slurm(14, 2, 14, 5, 3), '5/5 SLURM_ARRAY_TASK_ID'],
    ['Slurm and the same --shards', { shards: '8' }, slurm(3, 1, 8, 8, 1), '3/8 SLURM_ARRAY_TASK_ID'],
    ['Slurm, one task for one shard', { shards: '1' }, slurm(4, 4, 4, 1, 1), '1/1 SLURM_ARRAY_TASK_ID'],
    ['Kubernetes, from 0', { shards: '5' }, { JOB_COMPLETION_INDEX: '0' }, '1/5 JOB_COMPLETION_INDEX'],
    [
      'Kubernetes, the count in a variable',
      {},
      { JOB_COMPLETION_INDEX: '4', ABATIS_SHARDS: '5' },
      '5/5 JOB_COMPLETION_INDEX',
    ],
    ['GNU parallel, from 1', { shards: '5' }, { PARALLEL_SEQ: '5', PARALLEL_JOBSLOT: '2' }, '5/5 PARALLEL_SEQ'],
    ['the slot of GNU parallel is no index', {}, { PARALLEL_JOBSLOT: '2' }, '1/1 nothing'],
    ['an empty variable is none', {}, { JOB_COMPLETION_INDEX: '', ABATIS_SHARDS: '' }, '1/1 nothing'],
  ])('%s', (_, options, env, wanted) => {
    expect(found(options, env)).toBe(wanted);
  });
});

describe('what contradicts itself, or does not say enough, is refused', () => {
  test.each<[string, Options, Environment, RegExp]>([
    ['--shard in another form', { shard: '2' }, {}, /^--shard is written I\/N/],
    ['no such shard', { shard: '8/7' }, {}, /^--shard is written I\/N/],
    ['shard 0', { shard: '0/7' }, {}, /^--shard is written I\/N/],
    ['too many shards', { shard: '1/100001' }, {}, /^--shard is written I\/N/],
    ['--shards that is no number', { shards: 'x' }, {}, /^--shards is a whole number/],
    ['a variable that is no number', { shard: '1/2' }, { ABATIS_SHARDS: '0' }, /^ABATIS_SHARDS is a whole number/],
    ['two counts', { shards: '7' }, { ABATIS_SHARDS: '8' }, /^--shards says 7, ABATIS_SHARDS says 8/],
    ['--shard and another --shards', { shard: '2/7', shards: '8' }, {}, /^--shard tells of 7 shards, --shards of 8/],
    ['a count only', { shards: '8' }, {}, /^--shards says how many shards there are, and nothing which/],
    [
      'two arrays',
      { shards: '8' },
      { PARALLEL_SEQ: '1', JOB_COMPLETION_INDEX: '1' },
      /^JOB_COMPLETION_INDEX and PARALLEL_SEQ are both set/,
    ],
    [
      'an array of another size',
      { shards: '9' },
      slurm(3, 1, 8, 8, 1),
      /^SLURM_ARRAY_TASK_ID tells of 8 shards, --shards of 9/,
    ],
    ['a list of indices with gaps', {}, slurm(3, 0, 4, 3, 1), /not in even steps/],
    ['one task of an array, run again', {}, slurm(4, 4, 4, 1, 1), /^the Slurm array has one task only/],
    [
      'one task of an array of more',
      { shards: '8' },
      slurm(4, 4, 4, 1, 1),
      /^SLURM_ARRAY_TASK_ID tells of 1 shards, --shards of 8/,
    ],
    ['an index between the steps', {}, slurm(4, 2, 14, 5, 3), /not in even steps/],
    ['an index outside', {}, slurm(9, 1, 8, 8, 1), /shard 9 of 8, which cannot be/],
    ['Slurm without its size', {}, { SLURM_ARRAY_TASK_ID: '1' }, /without a legal _MIN/],
    ['Kubernetes without a count', {}, { JOB_COMPLETION_INDEX: '1' }, /^JOB_COMPLETION_INDEX is set, but not how many/],
    ['Kubernetes past the count', { shards: '3' }, { JOB_COMPLETION_INDEX: '3' }, /shard 4 of 3, which cannot be/],
    ['parallel without a count', {}, { PARALLEL_SEQ: '1' }, /^PARALLEL_SEQ is set, but not how many/],
    ['parallel with more jobs', { shards: '3' }, { PARALLEL_SEQ: '4' }, /shard 4 of 3, which cannot be/],
    ['an index that is no number', { shards: '3' }, { PARALLEL_SEQ: 'x' }, /^PARALLEL_SEQ is no number/],
  ])('%s', (_, options, env, message) => {
    expect(found(options, env)).toMatch(message);
    expect(found(options, env)).not.toMatch(/^\d+\/\d+ /);
  });
});
