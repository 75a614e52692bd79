// The trace of a run's measures: which events and minutes add up to each (WY-2).
import {
  arrivalOf,
  COL,
  decidingColumn,
  type GameEvent,
  lossesOf,
  type Measures,
  sumColumns,
} from '../../rules/index.ts';
import {
  arrivalOfColumn,
  arrivalParts,
  criticalParts,
  type Entry,
  entriesOf,
  type Heard,
  isClearing,
  isMoving,
  partOf,
} from './ledger.ts';
import { planMeasures } from './plan-measures.ts';
import { whoseAt } from './facts.ts';
import { type HeardLegacy, legacyMeasures } from './legacy-measures.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace } from './types.ts';

function arrivalTrace(heard: Heard): MeasureTrace {
  const column = decidingColumn(heard.state);
  if (column < 0) return traceOf('arrival', undefined, []);
  return traceOf('arrival', arrivalOf(heard.state), arrivalParts(heard, column), { column });
}

/** Minutes of each sort, less those of the same sort without belts. Sorts that take as long in both add nothing. */
export function differences(here: readonly MeasurePart[], bare: readonly MeasurePart[]): readonly MeasurePart[] {
  const sums = new Map<MeasurePart['what'], { here: number; bare: number }>();
  const add = (parts: readonly MeasurePart[], key: 'here' | 'bare') => {
    for (const { what, amount } of parts) {
      const sum = sums.get(what) ?? { here: 0, bare: 0 };
      sum[key] += amount;
      sums.set(what, sum);
    }
  };
  add(here, 'here');
  add(bare, 'bare');
  return [...sums].flatMap(([what, sum]): MeasurePart[] =>
    sum.here === sum.bare ? [] : [{ amount: sum.here - sum.bare, what, ...sum }],
  );
}

/** ME-2: minutes of each sort, less those of the same sort in the bare run. Sorts that take as long in both add nothing. */
function delayTrace(heard: Heard, bare: Heard, value: number | undefined): MeasureTrace {
  const column = decidingColumn(heard.state);
  const bareColumn = decidingColumn(bare.state);
  if (column < 0 || bareColumn < 0) return traceOf('delay', undefined, []);
  const parts = differences(arrivalParts(heard, column), arrivalParts(bare, bareColumn));
  return traceOf('delay', value, parts, { column, bareColumn });
}

/** ME-1: a column counts when it has done its task by the deadline. */
function arrivedTrace(heard: Heard): MeasureTrace {
  const { columns, deadline } = heard.state.setting.scenario;
  const parts = columns.flatMap((_, column): MeasurePart[] => {
    const arrival = isMoving(heard.state, column) ? arrivalOfColumn(heard, column) : undefined;
    if (arrival === undefined || arrival.minute > deadline) return [];
    return [{ amount: 1, column, turn: arrival.turn, here: arrival.minute }];
  });
  return traceOf('arrived', parts.length, parts);
}

/** ME-11. */
function friendsTrace(heard: Heard, value: number): MeasureTrace {
  const { columns, deadline } = heard.state.setting.scenario;
  const parts = columns.flatMap(({ side, task }, column): MeasurePart[] => {
    if (side !== 'laying' || task === 'serve') return [];
    const arrival = arrivalOfColumn(heard, column);
    if (arrival === undefined || arrival.minute > deadline) return [];
    return [{ amount: 1, column, turn: arrival.turn, here: arrival.minute }];
  });
  return traceOf('friends', value, parts);
}

/** ME-6. */
function lossesTrace({ turns, state }: Heard): MeasureTrace {
  const isLoss = (event: GameEvent) => event.type === 'loss' && isMoving(state, event.column);
  const parts = turns.flatMap(({ turn, events }) =>
    events.filter(isLoss).flatMap((event): MeasurePart[] => {
      return event.type === 'loss' ? [{ amount: 1, turn, column: event.column, cause: event.cause }] : [];
    }),
  );
  return traceOf('losses', lossesOf(state), parts);
}

