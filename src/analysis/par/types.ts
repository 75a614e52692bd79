// The vocabulary of par: the problem, the engine for linear programs that it is handed, what is said of it (PA-1 to PA-6).
import type { Flow, Party, Traffic } from '../../exercise/index.ts';
import type { Place, StepCosts } from '../../hex/index.ts';
import type { Belt, Minutes, Plan, Scenario, Sentence } from '../../rules/index.ts';

/** Values of linear programs come in whole millionths, so that this room has whole numbers only. */
export const MILLION = 1_000_000;
/** As a bound: none. */
export const ENDLESS = Number.MAX_SAFE_INTEGER;

/** What the engine ends with, in millionths, rounded to the nearest. */
export interface LpAnswer {
  readonly isFeasible: boolean;
  readonly objective: number;
  /** By column. */
  readonly values: Int32Array;
}

/** A linear program that grows and is solved again and again: the least cost, columns and rows within bounds. */
export interface Lp {
  /** Columns are numbered from 0, and so are rows. `rows` and `values`: what it has in rows that are there already. */
  addColumn(cost: number, lower: number, upper: number, rows: readonly number[], values: readonly number[]): void;
  addRow(lower: number, upper: number, columns: readonly number[], values: readonly number[]): void;
  setColumn(column: number, lower: number, upper: number): void;
  setRow(row: number, lower: number, upper: number): void;
  /** Takes rows out. The others keep their numbers. */
  dropRows(rows: readonly number[]): void;
  solve(): LpAnswer;
  /** After an answer that is feasible: by column, what one more of it adds to the objective, in millionths. */
  reducedCosts(): Int32Array;
  /** Nothing may be asked afterwards. */
  free(): void;
}
export type MakeLp = () => Lp;

/** One kind and depth that may lie at one place. */
export interface Option {
  readonly place: Place;
  readonly kind: number;
  readonly depth: number;
  readonly points: number;
  readonly effort: number;
  /** By flow: minutes that it adds; −1 = not to be passed. */
  readonly minutes: readonly Minutes[];
}

/** Columns of one flow, start and time. */
export interface Group {
  readonly flow: number;
  readonly party: Party;
  /** Minutes to each hex from the start, and from each hex to the goal, without the plan. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Segments of one kind and depth: alike in all but their place. */
export interface TimeClass {
  readonly kind: number;
  readonly depth: number;
}

/** When what is chosen is ordered and laid, and what production is started. */
export interface Timetable {
  /** By class: a slot for each segment. */
  readonly slots: readonly (readonly { readonly ordered: number; readonly laid: number }[])[];
  readonly production: NonNullable<Plan['production']>;
}

/** Preparation in several periods, or with stores: what can be paid is then more than a question of two sums (PR-1 to PR-5). */
export interface ParCalendar {
  /** By kind: the periods in which it may be ordered, and laid, when notice is given as in `notices` (TR-2). */
  readonly periods: readonly (readonly number[])[];
  /** Decisions to produce that may be taken. */
  readonly starts: NonNullable<Plan['production']>;
  readonly notices: NonNullable<Plan['notices']>;
  /** Of all options. */
  readonly classes: readonly TimeClass[];
  /** Timetables by the numbers of segments of each class; undefined = there is none. */
  readonly known: Map<string, Timetable | undefined>;
}

/** What says when the moving side arrives (PA-1, PA-2). */
export type ParArrivals = Pick<ParModel, 'scenario' | 'traffic' | 'there' | 'late'>;

/** PA-1 to PA-3, worked out for one scenario. */
export interface ParModel {
  readonly scenario: Scenario;
  readonly traffic: Traffic;
  readonly flows: readonly Flow[];
  /** By flow: costs without the plan, with what lies there already. */
  readonly base: readonly Required<StepCosts>[];
  readonly groups: readonly Group[];
  readonly options: readonly Option[];
  /** By place: indices into `options`. */
  readonly optionsAt: ReadonlyMap<Place, readonly number[]>;
  /** Parts of the map by which a search divides. */
  readonly ranks: Ranks;
  /** Columns that have to be late for the arrival to be late (PA-2). */
  readonly late: number;
  /** Sums over all periods, less what no choice of options can use up. */
  readonly budget: { readonly points: number; readonly effort: number };
  /** Absent = one period without stores, so that the sums are all. Then no option makes one of another kind needless. */
  readonly calendar?: ParCalendar;
  /** What lies there already and bites (PC-1). */
  readonly there: readonly Belt[];
}

/** A rectangle of the map's columns and rows, ends included. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Parts of equal rank: each is one of the rank before, or half of it. The last rank has single hexes. */
export type Ranks = readonly (readonly Part[])[];

/** A way of the columns of one flow from one start, without repeats. */
export interface Way {
  /** Minutes without the plan. */
  readonly minutes: Minutes;
  /** What it crosses and enters, of all that something may lie on. */
  readonly places: readonly Place[];
}

/** Ways found so far, shared by all targets. */
export interface WayPool {
  readonly known: Set<string>;
  /** By flow and start. */
  readonly ways: Map<string, Way[]>;
}

export interface ParProgress {
  /** Delays in minutes: of the best plan so far, and what no plan exceeds. */
  readonly value: Minutes;
  readonly bound: Minutes;
  /** All that there is now, worked out when it is called. */
  readonly report: () => ParReport;
}

export interface ParTask {
  readonly scenario: Scenario;
  /** Numbers of the columns that count; absent = all of the moving side's. */
  readonly columns?: readonly number[];
  /** Points in place of the scenario's. */
  readonly points?: number;
  readonly makeLp: MakeLp;
  /** Linear programs after which it stops, at the next chance: the same on every machine. Absent = any number. */
  readonly work?: number;
  /** Asked often; true = stop with what there is. */
  readonly isOver: (progress: ParProgress) => boolean;
}

export interface ParReport {
  /** `optimal` only when value and bound are equal. */
  readonly status: 'optimal' | 'limit';
  /** PA-3, in minutes. */
  readonly value: Minutes;
  readonly bound: Minutes;
  /** Arrivals in the model, with the plan and without (PA-2). */
  readonly arrival: Minutes;
  readonly bare: Minutes;
  readonly plan: Plan;
  readonly cost: { readonly points: number; readonly effort: number };
  /** Linear programs solved, and boxes of the search looked at. */
  readonly solved: number;
  readonly nodes: number;
}

/** Why a scenario has no par (PA-5). */
export interface ParRefusal {
  readonly rule: string;
  readonly code: string;
  readonly message: Sentence;
}
