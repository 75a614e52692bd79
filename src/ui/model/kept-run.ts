// A run as it is kept: with its name, whose it is to go on, where it branched off, bookmarks, notes, and orders that are not played yet.
import { makeOrderJson, makeTranscript, PLAYER, transcriptText } from '../../exercise/index.ts';
import type { Control, Exercise, OrderJson, Run, Turn } from '../../exercise/index.ts';
import { SIDES } from '../../rules/index.ts';
import type { Order, SideName } from '../../rules/index.ts';

/** Longest name of a run or a bookmark, and longest note, in UTF-16 code units. */
export const NAME_LENGTH = 60;
export const NOTE_LENGTH = 2000;

/** Words at a turn: 0 = before turn 1. */
export interface Remark {
  readonly turn: number;
  readonly words: string;
}

/** Orders for the coming turn: those that are handed in, and those on the slip of the side at the screen. */
export interface Slips {
  readonly side: SideName;
  readonly sealed: Readonly<Partial<Record<SideName, readonly Order[]>>>;
  readonly orders: readonly Order[];
}

export interface KeptRun {
  readonly id: string;
  /** What somebody has called it; '' = nobody has. */
  readonly name: string;
  readonly run: Run | Exercise;
  /** Who gives the orders from here on; the run's own control says who may have given those so far. */
  readonly hands: Control;
  /** The run from which it branched off, and after which turn. */
  readonly parent: { readonly id: string; readonly turn: number } | undefined;
  /** By turn. */
  readonly bookmarks: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly slips: Slips | undefined;
  /** Was it broken off, so that it is not gone on with unasked? */
  readonly left: boolean;
  /** Its place among all runs: when it was made, and when it was last on show. */
  readonly made: number;
  readonly shown: number;
}

/** Plain data, as it is stored. The transcript is one without its scenario. */
export interface StoredRun {
  readonly name: string;
  readonly transcript: string;
  readonly hands: Control;
  readonly parent: KeptRun['parent'];
  readonly bookmarks: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly slips:
    | {
        readonly side: SideName;
        readonly sealed: Readonly<Partial<Record<SideName, readonly OrderJson[]>>>;
        readonly orders: readonly OrderJson[];
      }
    | undefined;
  readonly left: boolean;
  readonly made: number;
  readonly shown: number;
}

function slipsJson({ slips, run }: KeptRun): StoredRun['slips'] {
  if (slips === undefined) return undefined;
  const json = (orders: readonly Order[]) => orders.map((order) => makeOrderJson(run, order));
  const sealed = SIDES.flatMap((side) => {
    const orders = slips.sealed[side];
    return orders === undefined ? [] : [[side, json(orders)] as const];
  });
  return { side: slips.side, sealed: Object.fromEntries(sealed), orders: json(slips.orders) };
}

/** A kept run as data to store; `readKeptRun` is the way back. */
export function storedRun(kept: KeptRun): StoredRun {
  const { name, run, hands, parent, bookmarks, notes, left, made, shown } = kept;
  const transcript = transcriptText(makeTranscript(run, {}));
  return { name, transcript, hands, parent, bookmarks, notes, slips: slipsJson(kept), left, made, shown };
}

/** Is it at its end, with measures? */
export function isWhole(run: Run | Exercise): run is Exercise {
  return 'measures' in run;
}

/** Two runs that went the same way: plan, seed, who was in control, and every turn. */
export function isSameRun(one: Run, other: Run): boolean {
  if (one.seed !== other.seed || one.startDigest !== other.startDigest) return false;
  if (one.control.moving !== other.control.moving || one.control.laying !== other.control.laying) return false;
  return one.turns.length === other.turns.length && one.turns.at(-1)?.digest === other.turns.at(-1)?.digest;
}

/** With words at a turn in place of what was there; empty words take it away. */
export function withRemark(remarks: readonly Remark[], turn: number, words: string): readonly Remark[] {
  const others = remarks.filter((one) => one.turn !== turn);
  const all = words === '' ? others : [...others, { turn, words }];
  return [...all].sort((a, b) => a.turn - b.turn);
}

/**
 * The beginning of a run up to a turn, to be gone on with by other hands. Where a side's policy changes, its orders so far stand as a
 * player's: so the transcript still says nothing but what can be verified.
 */
export function branchOff(run: Run, turn: number, hands: Control): Run {
  const { scenario, plan, seed, start, startDigest } = run;
  const turns: readonly Turn[] = run.turns.slice(0, turn);
  const control: Control =
    turns.length === 0
      ? hands
      : {
          moving: run.control.moving === hands.moving ? hands.moving : PLAYER,
          laying: run.control.laying === hands.laying ? hands.laying : PLAYER,
        };
  return { scenario, plan, seed, control, start, startDigest, turns };
}

/** May these hands go on with a run of this control? A policy in control has given all orders so far, and goes on. */
export function isSameHands(control: Control, hands: Control): boolean {
  return SIDES.every((side) => control[side] === PLAYER || control[side] === hands[side]);
}
