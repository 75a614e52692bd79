// Going through: one step carried out, with lanes, their queue and what a sweep missed (EN-1, CL-7, CL-8, CO-4).
import { type Hex, neighbour, placeOfSide, sideOf } from '../../hex/index.ts';
import { COMPONENT_LIMIT, LANE_MINUTES, PURPOSE, TRIP_CHANCE, TRIP_MINUTES, UNMARKED_MINUTES } from '../numbers.ts';
import { noteAreaInPlace, noteMetInPlace, notePassedInPlace } from '../meeting.ts';
import { accountAt, COL, columnAt, isOpen, SEG, segmentAt, UNIT, unitAt } from '../state.ts';
import { type ColumnTable, joinChances } from '../setting.ts';
import { bites, isHarmless, isKnownTo, isLive, isThere } from '../presence.ts';
import { meetsAny, segmentMet } from '../step.ts';
import {
  clockOf,
  completeInPlace,
  happens,
  isActive,
  loseStepInPlace,
  reveal,
  seeThroughInPlace,
  columnSide,
  spend,
  spentNote,
  type Table,
} from '../table.ts';
import type { Minutes } from '../types.ts';

/** A segment through which a column has forced its way, and the minutes that it took (EN-4). */
export interface Forced {
  readonly segment: number;
  readonly minutes: Minutes;
}
const NOT_FORCED: readonly Forced[] = [];

/** What a step met in lanes: minutes waited for them and spent in them, and whether there was any. */
interface Lanes {
  waited: Minutes;
  passed: Minutes;
  any: boolean;
}
const NO_LANES: Lanes = { waited: 0, passed: 0, any: false };

/** CL-7: waits for the lane and passes it. */
function queueInPlace(table: Table, column: number, segment: number, lanes: Lanes): void {
  const { setting, words } = table;
  const s = segmentAt(setting, segment);
  const waited = Math.max(0, words[s + SEG.free] - clockOf(table, column));
  const rowMinutes = LANE_MINUTES + (words[s + SEG.marked] === 1 ? 0 : UNMARKED_MINUTES);
  const passed = rowMinutes * setting.segments[segment].depth;
  const account = accountAt(setting, segment, column);
  const credited = words[s + SEG.clearMinutes] - words[account];
  spend(table, column, waited);
  const { place, depth: rows } = setting.segments[segment];
  if (waited > 0) table.notes?.push(spentNote(table, column, waited, { what: 'wait', place }));
  spend(table, column, passed);
  const marked = words[s + SEG.marked] === 1;
  table.notes?.push(spentNote(table, column, passed, { what: 'lane', place, rows, marked, credited }));
  words[columnAt(column) + COL.pathClearing] += credited;
  words[account] = words[s + SEG.clearMinutes];
  lanes.waited += waited;
  lanes.passed += passed;
  lanes.any = true;
}

/** CL-8: joint hazard, for the column's class, of the components that the sweep missed in a row. */
function missedHazard(table: Table, column: number, segment: number, row: number): number {
  const { setting, words } = table;
  const { scenario, segments } = setting;
  const missed = words[segmentAt(setting, segment) + SEG.missed];
  const hazards = scenario.catalogue[segments[segment].kind].components.map((component, i) =>
    (missed >> (row * COMPONENT_LIMIT + i)) & 1 ? (component.bite[scenario.columns[column].class]?.hazard ?? 0) : 0,
  );
  return joinChances(hazards);
}

/** CL-8: what a sweep missed, if the segment is live (LB-1); then the lane is free for the next column (CL-7). */
function tripInPlace(table: Table, column: number, segment: number): void {
  const { setting, words, turn } = table;
  const s = segmentAt(setting, segment);
  const { depth, place } = setting.segments[segment];
  const rowMask = (1 << COMPONENT_LIMIT) - 1;
  const rows = isLive(setting, words, segment) ? depth : 0;
  for (let row = 0; row < rows && isActive(table, column); row++) {
    const mask = rowMask << (row * COMPONENT_LIMIT);
    if ((words[s + SEG.missed] & mask) === 0) continue;
    if (!happens(table, TRIP_CHANCE, turn, place, column, PURPOSE.trip + row)) continue;
    const hazard = missedHazard(table, column, segment, row);
    words[s + SEG.missed] &= ~mask;
    spend(table, column, TRIP_MINUTES);
    table.notes?.push(spentNote(table, column, TRIP_MINUTES, { what: 'trip', place, row }));
    table.events?.push({ type: 'missed', column, place, by: 'passage', minute: clockOf(table, column) });
    if (happens(table, hazard, turn, place, column, PURPOSE.tripHazard + row)) loseStepInPlace(table, column, 'lane');
  }
  words[s + SEG.free] = clockOf(table, column);
}

/** EN-1, KN-5: what is passed as if it were not there becomes known, and is seen through where it looks as if it would bite. */
function passOverInPlace(table: Table, column: number, segment: number): void {
  const { setting, words } = table;
  const side = columnSide(table, column);
  if (isKnownTo(setting, words, segment, side)) return;
  reveal(table, segment, side, 'passage', clockOf(table, column));
  if (side !== 'moving' || !isHarmless(setting, words, segment)) return;
  const { mover } = setting.columns[column];
  const seems = setting.kinds[setting.segments[segment].apparentKind];
  if (seems.bites[mover]) seeThroughInPlace(table, segment, clockOf(table, column));
}

/** CL-7, CL-8: through an open lane; the column may break there. */
function goThroughInPlace(table: Table, column: number, segment: number, lanes: Lanes): void {
  queueInPlace(table, column, segment, lanes);
  noteMetInPlace(table, column, segment);
  // PC-2: a lane that the other side made.
  reveal(table, segment, columnSide(table, column), 'passage', clockOf(table, column));
  tripInPlace(table, column, segment);
}

