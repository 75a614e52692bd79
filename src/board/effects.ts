// Short flashes during an animation: rings that spread from a place, and lines from a post to what it engages.
import type { Scene as PhaserScene } from 'phaser';
import { toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import { CanvasSprite } from './canvas-sprite.ts';
import type { Point } from './geometry.ts';
import { ACCENT, GOOD, WARNING } from './palette.ts';
import type { StageSize } from './host.ts';

export const FLASH_COLOURS = { warning: WARNING, good: GOOD, news: ACCENT } as const;

export interface Flash {
  /** World. */
  readonly at: Point;
  /** Where a line comes from, if there is one. */
  readonly from?: Point;
  readonly colour: keyof typeof FLASH_COLOURS;
  /** 0 … 1 of its life. */
  readonly age: number;
}

const RING = 128;
const LINE = { length: 64, width: 8 };

type Shape = 'ring' | 'line';

export class EffectLayer {
  private readonly scene: PhaserScene;
  private readonly depth: number;
  /** Sprites made so far for each shape and colour, to be used again in the next frame. */
  private readonly pool = new Map<string, CanvasSprite[]>();
  private readonly used = new Map<string, number>();

  constructor(scene: PhaserScene, depth: number) {
    this.scene = scene;
    this.depth = depth;
  }

  /** Shows exactly these flashes. */
  place(camera: Camera, size: StageSize, flashes: readonly Flash[]): void {
    this.used.clear();
    for (const sprites of this.pool.values()) for (const sprite of sprites) sprite.image?.setVisible(false);
    for (const flash of flashes) {
      this.placeRing(camera, size, flash);
      if (flash.from !== undefined) this.placeLine(camera, size, flash, flash.from);
    }
  }

  private placeRing(camera: Camera, size: StageSize, flash: Flash): void {
    const { x, y } = toScreen(camera, size, flash.at);
    const radius = (0.45 + 0.75 * flash.age) * Math.max(camera.zoom, 12) * size.ratio;
    this.take('ring', flash.colour)
      .image?.setPosition(x * size.ratio, y * size.ratio)
      .setScale((2 * radius) / RING)
      .setAlpha(1 - flash.age)
      .setVisible(true);
  }

  private placeLine(camera: Camera, size: StageSize, flash: Flash, from: Point): void {
    const a = toScreen(camera, size, from);
    const b = toScreen(camera, size, flash.at);
    const length = Math.hypot(b.x - a.x, b.y - a.y) * size.ratio;
    this.take('line', flash.colour)
      .image?.setOrigin(0, 0.5)
      .setPosition(a.x * size.ratio, a.y * size.ratio)
      .setRotation(Math.atan2(b.y - a.y, b.x - a.x))
      .setScale(length / LINE.length, size.ratio)
      .setAlpha(0.9 * (1 - flash.age))
      .setVisible(true);
  }

  private take(shape: Shape, colour: Flash['colour']): CanvasSprite {
    const key = `${shape} ${colour}`;
    const sprites = this.pool.get(key) ?? [];
    this.pool.set(key, sprites);
    const index = this.used.get(key) ?? 0;
    this.used.set(key, index + 1);
    if (index === sprites.length) sprites.push(this.make(shape, FLASH_COLOURS[colour]));
    return sprites[index];
  }

  private make(shape: Shape, colour: string): CanvasSprite {
    const sprite = new CanvasSprite(this.scene, this.depth);
    if (shape === 'line') {
      // A clear rim along the line: linear filtering then makes its slanted edges smooth.
      sprite.draw(LINE.length, LINE.width, (ctx) => {
        ctx.fillStyle = colour;
        ctx.fillRect(0, 2, LINE.length, LINE.width - 4);
      });
      return sprite;
    }
    sprite.draw(RING, RING, (ctx) => {
      ctx.strokeStyle = colour;
      ctx.lineWidth = 12;
      ctx.beginPath();
      ctx.arc(RING / 2, RING / 2, RING / 2 - 8, 0, 2 * Math.PI);
      ctx.stroke();
    });
    return sprite;
  }
}
