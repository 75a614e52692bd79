// The ground as one quad over a data texture and painted tiles, as large as the canvas; and the picture of the sheets over it.
import type { Renderer, Scene as PhaserScene } from 'phaser';
import type { Grid } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import type { Camera } from './camera.ts';
import { CornersNode } from './corners-node.ts';
import type { Texture } from './corners-node.ts';
import type { StageSize } from './host.ts';
import type { Picture } from './sheets.ts';
import { packFieldInto, packHighlightsInto, packScenario } from './terrain-data.ts';
import { FRAME_VECTORS, packFrameInto } from './terrain-frame.ts';
import { TERRAIN_SHADERS } from './terrain-shader.ts';
import { paintTiles, tileLevel, tileSheet } from './terrain-tiles.ts';
import type { TileLevel, TileSheet } from './terrain-tiles.ts';
import type { FieldMark, Layer, Scene } from './types.ts';

/** Corners are those of the canvas. */
const VERTEX = `
attribute vec2 inCorner;
varying vec2 outTexCoord;
void main() {
  outTexCoord = inCorner;
  gl_Position = vec4(inCorner * 2.0 - 1.0, 0.0, 1.0);
}`;
const WHOLE = { left: 0, top: 0, right: 1, bottom: 1 };

type Variant = keyof typeof TERRAIN_SHADERS;

export class TerrainLayer {
  private readonly scene: PhaserScene;
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private grid: Grid | undefined;
  private data: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  private texture: Texture | undefined;
  private tiles: Texture | undefined;
  /** One of them is seen. A program is compiled when it is first needed. */
  private readonly quads: Partial<Record<Variant, CornersNode>> = {};
  private readonly frame = new Float32Array(4 * FRAME_VECTORS);
  private level: TileLevel | undefined;
  private sheet: TileSheet = { edge: 0, width: 0, height: 0 };
  private field: FieldMark | undefined;
  private highlights: Scene['highlights'] = [];

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
    if (this.texture !== undefined) this.renderer.deleteTexture(this.texture);
    // Not premultiplied and not flipped: the bytes are numbers, and row 0 is the map's first.
    this.texture = this.renderer.createUint8ArrayTexture(this.data, grid.width, grid.height, false, false);
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
    const { grid, texture, quads } = this;
    if (grid === undefined || texture === undefined) return;
    const tiles = this.tilesFor(tileLevel(camera.zoom, size.ratio));
    packFrameInto(this.frame, { grid, camera, size, sheet: this.sheet, shown, picture });
    const variant: Variant = picture === undefined ? 'bare' : 'covered';
    const quad = (quads[variant] ??= this.makeQuad(variant));
    quads.bare?.image.setVisible(variant === 'bare');
    quads.covered?.image.setVisible(variant === 'covered');
    quad.textures = picture === undefined ? [texture, tiles] : [texture, tiles, picture.texture];
    quad.program.setUniform('uFrame[0]', this.frame);
  }

  private makeQuad(variant: Variant): CornersNode {
    const program = { name: `Terrain ${variant}`, vertex: VERTEX, fragment: TERRAIN_SHADERS[variant] };
    const quad = new CornersNode(this.scene, 0, program, 1);
    quad.setBoxes([WHOLE], 1, 1);
    quad.program.setUniform('uTextures[0]', Int32Array.of(0, 1, 2));
    return quad;
  }

  /** The tiles, painted again when the scale asks for a finer or coarser level. */
  private tilesFor(level: TileLevel): Texture {
    const { tiles } = this;
    if (tiles !== undefined && level.edge === this.level?.edge && level.strength === this.level.strength) return tiles;
    this.level = level;
    this.sheet = tileSheet(level);
    const { width, height } = this.sheet;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const ctx = canvas.getContext('2d');
    if (ctx !== null) paintTiles(ctx, level);
    if (tiles !== undefined) this.renderer.deleteTexture(tiles);
    const made = this.renderer.createCanvasTexture(canvas, true, false);
    this.tiles = made;
    return made;
  }
}
