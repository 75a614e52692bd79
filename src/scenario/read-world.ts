// What else format 2 has round the exercise: treaties (TR-1), messages (TG-4), and belts that lie there already (PC-1).
import { isChain } from '../hex/index.ts';
import type { Grid, Place } from '../hex/index.ts';
import type { Contamination, Message, ObstacleKind, Treaty } from '../rules/index.ts';
import { checkRepeats, entriesOf, findId, say } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import type { Path } from './located.ts';
import { readPlace } from './places.ts';
import { quoted, quotedName } from './quote.ts';
import type { ReadKind } from './read-catalogue.ts';
import { readDay } from './read-dates.ts';
import type { ContaminationDocument, MessageDocument, TreatyDocument } from './shape-world.ts';
import { en, word } from '../rules/index.ts';

export function readTreaties(gate: Gate, dated: boolean | undefined): readonly Treaty[] {
  const entries = entriesOf<TreatyDocument>(gate, 'treaties') ?? [];
  checkRepeats(gate, 'treaties', entries);
  if (entries.length > 0 && dated === false) {
    const message = en`Treaties bind on days, but the preparation has no dates (TR-2).`;
    const hint = en`Add a calendar in which all periods and "execution" have dates.`;
    say(gate, ['treaties'], { code: 'scenario/dates-needed', message, hint });
  }
  return entries.flatMap(({ index, document }): Treaty[] => {
    const noticed = readDay(gate, ['treaties', index, 'noticed']);
    const suspended = readDay(gate, ['treaties', index, 'suspended']);
    if (document === undefined) return [];
    const { noticed: _noticed, suspended: _suspended, ...rest } = document;
    const { noticeMonths = 6, mayLeave = false, abstains = false } = document;
    const days = { ...(noticed !== undefined && { noticed }), ...(suspended !== undefined && { suspended }) };
    return [{ ...rest, noticeMonths, mayLeave, abstains, ...days }];
  });
}

/** All messages, also faulty ones, by id. */
export function readMessages(gate: Gate): readonly Entry<MessageDocument>[] | undefined {
  const entries = entriesOf<MessageDocument>(gate, 'messages');
  if (entries !== undefined) checkRepeats(gate, 'messages', entries);
  return entries;
}

export function soundMessages(entries: readonly Entry<MessageDocument>[] | undefined): readonly Message[] {
  return (entries ?? []).flatMap(({ document }) => document ?? []);
}

/** PC-1: connected chains (OB-1) of standing, networked or dummy kinds, within their depth and length (OB-2), none on another. */
export function readContamination(
  gate: Gate,
  grid: Grid | undefined,
  kinds: readonly ReadKind[] | undefined,
): readonly Contamination[] {
  const entries = entriesOf<ContaminationDocument>(gate, 'contamination') ?? [];
  checkRepeats(gate, 'contamination', entries);
  const taken = new Map<Place, string>();
  return entries.flatMap(({ index, document }): Contamination[] => {
    if (document === undefined) return [];
    const path = ['contamination', index];
    const number = findId(gate, [...path, 'kind'], 'kind', document.kind, kinds);
    const kind = number === undefined ? undefined : kinds?.[number].kind;
    if (number === undefined || kind === undefined) return [];
    checkKind(gate, path, kind, document);
    const places = grid && readChain(gate, path, grid, kind, document.places);
    places?.forEach((place, i) => {
      const owner = taken.get(place);
      if (owner !== undefined) sayTaken(gate, [...path, 'places', i], document.places[i], owner);
      taken.set(place, document.id);
    });
    const { known, recorded = false, marked = false } = document;
    const knows = { laying: known?.laying ?? false, moving: known?.moving ?? false };
    return [{ ...document, kind: number, places: places ?? [], known: knows, recorded, marked }];
  });
}

function checkKind(gate: Gate, path: Path, kind: ObstacleKind, { depth, places }: ContaminationDocument): void {
  if (kind.behaviour === 'reserve' || kind.behaviour === 'remote') {
    const message = en`A kind of behaviour ${word(kind.behaviour)} cannot lie there already (PC-1).`;
    const hint = en`Choose a kind of behaviour standing, networked or dummy.`;
    say(gate, [...path, 'kind'], { code: 'scenario/contamination-kind', message, hint });
  }
  if (depth > kind.maxDepth) {
    const message = en`${quotedName(kind)} has 1 to ${kind.maxDepth} rows, not ${depth} (OB-2).`;
    say(gate, [...path, 'depth'], { code: 'scenario/depth', message, hint: en`Choose another depth.` });
  }
  if (places.length > kind.maxLength) {
    const message = en`${quotedName(kind)} has 1 to ${kind.maxLength} segments, not ${places.length} (OB-2).`;
    say(gate, [...path, 'places'], { code: 'scenario/length', message, hint: en`Split it into two.` });
  }
}

/** The places of a belt in order; undefined when one of them is faulty. The first that breaks the chain (OB-1) is reported. */
function readChain(
  gate: Gate,
  path: Path,
  grid: Grid,
  kind: ObstacleKind,
  texts: readonly string[],
): readonly Place[] | undefined {
  const places: Place[] = [];
  texts.forEach((text, i) => {
    const place = readPlace(grid, text, kind.lies);
    if ('fault' in place) say(gate, [...path, 'places', i], place.fault);
    else places.push(place.value);
  });
  if (places.length < texts.length) return undefined;
  for (let count = 2; count <= places.length; count++) {
    if (isChain(grid, places.slice(0, count))) continue;
    const message = en`${quoted(texts[count - 1])} does not carry the chain on (OB-1).`;
    const hint = en`List the places in order, each beside the one before, none twice.`;
    say(gate, [...path, 'places', count - 1], { code: 'scenario/not-connected', message, hint });
    return undefined;
  }
  return places;
}

function sayTaken(gate: Gate, path: Path, text: string, owner: string): void {
  const message = en`${quoted(owner)} lies at ${quoted(text)} already (PC-1).`;
  say(gate, path, { code: 'scenario/overlap', message, hint: en`Put it beside, or remove one of them.` });
}
