// Paints what a layer says of places: areas by hatch, outline and letter, values as the strength of a tint, fields in numbers.
import { isSidePlace } from '../hex/index.ts';
import type { Grid, Hex, Place } from '../hex/index.ts';
import { badge, FONT, hatchStyle, inPixels, isSeen, stroke, trace } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, centreOfPlace, hexesIn, sidePoints } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { outlineOf } from './outline.ts';
import { AREA_LOOKS, INK, WHITE } from './palette.ts';
import type { AreaMark, FieldMark, GlowMark } from './types.ts';

/** Radii of a hex in CSS pixels from which numbers and letters are written. */
const LEAST = { numbers: 17, letters: 8, everyLetter: 14, hatch: 4 };
const GLOW = '#8a2be2';
const GLOW_INK = '#4b1286';

interface Shape {
  readonly hexes: Path2D;
  readonly sides: Path2D;
}

const shapes = new WeakMap<readonly Place[], Shape>();

/** The outline of the hexes, and the hexsides as lines. Made once for a list of places. */
function shapeOf(grid: Grid, places: readonly Place[]): Shape {
  const known = shapes.get(places);
  if (known !== undefined) return known;
  const shape = { hexes: new Path2D(), sides: new Path2D() };
  const hexes = places.filter((place): place is Hex => !isSidePlace(grid, place));
  for (const loop of outlineOf(grid, hexes, 0.06)) trace(shape.hexes, loop, true);
  for (const place of places) {
    if (isSidePlace(grid, place)) trace(shape.sides, sidePoints(grid, place - grid.size), false);
  }
  shapes.set(places, shape);
  return shape;
}

export function paintArea(brush: Brush, grid: Grid, { places, sort }: AreaMark): void {
  const { ctx, unit } = brush;
  const { colour, hatch, dash, width } = AREA_LOOKS[sort];
  const { hexes, sides } = shapeOf(grid, places);
  ctx.globalAlpha = 0.14;
  ctx.fillStyle = colour;
  ctx.fill(hexes, 'evenodd');
  if (hatch !== 'none' && unit >= LEAST.hatch) {
    ctx.globalAlpha = 0.55;
    ctx.fillStyle = hatchStyle(brush, hatch, colour, hatch === 'cross' ? 10 : 7, hatch === 'dots' ? 1.3 : 1.2);
    ctx.fill(hexes, 'evenodd');
  }
  ctx.globalAlpha = 1;
  ctx.lineJoin = 'round';
  const broad = Math.max(6, Math.min(16, unit * 0.4));
  for (const [path, ground, line] of [
    [hexes, width + 2.5, width],
    [sides, broad + 3, broad],
  ] as const) {
    stroke(brush, WHITE, ground);
    ctx.stroke(path);
    stroke(brush, colour, line, dash);
    ctx.stroke(path);
  }
}

/** Above belts and posts, in a corner of the hex; where hexes are small, a letter that all share stands at the first place only. */
export function paintLetters(brush: Brush, grid: Grid, { places, sort, letters }: AreaMark): void {
  if (letters === undefined || brush.unit < LEAST.letters) return;
  const size = Math.min(13, Math.max(8, brush.unit * 0.42));
  const { colour, letterAt } = AREA_LOOKS[sort];
  const [dx, dy] = letterAt;
  const once = typeof letters === 'string' && brush.unit < LEAST.everyLetter;
  const lettered = once ? places.slice(0, 1) : places;
  lettered.forEach((place, i) => {
    const letter = typeof letters === 'string' ? letters : letters[i];
    const { x, y } = centreOfPlace(grid, place);
    const at = isSidePlace(grid, place) ? { x, y } : { x: x + dx, y: y + dy };
    if (letter === undefined || letter === '' || !isSeen(brush, at, 1)) return;
    inPixels(brush, at, (ctx) => badge(ctx, letter, 0, 0, size, colour));
  });
}

export function paintGlow(brush: Brush, grid: Grid, { places, strength }: GlowMark): void {
  const { ctx, unit } = brush;
  const { hexes, sides } = shapeOf(grid, places);
  const part = Math.min(1, Math.max(0, strength / 100));
  ctx.globalAlpha = 0.1 + 0.75 * part;
  ctx.fillStyle = GLOW;
  if (strength >= 0) ctx.fill(hexes, 'evenodd');
  stroke(brush, GLOW, Math.max(8, unit * (0.3 + 0.5 * part)));
  ctx.stroke(sides);
  ctx.globalAlpha = 1;
  stroke(brush, GLOW_INK, 1 + 3 * part, strength < 0 ? [4, 3] : []);
  ctx.stroke(hexes);
}

/** The value of a glow beside the middle of its places. */
export function paintValue(brush: Brush, grid: Grid, { places, label }: GlowMark): void {
  if (places.length === 0) return;
  const at = middleOf(grid, places);
  if (!isSeen(brush, at, 2)) return;
  const size = Math.min(13, Math.max(10, brush.unit * 0.42));
  inPixels(brush, at, (ctx) => badge(ctx, label, 0, -Math.max(size, brush.unit * 0.62), size, GLOW_INK));
}

/** The place of a chain that lies in its middle. */
export function middleOf(grid: Grid, places: readonly Place[]): Point {
  return centreOfPlace(grid, places[Math.floor((places.length - 1) / 2)]);
}

/** Is there room for a field's numbers, where a hex has a radius of so many CSS pixels? */
export function hasNumbers(unit: number): boolean {
  return unit >= LEAST.numbers;
}

/** A field's numbers in the hexes that are seen, where there is room for them. `boxes` gets what each covers, in device pixels. */
export function paintNumbers(
  brush: Brush,
  grid: Grid,
  { values, max, write = String }: FieldMark,
  boxes?: Box[],
): void {
  if (!hasNumbers(brush.unit)) return;
  const size = Math.min(15, brush.unit * 0.44);
  for (const hex of hexesIn(grid, brush.view)) {
    const value = values[hex];
    if (value < 0 || value > max) continue;
    const centre = centreOf(grid, hex);
    inPixels(brush, centre, (ctx) => {
      ctx.font = `600 ${size}px ${FONT}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      ctx.lineWidth = 3;
      ctx.strokeStyle = 'rgba(255, 253, 246, 0.9)';
      const words = write(value);
      ctx.strokeText(words, 0, 0);
      ctx.fillStyle = INK;
      ctx.fillText(words, 0, 0);
      boxes?.push(boxOf(brush, centre, ctx.measureText(words)));
    });
  }
}

/** What a text covers with its halo, in whole device pixels. */
function boxOf({ view, unit, ratio }: Brush, { x, y }: Point, text: TextMetrics): Box {
  const rim = 3;
  const [across, down] = [(x - view.left) * unit, (y - view.top) * unit];
  return {
    left: Math.floor((across - text.actualBoundingBoxLeft - rim) * ratio),
    top: Math.floor((down - text.actualBoundingBoxAscent - rim) * ratio),
    right: Math.ceil((across + text.actualBoundingBoxRight + rim) * ratio),
    bottom: Math.ceil((down + text.actualBoundingBoxDescent + rim) * ratio),
  };
}
