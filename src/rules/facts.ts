// What a setting has of what not every setting has, and where segments can be met: facts that spare every turn much asking.
import { type Grid, markStepsInPlace, type Place } from '../hex/index.ts';
import type { Behaviour, Scenario, SideName } from './types.ts';

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
}

/** EN-1: a segment on a hex is met by whoever enters that, one on a hexside by whoever crosses it. */
function meetsOf(grid: Grid, places: readonly Place[]): Uint8Array {
  const meets = new Uint8Array(grid.size);
  for (const place of places) markStepsInPlace(grid, meets, place, true);
  return meets;
}

function columnsOfSide({ columns }: Scenario, side: SideName): readonly number[] {
  return columns.flatMap((column, i) => (column.side === side ? [i] : []));
}

export function factsOf(
  scenario: Scenario,
  segments: readonly { readonly place: Place; readonly behaviour: Behaviour }[],
): Facts {
  return {
    columnsOf: { laying: columnsOfSide(scenario, 'laying'), moving: columnsOfSide(scenario, 'moving') },
    layers: scenario.columns.some(({ layer }) => layer !== undefined),
    mortal: segments.some(({ behaviour }) => behaviour === 'remote'),
    meets: meetsOf(
      scenario.grid,
      segments.map(({ place }) => place),
    ),
  };
}
