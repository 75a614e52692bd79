// The two sheets above the ground, what a scenario fixes and what changes, as one picture that the terrain's shader lays over it: a
// frame is one pass over its pixels. While the view moves, the last painting is moved and scaled until there is time for a new one.
import type { Renderer, Scene as PhaserScene } from 'phaser';
import { lieOf } from './camera.ts';
import type { Camera, Lie } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Brush } from './canvas-layer.ts';
import type { Texture } from './corners-node.ts';
import type { StageSize } from './host.ts';
import type { Box } from './geometry.ts';
import { MOST_PATCHES, Patches } from './patches.ts';
import { hasNumbers, paintNumbers } from './paint-areas.ts';
import { isBare, paintScenario } from './paint-scenario.ts';
import type { ScenarioArt } from './paint-scenario.ts';
import { paintScene } from './paint-scene.ts';
import { paintTags } from './paint-tags.ts';
import type { Layer, Scene } from './types.ts';

/** Milliseconds: when painting takes longer, it waits until the view has come to rest. */
const BUDGET = 8;

/** Parts of a scene that are painted on the upper sheet. */
const LISTS = ['segments', 'ghost', 'handles', 'routes', 'posts', 'areas', 'glows', 'groups'] as const;
const PAINTED = [...LISTS, 'field'] as const;

export interface Shown {
  readonly camera: Camera;
  readonly size: StageSize;
  readonly layers: Readonly<Record<Layer, boolean>>;
  /** Is the view being moved at this moment? */
  readonly moving: boolean;
}

/** The picture as a texture, and where it lies. */
export interface Picture extends Lie {
  readonly texture: Texture;
}

export class Sheets {
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private readonly base = new CanvasLayer();
  private readonly top = new CanvasLayer();
  private stale = { base: true, top: true };
  private scene: Scene | undefined;
  /** The view that both were painted for. */
  private painted: Camera = { x: 0, y: 0, zoom: 1 };
  private texture: Texture | undefined;
  /** All that is on the picture, if that is little. */
  private boxes: readonly Box[] | undefined;
  private readonly patches: Patches;
  /** Milliseconds that the last upload took. */
  private upload = 0;

  constructor(phaser: PhaserScene) {
    this.patches = new Patches(phaser, 1);
    this.renderer = phaser.renderer as Renderer.WebGL.WebGLRenderer;
  }

  get isStale(): boolean {
    return this.stale.base || this.stale.top;
  }

  get paints(): { base: number; scene: number } {
    return { base: this.base.paints, scene: this.top.paints };
  }

  /** Both have to be painted for another view, other layers or another map. */
  stalen(): void {
    this.stale = { base: true, top: true };
  }

  setScene(scene: Scene | undefined): void {
    const before = this.scene;
    this.scene = scene;
    const same = before !== undefined && scene !== undefined && PAINTED.every((part) => before[part] === scene[part]);
    if (!same) this.stale.top = true;
  }

  /** Paints what is stale, or leaves it for later while the view moves and painting takes long. */
  prepare(art: ScenarioArt | undefined, shown: Shown): void {
    if (art === undefined || !this.isStale) return;
    if (shown.moving && this.base.cost + this.top.cost + this.upload > BUDGET) return;
    if (this.stale.base) this.paintBase(art, shown);
    this.paintTop(art, shown);
    this.stale = { base: false, top: false };
    this.painted = shown.camera;
    this.hand();
  }

  /** The picture that is to be laid over the ground. Undefined when there is nothing on the sheets, or patches show all that there is. */
  pictureFor(camera: Camera, size: StageSize): Picture | undefined {
    const { painted, texture } = this;
    this.patches.hide();
    if (texture === undefined || (this.base.isBlank && this.top.isBlank)) return undefined;
    const lie = lieOf(painted, camera, size, size.ratio);
    this.sharpen(texture, lie.scale === 1);
    if (this.boxes === undefined) return { texture, ...lie };
    this.patches.place(lie);
    return undefined;
  }

  private paintBase(art: ScenarioArt, { camera, size, layers }: Shown): void {
    if (isBare(art, layers, camera.zoom)) this.base.blank();
    else this.base.paint(camera, size, (brush) => paintScenario(brush, art, layers));
  }

  private paintTop({ scenario: { grid, zones } }: ScenarioArt, { camera, size, layers }: Shown): void {
    const { base, top, scene } = this;
    const isTagged = zones.length > 0;
    this.boxes = undefined;
    if (scene === undefined || (isEmpty(scene, camera.zoom) && !isTagged)) {
      top.blank();
      return;
    }
    const { field } = scene;
    const boxes: Box[] = [];
    const paintAll = (brush: Brush) => {
      paintScene(brush, grid, scene, layers);
      if (layers.zones) paintTags(brush, grid, zones, scene);
    };
    const areNumbersAll = base.isBlank && field !== undefined && layers.overlay && !hasMarks(scene) && !isTagged;
    const paint = areNumbersAll ? (brush: Brush) => paintNumbers(brush, grid, field, boxes) : paintAll;
    top.paint(camera, size, paint, base.isBlank ? undefined : base);
    if (areNumbersAll && areApart(boxes, camera.zoom * size.ratio)) this.boxes = boxes;
  }

  /** Hands the picture to the GPU. The upper sheet has the lower one on it; alone, the lower one is the picture. */
  private hand(): void {
    const sheet = [this.top, this.base].find(({ isBlank }) => !isBlank);
    if (sheet === undefined) {
      this.upload = 0;
      return;
    }
    const started = performance.now();
    const { renderer, texture } = this;
    const { canvas } = sheet;
    if (texture?.width === canvas.width && texture.height === canvas.height) {
      renderer.updateCanvasTexture(canvas, texture, true, true);
    } else {
      if (texture !== undefined) renderer.deleteTexture(texture);
      this.texture = renderer.createCanvasTexture(canvas, true, true);
    }
    this.upload = performance.now() - started;
    if (this.boxes !== undefined && this.texture !== undefined) this.patches.set(this.texture, this.boxes);
  }

  /** Pixels that are not scaled need not be mixed: without a GPU that is a tenth of a frame. */
  private sharpen(texture: Texture, sharp: boolean): void {
    const { gl, glTextureUnits } = this.renderer;
    const filter = sharp ? gl.NEAREST : gl.LINEAR;
    if (texture.minFilter === filter) return;
    texture.minFilter = filter;
    texture.magFilter = filter;
    glTextureUnits.bind(texture, 0);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
  }
}

function hasMarks(scene: Scene): boolean {
  return LISTS.some((list) => (scene[list]?.length ?? 0) > 0);
}

/** Without numbers to write, a field is the terrain's to draw. */
function isEmpty(scene: Scene, unit: number): boolean {
  return (scene.field === undefined || !hasNumbers(unit)) && !hasMarks(scene);
}

/** Can the numbers be patches? Each has to keep within its hex, whose radius is so many device pixels, so that none lies over another. */
function areApart(boxes: readonly Box[], unit: number): boolean {
  return boxes.length <= MOST_PATCHES && boxes.every(({ left, right }) => right - left <= 1.5 * unit);
}
