// The outline of a set of hexes as closed loops, drawn in a little so that zones that share a border stay apart.
import { outline } from '../hex/index.ts';
import type { Grid, Hex } from '../hex/index.ts';
import { centreOf, cornerVector, directionVector, ROOT3 } from './geometry.ts';
import type { Point } from './geometry.ts';

/**
 * All loops around a set of hexes, holes included. `inset` is the distance to draw them inwards, in world units.
 * Each loop walks counter-clockwise around the set (clockwise around a hole) and is not closed by a repeated point.
 */
export function outlineOf(grid: Grid, hexes: readonly Hex[], inset: number): Point[][] {
  const left = new Set(outline(grid, hexes).map(([hex, d]) => hex * 6 + d));
  const borders = new Set(left);
  const loops: Point[][] = [];
  for (const edge of borders) if (left.has(edge)) loops.push(walk(grid, edge, borders, left, inset));
  return loops;
}

/** One loop from a border edge on; takes its edges out of `left`. */
function walk(grid: Grid, start: number, borders: Set<number>, left: Set<number>, inset: number): Point[] {
  const loop: Point[] = [];
  // The corner is 1 away from the centres of the three hexes that meet there, so this moves both sides in by `inset`.
  const shift = (inset * 2) / ROOT3;
  let edge = start;
  do {
    left.delete(edge);
    const d = edge % 6;
    const hex = (edge - d) / 6;
    const centre = centreOf(grid, hex);
    const corner = cornerVector(grid.orientation, d);
    const next = (d + 1) % 6;
    if (borders.has(hex * 6 + next)) {
      loop.push({ x: centre.x + corner.x * (1 - shift), y: centre.y + corner.y * (1 - shift) });
      edge = hex * 6 + next;
    } else {
      const out = directionVector(grid.orientation, d);
      const away = { x: corner.x - out.x * ROOT3, y: corner.y - out.y * ROOT3 };
      loop.push({ x: centre.x + corner.x + away.x * shift, y: centre.y + corner.y + away.y * shift });
      edge = grid.neighbours[hex * 6 + next] * 6 + ((d + 5) % 6);
    }
  } while (edge !== start);
  return loop;
}
