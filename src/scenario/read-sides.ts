// Who watches: the posts of the laying side (OW-1); and what columns and posts share: hexes and zones by name.
import type { Grid, Hex } from '../hex/index.ts';
import type { Post, Zone, ZoneKind } from '../rules/index.ts';
import { checkRepeats, entriesOf, idsOf, say, sayUnknown } from './gate.ts';
import type { Gate, Numbered } from './gate.ts';
import type { Path } from './located.ts';
import { readHex } from './places.ts';
import { quoted } from './quote.ts';
import type { ReadMap } from './read-map.ts';
import type { ReadZone } from './read-zones.ts';
import { partAt } from './shape-check.ts';
import type { PostDocument } from './shape-sides.ts';
import { en } from '../rules/index.ts';

/** A column or post with the number of its entry in the file; undefined when something about it is faulty. */
export type Read<T> = Numbered<T> | undefined;

/** The number of the zone with an id, which has to be of a kind. */
export function readZoneOf(
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
    message: en`The zone ${quoted(id)} is of kind "${is}"; here it has to be of kind "${kind}".`,
    hint:
      fitting.length > 0 ? en`Of that kind: ${fitting.slice(0, 12).join(', ')}.` : en`Add a zone of kind "${kind}".`,
  });
  return undefined;
}

export function readHexAt(gate: Gate, grid: Grid | undefined, path: Path): Hex | undefined {
  const text = partAt(gate.located.value, path);
  if (grid === undefined || typeof text !== 'string' || gate.check.faulty.has(`/${path.join('/')}`)) return undefined;
  const hex = readHex(grid, text);
  if ('value' in hex) return hex.value;
  say(gate, path, hex.fault);
  return undefined;
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
