// The vocabulary of the rules: what a listener hears of a turn beside its events: every draw, and every minute of a column's clock. Playouts have no listener.
import type { Hex, Place } from '../hex/index.ts';
import type { Chance, Method, Minutes } from './base-types.ts';

/** One draw (CH-1, CH-2). The four numbers are its counter, so that anybody can make it again. */
export interface DrawNote {
  readonly note: 'draw';
  /** Events of the turn that had happened before. */
  readonly before: number;
  readonly turn: number;
  readonly place: Place;
  readonly actor: number;
  /** T-5, row and component added. */
  readonly purpose: number;
  readonly chance: Chance;
  /** The upper 16 bits of the draw. */
  readonly value: number;
  /** Is the value less than the chance? */
  readonly happened: boolean;
}

/** What minutes went into. `place` is the hex that was entered or searched, the hexside, or the segment's place. */
export type Spending =
  /** CO-5: its clock when it comes. */
  | { readonly what: 'start' }
  | { readonly what: 'ground' | 'hexside'; readonly place: Place }
  /** CL-7: until the lane was free. */
  | { readonly what: 'wait'; readonly place: Place }
  | {
      readonly what: 'lane';
      readonly place: Place;
      readonly rows: number;
      readonly marked: boolean;
      /** Minutes of others at this segment that count for its critical path from now on (ME-4). */
      readonly credited: Minutes;
    }
  | { readonly what: 'force'; readonly place: Place; readonly rows: number }
  | { readonly what: 'trip'; readonly place: Place; readonly row: number }
  | { readonly what: 'bump'; readonly place: Place }
  | {
      readonly what: 'sweep' | 'prove' | 'mark';
      readonly place: Place;
      /** From 0; of a marking 0. */
      readonly row: number;
      readonly method: Method;
      readonly teams: number;
      /** Team-minutes that were left of it before. */
      readonly left: Minutes;
    }
  | { readonly what: 'search'; readonly place: Place; readonly teams: number; readonly left: Minutes }
  | { readonly what: 'engaged'; readonly post: number }
  /** TI-4. */
  | { readonly what: 'idle' };
export type SpentWhat = Spending['what'];

/** A column's clock moved (TI-2). All notes of a column together are its clock. */
export interface SpentNote {
  readonly note: 'spent';
  /** Events of the turn that had happened before. */
  readonly before: number;
  readonly column: number;
  readonly minutes: Minutes;
  readonly spent: Spending;
}

export const RELEASE_STEPS = ['survey', 'technical', 'clearing'] as const;
/** What the step made of the hex. */
export const RELEASED = ['cancelled', 'surveyed', 'reduced', 'confirmed', 'cleared'] as const;

/** A step of land release: where, and what it took of its year (LE-4 to LE-6). */
export interface ReleaseNote {
  readonly note: 'release';
  readonly year: number;
  readonly hex: Hex;
  readonly step: (typeof RELEASE_STEPS)[number];
  readonly became: (typeof RELEASED)[number];
  readonly weeks: number;
  readonly points: number;
}

/** A hex that the exercise leaves suspected or confirmed, and the segment that made it so (LE-3). */
export interface AreaNote {
  readonly note: 'area';
  readonly hex: Hex;
  readonly is: 'suspected' | 'confirmed';
  readonly place: Place;
}

/** What a segment adds to the exposure of a year, in quarters (CI-3, LE-7). */
export interface ExposureNote {
  readonly note: 'exposure';
  readonly year: number;
  readonly place: Place;
  readonly quarters: number;
}

/** Units that nobody will clear: kept back by a clearing, or where no area is (LE-6). */
export interface ResidualNote {
  readonly note: 'residual';
  readonly place: Place;
  readonly units: number;
  readonly by: 'kept' | 'uncovered';
}

/** What a listener hears of the legacy beside its draws. */
export type LegacyNote = ReleaseNote | AreaNote | ExposureNote | ResidualNote;

/** In the order in which they were made. */
export type Note = DrawNote | SpentNote | LegacyNote;
