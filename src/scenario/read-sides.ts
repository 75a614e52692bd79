// Who plays: the columns of the moving side (CO-1) and the posts of the laying side (OW-1).
import type { Grid, Hex } from '../hex/index.ts';
import type { Column, Post, Terrain, Zone, ZoneKind } from '../rules/index.ts';
import { checkRepeats, entriesOf, idsOf, say, sayUnknown } from './gate.ts';
import type { Gate } from './gate.ts';
import type { Path } from './located.ts';
import { readHex } from './places.ts';
import { quoted } from './quote.ts';
import type { ReadMap } from './read-map.ts';
import type { ReadZone } from './read-zones.ts';
import { partAt } from './shape-check.ts';
import type { ColumnDocument, PostDocument } from './shapes.ts';

/** A column or post with the number of its entry in the file; undefined when something about it is faulty. */
export type Read<T> = { readonly index: number; readonly value: T } | undefined;

export function readColumns(gate: Gate, map: ReadMap, zones: readonly ReadZone[] | undefined): readonly Read<Column>[] {
  const entries = entriesOf<ColumnDocument>(gate, 'columns');
  if (entries === undefined) return [];
  checkRepeats(gate, 'columns', entries);
  checkNeeded(gate, entries.length);
  return entries.map(({ index, document }) => {
    const path = ['columns', index];
    const start = readHexAt(gate, map.grid, [...path, 'start']);
    const zone = document && readTaskZone(gate, [...path, 'zone'], document, zones);
    if (start === undefined || zone === undefined || document === undefined) return undefined;
    if (map.ground && !canStand(map.terrains.items[map.ground.terrain[start]], document)) {
      sayImpassableStart(gate, [...path, 'start'], document, map.terrains.items[map.ground.terrain[start]]);
      return undefined;
    }
    return { index, value: { ...document, side: 'moving', start, zone, hold: 0, jam: 0 } };
  });
}

function checkNeeded(gate: Gate, columns: number): void {
  const needed = partAt(gate.located.value, ['needed']);
  if (typeof needed !== 'number' || needed <= columns || gate.check.faulty.has('/needed')) return;
  say(gate, ['needed'], {
    code: 'scenario/needed-too-many',
    message: `${needed} columns are needed, but there ${columns === 1 ? 'is 1' : `are ${columns}`}.`,
    hint: `Write a number from 1 to ${columns}, or add columns.`,
  });
}

/** CO-4: to reach goes with an objective, to leave with an exit. */
function readTaskZone(
  gate: Gate,
  path: Path,
  { zone, task }: ColumnDocument,
  zones: readonly ReadZone[] | undefined,
): number | undefined {
  return readZoneOf(gate, path, zone, task === 'reach' ? 'objective' : 'exit', zones);
}

/** The number of the zone with an id, which has to be of a kind. */
function readZoneOf(
  gate: Gate,
  path: Path,
  id: string,
  kind: ZoneKind,
  zones: readonly ReadZone[] | undefined,
): number | undefined {
  if (zones === undefined) return undefined;
  const found = zones.find((zone) => zone.id === id);
  const fitting = zones.flatMap((zone) => (zone.document?.kind === kind ? [zone.document.id] : []));
  if (found === undefined) {
    sayUnknown(gate, path, 'zone', id, fitting.length > 0 ? fitting : idsOf(zones));
    return undefined;
  }
  const is = found.document?.kind ?? kind;
  if (is === kind) return found.index;
  say(gate, path, {
    code: 'scenario/wrong-zone-kind',
    message: `The zone ${quoted(id)} is of kind "${is}"; here it has to be of kind "${kind}".`,
    hint: fitting.length > 0 ? `Of that kind: ${fitting.slice(0, 12).join(', ')}.` : `Add a zone of kind "${kind}".`,
  });
  return undefined;
}

function readHexAt(gate: Gate, grid: Grid | undefined, path: Path): Hex | undefined {
  const text = partAt(gate.located.value, path);
  if (grid === undefined || typeof text !== 'string' || gate.check.faulty.has(`/${path.join('/')}`)) return undefined;
  const hex = readHex(grid, text);
  if ('value' in hex) return hex.value;
  say(gate, path, hex.fault);
  return undefined;
}

function canStand(terrain: Terrain, { class: mover }: ColumnDocument): boolean {
  return terrain.cost[mover] !== undefined;
}

function sayImpassableStart(gate: Gate, path: Path, { class: mover, start }: ColumnDocument, terrain: Terrain): void {
  say(gate, path, {
    code: 'scenario/start-impassable',
    message: `The start ${quoted(start)} is ${terrain.id}, which is impassable for ${mover} columns (MP-2).`,
    hint: 'Start on terrain that the column can enter, or change its class.',
  });
}

export function readPosts(gate: Gate, map: ReadMap, zones: readonly ReadZone[] | undefined): readonly Read<Post>[] {
  const entries = entriesOf<PostDocument>(gate, 'posts');
  if (entries === undefined) return [];
  checkRepeats(gate, 'posts', entries);
  return entries.map(({ index, document }) => {
    const path = ['posts', index];
    const hex = readHexAt(gate, map.grid, [...path, 'hex']);
    const areas = document?.areas.map((id, i) => readZoneOf(gate, [...path, 'areas', i], id, 'engagementArea', zones));
    if (hex === undefined || document === undefined || areas === undefined) return undefined;
    const sound = areas.filter((area) => area !== undefined);
    return sound.length < areas.length ? undefined : { index, value: { ...document, hex, areas: sound } };
  });
}

/** The zones of a list in which none is faulty. */
export function soundZones(zones: readonly ReadZone[]): readonly Zone[] | undefined {
  const sound = zones.flatMap(({ zone }) => (zone === undefined ? [] : [zone]));
  return sound.length < zones.length ? undefined : sound;
}
