// Boxes drawn by a program of our own in Phaser's list. Their corners stay on the GPU, so that a frame is one call: Phaser's own objects put
// corners together, look their program up and hand both over in every frame.
import { Renderer } from 'phaser';
import type { GameObjects, Scene as PhaserScene } from 'phaser';
import type { Box } from './geometry.ts';

const { RenderNodes, Wrappers } = Renderer.WebGL;
type GlRenderer = Renderer.WebGL.WebGLRenderer;
export type Texture = Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export interface Program {
  readonly name: string;
  /** Reads `attribute vec2 inCorner`. */
  readonly vertex: string;
  readonly fragment: string;
}

const CORNERS = 4;

/** Draws the boxes that it has been given last, with these textures on units 0, 1, … */
export class CornersNode extends RenderNodes.RenderNode {
  textures: Texture[] = [];
  readonly image: GameObjects.Image;
  readonly program: Renderer.WebGL.Wrappers.WebGLProgramWrapper;
  private readonly renderer: GlRenderer;
  private readonly corners: Renderer.WebGL.Wrappers.WebGLVertexBufferLayoutWrapper;
  private readonly array: Renderer.WebGL.Wrappers.WebGLVAOWrapper;
  private count = 0;

  /** An image of the scene's list that this node draws; `most` boxes at most. */
  constructor(phaser: PhaserScene, depth: number, { name, vertex, fragment }: Program, most: number) {
    const renderer = phaser.renderer as GlRenderer;
    super(name, renderer.renderNodes);
    this.renderer = renderer;
    // As Phaser does before it makes indices: an array of vertices that is bound would take them for its own.
    renderer.glWrapper.updateVAO({ vao: null as never });
    this.program = renderer.createProgram(vertex, fragment);
    const corner = { name: 'inCorner', size: 2, type: 'FLOAT', normalized: false };
    const layout = { usage: 'DYNAMIC_DRAW', count: CORNERS * most, layout: [corner] };
    // Phaser's typings name other types than its code takes.
    this.corners = new Wrappers.WebGLVertexBufferLayoutWrapper(renderer, layout as never, null as never);
    const triangles = Array.from({ length: most }, (_, i) => [0, 1, 2, 1, 2, 3].map((k) => CORNERS * i + k));
    const indices = renderer.createIndexBuffer(Uint16Array.from(triangles.flat()).buffer, renderer.gl.STATIC_DRAW);
    this.array = renderer.createVAO(this.program, indices, [this.corners as never]);
    this.image = phaser.add.image(0, 0, '__WHITE').setDepth(depth).setRenderNodeRole('Submitter', this);
  }

  /** Boxes on a picture of so many pixels: a corner is a part of it, upwards. */
  setBoxes(boxes: readonly Box[], width: number, height: number): void {
    const { buffer } = this.corners;
    const corners = boxes.flatMap(({ left, top, right, bottom }) => {
      const [west, east, north, south] = [left / width, right / width, 1 - top / height, 1 - bottom / height];
      return [west, north, west, south, east, north, east, south];
    });
    buffer.viewF32?.set(corners);
    buffer.update(corners.length * Float32Array.BYTES_PER_ELEMENT);
    this.count = boxes.length;
  }

  override run(context: Renderer.WebGL.DrawingContext): void {
    const { renderer, program, array, textures, count } = this;
    if (count === 0) return;
    this.manager.startStandAloneRender();
    renderer.drawElements(context, textures, program, array, 6 * count, 0, renderer.gl.TRIANGLES);
  }
}
