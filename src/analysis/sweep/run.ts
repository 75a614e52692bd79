// Running the units of a shard: tallies by cell, which grow with the cells and not with the seeds (SW-3, SW-4).
import { makeRunner, type ShardRunner } from '../playouts.ts';
import { mergeTallies } from '../tally/merge.ts';
import type { ComparisonTally } from '../tally/types.ts';
import type { Cell, ShardName, Sweep } from './types.ts';
import { checkShardName, type Extent, shareSize, unitOfShard } from './units.ts';

/** What was counted of some cells, ascending. Which seeds these were, the names of the shards say: no list of them is kept. */
export type CellTallies = readonly { readonly cell: number; readonly tally: ComparisonTally }[];

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
  const joined: { cell: number; tally: ComparisonTally }[] = [];
  for (const next of [...a, ...b].sort((x, y) => x.cell - y.cell)) {
    const last = joined.at(-1);
    if (last?.cell === next.cell) last.tally = mergeTallies(last.tally, next.tally);
    else joined.push({ ...next });
  }
  return joined;
}

function makeCellRunner({ spec, cells }: Sweep): (cell: number) => ShardRunner {
  let made: { readonly cell: Cell; readonly run: ShardRunner } | undefined;
  return (number) => {
    const cell = cells[number];
    if (made?.cell !== cell) made = { cell, run: makeRunner({ ...cell, seedBase: spec.seedBase, seeds: spec.seeds }) };
    return made.run;
  };
}

/** The job of one shard. Only the cell that is at work is compiled. RangeError for an impossible shard or impossible units. */
export function makeShardJob(sweep: Sweep, shard: ShardName): ShardJob {
  checkShardName(shard);
  const extent = extentOf(sweep);
  const units = shareSize(extent, shard);
  const runnerOf = makeCellRunner(sweep);
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
        const unit = unitOfShard(extent, shard, i);
        const tally = { ...runnerOf(unit.cell)(unit.first, unit.count), seeds: [] };
        tallies = joinCellTallies(tallies, [{ cell: unit.cell, tally }]);
      }
      return tallies;
    },
  };
}
