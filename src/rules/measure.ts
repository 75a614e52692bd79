// What a run amounts to, in exact figures (ME-1 to ME-7, ME-10, ME-11).
import { arrivalOf, decidingColumn } from './arrival.ts';
import { costOfPlan } from './budget.ts';
import { burdenOf } from './debrief/burden.ts';
import { intentOf } from './debrief/intent.ts';
import { legacySummaryOf } from './debrief/legacy.ts';
import { lawOf } from './law.ts';
import type { BeltMeasures, ColumnMeasures, Measures, MoreMeasures } from './measure-types.ts';
import { COLUMN_STATUSES } from './play-types.ts';
import { COL, columnAt, isOpen, SEG, type State, segmentAt, UNIT, unitAt } from './state.ts';
import type { Minutes } from './types.ts';

/** The sum of one word over the columns of the moving side. */
export function sumColumns({ setting, words }: State, word: number): number {
  const { columns } = setting.scenario;
  let sum = 0;
  for (let column = 0; column < columns.length; column++) {
    if (columns[column].side === 'moving') sum += words[columnAt(column) + word];
  }
  return sum;
}

/** ME-6. */
export function lossesOf(state: State): number {
  const strength = state.setting.scenario.columns.reduce(
    (sum, { side, strength: steps }) => (side === 'moving' ? sum + steps : sum),
    0,
  );
  return strength - sumColumns(state, COL.strength);
}

/** ME-4, or undefined when denied. */
export function criticalClearance(state: State): Minutes | undefined {
  const column = decidingColumn(state);
  if (column < 0) return undefined;
  const c = columnAt(column);
  return state.words[c + COL.clearMinutes] + state.words[c + COL.pathClearing];
}

function columnMeasures({ setting, words }: State, column: number): ColumnMeasures {
  const { id, strength } = setting.scenario.columns[column];
  const c = columnAt(column);
  const arrived = words[c + COL.arrived];
  return {
    column: id,
    status: COLUMN_STATUSES[words[c + COL.status]],
    arrival: arrived < 0 ? undefined : arrived,
    clearance: words[c + COL.clearMinutes],
    engaged: words[c + COL.engagedMinutes],
    losses: strength - words[c + COL.strength],
  };
}

function beltMeasures({ setting, words }: State, belt: number): BeltMeasures {
  let clearance = 0;
  let found = 0;
  let opened = 0;
  setting.segments.forEach((segment, i) => {
    if (segment.belt !== belt) return;
    const s = segmentAt(setting, i);
    clearance += words[s + SEG.clearMinutes];
    found += words[s + SEG.known];
    if (isOpen(setting, words, i)) opened += 1;
  });
  const { id, places } = setting.plan.belts[belt];
  return { belt: id, clearance, found, opened, segments: places.length };
}

/** What is summed of each belt and of each column of the moving side over many runs, in this order (ME-3, ME-6). */
export const BELT_SUMS = ['clearance', 'found', 'opened'] as const;
export const COLUMN_SUMS = ['arrived', 'clearance', 'engaged', 'losses'] as const;

/** The figures of BELT_SUMS, belt after belt, as `measure` has them. */
export function beltFigures({ setting, words }: State): readonly number[] {
  const { segments, plan } = setting;
  const figures = new Array<number>(plan.belts.length * BELT_SUMS.length).fill(0);
  for (let i = 0; i < segments.length; i++) {
    const { belt } = segments[i];
    if (belt < 0) continue;
    const s = segmentAt(setting, i);
    const at = belt * BELT_SUMS.length;
    figures[at] += words[s + SEG.clearMinutes];
    figures[at + 1] += words[s + SEG.known];
    if (isOpen(setting, words, i)) figures[at + 2] += 1;
  }
  return figures;
}

/** The figures of COLUMN_SUMS, column after column; arrived by the deadline counts 1 (ME-1). */
export function columnFigures({ setting, words }: State): readonly number[] {
  const { columns, deadline } = setting.scenario;
  const figures: number[] = [];
  for (let column = 0; column < columns.length; column++) {
    if (columns[column].side !== 'moving') continue;
    const c = columnAt(column);
    const minute = words[c + COL.arrived];
    const losses = columns[column].strength - words[c + COL.strength];
    figures.push(
      minute >= 0 && minute <= deadline ? 1 : 0,
      words[c + COL.clearMinutes],
      words[c + COL.engagedMinutes],
      losses,
    );
  }
  return figures;
}

/** ME-10. */
export function searchTimeOf({ setting, words }: State): Minutes {
  const searched = (column: number) => words[unitAt(setting, column) + UNIT.searchMinutes];
  return setting.scenario.columns.reduce((sum, { side }, i) => (side === 'moving' ? sum + searched(i) : sum), 0);
}

/** ME-11. */
export function friendsOf({ setting, words }: State): MoreMeasures['friends'] {
  const { columns, deadline } = setting.scenario;
  let arrived = 0;
  let of = 0;
  columns.forEach(({ side, task }, i) => {
    if (side !== 'laying' || task === 'serve') return;
    const minute = words[columnAt(i) + COL.arrived];
    of += 1;
    if (minute >= 0 && minute <= deadline) arrived += 1;
  });
  return { arrived, of };
}

/** ME-10, ME-11 and the second ledger. Without a bare run no intent can be judged. */
function moreMeasures(state: State, bare: State | undefined): MoreMeasures {
  const { scenario, plan } = state.setting;
  return {
    searchTime: searchTimeOf(state),
    friends: friendsOf(state),
    intent: bare === undefined ? [] : intentOf(state, bare),
    law: lawOf(scenario, plan),
    burden: burdenOf(state),
    legacy: legacySummaryOf(state),
  };
}

/**
 * All measures of a state. `bare` is the last state of the bare run of the same plan (IN-2), in which the arrival is that with no
 * belts (ME-2); undefined where there is none. A scenario of edition 1 has no more than the measures of rules version 1.
 */
export function measure(state: State, bare?: State): Measures {
  const { setting } = state;
  const { scenario, plan } = setting;
  const arrival = arrivalOf(state);
  const baseline = bare === undefined ? undefined : arrivalOf(bare);
  const measures: Measures = {
    denied: arrival === undefined,
    arrival,
    delay: arrival === undefined || baseline === undefined ? undefined : arrival - baseline,
    clearanceTime: sumColumns(state, COL.clearMinutes),
    clearanceCriticalPath: criticalClearance(state),
    canalisation: { num: sumColumns(state, COL.areaMinutes), den: Math.max(1, sumColumns(state, COL.moveMinutes)) },
    losses: lossesOf(state),
    cost: costOfPlan(scenario, plan),
    columns: scenario.columns.flatMap(({ side }, i) => (side === 'moving' ? [columnMeasures(state, i)] : [])),
    belts: plan.belts.map((_, belt) => beltMeasures(state, belt)),
  };
  return scenario.edition === 1 ? measures : { ...measures, more: moreMeasures(state, bare) };
}
