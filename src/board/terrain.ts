// The terrain as one Phaser Shader over a data texture, as large as the canvas.
import type { GameObjects, Renderer, Scene as PhaserScene } from 'phaser';
import type { Grid } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import type { Camera } from './camera.ts';
import type { StageSize } from './stage.ts';
import { packFieldInto, packHighlightsInto, packScenario } from './terrain-data.ts';
import { TERRAIN_SHADER } from './terrain-shader.ts';
import type { FieldMark, Layer, Scene } from './types.ts';

type Wrapper = Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export class TerrainLayer {
  private readonly scene: PhaserScene;
  private grid: Grid | undefined;
  private data: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  private texture: Wrapper | undefined;
  private shader: GameObjects.Shader | undefined;
  private field: FieldMark | undefined;
  private highlights: Scene['highlights'] = [];
  private version = 0;

  constructor(scene: PhaserScene) {
    this.scene = scene;
  }

  setScenario(scenario: Scenario): void {
    const { scene } = this;
    const { grid } = scenario;
    this.grid = grid;
    this.field = undefined;
    this.highlights = [];
    this.data = packScenario(scenario);
    if (this.version > 0) scene.textures.remove(this.key());
    this.version++;
    const renderer = scene.renderer as Renderer.WebGL.WebGLRenderer;
    // Not premultiplied and not flipped: the bytes are numbers, and row 0 is the map's first.
    this.texture = renderer.createUint8ArrayTexture(this.data, grid.width * 2, grid.height, false, false);
    scene.textures.addGLTexture(this.key(), this.texture);
    this.shader ??= scene.add.shader({ name: 'terrain', fragmentSource: TERRAIN_SHADER }, 0, 0, 1, 1).setDepth(0);
    this.shader.setOrigin(0, 0).setTextures([this.key()]);
    this.shader.setUniform('uMap', 0);
    this.shader.setUniform('uGrid', [grid.width, grid.height]);
    this.shader.setUniform('uFlat', grid.orientation === 'flat' ? 1 : 0);
    this.shader.setUniform('uEven', grid.offset === 'even' ? 1 : 0);
  }

  /** Writes the field and the highlights of a scene, if they are others than those it has. */
  setScene(scene: Scene): void {
    const { grid, texture } = this;
    if (grid === undefined || texture === undefined) return;
    const sameField = scene.field?.values === this.field?.values && scene.field?.max === this.field?.max;
    const samePlaces = scene.highlights === this.highlights || scene.highlights.length + this.highlights.length === 0;
    if (sameField && samePlaces) return;
    if (!sameField) packFieldInto(this.data, scene.field);
    if (!samePlaces) packHighlightsInto(this.data, grid, scene.highlights);
    this.field = scene.field;
    this.highlights = scene.highlights;
    const { width, height, flipY, wrapS, wrapT, minFilter, magFilter, format } = texture;
    // Phaser's typings want an image; its code takes the bytes that it was made with.
    const source = this.data as unknown as HTMLCanvasElement;
    texture.update(source, width, height, flipY, wrapS, wrapT, minFilter, magFilter, format);
  }

  /** Sets what the next frame shows. */
  place(camera: Camera, size: StageSize, shown: Readonly<Record<Layer, boolean>>): void {
    const { shader } = this;
    if (shader === undefined) return;
    const { width, height, ratio } = size;
    const across = width / camera.zoom;
    const down = height / camera.zoom;
    shader.setSize(Math.round(width * ratio), Math.round(height * ratio));
    shader.setUniform('uOrigin', [camera.x - across / 2, camera.y - down / 2]);
    shader.setUniform('uSpan', [across, down]);
    shader.setUniform('uUnit', camera.zoom);
    shader.setUniform('uPixel', 1 / (camera.zoom * ratio));
    shader.setUniform('uShow', [shown.terrain, shown.features, shown.grid, shown.overlay].map(Number));
  }

  private key(): string {
    return `map${this.version}`;
  }
}
