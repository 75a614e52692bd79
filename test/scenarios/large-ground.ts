// The ground of Long March: hills, woods, rivers and roads of a 100×100 map, worked out from fixed numbers with integers only.
import {
  cheapestRoute,
  hexAt,
  IMPASSABLE_SIDE,
  makeFieldSolver,
  makeGrid,
  makeSideText,
  neighbour,
  sideBetween,
  sideOf,
  type Hex,
} from '../../src/hex/index.ts';

const SPAN = 100;
export const SHAPE = { width: SPAN, height: SPAN, orientation: 'pointy', offset: 'odd' } as const;
const LARGE_GRID = makeGrid(SHAPE);

export const LEGEND = { '.': 'open', r: 'road', s: 'scrub', f: 'forest', h: 'hill', m: 'marsh', t: 'town' } as const;
type Letter = keyof typeof LEGEND;

/** Where the river and its two arms run: points between which they go straight, but for a wobble. */
const RIVER: readonly (readonly [row: number, col: number])[] = [
  [0, 43],
  [14, 51],
  [30, 46],
  [46, 54],
  [62, 47],
  [80, 55],
  [99, 50],
];
const BROOK: readonly (readonly [col: number, row: number])[] = [
  [0, 63],
  [18, 67],
  [34, 58],
  [99, 52],
];
const EAST_ARM: readonly (readonly [col: number, row: number])[] = [
  [0, 40],
  [58, 36],
  [76, 29],
  [99, 36],
];

/** Rows in which the river can be crossed, north to south. */
const BRIDGES = [13, 47, 83] as const;
const FORDS = [31, 66] as const;
/** The column of the bridge over the eastern arm. */
const ARM_BRIDGE = 66;

const TOWNS: Readonly<Record<string, readonly [number, number]>> = {
  westNorth: [1, 24],
  westSouth: [1, 78],
  orrin: [21, 20],
  pell: [24, 46],
  sedge: [20, 80],
  tarn: [70, 14],
  ley: [72, 50],
  reed: [50, 83],
  brack: [73, 79],
  upper: [98, 22],
  lower: [98, 66],
};
const ROADS: readonly (readonly [string, string])[] = [
  ['westNorth', 'orrin'],
  ['orrin', 'pell'],
  ['westNorth', 'pell'],
  ['westSouth', 'sedge'],
  ['westSouth', 'pell'],
  ['orrin', 'tarn'],
  ['pell', 'ley'],
  ['sedge', 'reed'],
  ['reed', 'brack'],
  ['tarn', 'upper'],
  ['ley', 'upper'],
  ['ley', 'lower'],
  ['brack', 'lower'],
  ['tarn', 'ley'],
];

/** A number 0 … 255 that depends on a point and a salt only. */
function speck(x: number, y: number, salt: number): number {
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 8) & 255;
}

/** Specks of a grid `step` hexes wide, blended in between: 0 … 255, smooth. */
function cloud(col: number, row: number, step: number, salt: number): number {
  const x = Math.floor(col / step);
  const y = Math.floor(row / step);
  const dx = col % step;
  const dy = row % step;
  const top = speck(x, y, salt) * (step - dx) + speck(x + 1, y, salt) * dx;
  const bottom = speck(x, y + 1, salt) * (step - dx) + speck(x + 1, y + 1, salt) * dx;
  return Math.floor((top * (step - dy) + bottom * dy) / (step * step));
}

/** The value at `at` of a line through points. */
function along(points: readonly (readonly [number, number])[], at: number): number {
  const next = Math.max(
    1,
    points.findIndex(([x]) => x >= at),
  );
  const [x0, y0] = points[next - 1];
  const [x1, y1] = points[next];
  return Math.floor((y0 * (x1 - at) + y1 * (at - x0)) / (x1 - x0));
}

function riverAt(row: number): number {
  return along(RIVER, row) + Math.floor(cloud(row, 0, 5, 1) / 64) - 2;
}

/** On which piece of land a hex lies: north-west, south-west, north-east or south-east. */
function landOf(col: number, row: number): string {
  if (col < riverAt(row)) return row < along(BROOK, col) + Math.floor(cloud(col, 0, 5, 2) / 64) - 2 ? 'nw' : 'sw';
  return row < along(EAST_ARM, col) + Math.floor(cloud(col, 0, 5, 3) / 64) - 2 ? 'ne' : 'se';
}

function landsOf(): string[] {
  const { width, size } = LARGE_GRID;
  return Array.from({ length: size }, (_, hex) => landOf(hex % width, Math.floor(hex / width)));
}

