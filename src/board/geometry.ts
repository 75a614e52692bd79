// Where hexes and hexsides are: world units with a hex's radius 1, y downwards, the centre of hex 0 near the origin.
import { fromAxial, ownerOf, sideOf } from '../hex/index.ts';
import type { Direction, Grid, Hex, Orientation, Place, Shape, Side } from '../hex/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const ROOT3 = Math.sqrt(3);

const unit = (degrees: number): Point => ({
  x: Math.cos((degrees * Math.PI) / 180),
  y: -Math.sin((degrees * Math.PI) / 180),
});
const SIX = [0, 1, 2, 3, 4, 5];
const DIRECTIONS: Record<Orientation, readonly Point[]> = {
  pointy: SIX.map((d) => unit(60 * d)),
  flat: SIX.map((d) => unit(60 * d - 30)),
};
const CORNERS: Record<Orientation, readonly Point[]> = {
  pointy: SIX.map((k) => unit(60 * k + 30)),
  flat: SIX.map((k) => unit(60 * k)),
};

/** The unit vector from a hex towards its neighbour in a direction. */
export function directionVector(orientation: Orientation, direction: Direction): Point {
  return DIRECTIONS[orientation][direction];
}

/** From a hex's centre to corner k, which lies between directions k and k + 1. Side d joins corners d − 1 and d. */
export function cornerVector(orientation: Orientation, k: number): Point {
  return CORNERS[orientation][(k + 6) % 6];
}

/** The centre of a hex. */
export function centreOf(shape: Shape, hex: Hex): Point {
  const col = hex % shape.width;
  const row = (hex - col) / shape.width;
  const odd = shape.offset === 'odd' ? 1 : 0;
  if (shape.orientation === 'pointy') return { x: ROOT3 * (col + ((row & 1) === odd ? 0.5 : 0)), y: 1.5 * row };
  return { x: 1.5 * col, y: ROOT3 * (row + ((col & 1) === odd ? 0.5 : 0)) };
}

/** The hex's corners, corner 0 first. `scale` draws them towards the centre. */
export function cornersOf(shape: Shape, hex: Hex, scale = 1): Point[] {
  const { x, y } = centreOf(shape, hex);
  return CORNERS[shape.orientation].map((corner) => ({ x: x + corner.x * scale, y: y + corner.y * scale }));
}

/** The hex at a world point by rounding in cube coordinates (Red Blob Games); −1 off the map. */
export function hexAtPoint(grid: Grid, point: Point): Hex {
  const pointy = grid.orientation === 'pointy';
  const even = grid.offset === 'even' ? 0.5 : 0;
  const line = (pointy ? point.y : point.x) / 1.5;
  const along = (pointy ? point.x : point.y) / ROOT3 - even - line / 2;
  let a = Math.round(along);
  let b = Math.round(line);
  const c = Math.round(-along - line);
  const da = Math.abs(a - along);
  const db = Math.abs(b - line);
  const dc = Math.abs(c + along + line);
  if (da > db && da > dc) a = -b - c;
  else if (db > dc) b = -a - c;
  return pointy ? fromAxial(grid, a, b) : fromAxial(grid, b, a);
}

/** The hexside of `hex` nearest to a point; −1 when the hex has none. */
export function sideAtPoint(grid: Grid, hex: Hex, point: Point): Side | -1 {
  const centre = centreOf(grid, hex);
  let best = -1;
  let most = -Infinity;
  for (let d = 0; d < 6; d++) {
    const side = sideOf(grid, hex, d);
    const vector = DIRECTIONS[grid.orientation][d];
    const reach = (point.x - centre.x) * vector.x + (point.y - centre.y) * vector.y;
    if (side >= 0 && reach > most) {
      most = reach;
      best = side;
    }
  }
  return best;
}

/** The two ends of a hexside. */
export function sidePoints(grid: Grid, side: Side): readonly [Point, Point] {
  const direction = side % 3;
  const { x, y } = centreOf(grid, ownerOf(side));
  const a = cornerVector(grid.orientation, direction - 1);
  const b = cornerVector(grid.orientation, direction);
  return [
    { x: x + a.x, y: y + a.y },
    { x: x + b.x, y: y + b.y },
  ];
}

/** The middle of a hex or of a hexside. */
export function centreOfPlace(grid: Grid, place: Place): Point {
  if (place < grid.size) return centreOf(grid, place);
  const [a, b] = sidePoints(grid, place - grid.size);
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The box around all hexes. */
export function boundsOf(shape: Shape): Box {
  const { width, height, orientation } = shape;
  const lines = orientation === 'pointy' ? height : width;
  const length = orientation === 'pointy' ? width : height;
  const across = 1.5 * (lines - 1) + 1;
  // With two lines or more, one of them is shoved; a single line is shoved when the offset is even.
  const shoved = lines > 1 || shape.offset === 'even' ? 0.5 : 0;
  const from = lines === 1 ? shoved : 0;
  const low = ROOT3 * (from - 0.5);
  const high = ROOT3 * (length - 0.5 + shoved);
  return orientation === 'pointy'
    ? { left: low, top: -1, right: high, bottom: across }
    : { left: -1, top: low, right: across, bottom: high };
}

/** The hexes that may reach into a box of the world, row by row. */
export function* hexesIn(shape: Shape, box: Box): Generator<Hex> {
  const pointy = shape.orientation === 'pointy';
  const across = pointy ? ROOT3 : 1.5;
  const down = pointy ? 1.5 : ROOT3;
  const left = Math.max(0, Math.floor(box.left / across - 1));
  const right = Math.min(shape.width - 1, Math.ceil(box.right / across + 1));
  const top = Math.max(0, Math.floor(box.top / down - 1));
  const bottom = Math.min(shape.height - 1, Math.ceil(box.bottom / down + 1));
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield row * shape.width + col;
}
