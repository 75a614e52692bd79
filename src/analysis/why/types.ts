// The vocabulary of why: lines of a turn, parts of a measure, and changes that would have turned an outcome (WY). Plain data with codes; sentences are for screens.
import type { Place } from '../../hex/index.ts';
import type { EffectNeed, GameEvent, Method, Minutes, Order, SpentWhat, Violation } from '../../rules/index.ts';
import type { InputName } from './input-names.ts';

/** A number, name or switch that a rule has used: of the scenario's or the plan's thing with the id `of`, or, without one, of the rules' own tables. */
export interface Input {
  readonly input: InputName;
  readonly of?: string;
  readonly value: number | string | boolean;
}

/** What draws are for (T-5), by name. */
export const DRAW_NAMES = [
  'recon',
  'bump',
  'seeThrough',
  'search',
  'jam',
  'degrade',
  'fire',
  'record',
  'survey',
  'residual',
  'force',
  'clearing',
  'miss',
  'trip',
  'tripHazard',
  'engage',
  'engageLoss',
] as const;
export type DrawName = (typeof DRAW_NAMES)[number];

/** One draw: its counter (CH-2), its chance and value, and whose it was. */
export interface DrawFacts {
  readonly draw: DrawName;
  readonly turn: number;
  readonly place: Place;
  readonly actor: number;
  readonly purpose: number;
  readonly chance: number;
  readonly value: number;
  readonly happened: boolean;
  readonly column?: number;
  readonly post?: number;
  readonly row?: number;
  /** Index into the kind's components. */
  readonly component?: number;
  /** By which the row was swept. */
  readonly method?: Method;
}

/** A draw with the rules and numbers behind it. */
export interface WhyDraw extends DrawFacts {
  readonly rules: readonly string[];
  /** What the chance would have to be changed by at least, for it to turn out otherwise: above 0 when it did not happen. */
  readonly short: number;
  readonly inputs: readonly Input[];
}

/** Minutes of a column's clock, and what made them so many. */
export interface WhyMinutes {
  readonly what: SpentWhat;
  readonly rules: readonly string[];
  readonly column: number;
  readonly minutes: Minutes;
  readonly place?: Place;
  readonly row?: number;
  readonly rows?: number;
  readonly method?: Method;
  readonly teams?: number;
  /** Team-minutes that were left of the work before. */
  readonly left?: Minutes;
  /** Of passing a lane: minutes of others that count for this column's critical path from now on (ME-4). */
  readonly credited?: Minutes;
  readonly post?: number;
  readonly inputs: readonly Input[];
}

/** Something that happened, or, without an event, minutes that passed and draws that came to nothing. */
export interface WhyLine {
  readonly event?: GameEvent;
  readonly rules: readonly string[];
  readonly inputs: readonly Input[];
  readonly minutes: readonly WhyMinutes[];
  readonly draws: readonly WhyDraw[];
}

/** One turn, line by line; every draw and every minute of it stands in exactly one line (WY-1). */
export interface WhyTurn {
  readonly turn: number;
  readonly from: Minutes;
  readonly to: Minutes;
  readonly orders: readonly Order[];
  readonly lines: readonly WhyLine[];
}

export const MEASURES = [
  'arrival',
  'delay',
  'arrived',
  'clearanceTime',
  'clearanceCriticalPath',
  'stepMinutes',
  'areaMinutes',
  'losses',
  'searchTime',
  'friends',
  'points',
  'effort',
  'law',
  'burden',
  'cancelled',
  'reduced',
  'cleared',
  'teamWeeks',
  'legacyPoints',
] as const;
/** `arrived` counts columns by the deadline (ME-1), `stepMinutes` and `areaMinutes` are the two numbers of canalisation (ME-5). */
export type MeasureName = (typeof MEASURES)[number];

/** What adds to a measure; only what applies is there. */
export interface MeasurePart {
  readonly amount: number;
  /** `hold` and `task` are the rest of an arrival by CO-6 and CO-7. */
  readonly what?: SpentWhat | 'hold' | 'task' | 'belt' | 'production' | 'survey' | 'technical' | 'clearing';
  readonly turn?: number;
  readonly column?: number;
  readonly place?: Place;
  /** Ids. */
  readonly belt?: string;
  readonly contamination?: string;
  readonly store?: string;
  readonly year?: number;
  /** Of a delay: minutes of this sort in the run, and without the plan's belts. */
  readonly here?: Minutes;
  readonly bare?: Minutes;
  readonly cause?: string;
  readonly violation?: Violation;
}

/** A measure and its parts, which add up to it: exactly, or, with a divisor, divided by it and rounded up (WY-2). */
export interface MeasureTrace {
  readonly measure: MeasureName;
  readonly rules: readonly string[];
  /** Absent = not defined. */
  readonly value?: number;
  readonly divisor?: number;
  readonly parts: readonly MeasurePart[];
  /** The column whose arrival it is, and that of the run without belts. */
  readonly column?: number;
  readonly bareColumn?: number;
}

/** A group's effect: what it asks for, how much there was, and by how much it falls short (WY-5). */
export interface EffectTrace {
  readonly group: string;
  readonly rules: readonly string[];
  readonly achieved: boolean;
  readonly needs: readonly (EffectNeed & { readonly met: boolean; readonly short: number })[];
  readonly columns: readonly {
    readonly column: number;
    readonly met: boolean;
    readonly passed: boolean;
    readonly inArea: boolean;
    readonly delay: Minutes;
  }[];
}

export * from './change-types.ts';
export * from './input-names.ts';
