// The vocabulary of why: lines of a turn, parts of a measure, and changes that would have turned an outcome (WY). Plain data with codes; sentences are for screens.
import type { Place } from '../../hex/index.ts';
import type { Band, EffectNeed, GameEvent, Method, Minutes, Order, SpentWhat, Violation } from '../../rules/index.ts';
import type { RouteFate } from '../routes/types.ts';
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
  'met',
  'engaged',
  'found',
  'opened',
  'suspected',
  'confirmed',
  'left',
  'cancelled',
  'reduced',
  'cleared',
  'years',
  'teamWeeks',
  'legacyPoints',
  'incidents',
  'residual',
  // Of reports that are not of one run.
  'modelArrival',
  'modelDelay',
  'routeMinutes',
  'routeAdded',
  'capacity',
  'luck',
  'delays',
  'denials',
  'worth',
] as const;
/**
 * `arrived` counts columns by the deadline (ME-1), `stepMinutes` and `areaMinutes` are the two numbers of canalisation (ME-5), `met` the
 * segments of the plan that were met, of those that were laid (CI-5); `found` and `opened` count segments, `suspected`, `confirmed` and
 * `left` hexes (LE-3, LE-7); `incidents` and `residual` are what their bands are made of (CI-4). Of reports: arrival and delay in the
 * model of par (PA-2, PA-8), minutes of a good route and what belts add to it (RD-2, RD-3), ways abreast (RD-5), runs by luck (LU-2),
 * restricted delays and denials of many runs (ME-8), what is lost without a belt, or its share (WO-2, WO-3).
 */
export type MeasureName = (typeof MEASURES)[number];

/** What adds to a measure; only what applies is there. */
export interface MeasurePart {
  readonly amount: number;
  /** `hold` and `task` are the rest of an arrival by CO-6 and CO-7. */
  readonly what?:
    | SpentWhat
    | 'hold'
    | 'task'
    | 'belt'
    | 'production'
    | 'suspected'
    | 'confirmed'
    | 'survey'
    | 'technical'
    | 'clearing'
    | 'exposure'
    | 'kept'
    | 'uncovered'
    /** What is past the deadline and does not count (ME-8). */
    | 'deadline'
    /** A hex that would have to be blocked. */
    | 'cut'
    /** What lies on a way, at its minutes in the model (PA-1). */
    | 'belts'
    | 'below'
    | 'same'
    | 'above'
    | 'runs';
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
  /** Of the legacy: numbers of the draws behind it in `WhyRun.legacy`. */
  readonly draws?: readonly number[];
  /** Of many runs: the seed of the run; or so many runs, each with so much. */
  readonly seed?: string;
  readonly runs?: number;
  readonly each?: number;
  /** Of an exposure: what each segment adds to the year's, in quarters (CI-3). */
  readonly from?: readonly {
    readonly place: Place;
    readonly quarters: number;
    readonly belt?: string;
    readonly contamination?: string;
  }[];
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
  /** Of `met`: the segments that were laid. */
  readonly of?: number;
  /** The value is a sum, of which the figure is this part: a mean over so many, or a share with this denominator. */
  readonly over?: number;
  /** Which of several: the figure, the plan, the belt or group, the flow and the route (from 1), what becomes of it. */
  readonly figure?: string;
  readonly plan?: string;
  readonly belt?: string;
  readonly flow?: number;
  readonly route?: number;
  readonly fate?: RouteFate;
  /** The band that the value falls into, and the greatest values of few and some (CI-4). */
  readonly band?: Band;
  readonly bounds?: readonly [few: number, some: number];
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
