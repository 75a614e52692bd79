// A made-up scenario and scene with everything that a board can draw. Not a legal scenario: only something to look at.
import { hexAt, makeGrid, sideOf } from '../../../src/hex/index.ts';
import type { Grid, Hex, Shape } from '../../../src/hex/index.ts';
import { editionOne } from '../../../src/rules/index.ts';
import type { Column, Feature, MoverClass, Scenario, Terrain, Zone, ZoneKind } from '../../../src/rules/index.ts';
import type { Scene } from '../../../src/board/index.ts';

const same = (minutes: number) => ({ foot: minutes, wheeled: minutes, tracked: minutes, engineer: minutes });
const TERRAINS = ['open', 'road', 'scrub', 'forest', 'hill', 'marsh', 'town', 'water'];
const FEATURES = ['river', 'stream', 'ford', 'bridge', 'ditch', 'wall'];

/** A number in 0 … 1 that depends on the place only. */
function noise(col: number, row: number, scale: number): number {
  return (
    (Math.sin(col * 1.7 * scale + 3) + Math.sin(row * 2.1 * scale) + Math.sin((col + row) * 1.3 * scale)) / 6 + 0.5
  );
}

function terrainAt(grid: Grid, hex: Hex): number {
  const col = hex % grid.width;
  const row = (hex - col) / grid.width;
  if (row === Math.floor(grid.height / 2)) return 1;
  if (Math.abs(col - 15) + Math.abs(row - Math.floor(grid.height / 2)) <= 1) return 6;
  const n = noise(col, row, 0.45);
  if (n > 0.82) return 7;
  if (n > 0.74) return 5;
  if (n < 0.17) return 4;
  if (n < 0.36) return 3;
  return noise(col + 40, row, 0.7) > 0.66 ? 2 : 0;
}

/** The hexsides between a column and the one left of it, in a range of rows. */
function chain(grid: Grid, col: number, from: number, to: number): number[] {
  const sides: number[] = [];
  for (let row = from; row <= to; row++) {
    const hex = hexAt(grid, col, row);
    for (let d = 0; d < 6; d++) {
      const other = grid.neighbours[hex * 6 + d];
      if (other >= 0 && other % grid.width === col - 1) sides.push(sideOf(grid, hex, d));
    }
  }
  return sides;
}

function zone(grid: Grid, kind: ZoneKind, name: string, [left, top, right, bottom]: readonly number[]): Zone {
  const hexes: Hex[] = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) hexes.push(hexAt(grid, col, row));
  return { id: name, kind, name, hexes: hexes.filter((hex) => hex >= 0) };
}

function column(grid: Grid, i: number, mover: MoverClass, strength: number, col: number, row: number): Column {
  return {
    id: `c${i}`,
    name: `${mover[0].toUpperCase()}${mover.slice(1)} ${i + 1}`,
    side: 'moving',
    class: mover,
    strength,
    teams: 2,
    methods: ['hand'],
    recon: 1,
    task: 'reach',
    zone: 7,
    start: hexAt(grid, col, row),
    from: 0,
    announced: true,
    hold: 0,
    jam: 0,
  };
}

export function madeUpScenario(shape: Shape): Scenario {
  const grid = makeGrid(shape);
  const feature = new Uint8Array(grid.size * 3);
  for (const side of chain(grid, 9, 0, grid.height - 1)) feature[side] = 1;
  for (const side of chain(grid, 18, 0, 6)) feature[side] = 2;
  for (const side of chain(grid, 13, 10, 12)) feature[side] = 5;
  for (const side of chain(grid, 20, 10, 12)) feature[side] = 6;
  const middle = Math.floor(grid.height / 2);
  feature[sideOf(grid, hexAt(grid, 9, middle), 3)] = 4;
  feature[sideOf(grid, hexAt(grid, 9, middle - 4), 3)] = 3;
  return {
    ...editionOne({ points: 50, effort: 500 }),
    id: 'made-up',
    hash: '0'.repeat(64),
    text: {
      title: 'Made up',
      summary: '',
      briefing: [],
      learning: [],
      questions: [],
      sides: { laying: 'L', moving: 'M' },
    },
    grid,
    terrains: TERRAINS.map((id): Terrain => ({ id, name: id, cost: same(5), shelter: false })),
    terrain: Uint8Array.from({ length: grid.size }, (_, hex) => terrainAt(grid, hex)),
    features: FEATURES.map((id): Feature => ({ id, name: id, cross: same(5) })),
    feature,
    zones: [
      zone(grid, 'obstacleZone', 'North line', [10, 1, 13, 7]),
      zone(grid, 'restriction', 'Well', [11, 3, 12, 4]),
      zone(grid, 'engagementArea', 'Anvil', [6, 6, 8, 10]),
      zone(grid, 'civilianArea', 'Market', [14, middle - 2, 16, middle + 2]),
      zone(grid, 'protectedRoute', 'Aid road', [17, middle, 21, middle]),
      zone(grid, 'entry', 'West gate', [0, middle - 2, 0, middle + 1]),
      zone(grid, 'exit', 'South way', [4, grid.height - 1, 6, grid.height - 1]),
      zone(grid, 'objective', 'Junction', [22, middle, 22, middle + 1]),
    ],
    catalogue: [],
    columns: [column(grid, 0, 'tracked', 6, 0, middle - 2), column(grid, 1, 'wheeled', 4, 0, middle)],
    posts: [],
    budget: { points: 50, effort: 500 },
    turnMinutes: 15,
    deadline: 240,
    needed: 1,
    policy: 'direct',
  };
}

