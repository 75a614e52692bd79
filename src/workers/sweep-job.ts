// One shard of a sweep as a job: a unit is a block of seeds of one cell, a part is the tallies of cells.
import {
  BLOCK,
  type CellTallies,
  joinCellTallies,
  makeShardJob,
  type MadePlan,
  makeSweep,
  parseSweep,
  type ShardName,
  type Sweep,
} from '../analysis/sweep/index.ts';
import { formatProblem, readJson } from '../scenario/index.ts';
import { accept } from './accept.ts';
import type { Job } from './job.ts';

/** A shard as text, so that a worker comes to its own verdict on the files by the same gates. */
export interface SweepTexts {
  readonly specText: string;
  /** By their names in the specification. */
  readonly files: readonly (readonly [file: string, text: string])[];
  /** Plans that were made, so that no worker makes them. */
  readonly made: readonly MadePlan[];
  readonly shard: ShardName;
}

function sweepOf({ specText, files, made: plans }: SweepTexts): Sweep {
  const spec = accept('sweep', parseSweep(specText));
  const made = makeSweep(spec, new Map(files.map(([file, text]) => [file, accept(file, readJson(text))])), plans);
  if (made.ok) return made.sweep;
  if (made.problems.length === 0) throw new Error('sweep: plans are wanting');
  const [{ file, ...problem }] = made.problems;
  throw new Error(formatProblem(file ?? 'sweep', problem));
}

/** Error when a text is refused, RangeError for an impossible shard. A shard without units is no job. */
export function prepareSweep(texts: SweepTexts): Job<CellTallies, CellTallies> {
  const { units, run } = makeShardJob(sweepOf(texts), texts.shard);
  return {
    units,
    weight: BLOCK,
    looks: [units],
    run: (first, count) => run(first - 1, count),
    merge: joinCellTallies,
    isEnough: () => false,
    report: (cells) => cells,
  };
}
