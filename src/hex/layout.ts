// The padded layout that distance fields work in: six fixed steps lead to the neighbours, whatever the row's parity.
//
// Lines (rows when pointy, columns when flat) follow each other with the axial shear taken out of the gap between them:
// the cell of axial (line, place) is line × stride + place + constant. Since the shear of two lines in a row differs by
// 0 or 1, one or two empty cells part them, and nothing is wasted. A cell is a record of `words` integers; its address
// is that of its first word. The words below HEADS hold the heads of the queue, so address 0 can mean "none".
import { lineShift, MAX_SPAN } from './grid.ts';
import type { Grid, Hex } from './types.ts';

/** Words before the first cell: one head for each bucket. */
export const HEADS = 4096;

export interface Layout {
  readonly pointy: boolean;
  readonly words: number;
  /** Where the cells end: an address that no cell and no padding reaches. */
  readonly length: number;
  /** The address of the first hex of each line. */
  readonly starts: Int32Array;
  /** Hexes in a line. */
  readonly span: number;
  /** From a cell to the cell below it in the next line. */
  readonly stride: number;
  /** What to add to a hex to come to the next line, and to the next hex of the line. */
  readonly lineStep: number;
  readonly hexStep: number;
  /** What to add to an address for direction 0, 1, 2; for 3, 4, 5 subtract the same. */
  readonly steps: readonly [number, number, number];
}

/** No layout of records of `words` integers is longer, whatever the grid. */
export function longestLayout(words: number): number {
  return HEADS + (MAX_SPAN + 2) * (MAX_SPAN + 2) * words;
}

/** The layout of a grid in records of `words` integers. */
export function makeLayout(grid: Grid, words: number): Layout {
  const pointy = grid.orientation === 'pointy';
  const lines = pointy ? grid.height : grid.width;
  const span = pointy ? grid.width : grid.height;
  const stride = (span + 2) * words;
  const starts = new Int32Array(lines);
  for (let i = 0; i < lines; i++) starts[i] = HEADS + (i + 1) * stride - (lineShift(grid, i) - 1) * words;
  return {
    pointy,
    words,
    length: starts[lines - 1] + span * words + stride + words,
    starts,
    span,
    stride,
    lineStep: pointy ? grid.width : 1,
    hexStep: pointy ? 1 : grid.width,
    steps: pointy ? [words, words - stride, -stride] : [stride, stride - words, -words],
  };
}

/** The address of a hex. */
export function addressOf(layout: Layout, hex: Hex): number {
  const { pointy, starts, words } = layout;
  const width = pointy ? layout.span : starts.length;
  const row = (hex / width) | 0;
  const col = hex - row * width;
  return pointy ? starts[row] + col * words : starts[col] + row * words;
}
