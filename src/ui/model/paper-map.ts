// The map as it is printed: ground, roads and hexsides as paths, without colour; of a large map the part that matters.
import {
  type Box,
  boundsOf,
  centreOf,
  cornersOf,
  featureLooks,
  type FeatureLook,
  type Point,
  roadJoins,
  sidePoints,
  type TerrainLook,
  terrainLooks,
} from '../../board/index.ts';
import { colOf, type Grid, type Hex, hexAt, makeHexText, rowOf, sideOf } from '../../hex/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { hexesAt } from './places.ts';

/** Columns and rows of hexes, both ends included. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RulerMark {
  readonly words: string;
  readonly at: number;
}

/** In world units: a hex has the radius 1. A path is the `d` of an SVG path. */
export interface PaperGround {
  readonly extent: Extent;
  /** Is that the whole map? */
  readonly isWhole: boolean;
  readonly box: Box;
  /** One path for each terrain that is there, by its index. */
  readonly terrains: readonly { readonly terrain: number; readonly look: TerrainLook; readonly path: string }[];
  /** Hexes that one drawn piece of ground stands for, along each side; more than 1 on very large maps. */
  readonly step: number;
  readonly roads: string;
  readonly features: readonly { readonly feature: number; readonly look: FeatureLook; readonly path: string }[];
  readonly columns: readonly RulerMark[];
  readonly rows: readonly RulerMark[];
}

/** A map up to this size is printed whole. */
const WHOLE = { width: 40, height: 30 };
/** Hexes around what matters. */
const AROUND = 2;
/** More pieces of ground than this are drawn as fewer, larger ones. */
const MOST_PIECES = 10_500;
/** Numbers along an edge at most. */
const MOST_NUMBERS = 26;

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** Points as an SVG path. */
export function pathOf(points: readonly Point[], isClosed: boolean): string {
  if (points.length === 0) return '';
  return `M${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}${isClosed ? 'Z' : ''}`;
}

/** What a printed map must show: belts, announced starts, goals, posts, what lies there already. */
function hexesThatMatter({ grid, zones, columns, posts, contamination }: Scenario, plan: Plan): readonly Hex[] {
  const told = columns.filter(({ announced, side }) => announced || side === 'laying');
  const goals = new Set(told.map(({ zone }) => zone));
  const lying = contamination.filter(({ known }) => known.laying);
  return [
    ...plan.belts.flatMap(({ places }) => places.flatMap((place) => hexesAt(grid, place))),
    ...lying.flatMap(({ places }) => places.flatMap((place) => hexesAt(grid, place))),
    ...told.map(({ start }) => start),
    ...zones.filter(({ kind }, i) => goals.has(i) || kind === 'engagementArea').flatMap(({ hexes }) => [...hexes]),
    ...posts.map(({ hex }) => hex),
  ];
}

function extentOf(scenario: Scenario, plan: Plan): Extent {
  const { grid } = scenario;
  const { width, height } = grid;
  const whole = { left: 0, top: 0, right: width - 1, bottom: height - 1 };
  const hexes = hexesThatMatter(scenario, plan);
  if ((width <= WHOLE.width && height <= WHOLE.height) || hexes.length === 0) return whole;
  const least = (of: (grid: Grid, hex: Hex) => number) =>
    hexes.reduce((n, hex) => Math.min(n, of(grid, hex)), Infinity);
  const most = (of: (grid: Grid, hex: Hex) => number) => hexes.reduce((n, hex) => Math.max(n, of(grid, hex)), 0);
  return {
    left: Math.max(0, least(colOf) - AROUND),
    top: Math.max(0, least(rowOf) - AROUND),
    right: Math.min(width - 1, most(colOf) + AROUND),
    bottom: Math.min(height - 1, most(rowOf) + AROUND),
  };
}

/** Is a hex printed? */
export function isIn({ left, top, right, bottom }: Extent, grid: Grid, hex: Hex): boolean {
  const [col, row] = [colOf(grid, hex), rowOf(grid, hex)];
  return col >= left && col <= right && row >= top && row <= bottom;
}

function* hexesOf({ left, top, right, bottom }: Extent, grid: Grid, step = 1): Generator<Hex> {
  for (let row = top; row <= bottom; row += step) {
    for (let col = left; col <= right; col += step) yield hexAt(grid, col, row);
  }
}

/** The ground of one hex, or of the block of hexes that it stands for. */
function pieceOf(grid: Grid, hex: Hex, step: number): string {
  if (step === 1) return pathOf(cornersOf(grid, hex), true);
  const { x, y } = centreOf(grid, hex);
  const [across, down] = grid.orientation === 'pointy' ? [Math.sqrt(3), 1.5] : [1.5, Math.sqrt(3)];
  return `M${number(x - across / 2)} ${number(y - down / 2)}h${number(across * step)}v${number(down * step)}h${number(-across * step)}Z`;
}

