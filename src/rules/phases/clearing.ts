// Sub-phase clearing: sweeping, proving, marking and searching, minute by minute of the turn (CL-1 to CL-11).
import { COMPONENT_LIMIT, MARK_MINUTES, PROVE_PERCENT, PURPOSE, TEAMS_IN_LANE } from '../numbers.ts';
import { segmentAtPlace, teamsOf, workerAt } from '../beside.ts';
import { nextStage } from '../column-orders.ts';
import { noteMetInPlace } from '../meeting.ts';
import type { Spending } from '../note-types.ts';
import { explain } from '../orders.ts';
import type { Refusal } from '../play-types.ts';
import { isHarmless, isWorkable, tableFor } from '../presence.ts';
import { accountAt, COL, columnAt, isOpen, SEG, STAGE, segmentAt } from '../state.ts';
import {
  clockOf,
  columnSide,
  happens,
  isActive,
  loseStepInPlace,
  seeThroughInPlace,
  spentNote,
  stopWorkInPlace,
  type Table,
} from '../table.ts';
import { METHODS, type Minutes } from '../types.ts';
import { searchInPlace, startSearchInPlace } from './searching.ts';

type Stage = 'sweep' | 'prove' | 'mark';
/** The word that keeps the team-minutes left in a stage. */
function leftWord(stage: Stage): number {
  return stage === 'sweep' ? SEG.sweepLeft : stage === 'prove' ? SEG.proveLeft : SEG.markLeft;
}

/** CL-2, CL-6: team-minutes for one row of a stage, of the kind that the column takes it for (KN-4); the marking is one piece of work. */
function workFor(table: Table, column: number, segment: number, stage: Stage): Minutes {
  const { setting, words } = table;
  if (stage === 'mark') return MARK_MINUTES * setting.segments[segment].depth;
  const method = words[columnAt(column) + COL.method];
  const sweep = tableFor(setting, words, segment, columnSide(table, column)).work[method];
  return stage === 'sweep' ? sweep : Math.ceil((sweep * PROVE_PERCENT) / 100);
}

function stopInPlace(table: Table, column: number, why: Refusal): void {
  stopWorkInPlace(table, column);
  table.events?.push({ type: 'stopped', column, why, minute: clockOf(table, column) });
}

function startInPlace(table: Table): void {
  const { setting, words, breaches } = table;
  for (let column = 0; column < breaches.length; column++) {
    const order = breaches[column];
    if (order === undefined || !isActive(table, column)) continue;
    const segment = segmentAtPlace(setting, order.place);
    const worker = workerAt(setting, words, segment);
    // A column of the other side that this one did not see may be at work there (CL-1).
    const why = explain({ setting, words }, order) ?? (worker >= 0 && worker !== column ? 'busySegment' : undefined);
    if (why !== undefined) {
      stopInPlace(table, column, why);
      continue;
    }
    const c = columnAt(column);
    words[c + COL.work] = segment + 1;
    words[c + COL.method] = METHODS.indexOf(order.method);
    words[c + COL.stages] = (order.prove ? STAGE.prove : 0) | (order.mark ? STAGE.mark : 0);
  }
}

/** CL-5. */
function missInPlace(table: Table, segment: number, row: number, method: number): void {
  const { setting, words } = table;
  const { place, kind } = setting.segments[segment];
  setting.scenario.catalogue[kind].components.forEach((component, i) => {
    const chance = component.miss[METHODS[method]];
    const bit = 1 << (row * COMPONENT_LIMIT + i);
    if (!happens(table, chance, 0, place, 0, PURPOSE.miss + 8 * row + i)) return;
    words[segmentAt(setting, segment) + SEG.missed] |= bit;
  });
}

/** CL-4, CL-5, CL-11: what a swept row brings. */
function rowSweptInPlace(table: Table, column: number, segment: number, method: number): void {
  const { setting, words } = table;
  const s = segmentAt(setting, segment);
  const { place, kind } = setting.segments[segment];
  const row = words[s + SEG.swept];
  const minute = clockOf(table, column);
  const harmless = isHarmless(setting, words, segment);
  if (!harmless) missInPlace(table, segment, row, method);
  words[s + SEG.swept] = row + 1;
  table.events?.push({ type: 'rowSwept', column, place, row, minute });
  if (isOpen(setting, words, segment)) openInPlace(table, column, segment, 'swept');
  if (harmless) {
    seeThroughInPlace(table, segment, minute);
    words[columnAt(column) + COL.work] = 0;
    return;
  }
  const hazard = setting.kinds[kind].clearHazard[method];
  if (happens(table, hazard, table.turn, place, column, PURPOSE.clearing + row)) {
    loseStepInPlace(table, column, 'clearing');
  }
}

