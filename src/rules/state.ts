// The state: one row of 32-bit words, so that a fork is one copy and a digest one pass. ARCHITECTURE.md lists the words.
import { digestWords } from './digest.ts';
import { seedKey } from './seed.ts';
import type { Setting } from './setting.ts';
import type { Minutes } from './types.ts';

/** Everything that changes in a run. Other rooms treat `words` as opaque. */
export interface State {
  readonly setting: Setting;
  readonly words: Int32Array;
}

/** Words at the front. */
export const HEAD = { turn: 0, over: 1, key0: 2, key1: 3 } as const;
export const HEAD_WORDS = 4;

/** Words of each column; minutes unless said. */
export const COL = {
  /** −1 = not on the map. */
  hex: 0,
  clock: 1,
  /** Index into COLUMN_STATUSES. */
  status: 2,
  /** Steps. */
  strength: 3,
  /** Minute, −1 = not arrived. */
  arrived: 4,
  /** 1 + number of the segment at which it works; 0 = none. */
  work: 5,
  /** Index into METHODS. */
  method: 6,
  /** Stages that were ordered: bit 0 prove, bit 1 mark. */
  stages: 7,
  moveMinutes: 8,
  areaMinutes: 9,
  clearMinutes: 10,
  engagedMinutes: 11,
  /** Clearing minutes of others, before it passed, on the lanes that it used (ME-4). */
  pathClearing: 12,
} as const;
export const COL_WORDS = 13;

/** Words of each segment. */
export const SEG = {
  /** Rows swept, 0 … depth. The lane is open when all are. */
  swept: 0,
  /** Team-minutes left in the row being swept; 0 = not begun. */
  sweepLeft: 1,
  /** Rows proved. */
  proved: 2,
  proveLeft: 3,
  markLeft: 4,
  marked: 5,
  /** Hidden: bit row × COMPONENT_LIMIT + component = the sweep missed it (CL-5). */
  missed: 6,
  /** 1 = the moving side knows of it. */
  known: 7,
  /** Minute from which the lane is free (CL-7). */
  free: 8,
  /** Minutes spent here by all columns (ME-3). */
  clearMinutes: 9,
} as const;
/** Before the words of each column at the segment (`accountAt`). */
export const SEG_WORDS = 10;

export const STATUS = { waiting: 0, active: 1, arrived: 2, left: 3, broken: 4 } as const;
export const STAGE = { prove: 1, mark: 2 } as const;

/** Where the words of a column begin. */
export function columnAt(column: number): number {
  return HEAD_WORDS + column * COL_WORDS;
}

/** Where the words of a segment begin. */
export function segmentAt(setting: Setting, segment: number): number {
  const columns = setting.scenario.columns.length;
  return HEAD_WORDS + columns * COL_WORDS + segment * (SEG_WORDS + columns);
}

/** Where the minutes spent at a segment stand that the column's critical path holds already: its own, and others' as of its last passage (ME-4). */
export function accountAt(setting: Setting, segment: number, column: number): number {
  return segmentAt(setting, segment) + SEG_WORDS + column;
}

/** The state before turn 1. RangeError when the seed is not legal (CH-3). */
export function setUp(setting: Setting, seed: string): State {
  return setUpWithKey(setting, seedKey(seed));
}

/** The same for a key that is already worked out, when many plans run on one seed. */
export function setUpWithKey(setting: Setting, key: readonly [number, number]): State {
  const { columns } = setting.scenario;
  const words = new Int32Array(segmentAt(setting, setting.segments.length));
  words[HEAD.key0] = key[0];
  words[HEAD.key1] = key[1];
  columns.forEach((column, i) => {
    const c = columnAt(i);
    const present = column.from === 0;
    words[c + COL.hex] = present ? column.start : -1;
    words[c + COL.status] = present ? STATUS.active : STATUS.waiting;
    words[c + COL.strength] = column.strength;
    words[c + COL.arrived] = -1;
  });
  return { setting, words };
}

/** A copy that shares nothing that changes. */
export function fork(state: State): State {
  return { setting: state.setting, words: state.words.slice() };
}

/** DI-1. */
export function digestOf(state: State): string {
  return digestWords(state.words);
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
