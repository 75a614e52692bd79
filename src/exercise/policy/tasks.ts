// What columns with a clear task do: known segments of their zone first, then its unsearched hexes (PO-9).
import { type Hex, isSidePlace, neighbour, type Place, UNREACHED } from '../../hex/index.ts';
import { type ColumnOrder, type ColumnView, hexesOf, type SegmentView, zoneHas } from '../../rules/index.ts';
import { minutesFrom, stepFrom } from './fields.ts';
import { quickestMethod } from './knowledge.ts';
import { goalOf } from './roster.ts';
import { type Desk, type Way, wayToward } from './ways.ts';

/** Something to clear or to search, and the hexes from which it can be done. */
interface Job {
  readonly order: ColumnOrder;
  /** What no other column need do in this turn. */
  readonly mark: number;
  readonly from: readonly Hex[];
}

/** Its order, or the way to where it can be done; undefined when nothing is left for the column. */
export type Errand = { readonly order: ColumnOrder } | { readonly way: Way };

function around(desk: Desk, hex: Hex): Hex[] {
  const { grid } = desk.knowledge.roster;
  return [0, 1, 2, 3, 4, 5].map((direction) => neighbour(grid, hex, direction)).filter((next) => next >= 0);
}

/** CL-1. */
function besides(desk: Desk, place: Place): readonly Hex[] {
  const { scenario } = desk.knowledge.roster;
  return isSidePlace(scenario.grid, place) ? hexesOf(scenario, place) : around(desk, place);
}

/** CO-7: in the zone, known, not seen through, and not proved yet. */
function needsClearing(desk: Desk, segment: SegmentView, column: number): boolean {
  const { scenario } = desk.knowledge.roster;
  if (segment.lane === 'proved') return false;
  if (!segment.live && segment.phase !== 'prepared' && segment.phase !== 'armed') return false;
  const zone = scenario.zones[scenario.columns[column].zone];
  return hexesOf(scenario, segment.place).some((hex) => zoneHas(zone, hex));
}

function clearJobs(desk: Desk, { column }: ColumnView): Job[] {
  const { knowledge, taken } = desk;
  return knowledge.view.segments.flatMap((segment): Job[] => {
    const { place, worker } = segment;
    const method = quickestMethod(knowledge, segment, column);
    if (method === undefined || worker >= 0 || taken.has(place) || !needsClearing(desk, segment, column)) return [];
    const order: ColumnOrder = { do: 'breach', column, place, method, prove: true, mark: false };
    return [{ order, mark: place, from: besides(desk, place) }];
  });
}

function searchJobs(desk: Desk, { column }: ColumnView): Job[] {
  const { knowledge, taken } = desk;
  const { scenario } = knowledge.roster;
  const done = new Set(knowledge.view.searched);
  for (const { searching } of knowledge.columns) if (searching !== undefined) done.add(searching);
  // Below 0, so that a hex to search is never taken for a place to clear.
  const markOf = (hex: Hex) => -1 - hex;
  return scenario.zones[scenario.columns[column].zone].hexes
    .filter((hex) => !done.has(hex) && !taken.has(markOf(hex)))
    .map((hex) => ({ order: { do: 'search', column, hex }, mark: markOf(hex), from: [hex, ...around(desk, hex)] }));
}

/** The hex of the goal to which the way leads. */
function endOf(desk: Desk, { field }: Way, from: Hex): Hex {
  const { fields, knowledge } = desk;
  const { grid } = knowledge.roster;
  let at = from;
  while (minutesFrom(fields, field, at) > 0) at = neighbour(grid, at, stepFrom(fields, field, at));
  return at;
}

/** The nearest of the jobs by the column's way, of those at one hex the first; undefined when none can be reached. */
function errandOf(desk: Desk, column: ColumnView, jobs: readonly Job[]): Errand | undefined {
  const here = jobs.find(({ from }) => from.includes(column.hex));
  if (here !== undefined) {
    desk.taken.add(here.mark);
    return { order: here.order };
  }
  if (jobs.length === 0) return undefined;
  const hexes = [...new Set(jobs.flatMap(({ from }) => from))].sort((a, b) => a - b);
  const way = wayToward(desk, column, goalOf(hexes));
  if (minutesFrom(desk.fields, way.field, column.hex) === UNREACHED) return undefined;
  const end = endOf(desk, way, column.hex);
  const job = jobs.find(({ from }) => from.includes(end));
  if (job !== undefined) desk.taken.add(job.mark);
  return { way };
}

/** PO-9: what a column with a clear task does next; undefined when nothing is left for it. */
export function errandFor(desk: Desk, column: ColumnView): Errand | undefined {
  if (desk.knowledge.teams[column.column] === 0) return undefined;
  return errandOf(desk, column, clearJobs(desk, column)) ?? errandOf(desk, column, searchJobs(desk, column));
}
