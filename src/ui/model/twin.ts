// The rows of the list that stands in for the map: everything that the map draws, in words, sorted by place.
import { distance, makePlaceText } from '../../hex/index.ts';
import type { Hex, Place } from '../../hex/index.ts';
import { text } from '../text/index.ts';
import { partsAt } from './describe.ts';
import type { Surroundings } from './describe.ts';
import { allPlaces, hexesAt } from './places.ts';
import type { Look } from './quick-look.ts';
import { thingRows, type TwinRow } from './twin-things.ts';
import { phrasesOf, plain, tokensOf, wordsOf } from './typed/tokens.ts';

export const LISTS = ['hex', 'hexside', 'belts', 'columns', 'zones', 'posts', 'routes'] as const;
export type List = (typeof LISTS)[number];

export interface TwinRows {
  readonly rows: readonly TwinRow[];
  /** How many match in all. */
  readonly of: number;
}

/** Rows shown at once; more would slow down reading and typing alike. */
export const SHOWN = 150;

/** Hexes that "near" reaches where nothing else is said. */
export const NEAR = 2;

/** A filter: words that a row must have, and places that it must be near. */
interface Sieve {
  readonly words: readonly string[];
  readonly near: { readonly hexes: readonly Hex[]; readonly within: number } | undefined;
}

/** "near 5,3" or "near 5,3 4" keeps what is within 2 or 4 hexes; all other words have to stand in the row. */
function sieveOf({ scenario: { grid } }: Surroundings, filter: string): Sieve {
  const typed = ` ${wordsOf(filter).join(' ')} `;
  const [asked] = phrasesOf(text.typing.verbs.near).filter((phrase) => typed.includes(` ${phrase.join(' ')} `));
  const all = plain(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (asked === undefined) return { words: all, near: undefined };
  const tokens = tokensOf(grid, filter);
  const places = tokens.flatMap((token) => (token.is === 'place' && token.place !== undefined ? [token.place] : []));
  if (places.length === 0) return { words: all, near: undefined };
  const within = tokens.find((token) => token.is === 'number');
  const words = tokens.flatMap((token) => (token.is === 'word' && !asked.includes(token.word) ? [token.word] : []));
  return {
    words,
    near: { hexes: places.flatMap((place) => hexesAt(grid, place)), within: within?.number ?? NEAR },
  };
}

function isNear({ scenario: { grid } }: Surroundings, { near }: Sieve, hexes: readonly Hex[]): boolean {
  if (near === undefined) return true;
  return hexes.some((hex) => near.hexes.some((other) => distance(grid, hex, other) <= near.within));
}

/**
 * The rows of a list that contain every word of the filter, by place.
 * @param looks the good routes that the map draws or could draw
 */
export function twinRows(
  around: Surroundings,
  list: List,
  filter: string,
  looks: readonly Look[] = [],
  shown = SHOWN,
): TwinRows {
  const sieve = sieveOf(around, filter);
  const fits = ({ title, words, hexes }: TwinRow) => {
    const all = plain(`${title} ${words}`);
    return sieve.words.every((word) => all.includes(word)) && isNear(around, sieve, hexes);
  };
  if (list !== 'hex' && list !== 'hexside') {
    const rows = sorted(thingRows(around, list, looks)).filter(fits);
    return { rows: rows.slice(0, shown), of: rows.length };
  }
  const { grid } = around.scenario;
  const places = allPlaces(grid, list).filter((place) => isNear(around, sieve, hexesAt(grid, place)));
  // Nothing is put into words that no one will read.
  if (sieve.words.length === 0)
    return { rows: places.slice(0, shown).map((place) => placeRow(around, place)), of: places.length };
  const rows = places.map((place) => placeRow(around, place)).filter(fits);
  return { rows: rows.slice(0, shown), of: rows.length };
}

/** By the first hex of each; what is nowhere comes last. */
function sorted(rows: readonly TwinRow[]): readonly TwinRow[] {
  const at = ({ hexes }: TwinRow) => hexes[0] ?? Infinity;
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => (at(a.row) === at(b.row) ? a.i - b.i : at(a.row) - at(b.row)))
    .map(({ row }) => row);
}

function placeRow(around: Surroundings, place: Place): TwinRow {
  const words = text.board.describe(partsAt(around, place));
  const { grid } = around.scenario;
  return { title: makePlaceText(grid, place), words, place, hexes: hexesAt(grid, place) };
}
