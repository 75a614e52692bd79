// The rows of the list that stands in for the map.
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { named, text } from '../text/index.ts';
import { partsAt, stateOf } from './describe.ts';
import type { Surroundings } from './describe.ts';
import { columnsKnown } from './known.ts';
import { allPlaces } from './places.ts';

export const LISTS = ['hex', 'hexside', 'things'] as const;
export type List = (typeof LISTS)[number];

export interface TwinRow {
  readonly title: string;
  readonly words: string;
  /** A place that can be picked; undefined for a belt or a column. */
  readonly place: Place | undefined;
}

export interface TwinRows {
  readonly rows: readonly TwinRow[];
  /** How many match in all; of a very long list only as many as were looked at. */
  readonly of: number;
}

/** Rows shown at once; more would slow down reading and typing alike. */
const SHOWN = 150;

/** The rows of a list that contain every word of the filter. */
export function twinRows(around: Surroundings, list: List, filter: string): TwinRows {
  const wanted = filter
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = ({ title, words }: TwinRow) => {
    const all = `${title} ${words}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
  if (list === 'things') {
    const rows = [...beltRows(around), ...columnRows(around)].filter(fits);
    return { rows: rows.slice(0, SHOWN), of: rows.length };
  }
  const places = allPlaces(around.scenario.grid, list);
  if (wanted.length === 0)
    return { rows: places.slice(0, SHOWN).map((place) => placeRow(around, place)), of: places.length };
  const rows = places.map((place) => placeRow(around, place)).filter(fits);
  return { rows: rows.slice(0, SHOWN), of: rows.length };
}

function placeRow(around: Surroundings, place: Place): TwinRow {
  const words = text.board.describe(partsAt(around, place));
  return { title: makePlaceText(around.scenario.grid, place), words, place };
}

function beltRows({ scenario, plan, view }: Surroundings): readonly TwinRow[] {
  const { words, board } = text;
  const at = (places: readonly Place[]) => words.list(places.map((place) => makePlaceText(scenario.grid, place)));
  if (view !== undefined) {
    return view.segments.map((segment) => ({
      title: at([segment.place]),
      words: board.describe([
        board.segmentAt(named(scenario.catalogue[segment.kind]), words.rows(segment.depth), board.lane[segment.lane]),
        ...stateOf(segment),
      ]),
      place: undefined,
    }));
  }
  const belts = plan?.belts ?? [];
  return belts.map(({ id, kind, depth, places }) => ({
    title: at(places),
    words: board.beltAt(named(scenario.catalogue[kind]), words.rows(depth), id),
    place: undefined,
  }));
}

function columnRows({ scenario, plan, view }: Surroundings): readonly TwinRow[] {
  const { words, board, twin } = text;
  if (view === undefined) {
    const known = scenario.columns.filter(
      ({ announced, side }) => announced || (plan !== undefined && side === 'laying'),
    );
    return known.map(({ name, start }) => ({
      title: makePlaceText(scenario.grid, start),
      words: board.startOf(name),
      place: undefined,
    }));
  }
  return columnsKnown(view)
    .map((column) => view.columns[column])
    .map(({ column, hex, status, strength, clock }) => ({
      title: hex < 0 ? words.none : makePlaceText(scenario.grid, hex),
      words: board.describe([
        scenario.columns[column].name,
        twin.columnLine(words.status[status], String(strength), words.minutes(clock)),
      ]),
      place: undefined,
    }));
}
