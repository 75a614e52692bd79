// The table that the sub-phases of one turn share: the words they change, the orders, the draws, and who hears of it.
import { COL, columnAt, HEAD, LIFE, lifeAt, SEG, type State, STATUS, segmentAt, UNIT, unitAt } from './state.ts';
import type { BeltOrder, ColumnOrder, GameEvent, LossCause } from './play-types.ts';
import { isKnownTo } from './presence.ts';
import type { Note, Spending, SpentNote } from './note-types.ts';
import { upperHalf } from './philox.ts';
import type { Setting } from './setting.ts';
import type { Chance, Minutes, SideName } from './types.ts';

/** What a column met and has yet to resolve in the encounters sub-phase (EN-2, EN-4). */
export interface Meeting {
  readonly how: 'bump' | 'force';
  readonly segment: number;
  /** The direction of the step. */
  readonly direction: number;
}

/** What a trigger asks of the sub-phase lanes (NW-1, NW-3). */
export type LaneRequest =
  | { readonly do: 'degrade'; readonly trigger: number; readonly zone: number | undefined }
  | { readonly do: 'switch'; readonly trigger: number; readonly belt: number; readonly off: boolean };

type OrderTo<Do extends ColumnOrder['do']> = Extract<ColumnOrder, { readonly do: Do }>;
export type MarchOrder = OrderTo<'march'>;
export type BreachOrder = OrderTo<'breach'>;
export type OtherOrder = Exclude<ColumnOrder, MarchOrder | BreachOrder>;

/** Lives for one turn only; nothing in it outlasts the turn. */
export interface Table {
  readonly setting: Setting;
  readonly words: Int32Array;
  /** Number of this turn, from 1, and the minute at which it ends. */
  readonly turn: number;
  readonly end: Minutes;
  /** By column: has it an order? */
  readonly ordered: boolean[];
  /** By column: the order, sorted by what it is to do. Orders are of many shapes, which are slow to tell apart. */
  readonly marches: (MarchOrder | undefined)[];
  readonly breaches: (BreachOrder | undefined)[];
  readonly others: (OtherOrder | undefined)[];
  /** TI-4, by column: it has no order, or one by which it only waits. */
  readonly waits: boolean[];
  /** Orders for belts, by number of belt, and messages to be told, ascending. */
  readonly beltOrders: readonly BeltOrder[];
  readonly tells: readonly number[];
  /** Is there any order but to march, to hold and to breach? Few turns of few scenarios have one. */
  readonly rare: boolean;
  /** What triggers have asked of the sub-phase lanes, in order (TU-5). */
  readonly asked: LaneRequest[];
  /** Steps taken of the path, by column. */
  readonly taken: number[];
  readonly meetings: (Meeting | undefined)[];
  /** By column: it bumped, forced, halted at or worked at a segment, or searched (OW-1). */
  readonly exposed: boolean[];
  /** By column: it came onto the map in this turn. */
  readonly entered: boolean[];
  /** As long as `ordered`: who marches, for the sub-phase movement. */
  readonly marching: number[];
  /** Undefined = nobody listens (playouts). */
  readonly events: GameEvent[] | undefined;
  /** Draws and minutes, for who asks why; undefined = nobody does. */
  readonly notes: Note[] | undefined;
}

/** A state, perhaps with somebody who listens to what is worked out of it when the exercise is over. */
export interface Heard extends State {
  readonly notes?: Note[];
}

/** CH-1: does it happen? On a table, or on a state when the exercise is over. */
export function happens(
  table: Table | Heard,
  chance: Chance,
  turn: number,
  place: number,
  actor: number,
  purpose: number,
): boolean {
  if (chance <= 0) return false;
  const { words, notes } = table;
  const value = upperHalf(words[HEAD.key0], words[HEAD.key1], turn, place, actor, purpose);
  const happened = value < chance;
  if (notes !== undefined) {
    notes.push({ note: 'draw', before: heardOf(table), turn, place, actor, purpose, chance, value, happened });
  }
  return happened;
}

/** Events that the listener has heard of by now. */
function heardOf(table: Table | Heard): number {
  return 'events' in table ? (table.events?.length ?? 0) : 0;
}

/** What a listener hears when a column's clock has moved. */
export function spentNote(table: Table, column: number, minutes: Minutes, spent: Spending): SpentNote {
  return { note: 'spent', before: heardOf(table), column, minutes, spent };
}

/** The minute at which the turn began. */
export function began({ end, setting }: Table): Minutes {
  return end - setting.scenario.turnMinutes;
}

export function clockOf(table: Table, column: number): Minutes {
  return table.words[columnAt(column) + COL.clock];
}

export function isActive(table: Table, column: number): boolean {
  return table.words[columnAt(column) + COL.status] === STATUS.active;
}

/** Moves the column's clock forward (TI-2). */
export function spend(table: Table, column: number, minutes: Minutes): void {
  table.words[columnAt(column) + COL.clock] += minutes;
}

export function columnSide(table: Table, column: number): SideName {
  return table.setting.columns[column].side;
}

/** The column leaves off clearing, and gives up its search (CL-9, CL-10). */
export function stopWorkInPlace({ setting, words }: Table, column: number): void {
  words[columnAt(column) + COL.work] = 0;
  words[unitAt(setting, column) + UNIT.search] = 0;
}

/** CO-4, CO-6, CO-7: the task is done; the column takes no further part. */
export function completeInPlace(table: Table, column: number, minute: Minutes): void {
  const { words } = table;
  const c = columnAt(column);
  const left = table.setting.columns[column].task === 'leave';
  words[c + COL.status] = left ? STATUS.left : STATUS.arrived;
  words[c + COL.arrived] = minute;
  if (left) words[c + COL.hex] = -1;
  stopWorkInPlace(table, column);
  table.events?.push({ type: 'arrived', column, left, minute });
}

/** CO-2: takes one strength step; at none left the column is broken. Returns whether it still stands. */
export function loseStepInPlace(table: Table, column: number, cause: LossCause): boolean {
  const { words, events } = table;
  const c = columnAt(column);
  const left = --words[c + COL.strength];
  const minute = words[c + COL.clock];
  events?.push({ type: 'loss', column, cause, left, minute });
  if (left > 0) return true;
  words[c + COL.status] = STATUS.broken;
  words[c + COL.hex] = -1;
  stopWorkInPlace(table, column);
  events?.push({ type: 'broken', column, minute });
  return false;
}

/** From now on the side knows of the segment (KN-1, PC-2). */
export function reveal(
  table: Table,
  segment: number,
  side: SideName,
  by: 'recon' | 'bump' | 'passage' | 'search',
  minute: Minutes,
): void {
  const { setting, words } = table;
  if (isKnownTo(setting, words, segment, side)) return;
  if (side === 'moving') words[segmentAt(setting, segment) + SEG.known] = 1;
  else words[lifeAt(setting, segment) + LIFE.knownLaying] = 1;
  table.events?.push({ type: 'found', place: setting.segments[segment].place, by, side, minute });
}

/** KN-5: from now on the moving side sees through the segment. */
export function seeThroughInPlace(table: Table, segment: number, minute: Minutes): void {
  const l = lifeAt(table.setting, segment);
  if (table.words[l + LIFE.seenThrough] === 1) return;
  table.words[l + LIFE.seenThrough] = 1;
  table.events?.push({ type: 'seenThrough', place: table.setting.segments[segment].place, minute });
}
