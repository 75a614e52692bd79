// States as an exercise could end, with the words of segments and columns set by hand, for tests of the second ledger.
import {
  type Care,
  compile,
  draw,
  leaveOutAll,
  type Plan,
  type Scenario,
  type State,
  setUp,
} from '../../../src/rules/index.ts';
import { COL, columnAt, HEAD, INTENT, intentAt, LIFE, lifeAt, SEG, segmentAt } from '../../../src/rules/state.ts';
import { beltOf, build, type Sketch } from '../build.ts';
import { placeAt } from '../watch.ts';

export interface Ending extends Sketch {
  /** `kind depth place …`, and perhaps `hasty` or `marked` at the front. */
  readonly belts?: readonly string[];
  readonly plan?: Partial<Plan>;
  readonly seed?: string;
}

function beltFrom(scenario: Scenario, text: string, i: number) {
  const [first, ...rest] = text.split(' ');
  const isCare = first === 'hasty' || first === 'marked' || first === 'recorded';
  const belt = beltOf(scenario, isCare ? rest.join(' ') : text, `b${i + 1}`);
  return isCare ? { ...belt, care: first as Care } : belt;
}

/** An edition 2 scenario with belts, before its first turn. */
export function ending({ belts = [], plan, seed = 'legacy', more, ...sketch }: Ending, bare = false): State {
  const scenario = build({ ...sketch, more: { edition: 2, ...more } });
  const made = { name: 'plan', belts: belts.map((text, i) => beltFrom(scenario, text, i)), ...plan };
  const setting = compile(scenario, made);
  return setUp(bare ? leaveOutAll(setting) : setting, seed);
}

export type SegmentWords = Partial<Record<keyof typeof SEG | keyof typeof LIFE, number>>;

/** Sets words of the segment at a place, in place. */
export function setSegment(state: State, place: string, words: SegmentWords): State {
  const { setting } = state;
  const number = setting.segments.findIndex((segment) => segment.place === placeAt(setting.scenario, place));
  if (number < 0) throw new Error(`no segment at ${place}`);
  for (const [name, value] of Object.entries(words)) {
    if (name in SEG) state.words[segmentAt(setting, number) + SEG[name as keyof typeof SEG]] = value;
    if (name in LIFE) state.words[lifeAt(setting, number) + LIFE[name as keyof typeof LIFE]] = value;
  }
  return state;
}

/** Sets the minute of a column's arrival, in place. */
export function setArrival(state: State, column: number, minute: number): State {
  state.words[columnAt(column) + COL.arrived] = minute;
  return state;
}

/** Sets what a column did with group 0, in place. */
export function setIntent(state: State, column: number, ...what: readonly (keyof typeof INTENT)[]): State {
  for (const word of what) state.words[intentAt(state.setting, 0, column) + INTENT[word]] = 1;
  return state;
}

/** T-5: the upper 16 bits of a draw of the legacy. */
export function drawn({ words }: State, place: number, purpose: number): number {
  return draw(words[HEAD.key0], words[HEAD.key1], 0, place, 0, purpose) >>> 16;
}

export const ALL_ROUND = { teams: 100, points: 10000, years: 40 } as const;
