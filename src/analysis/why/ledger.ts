// The minutes of a whole run in one list, and what adds to arrivals and to clearing (ME-1 to ME-5, ME-10).
import { decidingColumn, type Minutes, type SpentNote, type State } from '../../rules/index.ts';
import type { HeardTurn } from './hear.ts';
import type { MeasurePart } from './types.ts';
import { whoseAt } from './facts.ts';

/** Minutes of one column, and the turn in which they were spent. */
export interface Entry {
  readonly turn: number;
  readonly note: SpentNote;
}

/** A heard run: its turns and its last state. */
export interface Heard {
  readonly turns: readonly HeardTurn[];
  readonly state: State;
}

export function entriesOf({ turns }: Pick<Heard, 'turns'>): readonly Entry[] {
  return turns.flatMap(({ turn, notes }) =>
    notes.flatMap((note): Entry[] => (note.note === 'spent' ? [{ turn, note }] : [])),
  );
}

export function isMoving({ setting }: State, column: number): boolean {
  return setting.scenario.columns[column].side === 'moving';
}

/** Is it sweeping, proving or marking (ME-3)? */
export function isClearing({ note: { spent } }: Entry): boolean {
  return spent.what === 'sweep' || spent.what === 'prove' || spent.what === 'mark';
}

export function placeOf({ note: { spent } }: Entry): number | undefined {
  return 'place' in spent ? spent.place : undefined;
}

/** An entry as a part of a measure, with the belt or contamination at its place. */
export function partOf({ setting }: State, entry: Entry): MeasurePart {
  const { turn, note } = entry;
  const { column, minutes, spent } = note;
  const place = placeOf(entry);
  const whose = ['ground', 'hexside', 'search'].includes(spent.what) ? {} : whoseAt(setting, place);
  const at = place === undefined ? {} : { place };
  return { amount: minutes, what: spent.what, turn, column, ...at, ...whose };
}

/** The longest beginning of a column's entries whose minutes are `sum`; undefined when none is. */
function beginning(own: readonly Entry[], sum: Minutes): readonly Entry[] | undefined {
  let found: number | undefined = sum === 0 ? 0 : undefined;
  let so = 0;
  own.forEach(({ note }, i) => {
    so += note.minutes;
    if (so === sum) found = i + 1;
  });
  return found === undefined ? undefined : own.slice(0, found);
}

/** When a column's task was done; undefined when it was not. */
export function arrivalOfColumn({ turns }: Heard, column: number): { turn: number; minute: Minutes } | undefined {
  for (const { turn, events } of turns) {
    for (const event of events) {
      if (event.type === 'arrived' && event.column === column) return { turn, minute: event.minute };
    }
  }
  return undefined;
}

/**
 * What the minutes of a column's arrival went into, from minute 0 on: its clock, and with a hold task the minutes for which it stood
 * (CO-6), with a clear task the rest up to the end of the turn in which the zone was clear (CO-7; below 0 where its clock was past it).
 */
export function arrivalParts(heard: Heard, column: number): readonly MeasurePart[] {
  const arrival = arrivalOfColumn(heard, column);
  if (arrival === undefined) return [];
  const { state } = heard;
  const { task, hold } = state.setting.scenario.columns[column];
  const own = entriesOf(heard).filter(({ turn, note }) => note.column === column && turn <= arrival.turn);
  const since = task === 'hold' ? beginning(own, arrival.minute - hold) : undefined;
  const parts = (since ?? own).map((entry) => partOf(state, entry));
  const rest = arrival.minute - parts.reduce((sum, { amount }) => sum + amount, 0);
  if (rest === 0) return parts;
  return [...parts, { amount: rest, what: task === 'hold' ? 'hold' : 'task', turn: arrival.turn, column }];
}

/** ME-4: the deciding column's own clearing, and that of others, before it passed, on the lanes that it used; [] when denied. */
export function criticalParts(heard: Heard): readonly MeasurePart[] {
  const { state } = heard;
  const column = decidingColumn(state);
  if (column < 0) return [];
  const entries = entriesOf(heard).filter(({ note }) => isMoving(state, note.column));
  const others = new Map<number, Entry[]>();
  const parts: MeasurePart[] = [];
  for (const entry of entries) {
    const place = placeOf(entry) ?? -1;
    const isOwn = entry.note.column === column;
    if (isClearing(entry)) {
      if (isOwn) parts.push(partOf(state, entry));
      else others.set(place, [...(others.get(place) ?? []), entry]);
    }
    if (!isOwn || entry.note.spent.what !== 'lane') continue;
    parts.push(...(others.get(place) ?? []).map((each) => partOf(state, each)));
    others.delete(place);
  }
  return parts;
}