function baseLetter(col: number, row: number): Letter {
  const bank = Math.abs(col - riverAt(row));
  const wood = cloud(col, row, 9, 4) + Math.floor(cloud(col, row, 4, 5) / 3);
  const height = cloud(col, row, 13, 6) + Math.floor(cloud(col, row, 5, 7) / 4);
  if (bank < 4 && cloud(col, row, 6, 8) > 165) return 'm';
  if (height > 215) return 'h';
  if (wood > 212) return 'f';
  return wood > 192 ? 's' : '.';
}

/** What a road costs to build (any unit): cheap where one is already. */
const BUILD: Readonly<Record<Letter, number>> = { r: 6, t: 6, '.': 12, s: 15, f: 22, h: 25, m: 40 };

/** The feature on each hexside: rivers where lands meet, then bridges and fords. */
function watersOf(lands: readonly string[]): Map<number, string> {
  const grid = LARGE_GRID;
  const sides = new Map<number, string>();
  for (let hex: Hex = 0; hex < grid.size; hex++) {
    for (let direction = 0; direction < 3; direction++) {
      const other = neighbour(grid, hex, direction);
      if (other < 0 || lands[hex] === lands[other]) continue;
      const pair = [lands[hex], lands[other]].sort().join('-');
      sides.set(sideOf(grid, hex, direction), pair === 'nw-sw' ? 'stream' : 'river');
    }
  }
  for (const row of BRIDGES)
    sides.set(sideBetween(grid, hexAt(grid, riverAt(row) - 1, row), hexAt(grid, riverAt(row), row)), 'bridge');
  for (const row of FORDS) {
    for (const r of [row, row + 1])
      sides.set(sideBetween(grid, hexAt(grid, riverAt(r) - 1, r), hexAt(grid, riverAt(r), r)), 'ford');
  }
  let row = 0;
  while (lands[hexAt(grid, ARM_BRIDGE, row + 1)] === 'ne') row++;
  sides.set(sideBetween(grid, hexAt(grid, ARM_BRIDGE, row), hexAt(grid, ARM_BRIDGE, row + 1)), 'bridge');
  return sides;
}

/** Builds the roads one after another, each along the cheapest way, with bridges over the brook. */
function buildRoadsInPlace(letters: Letter[], sides: Map<number, string>): void {
  const grid = LARGE_GRID;
  const solver = makeFieldSolver(grid);
  for (const [from, to] of ROADS) {
    // Small differences from hex to hex keep the roads from running along the axes of the grid.
    const rough = (hex: Hex) => speck(hex % SPAN, Math.floor(hex / SPAN), 9) & 7;
    const enter = Uint16Array.from(letters, (letter, hex) => BUILD[letter] + (letter === 'r' ? 0 : rough(hex)));
    const cross = new Uint16Array(grid.size * 3);
    for (const [side, id] of sides) cross[side] = id === 'river' ? IMPASSABLE_SIDE : id === 'bridge' ? 0 : 20;
    const ends = [TOWNS[from], TOWNS[to]].map(([col, row]) => hexAt(grid, col, row));
    const costs = { enter, cross };
    const route = cheapestRoute(grid, costs, solver.to(costs, [ends[1]]), ends[0]);
    if (route === undefined) throw new Error(`no way from ${from} to ${to}`);
    route.hexes.forEach((hex, i) => {
      if (letters[hex] !== 't') letters[hex] = 'r';
      const side = i === 0 ? -1 : sideBetween(grid, route.hexes[i - 1], hex);
      if (sides.get(side) === 'stream') sides.set(side, 'bridge');
    });
  }
}

/** Rows of letters, and the hexsides of each feature. */
export function makeGround(): { rows: string[]; features: Record<string, string[]> } {
  const grid = LARGE_GRID;
  const letters = Array.from({ length: grid.size }, (_, hex) => baseLetter(hex % SPAN, Math.floor(hex / SPAN)));
  for (const [col, row] of Object.values(TOWNS)) letters[hexAt(grid, col, row)] = 't';
  const sides = watersOf(landsOf());
  buildRoadsInPlace(letters, sides);
  const rows = Array.from({ length: SPAN }, (_, row) => letters.slice(row * SPAN, (row + 1) * SPAN).join(''));
  const features: Record<string, string[]> = { river: [], stream: [], ford: [], bridge: [] };
  for (const [side, id] of [...sides].sort((a, b) => a[0] - b[0])) features[id].push(makeSideText(grid, side));
  return { rows, features };
}