/** A scene with columns of every class and status, belts of every family and lane, a ghost, routes and a post. */
export function madeUpScene(scenario: Scenario): Scene {
  const { grid } = scenario;
  const at = (col: number, row: number): Hex => hexAt(grid, col, row);
  const middle = Math.floor(grid.height / 2);
  const belt = { depth: 1, lane: 'none', marked: false, known: true, belt: -1 } as const;
  const on = (col: number, row: number, d: number) => grid.size + sideOf(grid, at(col, row), d);
  return {
    columns: [
      {
        column: 0,
        hex: at(3, middle - 1),
        class: 'tracked',
        side: 'moving',
        label: 'Tracked 1',
        status: 'active',
        strength: 6,
        known: true,
      },
      {
        column: 1,
        hex: at(2, middle + 1),
        class: 'wheeled',
        side: 'moving',
        label: 'Wheeled 2',
        status: 'active',
        strength: 4,
        known: true,
        selected: true,
      },
      {
        column: 2,
        hex: at(5, middle + 2),
        class: 'foot',
        side: 'laying',
        label: 'Foot 3',
        status: 'active',
        strength: 3,
        known: true,
      },
      {
        column: 3,
        hex: at(7, middle),
        class: 'engineer',
        side: 'moving',
        label: 'Engineer 4',
        status: 'active',
        strength: 8,
        known: true,
      },
      {
        column: 4,
        hex: at(7, middle),
        class: 'tracked',
        side: 'moving',
        label: 'Tracked 5',
        status: 'active',
        strength: 2,
        known: true,
      },
      {
        column: 5,
        hex: at(4, 2),
        class: 'foot',
        side: 'moving',
        label: 'Reported',
        status: 'active',
        strength: 5,
        known: false,
      },
      {
        column: 6,
        hex: at(6, 4),
        class: 'wheeled',
        side: 'moving',
        label: 'Broken 7',
        status: 'broken',
        strength: 0,
        known: true,
      },
      {
        column: 7,
        hex: at(22, middle),
        class: 'wheeled',
        side: 'moving',
        label: 'Wheeled 8',
        status: 'arrived',
        strength: 3,
        known: true,
      },
    ],
    segments: [
      { ...belt, place: at(10, 2), family: 'antiVehicle', depth: 2, known: false, belt: 0 },
      { ...belt, place: at(10, 3), family: 'antiVehicle', depth: 2, known: false, belt: 0 },
      { ...belt, place: at(10, 4), family: 'antiVehicle', depth: 2, belt: 0, selected: true },
      { ...belt, place: at(10, 6), family: 'mixed', depth: 3, lane: 'sweeping', belt: 1 },
      { ...belt, place: at(11, 6), family: 'mixed', depth: 3, lane: 'swept', belt: 1 },
      { ...belt, place: at(12, 6), family: 'mixed', depth: 3, lane: 'proved', marked: true, belt: 1 },
      { ...belt, place: at(13, 2), family: 'antiPersonnel', depth: 1, belt: 2 },
      { ...belt, place: at(13, 3), family: 'antiPersonnel', depth: 1, belt: 2 },
      { ...belt, place: at(12, 4), family: 'barrier', depth: 1, refused: true },
      ...[4, 5, 6].map((row) => ({ ...belt, place: on(18, row, 3), family: 'barrier' as const, known: row > 4 })),
      { ...belt, place: on(18, 8, 3), family: 'barrier', lane: 'proved' },
    ],
    ghost: [
      { place: at(17, 12), family: 'antiVehicle', depth: 2, refused: false },
      { place: at(18, 12), family: 'antiVehicle', depth: 2, refused: false },
      { place: at(19, 12), family: 'antiVehicle', depth: 2, refused: true },
    ].filter(({ place }) => place >= 0) as unknown as Scene['ghost'],
    highlights: [],
    routes: [
      { hexes: [0, 1, 2, 3, 4, 5, 6].map((col) => at(col, middle)), style: 'open', letter: 'O' },
      { hexes: [1, 2, 3, 4].map((col) => at(col, grid.height - 3)), style: 'alternative' },
      { hexes: [1, 2, 3, 4].map((col) => at(col, grid.height - 5)), style: 'closed' },
    ],
    posts: [{ hex: at(14, 9), label: 'Post A', range: 5 }],
    areas: [
      { places: [at(5, 5), at(6, 5)], sort: 'cut', letters: ['1', '2'] },
      { places: [at(8, 3), at(9, 3), on(18, 4, 3)], sort: 'suspected', letters: 'S' },
    ],
    glows: [{ places: [at(13, 2), at(13, 3)], strength: 80, label: 'b: +12′' }],
    groups: [{ places: [at(10, 2), at(10, 3)], effect: 'fix', label: 'fix', from: at(0, middle) }],
  };
}
