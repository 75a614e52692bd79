// The map of a scenario: size and shape, the terrain of each hex, the features on hexsides.
import { makeGrid } from '../hex/index.ts';
import type { Grid } from '../hex/index.ts';
import type { Feature, Terrain } from '../rules/index.ts';
import { isSoundOrAbsent, say, sayUnknown } from './gate.ts';
import type { Gate } from './gate.ts';
import { memberOf, pointerOf } from './located.ts';
import { readSide } from './places.ts';
import { quoted } from './quote.ts';
import { isSound, partAt, soundPart } from './shape-check.ts';
import type { MapDocument } from './shapes.ts';
import type { Stock } from './stock.ts';
import { readFeatures, readTerrains } from './stock.ts';
import { en, groundNames } from '../rules/index.ts';

/** What can be told of the map. */
export interface ReadMap {
  readonly terrains: Stock<Terrain>;
  readonly features: Stock<Feature>;
  /** Undefined when size or shape is faulty: nothing can then be said of hexes. */
  readonly grid: Grid | undefined;
  /** Undefined unless everything about the ground is sound. */
  readonly ground: { readonly terrain: Uint8Array; readonly feature: Uint8Array } | undefined;
}

export function readMap(gate: Gate): ReadMap {
  const before = gate.sink.errors;
  const terrains = readTerrains(gate);
  const features = readFeatures(gate);
  const legend = readLegend(gate, terrains);
  const grid = readGrid(gate);
  if (grid === undefined) return { terrains, features, grid, ground: undefined };
  const terrain = readRows(gate, grid, legend);
  const feature = readSides(gate, grid, features);
  const sound = isSound(gate.check, ['map']) && isSoundOrAbsent(gate, 'terrains') && isSoundOrAbsent(gate, 'features');
  return { terrains, features, grid, ground: sound && gate.sink.errors === before ? { terrain, feature } : undefined };
}

function readGrid(gate: Gate): Grid | undefined {
  const width = soundPart<number>(gate.check, ['map', 'width']);
  const height = soundPart<number>(gate.check, ['map', 'height']);
  const orientation = soundPart<MapDocument['orientation']>(gate.check, ['map', 'orientation']);
  const offset = soundPart<MapDocument['offset']>(gate.check, ['map', 'offset']);
  if (width === undefined || height === undefined || orientation === undefined || offset === undefined)
    return undefined;
  return makeGrid({ width, height, orientation, offset });
}

/** Character → index into the terrains; −1 for a terrain that is not known. Undefined when there is no legend to speak of. */
function readLegend(gate: Gate, terrains: Stock<Terrain>): ReadonlyMap<string, number> | undefined {
  const table = partAt(gate.located.value, ['map', 'legend']);
  if (typeof table !== 'object' || table === null || gate.check.faulty.has('/map/legend')) return undefined;
  const legend = new Map<string, number>();
  for (const [character, id] of Object.entries(table)) {
    // zod passes over this one key in silence, so that it is named here.
    if (character === '__proto__') {
      const message = en`The key "__proto__" is not a single visible character.`;
      const hint = en`Use one letter, digit or sign for each terrain.`;
      say(gate, ['map', 'legend', character], { code: 'shape/legend-key', message, hint, at: 'key' });
    }
    legend.set(
      character,
      terrains.items.findIndex((terrain) => terrain.id === id),
    );
    if (typeof id !== 'string' || !terrains.known || terrains.ids.includes(id)) continue;
    const path = ['map', 'legend', character];
    if (isSound(gate.check, path)) sayUnknown(gate, path, 'terrain', id, terrains.ids);
  }
  return legend;
}

/** The terrain of each hex. */
function readRows(gate: Gate, grid: Grid, legend: ReadonlyMap<string, number> | undefined): Uint8Array {
  const terrain = new Uint8Array(grid.size);
  const rows = partAt(gate.located.value, ['map', 'rows']);
  if (!Array.isArray(rows) || gate.check.faulty.has('/map/rows')) return terrain;
  if (rows.length !== grid.height) {
    say(gate, ['map', 'rows'], {
      code: 'scenario/row-count',
      message: en`There are ${rows.length} rows, but the height is ${grid.height}.`,
      hint: en`Give one text for each row, or change the height.`,
    });
  }
  const unknown = new Set<string>();
  rows.forEach((row: unknown, r) => {
    if (typeof row !== 'string') return;
    if (row.length !== grid.width) sayRowLength(gate, r, row.length, grid.width);
    for (let c = 0; c < row.length; c++) {
      const index = legend?.get(row[c]);
      if (index !== undefined && index >= 0 && c < grid.width && r < grid.height) terrain[r * grid.width + c] = index;
      if (legend === undefined || index !== undefined || unknown.has(row[c])) continue;
      unknown.add(row[c]);
      sayUnknownCharacter(gate, r, c, row[c]);
    }
  });
  return terrain;
}

function sayRowLength(gate: Gate, r: number, length: number, width: number): void {
  say(gate, ['map', 'rows', r], {
    code: 'scenario/row-length',
    message: en`Row ${r} has ${length} characters, but the width is ${width}.`,
    hint: en`Give one character for each hex.`,
  });
}

function sayUnknownCharacter(gate: Gate, r: number, c: number, character: string): void {
  say(gate, ['map', 'rows', r], {
    code: 'scenario/unknown-character',
    message: en`The character ${quoted(character)} at column ${c} of row ${r} is not in the legend.`,
    hint: en`Add ${quoted(character)} to "legend", or use one of its characters.`,
  });
}

/** 1 + index into the features for each hexside that has one (MP-3). */
function readSides(gate: Gate, grid: Grid, features: Stock<Feature>): Uint8Array {
  const feature = new Uint8Array(grid.size * 3);
  const table = partAt(gate.located.value, ['map', 'features']);
  if (typeof table !== 'object' || table === null || gate.check.faulty.has('/map/features')) return feature;
  for (const id of Object.keys(table)) {
    const path = ['map', 'features', id];
    const index = features.items.findIndex((item) => item.id === id);
    if (features.known && !features.ids.includes(id)) sayUnknownFeature(gate, id, features.ids);
    const sides = memberOf(table, id);
    if (!Array.isArray(sides) || gate.check.faulty.has(pointerOf(path))) continue;
    sides.forEach((text: unknown, i) => {
      if (typeof text !== 'string') return;
      const side = readSide(grid, text);
      if ('fault' in side) say(gate, [...path, i], side.fault);
      else if (feature[side.value] > 0)
        say(gate, [...path, i], taken(text, features.items[feature[side.value] - 1].id));
      else feature[side.value] = index + 1;
    });
  }
  return feature;
}

function sayUnknownFeature(gate: Gate, id: string, known: readonly string[]): void {
  sayUnknown(gate, ['map', 'features', id], 'feature', id, known);
}

function taken(text: string, by: string) {
  return {
    code: 'scenario/hexside-twice',
    message: en`The hexside ${quoted(text)} has a ${groundNames([by])} already.`,
    hint: en`A hexside has one feature at most; it may be named from both of its hexes. A bridge replaces the river.`,
  };
}
