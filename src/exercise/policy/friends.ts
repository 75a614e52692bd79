// The ways of the laying side's own columns, as places that they will cross, and who of the other side is near (PL-3).
import {
  distance,
  type Hex,
  neighbour,
  type Place,
  placeOfHex,
  placeOfSide,
  sideOf,
  UNREACHED,
} from '../../hex/index.ts';
import { type ColumnView, hexesOf, type Scenario, type View } from '../../rules/index.ts';
import { minutesFrom, NO_STEP, stepFrom } from './fields.ts';
import type { Errand } from './tasks.ts';
import type { Roster } from './roster.ts';
import { type Desk, type Way, wayOf } from './ways.ts';

/** A column of the side, and the places of each step of its way: the hexside and the hex. */
export interface FriendWay {
  readonly column: number;
  readonly steps: readonly (readonly [Place, Place])[];
}

/** Steps ahead for which a networked segment is switched off (PL-3). */
const STEPS_AHEAD = 8;

/** The steps of a way, `most` at most. */
function stepsAlong({ fields, knowledge }: Desk, { field }: Way, from: Hex, most: number): [Place, Place][] {
  const { grid } = knowledge.roster;
  const steps: [Place, Place][] = [];
  if (minutesFrom(fields, field, from) === UNREACHED) return steps;
  let at = from;
  while (steps.length < most) {
    const direction = stepFrom(fields, field, at);
    if (direction === NO_STEP) break;
    const to = neighbour(grid, at, direction);
    steps.push([placeOfSide(grid, sideOf(grid, at, direction)), placeOfHex(to)]);
    at = to;
  }
  return steps;
}

/** Where a column of the side is, or will come onto the map. */
function placed({ columns }: Scenario, column: ColumnView): ColumnView {
  return column.hex >= 0 ? column : { ...column, hex: columns[column.column].start };
}

/** The ways of all columns that have a task and have not done it, those that have yet to come included. */
export function waysOfFriends(desk: Desk): FriendWay[] {
  const { roster, columns } = desk.knowledge;
  const { scenario } = roster;
  return columns
    .filter(({ column, status }) => {
      return scenario.columns[column].task !== 'serve' && (status === 'active' || status === 'waiting');
    })
    .map((column) => {
      const here = placed(scenario, column);
      return { column: column.column, steps: stepsAlong(desk, wayOf(desk, here), here.hex, Number.POSITIVE_INFINITY) };
    });
}

/** The next steps of those on the map, and of layers on their errands. */
export function nearWays(
  desk: Desk,
  friends: readonly FriendWay[],
  errands: ReadonlyMap<number, Errand>,
): readonly FriendWay[] {
  const { columns } = desk.knowledge.view;
  const ways = friends.filter(({ column }) => columns[column].status === 'active' && !errands.has(column));
  for (const [column, errand] of errands) {
    if ('way' in errand) ways.push({ column, steps: stepsAlong(desk, errand.way, columns[column].hex, STEPS_AHEAD) });
  }
  return ways.map(({ column, steps }) => ({ column, steps: steps.slice(0, STEPS_AHEAD) }));
}

/** Does one of the places lie within so many hexes of a hex? */
function isNear({ scenario, grid }: Roster, places: readonly Place[], hex: Hex, range: number): boolean {
  for (const place of places) {
    for (const own of hexesOf(scenario, place)) if (distance(grid, own, hex) <= range) return true;
  }
  return false;
}

/** Is a column of the other side, seen on the map and under way, within so many hexes of one of the places? */
export function isThreatened({ knowledge }: Desk, places: readonly Place[], range: number): boolean {
  const { roster, view } = knowledge;
  for (const { column, status, hex } of view.columns) {
    if (roster.entries[column].own || status !== 'active' || hex < 0) continue;
    if (isNear(roster, places, hex, range)) return true;
  }
  return false;
}

/** Does a column that is seen stand on one of the hexes? */
export function isOccupied({ columns }: View, hexes: readonly Hex[]): boolean {
  return columns.some(({ hex }) => hex >= 0 && hexes.includes(hex));
}