/** ME-5: the minutes of every step that was made; into engagement areas only, with `areas`. */
function stepTrace({ turns, state }: Heard, measure: 'stepMinutes' | 'areaMinutes', value: number): MeasureTrace {
  const parts: MeasurePart[] = [];
  for (const { turn, events, notes } of turns) {
    // The minutes of a step stand before its event; of a step on which the column broke there is none.
    const pending = new Map<number, Entry[]>();
    let next = 0;
    events.forEach((event, i) => {
      for (; next < notes.length; next++) {
        const note = notes[next];
        if (!('before' in note) || note.before > i) break;
        if (note.note === 'spent' && isStep({ turn, note })) {
          pending.set(note.column, [...(pending.get(note.column) ?? []), { turn, note }]);
        }
      }
      if (event.type !== 'moved') return;
      const isCounted = measure === 'stepMinutes' || state.setting.inArea[event.to] === 1;
      const steps = pending.get(event.column) ?? [];
      pending.delete(event.column);
      if (isMoving(state, event.column) && isCounted) parts.push(...steps.map((each) => partOf(state, each)));
    });
  }
  return traceOf(measure, value, parts);
}

function isStep({ note: { spent } }: Entry): boolean {
  return ['ground', 'hexside', 'lane', 'force'].includes(spent.what);
}

function sumOf({ belts }: Measures, of: 'found' | 'opened'): number {
  return belts.reduce((sum, belt) => sum + belt[of], 0);
}

/** Segments of the plan that an event tells of: found by the moving side, or their lane opened. */
function segmentsTrace(heard: Heard, measure: 'found' | 'opened', value: number): MeasureTrace {
  const { turns, state } = heard;
  const parts = turns.flatMap(({ turn, events }) =>
    events.flatMap((event): MeasurePart[] => {
      const isFound = measure === 'found' && event.type === 'found' && event.side === 'moving';
      const isOpened = measure === 'opened' && event.type === 'lane' && event.now === 'swept';
      if (!(isFound || isOpened)) return [];
      const { place } = event;
      const whose = whoseAt(state.setting, place);
      return whose.belt === undefined ? [] : [{ amount: 1, turn, place, ...whose }];
    }),
  );
  return traceOf(measure, value, parts);
}

/** The arrival of each column that has a task, the moving side's first by number (CO-4, CO-6, CO-7). */
export function columnTraces(heard: Heard): readonly MeasureTrace[] {
  const { columns } = heard.state.setting.scenario;
  return columns.flatMap(({ task }, column) =>
    task === 'serve'
      ? []
      : [traceOf('arrival', arrivalOfColumn(heard, column)?.minute, arrivalParts(heard, column), { column })],
  );
}

/** Every measure of a run with its parts. `bare` is the plan's bare run (IN-2). */
export function measureTraces(
  heard: Heard,
  bare: Heard,
  measures: Measures,
  legacy: HeardLegacy | undefined,
): readonly MeasureTrace[] {
  const { state } = heard;
  const moving = entriesOf(heard).filter(({ note }) => isMoving(state, note.column));
  const partsOf = (isSuch: (entry: Entry) => boolean) => moving.filter(isSuch).map((entry) => partOf(state, entry));
  const { more } = measures;
  const found = [
    arrivalTrace(heard),
    delayTrace(heard, bare, measures.delay),
    arrivedTrace(heard),
    traceOf('clearanceTime', measures.clearanceTime, partsOf(isClearing)),
    traceOf('clearanceCriticalPath', measures.clearanceCriticalPath, criticalParts(heard)),
    stepTrace(heard, 'stepMinutes', sumColumns(state, COL.moveMinutes)),
    stepTrace(heard, 'areaMinutes', sumColumns(state, COL.areaMinutes)),
    lossesTrace(heard),
    traceOf(
      'engaged',
      sumColumns(state, COL.engagedMinutes),
      partsOf(({ note }) => note.spent.what === 'engaged'),
    ),
    segmentsTrace(heard, 'found', sumOf(measures, 'found')),
    segmentsTrace(heard, 'opened', sumOf(measures, 'opened')),
    ...planMeasures(state, measures),
  ];
  if (more === undefined || legacy === undefined) return found;
  return [
    ...found,
    traceOf(
      'searchTime',
      more.searchTime,
      partsOf(({ note }) => note.spent.what === 'search'),
    ),
    friendsTrace(heard, more.friends.arrived),
    ...legacyMeasures(state, more.legacy, legacy),
  ];
}
