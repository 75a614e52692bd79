// The trace of the legacy: every step of land release, hex by hex, and the draws behind it (LE-2 to LE-6).
import { type LegacySummary, legacySummaryOf, type Note, type ReleaseNote, type State } from '../../rules/index.ts';
import { whyDraw } from './draws.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace, WhyDraw } from './types.ts';

function hearLegacy(state: State): readonly Note[] {
  const notes: Note[] = [];
  legacySummaryOf({ ...state, notes });
  return notes;
}

function stepsOf(state: State): readonly ReleaseNote[] {
  return hearLegacy(state).filter((note): note is ReleaseNote => note.note === 'release');
}

/** Records, surveys and residual risk: what the legacy draws, in order. A draw is made anew wherever it is asked for; it is told once. */
export function legacyDraws(state: State): readonly WhyDraw[] {
  const told = new Set<string>();
  return hearLegacy(state).flatMap((note): WhyDraw[] => {
    if (note.note !== 'draw') return [];
    const key = `${note.place} ${note.purpose}`;
    if (told.has(key)) return [];
    told.add(key);
    return [whyDraw(state.setting, note, undefined)];
  });
}

/** Team-weeks and points of all years, and how many hexes became what. */
export function legacyMeasures(state: State, legacy: LegacySummary): readonly MeasureTrace[] {
  const steps = stepsOf(state);
  const sums = (of: 'weeks' | 'points') =>
    steps.map(({ hex, step, year, ...taken }): MeasurePart => ({ amount: taken[of], what: step, place: hex, year }));
  const became = (wanted: ReleaseNote['became']) =>
    steps.flatMap(({ hex, step, year, became: now }): MeasurePart[] =>
      now === wanted ? [{ amount: 1, what: step, place: hex, year }] : [],
    );
  return [
    traceOf('cancelled', legacy.cancelled, became('cancelled')),
    traceOf('reduced', legacy.reduced, became('reduced')),
    traceOf('cleared', legacy.cleared, became('cleared')),
    traceOf('teamWeeks', legacy.weeks, sums('weeks')),
    traceOf('legacyPoints', legacy.points, sums('points')),
  ];
}
