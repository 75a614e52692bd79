// States and settings with one thing changed, for who asks what would have been otherwise (WY-3). Play does not need them.
import type { Hex, Place } from '../hex/index.ts';
import { segmentAtPlace, workerAt } from './beside.ts';
import { segmentsOfBelt } from './laying-orders.ts';
import { leaveOut } from './leave-out.ts';
import { isKnownTo } from './presence.ts';
import { isSeenBy } from './seeing.ts';
import { compile, settingWith, tableOfKind } from './setting.ts';
import { COL, columnAt, fork, HEAD, LIFE, lifeAt, minuteOf, PHASE, type State, STATUS, UNIT, unitAt } from './state.ts';
import { type Phase, PHASES } from './play-types.ts';
import type { Minutes, Scenario, SideName } from './types.ts';

/** The state with other numbers of columns, posts and kinds in its scenario; map, zones and what lies where have to be the same. */
export function withNumbers({ setting, words }: State, scenario: Scenario): State {
  const changed = settingWith(setting, { scenario, kinds: scenario.catalogue.map(tableOfKind) });
  return { setting: changed, words: words.slice() };
}

/** The state in another scenario with as many columns, segments, triggers and messages: ground, classes, whatever else. */
export function withScenario({ setting, words }: State, scenario: Scenario): State {
  const out = setting.leftOut.flatMap((left, belt) => (left ? [belt] : []));
  const changed = compile(scenario, setting.plan);
  return { setting: out.length === 0 ? changed : leaveOut(changed, out), words: words.slice() };
}

/** The clock of a column, −1 while it is not on the map. */
export function clockAt({ words }: State, column: number): Minutes {
  return hexAt({ words }, column) < 0 ? -1 : words[columnAt(column) + COL.clock];
}

/** Where a column stands, or −1. */
export function hexAt({ words }: Pick<State, 'words'>, column: number): Hex {
  return words[columnAt(column) + COL.hex];
}

/** Rows that a layer carries, and reloads that it has left (LB-2). */
export function loadAt({ setting, words }: State, column: number): { load: number; reloads: number } {
  const u = unitAt(setting, column);
  return { load: words[u + UNIT.load], reloads: words[u + UNIT.reloads] };
}

/** What of a column can be otherwise in a state. */
export interface ColumnChange {
  readonly hex?: Hex;
  readonly clock?: Minutes;
  readonly strength?: number;
  readonly load?: number;
  readonly reloads?: number;
  /** False: it is at work nowhere. */
  readonly working?: false;
}

/** The state with the column elsewhere, with another clock, strength, load or reloads, or not at work. */
export function withColumnAs(state: State, column: number, change: ColumnChange): State {
  const next = fork(state);
  const c = columnAt(column);
  const u = unitAt(state.setting, column);
  if (change.hex !== undefined) next.words[c + COL.hex] = change.hex;
  if (change.clock !== undefined) next.words[c + COL.clock] = change.clock;
  if (change.strength !== undefined) next.words[c + COL.strength] = change.strength;
  if (change.load !== undefined) next.words[u + UNIT.load] = change.load;
  if (change.reloads !== undefined) next.words[u + UNIT.reloads] = change.reloads;
  if (change.working === false) next.words[c + COL.work] = 0;
  return next;
}

/** Strength steps that a column has left. */
export function strengthAt({ words }: State, column: number): number {
  return words[columnAt(column) + COL.strength];
}

/** The state with all segments of a belt in another phase, or none of them stuck. */
export function withBeltAs(
  state: State,
  belt: number,
  change: { readonly phase?: Phase; readonly stuck?: false },
): State {
  const next = fork(state);
  for (const segment of segmentsOfBelt(state.setting, belt)) {
    const l = lifeAt(state.setting, segment);
    if (change.phase !== undefined) next.words[l + LIFE.phase] = PHASE[change.phase];
    if (change.stuck === false) next.words[l + LIFE.stuck] = 0;
  }
  return next;
}

/** The phase of a belt's first segment, and whether one of its segments is stuck. */
export function beltAt({ setting, words }: State, belt: number): { readonly phase: Phase; readonly stuck: boolean } {
  const segments = segmentsOfBelt(setting, belt).map((segment) => lifeAt(setting, segment));
  const number = segments.length === 0 ? 0 : words[segments[0] + LIFE.phase];
  return { phase: PHASES[number], stuck: segments.some((l) => words[l + LIFE.stuck] === 1) };
}

/** The column at work at a place, or −1. */
export function workerAtPlace({ setting, words }: State, place: Place): number {
  const segment = segmentAtPlace(setting, place);
  return segment < 0 ? -1 : workerAt(setting, words, segment);
}

/** Where the side knows of segments, by place, ascending (KN-1 to KN-3). */
export function knownPlaces({ setting, words }: State, side: SideName): readonly Place[] {
  return setting.segments.flatMap(({ place }, i) => (isKnownTo(setting, words, i, side) ? [place] : []));
}

/** The state without the columns of the other side that this one does not see: nothing that is asked of it tells of them (KN-1, KN-2). */
export function withoutUnseen(state: State, side: SideName): State {
  const next = fork(state);
  state.setting.scenario.columns.forEach((_, column) => {
    if (isSeenBy(state, column, side)) return;
    const c = columnAt(column);
    next.words[c + COL.hex] = -1;
    next.words[c + COL.status] = STATUS.waiting;
    next.words[c + COL.work] = 0;
  });
  return next;
}

/**
 * The state so many turns later if nothing but time passes for the columns of a side: they come onto the map, reloads are done (CO-5, LB-4),
 * clocks stand still. No die is cast.
 */
export function withTimePassed(state: State, side: SideName, turns: number): State {
  const next = fork(state);
  const { setting, words } = next;
  words[HEAD.turn] += turns;
  setting.scenario.columns.forEach((column, i) => {
    if (column.side !== side) return;
    const c = columnAt(i);
    const u = unitAt(setting, i);
    if (words[c + COL.status] === STATUS.waiting && column.from < minuteOf(next)) {
      words[c + COL.status] = STATUS.active;
      words[c + COL.hex] = column.start;
      words[c + COL.clock] = column.from;
    }
    if (column.layer === undefined || words[u + UNIT.ready] > words[HEAD.turn]) return;
    if (words[u + UNIT.ready] > 0) words[u + UNIT.load] = column.layer.load;
    words[u + UNIT.ready] = 0;
  });
  return next;
}
