// The cells of a file of tallies: each is of the plans of its cell, and counts the seeds that its shards have.
import { canonicalText, type Complaint, type Located } from '../../scenario/index.ts';
import { makeGather, tallyOf } from '../tally/gather.ts';
import { totalOf } from '../tally/histogram.ts';
import { parseTally } from '../tally/read-tally.ts';
import type { ComparisonTally, PlanTally } from '../tally/types.ts';
import { type Part, shardNames } from './parts.ts';
import { readWorth } from './read-worth.ts';
import { type CellTallies, worthSeeds, worthTasks } from './run.ts';
import type { Sweep, SweepSpec, Unit } from './types.ts';
import { type Extent, shareSize, unitOfShard } from './units.ts';
import { en, type Sentence } from '../../rules/index.ts';

/** What is wrong with a line, counted from the first cell's. */
type Fault = Pick<Complaint, 'code' | 'message'>;

/** How many seeds of a cell were run, and on how many of them worth is told. */
interface CellSeeds {
  count: number;
  worth: number;
}

/** The seeds of every cell that a part of a sweep has run (SW-4, SW-6). */
export function seedsByCell(extent: Extent, part: Part, spec: Pick<SweepSpec, 'worth'>): readonly CellSeeds[] {
  const cells = Array.from({ length: extent.cells }, (): CellSeeds => ({ count: 0, worth: 0 }));
  const add = ({ cell, ...unit }: Unit) => {
    cells[cell].count += unit.count;
    cells[cell].worth += worthSeeds(spec, unit);
  };
  if (part === 'whole') cells.forEach((_, cell) => add({ cell, first: 1, count: extent.seeds }));
  else {
    for (const shard of shardNames(part)) {
      const units = shareSize(extent, shard);
      for (let i = 0; i < units; i++) add(unitOfShard(extent, shard, i));
    }
  }
  return cells;
}

/** What has to be the same in all tallies of one cell: names of plans, of their groups, and of what is counted of each. */
function skeletonOf({ plans }: ComparisonTally): string {
  const names = (value: object) => Object.fromEntries(Object.keys(value).map((name) => [name, 0]));
  return canonicalText(
    plans.map(({ plan, figures, sums, belts, columns, groups }) => {
      const counts = [belts.length, columns.length];
      return [plan, names(figures), names(sums), counts, groups.map(({ group }) => group)];
    }),
  );
}

/** Every run was counted once, as arrived or as denied. */
function isCounted({ runs, deniedRuns, figures }: PlanTally): boolean {
  return totalOf(figures.clearance) === runs && totalOf(figures.arrival) + deniedRuns === runs;
}

/** The tally of a cell of so many seeds; or what is wrong with it, in words. */
function readCell(sweep: Sweep, line: Located, seeds: readonly CellSeeds[]): CellTallies[number] | Sentence {
  const { cell: number, tally, worth } = line.value as Readonly<Record<'cell' | 'tally' | 'worth', unknown>>;
  const cell = typeof number === 'number' && Object.hasOwn(sweep.cells, number) ? sweep.cells[number] : undefined;
  if (typeof number !== 'number' || cell === undefined || seeds[number].count === 0) {
    return en`The line is of no cell that these shards have.`;
  }
  // The names of the shards say which seeds were run; only their number matters to what was counted.
  const counted: ComparisonTally['seeds'] = [[1, seeds[number].count]];
  const read = parseTally({ ...Object(tally), seeds: counted });
  if (!read.ok) return en`${read.fault.pointer} of the tally should be ${read.fault.expected}.`;
  const empty = tallyOf(makeGather(cell.scenario, cell.plans), 1, 0);
  if (skeletonOf(read.value) !== skeletonOf(empty)) return en`The tally is not of the plans of its cell.`;
  if (!read.value.plans.every(isCounted)) return en`The tally does not count every run once.`;
  const told = { cell: number, tally: { ...read.value, seeds: [] } };
  if (seeds[number].worth === 0 && worth === undefined) return told;
  const parts = readWorth(worth, worthTasks(sweep.spec, cell), seeds[number].worth);
  if (parts === undefined) return en`The worth is not of the belts of its cell, or not of its seeds.`;
  return { ...told, worth: parts };
}

/** The cells of all lines, ascending, each with exactly the seeds of the part; undefined when something was said. */
export function readCells(
  sweep: Sweep,
  part: Part,
  lines: readonly (Located | undefined)[],
  say: (line: number, fault: Fault) => void,
): CellTallies | undefined {
  const seeds = seedsByCell({ cells: sweep.cells.length, seeds: sweep.spec.seeds }, part, sweep.spec);
  const cells: CellTallies[number][] = [];
  lines.forEach((line, i) => {
    if (line === undefined) return;
    const read = readCell(sweep, line, seeds);
    if ('template' in read) say(i, { code: 'tallies/cell', message: read });
    else if (read.cell > (cells.at(-1)?.cell ?? -1)) cells.push(read);
    else say(i, { code: 'tallies/cell', message: en`The cells are not in order.` });
  });
  if (cells.length === seeds.filter(({ count }) => count > 0).length) return cells;
  if (cells.length === lines.length) {
    say(lines.length, { code: 'tallies/cells', message: en`Cells that these shards have are missing.` });
  }
  return undefined;
}
