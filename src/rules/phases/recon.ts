// Sub-phase recon: columns come onto the map, and segments in range are found and seen through (CO-5, RC-1, RC-2).
import { PURPOSE } from '../numbers.ts';
import { isKnownTo, isThere } from '../presence.ts';
import { COL, columnAt, HEAD, LIFE, lifeAt, STATUS } from '../state.ts';
import { happens, reveal, seeThroughInPlace, spentNote, type Table } from '../table.ts';
import { CERTAIN, type Chance, type Minutes, SIDES, type SideName } from '../types.ts';
import { arriveInPlace } from './passage.ts';

/** CO-5. */
function enterInPlace(table: Table): void {
  const { words, setting } = table;
  const { columns } = setting.scenario;
  for (let i = 0; i < columns.length; i++) {
    const c = columnAt(i);
    const column = columns[i];
    if (words[c + COL.status] !== STATUS.waiting || column.from >= table.end) continue;
    words[c + COL.status] = STATUS.active;
    words[c + COL.hex] = column.start;
    words[c + COL.clock] = column.from;
    table.notes?.push(spentNote(table, i, column.from, { what: 'start' }));
    table.entered[i] = true;
    table.events?.push({ type: 'entered', column: i, hex: column.start, minute: column.from });
    // CO-6: it may come in its objective.
    if (column.task === 'hold') arriveInPlace(table, i);
  }
}

/** Scratch of `lookInPlace`, by segment: the last look round in which it was in range. Looks are numbered, so that nothing has to be taken back. */
const inRange: number[] = [];
let looks = 0;

/** Notes which segments are in range of a column of the side, and says whether any is. */
function lookRound({ setting, words }: Table, columns: readonly number[]): boolean {
  const { from, seen } = setting.facts.near;
  looks += 1;
  let any = false;
  for (let i = 0; i < columns.length; i++) {
    const c = columnAt(columns[i]);
    if (words[c + COL.status] !== STATUS.active) continue;
    const hex = words[c + COL.hex];
    const end = from[hex + 1];
    if (from[hex] === end) continue;
    const { recon } = setting.columns[columns[i]];
    for (let at = from[hex]; at < end; at += 2) {
      if (seen[at + 1] > recon) continue;
      inRange[seen[at]] = looks;
      any = true;
    }
  }
  return any;
}

/** RC-1: the chance of the kind, or certainty where it is marked (OB-10, PC-1). */
export function visibilityOf({ setting }: Table, segment: number): Chance {
  const { kind, care } = setting.segments[segment];
  return care === 'marked' ? CERTAIN : setting.kinds[kind].visibility;
}

/** RC-2. */
function seeThroughDummyInPlace(table: Table, segment: number, began: Minutes): void {
  const { setting, words, turn } = table;
  const { place, kind } = setting.segments[segment];
  if (words[lifeAt(setting, segment) + LIFE.seenThrough] === 1) return;
  const { seeThrough } = setting.kinds[kind];
  if (happens(table, seeThrough, turn, place, 0, PURPOSE.seeThrough)) seeThroughInPlace(table, segment, began);
}

/** RC-1, RC-2: what the columns of a side see. */
function lookInPlace(table: Table, side: SideName): void {
  const { setting, words, turn } = table;
  const { columnsOf } = setting.facts;
  if (setting.segments.length === 0) return;
  while (inRange.length < setting.segments.length) inRange.push(0);
  if (!lookRound(table, side === 'moving' ? columnsOf.moving : columnsOf.laying)) return;
  const began = (turn - 1) * setting.scenario.turnMinutes;
  const actor = side === 'moving' ? 0 : 1;
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (inRange[segment] !== looks) continue;
    const known = isKnownTo(setting, words, segment, side);
    if (known && setting.allLive) continue;
    const { place, behaviour } = setting.segments[segment];
    const canBeSeenThrough = side === 'moving' && behaviour === 'dummy';
    if (known && !canBeSeenThrough) continue;
    if (!isThere(setting, words, segment)) continue;
    if (!known && happens(table, visibilityOf(table, segment), turn, place, actor, PURPOSE.recon)) {
      reveal(table, segment, side, 'recon', began);
    }
    if (canBeSeenThrough && isKnownTo(setting, words, segment, side)) seeThroughDummyInPlace(table, segment, began);
  }
}

export function reconInPlace(table: Table): void {
  enterInPlace(table);
  for (const side of SIDES) lookInPlace(table, side);
  table.words[HEAD.turn] = table.turn;
}
