// The vocabulary of the rules, fourth part: what a run amounts to. Rule ids are those of RULES.md.
import type { Effect, LawArticles } from './plan-types.ts';
import type { ColumnStatus } from './play-types.ts';
import type { Minutes } from './base-types.ts';

/** All in minutes or counts; absent = not defined (ME-1 … ME-9). */
export interface Measures {
  readonly denied: boolean;
  /** Minute at which the needed columns had completed their task. */
  readonly arrival?: Minutes;
  /** Arrival less the arrival on the same seed with no belts. */
  readonly delay?: Minutes;
  readonly clearanceTime: Minutes;
  readonly clearanceCriticalPath?: Minutes;
  readonly canalisation: { readonly num: number; readonly den: number };
  readonly losses: number;
  readonly cost: { readonly points: number; readonly effort: number };
  readonly columns: readonly ColumnMeasures[];
  readonly belts: readonly BeltMeasures[];
  /** What a scenario of edition 1 does not have. */
  readonly more?: MoreMeasures;
}

/** The second ledger, intent, and what friends and searches came to (ME-10, ME-11). */
export interface MoreMeasures {
  /** Minutes of searching (ME-10). */
  readonly searchTime: Minutes;
  /** Friendly columns with a task, and how many have done it (ME-11). */
  readonly friends: { readonly arrived: number; readonly of: number };
  /** By group; empty without a bare run. */
  readonly intent: readonly IntentMeasures[];
  readonly law: readonly Violation[];
  readonly burden: Burden;
  readonly legacy: LegacySummary;
}

export const BANDS = ['none', 'few', 'some', 'many'] as const;
/** Incidents are told in bands only (CI-4). */
export type Band = (typeof BANDS)[number];

/** A group's declared effect against what happened (IN-2 … IN-6). */
export interface IntentMeasures {
  readonly group: string;
  readonly effect: Effect;
  readonly achieved: boolean;
  /** Columns whose way without belts leads through the group's places. */
  readonly addressed: number;
  /** How many of them met it, went through it, and entered its area. */
  readonly met: number;
  readonly passed: number;
  readonly inArea: number;
  /** Mean restricted delay of the addressed columns, rounded down; absent when nobody was addressed. */
  readonly delay?: Minutes;
  readonly predicted?: Minutes;
}

/** A column that a group addresses, and what became of it (IN-2, IN-3). */
export interface IntentColumn {
  readonly column: number;
  readonly met: boolean;
  readonly passed: boolean;
  readonly inArea: boolean;
  /** Restricted delay (ME-8). */
  readonly delay: Minutes;
}

/** What an effect asks for (IN-2 to IN-6): columns, or for the delay the sum of minutes over the addressed columns. */
export interface EffectNeed {
  readonly what: 'addressed' | 'delay' | 'met' | 'inArea' | 'kept' | 'keptInArea' | 'passed';
  readonly have: number;
  /** At least so many, or, with `atMost`, at most. */
  readonly needed: number;
  readonly atMost?: boolean;
}

/** Something that the law does not allow or disputes (LW-1). It is told, not forbidden. */
export interface Violation {
  readonly rule: string;
  /** A treaty that is suspended, or which of the scenario's articles. */
  readonly about: 'treaty' | keyof LawArticles;
  /** As the scenario cites it. */
  readonly article: string;
  /** Id of the belt; absent = the plan as a whole. */
  readonly belt?: string;
  readonly disputed: boolean;
}

/** What the plan puts on people who are no party (CI-1 … CI-4). */
export interface Burden {
  readonly weight: number;
  readonly band: Band;
  /** Segments that a column of the moving side met or crossed, of all that were laid: the rest was laid by guess. */
  readonly confirmed: { readonly num: number; readonly den: number };
}

/** The legacy in short (LE-7). Areas are counted in hexes. */
export interface LegacySummary {
  /** Years until all was released; absent = not within the years that are followed. */
  readonly years?: number;
  /** As the exercise leaves them; then what became of them, and how many are left at the end. */
  readonly suspected: number;
  readonly confirmed: number;
  readonly cancelled: number;
  readonly reduced: number;
  readonly cleared: number;
  readonly left: number;
  /** Team-weeks and points spent. */
  readonly weeks: number;
  readonly points: number;
  readonly incidents: Band;
  /** Of what was missed and stays behind. */
  readonly residual: Band;
}

/** One year of the legacy; all counts are hexes as they stand at its end, `weeks` and `points` what the year took. */
export interface LegacyYear {
  readonly year: number;
  readonly suspected: number;
  readonly confirmed: number;
  readonly cancelled: number;
  readonly reduced: number;
  readonly cleared: number;
  readonly weeks: number;
  readonly points: number;
  /** Exposure of the year (CI-3). */
  readonly exposure: number;
}

export interface ColumnMeasures {
  readonly column: string;
  readonly status: ColumnStatus;
  readonly arrival?: Minutes;
  readonly clearance: Minutes;
  readonly engaged: Minutes;
  readonly losses: number;
}

export interface BeltMeasures {
  readonly belt: string;
  readonly clearance: Minutes;
  /** Segments that the moving side found, and on which it opened a lane. */
  readonly found: number;
  readonly opened: number;
  readonly segments: number;
}
