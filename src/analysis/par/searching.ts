// What a search for one target works on: what it is handed, targets that are not decided yet, and their boxes (PA-3).
import type { Minutes } from '../../rules/index.ts';
import type { Changing } from './cuts.ts';
import type { LateSet, Refuted } from './late-sets.ts';
import type { Fixing, Relaxation } from './relaxation.ts';
import type { MakeLp, ParModel, WayPool } from './types.ts';

/** What a search is handed and keeps count of. */
export interface Searching {
  readonly model: ParModel;
  readonly makeLp: MakeLp;
  readonly pool: WayPool;
  /** Asked before each linear program; true = stop. */
  readonly isOver: () => boolean;
  /** Told of every plan within the sums of the budget that is looked at. The arrival, or that with what of it, in this order, can be paid. */
  readonly see: (chosen: readonly number[]) => Minutes;
  /** The best of them, and the minute at which no plan makes the moving side arrive later. */
  readonly between: {
    readonly best: { readonly chosen: readonly number[]; readonly arrival: Minutes };
    readonly most: Minutes;
  };
  /** Who cannot be late, and from which minute on. */
  readonly refuted: Refuted;
  /** By which groups are late: plans that are being changed. */
  readonly changing: Map<string, Changing>;
  solved: number;
  nodes: number;
}

/** A target that is not decided yet. Nothing may be asked of it once it is freed. */
export interface OpenTarget {
  readonly minute: Minutes;
  /** Those that are not refuted yet, the next one first. */
  readonly cases: Case[];
}

/** All plans that make these groups late; without a set: enough groups, whichever. */
export interface Case {
  readonly late?: LateSet;
  /** Made when it is first looked at. */
  relaxation?: Relaxation;
  /** Boxes that are not looked at yet, the next one last. */
  readonly stack: Box[];
  /** Are options left out that its first box ruled out? */
  isNarrow: boolean;
  /** Linear programs that it took. */
  solved: number;
}

/** A part of the plans of one case. */
export interface Box {
  readonly fixings: readonly Fixing[];
  /** The share of the budget that plans in it need at least, as far as is known, in millionths. */
  readonly share: number;
}
