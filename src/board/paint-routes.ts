// Paints routes: lines told apart by colour, dashes and a letter each.
import type { Grid } from '../hex/index.ts';
import { badge, inPixels, isSeen, stroke, trace } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, ROOT3 } from './geometry.ts';
import type { Point } from './geometry.ts';
import { ROUTE_LOOKS, WHITE } from './palette.ts';
import type { RouteMark } from './types.ts';

export function paintRoute(brush: Brush, grid: Grid, { hexes, style }: RouteMark): void {
  if (hexes.length < 2) return;
  const { ctx } = brush;
  const { colour, width, dash } = ROUTE_LOOKS[style];
  const points = hexes.map((hex) => centreOf(grid, hex));
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.beginPath();
  trace(ctx, points, false);
  stroke(brush, WHITE, width + 3);
  ctx.globalAlpha = 0.8;
  ctx.stroke();
  ctx.globalAlpha = 1;
  stroke(brush, colour, width, dash);
  ctx.stroke();
  ctx.lineCap = 'butt';
  // An arrow head lies in the last step.
  const [from, to] = points.slice(-2);
  const step = { x: (to.x - from.x) / ROOT3, y: (to.y - from.y) / ROOT3 };
  ctx.beginPath();
  trace(
    ctx,
    [
      { x: to.x + step.x * 0.25, y: to.y + step.y * 0.25 },
      { x: to.x - step.x * 0.25 - step.y * 0.3, y: to.y - step.y * 0.25 + step.x * 0.3 },
      { x: to.x - step.x * 0.25 + step.y * 0.3, y: to.y - step.y * 0.25 - step.x * 0.3 },
    ],
    true,
  );
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Where letters of other routes stand already, in CSS pixels: one is moved along its line until it has room. */
const ROOM = 22;
/** Parts of a route at which its letter may stand, in the order in which they are tried. */
const SPOTS = [0.5, 0.38, 0.62, 0.27, 0.73, 0.16, 0.84];

/** The letters of all routes, apart from one another. */
export function paintRouteLetters(brush: Brush, grid: Grid, routes: readonly RouteMark[]): void {
  const taken: Point[] = [];
  for (const { hexes, style, letter } of routes) {
    if (letter === undefined) continue;
    const spots = SPOTS.map((part) => centreOf(grid, hexes[Math.floor((hexes.length - 1) * part)]));
    const isFree = ({ x, y }: Point) =>
      taken.every((other) => Math.hypot(other.x - x, other.y - y) * brush.unit >= ROOM);
    const spot = spots.find(isFree) ?? spots[0];
    taken.push(spot);
    if (!isSeen(brush, spot, 1)) continue;
    inPixels(brush, spot, (ctx) => badge(ctx, letter, 0, 0, 11, ROUTE_LOOKS[style].colour));
  }
}
