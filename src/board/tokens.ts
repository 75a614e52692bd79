// The columns on the board: one Phaser image each, so that a march moves images and repaints nothing.
import type { Scene as PhaserScene } from 'phaser';
import type { Grid } from '../hex/index.ts';
import { paintedZoom, toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import { CanvasSprite } from './canvas-sprite.ts';
import { centreOf } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { StageSize } from './host.ts';
import { paintToken, tokenKey, tokenSize } from './token-art.ts';
import type { ColumnMark } from './types.ts';

interface Token {
  mark: ColumnMark;
  sprite: CanvasSprite;
  key: string;
  /** The scale that it is painted for. */
  painted: number;
  /** World. */
  at: Point;
}

/** How far apart counters in one hex lie, in world units. */
const SPREAD = { x: 0.7, y: 0.14 };

export class TokenLayer {
  visible = true;
  /** Is a counter shown as it was painted for another scale? */
  isStale = false;
  private readonly scene: PhaserScene;
  private readonly depth: number;
  private readonly tokens = new Map<number, Token>();

  constructor(scene: PhaserScene, depth: number) {
    this.scene = scene;
    this.depth = depth;
  }

  get count(): number {
    return this.tokens.size;
  }

  /** Puts these columns on the board and takes all others off. Columns of hex −1 are not drawn. */
  set(grid: Grid, marks: readonly ColumnMark[]): void {
    const drawn = marks.filter((mark) => mark.hex >= 0);
    const wanted = new Set(drawn.map((mark) => mark.column));
    for (const [column, token] of this.tokens) {
      if (wanted.has(column)) continue;
      token.sprite.destroy();
      this.tokens.delete(column);
    }
    const spots = spread(grid, drawn);
    drawn.forEach((mark, i) => {
      const token = this.tokens.get(mark.column);
      // Names of counters side by side would lie on each other.
      const alone = mark.selected === true || drawn.every((other) => other === mark || other.hex !== mark.hex);
      const shown = alone ? mark : { ...mark, label: '' };
      if (token === undefined) this.add(shown, spots[i]);
      else Object.assign(token, { mark: shown, at: spots[i] });
    });
  }

  /** Adds a column in the middle of an animation. */
  add(mark: ColumnMark, at: Point): void {
    const sprite = new CanvasSprite(this.scene, this.depth + mark.column / 1000);
    this.tokens.set(mark.column, { mark, sprite, key: '', painted: 0, at });
  }

  has(column: number): boolean {
    return this.tokens.has(column);
  }

  /** Where a column's counter is in the world; undefined when it has none. */
  spot(column: number): Point | undefined {
    return this.tokens.get(column)?.at;
  }

  move(column: number, at: Point): void {
    const token = this.tokens.get(column);
    if (token !== undefined) token.at = at;
  }

  /** Changes what a counter shows in the middle of an animation. */
  change(column: number, part: Partial<ColumnMark>): void {
    const token = this.tokens.get(column);
    if (token !== undefined) token.mark = { ...token.mark, ...part };
  }

  /** Paints what has changed and lays every counter where it belongs. While the view moves, counters are scaled as they are. */
  place(camera: Camera, size: StageSize, moving: boolean): void {
    this.isStale = false;
    const { body } = tokenSize(camera.zoom);
    for (const token of this.tokens.values()) {
      const zoom = paintedZoom(token.painted, camera.zoom, moving);
      token.painted = zoom;
      this.isStale ||= zoom !== camera.zoom;
      const box = tokenSize(zoom);
      paintInto(token, zoom, size.ratio);
      const scale = body / box.body;
      const { x, y } = toScreen(camera, size, token.at);
      token.sprite.image
        ?.setOrigin(0, 0)
        .setPosition(Math.round((x - box.x * scale) * size.ratio), Math.round((y - box.y * scale) * size.ratio))
        .setScale(scale)
        .setVisible(this.visible);
    }
  }
}

/** Paints a counter when its picture is another. */
function paintInto(token: Token, zoom: number, ratio: number): void {
  const { mark, sprite } = token;
  const key = tokenKey(mark, zoom, ratio);
  if (key === token.key) return;
  token.key = key;
  const box = tokenSize(zoom);
  sprite.draw(Math.round(box.width * ratio), Math.round(box.height * ratio), (ctx) => {
    ctx.scale(ratio, ratio);
    paintToken(ctx, mark, box);
  });
}

/** Where the columns stand: in the middle of the hex, or side by side when there are several. */
function spread(grid: Grid, marks: readonly ColumnMark[]): Point[] {
  return marks.map((mark) => {
    const { x, y } = centreOf(grid, mark.hex);
    const group = marks.filter((other) => other.hex === mark.hex);
    const step = group.indexOf(mark) - (group.length - 1) / 2;
    const tight = Math.min(1, 3 / group.length);
    return { x: x + step * SPREAD.x * tight, y: y + step * SPREAD.y * tight };
  });
}
