// The marks under the pointer and under the keyboard's cursor: an outline of a hex, or a bar on a hexside.
import type { Scene as PhaserScene } from 'phaser';
import { isSidePlace } from '../hex/index.ts';
import type { Grid, Place } from '../hex/index.ts';
import { paintedZoom, toScreen } from './camera.ts';
import type { Camera } from './camera.ts';
import { CanvasSprite } from './canvas-sprite.ts';
import { centreOfPlace, cornersOf, sidePoints } from './geometry.ts';
import { ACCENT, INK, WHITE } from './palette.ts';
import type { StageSize } from './host.ts';

const LOOKS = {
  hover: { rim: WHITE, ink: ACCENT, width: 2, fill: 'rgba(31, 95, 168, 0.1)' },
  cursor: { rim: WHITE, ink: INK, width: 4, fill: 'rgba(255, 255, 255, 0.15)' },
} as const;

export class Mark {
  private readonly look: (typeof LOOKS)[keyof typeof LOOKS];
  private readonly sprite: CanvasSprite;
  private spot: Place | undefined;
  private key = '';
  /** The scale that it was painted for. */
  private painted = 0;
  /** Is it shown as it was painted for another scale? */
  isStale = false;

  constructor(scene: PhaserScene, depth: number, look: keyof typeof LOOKS) {
    this.look = LOOKS[look];
    this.sprite = new CanvasSprite(scene, depth);
  }

  set(spot: Place | undefined): void {
    this.spot = spot;
  }

  /** Lays the mark where it belongs; paints it when its shape or the scale is another, though not for every scale of a movement. */
  place(camera: Camera, size: StageSize, grid: Grid | undefined, moving: boolean): void {
    const { spot, sprite } = this;
    this.isStale = false;
    if (grid === undefined || spot === undefined || spot >= grid.size * 4) {
      sprite.image?.setVisible(false);
      return;
    }
    const kind = isSidePlace(grid, spot) ? (spot - grid.size) % 3 : 3;
    const zoom = paintedZoom(this.painted, camera.zoom, moving);
    const key = `${kind} ${zoom} ${size.ratio} ${grid.orientation}`;
    if (key !== this.key) this.paint(zoom, size.ratio, grid, spot);
    this.key = key;
    this.painted = zoom;
    this.isStale = zoom !== camera.zoom;
    const { x, y } = toScreen(camera, size, centreOfPlace(grid, spot));
    sprite.image
      ?.setPosition(x * size.ratio, y * size.ratio)
      .setScale(camera.zoom / zoom)
      .setVisible(true);
  }

  private paint(zoom: number, ratio: number, grid: Grid, spot: Place): void {
    const edge = Math.ceil((2 * zoom + 16) * ratio);
    const { rim, ink, width, fill } = this.look;
    const middle = centreOfPlace(grid, spot);
    const side = isSidePlace(grid, spot);
    const points = side ? sidePoints(grid, spot - grid.size) : cornersOf(grid, spot, 0.96);
    this.sprite.draw(edge, edge, (ctx) => {
      ctx.translate(edge / 2, edge / 2);
      ctx.scale(ratio, ratio);
      ctx.lineJoin = 'round';
      ctx.lineCap = 'round';
      ctx.beginPath();
      points.forEach((p, i) => ctx[i === 0 ? 'moveTo' : 'lineTo']((p.x - middle.x) * zoom, (p.y - middle.y) * zoom));
      if (!side) {
        ctx.closePath();
        ctx.fillStyle = fill;
        ctx.fill();
      }
      for (const [colour, extra] of [
        [rim, 3],
        [ink, 0],
      ] as const) {
        ctx.strokeStyle = colour;
        ctx.lineWidth = (side ? width + 2 : width) + extra;
        ctx.stroke();
      }
    });
  }
}
