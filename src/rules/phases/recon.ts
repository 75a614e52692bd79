// Sub-phase recon: columns come onto the map, and segments in range are found and seen through (CO-5, RC-1, RC-2).
import { isWithin, toAxial } from '../../hex/index.ts';
import { SPOT_WORDS } from '../facts.ts';
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

/** A column that looks round. */
interface Scout {
  q: number;
  r: number;
  /** Hexes. */
  range: number;
}

/** Scratch: as many as ever looked round at once. */
const scouts: Scout[] = [];

/** Sets out the scouts of a side, and counts them. */
function setOutScouts({ setting, words }: Table, side: SideName): number {
  const { grid, columns } = setting.scenario;
  let count = 0;
  for (const i of setting.facts.columnsOf[side]) {
    const c = columnAt(i);
    if (words[c + COL.status] !== STATUS.active) continue;
    if (count === scouts.length) scouts.push({ q: 0, r: 0, range: 0 });
    const scout = scouts[count++];
    const { q, r } = toAxial(grid, words[c + COL.hex]);
    scout.q = q;
    scout.r = r;
    scout.range = columns[i].recon;
  }
  return count;
}

/** Is one of a segment's hexes in range of one of the scouts? */
function isInRange(count: number, spots: Int32Array, segment: number): boolean {
  const at = segment * SPOT_WORDS;
  const q = spots[at];
  const r = spots[at + 1];
  const otherQ = spots[at + 2];
  const otherR = spots[at + 3];
  for (let k = 0; k < count; k++) {
    const scout = scouts[k];
    if (isWithin(scout.q - q, scout.r - r, scout.range)) return true;
    if (isWithin(scout.q - otherQ, scout.r - otherR, scout.range)) return true;
  }
  return false;
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
  if (setting.segments.length === 0) return;
  const began = (turn - 1) * setting.scenario.turnMinutes;
  const count = setOutScouts(table, side);
  if (count === 0) return;
  const actor = side === 'moving' ? 0 : 1;
  for (let segment = 0; segment < setting.segments.length; segment++) {
    const known = isKnownTo(setting, words, segment, side);
    if (known && setting.allLive) continue;
    const { place, behaviour } = setting.segments[segment];
    const canBeSeenThrough = side === 'moving' && behaviour === 'dummy';
    if (known && !canBeSeenThrough) continue;
    if (!isThere(setting, words, segment) || !isInRange(count, setting.facts.spots, segment)) continue;
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
