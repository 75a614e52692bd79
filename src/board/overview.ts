// The overview of a large map: its ground in a small picture, and over it belts, columns and posts as dots.
import { isSidePlace } from '../hex/index.ts';
import type { Grid, Place } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import { boundsOf, centreOfPlace, hexAtPoint, sidePoints } from './geometry.ts';
import type { Point } from './geometry.ts';
import {
  EFFECT,
  FAMILY_LOOKS,
  MOVING,
  PAPER,
  POST,
  rgb,
  TERRAIN_COLOURS,
  terrainLooks,
  WHITE,
  ZONE_LOOKS,
} from './palette.ts';
import type { Scene } from './types.ts';

export interface OverviewSize {
  readonly width: number;
  readonly height: number;
}

/** As large as fits into a square of so many pixels, in the map's proportions. */
export function overviewSize(grid: Grid, most: number): OverviewSize {
  const { left, top, right, bottom } = boundsOf(grid);
  const scale = most / Math.max(right - left, bottom - top);
  return { width: Math.round((right - left) * scale), height: Math.round((bottom - top) * scale) };
}

/** From the world to the picture's pixels. */
function mapper(grid: Grid, { width, height }: OverviewSize): (point: Point) => Point {
  const { left, top, right, bottom } = boundsOf(grid);
  return ({ x, y }) => ({
    x: ((x - left) / (right - left)) * width,
    y: ((y - top) / (bottom - top)) * height,
  });
}

/** Terrain pixel by pixel, hexsides that carry something, zones that matter on the way. */
export function paintOverview(ctx: CanvasRenderingContext2D, scenario: Scenario, size: OverviewSize): void {
  const { grid } = scenario;
  const colours = terrainLooks(scenario.terrains).map((look) =>
    rgb(TERRAIN_COLOURS[look][0]).map((part) => part * 255),
  );
  const paper = rgb(PAPER).map((part) => part * 255);
  const { left, top, right, bottom } = boundsOf(grid);
  const image = ctx.createImageData(size.width, size.height);
  for (let at = 0, pixel = 0; at < image.data.length; at += 4, pixel++) {
    const column = pixel % size.width;
    const x = left + ((column + 0.5) / size.width) * (right - left);
    const y = top + (((pixel - column) / size.width + 0.5) / size.height) * (bottom - top);
    const hex = hexAtPoint(grid, { x, y });
    image.data.set(hex < 0 ? paper : colours[scenario.terrain[hex]], at);
    image.data[at + 3] = 255;
  }
  ctx.putImageData(image, 0, 0);
  paintLines(ctx, scenario, size);
  paintZones(ctx, scenario, size);
}

function paintLines(ctx: CanvasRenderingContext2D, { grid, feature }: Scenario, size: OverviewSize): void {
  const at = mapper(grid, size);
  ctx.beginPath();
  feature.forEach((kind, side) => {
    if (kind === 0) return;
    const [a, b] = sidePoints(grid, side).map(at);
    ctx.moveTo(a.x, a.y);
    ctx.lineTo(b.x, b.y);
  });
  ctx.strokeStyle = '#4d87b3';
  ctx.lineWidth = 1.2;
  ctx.stroke();
}

const SHOWN_ZONES = ['entry', 'exit', 'objective', 'engagementArea'] as const;

function paintZones(ctx: CanvasRenderingContext2D, { grid, zones }: Scenario, size: OverviewSize): void {
  const at = mapper(grid, size);
  const dot = Math.max(2, (size.width / grid.width) * 1.2);
  for (const { kind, hexes } of zones) {
    if (!SHOWN_ZONES.some((shown) => shown === kind)) continue;
    ctx.globalAlpha = kind === 'engagementArea' ? 0.35 : 0.8;
    ctx.fillStyle = ZONE_LOOKS[kind].colour;
    for (const hex of hexes) {
      const { x, y } = at(centreOfPlace(grid, hex));
      ctx.fillRect(x - dot / 2, y - dot / 2, dot, dot);
    }
  }
  ctx.globalAlpha = 1;
}

/** Belts as squares, columns as round dots (those of the laying side hollow), posts as triangles. */
export function paintOverviewMarks(ctx: CanvasRenderingContext2D, grid: Grid, scene: Scene, size: OverviewSize): void {
  const at = mapper(grid, size);
  const spot = (place: Place) => at(centreOfPlace(grid, place));
  ctx.clearRect(0, 0, size.width, size.height);
  ctx.lineWidth = 1;
  for (const { place, family } of scene.segments) {
    const { x, y } = spot(place);
    const half = isSidePlace(grid, place) ? 1.5 : 2.5;
    ctx.fillStyle = FAMILY_LOOKS[family].colour;
    ctx.fillRect(x - half, y - half, 2 * half, 2 * half);
  }
  for (const { hex } of scene.posts) {
    const { x, y } = spot(hex);
    ctx.beginPath();
    ctx.moveTo(x, y - 4);
    ctx.lineTo(x + 4, y + 3);
    ctx.lineTo(x - 4, y + 3);
    ctx.closePath();
    fillAndRim(ctx, POST);
  }
  for (const { hex, side } of scene.columns) {
    const { x, y } = spot(hex);
    ctx.beginPath();
    ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
    if (side === 'moving') fillAndRim(ctx, MOVING);
    else fillAndRim(ctx, WHITE, EFFECT);
  }
}

function fillAndRim(ctx: CanvasRenderingContext2D, fill: string, rim = WHITE): void {
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = rim;
  ctx.stroke();
}
