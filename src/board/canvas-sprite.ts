// A Phaser image of a canvas of our own. Phaser's CanvasTexture reads every canvas back from the GPU; this one does not.
import type { GameObjects, Renderer, Scene as PhaserScene } from 'phaser';

let made = 0;

export class CanvasSprite {
  image: GameObjects.Image | undefined;
  private readonly scene: PhaserScene;
  private readonly depth: number;
  private readonly key: string;
  private readonly canvas = document.createElement('canvas');
  private readonly ctx: CanvasRenderingContext2D;
  private texture: Renderer.WebGL.Wrappers.WebGLTextureWrapper | undefined;

  constructor(scene: PhaserScene, depth: number) {
    this.scene = scene;
    this.depth = depth;
    this.key = `canvas${made++}`;
    const ctx = this.canvas.getContext('2d');
    if (ctx === null) throw new Error('no 2d canvas');
    this.ctx = ctx;
  }

  /** Clears the canvas, which is then as large as said in device pixels, paints it, and hands it to the GPU. */
  draw(width: number, height: number, paint: (ctx: CanvasRenderingContext2D) => void): void {
    const { canvas, ctx, scene } = this;
    const fresh = this.texture === undefined || canvas.width !== width || canvas.height !== height;
    if (fresh) {
      canvas.width = width;
      canvas.height = height;
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
    }
    ctx.save();
    paint(ctx);
    ctx.restore();
    const renderer = scene.renderer as Renderer.WebGL.WebGLRenderer;
    if (this.texture !== undefined && !fresh) renderer.updateCanvasTexture(canvas, this.texture, true, true);
    else this.renew(renderer);
  }

  destroy(): void {
    this.image?.destroy();
    this.image = undefined;
    if (this.texture !== undefined) this.scene.textures.remove(this.key);
    this.texture = undefined;
  }

  /** A texture cannot change its size under an image, so both are made anew. */
  private renew(renderer: Renderer.WebGL.WebGLRenderer): void {
    const visible = this.image?.visible ?? true;
    this.destroy();
    this.texture = renderer.createCanvasTexture(this.canvas, true, true);
    this.scene.textures.addGLTexture(this.key, this.texture);
    this.image = this.scene.add.image(0, 0, this.key).setDepth(this.depth).setVisible(visible);
  }
}
