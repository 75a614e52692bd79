// The fragment shader of the terrain: finds the hex under each pixel and draws ground, roads, field, grid and hexside
// features from the data texture (terrain-data.ts). Its cost depends on the pixels, not on the size of the map.
import { ACCENT, PAPER, TERRAIN_COLOURS, TERRAIN_LOOKS, rgb } from './palette.ts';

const vec3 = (colour: string): string =>
  `vec3(${rgb(colour)
    .map((part) => part.toFixed(4))
    .join(', ')})`;

const HEAD = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMap;
uniform vec2 uGrid;    // columns, rows
uniform vec2 uOrigin;  // the world point in the top left corner of the canvas
uniform vec2 uSpan;    // the canvas in world units
uniform float uUnit;   // CSS pixels per world unit
uniform float uPixel;  // world units per device pixel
uniform float uFlat;   // 1 = flat-top
uniform float uEven;   // 1 = even lines are shoved
uniform vec4 uShow;    // terrain, features, grid, overlay
varying vec2 outTexCoord;

const float ROOT3 = 1.7320508;
const float APOTHEM = 0.8660254;

// How much of a pixel is covered, from the signed distance to the border (positive inside).
float cover(float d) { return clamp(d / uPixel + 0.5, 0.0, 1.0); }
float hash(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
float byteOf(float channel) { return floor(channel * 255.0 + 0.5); }
float bitOf(float byte, float slot) { return mod(floor(byte / exp2(slot) + 0.001), 2.0); }
`;

const PATTERNS = `
float dots(vec2 p, float cell, float radius) {
  vec2 i = floor(p / cell);
  vec2 c = (i + 0.5 + (vec2(hash(i), hash(i + 7.7)) - 0.5) * 0.5) * cell;
  return cover(radius - length(p - c));
}
float stripes(float v, float gap, float width) { return cover(width - abs(fract(v / gap) - 0.5) * gap); }
float trees(vec2 p) { return max(dots(p, 0.4, 0.1), dots(p + vec2(0.19, 0.23), 0.47, 0.075)); }
float dashes(vec2 p) {
  float row = floor(p.y / 0.27);
  float on = step(fract(p.x / 0.7 + hash(vec2(row, 3.0))), 0.5);
  return on * stripes(p.y, 0.27, 0.018);
}
float waves(vec2 p) { return stripes(p.y + 0.035 * sin(p.x * 8.0), 0.31, 0.014); }
float contours(vec2 l, vec2 p) {
  float d = length(l * vec2(0.9, 1.1)) + 0.05 * sin(p.x * 5.0) * sin(p.y * 4.0);
  return max(cover(0.016 - abs(d - 0.28)), cover(0.013 - abs(d - 0.56)));
}
float blocks(vec2 p) {
  vec2 i = floor(p / 0.3);
  vec2 q = abs(p - (i + 0.5) * 0.3);
  return step(0.28, hash(i)) * cover(0.06 + 0.05 * hash(i + 3.1) - max(q.x, q.y));
}
float pattern(float look, vec2 p, vec2 l) {
  if (look < 1.5) return 0.0;
  if (look < 2.5) return dots(p, 0.36, 0.045);
  if (look < 3.5) return trees(p);
  if (look < 4.5) return contours(l, p);
  if (look < 5.5) return dashes(p);
  if (look < 6.5) return blocks(p);
  if (look < 7.5) return waves(p);
  if (look < 8.5) return stripes(p.x + p.y, 0.3, 0.02);
  if (look < 9.5) return dots(p, 0.22, 0.03);
  if (look < 10.5) return max(stripes(p.x, 0.3, 0.014), stripes(p.y, 0.3, 0.014));
  return max(stripes(p.x + p.y, 0.34, 0.024), stripes(p.x - p.y, 0.34, 0.024));
}
vec3 ground(float look) {
${TERRAIN_LOOKS.slice(0, -1)
  .map((look, i) => `  if (look < ${i}.5) return ${vec3(TERRAIN_COLOURS[look][0])};`)
  .join('\n')}
  return ${vec3(TERRAIN_COLOURS.barred[0])};
}
vec3 inkOf(float look) {
${TERRAIN_LOOKS.slice(0, -1)
  .map((look, i) => `  if (look < ${i}.5) return ${vec3(TERRAIN_COLOURS[look][1])};`)
  .join('\n')}
  return ${vec3(TERRAIN_COLOURS.barred[1])};
}
`;

const SIDES = `
vec2 axis(float k) { return k < 0.5 ? vec2(1.0, 0.0) : k < 1.5 ? vec2(0.5, -APOTHEM) : vec2(-0.5, -APOTHEM); }
float featureAt(vec4 texel, float slot) {
  float byte = byteOf(slot < 1.5 ? texel.g : slot < 3.5 ? texel.b : texel.a);
  return mod(slot, 2.0) < 0.5 ? mod(byte, 16.0) : floor(byte / 16.0);
}
// A road runs from the middle of the hex to each side in the mask.
vec3 road(vec3 colour, float mask, vec2 l) {
  float d = length(l) + (mask > 0.5 ? 0.0 : 9.0);
  for (int i = 0; i < 6; i++) {
    float slot = float(i);
    if (bitOf(mask, slot) < 0.5) continue;
    vec2 v = axis(mod(slot, 3.0)) * (slot < 2.5 ? 1.0 : -1.0);
    d = min(d, length(l - v * clamp(dot(l, v), 0.0, APOTHEM)));
  }
  colour = mix(colour, ${vec3(TERRAIN_COLOURS.road[1])}, cover(max(0.12, 1.3 / uUnit) - d));
  return mix(colour, ${vec3('#fbf0d2')}, cover(0.082 - d));
}
// A feature along a side: t runs along the side from its middle, d is the distance from it.
vec3 feature(vec3 colour, float kind, float t, float d) {
  const vec3 deep = ${vec3('#4d87b3')};
  const vec3 light = ${vec3('#7fb2d2')};
  const vec3 wood = ${vec3('#6b4a2a')};
  float least = 1.1 / uUnit;
  if (kind < 4.5) {
    bool thin = kind > 1.5 && kind < 2.5;
    float width = max(thin ? 0.045 : 0.11, least);
    colour = mix(colour, deep, cover(width + (thin ? 0.0 : 0.022) - d));
    if (!thin) colour = mix(colour, light, cover(width - d));
    if (kind > 2.5 && kind < 3.5)
      colour = mix(colour, ${vec3('#f6ecd0')}, cover(0.2 - d) * cover(0.3 - t) * step(fract(t / 0.15 + 0.25), 0.5));
    if (kind > 3.5) {
      colour = mix(colour, wood, cover(0.27 - d) * cover(0.19 - t));
      colour = mix(colour, ${vec3('#efdcb4')}, cover(0.3 - d) * cover(0.125 - t));
    }
    return colour;
  }
  if (kind < 5.5) {
    float teeth = cover(0.13 - d) * cover(0.03 - abs(fract(t / 0.2 + 0.5) - 0.5) * 0.2);
    return mix(colour, ${vec3('#6d5335')}, max(teeth, cover(max(0.045, least) - d)));
  }
  if (kind < 6.5) {
    float towers = cover(0.085 - d) * cover(0.06 - abs(fract(t / 0.33) - 0.5) * 0.33);
    return mix(colour, ${vec3('#4b4844')}, max(towers, cover(max(0.04, least) - d)));
  }
  return mix(colour, ${vec3('#7a6a80')}, cover(max(kind < 7.5 ? 0.03 : 0.07, least) - d));
}
`;

const OVERLAY = `
vec3 ramp(float v) {
  return v < 0.5 ? mix(${vec3('#f3f7d8')}, ${vec3('#5fb8b2')}, v * 2.0) : mix(${vec3('#5fb8b2')}, ${vec3('#123a7a')}, v * 2.0 - 1.0);
}
vec3 overlay(vec3 colour, vec4 texel) {
  float value = byteOf(texel.g);
  if (value > 0.5) colour = mix(colour, ramp((value - 1.0) / 254.0), 0.74);
  return mix(colour, ${vec3(ACCENT)}, texel.b > 0.001 ? 0.11 : 0.0);
}
vec3 sideMark(vec3 colour, vec4 texel, float slot, float d) {
  float on = bitOf(byteOf(texel.a), slot);
  return mix(colour, ${vec3(ACCENT)}, on * 0.62 * cover(max(0.06, 1.0 / uUnit) - d));
}
`;

const MAIN = `
void main() {
  vec2 world = uOrigin + vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSpan;
  vec2 f = uFlat > 0.5 ? world.yx : world;
  float line = f.y / 1.5;
  float along = f.x / ROOT3 - 0.5 * uEven - 0.5 * line;
  vec3 cube = vec3(along, line, -along - line);
  vec3 near = floor(cube + 0.5);
  vec3 off = abs(near - cube);
  if (off.x > off.y && off.x > off.z) near.x = -near.y - near.z;
  else if (off.y > off.z) near.y = -near.x - near.z;
  float place = near.x + 0.5 * (near.y + (uEven > 0.5 ? 1.0 : -1.0) * mod(near.y, 2.0));
  vec2 cell = uFlat > 0.5 ? vec2(near.y, place) : vec2(place, near.y);
  if (any(lessThan(cell, vec2(-0.5))) || any(greaterThan(cell, uGrid - 0.5))) {
    gl_FragColor = vec4(${vec3(PAPER)}, 1.0);
    return;
  }
  vec2 l = f - vec2(ROOT3 * (near.x + 0.5 * near.y + 0.5 * uEven), 1.5 * near.y);
  vec2 v = (cell + vec2(0.0, 0.5)) / uGrid;
  vec4 a = texture2D(uMap, vec2(v.x + 0.25 / uGrid.x, v.y));
  vec4 b = texture2D(uMap, vec2(v.x + 0.75 / uGrid.x, v.y));
  float look = byteOf(a.r);
  vec3 colour = ${vec3('#f3ecd9')};
  float detail = smoothstep(7.0, 16.0, uUnit);
  if (uShow.x > 0.5) {
    colour = ground(look);
    if (detail > 0.0) colour = mix(colour, inkOf(look), detail * 0.75 * pattern(look, world, uFlat > 0.5 ? l.yx : l));
    if (b.r > 0.0 || (look > 0.5 && look < 1.5)) colour = road(colour, byteOf(b.r), l);
  }
  if (uShow.w > 0.5) colour = overlay(colour, b);
  // The two sides nearest to the pixel: two, so that features join at corners.
  vec3 s = vec3(l.x, 0.5 * l.x - APOTHEM * l.y, -0.5 * l.x - APOTHEM * l.y);
  vec3 m = abs(s);
  float k1 = m.x >= m.y && m.x >= m.z ? 0.0 : m.y >= m.z ? 1.0 : 2.0;
  float k2 = k1 < 0.5 ? (m.y >= m.z ? 1.0 : 2.0) : k1 < 1.5 ? (m.x >= m.z ? 0.0 : 2.0) : (m.x >= m.y ? 0.0 : 1.0);
  float s1 = k1 < 0.5 ? s.x : k1 < 1.5 ? s.y : s.z;
  float s2 = k2 < 0.5 ? s.x : k2 < 1.5 ? s.y : s.z;
  float slot1 = k1 + (s1 < 0.0 ? 3.0 : 0.0);
  float slot2 = k2 + (s2 < 0.0 ? 3.0 : 0.0);
  float d1 = APOTHEM - abs(s1);
  float t2 = abs(dot(l, axis(k2).yx * vec2(-1.0, 1.0)));
  float d2 = length(vec2(max(t2 - 0.5, 0.0), APOTHEM - abs(s2)));
  if (uShow.z > 0.5) {
    float alpha = 0.34 * smoothstep(4.0, 14.0, uUnit);
    colour = mix(colour, ${vec3('#6f634a')}, alpha * clamp(1.0 - d1 * uUnit / 0.9, 0.0, 1.0));
  }
  if (uShow.w > 0.5) {
    colour = sideMark(colour, b, slot2, d2);
    colour = sideMark(colour, b, slot1, d1);
  }
  if (uShow.y > 0.5 && a.g + a.b + a.a > 0.0) {
    float kind2 = featureAt(a, slot2);
    float kind1 = featureAt(a, slot1);
    if (kind2 > 0.5) colour = feature(colour, kind2, min(t2, 0.5), d2);
    if (kind1 > 0.5) colour = feature(colour, kind1, abs(dot(l, axis(k1).yx * vec2(-1.0, 1.0))), d1);
  }
  gl_FragColor = vec4(colour, 1.0);
}
`;

export const TERRAIN_SHADER = HEAD + PATTERNS + SIDES + OVERLAY + MAIN;
