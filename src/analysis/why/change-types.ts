// The vocabulary of why, second part: changes of one input that would have turned an outcome (WY-3 to WY-5).
import type { Order, PlanFault, Refusal } from '../../rules/index.ts';
import { INPUT_NAMES } from './input-names.ts';

/** What can be changed to turn something. */
export const CHANGE_NAMES = [
  // Of the scenario or its catalogue.
  ...INPUT_NAMES,
  'points',
  'effort',
  'stock',
  'noticeMonths',
  'maxDepth',
  'maxLength',
  'strength',
  'range',
  'jam',
  'load',
  'reloads',
  // Of the plan.
  'depth',
  'segments',
  'shift',
  'ordered',
  'laid',
  'without',
  'notice',
  'abstains',
  'period',
  // Of an order.
  'clock',
  'distance',
  'forced',
  'path',
  'prove',
  'mark',
  'column',
  'place',
  'off',
  'turn',
  'other',
  // Of a state.
  'phase',
  'atWork',
  'stuck',
  'recon',
  // Of a kind or the ground.
  'behaviour',
  'passable',
  'forceable',
  'sweepable',
  'lead',
  'rate',
  // Of land release (LE-4, LE-7).
  'legacyTeams',
  'yearPoints',
  'followed',
  // Of a plan's entries.
  'id',
  'production',
  'inGroup',
  'area',
  'action',
  'zone',
  'side',
] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** Of these `now` and `to` are numbers of periods; where others count in periods, they are as many. */
export const OF_PERIODS: ReadonlySet<ChangeName> = new Set<ChangeName>(['ordered', 'laid', 'period']);

export const UNITS = [
  'minute',
  'column',
  'row',
  'segment',
  'hex',
  'team',
  'step',
  'chance',
  'point',
  'crewMinute',
  'item',
  'period',
  'month',
  'reload',
  'turn',
  'year',
  'switch',
] as const;
export type Unit = (typeof UNITS)[number];

/** The smallest change of one input that turns an outcome; it was verified (WY-3). */
export interface Change {
  readonly change: ChangeName;
  /** Id of what it belongs to. */
  readonly of?: string;
  readonly period?: number;
  readonly now: number | string | boolean;
  readonly to: number | string | boolean;
  /** In `unit`; of a name or a switch 1. */
  readonly by: number;
  readonly unit: Unit;
  /** Rules that the changed plan would break: then it could not have been had so. */
  readonly breaks: readonly string[];
  /** `each`: every smaller change was tried. `halving`: found by doubling and halving; one unit less does not turn it. */
  readonly search: 'each' | 'halving';
}

/** An input that was tried, and does not turn it within these bounds. */
export interface Unturned {
  readonly change: ChangeName;
  readonly of?: string;
  readonly least: number;
  readonly most: number;
  readonly search: 'each' | 'halving';
}

export const OUTCOMES = ['denied', 'effect', 'released', 'friends'] as const;
/** Denied; a group's effect; all land released within the years that are followed; all friends with a task done with it in time. */
export type OutcomeName = (typeof OUTCOMES)[number];

/** An outcome of the whole run, and what would have turned it. */
export interface OutcomeTrace {
  readonly outcome: OutcomeName;
  readonly group?: string;
  /** Is it so? */
  readonly is: boolean;
  readonly changes: readonly Change[];
  readonly unturned: readonly Unturned[];
  /** Inputs that were not tried, since enough runs had been played. */
  readonly untried: readonly { readonly change: ChangeName; readonly of?: string }[];
}

/** What would have turned something, and what was tried and does not turn it. No changes: no change of one input that was tried does. */
export interface Turning {
  readonly changes: readonly Change[];
  readonly unturned: readonly Unturned[];
}

/** A refused order, and what would have turned it (WY-6). */
export interface RefusedTrace extends Turning {
  readonly order: Order;
  readonly why: Refusal;
  readonly rule: string;
}

/** A fault of a refused plan, and what would have turned it (WY-7). */
export interface FaultTrace extends Turning {
  readonly fault: PlanFault;
}
