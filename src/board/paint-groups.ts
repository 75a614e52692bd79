// Paints what groups of belts are meant to do: the symbol of the effect before the belts, pointing the way that the moving side goes.
import type { Grid } from '../hex/index.ts';
import { haloText, inPixels, isSeen } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, centreOfPlace } from './geometry.ts';
import type { Point } from './geometry.ts';
import { wayTo } from './paint-axes.ts';
import { EFFECT, WHITE } from './palette.ts';
import { turnedSymbol } from './symbols.ts';
import type { GroupMark } from './types.ts';

/** World units: across a symbol, and from the middle of the belts to its middle. */
export const GROUP_SIZE = 2.1;
const BEFORE = 2.2;
const LEAST = { symbol: 6, label: 17 };

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Where the symbol of a group stands, and the way that it points, a unit vector. World units. */
export function groupSpot(grid: Grid, { places, from }: GroupMark): { readonly at: Point; readonly way: Point } {
  const middle = middleOf(places.map((place) => centreOfPlace(grid, place)));
  const way = wayTo(from === undefined ? middle : centreOf(grid, from), middle);
  return { at: { x: middle.x - way.x * BEFORE, y: middle.y - way.y * BEFORE }, way };
}

export function paintGroup(brush: Brush, grid: Grid, mark: GroupMark): void {
  if (brush.unit < LEAST.symbol || mark.places.length === 0) return;
  const { at, way } = groupSpot(grid, mark);
  if (!isSeen(brush, at, 3)) return;
  turnedSymbol(brush.ctx, mark.effect, at, way, GROUP_SIZE, { colour: EFFECT, rim: WHITE });
  if (brush.unit < LEAST.label) return;
  inPixels(brush, { x: at.x, y: at.y + GROUP_SIZE * 0.62 }, (ctx) => haloText(ctx, mark.label, 0, 0, 11, EFFECT));
}