/** EN-1: what lies on the step, hexside first; undefined when the column broke there. */
function passSegmentsInPlace(table: Table, column: number, from: Hex, direction: number): Lanes | undefined {
  const { setting, words } = table;
  const lanes: Lanes = { waited: 0, passed: 0, any: false };
  for (let which = 0; which < 2; which++) {
    const segment = segmentMet(setting, from, direction, which);
    if (segment < 0 || !isThere(setting, words, segment)) continue;
    if (!bites(setting, words, segment, column)) passOverInPlace(table, column, segment);
    else if (isOpen(setting, words, segment)) goThroughInPlace(table, column, segment, lanes);
    if (!isActive(table, column)) return undefined;
  }
  return lanes;
}

/** Over to the next hex: `cost` for the step, on top of it the minutes in lanes, which the clock has already. */
function crossInPlace({ setting, words }: Table, column: number, to: Hex, cost: Minutes, inLanes: Minutes): void {
  const c = columnAt(column);
  const minutes = cost + inLanes;
  words[c + COL.clock] += cost;
  words[c + COL.hex] = to;
  words[c + COL.moveMinutes] += minutes;
  if (setting.inArea[to] === 1) words[c + COL.areaMinutes] += minutes;
}

/**
 * Takes the column over to the next hex in the given direction, at the cost of the step (`stepCost`), the lanes on it and what was forced (EN-4).
 * Nothing on the step may stand in its way any more; it may still break on something that a sweep missed.
 */
export function goInPlace(
  table: Table,
  column: number,
  direction: number,
  step: Minutes,
  by: 'open' | 'force',
  forced: readonly Forced[] = NOT_FORCED,
): void {
  const { setting, words } = table;
  const from = words[columnAt(column) + COL.hex];
  const lanes = meetsAny(setting, from, direction) ? passSegmentsInPlace(table, column, from, direction) : NO_LANES;
  if (lanes === undefined) return;
  const to = neighbour(setting.grid, from, direction);
  crossInPlace(table, column, to, step + forcedMinutes(forced), lanes.passed);
  if (table.notes !== undefined) noteStep(table, column, from, direction, step, forced);
  notePassedInPlace(table, column, from, direction, to);
  if (table.events !== undefined) tellStep(table, column, from, by, lanes);
}

/** The same to a hex beside the column's, where the step meets no segment (EN-1): most steps are of this kind. */
export function walkInPlace(table: Table, column: number, direction: number, to: Hex, step: Minutes): void {
  const from = table.words[columnAt(column) + COL.hex];
  crossInPlace(table, column, to, step, 0);
  if (table.notes !== undefined) noteStep(table, column, from, direction, step, NOT_FORCED);
  noteAreaInPlace(table, column, to);
  if (table.events !== undefined) tellStep(table, column, from, 'open', NO_LANES);
}

function forcedMinutes(forced: readonly Forced[]): Minutes {
  let sum = 0;
  for (const { minutes } of forced) sum += minutes;
  return sum;
}

function tellStep({ events, words }: Table, column: number, from: Hex, by: 'open' | 'force', lanes: Lanes): void {
  const c = columnAt(column);
  const how = by === 'force' ? by : lanes.any ? 'lane' : 'open';
  const { waited } = lanes;
  events?.push({ type: 'moved', column, from, to: words[c + COL.hex], minute: words[c + COL.clock], by: how, waited });
}

/** MP-2, MP-3, EN-4: what of a step's minutes is ground, what the hexside, and what was forced. */
function noteStep(
  table: Table,
  column: number,
  from: Hex,
  direction: number,
  minutes: Minutes,
  forced: readonly Forced[],
): void {
  const { setting, notes } = table;
  if (notes === undefined) return;
  const { grid } = setting;
  const to = neighbour(grid, from, direction);
  const ground = setting.columns[column].costs.enter[to];
  notes.push(spentNote(table, column, ground, { what: 'ground', place: to }));
  const place = placeOfSide(grid, sideOf(grid, from, direction));
  if (minutes > ground) notes.push(spentNote(table, column, minutes - ground, { what: 'hexside', place }));
  for (const { segment, minutes: extra } of forced) {
    const { place: at, depth } = setting.segments[segment];
    notes.push(spentNote(table, column, extra, { what: 'force', place: at, rows: depth }));
  }
}

/** CO-6: since when does it stand in its objective? */
function noteStayInPlace(table: Table, column: number, inside: boolean): void {
  const { setting, words } = table;
  const since = unitAt(setting, column) + UNIT.since;
  if (!inside) words[since] = -1;
  else if (words[since] < 0) words[since] = clockOf(table, column);
}

/** CO-4, CO-6: can entering this hex say anything of the column's task? */
export function isOfTask({ goal, task }: ColumnTable, hex: Hex): boolean {
  return goal[hex] === 1 || task === 'hold';
}

/** CO-4: is the task done by entering this hex? Those of CO-6 and CO-7 are looked at at the end of the turn. */
export function arriveInPlace(table: Table, column: number): void {
  const { setting, words } = table;
  const hex = words[columnAt(column) + COL.hex];
  if (!isOfTask(setting.columns[column], hex) || !isActive(table, column)) return;
  const { goal, task } = setting.columns[column];
  if (task === 'hold') noteStayInPlace(table, column, goal[hex] === 1);
  else if (task === 'reach' || task === 'leave') completeInPlace(table, column, clockOf(table, column));
}
