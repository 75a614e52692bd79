// The boxes of the sheets' picture that have something in them, drawn over the ground: for a picture that is empty for the most part this is
// less for a machine without a GPU than a look at every pixel of it.
import type { Scene as PhaserScene } from 'phaser';
import type { Lie } from './camera.ts';
import { CornersNode } from './corners-node.ts';
import type { Texture } from './corners-node.ts';
import type { Box } from './geometry.ts';

/** Corners are the picture's texture coordinates. */
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

export class Patches {
  private readonly phaser: PhaserScene;
  private readonly depth: number;
  private node: CornersNode | undefined;

  constructor(phaser: PhaserScene, depth: number) {
    this.phaser = phaser;
    this.depth = depth;
  }

  /** Takes boxes of a picture in its pixels, none over another, MOST_PATCHES at most. */
  set(texture: Texture, boxes: readonly Box[]): void {
    const program = { name: 'Patches', vertex: VERTEX, fragment: FRAGMENT };
    this.node ??= new CornersNode(this.phaser, this.depth, program, MOST_PATCHES);
    this.node.setBoxes(boxes, texture.width, texture.height);
    this.node.textures = [texture];
  }

  place({ x, y, scale }: Lie): void {
    this.node?.program.setUniform('uLie', [x, y, scale]);
    this.node?.image.setVisible(true);
  }

  hide(): void {
    this.node?.image.setVisible(false);
  }
}
