// Parts of a scenario of edition 2 for tests of rules: what lies there already, how a segment lives, what a group met.
import type { Contamination, State } from '../../src/rules/index.ts';
import { INTENT, intentAt, LIFE, lifeAt, PHASE, SEG, segmentAt, UNIT, unitAt } from '../../src/rules/state.ts';
import { placeAt } from './watch.ts';

/** Contamination of the first kind and one row, not known to anybody, unless said. */
export function lying(places: readonly number[], change: Partial<Contamination> = {}): Contamination {
  return {
    id: 'old',
    name: 'Old belt',
    kind: 0,
    depth: 1,
    places,
    known: { laying: false, moving: false },
    recorded: false,
    marked: false,
    ...change,
  };
}

function numberAt({ setting }: State, place: string): number {
  const number = setting.segments.findIndex((segment) => segment.place === placeAt(setting.scenario, place));
  if (number < 0) throw new Error(`no segment at ${place}`);
  return number;
}

/** A word of how the segment lives. */
export function lifeOf(state: State, place: string, word: keyof typeof LIFE): number {
  return state.words[lifeAt(state.setting, numberAt(state, place)) + LIFE[word]];
}

/** The same state with a word of how the segment lives set. */
export function withLife(state: State, place: string, word: keyof typeof LIFE, value: number): State {
  const words = state.words.slice();
  words[lifeAt(state.setting, numberAt(state, place)) + LIFE[word]] = value;
  return { setting: state.setting, words };
}

/** The same state with a word of the segment set. */
export function withWord(state: State, place: string, word: keyof typeof SEG, value: number): State {
  const words = state.words.slice();
  words[segmentAt(state.setting, numberAt(state, place)) + SEG[word]] = value;
  return { setting: state.setting, words };
}

/** The same state in which the moving side knows the segment. */
export function withKnown(state: State, place: string): State {
  return withWord(state, place, 'known', 1);
}

export function inPhase(state: State, place: string, phase: keyof typeof PHASE): State {
  return withLife(state, place, 'phase', PHASE[phase]);
}

/** A further word of a column. */
export function unitOf({ setting, words }: State, column: number, word: keyof typeof UNIT): number {
  return words[unitAt(setting, column) + UNIT[word]];
}

/** What a column did to a group: met, passed, entered its area. */
export function intentOf({ setting, words }: State, group: number, column: number): number[] {
  return Object.values(INTENT).map((word) => words[intentAt(setting, group, column) + word]);
}
