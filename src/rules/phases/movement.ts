// Sub-phase movement: columns march along their paths, earliest clock first (TI-3, TU-3, EN-1 to EN-3, CL-7, CL-8).
import { directionBetween, isMarked } from '../../hex/index.ts';
import type { Refusal } from '../play-types.ts';
import { noteMetInPlace } from '../meeting.ts';
import { isKnownTo } from '../presence.ts';
import { COL, columnAt, STATUS, UNIT, unitAt } from '../state.ts';
import { barrierOf, costOfStep, unforceable } from '../step.ts';
import { clockOf, isActive, columnSide, type Table } from '../table.ts';
import type { Minutes } from '../types.ts';
import { arriveInPlace, goInPlace, isOfTask, walkInPlace } from './passage.ts';

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

/** Takes a step that meets a segment, if nothing is in its way; returns whether it has. */
function stepPastInPlace(table: Table, column: number, direction: number, cost: Minutes, force: boolean): boolean {
  const { setting, words } = table;
  const from = words[columnAt(column) + COL.hex];
  const barrier = barrierOf(setting, words, column, from, direction, false);
  if (barrier >= 0) {
    meet(table, column, barrier, direction, force);
    return false;
  }
  goInPlace(table, column, direction, cost, 'open');
  return true;
}

/**
 * Takes steps until another column may have a say; returns whether it may take more in this turn (TI-3). Its first step is taken only where
 * `itsTurn` says so, or where it meets no segment and nobody listens: such steps change nothing for other columns, so that their order shows
 * only in what listeners hear. What does not change on the way is looked up once.
 */
function marchOnInPlace(table: Table, column: number, itsTurn: boolean): boolean {
  const { setting, words, taken, end, events, notes } = table;
  const march = table.marches[column];
  if (march === undefined) return false;
  const { path } = march;
  const { grid } = setting;
  const { meets } = setting.facts;
  const own = setting.columns[column];
  const heard = events !== undefined || notes !== undefined;
  const c = columnAt(column);
  let mayGo = itsTurn;
  for (let step = taken[column]; ; step++) {
    const from = words[c + COL.hex];
    const to = path[step];
    const direction = directionBetween(grid, from, to);
    const isMet = isMarked(meets, from, direction);
    if (!mayGo && (heard || isMet)) {
      taken[column] = step;
      return true;
    }
    mayGo = false;
    const cost = costOfStep(grid, own.costs, from, direction);
    if (cost < 0) return stop(table, column, direction < 0 ? 'notAdjacent' : 'impassable');
    if (!isMet) walkInPlace(table, column, direction, to, cost);
    else if (!stepPastInPlace(table, column, direction, cost, march.force === true)) return false;
    if (isOfTask(own, to)) arriveInPlace(table, column);
    if (words[c + COL.status] !== STATUS.active || step + 1 >= path.length || words[c + COL.clock] >= end) return false;
  }
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
    if (marchOnInPlace(table, column, false)) joinInPlace(table, count++, column);
  }
  return count;
}

export function movementInPlace(table: Table): void {
  const { marching } = table;
  const count = setOutInPlace(table);
  let first = 0;
  while (first < count) {
    if (marchOnInPlace(table, marching[first], true)) fallBackInPlace(table, first, count);
    else first += 1;
  }
}
