// The symbols of assets/symbols as paths in a 24 × 24 box: one for each obstacle family, mover class and declared effect, for a post and for an axis.
// Effects and the axis point to the right, the way that the moving side goes; the board turns them.
import antiPersonnel from '../../assets/symbols/anti-personnel.svg?raw';
import antiVehicle from '../../assets/symbols/anti-vehicle.svg?raw';
import axis from '../../assets/symbols/axis.svg?raw';
import barrier from '../../assets/symbols/barrier.svg?raw';
import dummy from '../../assets/symbols/dummy.svg?raw';
import block from '../../assets/symbols/effect-block.svg?raw';
import disrupt from '../../assets/symbols/effect-disrupt.svg?raw';
import fix from '../../assets/symbols/effect-fix.svg?raw';
import turn from '../../assets/symbols/effect-turn.svg?raw';
import engineer from '../../assets/symbols/engineer.svg?raw';
import foot from '../../assets/symbols/foot.svg?raw';
import mixed from '../../assets/symbols/mixed.svg?raw';
import networked from '../../assets/symbols/networked.svg?raw';
import post from '../../assets/symbols/post.svg?raw';
import remote from '../../assets/symbols/remote.svg?raw';
import reserve from '../../assets/symbols/reserve.svg?raw';
import tracked from '../../assets/symbols/tracked.svg?raw';
import wheeled from '../../assets/symbols/wheeled.svg?raw';
import type { Effect, Family, MoverClass } from '../rules/index.ts';

export type SymbolName = Family | MoverClass | Effect | 'post' | 'axis';

const FILES: Readonly<Record<SymbolName, string>> = {
  barrier,
  antiVehicle,
  antiPersonnel,
  mixed,
  networked,
  remote,
  reserve,
  dummy,
  foot,
  wheeled,
  tracked,
  engineer,
  disrupt,
  turn,
  fix,
  block,
  post,
  axis,
};

/** The side of the box that the symbols are drawn in. */
export const SYMBOL_BOX = 24;

/** The `d` of a symbol's one path, for the even-odd rule: the same for the board's canvas and for a legend's SVG. */
export function symbolPathText(name: SymbolName): string {
  const path = / d="([^"]+)"/.exec(FILES[name]);
  if (path === null) throw new Error(`symbol ${name} has no path`);
  return path[1];
}

const paths = new Map<SymbolName, Path2D>();

/** Fills a symbol, centred on a point, `size` across, in the context's fill style. */
export function fillSymbol(ctx: CanvasRenderingContext2D, name: SymbolName, x: number, y: number, size: number): void {
  const scale = size / SYMBOL_BOX;
  ctx.save();
  ctx.translate(x - size / 2, y - size / 2);
  ctx.scale(scale, scale);
  ctx.fill(pathOf(name), 'evenodd');
  ctx.restore();
}

/** Strokes the outline of a symbol; `width` in the context's units. */
export function strokeSymbol(
  ctx: CanvasRenderingContext2D,
  name: SymbolName,
  x: number,
  y: number,
  size: number,
  width: number,
): void {
  const scale = size / SYMBOL_BOX;
  ctx.save();
  ctx.translate(x - size / 2, y - size / 2);
  ctx.scale(scale, scale);
  ctx.lineWidth = width / scale;
  ctx.stroke(pathOf(name));
  ctx.restore();
}

function pathOf(name: SymbolName): Path2D {
  const known = paths.get(name);
  if (known !== undefined) return known;
  const path = new Path2D(symbolPathText(name));
  paths.set(name, path);
  return path;
}

interface Vector {
  readonly x: number;
  readonly y: number;
}

/** From the symbol's box to the world, as the six numbers of a matrix (a b c d e f): its middle at a point, its right turned to `way`, a unit vector. */
export function turnedBox(
  at: Vector,
  way: Vector,
  size: number,
): readonly [number, number, number, number, number, number] {
  const scale = size / SYMBOL_BOX;
  // Turned beyond the upright it would stand on its head.
  const flip = way.x < 0 ? -1 : 1;
  const [a, b, c, d] = [way.x * scale, way.y * scale, -way.y * scale * flip, way.x * scale * flip];
  const half = SYMBOL_BOX / 2;
  return [a, b, c, d, at.x - (a + c) * half, at.y - (b + d) * half];
}

/** Draws a symbol turned so that its right is `way`, in a colour with a pale rim. The context stands in world units; so does `size`. */
export function turnedSymbol(
  ctx: CanvasRenderingContext2D,
  name: SymbolName,
  at: Vector,
  way: Vector,
  size: number,
  { colour, rim }: { readonly colour: string; readonly rim: string },
): void {
  ctx.save();
  ctx.transform(...turnedBox(at, way, size));
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = rim;
  ctx.stroke(pathOf(name));
  ctx.fillStyle = colour;
  ctx.fill(pathOf(name), 'evenodd');
  ctx.restore();
}
