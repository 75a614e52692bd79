// The terrain as one Phaser Shader over a data texture and painted tiles, as large as the canvas.
import type { GameObjects, Renderer, Scene as PhaserScene } from 'phaser';
import type { Grid } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import type { Camera } from './camera.ts';
import type { StageSize } from './host.ts';
import { packFieldInto, packHighlightsInto, packScenario } from './terrain-data.ts';
import { TERRAIN_SHADER } from './terrain-shader.ts';
import { paintTiles, tileLevel, tileSheetSize } from './terrain-tiles.ts';
import type { TileLevel } from './terrain-tiles.ts';
import type { FieldMark, Layer, Scene } from './types.ts';

type Wrapper = Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export class TerrainLayer {
  private readonly scene: PhaserScene;
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private grid: Grid | undefined;
  private data: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  private texture: Wrapper | undefined;
  private shader: GameObjects.Shader | undefined;
  private level: TileLevel | undefined;
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
    this.shader ??= this.scene.add.shader({ name: 'terrain', fragmentSource: TERRAIN_SHADER }, 0, 0, 1, 1);
    this.shader.setOrigin(0, 0).setDepth(0);
    this.shader.setUniform('uMap', 0);
    this.shader.setUniform('uTiles', 1);
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
    this.paintTiles(tileLevel(camera.zoom, size.ratio));
    const { width, height, ratio } = size;
    const across = width / camera.zoom;
    const down = height / camera.zoom;
    shader.setTextures([this.keys.map, this.keys.tiles]);
    shader.setSize(Math.round(width * ratio), Math.round(height * ratio));
    shader.setUniform('uOrigin', [camera.x - across / 2, camera.y - down / 2]);
    shader.setUniform('uSpan', [across, down]);
    shader.setUniform('uUnit', camera.zoom);
    shader.setUniform('uShow', [shown.terrain, shown.grid, shown.overlay].map(Number));
  }

  /** Paints the tiles again when the scale asks for a finer or coarser level. */
  private paintTiles(level: TileLevel): void {
    if (level.edge === this.level?.edge && level.strength === this.level.strength) return;
    this.level = level;
    const { width, height } = tileSheetSize(level);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const ctx = canvas.getContext('2d');
    if (ctx !== null) paintTiles(ctx, level);
    this.swap('tiles', this.renderer.createCanvasTexture(canvas, true, false));
    this.shader?.setUniform('uEdge', level.edge);
    this.shader?.setUniform('uSheet', [width, height]);
  }

  private swap(name: 'map' | 'tiles', texture: Wrapper): void {
    const { textures } = this.scene;
    if (this.keys[name] !== '') textures.remove(this.keys[name]);
    this.keys[name] = `${name}${this.made++}`;
    textures.addGLTexture(this.keys[name], texture);
  }
}
