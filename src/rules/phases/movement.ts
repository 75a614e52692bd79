// Sub-phase movement: columns march along their paths, earliest clock first (TI-3, TU-3, EN-1 to EN-3, CL-7, CL-8).
import type { Refusal } from '../play-types.ts';
import { noteMetInPlace } from '../meeting.ts';
import { isKnownTo } from '../presence.ts';
import { COL, columnAt, UNIT, unitAt } from '../state.ts';
import { barrierOf, stepCost, stepDirection, unforceable } from '../step.ts';
import { clockOf, isActive, columnSide, type Table } from '../table.ts';
import { arriveInPlace, goInPlace } from './passage.ts';

/** TU-3: where among the first `count` of those who march, ascending, the column stands that takes the next step. */
function nextOf({ words, marching }: Table, count: number): number {
  let next = 0;
  let nextClock = words[columnAt(marching[0]) + COL.clock];
  for (let i = 1; i < count; i++) {
    const clock = words[columnAt(marching[i]) + COL.clock];
    if (clock >= nextClock) continue;
    next = i;
    nextClock = clock;
  }
  return next;
}

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

/** Takes a step, if it can; returns whether the column may take another in this turn (TI-3). */
function stepInPlace(table: Table, column: number): boolean {
  const { setting, words } = table;
  const order = table.orders[column];
  if (order?.do !== 'march') return false;
  const from = words[columnAt(column) + COL.hex];
  const to = order.path[table.taken[column]];
  const direction = stepDirection(setting, from, to);
  if (direction < 0) return stop(table, column, 'notAdjacent');
  if (stepCost(setting, column, from, direction) < 0) return stop(table, column, 'impassable');
  const unknown = barrierOf(setting, words, column, from, direction, false);
  if (unknown >= 0) {
    meet(table, column, unknown, direction, order.force === true);
    return false;
  }
  goInPlace(table, column, direction, 'open');
  arriveInPlace(table, column);
  table.taken[column] += 1;
  return isActive(table, column) && table.taken[column] < order.path.length && clockOf(table, column) < table.end;
}

/** Ends the work of columns that were ordered to do something else; lists those that march in this turn, ascending, and counts them. */
function setOutInPlace(table: Table): number {
  const { setting, words, orders, marching } = table;
  let count = 0;
  for (let column = 0; column < orders.length; column++) {
    const order = orders[column];
    if (order === undefined) continue;
    if (order.do !== 'breach') words[columnAt(column) + COL.work] = 0;
    // CL-10: whoever does something else gives up the search.
    if (order.do !== 'search') words[unitAt(setting, column) + UNIT.search] = 0;
    if (order.do === 'march' && isActive(table, column) && clockOf(table, column) < table.end) {
      marching[count++] = column;
    }
  }
  return count;
}

export function movementInPlace(table: Table): void {
  const { marching } = table;
  let count = setOutInPlace(table);
  while (count > 0) {
    const next = nextOf(table, count);
    if (stepInPlace(table, marching[next])) continue;
    count -= 1;
    for (let i = next; i < count; i++) marching[i] = marching[i + 1];
  }
}
