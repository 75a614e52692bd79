// What the terrain shader reads: an RGBA texel for each hex, packed from a scenario, a field and highlights.
//
// Red: look of the terrain. Green: field value (0 = none, else 1 … 255). Blue: 1 when the hex is highlighted. Alpha: mask
// of slots that are highlighted hexsides, or the border of the highlighted hexes.
// A slot is a side in the shader's own frame, which is pointy-top: a flat-top map is drawn with x and y exchanged, which
// turns direction d into slot 5 − d.
import { ownerOf } from '../hex/index.ts';
import type { Direction, Grid, Orientation, Place, Side } from '../hex/index.ts';
import type { Scenario } from '../rules/index.ts';
import { TERRAIN_LOOKS, terrainLooks } from './palette.ts';
import type { FieldMark } from './types.ts';

/** The slot of a direction in the shader's frame, and back. */
export function slotOf(orientation: Orientation, direction: Direction): number {
  return orientation === 'pointy' ? direction : 5 - direction;
}

/** Fresh data for a scenario: its terrain, nothing highlighted, no field. Length: size × 4. */
export function packScenario(scenario: Scenario): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(scenario.grid.size * 4);
  const looks = terrainLooks(scenario.terrains).map((look) => TERRAIN_LOOKS.indexOf(look));
  for (let hex = 0; hex < scenario.grid.size; hex++) data[hex * 4] = looks[scenario.terrain[hex]];
  return data;
}

/** Writes a field into the data: 0 … max becomes 1 … 255. Without a field, takes the old one out. */
export function packFieldInto(data: Uint8Array, field: FieldMark | undefined): void {
  for (let at = 1, hex = 0; at < data.length; at += 4, hex++) {
    const value = field === undefined ? -1 : field.values[hex];
    const drawn = field !== undefined && value >= 0 && value <= field.max;
    data[at] = drawn ? 1 + Math.round((254 * value) / Math.max(1, field.max)) : 0;
  }
}

/** Writes the highlighted places into the data, instead of those before. */
export function packHighlightsInto(data: Uint8Array, grid: Grid, places: readonly Place[]): void {
  for (let at = 2; at < data.length; at += 4) {
    data[at] = 0;
    data[at + 1] = 0;
  }
  for (const place of places) {
    if (place < grid.size) data[place * 4 + 2] = 1;
    else markSide(data, grid, place - grid.size);
  }
  for (const hex of places) {
    if (hex >= grid.size) continue;
    for (let d = 0; d < 6; d++) {
      const other = grid.neighbours[hex * 6 + d];
      if (other >= 0 && data[other * 4 + 2] === 1) continue;
      data[hex * 4 + 3] |= 1 << slotOf(grid.orientation, d);
    }
  }
}

function markSide(data: Uint8Array, grid: Grid, side: Side): void {
  const d = side % 3;
  const owner = ownerOf(side);
  const other = grid.neighbours[owner * 6 + d];
  data[owner * 4 + 3] |= 1 << slotOf(grid.orientation, d);
  if (other >= 0) data[other * 4 + 3] |= 1 << slotOf(grid.orientation, d + 3);
}
