// The vocabulary of board/, second part: what layers lay over the map, and the effects of groups.
import type { Hex, Place } from '../hex/index.ts';
import type { Effect } from '../rules/index.ts';

export const AREA_SORTS = [
  'cut',
  'shut',
  'known',
  'unknown',
  'watched',
  'suspected',
  'confirmed',
  'recorded',
  'unrecorded',
  'only1',
  'only2',
  'changed',
] as const;
/** What an area is; each sort has a hatch and an outline of its own. */
export type AreaSort = (typeof AREA_SORTS)[number];

/** Places of one sort. */
export interface AreaMark {
  readonly places: readonly Place[];
  readonly sort: AreaSort;
  /** Written at each place, or at each place its own; none where it would not be seen. */
  readonly letters?: string | readonly string[];
}

/** A value of several places together, as the strength of a tint with the value beside it. */
export interface GlowMark {
  readonly places: readonly Place[];
  /** 0 … 100; below 0 = outlined only. */
  readonly strength: number;
  readonly label: string;
}

/** A group of belts with the effect that it is meant to have, as a symbol beside it. */
export interface GroupMark {
  readonly places: readonly Place[];
  readonly effect: Effect;
  readonly label: string;
  /** Where the moving side comes from: the symbol points away from it. */
  readonly from?: Hex;
}
