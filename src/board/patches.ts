// The boxes of the sheets' picture that have something in them, drawn over the ground: for a picture that is empty for the most part this is
// less for a machine without a GPU than a look at every pixel of it. They stay in a buffer on the GPU, so a frame is one call.
import { Renderer } from 'phaser';
import type { GameObjects, Scene as PhaserScene } from 'phaser';
import type { Lie } from './camera.ts';
import type { Box } from './geometry.ts';

const { RenderNodes, Wrappers } = Renderer.WebGL;
type Texture = Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Boxes are the picture's texture coordinates. */
const VERTEX = `
attribute vec2 inCorner;
uniform vec3 uLie;         // from the canvas to the picture: shift, scale
varying vec2 outCorner;
void main() {
  outCorner = inCorner;
  gl_Position = vec4((inCorner - uLie.xy) / uLie.z * 2.0 - 1.0, 0.0, 1.0);
}`;
const FRAGMENT = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uPicture;
varying vec2 outCorner;
void main() {
  gl_FragColor = texture2D(uPicture, outCorner);
}`;

/** More are not drawn as patches: at so many, the rest of the picture is little. */
export const MOST_PATCHES = 4096;
const CORNERS = 4;

/** Draws the boxes that it has been given last. */
class PatchesNode extends RenderNodes.RenderNode {
  texture: Texture | undefined;
  count = 0;
  private readonly renderer: Renderer.WebGL.WebGLRenderer;
  private readonly program: Renderer.WebGL.Wrappers.WebGLProgramWrapper;
  private readonly corners: Renderer.WebGL.Wrappers.WebGLVertexBufferLayoutWrapper;
  private readonly array: Renderer.WebGL.Wrappers.WebGLVAOWrapper;

  constructor(renderer: Renderer.WebGL.WebGLRenderer) {
    super('Patches', renderer.renderNodes);
    this.renderer = renderer;
    // As Phaser does before it makes indices: an array of vertices that is bound would take them for its own.
    renderer.glWrapper.updateVAO({ vao: null as never });
    this.program = renderer.createProgram(VERTEX, FRAGMENT);
    const corner = { name: 'inCorner', size: 2, type: 'FLOAT', normalized: false };
    const layout = { usage: 'DYNAMIC_DRAW', count: CORNERS * MOST_PATCHES, layout: [corner] };
    // Phaser's typings name other types than its code takes.
    this.corners = new Wrappers.WebGLVertexBufferLayoutWrapper(renderer, layout as never, null as never);
    const triangles = Array.from({ length: MOST_PATCHES }, (_, i) => [0, 1, 2, 1, 2, 3].map((k) => CORNERS * i + k));
    const indices = renderer.createIndexBuffer(Uint16Array.from(triangles.flat()).buffer, renderer.gl.STATIC_DRAW);
    this.array = renderer.createVAO(this.program, indices, [this.corners as never]);
  }

  set(texture: Texture, boxes: readonly Box[]): void {
    const { width, height } = texture;
    const { buffer } = this.corners;
    const corners = boxes.flatMap(({ left, top, right, bottom }) => {
      const [west, east, north, south] = [left / width, right / width, 1 - top / height, 1 - bottom / height];
      return [west, north, west, south, east, north, east, south];
    });
    buffer.viewF32?.set(corners);
    buffer.update(corners.length * Float32Array.BYTES_PER_ELEMENT);
    this.texture = texture;
    this.count = boxes.length;
  }

  lie({ x, y, scale }: Lie): void {
    this.program.setUniform('uLie', [x, y, scale]);
  }

  override run(context: Renderer.WebGL.DrawingContext): void {
    const { renderer, program, array, texture, count } = this;
    if (texture === undefined || count === 0) return;
    this.manager.startStandAloneRender();
    renderer.drawElements(context, [texture], program, array, 6 * count, 0, renderer.gl.TRIANGLES);
  }
}

export class Patches {
  private readonly phaser: PhaserScene;
  private readonly depth: number;
  private made: { readonly node: PatchesNode; readonly image: GameObjects.Image } | undefined;

  constructor(phaser: PhaserScene, depth: number) {
    this.phaser = phaser;
    this.depth = depth;
  }

  /** Takes boxes of a picture in its pixels, none over another, MOST_PATCHES at most. */
  set(texture: Texture, boxes: readonly Box[]): void {
    this.made ??= this.make();
    this.made.node.set(texture, boxes);
  }

  place(lie: Lie): void {
    this.made?.node.lie(lie);
    this.made?.image.setVisible(true);
  }

  hide(): void {
    this.made?.image.setVisible(false);
  }

  /** An image of Phaser's list that is drawn by our node. */
  private make(): { readonly node: PatchesNode; readonly image: GameObjects.Image } {
    const node = new PatchesNode(this.phaser.renderer as Renderer.WebGL.WebGLRenderer);
    const image = this.phaser.add.image(0, 0, '__WHITE').setDepth(this.depth).setRenderNodeRole('Submitter', node);
    return { node, image };
  }
}
