// The Phaser game behind a board: boots it into the host, sizes its canvas in device pixels, and draws a frame only
// when one was asked for.
import { Game, Scale, WEBGL } from 'phaser';
import type { Renderer, Scene as PhaserScene } from 'phaser';
import { sizeOf } from './host.ts';
import type { StageSize } from './host.ts';
import { PAPER } from './palette.ts';

export class Stage {
  size: StageSize;
  frames = 0;
  private scene: PhaserScene | undefined;
  private readonly game: Game;
  private readonly host: HTMLElement;
  private readonly prepare: (now: number) => void;
  private pending = 0;

  /** `onReady` gets the scene to add to; `prepare` runs before each frame. */
  constructor(host: HTMLElement, onReady: (scene: PhaserScene) => void, prepare: (now: number) => void) {
    this.host = host;
    this.prepare = prepare;
    this.size = sizeOf(host);
    const start = (scene: PhaserScene): void => this.start(scene, onReady);
    this.game = new Game({
      type: WEBGL,
      parent: host,
      ...this.devicePixels(),
      scale: { mode: Scale.NONE },
      backgroundColor: PAPER,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: false, maxTextures: 3, stencil: false, powerPreference: 'low-power' },
      // Without the plugins of a scene: clocks, tweens, input, loader and lights would take their time of every frame.
      scene: {
        plugins: [],
        create(this: PhaserScene) {
          start(this);
        },
      },
    });
  }

  /** Is a frame asked for that is not drawn yet? */
  get isWaiting(): boolean {
    return this.pending !== 0;
  }

  /** Draws a frame at the next opportunity. Any number of calls before it make one frame. */
  requestFrame(): void {
    if (this.scene === undefined || this.pending !== 0) return;
    this.pending = requestAnimationFrame((now) => {
      this.pending = 0;
      this.draw(now);
    });
  }

  /** Takes on the host's size; true when it has changed. The canvas is then empty until the frame that follows at once. */
  resize(): boolean {
    const next = sizeOf(this.host);
    const { width, height, ratio } = this.size;
    if (next.width === width && next.height === height && next.ratio === ratio) return false;
    this.size = next;
    if (this.scene !== undefined) this.fitCanvas();
    return true;
  }

  /** Draws now: Phaser's own step without what it asks of clock, scenes and the page beside drawing, of which nothing is used here. */
  draw(now: number): void {
    if (this.scene === undefined) return;
    this.prepare(now);
    const { renderer, scene } = this.game;
    const webgl = renderer as Renderer.WebGL.WebGLRenderer;
    webgl.preRender();
    scene.render(webgl);
    webgl.postRender();
    this.frames++;
  }

  destroy(): void {
    cancelAnimationFrame(this.pending);
    this.game.destroy(true);
    // The game ends itself in its next step, and its loop is asleep.
    if (this.scene !== undefined) this.game.loop.step(performance.now());
    this.scene = undefined;
  }

  /** Phaser calls this before its loop begins. The loop is let run for one frame, and never again. */
  private start(scene: PhaserScene, onReady: (scene: PhaserScene) => void): void {
    const { events, loop, renderer } = this.game;
    const { renderNodes } = renderer as Renderer.WebGL.WebGLRenderer;
    // Three textures for the terrain, but images are batched with one: a shader that chooses between two costs more.
    renderNodes.setMaxParallelTextureUnits(1);
    renderer.on('restorewebgl', () => this.requestFrame());
    events.once('postrender', () => {
      loop.sleep();
      this.frames++;
      this.scene = scene;
      this.fitCanvas();
      onReady(scene);
      this.requestFrame();
    });
  }

  private devicePixels(): { width: number; height: number } {
    const { width, height, ratio } = this.size;
    return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  }

  private fitCanvas(): void {
    const { width, height } = this.devicePixels();
    this.game.scale.resize(width, height);
    const { style } = this.game.canvas;
    style.display = 'block';
    // Of whole device pixels, or else each would be smeared over two: it may differ from the host by a part of a pixel.
    style.width = `${width / this.size.ratio}px`;
    style.height = `${height / this.size.ratio}px`;
  }
}
