// The fragment shader of the terrain: finds the hex under each pixel and draws ground, field, highlights and grid from
// two textures. Its cost depends on the pixels, not on the size of the map. It has few branches on purpose: software
// WebGL, which a school laptop may have, runs all of them for every pixel.
import { ACCENT, PAPER, rgb } from './palette.ts';
import { FRAME_VECTORS } from './terrain-frame.ts';
import { TILE_COLUMNS, TILE_PAD, TILE_SPAN } from './terrain-tiles.ts';

const vec3 = (colour: string): string =>
  `vec3(${rgb(colour)
    .map((part) => part.toFixed(4))
    .join(', ')})`;

const GROUND = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uTextures[3];
uniform vec4 uFrame[${FRAME_VECTORS}]; // terrain-frame.ts
#define MAP uTextures[0]     // a texel for each hex: terrain-data.ts
#define TILES uTextures[1]   // the ground of each terrain: terrain-tiles.ts
#define PICTURE uTextures[2] // what is painted above the ground: sheets.ts
#define VIEW uFrame[0]       // the world point in the top left corner of the canvas; the canvas in world units
#define GRID uFrame[1]       // columns, rows; 1 = flat-top: drawn as pointy-top with x and y exchanged; 1 = even lines are shoved
#define SCALE uFrame[2]      // CSS pixels per world unit; pixels of a tile's side; pixels of all tiles
#define SHOW uFrame[3]       // terrain, grid, overlay
#define LIE uFrame[4]        // from the canvas to the picture: shift, scale
varying vec2 outTexCoord;

const float ROOT3 = 1.7320508;
const float APOTHEM = 0.8660254;

vec3 ramp(float v) {
  vec3 low = mix(${vec3('#f3f7d8')}, ${vec3('#5fb8b2')}, min(v * 2.0, 1.0));
  return mix(low, ${vec3('#24549a')}, max(v * 2.0 - 1.0, 0.0));
}

void main() {
  float unit = SCALE.x;
  float flatTop = GRID.z;
  float even = GRID.w;
  vec2 world = VIEW.xy + vec2(outTexCoord.x, 1.0 - outTexCoord.y) * VIEW.zw;
  vec2 f = mix(world, world.yx, flatTop);
  // Rounding in cube coordinates (Red Blob Games): the coordinate with the largest error follows from the others.
  vec3 cube = vec3(f.x / ROOT3 - 0.5 * even - f.y / 3.0, f.y / 1.5, 0.0);
  cube.z = -cube.x - cube.y;
  vec3 hex = floor(cube + 0.5);
  vec3 off = abs(hex - cube);
  float fixX = step(off.y, off.x) * step(off.z, off.x);
  float fixY = (1.0 - fixX) * step(off.z, off.y);
  hex.xy = mix(hex.xy, -hex.yx - hex.zz, vec2(fixX, fixY));
  float place = hex.x + 0.5 * (hex.y + (2.0 * even - 1.0) * mod(hex.y, 2.0));
  vec2 cell = mix(vec2(place, hex.y), vec2(hex.y, place), flatTop);
  vec2 inside = step(vec2(-0.5), cell) * step(cell, GRID.xy - 0.5);
  vec4 texel = floor(texture2D(MAP, (cell + 0.5) / GRID.xy) * 255.0 + 0.5);

  vec2 tile = vec2(mod(texel.r, ${TILE_COLUMNS}.0), floor(texel.r / ${TILE_COLUMNS}.0 + 0.01));
  vec2 pixel = tile * (SCALE.y + ${2 * TILE_PAD}.0) + ${TILE_PAD}.0 + fract(world / ${TILE_SPAN}.0) * SCALE.y;
  vec3 colour = mix(${vec3('#f3ecd9')}, texture2D(TILES, pixel / SCALE.zw).rgb, SHOW.x);
  float value = (texel.g - 1.0) / 254.0;
  float drawn = SHOW.z * step(0.5, texel.g);
  colour = mix(colour, ramp(value), 0.78 * drawn);
  // A hatch whose lines grow with the value tells it without colour too.
  float across = abs(fract((world.x + world.y) * unit / 11.0) - 0.5) * 7.8;
  float ink = clamp(2.3 * value - across + 0.5, 0.0, 1.0) * smoothstep(3.0, 7.0, unit);
  colour = mix(colour, ${vec3('#16345e')}, 0.4 * drawn * ink * step(0.02, value));
  colour = mix(colour, ${vec3(ACCENT)}, 0.11 * SHOW.z * texel.b);

  // The side nearest to the pixel: its slot, and how far away it is.
  vec2 l = f - vec2(ROOT3 * (hex.x + 0.5 * hex.y + 0.5 * even), 1.5 * hex.y);
  vec3 s = vec3(l.x, 0.5 * l.x - APOTHEM * l.y, -0.5 * l.x - APOTHEM * l.y);
  vec3 m = abs(s);
  float most = max(m.x, max(m.y, m.z));
  float isX = step(most, m.x);
  float isY = (1.0 - isX) * step(most, m.y);
  float isZ = 1.0 - isX - isY;
  float back = step(dot(s, vec3(isX, isY, isZ)), 0.0);
  float power = (isX + 2.0 * isY + 4.0 * isZ) * (1.0 + 7.0 * back);
  float marked = mod(floor(texel.a / power + 0.001), 2.0);
  float away = (APOTHEM - most) * unit;
  float rim = clamp(max(0.05 * unit, 1.0) - away + 0.5, 0.0, 1.0);
  colour = mix(colour, ${vec3(ACCENT)}, 0.55 * SHOW.z * marked * rim);
  float line = 0.36 * SHOW.y * smoothstep(4.0, 14.0, unit) * clamp(1.0 - away / 0.9, 0.0, 1.0);
  colour = mix(colour, ${vec3('#6f634a')}, line);
  colour = mix(${vec3(PAPER)}, colour, inside.x * inside.y);`;

/** The picture is premultiplied; beyond its edges there is nothing of it. */
const LAY_PICTURE = `
  vec2 at = outTexCoord * LIE.z + LIE.xy;
  vec2 on = step(vec2(0.0), at) * step(at, vec2(1.0));
  vec4 picture = texture2D(PICTURE, at) * on.x * on.y;
  colour = picture.rgb + colour * (1.0 - picture.a);`;

const END = `
  gl_FragColor = vec4(colour, 1.0);
}
`;

/** The ground alone, and the ground with a picture over it. */
export const TERRAIN_SHADERS = { bare: GROUND + END, covered: GROUND + LAY_PICTURE + END } as const;
