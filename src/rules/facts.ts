// What a setting has of what not every setting has, and where segments can be met: facts that spare every turn much asking.
import { type Grid, markStepsInPlace, type Place, toAxial } from '../hex/index.ts';
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
  /** By segment SPOT_WORDS words: q and r of its one or two hexes, of one twice. */
  readonly spots: Int32Array;
}

export const SPOT_WORDS = 4;

/** EN-1: a segment on a hex is met by whoever enters that, one on a hexside by whoever crosses it. */
function meetsOf(grid: Grid, places: readonly Place[]): Uint8Array {
  const meets = new Uint8Array(grid.size);
  for (const place of places) markStepsInPlace(grid, meets, place);
  return meets;
}

function columnsOfSide({ columns }: Scenario, side: SideName): readonly number[] {
  return columns.flatMap((column, i) => (column.side === side ? [i] : []));
}

function spotsOf(grid: Grid, segments: readonly Segment[]): Int32Array {
  const words = segments.flatMap(({ hexes }) => {
    const [first, last] = [toAxial(grid, hexes[0]), toAxial(grid, hexes[hexes.length - 1])];
    return [first.q, first.r, last.q, last.r];
  });
  return Int32Array.from(words);
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
    spots: spotsOf(scenario.grid, segments),
  };
}
