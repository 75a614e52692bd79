// Paints axes: a broad arrow from where announced columns of the moving side set out towards their goal, one for starts that lie together.
import type { Scenario } from '../rules/index.ts';
import type { Brush } from './canvas-layer.ts';
import { isSeen } from './brush.ts';
import { centreOf } from './geometry.ts';
import type { Point } from './geometry.ts';
import { MOVING, WHITE } from './palette.ts';
import { turnedSymbol } from './symbols.ts';

/** World units: across an arrow, from the start to its middle, and between two starts that have an arrow each. */
const SIZE = 1.7;
const AHEAD = 1.75;
const APART = 7;

interface Axis {
  readonly start: Point;
  readonly way: Point;
}

/** The unit vector from one point to another; to the right when they are one. */
export function wayTo(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length < 0.01 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Of starts that lie together the one that is nearest to the goal has the arrow, so that it stands before the others. */
export function axesOf({ grid, columns, zones }: Scenario): readonly Axis[] {
  const all = columns.flatMap(({ side, announced, start, zone }) => {
    const goal = zones[zone]?.hexes ?? [];
    if (side !== 'moving' || !announced || goal.length === 0) return [];
    const [from, to] = [centreOf(grid, start), centreOf(grid, goal[Math.floor(goal.length / 2)])];
    return [{ start: from, way: wayTo(from, to), left: Math.hypot(to.x - from.x, to.y - from.y) }];
  });
  const kept: Axis[] = [];
  for (const axis of all.sort((a, b) => a.left - b.left)) {
    const isFree = kept.every(({ start }) => Math.hypot(start.x - axis.start.x, start.y - axis.start.y) >= APART);
    if (isFree) kept.push(axis);
  }
  return kept;
}

export function paintAxes(brush: Brush, scenario: Scenario): void {
  for (const { start, way } of axesOf(scenario)) {
    const at = { x: start.x + way.x * AHEAD, y: start.y + way.y * AHEAD };
    if (isSeen(brush, at, 2)) turnedSymbol(brush.ctx, 'axis', at, way, SIZE, { colour: MOVING, rim: WHITE });
  }
}
