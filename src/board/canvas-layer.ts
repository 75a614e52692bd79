// A sheet of vector drawing as large as the canvas: painted with Canvas 2D (smooth lines, dashes, text), shown as one
// Phaser image. While the view moves, the last painting is moved and scaled until there is time for a new one.
import type { Scene as PhaserScene } from 'phaser';
import type { Camera } from './camera.ts';
import { CanvasSprite } from './canvas-sprite.ts';
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
  paints = 0;
  /** Milliseconds that the last painting took, the upload included. */
  cost = 0;
  private readonly sprite: CanvasSprite;
  private painted: Camera = { x: 0, y: 0, zoom: 1 };

  constructor(scene: PhaserScene, depth: number) {
    this.sprite = new CanvasSprite(scene, depth);
  }

  /** Paints anew for this view. */
  paint(camera: Camera, size: StageSize, painter: (brush: Brush) => void): void {
    const started = performance.now();
    const width = Math.round(size.width * size.ratio);
    const height = Math.round(size.height * size.ratio);
    const scale = camera.zoom * size.ratio;
    const across = size.width / camera.zoom / 2;
    const down = size.height / camera.zoom / 2;
    const view = { left: camera.x - across, top: camera.y - down, right: camera.x + across, bottom: camera.y + down };
    this.sprite.draw(width, height, (ctx) => {
      ctx.setTransform(scale, 0, 0, scale, width / 2 - camera.x * scale, height / 2 - camera.y * scale);
      painter({ ctx, unit: camera.zoom, px: 1 / camera.zoom, ratio: size.ratio, view });
    });
    this.sprite.image?.setVisible(true);
    this.painted = camera;
    this.paints++;
    this.cost = performance.now() - started;
  }

  /** Nothing to show: cheaper than an empty painting. */
  hide(): void {
    this.cost = 0;
    this.sprite.image?.setVisible(false);
  }

  /** Lays the last painting where it belongs in this view. */
  place(camera: Camera, size: StageSize): void {
    const { painted } = this;
    const scale = camera.zoom * size.ratio;
    this.sprite.image
      ?.setPosition(
        Math.round(size.width * size.ratio) / 2 + (painted.x - camera.x) * scale,
        Math.round(size.height * size.ratio) / 2 + (painted.y - camera.y) * scale,
      )
      .setScale(camera.zoom / painted.zoom);
  }
}
