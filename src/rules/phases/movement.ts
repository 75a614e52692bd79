// Sub-phase movement: columns march along their paths, earliest clock first (TI-3, TU-3, EN-1 to EN-3, CL-7, CL-8).
import type { Hex } from '../../hex/index.ts';
import type { Refusal } from '../play-types.ts';
import { noteMetInPlace } from '../meeting.ts';
import { isKnownTo } from '../presence.ts';
import { COL, columnAt, STATUS, UNIT, unitAt } from '../state.ts';
import { barrierOf, meetsAny, stepCost, stepDirection, unforceable } from '../step.ts';
import { clockOf, isActive, columnSide, type Table } from '../table.ts';
import { arriveInPlace, goInPlace, walkInPlace } from './passage.ts';

function stop(table: Table, column: number, why: Refusal): false {
  table.events?.push({ type: 'stopped', column, why, minute: clockOf(table, column) });
  return false;
}

function isKnown(table: Table, column: number, segment: number): boolean {
  return isKnownTo(table.setting, table.words, segment, columnSide(table, column));
}

function bump(table: Table, column: number, segment: number, direction: number): void {
  table.meetings[column] = { how: 'bump', segment, direction };
  noteMetInPlace(table, column, segment);
  const { place } = table.setting.segments[segment];
  table.events?.push({ type: 'bumped', column, place, minute: clockOf(table, column) });
}

/** EN-2 to EN-4: a biting segment without a lane is in the way. */
function meet(table: Table, column: number, segment: number, direction: number, force: boolean): void {
  const { setting, words } = table;
  table.exposed[column] = true;
  if (!isKnown(table, column, segment)) return bump(table, column, segment, direction);
  if (force) {
    const from = words[columnAt(column) + COL.hex];
    const stuck = unforceable(setting, words, column, from, direction, false);
    if (stuck >= 0 && !isKnown(table, column, stuck)) return bump(table, column, stuck, direction);
    if (stuck < 0) {
      table.meetings[column] = { how: 'force', segment, direction };
      return;
    }
  }
  noteMetInPlace(table, column, segment);
  const { place } = setting.segments[segment];
  table.events?.push({ type: 'halted', column, place, minute: clockOf(table, column) });
}

/** Takes a step to a hex, if it can; returns whether it has. */
function stepInPlace(table: Table, column: number, to: Hex, force: boolean): boolean {
  const { setting, words } = table;
  const from = words[columnAt(column) + COL.hex];
  const direction = stepDirection(setting, from, to);
  if (direction < 0) return stop(table, column, 'notAdjacent');
  const cost = stepCost(setting, column, from, direction);
  if (cost < 0) return stop(table, column, 'impassable');
  if (!meetsAny(setting, from, direction)) walkInPlace(table, column, direction, to, cost);
  else {
    const barrier = barrierOf(setting, words, column, from, direction, false);
    if (barrier >= 0) {
      meet(table, column, barrier, direction, force);
      return false;
    }
    goInPlace(table, column, direction, cost, 'open');
  }
  arriveInPlace(table, column);
  return true;
}

/** Takes steps until another column may have a say; returns whether it may take more in this turn (TI-3). */
function marchOnInPlace(table: Table, column: number): boolean {
  const { taken, words, end } = table;
  const march = table.marches[column];
  if (march === undefined) return false;
  const { path } = march;
  const c = columnAt(column);
  do {
    if (!stepInPlace(table, column, path[taken[column]], march.force === true)) return false;
    taken[column] += 1;
    if (words[c + COL.status] !== STATUS.active || taken[column] >= path.length || words[c + COL.clock] >= end) {
      return false;
    }
  } while (isFreeToGo(table, column));
  return true;
}

/** TU-3: does the first take its next step before the second: by clock, then by number? */
function goesBefore({ words }: Table, one: number, other: number): boolean {
  const difference = words[columnAt(one) + COL.clock] - words[columnAt(other) + COL.clock];
  return difference < 0 || (difference === 0 && one < other);
}

/** Puts a column behind the first `count` of those who march, and forward to where it belongs among them. */
function joinInPlace(table: Table, count: number, column: number): void {
  const { marching } = table;
  let at = count;
  while (at > 0 && goesBefore(table, column, marching[at - 1])) {
    marching[at] = marching[at - 1];
    at -= 1;
  }
  marching[at] = column;
}

/** The first has taken a step: puts it back to where it belongs. */
function fallBackInPlace(table: Table, first: number, count: number): void {
  const { marching } = table;
  const column = marching[first];
  let at = first;
  while (at + 1 < count && goesBefore(table, marching[at + 1], column)) {
    marching[at] = marching[at + 1];
    at += 1;
  }
  marching[at] = column;
}

/**
 * Ends the work of columns that were ordered to do something else; lists those that march in the order of their next steps, and counts them.
 * Those that are free to go do so at once, so that few are left to be put into order.
 */
function setOutInPlace(table: Table): number {
  const { setting, words, ordered, marches, breaches, others, rare } = table;
  let count = 0;
  for (let column = 0; column < ordered.length; column++) {
    if (!ordered[column]) continue;
    if (breaches[column] === undefined) words[columnAt(column) + COL.work] = 0;
    // CL-10: whoever does something else gives up the search.
    if (!rare || others[column]?.do !== 'search') words[unitAt(setting, column) + UNIT.search] = 0;
    if (marches[column] === undefined || !isActive(table, column) || clockOf(table, column) >= table.end) continue;
    if (!isFreeToGo(table, column) || marchOnInPlace(table, column)) joinInPlace(table, count++, column);
  }
  return count;
}

/**
 * May the column take its next step before its turn? Steps that meet no segment change nothing for other columns, so that their order shows
 * only in what listeners hear.
 */
function isFreeToGo({ setting, words, events, notes }: Table, column: number): boolean {
  return events === undefined && notes === undefined && setting.facts.meets[words[columnAt(column) + COL.hex]] === 0;
}

export function movementInPlace(table: Table): void {
  const { marching } = table;
  const count = setOutInPlace(table);
  let first = 0;
  while (first < count) {
    if (marchOnInPlace(table, marching[first])) fallBackInPlace(table, first, count);
    else first += 1;
  }
}
