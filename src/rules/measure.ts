// What a run amounts to, in exact figures (ME-1 to ME-7).
import { arrivalOf, decidingColumn } from './arrival.ts';
import { costOfPlan } from './budget.ts';
import type { BeltMeasures, ColumnMeasures, Measures } from './measure-types.ts';
import { COLUMN_STATUSES } from './play-types.ts';
import { COL, columnAt, isOpen, SEG, type State, segmentAt } from './state.ts';
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

/** All measures of a state; `baseline` is the arrival on the same seed with no belts, undefined when that was denied (ME-2). */
export function measure(state: State, baseline?: Minutes): Measures {
  const { setting } = state;
  const arrival = arrivalOf(state);
  return {
    denied: arrival === undefined,
    arrival,
    delay: arrival === undefined || baseline === undefined ? undefined : arrival - baseline,
    clearanceTime: sumColumns(state, COL.clearMinutes),
    clearanceCriticalPath: criticalClearance(state),
    canalisation: { num: sumColumns(state, COL.areaMinutes), den: Math.max(1, sumColumns(state, COL.moveMinutes)) },
    losses: lossesOf(state),
    cost: costOfPlan(setting.scenario, setting.plan),
    columns: setting.scenario.columns.map((_, column) => columnMeasures(state, column)),
    belts: setting.plan.belts.map((_, belt) => beltMeasures(state, belt)),
  };
}
