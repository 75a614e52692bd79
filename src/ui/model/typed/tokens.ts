// A typed line in pieces: words, numbers, places. Capitals, accents, hyphens and punctuation do not matter.
import { DIRECTION_NAMES, parsePlaceText } from '../../../hex/index.ts';
import type { Grid, Place } from '../../../hex/index.ts';

export type Token =
  | { readonly is: 'word'; readonly word: string; readonly raw: string }
  | { readonly is: 'number'; readonly word: string; readonly raw: string; readonly number: number }
  /** `place` undefined = it is written like one, but is not on the map. */
  | { readonly is: 'place'; readonly word: string; readonly raw: string; readonly place: Place | undefined };

/** In this order: a place, one with blanks in it, a number, a word. */
const PIECE =
  /(\d{1,4}),(\d{1,4})(?: ?\/ ?(\p{L}{1,2})(?!\p{L}))?|(\d{1,4}) ?, ?(\d{1,4})(?! ?, ?\d)(?: ?\/ ?(\p{L}{1,2})(?!\p{L}))?|(\d+)|[\p{L}\p{N}'’]+/gu;

/** Small letters without accents; Unicode takes the stroke of "ł" for a part of the letter. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}

export function tokensOf(grid: Grid, line: string): readonly Token[] {
  return [...line.matchAll(PIECE)].map((found): Token => {
    const [raw, column, row, side, column2, row2, side2, number] = found;
    if (number !== undefined) return { is: 'number', word: raw, raw, number: Number(number) };
    const at = column ?? column2;
    if (at === undefined) return { is: 'word', word: plain(raw), raw };
    return { is: 'place', word: raw, raw, place: placeFrom(grid, at, row ?? row2, side ?? side2) };
  });
}

/** The place of a column and a row, and of a direction where there is one. */
export function placeFrom(grid: Grid, column: string, row: string, side?: string): Place | undefined {
  const hex = `${Number(column)},${Number(row)}`;
  const direction = side?.toUpperCase();
  if (direction !== undefined && !DIRECTION_NAMES[grid.orientation].includes(direction)) return undefined;
  return parsePlaceText(grid, direction === undefined ? hex : `${hex}/${direction}`);
}

/** The words of a phrase, as tokens have them. */
export function wordsOf(phrase: string): readonly string[] {
  return plain(phrase).match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

const phrases = new Map<string, readonly (readonly string[])[]>();

/** The alternatives of an entry of the catalogue ("hand in|done"), in words, longest first. */
export function phrasesOf(entry: string): readonly (readonly string[])[] {
  const known = phrases.get(entry);
  if (known !== undefined) return known;
  const made = entry.split('|').map(wordsOf);
  made.sort((a, b) => b.length - a.length);
  phrases.set(entry, made);
  return made;
}
