// The ground as one Phaser Shader over a data texture and painted tiles, as large as the canvas; and the picture of the sheets over it.
import type { GameObjects, Renderer, Scene as PhaserScene } from 'phaser';
import type { Grid } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import type { Camera } from './camera.ts';
import type { StageSize } from './host.ts';
import type { Picture } from './sheets.ts';
import { packFieldInto, packHighlightsInto, packScenario } from './terrain-data.ts';
import { FRAME_VECTORS, packFrameInto } from './terrain-frame.ts';
import { TERRAIN_SHADERS } from './terrain-shader.ts';
import { paintTiles, tileLevel, tileSheet } from './terrain-tiles.ts';
import type { TileLevel, TileSheet } from './terrain-tiles.ts';
import type { FieldMark, Layer, Scene } from './types.ts';

type Wrapper = Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Shader = GameObjects.Shader;

export class TerrainLayer {
  private readonly scene: PhaserScene;
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private grid: Grid | undefined;
  private data: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  private texture: Wrapper | undefined;
  /** One of them is seen. A program is compiled when its shader is first seen. */
  private shaders: { readonly bare: Shader; readonly covered: Shader } | undefined;
  private readonly frame = new Float32Array(4 * FRAME_VECTORS);
  private level: TileLevel | undefined;
  private sheet: TileSheet = { edge: 0, width: 0, height: 0 };
  private field: FieldMark | undefined;
  private highlights: Scene['highlights'] = [];
  /** Keys of the two textures; a texture that changes its size gets a new one. */
  private keys = { map: '', tiles: '' };
  private made = 0;

  constructor(scene: PhaserScene) {
    this.scene = scene;
    this.renderer = scene.renderer as Renderer.WebGL.WebGLRenderer;
  }

  setScenario(scenario: Scenario): void {
    const { grid } = scenario;
    this.grid = grid;
    this.field = undefined;
    this.highlights = [];
    this.data = packScenario(scenario);
    // Not premultiplied and not flipped: the bytes are numbers, and row 0 is the map's first.
    this.texture = this.renderer.createUint8ArrayTexture(this.data, grid.width, grid.height, false, false);
    this.swap('map', this.texture);
    this.shaders ??= { bare: this.makeShader('bare'), covered: this.makeShader('covered') };
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

  /** Sets what the next frame shows: the ground, with a picture over it if there is one. */
  place(camera: Camera, size: StageSize, shown: Readonly<Record<Layer, boolean>>, picture: Picture | undefined): void {
    const { shaders, grid, keys } = this;
    if (shaders === undefined || grid === undefined) return;
    this.paintTiles(tileLevel(camera.zoom, size.ratio));
    packFrameInto(this.frame, { grid, camera, size, sheet: this.sheet, shown, picture });
    shaders.bare.setVisible(picture === undefined);
    shaders.covered.setVisible(picture !== undefined);
    const seen = picture === undefined ? shaders.bare : shaders.covered;
    seen.setTextures(picture === undefined ? [keys.map, keys.tiles] : [keys.map, keys.tiles, picture.key]);
    seen.setSize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio));
  }

  private makeShader(name: keyof typeof TERRAIN_SHADERS): Shader {
    const shader = this.scene.add.shader({ name, fragmentSource: TERRAIN_SHADERS[name] }, 0, 0, 1, 1);
    shader.setUniform('uTextures[0]', Int32Array.of(0, 1, 2));
    shader.setUniform('uFrame[0]', this.frame);
    return shader.setOrigin(0, 0).setDepth(0);
  }

  /** Paints the tiles again when the scale asks for a finer or coarser level. */
  private paintTiles(level: TileLevel): void {
    if (level.edge === this.level?.edge && level.strength === this.level.strength) return;
    this.level = level;
    this.sheet = tileSheet(level);
    const { width, height } = this.sheet;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const ctx = canvas.getContext('2d');
    if (ctx !== null) paintTiles(ctx, level);
    this.swap('tiles', this.renderer.createCanvasTexture(canvas, true, false));
  }

  private swap(name: 'map' | 'tiles', texture: Wrapper): void {
    const { textures } = this.scene;
    if (this.keys[name] !== '') textures.remove(this.keys[name]);
    this.keys[name] = `${name}${this.made++}`;
    textures.addGLTexture(this.keys[name], texture);
  }
}
