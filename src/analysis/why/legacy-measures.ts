// The trace of the legacy: what is left where and why, every step of land release, and the draws behind each (LE-1 to LE-7).
import {
  INCIDENT_BANDS,
  legacyOf,
  type LegacyNote,
  type LegacySummary,
  legacySummaryOf,
  type Note,
  RESIDUAL_BANDS,
  type State,
} from '../../rules/index.ts';
import { whyDraw } from './draws.ts';
import { whoseAt } from './facts.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace, WhyDraw } from './types.ts';

/** A note of the legacy, with the numbers of the draws that were made for it. */
type Told = LegacyNote & { readonly draws: readonly number[] };

/** The legacy heard once more: its draws, each told once though it is made anew wherever it is asked for, and its notes. */
export interface HeardLegacy {
  readonly draws: readonly WhyDraw[];
  readonly notes: readonly Told[];
}

export function hearLegacy(state: State): HeardLegacy {
  const heard: Note[] = [];
  legacySummaryOf({ ...state, notes: heard });
  const numbers = new Map<string, number>();
  const records = new Map<number, number>();
  const draws: WhyDraw[] = [];
  const notes: Told[] = [];
  let since: number[] = [];
  for (const note of heard) {
    if (note.note === 'spent') continue;
    if (note.note !== 'draw') {
      // A step follows its draws; of an area the segment's record was drawn before all of them.
      const record = note.note === 'area' ? records.get(note.place) : undefined;
      const own = note.note === 'release' ? since : record === undefined ? [] : [record];
      if (note.note === 'release') since = [];
      notes.push({ ...note, draws: own });
      continue;
    }
    const key = `${note.place} ${note.purpose}`;
    const number = numbers.get(key) ?? draws.length;
    numbers.set(key, number);
    const why = whyDraw(state.setting, note, undefined);
    if (number === draws.length) draws.push(why);
    if (why.draw === 'record') records.set(note.place, number);
    else since.push(number);
  }
  return { draws, notes };
}

type Kind<N extends LegacyNote['note']> = Extract<Told, { note: N }>;

/** Parts that the notes of one kind come to. */
function partsOf<N extends LegacyNote['note']>(
  { notes }: HeardLegacy,
  kind: N,
  make: (note: Kind<N>) => MeasurePart | undefined,
): readonly MeasurePart[] {
  return notes.flatMap((note): MeasurePart[] => {
    const part = note.note === kind ? make(note as Kind<N>) : undefined;
    if (part === undefined) return [];
    return [note.draws.length === 0 ? part : { ...part, draws: note.draws }];
  });
}

/** Hexes that the exercise leaves, by the segment that made them so; at the end those on which no step was the last. */
function areaTraces(state: State, legacy: LegacySummary, heard: HeardLegacy): readonly MeasureTrace[] {
  const area = (is: Kind<'area'>['is']) =>
    partsOf(heard, 'area', ({ hex, is: found, place }) =>
      found === is ? { amount: 1, what: is, place: hex, ...whoseAt(state.setting, place) } : undefined,
    );
  const released = new Set<number>();
  for (const note of heard.notes) {
    if (note.note === 'release' && ['cancelled', 'reduced', 'cleared'].includes(note.became)) released.add(note.hex);
  }
  const left = [...area('suspected'), ...area('confirmed')].filter(({ place = -1 }) => !released.has(place));
  return [
    traceOf('suspected', legacy.suspected, area('suspected')),
    traceOf('confirmed', legacy.confirmed, area('confirmed')),
    traceOf('left', legacy.left, left),
  ];
}

/** Exposure of all years: what each segment adds in a year is in quarters, and each year is rounded up (CI-3). */
function incidentTrace(state: State, { incidents }: LegacySummary, { notes }: HeardLegacy): MeasureTrace {
  const years = legacyOf(state);
  const parts = years.flatMap(({ year, exposure }): MeasurePart[] => {
    const from = notes.flatMap((note) =>
      note.note === 'exposure' && note.year === year
        ? [{ place: note.place, quarters: note.quarters, ...whoseAt(state.setting, note.place) }]
        : [],
    );
    return exposure === 0 ? [] : [{ amount: exposure, what: 'exposure', year, from }];
  });
  const sum = years.reduce((all, { exposure }) => all + exposure, 0);
  return traceOf('incidents', sum, parts, { band: incidents, bounds: INCIDENT_BANDS });
}

function residualTrace(state: State, { residual }: LegacySummary, heard: HeardLegacy): MeasureTrace {
  const parts = partsOf(heard, 'residual', ({ place, units, by }) => {
    const draws =
      by === 'kept'
        ? heard.draws.flatMap(({ draw, place: at }, i) => (draw === 'residual' && at === place ? [i] : []))
        : [];
    return { amount: units, what: by, place, ...whoseAt(state.setting, place), ...(draws.length > 0 && { draws }) };
  });
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  return traceOf('residual', sum, parts, { band: residual, bounds: RESIDUAL_BANDS });
}

/** What is left, years, team-weeks and points of all of them, how many hexes became what, incidents and residual risk. */
export function legacyMeasures(state: State, legacy: LegacySummary, heard: HeardLegacy): readonly MeasureTrace[] {
  const sums = (of: 'weeks' | 'points') =>
    partsOf(heard, 'release', ({ hex, step, year, ...taken }) => ({ amount: taken[of], what: step, place: hex, year }));
  const became = (wanted: Kind<'release'>['became']) =>
    partsOf(heard, 'release', ({ hex, step, year, became: now }) =>
      now === wanted ? { amount: 1, what: step, place: hex, year } : undefined,
    );
  const years = legacyOf(state).map(({ year }): MeasurePart => ({ amount: 1, year }));
  return [
    ...areaTraces(state, legacy, heard),
    traceOf('cancelled', legacy.cancelled, became('cancelled')),
    traceOf('reduced', legacy.reduced, became('reduced')),
    traceOf('cleared', legacy.cleared, became('cleared')),
    traceOf('years', legacy.years, legacy.years === undefined ? [] : years),
    traceOf('teamWeeks', legacy.weeks, sums('weeks')),
    traceOf('legacyPoints', legacy.points, sums('points')),
    incidentTrace(state, legacy, heard),
    residualTrace(state, legacy, heard),
  ];
}
