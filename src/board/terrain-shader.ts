// The fragment shader of the terrain: finds the hex under each pixel and draws ground, field, highlights and grid from
// two textures. Its cost depends on the pixels, not on the size of the map. It has few branches on purpose: software
// WebGL, which a school laptop may have, runs all of them for every pixel.
import { ACCENT, PAPER, rgb } from './palette.ts';
import { TILE_COLUMNS, TILE_PAD, TILE_SPAN } from './terrain-tiles.ts';

const vec3 = (colour: string): string =>
  `vec3(${rgb(colour)
    .map((part) => part.toFixed(4))
    .join(', ')})`;

export const TERRAIN_SHADER = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMap;    // a texel for each hex: terrain-data.ts
uniform sampler2D uTiles;  // the ground of each terrain: terrain-tiles.ts
uniform vec2 uGrid;        // columns, rows
uniform vec2 uOrigin;      // the world point in the top left corner of the canvas
uniform vec2 uSpan;        // the canvas in world units
uniform float uUnit;       // CSS pixels per world unit
uniform float uEdge;       // pixels of a tile's side
uniform vec2 uSheet;       // pixels of all tiles
uniform float uFlat;       // 1 = flat-top: drawn as pointy-top with x and y exchanged
uniform float uEven;       // 1 = even lines are shoved
uniform vec3 uShow;        // terrain, grid, overlay
varying vec2 outTexCoord;

const float ROOT3 = 1.7320508;
const float APOTHEM = 0.8660254;

vec3 ramp(float v) {
  vec3 low = mix(${vec3('#f3f7d8')}, ${vec3('#5fb8b2')}, min(v * 2.0, 1.0));
  return mix(low, ${vec3('#24549a')}, max(v * 2.0 - 1.0, 0.0));
}

void main() {
  vec2 world = uOrigin + vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSpan;
  vec2 f = mix(world, world.yx, uFlat);
  // Rounding in cube coordinates (Red Blob Games): the coordinate with the largest error follows from the others.
  vec3 cube = vec3(f.x / ROOT3 - 0.5 * uEven - f.y / 3.0, f.y / 1.5, 0.0);
  cube.z = -cube.x - cube.y;
  vec3 hex = floor(cube + 0.5);
  vec3 off = abs(hex - cube);
  float fixX = step(off.y, off.x) * step(off.z, off.x);
  float fixY = (1.0 - fixX) * step(off.z, off.y);
  hex.xy = mix(hex.xy, -hex.yx - hex.zz, vec2(fixX, fixY));
  float place = hex.x + 0.5 * (hex.y + (2.0 * uEven - 1.0) * mod(hex.y, 2.0));
  vec2 cell = mix(vec2(place, hex.y), vec2(hex.y, place), uFlat);
  vec2 inside = step(vec2(-0.5), cell) * step(cell, uGrid - 0.5);
  vec4 texel = floor(texture2D(uMap, (cell + 0.5) / uGrid) * 255.0 + 0.5);

  vec2 tile = vec2(mod(texel.r, ${TILE_COLUMNS}.0), floor(texel.r / ${TILE_COLUMNS}.0 + 0.01));
  vec2 pixel = tile * (uEdge + ${2 * TILE_PAD}.0) + ${TILE_PAD}.0 + fract(world / ${TILE_SPAN}.0) * uEdge;
  vec3 colour = mix(${vec3('#f3ecd9')}, texture2D(uTiles, pixel / uSheet).rgb, uShow.x);
  float value = (texel.g - 1.0) / 254.0;
  float drawn = uShow.z * step(0.5, texel.g);
  colour = mix(colour, ramp(value), 0.78 * drawn);
  // A hatch whose lines grow with the value tells it without colour too.
  float across = abs(fract((world.x + world.y) * uUnit / 11.0) - 0.5) * 7.8;
  float ink = clamp(2.3 * value - across + 0.5, 0.0, 1.0) * smoothstep(3.0, 7.0, uUnit);
  colour = mix(colour, ${vec3('#16345e')}, 0.4 * drawn * ink * step(0.02, value));
  colour = mix(colour, ${vec3(ACCENT)}, 0.11 * uShow.z * texel.b);

  // The side nearest to the pixel: its slot, and how far away it is.
  vec2 l = f - vec2(ROOT3 * (hex.x + 0.5 * hex.y + 0.5 * uEven), 1.5 * hex.y);
  vec3 s = vec3(l.x, 0.5 * l.x - APOTHEM * l.y, -0.5 * l.x - APOTHEM * l.y);
  vec3 m = abs(s);
  float most = max(m.x, max(m.y, m.z));
  float isX = step(most, m.x);
  float isY = (1.0 - isX) * step(most, m.y);
  float isZ = 1.0 - isX - isY;
  float back = step(dot(s, vec3(isX, isY, isZ)), 0.0);
  float power = (isX + 2.0 * isY + 4.0 * isZ) * (1.0 + 7.0 * back);
  float marked = mod(floor(texel.a / power + 0.001), 2.0);
  float away = (APOTHEM - most) * uUnit;
  float rim = clamp(max(0.05 * uUnit, 1.0) - away + 0.5, 0.0, 1.0);
  colour = mix(colour, ${vec3(ACCENT)}, 0.55 * uShow.z * marked * rim);
  float line = 0.36 * uShow.y * smoothstep(4.0, 14.0, uUnit) * clamp(1.0 - away / 0.9, 0.0, 1.0);
  colour = mix(colour, ${vec3('#6f634a')}, line);
  gl_FragColor = vec4(mix(${vec3(PAPER)}, colour, inside.x * inside.y), 1.0);
}
`;
