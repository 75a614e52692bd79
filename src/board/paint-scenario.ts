// Paints what a scenario fixes, above the terrain: roads, hexside features, zones, entries, exits, objectives, announced starts, coordinates.
import { makeHexText } from '../hex/index.ts';
import type { Grid, Hex } from '../hex/index.ts';
import type { Scenario, Zone } from '../rules/index.ts';
import { haloText, hatchStyle, inPixels, isSeen, stroke, trace } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { boundsOf, centreOf, hexesIn } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { groundBlocks } from './ground-art.ts';
import type { GroundBlock } from './ground-art.ts';
import { outlineOf } from './outline.ts';
import { paintAxes } from './paint-axes.ts';
import { paintGround } from './paint-ground.ts';
import { CLASS_LETTERS, MOVING, WHITE, ZONE_LOOKS } from './palette.ts';
import { strokeSymbol } from './symbols.ts';
import type { Layer } from './types.ts';

/** Below these radii of a hex in CSS pixels, the thing is left out. */
const LEAST = { hatch: 5, arrows: 8, coordinates: 32 };

interface ZoneArt {
  readonly zone: Zone;
  readonly path: Path2D;
}

/** A scenario's zones, roads and features as paths, made once. */
export interface ScenarioArt {
  readonly scenario: Scenario;
  readonly zones: readonly ZoneArt[];
  readonly bounds: Box;
  readonly blocks: readonly GroundBlock[];
}

export function artOf(scenario: Scenario): ScenarioArt {
  const { grid } = scenario;
  const zones = scenario.zones
    .filter((zone) => zone.hexes.length > 0)
    .map((zone) => {
      const path = new Path2D();
      for (const loop of outlineOf(grid, zone.hexes, ZONE_LOOKS[zone.kind].inset)) trace(path, loop, true);
      return { zone, path };
    });
  return { scenario, zones, bounds: boundsOf(grid), blocks: groundBlocks(scenario) };
}

/** Is there nothing to paint above the terrain, where a hex has a radius of so many CSS pixels? */
export function isBare(
  { scenario, zones, blocks }: ScenarioArt,
  shown: Readonly<Record<Layer, boolean>>,
  unit: number,
): boolean {
  const hasCoordinates = shown.coordinates && unit >= LEAST.coordinates;
  return blocks.length + zones.length === 0 && !hasCoordinates && !scenario.columns.some(({ announced }) => announced);
}

export function paintScenario(brush: Brush, art: ScenarioArt, shown: Readonly<Record<Layer, boolean>>): void {
  const { grid } = art.scenario;
  if (shown.terrain) paintGround(brush, art.blocks, 'roads');
  if (shown.features) paintGround(brush, art.blocks, 'features');
  if (shown.zones) {
    for (const zone of art.zones) paintZone(brush, zone);
    for (const { zone } of art.zones) paintMarks(brush, grid, zone, art.bounds);
    if (brush.unit >= LEAST.arrows) {
      paintAxes(brush, art.scenario);
      paintStarts(brush, art.scenario);
    }
  }
  if (shown.coordinates && brush.unit >= LEAST.coordinates) paintCoordinates(brush, grid);
}

function paintZone(brush: Brush, { zone, path }: ZoneArt): void {
  const { ctx, unit } = brush;
  const look = ZONE_LOOKS[zone.kind];
  ctx.globalAlpha = 0.05;
  ctx.fillStyle = look.colour;
  ctx.fill(path, 'evenodd');
  if (look.hatch !== 'none' && unit >= LEAST.hatch) {
    ctx.globalAlpha = 0.26;
    ctx.fillStyle = hatchStyle(brush, look.hatch, look.colour, look.hatch === 'cross' ? 12 : 9, 1);
    ctx.fill(path, 'evenodd');
  }
  ctx.globalAlpha = 0.95;
  ctx.lineJoin = 'round';
  stroke(brush, look.colour, unit >= 14 ? 2 : 1.2, look.dash);
  ctx.stroke(path);
  ctx.globalAlpha = 1;
}

