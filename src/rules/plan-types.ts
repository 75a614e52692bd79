// The vocabulary of the rules, second part: plans, the preparation calendar, treaties, triggers, what lies there already, the legacy. All numbers are notional.
import type { Place } from '../hex/index.ts';
import type { ComponentClass, Minutes, SideName } from './base-types.ts';

/** A day as a whole number: days since 1970-01-01 in the Gregorian calendar (PR-1). `dayOf` and `dayText` convert. */
export type Day = number;

/** A period of preparation (PR-1). */
export interface Period {
  readonly id: string;
  readonly name: string;
  /** Its first day; 0 in a calendar without dates. */
  readonly from: Day;
  /** Points that become available. */
  readonly points: number;
  /** Crew-minutes that can be worked in it. */
  readonly effort: number;
}

/** What is produced and kept in stock: one item goes into each segment and row (PR-5). */
export interface Store {
  readonly id: string;
  readonly name: string;
  /** Indices into the catalogue of the kinds that are laid from it. */
  readonly kinds: readonly number[];
  /** Items at the beginning. */
  readonly stock: number;
  /** Items made in each period while production runs. */
  readonly rate: number;
  /** Periods from the decision to produce to the first items. */
  readonly lead: number;
  /** Points that the decision costs. */
  readonly cost: number;
  /** Does production run from the beginning? */
  readonly running: boolean;
}

/** Days in which a state is in an armed conflict; `to` absent = no end is in sight (TR-4). */
export interface Conflict {
  readonly from: Day;
  /** The last day. */
  readonly to?: Day;
}

/** Preparation (PR-1). A scenario without one has a single period without dates that holds the whole budget. */
export interface Calendar {
  readonly dated: boolean;
  /** At least one, by first day. */
  readonly periods: readonly Period[];
  /** Percent of the unspent points that go into the next period (PR-4). */
  readonly carry: number;
  readonly stores: readonly Store[];
  /** The day of the execution turns; 0 without dates. */
  readonly execution: Day;
  readonly conflicts: readonly Conflict[];
}

export const TREATY_STATUSES = ['party', 'notice', 'out'] as const;
export type TreatyStatus = (typeof TREATY_STATUSES)[number];

/** A treaty that one of the sides has joined (TR-1). Texts are the author's; articles are cited, not quoted. */
export interface Treaty {
  readonly id: string;
  readonly name: string;
  readonly side: SideName;
  readonly bans: readonly ComponentClass[];
  /** The article that bans, and the one that allows withdrawal. */
  readonly article: string;
  readonly exitArticle: string;
  /** Months from notice to effect (TR-3). */
  readonly noticeMonths: number;
  /** Day of a notice that was given before the player's decisions; absent = none. */
  readonly noticed?: Day;
  /** May the plan give notice? */
  readonly mayLeave: boolean;
  /** Day from which the side holds it suspended: the law is disputed (TR-5). */
  readonly suspended?: Day;
  /** The side does not use the classes even where it may (TR-6). */
  readonly abstains: boolean;
}

/** Articles that a scenario holds the laying side to, as the author cites them; absent = not looked at (LW-1). */
export interface LawArticles {
  readonly recording?: string;
  readonly marking?: string;
  readonly remote?: string;
  readonly civilians?: string;
}

/** A belt that lies there already, laid by somebody else before the exercise (PC-1). */
export interface Contamination {
  readonly id: string;
  readonly name: string;
  /** Index into the catalogue; never of kind reserve or remote. */
  readonly kind: number;
  readonly depth: number;
  readonly places: readonly Place[];
  readonly known: Readonly<Record<SideName, boolean>>;
  readonly recorded: boolean;
  readonly marked: boolean;
}

/** What can be said by order and heard by triggers (TG-4). */
export interface Message {
  readonly id: string;
  readonly name: string;
}

/** When a trigger fires (TG-2). Leaves are facts at the time at which it is looked at. */
export type Condition =
  | { readonly when: 'all'; readonly of: readonly Condition[] }
  | { readonly when: 'any'; readonly of: readonly Condition[] }
  | { readonly when: 'not'; readonly of: Condition }
  | { readonly when: 'turn'; readonly turn: number }
  | { readonly when: 'entered'; readonly zone: number; readonly side: SideName }
  | { readonly when: 'seen'; readonly column: number }
  | { readonly when: 'loss'; readonly side: SideName; readonly steps: number }
  | { readonly when: 'message'; readonly message: number };

/** What a trigger does (TG-3). `belt` is an index into plan.belts; a scenario's triggers only degrade and tell. */
export type Action =
  | { readonly do: 'lay'; readonly belt: number; readonly column: number }
  | { readonly do: 'arm'; readonly belt: number }
  | { readonly do: 'fire'; readonly belt: number }
  | { readonly do: 'switch'; readonly belt: number; readonly off: boolean }
  | { readonly do: 'tell'; readonly message: number }
  | { readonly do: 'degrade'; readonly zone?: number };

export interface Trigger {
  readonly id: string;
  readonly name: string;
  readonly when: Condition;
  /** Fires each time that the condition comes true; else only the first time. */
  readonly each: boolean;
  readonly actions: readonly Action[];
}

/** What is left when it is over, and who clears it (LE-1). */
export interface LegacyTerms {
  readonly teams: number;
  /** Points for each year. */
  readonly points: number;
  /** After which it is no longer followed. */
  readonly years: number;
}

/** How carefully a belt is laid (OB-10). */
export const CARES = ['hasty', 'recorded', 'marked'] as const;
export type Care = (typeof CARES)[number];

export const EFFECTS = ['disrupt', 'turn', 'fix', 'block'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A connected chain of places of one kind (OB-1). */
export interface Belt {
  readonly id: string;
  /** Index into the catalogue. */
  readonly kind: number;
  /** Rows, 1 … 3. */
  readonly depth: number;
  /** In chain order. */
  readonly places: readonly Place[];
  /** Absent = recorded. */
  readonly care?: Care;
  /** Index of the period in which it is ordered; absent = the first (PR-2). */
  readonly ordered?: number;
  /** Index of the period in which it is laid; absent = as soon as its lead allows. */
  readonly laid?: number;
}

/** Belts that are meant to have one effect together (IN-1). */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Indices into plan.belts. */
  readonly belts: readonly number[];
  readonly effect: Effect;
  /** Index of the engagement area into which it is meant to turn or in which it is meant to fix. */
  readonly area?: number;
  /** Delay that the planner expects. */
  readonly predicted?: Minutes;
}

/** A legal plan is one that `checkPlan` has no objection to. */
export interface Plan {
  readonly name: string;
  readonly belts: readonly Belt[];
  readonly groups?: readonly Group[];
  readonly triggers?: readonly Trigger[];
  /** Treaties from which the plan withdraws, by index, and the period on whose first day notice is given (TR-3). */
  readonly notices?: readonly { readonly treaty: number; readonly period: number }[];
  /** Stores whose production is started, by index, and the period in which that is decided (PR-5). */
  readonly production?: readonly { readonly store: number; readonly period: number }[];
}
