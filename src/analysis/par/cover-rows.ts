// What a change of plans works on: the ways that were found, what is laid on them, and what they lack (PA-3).
import { layInPlace } from '../../exercise/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { beltsOf } from './model.ts';
import { clip } from './target.ts';
import type { ParModel, Way } from './types.ts';
import { forEachEarly } from './ways.ts';

/** Ways of one group that are added at once. */
const MOST_WAYS = 8;
/** What a way that is not late at all counts for each of its weight. */
export const WHOLE = 1000;

/** A way of one group, and what lies on it. */
export interface CoverRow {
  readonly g: number;
  readonly flow: number;
  readonly places: readonly Place[];
  readonly missing: Minutes;
  laid: Minutes;
  weight: number;
}

/** Work that may be done: steps of one search, and looks at rows and hexes of fields for all. */
export interface Effort {
  readonly steps: number;
  left: number;
}

export interface Cover {
  readonly model: ParModel;
  readonly minute: Minutes;
  readonly effort: Effort;
  readonly rows: CoverRow[];
  readonly rowsAt: Map<Place, CoverRow[]>;
  readonly keys: Set<string>;
  /** By place: the option that is laid there. */
  readonly chosen: Map<Place, number>;
  /** By place: the step from which it may be used again. */
  readonly freeFrom: Map<Place, number>;
  /** By group: is it to be late, as far as belts have to see to it? */
  counts: readonly boolean[];
  readonly price: { points: number; effort: number };
  points: number;
  crew: number;
  /** State of the generator that breaks ties: a fixed start, so that the same search gives the same plan. */
  dice: number;
}

/** What a way lacks, for its weight. */
export function shortOf({ missing, weight }: CoverRow, laid: Minutes): number {
  return laid >= missing ? 0 : Math.floor((weight * WHOLE * (missing - laid)) / missing);
}

/** Minutes that an option on a way adds, at most what is missing; −1 stands for no option. */
function addedBy(
  { options }: ParModel,
  { flow, missing }: Pick<CoverRow, 'flow' | 'missing'>,
  option: number,
): Minutes {
  return option < 0 ? 0 : clip(options[option].minutes[flow], missing);
}

/** Minutes by which a way grows when one option takes another's place. */
function growth(model: ParModel, row: CoverRow, before: number, after: number): Minutes {
  return addedBy(model, row, after) - addedBy(model, row, before);
}

/** By how much less all ways that count lack when an option is laid at a place, or taken out with −1. */
export function gainOf(cover: Cover, place: Place, option: number): number {
  const before = cover.chosen.get(place) ?? -1;
  const rows = cover.rowsAt.get(place) ?? [];
  cover.effort.left -= rows.length;
  let sum = 0;
  for (const row of rows) {
    if (cover.counts[row.g])
      sum += shortOf(row, row.laid) - shortOf(row, row.laid + growth(cover.model, row, before, option));
  }
  return sum;
}

export function lay(cover: Cover, place: Place, option: number): void {
  const { options } = cover.model;
  const before = cover.chosen.get(place) ?? -1;
  for (const row of cover.rowsAt.get(place) ?? []) row.laid += growth(cover.model, row, before, option);
  if (before >= 0) {
    cover.points -= options[before].points;
    cover.crew -= options[before].effort;
    cover.chosen.delete(place);
  }
  if (option < 0) return;
  cover.points += options[option].points;
  cover.crew += options[option].effort;
  cover.chosen.set(place, option);
}

/** Adds a way; false when it is known, or late anyway. */
function addWay(cover: Cover, g: number, { minutes, places }: Way): boolean {
  const { model, rows, rowsAt, keys, chosen } = cover;
  const { party, flow } = model.groups[g];
  const missing = cover.minute - party.from - minutes;
  const key = `${g}/${missing}/${places.join(' ')}`;
  if (missing <= 0 || keys.has(key)) return false;
  keys.add(key);
  const what = { g, flow, places, missing };
  let laid = 0;
  for (const place of places) laid += addedBy(model, what, chosen.get(place) ?? -1);
  const row: CoverRow = { ...what, laid, weight: 1 };
  rows.push(row);
  for (const place of places) {
    const list = rowsAt.get(place);
    if (list === undefined) rowsAt.set(place, [row]);
    else list.push(row);
  }
  return true;
}

/** Adds ways that are early with what is laid; says how many. */
export function addEarlyWays(cover: Cover): number {
  const { model, minute, effort } = cover;
  const { traffic, groups, there, scenario } = model;
  layInPlace(traffic, [...there, ...beltsOf(model, [...cover.chosen.values()])]);
  let added = 0;
  groups.forEach((group, g) => {
    effort.left -= 2 * scenario.grid.size;
    let more = MOST_WAYS;
    forEachEarly(model, group, traffic.flows[group.flow].costs, minute - group.party.from, (way) => {
      if (addWay(cover, g, way)) added += 1;
      more -= 1;
      return more;
    });
  });
  return added;
}
