// The zones of a scenario: named sets of hexes (MP-4).
import type { Grid, Hex } from '../hex/index.ts';
import type { Zone } from '../rules/index.ts';
import { checkRepeats, entriesOf, say } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import { memberOf } from './located.ts';
import { readRegion } from './places.ts';
import { quoted } from './quote.ts';
import { partAt } from './shape-check.ts';
import type { ZoneDocument } from './shapes.ts';
import { en } from '../rules/index.ts';

/** One zone of the file, and what could be made of it. */
export interface ReadZone extends Entry<ZoneDocument> {
  /** Undefined when anything about it is faulty. */
  readonly zone: Zone | undefined;
}

/** All zones, in order; undefined when there is no list. Hexes are checked as far as there is a grid. */
export function readZones(gate: Gate, grid: Grid | undefined): readonly ReadZone[] | undefined {
  const entries = entriesOf<ZoneDocument>(gate, 'zones');
  if (entries === undefined) return undefined;
  checkRepeats(gate, 'zones', entries);
  return entries.map((entry) => {
    const hexes = grid && readHexes(gate, grid, entry.index);
    const { document } = entry;
    if (document !== undefined && !mayBan(gate, entry.index, document)) return { ...entry, zone: undefined };
    if (document === undefined || hexes === undefined) return { ...entry, zone: undefined };
    const { id, kind, name, bans } = document;
    return { ...entry, zone: bans === undefined ? { id, kind, name, hexes } : { id, kind, name, hexes, bans } };
  });
}

/** OB-4: only a restriction has bans. */
function mayBan(gate: Gate, index: number, { kind, bans }: ZoneDocument): boolean {
  if (bans === undefined || kind === 'restriction') return true;
  say(gate, ['zones', index, 'bans'], {
    code: 'scenario/bans-outside-restriction',
    message: en`Only a restriction can ban something; this zone is of kind ${quoted(kind)}.`,
    hint: en`Remove "bans", or make the kind "restriction".`,
    at: 'key',
  });
  return false;
}

/** The hexes of a zone, ascending and without repeats; undefined when one of its texts is faulty. */
function readHexes(gate: Gate, grid: Grid, index: number): readonly Hex[] | undefined {
  const texts = partAt(gate.located.value, ['zones', index, 'hexes']);
  if (!Array.isArray(texts) || gate.check.faulty.has(`/zones/${index}/hexes`)) return undefined;
  const mask = new Uint8Array(grid.size);
  let listed = 0;
  let sound = true;
  for (let i = 0; i < texts.length; i++) {
    const text: unknown = memberOf(texts, i);
    if (typeof text !== 'string') continue;
    const region = readRegion(grid, text);
    if ('fault' in region) {
      say(gate, ['zones', index, 'hexes', i], region.fault);
      sound = false;
      continue;
    }
    listed += region.value.length;
    // Each hex costs time each time that it is listed: a short file could otherwise ask for hours.
    if (listed > 2 * grid.size) return sayRepeated(gate, index, i);
    for (const hex of region.value) mask[hex] = 1;
  }
  if (!sound) return undefined;
  const hexes: Hex[] = [];
  for (let hex = 0; hex < mask.length; hex++) if (mask[hex] === 1) hexes.push(hex);
  return hexes;
}

function sayRepeated(gate: Gate, index: number, i: number): undefined {
  const message = en`Up to here the zone lists more than twice as many hexes as the map has.`;
  const hint = en`Remove rectangles that lie on each other.`;
  say(gate, ['zones', index, 'hexes', i], { code: 'scenario/zone-repeats', message, hint });
  return undefined;
}
