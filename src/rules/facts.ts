// What a setting has of what not every setting has, and where segments can be met: facts that spare every turn much asking.
import { disc, distance, type Grid, type Hex, markStepsInPlace, type Place } from '../hex/index.ts';
import type { Segment } from './segments.ts';
import type { Scenario, SideName } from './types.ts';

/** Known when a setting is compiled; none of them changes what happens, only what has to be looked at. */
export interface Facts {
  /** Numbers of the columns of each side, ascending. */
  readonly columnsOf: Readonly<Record<SideName, readonly number[]>>;
  /** Are there layers (LB-2)? */
  readonly layers: boolean;
  /** Can a segment die (LB-5)? Only one that is laid in the exercise does. */
  readonly mortal: boolean;
  /** size: bit d is set where the step in direction d meets a segment (EN-1). */
  readonly meets: Uint8Array;
  /** What can be seen from where (RC-1). */
  readonly near: Near;
}

/** By hex the segments that a column of the farthest recon range would have in range there. */
export interface Near {
  /** size + 1: where in `seen` those of a hex begin; they end where the next one's begin. */
  readonly from: Int32Array;
  /** Of each segment two words: its number, and the hexes to the nearest of its own. */
  readonly seen: Int32Array;
}

/** EN-1: a segment on a hex is met by whoever enters that, one on a hexside by whoever crosses it. */
function meetsOf(grid: Grid, places: readonly Place[]): Uint8Array {
  const meets = new Uint8Array(grid.size);
  for (const place of places) markStepsInPlace(grid, meets, place);
  return meets;
}

function columnsOfSide({ columns }: Scenario, side: SideName): readonly number[] {
  return columns.flatMap((column, i) => (column.side === side ? [i] : []));
}

/** All hexes from which one of these is at most `range` hexes away. */
function around(grid: Grid, hexes: readonly Hex[], range: number): ReadonlySet<Hex> {
  return new Set(hexes.flatMap((hex) => disc(grid, hex, range)));
}

function nearOf({ grid, columns }: Scenario, segments: readonly Segment[]): Near {
  const range = Math.max(0, ...columns.map(({ recon }) => recon));
  const reaches = segments.map(({ hexes }) => around(grid, hexes, range));
  const from = new Int32Array(grid.size + 1);
  for (const reach of reaches) for (const hex of reach) from[hex + 1] += 2;
  for (let hex = 0; hex < grid.size; hex++) from[hex + 1] += from[hex];
  const seen = new Int32Array(from[grid.size]);
  const next = from.slice();
  reaches.forEach((reach, segment) => {
    for (const hex of reach) {
      const far = segments[segment].hexes.map((own) => distance(grid, own, hex));
      seen[next[hex]++] = segment;
      seen[next[hex]++] = Math.min(...far);
    }
  });
  return { from, seen };
}

export function factsOf(scenario: Scenario, segments: readonly Segment[]): Facts {
  return {
    columnsOf: { laying: columnsOfSide(scenario, 'laying'), moving: columnsOfSide(scenario, 'moving') },
    layers: scenario.columns.some(({ layer }) => layer !== undefined),
    mortal: segments.some(({ behaviour }) => behaviour === 'remote'),
    meets: meetsOf(
      scenario.grid,
      segments.map(({ place }) => place),
    ),
    near: nearOf(scenario, segments),
  };
}
