// The limit of drawing: the terrain's own shader on one quad, by bare WebGL, with the same textures.
import { packFieldInto, packScenario } from '../../../src/board/terrain-data.ts';
import { FRAME_VECTORS, packFrameInto } from '../../../src/board/terrain-frame.ts';
import { TERRAIN_SHADERS } from '../../../src/board/terrain-shader.ts';
import { paintTiles, tileLevel, tileSheet } from '../../../src/board/terrain-tiles.ts';
import type { TileSheet } from '../../../src/board/terrain-tiles.ts';
import type { FieldMark } from '../../../src/board/types.ts';
import type { Grid } from '../../../src/hex/index.ts';
import type { Scenario } from '../../../src/rules/index.ts';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Quad {
  readonly gl: WebGLRenderingContext;
  setMap(scenario: Scenario, field: FieldMark | undefined): void;
  draw(view: View): void;
}

const VERTEX = `
attribute vec2 at;
varying vec2 outTexCoord;
void main() {
  outTexCoord = (at + 1.0) / 2.0;
  gl_Position = vec4(at, 0.0, 1.0);
}`;

function programOf(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  const sources = [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, TERRAIN_SHADERS.bare],
  ] as const;
  for (const [type, source] of sources) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('no shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) throw new Error(`${gl.getProgramInfoLog(program)}`);
  gl.useProgram(program);
  return program;
}

function makeTexture(gl: WebGLRenderingContext, unit: number, filter: number): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, gl.CLAMP_TO_EDGE);
  for (const way of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, way, filter);
}

/** Paints the tiles into the second texture when the scale asks for others; their sheet. */
function makeTiler(gl: WebGLRenderingContext): (zoom: number) => TileSheet {
  let level = '';
  let sheet: TileSheet = { edge: 0, width: 0, height: 0 };
  return (zoom) => {
    const next = tileLevel(zoom, 1);
    if (JSON.stringify(next) === level) return sheet;
    level = JSON.stringify(next);
    sheet = tileSheet(next);
    const { width, height } = sheet;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    if (pen !== null) paintTiles(pen, next);
    gl.activeTexture(gl.TEXTURE1);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    return sheet;
  };
}

export function makeQuad(width: number, height: number): Quad {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const gl = canvas.getContext('webgl', { antialias: false, alpha: false, depth: false });
  if (gl === null) throw new Error('no WebGL');
  const program = programOf(gl);
  const at = (name: string) => gl.getUniformLocation(program, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.bindAttribLocation(program, 0, 'at');
  gl.vertexAttribPointer(gl.getAttribLocation(program, 'at'), 2, gl.FLOAT, false, 0, 0);
  makeTexture(gl, 0, gl.NEAREST);
  makeTexture(gl, 1, gl.LINEAR);
  gl.uniform1iv(at('uTextures[0]'), [0, 1]);
  const frame = new Float32Array(4 * FRAME_VECTORS);
  const shown = { terrain: true, grid: true, overlay: true };
  const tiles = makeTiler(gl);
  let grid: Grid | undefined;
  return {
    gl,
    setMap(scenario, field) {
      ({ grid } = scenario);
      const data = packScenario(scenario);
      packFieldInto(data, field);
      gl.activeTexture(gl.TEXTURE0);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, grid.width, grid.height, 0, gl.RGBA, gl.UNSIGNED_BYTE, data);
    },
    draw(camera) {
      if (grid === undefined) throw new Error('the quad has no map');
      packFrameInto(frame, { grid, camera, size: { width, height }, sheet: tiles(camera.zoom), shown });
      gl.uniform4fv(at('uFrame[0]'), frame);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    },
  };
}
