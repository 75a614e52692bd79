// Sub-phase movement: columns march along their paths, earliest clock first (TI-3, TU-3, EN-1 to EN-3, CL-7, CL-8).
import type { Refusal } from '../play-types.ts';
import { COL, columnAt, SEG, STATUS, segmentAt } from '../state.ts';
import { barrierOf, stepCost, stepDirection, unforceable } from '../step.ts';
import { clockOf, isActive, type Table } from '../table.ts';
import { arriveInPlace, goInPlace } from './passage.ts';

/** TU-3: the column that takes the next step, or −1. */
function nextMover(table: Table): number {
  let best = -1;
  let bestClock = table.end;
  for (let i = 0; i < table.still.length; i++) {
    if (table.still[i] || clockOf(table, i) >= bestClock) continue;
    best = i;
    bestClock = clockOf(table, i);
  }
  return best;
}

function stop(table: Table, column: number, why: Refusal): void {
  table.still[column] = true;
  table.events?.push({ type: 'stopped', column, why, minute: clockOf(table, column) });
}

function isKnown({ setting, words }: Table, segment: number): boolean {
  return words[segmentAt(setting, segment) + SEG.known] === 1;
}

function bump(table: Table, column: number, segment: number, direction: number): void {
  table.meetings[column] = { how: 'bump', segment, direction };
  const { place } = table.setting.segments[segment];
  table.events?.push({ type: 'bumped', column, place, minute: clockOf(table, column) });
}

/** EN-2 to EN-4: a biting segment without a lane is in the way. */
function meet(table: Table, column: number, segment: number, direction: number, force: boolean): void {
  const { setting, words } = table;
  table.still[column] = true;
  table.exposed[column] = true;
  if (!isKnown(table, segment)) return bump(table, column, segment, direction);
  if (force) {
    const from = words[columnAt(column) + COL.hex];
    const stuck = unforceable(setting, words, column, from, direction, false);
    if (stuck >= 0 && !isKnown(table, stuck)) return bump(table, column, stuck, direction);
    if (stuck < 0) {
      table.meetings[column] = { how: 'force', segment, direction };
      return;
    }
  }
  const { place } = setting.segments[segment];
  table.events?.push({ type: 'halted', column, place, minute: clockOf(table, column) });
}

function stepInPlace(table: Table, column: number): void {
  const { setting, words } = table;
  const order = table.orders[column];
  if (order?.do !== 'march') return;
  const from = words[columnAt(column) + COL.hex];
  const to = order.path[table.taken[column]];
  const direction = stepDirection(setting, from, to);
  if (direction < 0) return stop(table, column, 'notAdjacent');
  if (stepCost(setting, column, from, direction) < 0) return stop(table, column, 'impassable');
  const unknown = barrierOf(setting, words, column, from, direction, false);
  if (unknown >= 0) return meet(table, column, unknown, direction, order.force === true);
  goInPlace(table, column, direction, 'open');
  arriveInPlace(table, column);
  table.taken[column] += 1;
  table.still[column] = !isActive(table, column) || table.taken[column] >= order.path.length;
}

export function movementInPlace(table: Table): void {
  const { words } = table;
  for (let i = 0; i < table.still.length; i++) {
    const order = table.orders[i];
    const c = columnAt(i);
    table.still[i] = order?.do !== 'march' || words[c + COL.status] !== STATUS.active;
    if (order?.do === 'march' || order?.do === 'hold') words[c + COL.work] = 0;
  }
  for (let column = nextMover(table); column >= 0; column = nextMover(table)) stepInPlace(table, column);
}
