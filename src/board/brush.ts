// Strokes that all painters share: hatches, paths through hexes, labels. Lengths in world units unless said.
import type { Brush } from './canvas-layer.ts';
import type { Point } from './geometry.ts';
import type { Hatch } from './palette.ts';
import { INK, WHITE } from './palette.ts';

export const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

const tiles = new Map<string, HTMLCanvasElement>();

/** A hatch as a fill style; `gap` and `width` in CSS pixels. It is fixed to the map, and as dense at every scale. */
export function hatchStyle(
  brush: Brush,
  hatch: Hatch,
  colour: string,
  gap: number,
  width: number,
): CanvasPattern | string {
  const pattern = brush.ctx.createPattern(
    tileOf(hatch, colour, Math.round(gap * brush.ratio), width * brush.ratio),
    'repeat',
  );
  if (pattern === null) return 'transparent';
  pattern.setTransform(new DOMMatrix().scale(brush.px / brush.ratio));
  return pattern;
}

function tileOf(hatch: Hatch, colour: string, gap: number, width: number): HTMLCanvasElement {
  const key = `${hatch} ${colour} ${gap} ${width}`;
  const known = tiles.get(key);
  if (known !== undefined) return known;
  const tile = document.createElement('canvas');
  tile.width = gap;
  tile.height = gap;
  const ctx = tile.getContext('2d');
  if (ctx !== null) drawTile(ctx, hatch, colour, gap, width);
  tiles.set(key, tile);
  return tile;
}

function drawTile(ctx: CanvasRenderingContext2D, hatch: Hatch, colour: string, gap: number, width: number): void {
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  // Each diagonal is drawn three times, so that it runs on across the tile's corners.
  for (const i of [-gap, 0, gap]) {
    if (hatch === 'falling' || hatch === 'cross') line(ctx, i - gap, -gap, i + 2 * gap, 2 * gap);
    if (hatch === 'rising' || hatch === 'cross') line(ctx, i - gap, 2 * gap, i + 2 * gap, -gap);
  }
  if (hatch === 'upright') line(ctx, gap / 2, 0, gap / 2, gap);
  ctx.stroke();
  if (hatch !== 'dots') return;
  ctx.beginPath();
  ctx.arc(gap / 2, gap / 2, width, 0, 2 * Math.PI);
  ctx.fill();
}

function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
}

/** Adds a closed or open line through points to the context's path, or to a path of its own. */
export function trace(path: CanvasRenderingContext2D | Path2D, points: readonly Point[], closed: boolean): void {
  points.forEach((point, i) => (i === 0 ? path.moveTo(point.x, point.y) : path.lineTo(point.x, point.y)));
  if (closed) path.closePath();
}

/** Sets line width and dashes, given in CSS pixels. */
export function stroke(brush: Brush, colour: string, width: number, dash: readonly number[] = []): void {
  const { ctx, px } = brush;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width * px;
  ctx.setLineDash(dash.map((length) => length * px));
}

export function isSeen(brush: Brush, point: Point, margin: number): boolean {
  const { view } = brush;
  return (
    point.x > view.left - margin &&
    point.x < view.right + margin &&
    point.y > view.top - margin &&
    point.y < view.bottom + margin
  );
}

/** Runs `paint` with CSS pixels as the unit and the point as the origin. */
export function inPixels(brush: Brush, at: Point, paint: (ctx: CanvasRenderingContext2D) => void): void {
  const { ctx, px } = brush;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(px, px);
  ctx.setLineDash([]);
  paint(ctx);
  ctx.restore();
}

/** Text with a pale rim, centred. Font size in the context's units. */
export function haloText(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  colour = INK,
): void {
  ctx.font = `600 ${size}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = 'rgba(255, 253, 246, 0.85)';
  ctx.lineWidth = 3;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

/** A coloured tag with white text, centred. Font size in the context's units. */
export function tag(ctx: CanvasRenderingContext2D, text: string, y: number, size: number, colour: string): void {
  ctx.font = `700 ${size}px ${FONT}`;
  const width = ctx.measureText(text).width + size * 0.8;
  const height = size * 1.4;
  ctx.fillStyle = colour;
  ctx.strokeStyle = WHITE;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.roundRect(-width / 2, y - height / 2, width, height, size * 0.35);
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = WHITE;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, 0, y + size * 0.06);
}

/** A coloured tag with white text at a point, centred. Sizes in the context's units. */
export function badge(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  ctx.save();
  ctx.translate(x, y);
  tag(ctx, text, 0, size, colour);
  ctx.restore();
}

/** At most `length` characters, the last one an ellipsis when something was left off. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
