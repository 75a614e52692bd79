// A way over the map in words, run by run, for those who do not see the line.
import { DIRECTION_NAMES, directionBetween, makeHexText } from '../../hex/index.ts';
import type { Grid, Hex } from '../../hex/index.ts';
import { text } from '../text/index.ts';

type DirectionName = keyof typeof text.typing.directions;

/** "from 0,4; east 3 to 3,4; south-east 2 to 4,6". */
export function wayWords(grid: Grid, hexes: readonly Hex[]): string {
  const { typing, board } = text;
  const parts: string[] = hexes.length === 0 ? [] : [typing.wayStart(makeHexText(grid, hexes[0]))];
  let [run, last] = [0, -1];
  hexes.slice(1).forEach((hex, i) => {
    const direction = directionBetween(grid, hexes[i], hex);
    run = direction === last ? run + 1 : 1;
    last = direction;
    const name = DIRECTION_NAMES[grid.orientation][direction] as DirectionName;
    const words = typing.wayRun(typing.directions[name], run, makeHexText(grid, hex));
    if (run > 1) parts[parts.length - 1] = words;
    else parts.push(words);
  });
  return board.describe(parts);
}

/** Hexes in few words: those beside each other in a row are one stretch. */
export function hexesWords(grid: Grid, hexes: readonly Hex[]): string {
  const { words } = text;
  const runs: (readonly [Hex, Hex])[] = [];
  for (const hex of hexes) {
    const last = runs.at(-1);
    const joins = last !== undefined && hex === last[1] + 1 && hex % grid.width !== 0;
    if (joins) runs[runs.length - 1] = [last[0], hex];
    else runs.push([hex, hex]);
  }
  return words.list(
    runs.map(([from, to]) =>
      from === to ? makeHexText(grid, from) : words.range(makeHexText(grid, from), makeHexText(grid, to)),
    ),
  );
}
