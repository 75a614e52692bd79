// The state: one row of 32-bit words, so that a fork is one copy and a digest one pass. ARCHITECTURE.md lists the words.
import { digestWords } from './digest.ts';
import { seedKey } from './seed-key.ts';
import type { Setting } from './setting.ts';
import type { Behaviour, Minutes } from './types.ts';
import {
  COL,
  COL_WORDS,
  HEAD,
  HEAD_WORDS,
  INTENT_WORDS,
  LIFE,
  LIFE_WORDS,
  PHASE,
  SEG,
  SEG_WORDS,
  STATUS,
  TRIGGER_WORDS,
  UNIT,
  UNIT_WORDS,
} from './words.ts';

/** Everything that changes in a run. Other rooms treat `words` as opaque. */
export interface State {
  readonly setting: Setting;
  readonly words: Int32Array;
}

export * from './words.ts';

/** Where the words of a column begin. */
export function columnAt(column: number): number {
  return HEAD_WORDS + column * COL_WORDS;
}

/** Where the words of a segment begin. */
export function segmentAt({ layout }: Setting, segment: number): number {
  return layout.segments + segment * layout.segmentWords;
}

/** Where the minutes spent at a segment stand that the column's critical path holds already: its own, and others' as of its last passage (ME-4). */
export function accountAt(setting: Setting, segment: number, column: number): number {
  return segmentAt(setting, segment) + SEG_WORDS + column;
}

/** Where the words stand that say how a segment lives. */
export function lifeAt({ layout }: Setting, segment: number): number {
  return layout.life + segment * LIFE_WORDS;
}

/** Where the further words of a column begin. */
export function unitAt({ layout }: Setting, column: number): number {
  return layout.units + column * UNIT_WORDS;
}

/** Where the words of a group and a column begin. */
export function intentAt({ layout, scenario }: Setting, group: number, column: number): number {
  return layout.intent + (group * scenario.columns.length + column) * INTENT_WORDS;
}

/** Where the words of a trigger begin; those of the plan come after those of the scenario. */
export function triggerAt({ layout }: Setting, trigger: number): number {
  return layout.triggers + trigger * TRIGGER_WORDS;
}

/** The word of a message: the turn in which it was told, 0 = not yet (TG-4). */
export function messageAt({ layout }: Setting, message: number): number {
  return layout.messages + message;
}

/** The word of a hex that can be searched, by its number in `setting.searchable`: how often it was. */
export function searchedAt({ layout }: Setting, number: number): number {
  return layout.searched + number;
}

/** The state before turn 1. RangeError when the seed is not legal (CH-3). */
export function setUp(setting: Setting, seed: string): State {
  return setUpWithKey(setting, seedKey(seed));
}

/** The same for a key that is already worked out, when many plans run on one seed. */
export function setUpWithKey(setting: Setting, key: readonly [number, number]): State {
  const words = keylessWords(setting).slice();
  words[HEAD.key0] = key[0];
  words[HEAD.key1] = key[1];
  return { setting, words };
}

/** The state before turn 1 again, of another key: for many runs one after another, of which none is kept. */
export function setUpAgainInPlace({ setting, words }: State, key: readonly [number, number]): void {
  words.set(keylessWords(setting));
  words[HEAD.key0] = key[0];
  words[HEAD.key1] = key[1];
}

/** The words before turn 1 of settings that were set up before, but for the key: a setting does not change. */
const known = new WeakMap<Setting, Int32Array>();

function keylessWords(setting: Setting): Int32Array {
  const found = known.get(setting);
  if (found !== undefined) return found;
  const words = firstWords(setting);
  known.set(setting, words);
  return words;
}

function firstWords(setting: Setting): Int32Array {
  const words = new Int32Array(setting.layout.words);
  setting.scenario.columns.forEach((column, i) => {
    const c = columnAt(i);
    const present = column.from === 0;
    words[c + COL.hex] = present ? column.start : -1;
    words[c + COL.status] = present ? STATUS.active : STATUS.waiting;
    words[c + COL.strength] = column.strength;
    words[c + COL.arrived] = -1;
    const u = unitAt(setting, i);
    // CO-6: it may stand in its objective from the beginning.
    words[u + UNIT.since] = present && column.task === 'hold' && setting.columns[i].goal[column.start] === 1 ? 0 : -1;
    words[u + UNIT.load] = column.layer?.load ?? 0;
    words[u + UNIT.reloads] = column.layer?.reloads ?? 0;
  });
  for (let i = 0; i < setting.segments.length; i++) setUpSegment(setting, words, i);
  return words;
}

/** LB-1, PC-1; what is left out is not there, and its side does not know it (WO-1). */
function setUpSegment(setting: Setting, words: Int32Array, segment: number): void {
  const { behaviour, belt, knownAtStart } = setting.segments[segment];
  const l = lifeAt(setting, segment);
  const none = belt >= 0 && setting.leftOut[belt];
  words[l + LIFE.phase] = none ? PHASE.absent : FIRST_PHASE[behaviour];
  words[l + LIFE.knownLaying] = knownAtStart.laying && !none ? 1 : 0;
  words[segmentAt(setting, segment) + SEG.known] = knownAtStart.moving ? 1 : 0;
}

const FIRST_PHASE: Readonly<Record<Behaviour, number>> = {
  standing: PHASE.standing,
  networked: PHASE.standing,
  remote: PHASE.absent,
  reserve: PHASE.prepared,
  dummy: PHASE.standing,
};

/** A copy that shares nothing that changes. */
export function fork(state: State): State {
  return { setting: state.setting, words: state.words.slice() };
}

/** DI-1: of all words, or, for a scenario of edition 1, of those that rules version 1 had. */
export function digestOf({ setting, words }: State): string {
  return digestWords(setting.scenario.edition === 1 ? words.subarray(0, setting.layout.life) : words);
}

/** Turns played so far. */
export function turnOf(state: State): number {
  return state.words[HEAD.turn];
}

/** Minute at which the coming turn begins. */
export function minuteOf(state: State): Minutes {
  return state.words[HEAD.turn] * state.setting.scenario.turnMinutes;
}

/** TI-5. */
export function isOver(state: State): boolean {
  return state.words[HEAD.over] === 1;
}

/** CL-6: is the lane open? */
export function isOpen(setting: Setting, words: Int32Array, segment: number): boolean {
  return words[segmentAt(setting, segment) + SEG.swept] === setting.segments[segment].depth;
}
