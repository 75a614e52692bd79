// The vocabulary of the rules, third part: orders, what a viewer sees; it hands on the events of event-types.ts. Rule ids are those of RULES.md.
import type { Hex, Place } from '../hex/index.ts';
import type { Method, Minutes, Viewer } from './base-types.ts';
import type { Plan, Post, Scenario } from './types.ts';

/** One order for one turn: of a column, of a belt of the laying side, or a message (TU-2). `belt` is an index into plan.belts. */
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
  | { readonly do: 'hold'; readonly column: number }
  | { readonly do: 'search'; readonly column: number; readonly hex: Hex }
  | { readonly do: 'jam'; readonly column: number; readonly place: Place }
  | { readonly do: 'lay'; readonly column: number; readonly belt: number }
  | { readonly do: 'reload'; readonly column: number }
  | { readonly do: 'switch'; readonly belt: number; readonly place?: Place; readonly off: boolean }
  | { readonly do: 'arm'; readonly belt: number }
  | { readonly do: 'fire'; readonly belt: number }
  | { readonly do: 'tell'; readonly message: number };
export type ColumnOrder = Extract<Order, { readonly column: number }>;
export type BeltOrder = Exclude<Order, { readonly column: number } | { readonly do: 'tell' }>;

export * from './refusal-types.ts';
export * from './event-types.ts';

export const COLUMN_STATUSES = ['waiting', 'active', 'arrived', 'left', 'broken'] as const;
export type ColumnStatus = (typeof COLUMN_STATUSES)[number];

export const PHASES = ['absent', 'standing', 'prepared', 'armed', 'failed', 'dead'] as const;
/** How a segment is: not laid yet, there, prepared or armed or failed (reserve), switched off for good by itself (LB-1). */
export type Phase = (typeof PHASES)[number];

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
  /** The hex that it is searching, if any. */
  readonly searching: Hex | undefined;
  /** Rows that a layer carries, and reloads that it has left; 0 for others, and for the other side. */
  readonly load: number;
  readonly reloads: number;
  /** Turn at whose end its reload is done; 0 = it is not reloading. */
  readonly ready: number;
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
  /** Index into plan.belts; −1 for the moving side, which cannot know what belongs together, and for what lay there already. */
  readonly belt: number;
  /** Does the viewer take it for something that acts on columns: laid, executed, not off, dead or seen through, as far as it knows (KN-5)? */
  readonly live: boolean;
  /** As the viewer knows it: for the moving side only `standing` and `prepared`. */
  readonly phase: Phase;
  /** Switched off, stuck: only for the laying side and the umpire. */
  readonly off: boolean;
  readonly stuck: boolean;
  /** A column stood there when it was to be laid, so that it stays absent (LB-3): only for the laying side and the umpire. */
  readonly spoilt: boolean;
  /** Turns until it switches itself off; 0 = never, or not known. */
  readonly turnsLeft: number;
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
  /** Hexes of clearance zones that have been searched, ascending; for the side that searches and the umpire. */
  readonly searched: readonly Hex[];
  /** By message: the turn in which it was told, 0 = not yet; all 0 for the moving side, which does not hear them. */
  readonly told: readonly number[];
  /** What the laying side means to do; absent for the moving side. */
  readonly plan: Plan | undefined;
}
