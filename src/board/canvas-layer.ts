// A sheet of vector drawing as large as the board's canvas: painted with Canvas 2D (smooth lines, dashes, text).
import type { Camera } from './camera.ts';
import type { StageSize } from './host.ts';

/** What a painter needs: the context stands in world units, `unit` CSS pixels per world unit, `px` world units per CSS pixel. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly unit: number;
  readonly px: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** The part of the world that is seen. */
  readonly view: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export class CanvasLayer {
  readonly canvas = document.createElement('canvas');
  /** Is there nothing on it? */
  isBlank = true;
  paints = 0;
  /** Milliseconds that the last painting took. */
  cost = 0;
  private readonly ctx: CanvasRenderingContext2D;

  constructor() {
    const ctx = this.canvas.getContext('2d');
    if (ctx === null) throw new Error('no 2d canvas');
    this.ctx = ctx;
  }

  /** Paints anew for this view, over a copy of another sheet if there is one. */
  paint(camera: Camera, size: StageSize, painter: (brush: Brush) => void, under?: CanvasLayer): void {
    const started = performance.now();
    const { canvas, ctx } = this;
    const width = Math.round(size.width * size.ratio);
    const height = Math.round(size.height * size.ratio);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const scale = camera.zoom * size.ratio;
    const across = size.width / camera.zoom / 2;
    const down = size.height / camera.zoom / 2;
    const view = { left: camera.x - across, top: camera.y - down, right: camera.x + across, bottom: camera.y + down };
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    if (under !== undefined) ctx.drawImage(under.canvas, 0, 0);
    ctx.setTransform(scale, 0, 0, scale, width / 2 - camera.x * scale, height / 2 - camera.y * scale);
    painter({ ctx, unit: camera.zoom, px: 1 / camera.zoom, ratio: size.ratio, view });
    ctx.restore();
    this.isBlank = false;
    this.paints++;
    this.cost = performance.now() - started;
  }

  /** Nothing to show: cheaper than an empty painting. */
  blank(): void {
    this.isBlank = true;
    this.cost = 0;
  }
}
