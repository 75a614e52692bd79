// Hexes, hexsides and places as text: "12,7" and "12,7/NE". What make writes, parse reads back.
import { colOf, DIRECTION_NAMES, hexAt, rowOf } from './grid.ts';
import { ownerOf, placeOfSide, sideOf, sideOfPlace } from './sides.ts';
import type { Grid, Hex, Place, Side } from './types.ts';

const HEX_TEXT = /^(0|[1-9]\d{0,2}),(0|[1-9]\d{0,2})$/;

/** "column,row", both counted from 0. */
export function makeHexText(grid: Grid, hex: Hex): string {
  return `${colOf(grid, hex)},${rowOf(grid, hex)}`;
}

/** The hex that a text names; undefined when it is not exactly a hex on the map (no spaces, signs or leading zeros). */
export function parseHexText(grid: Grid, text: string): Hex | undefined {
  const found = HEX_TEXT.exec(text);
  if (!found) return undefined;
  const hex = hexAt(grid, Number(found[1]), Number(found[2]));
  return hex < 0 ? undefined : hex;
}

/** "column,row/direction", as seen from the hex that owns the hexside. */
export function makeSideText(grid: Grid, side: Side): string {
  return `${makeHexText(grid, ownerOf(side))}/${DIRECTION_NAMES[grid.orientation][side % 3]}`;
}

/** The hexside that a text names from either of its ends; undefined when it is not exactly one on the map. */
export function parseSideText(grid: Grid, text: string): Side | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const hex = parseHexText(grid, text.slice(0, slash));
  const direction = DIRECTION_NAMES[grid.orientation].indexOf(text.slice(slash + 1));
  if (hex === undefined || direction < 0) return undefined;
  const side = sideOf(grid, hex, direction);
  return side < 0 ? undefined : side;
}

/** The text of a hex or a hexside. */
export function makePlaceText(grid: Grid, place: Place): string {
  const side = sideOfPlace(grid, place);
  return side < 0 ? makeHexText(grid, place) : makeSideText(grid, side);
}

/** The place that a text names: a hexside when it has a slash, else a hex; undefined when there is none. */
export function parsePlaceText(grid: Grid, text: string): Place | undefined {
  if (!text.includes('/')) return parseHexText(grid, text);
  const side = parseSideText(grid, text);
  return side === undefined ? undefined : placeOfSide(grid, side);
}
