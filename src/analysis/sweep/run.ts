// Running the units of a shard: tallies by cell, which grow with the cells and not with the seeds (SW-3, SW-4).
import { makeRunner, type ShardRunner } from '../playouts.ts';
import { mergeTallies } from '../tally/merge.ts';
import type { ComparisonTally } from '../tally/types.ts';
import type { Cell, ShardName, Sweep, SweepSpec, Unit } from './types.ts';
import { mergeWorth, type WorthRunner } from '../worth/gather.ts';
import type { WorthPart, WorthTask } from '../worth/types.ts';
import { makeWorthRunner } from '../worth/worth.ts';
import { checkShardName, type Extent, shareSize, unitOfShard } from './units.ts';

/** What was counted of some cells, ascending. Which seeds these were, the names of the shards say: no list of them is kept. */
export type CellTallies = readonly {
  readonly cell: number;
  readonly tally: ComparisonTally;
  /** Of each plan, where worth is asked for and the cell's seeds reach it. */
  readonly worth?: readonly WorthPart[];
}[];

/** The units of one shard, ready to run in any order and in any split. */
export interface ShardJob {
  /** How many there are. */
  readonly units: number;
  /** Playouts of all of them, the runs without belts included. */
  readonly playouts: number;
  /** Runs units `first` to `first + count − 1` of this shard, counted from 0. */
  readonly run: (first: number, count: number) => CellTallies;
}

export function extentOf({ cells, spec }: Sweep): Extent {
  return { cells: cells.length, seeds: spec.seeds };
}

/** Both together. RangeError when two tallies of one cell are not of the same plans. */
export function joinCellTallies(a: CellTallies, b: CellTallies): CellTallies {
  const joined: { cell: number; tally: ComparisonTally; worth?: readonly WorthPart[] }[] = [];
  for (const next of [...a, ...b].sort((x, y) => x.cell - y.cell)) {
    const last = joined.at(-1);
    if (last?.cell === next.cell) {
      last.tally = mergeTallies(last.tally, next.tally);
      const worth = joinWorth(last.worth, next.worth);
      if (worth !== undefined) last.worth = worth;
    } else joined.push({ ...next });
  }
  return joined;
}

function joinWorth(a: readonly WorthPart[] | undefined, b: readonly WorthPart[] | undefined) {
  if (a === undefined || b === undefined) return a ?? b;
  return a.map((part, plan) => mergeWorth(part, b[plan]));
}

/** How many of a unit's seeds the worth is told on: the cell's first ones (SW-6). */
export function worthSeeds(
  { worth }: Pick<SweepSpec, 'worth'>,
  { first, count }: Pick<Unit, 'first' | 'count'>,
): number {
  return worth === undefined ? 0 : Math.max(0, Math.min(first + count - 1, worth.seeds) - first + 1);
}

/** What is asked of each plan of a cell. */
export function worthTasks({ worth, seedBase }: SweepSpec, cell: Cell): readonly WorthTask[] {
  const { scenario, plans, policy, layingPolicy } = cell;
  return worth === undefined ? [] : plans.map((plan) => ({ ...worth, seedBase, scenario, plan, policy, layingPolicy }));
}

interface CellRunner {
  readonly cell: Cell;
  readonly run: ShardRunner;
  /** Made when a unit first asks for it. */
  worth?: readonly WorthRunner[];
}

function makeCellRunner({ spec, cells }: Sweep): (unit: Unit) => CellTallies[number] {
  let made: CellRunner | undefined;
  return ({ cell: number, first, count }) => {
    const cell = cells[number];
    if (made?.cell !== cell) made = { cell, run: makeRunner({ ...cell, seedBase: spec.seedBase, seeds: spec.seeds }) };
    const tally = { ...made.run(first, count), seeds: [] };
    const seeds = worthSeeds(spec, { first, count });
    if (seeds === 0) return { cell: number, tally };
    made.worth ??= worthTasks(spec, cell).map(makeWorthRunner);
    return { cell: number, tally, worth: made.worth.map((run) => run(first, seeds)) };
  };
}

/** The job of one shard. Only the cell that is at work is compiled. RangeError for an impossible shard or impossible units. */
export function makeShardJob(sweep: Sweep, shard: ShardName): ShardJob {
  checkShardName(shard);
  const extent = extentOf(sweep);
  const units = shareSize(extent, shard);
  const runUnit = makeCellRunner(sweep);
  let playouts = 0;
  for (let i = 0; i < units; i++) {
    const { cell, count } = unitOfShard(extent, shard, i);
    playouts += count * (sweep.cells[cell].plans.length + 1);
  }
  return {
    units,
    playouts,
    run: (first, count) => {
      if (!(first >= 0 && count >= 1 && first + count <= units)) {
        throw new RangeError(`units ${first} to ${first + count - 1} of ${units}`);
      }
      let tallies: CellTallies = [];
      for (let i = first; i < first + count; i++) {
        tallies = joinCellTallies(tallies, [runUnit(unitOfShard(extent, shard, i))]);
      }
      return tallies;
    },
  };
}
