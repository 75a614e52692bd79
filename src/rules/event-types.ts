// The vocabulary of the rules: what happens in a turn. Rule ids are those of RULES.md.
import type { Hex, Place } from '../hex/index.ts';
import type { Minutes, SideName } from './base-types.ts';
import type { Refusal } from './refusal-types.ts';

export const LOSS_CAUSES = ['bump', 'force', 'clearing', 'lane', 'overwatch'] as const;
export type LossCause = (typeof LOSS_CAUSES)[number];

/** Whose triggers they are: the scenario's are looked at by the umpire, the plan's by the laying side (TG-1). */
export type TriggerOwner = 'scenario' | 'plan';

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
      readonly by: 'recon' | 'bump' | 'passage' | 'search';
      /** The side that found it. */
      readonly side: SideName;
      readonly minute: Minutes;
    }
  | { readonly type: 'seenThrough'; readonly place: Place; readonly minute: Minutes }
  | { readonly type: 'searched'; readonly column: number; readonly hex: Hex; readonly minute: Minutes }
  | {
      readonly type: 'laid';
      readonly column: number;
      readonly belt: number;
      readonly place: Place;
      readonly minute: Minutes;
    }
  | { readonly type: 'spoilt'; readonly belt: number; readonly place: Place; readonly minute: Minutes }
  | { readonly type: 'reloading'; readonly column: number; readonly minute: Minutes }
  | { readonly type: 'reloaded'; readonly column: number; readonly minute: Minutes }
  | { readonly type: 'switched'; readonly place: Place; readonly off: boolean; readonly minute: Minutes }
  | {
      readonly type: 'stuck';
      readonly place: Place;
      readonly by: 'jam' | 'degrade';
      readonly minute: Minutes;
    }
  | {
      readonly type: 'jammed';
      readonly column: number;
      readonly place: Place;
      readonly worked: boolean;
      readonly minute: Minutes;
    }
  | { readonly type: 'armed'; readonly place: Place; readonly minute: Minutes }
  | { readonly type: 'fired'; readonly place: Place; readonly worked: boolean; readonly minute: Minutes }
  | { readonly type: 'died'; readonly place: Place; readonly minute: Minutes }
  | {
      readonly type: 'triggered';
      readonly owner: TriggerOwner;
      /** Index into the triggers of the owner. */
      readonly trigger: number;
      readonly minute: Minutes;
    }
  | {
      readonly type: 'idle';
      readonly owner: TriggerOwner;
      readonly trigger: number;
      readonly why: Refusal;
      readonly minute: Minutes;
    }
  | { readonly type: 'told'; readonly message: number; readonly minute: Minutes }
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