/** Strings by a number, in ascending order. */
function gather<T>(pieces: Iterable<readonly [key: number, piece: string]>, as: (key: number, path: string) => T): T[] {
  const found = new Map<number, string[]>();
  for (const [key, piece] of pieces) {
    const list = found.get(key);
    if (list === undefined) found.set(key, [piece]);
    else list.push(piece);
  }
  return [...found].sort(([a], [b]) => a - b).map(([key, list]) => as(key, list.join('')));
}

function terrainsIn(scenario: Scenario, extent: Extent, step: number): PaperGround['terrains'] {
  const { grid, terrain } = scenario;
  const looks = terrainLooks(scenario.terrains);
  const pieces = [...hexesOf(extent, grid, step)].map((hex) => [terrain[hex], pieceOf(grid, hex, step)] as const);
  return gather(pieces, (key, path) => ({ terrain: key, look: looks[key], path }));
}

function roadsIn(scenario: Scenario, extent: Extent): string {
  const { grid } = scenario;
  const joined = roadJoins(grid, scenario.terrain, terrainLooks(scenario.terrains));
  const lines: string[] = [];
  for (const hex of hexesOf(extent, grid)) {
    for (let d = 0; d < 3; d++) {
      const other = grid.neighbours[hex * 6 + d];
      if (other < 0 || !isIn(extent, grid, other) || !joined(hex, other)) continue;
      lines.push(pathOf([centreOf(grid, hex), centreOf(grid, other)], false));
    }
  }
  return lines.join('');
}

function featuresIn(scenario: Scenario, extent: Extent): PaperGround['features'] {
  const { grid, feature } = scenario;
  const looks = featureLooks(scenario.features);
  const pieces: (readonly [number, string])[] = [];
  for (const hex of hexesOf(extent, grid)) {
    for (let d = 0; d < 3; d++) {
      const side = sideOf(grid, hex, d);
      if (side >= 0 && feature[side] > 0) pieces.push([feature[side] - 1, pathOf(sidePoints(grid, side), false)]);
    }
  }
  return gather(pieces, (key, path) => ({ feature: key, look: looks[key], path }));
}

/** Numbers along an edge, as they stand in the names of places, no more than there is room for. */
function rulers({ left, top, right, bottom }: Extent, grid: Grid): Pick<PaperGround, 'columns' | 'rows'> {
  const every = (count: number) => [1, 2, 5, 10, 20, 50].find((n) => count / n <= MOST_NUMBERS) ?? 100;
  const along = (from: number, to: number, hexOf: (n: number) => Hex, part: 0 | 1) => {
    const step = every(to - from + 1);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
      .map((n) => ({ hex: hexOf(n), name: makeHexText(grid, hexOf(n)).split(',')[part] }))
      .filter(({ name }) => Number(name) % step === 0)
      .map(({ hex, name }) => ({ words: name, at: centreOf(grid, hex)[part === 0 ? 'x' : 'y'] }));
  };
  return {
    columns: along(left, right, (col) => hexAt(grid, col, top), 0),
    rows: along(top, bottom, (row) => hexAt(grid, left, row), 1),
  };
}

function boxOf(grid: Grid, { left, top, right, bottom }: Extent): Box {
  if (left === 0 && top === 0 && right === grid.width - 1 && bottom === grid.height - 1) return boundsOf(grid);
  const corners = [
    ...[left, right].flatMap((col) =>
      [top, Math.min(top + 1, bottom), bottom, Math.max(bottom - 1, top)].map((row) => [col, row]),
    ),
    ...[top, bottom].flatMap((row) => [Math.min(left + 1, right), Math.max(right - 1, left)].map((col) => [col, row])),
  ].flatMap(([col, row]) => cornersOf(grid, hexAt(grid, col, row)));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function paperGround(scenario: Scenario, plan: Plan): PaperGround {
  const { grid } = scenario;
  const extent = extentOf(scenario, plan);
  const [width, height] = [extent.right - extent.left + 1, extent.bottom - extent.top + 1];
  const step = Math.ceil(Math.sqrt((width * height) / MOST_PIECES));
  return {
    extent,
    isWhole: width === grid.width && height === grid.height,
    box: boxOf(grid, extent),
    terrains: terrainsIn(scenario, extent, step),
    step,
    roads: roadsIn(scenario, extent),
    features: featuresIn(scenario, extent),
    ...rulers(extent, grid),
  };
}