/** CL-6: the lane is free for passage from the minute at which it was opened. */
function openInPlace(table: Table, column: number, segment: number, now: 'swept' | 'proved' | 'marked'): void {
  const s = segmentAt(table.setting, segment);
  const minute = clockOf(table, column);
  table.words[s + SEG.free] = Math.max(table.words[s + SEG.free], minute);
  table.events?.push({ type: 'lane', column, place: table.setting.segments[segment].place, now, minute });
}

/** CL-6. */
function rowProvedInPlace(table: Table, column: number, segment: number): void {
  const { setting, words } = table;
  const s = segmentAt(setting, segment);
  const { place, depth } = setting.segments[segment];
  const mask = ((1 << COMPONENT_LIMIT) - 1) << (words[s + SEG.proved] * COMPONENT_LIMIT);
  if ((words[s + SEG.missed] & mask) !== 0) {
    words[s + SEG.missed] &= ~mask;
    table.events?.push({ type: 'missed', column, place, by: 'prove', minute: clockOf(table, column) });
  }
  words[s + SEG.proved] += 1;
  if (words[s + SEG.proved] === depth) openInPlace(table, column, segment, 'proved');
}

function finishInPlace(table: Table, column: number, segment: number, stage: Stage, method: number): void {
  if (stage === 'sweep') rowSweptInPlace(table, column, segment, method);
  else if (stage === 'prove') rowProvedInPlace(table, column, segment);
  else {
    table.words[segmentAt(table.setting, segment) + SEG.marked] = 1;
    openInPlace(table, column, segment, 'marked');
  }
}

/** ME-3, ME-4: what was spent at the segment; the measures count the moving side's columns. */
function chargeInPlace(table: Table, column: number, segment: number, minutes: Minutes): void {
  const { setting, words } = table;
  const c = columnAt(column);
  words[c + COL.clock] += minutes;
  words[c + COL.clearMinutes] += minutes;
  if (columnSide(table, column) !== 'moving') return;
  words[segmentAt(setting, segment) + SEG.clearMinutes] += minutes;
  words[accountAt(setting, segment, column)] += minutes;
}

function workNote(
  { setting, words }: Table,
  column: number,
  segment: number,
  stage: Stage,
  teams: number,
  left: Minutes,
): Spending {
  const s = segmentAt(setting, segment);
  const { place } = setting.segments[segment];
  const row = stage === 'sweep' ? words[s + SEG.swept] : stage === 'prove' ? words[s + SEG.proved] : 0;
  return { what: stage, place, row, method: METHODS[words[columnAt(column) + COL.method]], teams, left };
}

/** Works until the turn ends, the work is done, or no team is left. */
function workInPlace(table: Table, column: number): void {
  const { setting, words, end } = table;
  const c = columnAt(column);
  while (words[c + COL.work] > 0 && clockOf(table, column) < end) {
    const segment = words[c + COL.work] - 1;
    // KN-5: what has been seen through in the meantime is left alone.
    if (!isWorkable(setting, words, segment, columnSide(table, column))) return stopInPlace(table, column, 'harmless');
    const s = segmentAt(setting, segment);
    const stages = words[c + COL.stages];
    const stage = nextStage(setting, words, segment, (stages & STAGE.prove) !== 0, (stages & STAGE.mark) !== 0);
    const hands = stage === 'mark' ? 1 : TEAMS_IN_LANE;
    const teams = Math.min(hands, teamsOf(setting, words, column));
    if (stage === 'none' || teams === 0) {
      words[c + COL.work] = 0;
      return;
    }
    table.exposed[column] = true;
    noteMetInPlace(table, column, segment);
    const word = s + leftWord(stage);
    const left = words[word] || workFor(table, column, segment, stage);
    const minutes = Math.min(Math.ceil(left / teams), end - clockOf(table, column));
    words[word] = Math.max(0, left - minutes * teams);
    chargeInPlace(table, column, segment, minutes);
    table.notes?.push(spentNote(table, column, minutes, workNote(table, column, segment, stage, teams, left)));
    if (words[word] === 0) finishInPlace(table, column, segment, stage, words[c + COL.method]);
  }
}

export function clearingInPlace(table: Table): void {
  startInPlace(table);
  if (table.rare) startSearchInPlace(table);
  const { words, setting } = table;
  const isSearched = setting.searchable.length > 0;
  for (let column = 0; column < setting.columns.length; column++) {
    if (!isActive(table, column)) continue;
    if (words[columnAt(column) + COL.work] > 0) workInPlace(table, column);
    if (isSearched) searchInPlace(table, column);
  }
}