function paintMarks(brush: Brush, grid: Grid, zone: Zone, bounds: Box): void {
  if (zone.kind === 'objective') {
    for (const hex of zone.hexes) paintObjective(brush, centreOf(grid, hex));
    return;
  }
  if ((zone.kind !== 'entry' && zone.kind !== 'exit') || brush.unit < LEAST.arrows) return;
  for (const hex of zone.hexes) {
    const centre = centreOf(grid, hex);
    if (isSeen(brush, centre, 1)) paintArrow(brush, centre, inward(centre, bounds), zone.kind === 'exit');
  }
}

function paintObjective(brush: Brush, centre: Point): void {
  const { ctx } = brush;
  if (!isSeen(brush, centre, 1)) return;
  for (const [radius, colour, width] of [
    [0.6, WHITE, 4.5],
    [0.6, MOVING, 2],
    [0.4, WHITE, 3.5],
    [0.4, MOVING, 1.5],
  ] as const) {
    ctx.beginPath();
    ctx.arc(centre.x, centre.y, radius, 0, 2 * Math.PI);
    stroke(brush, colour, Math.min(width, width * brush.unit * 0.08));
    ctx.stroke();
  }
}

/** The unit vector from the nearest edge of the map inwards. */
function inward(centre: Point, box: Box): Point {
  const ways = [
    { far: centre.x - box.left, x: 1, y: 0 },
    { far: box.right - centre.x, x: -1, y: 0 },
    { far: centre.y - box.top, x: 0, y: 1 },
    { far: box.bottom - centre.y, x: 0, y: -1 },
  ];
  return ways.reduce((best, way) => (way.far < best.far ? way : best));
}

/** Three chevrons along the way in, or, for an exit, on the way out. */
function paintArrow(brush: Brush, centre: Point, way: Point, out: boolean): void {
  const { ctx } = brush;
  const sign = out ? -1 : 1;
  ctx.save();
  ctx.translate(centre.x, centre.y);
  ctx.transform(way.x * sign, way.y * sign, -way.y, way.x, 0, 0);
  ctx.beginPath();
  for (const x of [-0.36, -0.06, 0.24]) {
    ctx.moveTo(x - 0.12, -0.3);
    ctx.lineTo(x + 0.14, 0);
    ctx.lineTo(x - 0.12, 0.3);
  }
  ctx.restore();
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    [WHITE, 0.17],
    [MOVING, 0.085],
  ] as const) {
    stroke(brush, colour, width * brush.unit);
    ctx.stroke();
  }
  ctx.lineCap = 'butt';
}

/** An outline where each announced column will come onto the map. Others are for the scene to show. */
function paintStarts(brush: Brush, scenario: Scenario): void {
  const drawn = new Set<Hex>();
  for (const column of scenario.columns) {
    const centre = centreOf(scenario.grid, column.start);
    if (!column.announced || drawn.has(column.start) || !isSeen(brush, centre, 3)) continue;
    drawn.add(column.start);
    stroke(brush, MOVING, 0, [3, 2]);
    strokeSymbol(brush.ctx, column.class, centre.x, centre.y, 0.95, 1.4 * brush.px);
    const size = Math.min(15, brush.unit * 0.42);
    inPixels(brush, centre, (ctx) => haloText(ctx, CLASS_LETTERS[column.class], 0, 0, size, MOVING));
  }
}

function paintCoordinates(brush: Brush, grid: Grid): void {
  const size = Math.min(11, Math.max(8, brush.unit * 0.26));
  const low = grid.orientation === 'pointy' ? 0.66 : 0.7;
  for (const hex of hexesIn(grid, brush.view)) {
    const { x, y } = centreOf(grid, hex);
    inPixels(brush, { x, y: y + low }, (ctx) => {
      ctx.font = `500 ${size}px system-ui, sans-serif`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = 'rgba(80, 70, 50, 0.6)';
      ctx.fillText(makeHexText(grid, hex), 0, 0);
    });
  }
}
