// Roads and hexside features as paths, made once for a scenario in blocks, so that only what is seen is stroked.
import { colOf, rowOf, sideOf } from '../hex/index.ts';
import type { Grid, Hex } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import { centreOf, centreOfPlace, sidePoints } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { featureLooks, terrainLooks } from './palette.ts';
import type { FeatureLook, TerrainLook } from './palette.ts';

/** What is stroked: the sides of each look, roads, and the decks across bridges. */
export type GroundPart = FeatureLook | 'road' | 'deck' | 'shallows';

export interface GroundBlock {
  readonly box: Box;
  readonly paths: ReadonlyMap<GroundPart, Path2D>;
}

interface Growing {
  box: Box;
  paths: Map<GroundPart, Path2D>;
}

/** Hexes of a block's side. */
const BLOCK = 32;

/** All roads and features of a scenario, by block. */
export function groundBlocks(scenario: Scenario): GroundBlock[] {
  const { grid } = scenario;
  const features = featureLooks(scenario.features);
  const joined = roadJoins(grid, scenario.terrain, terrainLooks(scenario.terrains));
  const blocks = new Map<number, Growing>();
  for (let hex = 0; hex < grid.size; hex++) {
    for (let d = 0; d < 3; d++) {
      const side = sideOf(grid, hex, d);
      if (side < 0) continue;
      const feature = scenario.feature[side];
      const other = grid.neighbours[hex * 6 + d];
      if (joined(hex, other)) line(blocks, grid, hex, 'road', centreOf(grid, hex), centreOf(grid, other));
      if (feature > 0) addFeature(blocks, grid, hex, side, features[feature - 1]);
    }
  }
  return [...blocks.values()];
}

function addFeature(blocks: Map<number, Growing>, grid: Grid, hex: Hex, side: number, look: FeatureLook): void {
  const [a, b] = sidePoints(grid, side);
  line(blocks, grid, hex, look, a, b);
  const { x, y } = centreOfPlace(grid, grid.size + side);
  const along = { x: b.x - a.x, y: b.y - a.y };
  const from = (part: number, across: number): Point => {
    return { x: x + along.x * part - along.y * across, y: y + along.y * part + along.x * across };
  };
  if (look === 'bridge') line(blocks, grid, hex, 'deck', from(0, -0.3), from(0, 0.3));
  if (look === 'ford') line(blocks, grid, hex, 'shallows', from(-0.3, 0), from(0.3, 0));
}

function line(blocks: Map<number, Growing>, grid: Grid, hex: Hex, part: GroundPart, a: Point, b: Point): void {
  const key = Math.floor(rowOf(grid, hex) / BLOCK) * 1024 + Math.floor(colOf(grid, hex) / BLOCK);
  const block = blocks.get(key) ?? { box: { left: a.x, top: a.y, right: a.x, bottom: a.y }, paths: new Map() };
  blocks.set(key, block);
  block.box = {
    left: Math.min(block.box.left, a.x, b.x),
    top: Math.min(block.box.top, a.y, b.y),
    right: Math.max(block.box.right, a.x, b.x),
    bottom: Math.max(block.box.bottom, a.y, b.y),
  };
  const path = block.paths.get(part) ?? new Path2D();
  block.paths.set(part, path);
  path.moveTo(a.x, a.y);
  path.lineTo(b.x, b.y);
}

/** Is a road drawn between two neighbours? From road to road; and into a town where it would otherwise end. */
export function roadJoins(grid: Grid, terrain: Uint8Array, looks: readonly TerrainLook[]): (a: Hex, b: Hex) => boolean {
  const lookOf = (hex: Hex): TerrainLook => looks[terrain[hex]];
  const ends = (road: Hex): boolean => {
    let roads = 0;
    for (let d = 0; d < 6; d++) {
      const other = grid.neighbours[road * 6 + d];
      if (other >= 0 && lookOf(other) === 'road') roads++;
    }
    return roads < 2;
  };
  return (a, b) => {
    if (lookOf(a) === 'road' && lookOf(b) === 'road') return true;
    if (lookOf(a) === 'road' && lookOf(b) === 'town') return ends(a);
    return lookOf(a) === 'town' && lookOf(b) === 'road' && ends(b);
  };
}
