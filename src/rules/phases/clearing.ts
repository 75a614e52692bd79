// Sub-phase clearing: sweeping, proving and marking, minute by minute of the turn (CL-1 to CL-9).
import { COMPONENT_LIMIT, MARK_MINUTES, PROVE_PERCENT, PURPOSE, TEAMS_IN_LANE } from '../numbers.ts';
import { explain, nextStage, segmentAtPlace, teamsOf } from '../orders.ts';
import { accountAt, COL, columnAt, isOpen, SEG, STAGE, segmentAt } from '../state.ts';
import { clockOf, happens, isActive, loseStepInPlace, type Table } from '../table.ts';
import { METHODS, type Minutes } from '../types.ts';

type Stage = 'sweep' | 'prove' | 'mark';
/** The word that keeps the team-minutes left in each stage. */
const LEFT = { sweep: SEG.sweepLeft, prove: SEG.proveLeft, mark: SEG.markLeft } as const;

/** CL-2, CL-6: team-minutes for one row of a stage; the marking is one piece of work. */
function workFor(table: Table, segment: number, method: number, stage: Stage): Minutes {
  const { kind, depth } = table.setting.segments[segment];
  if (stage === 'mark') return MARK_MINUTES * depth;
  const sweep = table.setting.kinds[kind].work[method];
  return stage === 'sweep' ? sweep : Math.ceil((sweep * PROVE_PERCENT) / 100);
}

function startInPlace(table: Table): void {
  const { setting, words } = table;
  table.orders.forEach((order, column) => {
    if (order?.do !== 'breach' || !isActive(table, column)) return;
    const why = explain({ setting, words }, order);
    const c = columnAt(column);
    if (why !== undefined) {
      words[c + COL.work] = 0;
      table.events?.push({ type: 'stopped', column, why, minute: clockOf(table, column) });
      return;
    }
    words[c + COL.work] = segmentAtPlace(setting, order.place) + 1;
    words[c + COL.method] = METHODS.indexOf(order.method);
    words[c + COL.stages] = (order.prove ? STAGE.prove : 0) | (order.mark ? STAGE.mark : 0);
  });
}

/** CL-4, CL-5: what a swept row brings. */
function rowSweptInPlace(table: Table, column: number, segment: number, method: number): void {
  const { setting, words } = table;
  const s = segmentAt(setting, segment);
  const { place, kind } = setting.segments[segment];
  const row = words[s + SEG.swept];
  const minute = clockOf(table, column);
  setting.scenario.catalogue[kind].components.forEach((component, i) => {
    const chance = component.miss[METHODS[method]];
    const bit = row * COMPONENT_LIMIT + i;
    if (happens(table, chance, 0, place, 0, PURPOSE.miss + 8 * row + i)) words[s + SEG.missed] |= 1 << bit;
  });
  words[s + SEG.swept] = row + 1;
  table.events?.push({ type: 'rowSwept', column, place, row, minute });
  if (isOpen(setting, words, segment)) openInPlace(table, column, segment, 'swept');
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

/** Works until the turn ends, the work is done, or no team is left. */
function workInPlace(table: Table, column: number): void {
  const { setting, words, end } = table;
  const c = columnAt(column);
  while (words[c + COL.work] > 0 && clockOf(table, column) < end) {
    const segment = words[c + COL.work] - 1;
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
    const method = words[c + COL.method];
    const left = words[s + LEFT[stage]] || workFor(table, segment, method, stage);
    const minutes = Math.min(Math.ceil(left / teams), end - clockOf(table, column));
    words[s + LEFT[stage]] = Math.max(0, left - minutes * teams);
    words[c + COL.clock] += minutes;
    words[c + COL.clearMinutes] += minutes;
    words[s + SEG.clearMinutes] += minutes;
    words[accountAt(setting, segment, column)] += minutes;
    if (words[s + LEFT[stage]] === 0) finishInPlace(table, column, segment, stage, method);
  }
}

export function clearingInPlace(table: Table): void {
  startInPlace(table);
  for (let column = 0; column < table.orders.length; column++) if (isActive(table, column)) workInPlace(table, column);
}
