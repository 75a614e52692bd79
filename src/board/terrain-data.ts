// What the terrain shader reads: two RGBA texels for each hex, packed from a scenario, a field and highlights.
//
// Texel 0: look of the terrain; features of slots 0+1, 2+3, 4+5 (low nibble first, 0 = none, else 1 + look).
// Texel 1: mask of slots that a road leads to; field value (0 = none, else 1 … 255); 1 when the hex is highlighted;
// mask of slots that are highlighted hexsides or the border of the highlighted hexes.
// A slot is a side in the shader's own frame, which is pointy-top: a flat-top map is drawn with x and y exchanged, which
// turns direction d into slot 5 − d.
import { sideOf } from '../hex/index.ts';
import type { Direction, Grid, Hex, Orientation, Place } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import { FEATURE_LOOKS, TERRAIN_LOOKS, featureLooks, terrainLooks } from './palette.ts';
import type { TerrainLook } from './palette.ts';
import type { FieldMark } from './types.ts';

/** The slot of a direction in the shader's frame, and back. */
export function slotOf(orientation: Orientation, direction: Direction): number {
  return orientation === 'pointy' ? direction : 5 - direction;
}

/** Bytes of a row: two texels of four bytes for each hex. */
const STRIDE = 8;

/** Fresh data for a scenario: terrain, roads, features; nothing highlighted, no field. Length: size × 8. */
export function packScenario(scenario: Scenario): Uint8Array<ArrayBuffer> {
  const { grid } = scenario;
  const data = new Uint8Array(grid.size * STRIDE);
  const looks = terrainLooks(scenario.terrains);
  const features = featureLooks(scenario.features);
  const joined = roadJoins(scenario, looks);
  for (let hex = 0; hex < grid.size; hex++) {
    const at = hex * STRIDE;
    data[at] = TERRAIN_LOOKS.indexOf(looks[scenario.terrain[hex]]);
    for (let d = 0; d < 6; d++) {
      const other = grid.neighbours[hex * 6 + d];
      if (other < 0) continue;
      const slot = slotOf(grid.orientation, d);
      const feature = scenario.feature[sideOf(grid, hex, d)];
      const look = feature === 0 ? 0 : 1 + FEATURE_LOOKS.indexOf(features[feature - 1]);
      data[at + 1 + (slot >> 1)] |= look << (4 * (slot & 1));
      if (joined(hex, other)) data[at + 4] |= 1 << slot;
    }
  }
  return data;
}

/** Is a road drawn between two neighbours? From road to road; and into a town where it would otherwise end. */
function roadJoins(scenario: Scenario, looks: readonly TerrainLook[]): (a: Hex, b: Hex) => boolean {
  const { neighbours } = scenario.grid;
  const lookOf = (hex: Hex): TerrainLook => looks[scenario.terrain[hex]];
  const ends = (road: Hex): boolean => {
    let roads = 0;
    for (let d = 0; d < 6; d++) {
      const other = neighbours[road * 6 + d];
      if (other >= 0 && lookOf(other) === 'road') roads++;
    }
    return roads < 2;
  };
  return (a, b) => {
    if (lookOf(a) === 'road' && lookOf(b) === 'road') return true;
    if (lookOf(a) === 'road' && lookOf(b) === 'town') return ends(a);
    return lookOf(a) === 'town' && lookOf(b) === 'road' && ends(b);
  };
}

/** Writes a field into the data: 0 … max becomes 1 … 255. Without a field, takes the old one out. */
export function packFieldInto(data: Uint8Array, field: FieldMark | undefined): void {
  for (let at = 5, hex = 0; at < data.length; at += STRIDE, hex++) {
    const value = field === undefined ? -1 : field.values[hex];
    const drawn = field !== undefined && value >= 0 && value <= field.max;
    data[at] = drawn ? 1 + Math.round((254 * value) / Math.max(1, field.max)) : 0;
  }
}

/** Writes the highlighted places into the data, instead of those before. */
export function packHighlightsInto(data: Uint8Array, grid: Grid, places: readonly Place[]): void {
  for (let at = 6; at < data.length; at += STRIDE) {
    data[at] = 0;
    data[at + 1] = 0;
  }
  for (const place of places) {
    if (place < grid.size) data[place * STRIDE + 6] = 1;
    else markSide(data, grid, place - grid.size);
  }
  for (const hex of places) {
    if (hex >= grid.size) continue;
    for (let d = 0; d < 6; d++) {
      const other = grid.neighbours[hex * 6 + d];
      if (other >= 0 && data[other * STRIDE + 6] === 1) continue;
      data[hex * STRIDE + 7] |= 1 << slotOf(grid.orientation, d);
    }
  }
}

function markSide(data: Uint8Array, grid: Grid, side: number): void {
  const d = side % 3;
  const owner = (side - d) / 3;
  const other = grid.neighbours[owner * 6 + d];
  data[owner * STRIDE + 7] |= 1 << slotOf(grid.orientation, d);
  if (other >= 0) data[other * STRIDE + 7] |= 1 << slotOf(grid.orientation, d + 3);
}
