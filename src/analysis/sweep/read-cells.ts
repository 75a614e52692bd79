// The cells of a file of tallies: each is of the plans of its cell, and counts the seeds that its shards have.
import { canonicalText, type Complaint, type Located } from '../../scenario/index.ts';
import { makeGather, tallyOf } from '../tally/gather.ts';
import { totalOf } from '../tally/histogram.ts';
import { parseTally } from '../tally/read-tally.ts';
import type { ComparisonTally, PlanTally } from '../tally/types.ts';
import { type Part, shardNames } from './parts.ts';
import type { CellTallies } from './run.ts';
import type { Sweep } from './types.ts';
import { type Extent, shareSize, unitOfShard } from './units.ts';
import { en, type Sentence } from '../../rules/index.ts';

/** What is wrong with a line, counted from the first cell's. */
type Fault = Pick<Complaint, 'code' | 'message'>;

/** The seeds of every cell that a part of a sweep has run (SW-4). */
export function seedsByCell(extent: Extent, part: Part): number[] {
  const seeds = Array.from({ length: extent.cells }, () => (part === 'whole' ? extent.seeds : 0));
  if (part === 'whole') return seeds;
  for (const shard of shardNames(part)) {
    const units = shareSize(extent, shard);
    for (let i = 0; i < units; i++) {
      const { cell, count } = unitOfShard(extent, shard, i);
      seeds[cell] += count;
    }
  }
  return seeds;
}

/** What has to be the same in all tallies of one cell: names of plans, of their groups, and of what is counted of each. */
function skeletonOf({ plans }: ComparisonTally): string {
  const names = (value: object) => Object.fromEntries(Object.keys(value).map((name) => [name, 0]));
  return canonicalText(
    plans.map(({ plan, figures, sums, groups }) => {
      return [plan, names(figures), names(sums), groups.map(({ group }) => group)];
    }),
  );
}

/** Every run was counted once, as arrived or as denied. */
function isCounted({ runs, deniedRuns, figures }: PlanTally): boolean {
  return totalOf(figures.clearance) === runs && totalOf(figures.arrival) + deniedRuns === runs;
}

/** The tally of a cell of so many seeds; or what is wrong with it, in words. */
function readCell(sweep: Sweep, line: Located, seeds: readonly number[]): CellTallies[number] | Sentence {
  const { cell: number, tally } = line.value as { readonly cell?: unknown; readonly tally?: unknown };
  const cell = typeof number === 'number' && Object.hasOwn(sweep.cells, number) ? sweep.cells[number] : undefined;
  if (typeof number !== 'number' || cell === undefined || seeds[number] === 0) {
    return en`The line is of no cell that these shards have.`;
  }
  // The names of the shards say which seeds were run; only their number matters to what was counted.
  const counted: ComparisonTally['seeds'] = [[1, seeds[number]]];
  const read = parseTally({ ...Object(tally), seeds: counted });
  if (!read.ok) return en`${read.fault.pointer} of the tally should be ${read.fault.expected}.`;
  const empty = tallyOf(makeGather(cell.scenario, cell.plans), 1, 0);
  if (skeletonOf(read.value) !== skeletonOf(empty)) return en`The tally is not of the plans of its cell.`;
  if (!read.value.plans.every(isCounted)) return en`The tally does not count every run once.`;
  return { cell: number, tally: { ...read.value, seeds: [] } };
}

/** The cells of all lines, ascending, each with exactly the seeds of the part; undefined when something was said. */
export function readCells(
  sweep: Sweep,
  part: Part,
  lines: readonly (Located | undefined)[],
  say: (line: number, fault: Fault) => void,
): CellTallies | undefined {
  const seeds = seedsByCell({ cells: sweep.cells.length, seeds: sweep.spec.seeds }, part);
  const cells: CellTallies[number][] = [];
  lines.forEach((line, i) => {
    if (line === undefined) return;
    const read = readCell(sweep, line, seeds);
    if ('template' in read) say(i, { code: 'tallies/cell', message: read });
    else if (read.cell > (cells.at(-1)?.cell ?? -1)) cells.push(read);
    else say(i, { code: 'tallies/cell', message: en`The cells are not in order.` });
  });
  if (cells.length === seeds.filter((count) => count > 0).length) return cells;
  if (cells.length === lines.length) {
    say(lines.length, { code: 'tallies/cells', message: en`Cells that these shards have are missing.` });
  }
  return undefined;
}
