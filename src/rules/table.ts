// The table that the sub-phases of one turn share: the words they change, the orders, the draws, and who hears of it.
import { COL, columnAt, HEAD, SEG, type State, STATUS, segmentAt } from './state.ts';
import type { GameEvent, LossCause, Order } from './play-types.ts';
import { draw } from './philox.ts';
import type { Setting } from './setting.ts';
import type { Chance, Minutes } from './types.ts';

/** What a column met and has yet to resolve in the encounters sub-phase (EN-2, EN-4). */
export interface Meeting {
  readonly how: 'bump' | 'force';
  readonly segment: number;
  /** The direction of the step. */
  readonly direction: number;
}

/** Lives for one turn only; nothing in it outlasts the turn. */
export interface Table {
  readonly setting: Setting;
  readonly words: Int32Array;
  /** Number of this turn, from 1, and the minute at which it ends. */
  readonly turn: number;
  readonly end: Minutes;
  /** By column. */
  readonly orders: (Order | undefined)[];
  /** Steps taken of the path, by column. */
  readonly taken: number[];
  readonly meetings: (Meeting | undefined)[];
  /** By column: it bumped, forced, halted at or worked at a segment (OW-1). */
  readonly exposed: boolean[];
  /** By column: it came onto the map in this turn. */
  readonly entered: boolean[];
  /** Undefined = nobody listens (playouts). */
  readonly events: GameEvent[] | undefined;
}

/** Lays the table for the coming turn of a state, whose words the sub-phases then change in place. */
export function layTable(state: State, orders: readonly Order[], events: GameEvent[] | undefined): Table {
  const { setting, words } = state;
  const count = setting.scenario.columns.length;
  const turn = words[HEAD.turn] + 1;
  const byColumn: (Order | undefined)[] = new Array(count).fill(undefined);
  for (const order of orders) byColumn[order.column] = order;
  return {
    setting,
    words,
    turn,
    end: turn * setting.scenario.turnMinutes,
    orders: byColumn,
    taken: new Array(count).fill(0),
    meetings: new Array(count).fill(undefined),
    exposed: new Array(count).fill(false),
    entered: new Array(count).fill(false),
    events,
  };
}

/** CH-1: does it happen? */
export function happens(
  table: Table,
  chance: Chance,
  turn: number,
  place: number,
  actor: number,
  purpose: number,
): boolean {
  if (chance <= 0) return false;
  const { words } = table;
  return draw(words[HEAD.key0], words[HEAD.key1], turn, place, actor, purpose) >>> 16 < chance;
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
  words[c + COL.work] = 0;
  events?.push({ type: 'broken', column, minute });
  return false;
}

/** KN-1: from now on the moving side knows of the segment. */
export function reveal(table: Table, segment: number, by: 'recon' | 'bump' | 'passage', minute: Minutes): void {
  const s = segmentAt(table.setting, segment);
  if (table.words[s + SEG.known] === 1) return;
  table.words[s + SEG.known] = 1;
  table.events?.push({ type: 'found', place: table.setting.segments[segment].place, by, minute });
}
