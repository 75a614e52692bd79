// Sub-phase end: waiting columns' clocks, tasks that are looked at now, and whether the exercise is over (TI-4, TI-5, CO-6, CO-7).
import { isDenied } from '../arrival.ts';
import { isKnownTo, isThere, isWorkable, phaseOf } from '../presence.ts';
import { COL, columnAt, HEAD, isOpen, PHASE, SEG, STATUS, searchedAt, segmentAt, UNIT, unitAt } from '../state.ts';
import { clockOf, completeInPlace, isActive, spentNote, type Table } from '../table.ts';
import { SIDES, type SideName } from '../types.ts';

/** TI-4. */
function waitInPlace(table: Table, column: number): void {
  const { setting, words, end } = table;
  const c = columnAt(column);
  const works = words[c + COL.work] > 0 || words[unitAt(setting, column) + UNIT.search] > 0;
  const idle = !works && !table.entered[column] && !table.exposed[column];
  const least = idle && table.waits[column] ? end : end - setting.scenario.turnMinutes;
  const waited = least - words[c + COL.clock];
  if (waited <= 0) return;
  words[c + COL.clock] = least;
  table.notes?.push(spentNote(table, column, waited, { what: 'idle' }));
}

/** CO-6. */
function holdInPlace(table: Table, column: number): void {
  const { setting, words, end } = table;
  const since = words[unitAt(setting, column) + UNIT.since];
  if (setting.columns[column].task !== 'hold' || since < 0) return;
  const { hold } = setting.scenario.columns[column];
  if (Math.max(clockOf(table, column), end) >= since + hold) completeInPlace(table, column, since + hold);
}

/** CO-7: is there still something for the side to do at a segment of the zone? */
function isLeft({ setting, words }: Table, segment: number, side: SideName): boolean {
  if (!isThere(setting, words, segment) || !isKnownTo(setting, words, segment, side)) return false;
  if (!isWorkable(setting, words, segment, side)) return false;
  const { depth } = setting.segments[segment];
  if (words[segmentAt(setting, segment) + SEG.proved] === depth) return false;
  const phase = phaseOf(setting, words, segment);
  const stands = phase === PHASE.standing || phase === PHASE.dead;
  return stands || !isOpen(setting, words, segment);
}

/** CO-7. */
function isCleared(table: Table, zone: number, side: SideName): boolean {
  const { setting, words } = table;
  const { hexes } = setting.scenario.zones[zone];
  if (hexes.some((hex) => words[searchedAt(setting, setting.searchNumber[hex])] === 0)) return false;
  const inZone = new Set(hexes);
  return !setting.segments.some((segment, i) => segment.hexes.some((hex) => inZone.has(hex)) && isLeft(table, i, side));
}

/** CO-7: the columns of a side that clear one zone are done together, those too that have yet to come. */
function clearInPlace(table: Table, side: SideName): void {
  const { setting, words, end } = table;
  const { columns } = setting.scenario;
  const cleared = new Map<number, boolean>();
  columns.forEach(({ task, zone, side: own }, column) => {
    if (task !== 'clear' || own !== side) return;
    const status = words[columnAt(column) + COL.status];
    if (status !== STATUS.active && status !== STATUS.waiting) return;
    const done = cleared.get(zone) ?? isCleared(table, zone, side);
    cleared.set(zone, done);
    if (done) completeInPlace(table, column, end);
  });
}

/** TI-5: is a column of the moving side still to do its task? */
function isPlaying({ setting, words }: Table): boolean {
  for (const column of setting.facts.columnsOf.moving) {
    const status = words[columnAt(column) + COL.status];
    if (status === STATUS.active || status === STATUS.waiting) return true;
  }
  return false;
}

export function endInPlace(table: Table): void {
  const { setting, words, end } = table;
  for (let column = 0; column < setting.columns.length; column++) {
    if (!isActive(table, column)) continue;
    waitInPlace(table, column);
    holdInPlace(table, column);
  }
  if (setting.searchable.length > 0) for (const side of SIDES) clearInPlace(table, side);
  if (isPlaying(table) && end < setting.scenario.deadline) return;
  words[HEAD.over] = 1;
  table.events?.push({ type: 'ended', denied: isDenied({ setting, words }), minute: end });
}
