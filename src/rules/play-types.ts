// The vocabulary of the rules, second half: orders, events, what a viewer sees, measures. Rule ids are those of RULES.md.
import type { Hex, Place } from '../hex/index.ts';
import type { Method, Minutes, Post, Scenario, Viewer } from './types.ts';

/** One column's order for one turn. A column without an order holds. */
export type Order =
  | { readonly do: 'march'; readonly column: number; readonly path: readonly Hex[]; readonly force?: boolean }
  | {
      readonly do: 'breach';
      readonly column: number;
      readonly place: Place;
      readonly method: Method;
      readonly prove: boolean;
      readonly mark: boolean;
    }
  | { readonly do: 'hold'; readonly column: number };

export const REFUSALS = [
  'noSuchColumn',
  'notOnMap',
  'orderedTwice',
  'gameOver',
  'emptyPath',
  'pathTooLong',
  'notAdjacent',
  'impassable',
  'knownObstacle',
  'cannotForce',
  'noSuchSegment',
  'notBeside',
  'alreadyOpen',
  'noTeams',
  'noMethod',
  'methodCannot',
  'busySegment',
] as const;
/** Why an order or part of it is refused; the sentence and the rule id are in `REFUSAL_TEXT`. */
export type Refusal = (typeof REFUSALS)[number];

export const LOSS_CAUSES = ['bump', 'force', 'clearing', 'lane', 'overwatch'] as const;
export type LossCause = (typeof LOSS_CAUSES)[number];

/** What happened, in order. `minute` is the column's clock when it was done. */
export type GameEvent =
  | { readonly type: 'entered'; readonly column: number; readonly hex: Hex; readonly minute: Minutes }
  | {
      readonly type: 'moved';
      readonly column: number;
      readonly from: Hex;
      readonly to: Hex;
      readonly minute: Minutes;
      readonly by: 'open' | 'lane' | 'force';
      /** Minutes waited for a lane to come free. */
      readonly waited: Minutes;
    }
  | { readonly type: 'halted'; readonly column: number; readonly place: Place; readonly minute: Minutes }
  | { readonly type: 'bumped'; readonly column: number; readonly place: Place; readonly minute: Minutes }
  | { readonly type: 'stopped'; readonly column: number; readonly why: Refusal; readonly minute: Minutes }
  | {
      readonly type: 'found';
      readonly place: Place;
      readonly by: 'recon' | 'bump' | 'passage';
      readonly minute: Minutes;
    }
  | {
      readonly type: 'loss';
      readonly column: number;
      readonly cause: LossCause;
      readonly left: number;
      readonly minute: Minutes;
    }
  | { readonly type: 'broken'; readonly column: number; readonly minute: Minutes }
  | {
      readonly type: 'rowSwept';
      readonly column: number;
      readonly place: Place;
      readonly row: number;
      readonly minute: Minutes;
    }
  | {
      readonly type: 'lane';
      readonly column: number;
      readonly place: Place;
      readonly now: 'swept' | 'proved' | 'marked';
      readonly minute: Minutes;
    }
  | {
      readonly type: 'missed';
      readonly column: number;
      readonly place: Place;
      readonly by: 'prove' | 'passage';
      readonly minute: Minutes;
    }
  | {
      readonly type: 'engaged';
      readonly column: number;
      readonly post: number;
      readonly minutes: Minutes;
      readonly minute: Minutes;
    }
  | {
      readonly type: 'arrived';
      readonly column: number;
      readonly left: boolean;
      readonly minute: Minutes;
    }
  | { readonly type: 'ended'; readonly denied: boolean; readonly minute: Minutes };

export const COLUMN_STATUSES = ['waiting', 'active', 'arrived', 'left', 'broken'] as const;
export type ColumnStatus = (typeof COLUMN_STATUSES)[number];

export const LANES = ['none', 'sweeping', 'swept', 'proved'] as const;
/** How far a segment's lane is: nothing done, being swept, open but unproved, open and proved (CL-6). */
export type Lane = (typeof LANES)[number];

export interface ColumnView {
  /** Index into scenario.columns. */
  readonly column: number;
  readonly status: ColumnStatus;
  /** −1 while it is not on the map. */
  readonly hex: Hex;
  /** Its own clock (TI-2). */
  readonly clock: Minutes;
  readonly strength: number;
  /** The place that it is clearing, if any. */
  readonly clearing: Place | undefined;
}

export interface SegmentView {
  readonly place: Place;
  /** Index into the catalogue. */
  readonly kind: number;
  readonly depth: number;
  readonly lane: Lane;
  readonly marked: boolean;
  readonly rowsSwept: number;
  /** Does the moving side know of it? The moving side is shown only those of which it does. */
  readonly known: boolean;
  /** Index of the column at work on it, or −1. */
  readonly worker: number;
  /** Index into plan.belts; −1 for the moving side, which cannot know what belongs together. */
  readonly belt: number;
}

/** What a viewer may see of a state; nothing else may be drawn or decided upon (KN-1). */
export interface View {
  readonly scenario: Scenario;
  readonly viewer: Viewer;
  readonly turn: number;
  /** Minute at which the coming turn begins. */
  readonly minute: Minutes;
  readonly over: boolean;
  readonly columns: readonly ColumnView[];
  /** By place, ascending. */
  readonly segments: readonly SegmentView[];
  /** Does the viewer see the posts? The moving side does not. */
  readonly posts: readonly Post[];
}

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
