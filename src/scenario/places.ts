// Hexes, rectangles of hexes and hexsides as text in a file → numbers, or what is wrong with the text.
import { DIRECTION_NAMES, hexAt, parseHexText, parseSideText, placeOfSide } from '../hex/index.ts';
import type { Grid, Hex, Place, Side } from '../hex/index.ts';
import type { Complaint } from './problems.ts';
import { quoted } from './quote.ts';
import { en } from '../rules/index.ts';

/** A sign and leading zeros are read so that they can be explained. */
const PAIR = /^(-?\d{1,6}),(-?\d{1,6})$/;

export type Reading<T> = { readonly value: T } | { readonly fault: Complaint };

/** "column,row". */
export function readHex(grid: Grid, text: string): Reading<Hex> {
  const hex = parseHexText(grid, text);
  return hex === undefined ? { fault: hexFault(grid, text, text) } : { value: hex };
}

/** "column,row" or "column,row..column,row", two opposite corners of a rectangle in columns and rows; ascending. */
export function readRegion(grid: Grid, text: string): Reading<readonly Hex[]> {
  const [first, last, ...more] = text.split('..');
  if (more.length > 0) return { fault: badHex(text) };
  const from = parseHexText(grid, first);
  if (from === undefined) return { fault: hexFault(grid, first, text) };
  if (last === undefined) return { value: [from] };
  const to = parseHexText(grid, last);
  if (to === undefined) return { fault: hexFault(grid, last, text) };
  const columns = [from % grid.width, to % grid.width];
  const rows = [Math.floor(from / grid.width), Math.floor(to / grid.width)];
  const hexes: Hex[] = [];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    for (let col = Math.min(...columns); col <= Math.max(...columns); col++) hexes.push(hexAt(grid, col, row));
  }
  return { value: hexes };
}

/** "column,row/DIRECTION", named from either of its two hexes. */
export function readSide(grid: Grid, text: string): Reading<Side> {
  const side = parseSideText(grid, text);
  return side === undefined ? { fault: sideFault(grid, text) } : { value: side };
}

/** A hex or a hexside, as the kind that lies there demands. */
export function readPlace(grid: Grid, text: string, lies: 'hex' | 'hexside'): Reading<Place> {
  const hasSlash = text.includes('/');
  if (hasSlash && lies === 'hex') {
    const message = en`${quoted(text)} names a hexside; this kind lies on hexes.`;
    return { fault: { code: 'place/wrong-sort', message, hint: en`Leave out the direction: "3,4".` } };
  }
  if (!hasSlash && lies === 'hexside') {
    const message = en`${quoted(text)} names a hex; this kind lies on hexsides.`;
    return { fault: { code: 'place/wrong-sort', message, hint: en`Add a direction: "3,4/${namesOf(grid)[0]}".` } };
  }
  if (lies === 'hex') return readHex(grid, text);
  const side = readSide(grid, text);
  return 'fault' in side ? side : { value: placeOfSide(grid, side.value) };
}

function hexFault(grid: Grid, hexText: string, whole: string): Complaint {
  const pair = PAIR.exec(hexText);
  if (pair === null || !isOff(grid, Number(pair[1]), Number(pair[2]))) return badHex(whole);
  return {
    code: 'place/hex-off-map',
    message: en`The hex ${quoted(hexText)} is not on the map.`,
    hint: en`Columns go from 0 to ${grid.width - 1}, rows from 0 to ${grid.height - 1}; the column comes first.`,
  };
}

function isOff(grid: Grid, col: number, row: number): boolean {
  return hexAt(grid, col, row) < 0;
}

function badHex(text: string): Complaint {
  const hint = en`Write column,row without spaces, such as "3,4"; a zone may also hold "0,0..3,4".`;
  return { code: 'place/bad-hex', message: en`${quoted(text)} does not name a hex.`, hint };
}

function sideFault(grid: Grid, text: string): Complaint {
  const slash = text.indexOf('/');
  const direction = text.slice(slash + 1);
  const names = namesOf(grid);
  if (slash < 0 || !names.includes(direction)) {
    const hint = en`Write column,row/DIRECTION, such as "3,4/${names[1]}"; the directions are ${names.join(', ')}.`;
    return { code: 'place/bad-hexside', message: en`${quoted(text)} does not name a hexside.`, hint };
  }
  if (parseHexText(grid, text.slice(0, slash)) === undefined) return hexFault(grid, text.slice(0, slash), text);
  return {
    code: 'place/hexside-off-map',
    message: en`The hexside ${quoted(text)} is at the edge of the map.`,
    hint: en`Only hexsides between two hexes of the map count.`,
  };
}

function namesOf(grid: Grid): readonly string[] {
  return DIRECTION_NAMES[grid.orientation];
}
