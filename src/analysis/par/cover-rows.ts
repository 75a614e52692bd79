// What a change of plans works on: the ways of the groups that are to be late, what is laid on them, and what they lack (PA-3).
import { layInPlace } from '../../exercise/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { LateSet } from './late-sets.ts';
import { beltsOf } from './model.ts';
import { clip } from './target.ts';
import type { ParModel, Way } from './types.ts';
import { forEachEarly } from './ways.ts';

/** Ways of one group that are added at once. */
const MOST_WAYS = 8;
/** What a way lacks for its weight: that it is early at all, and as much again for the part of the minutes that it lacks. */
const HALF = 500;

/** The rows that an option adds minutes to, and how many, at most what is missing. */
export interface Use {
  readonly rows: number[];
  readonly added: Minutes[];
}

/** Ways, one a row, as lists by row: they are read more often than anything else here. */
export interface Rows {
  readonly keys: Set<string>;
  readonly missing: Minutes[];
  readonly laid: Minutes[];
  readonly weight: number[];
  /** Options that may lie on the way and add something. */
  readonly options: (readonly number[])[];
  /** By option. */
  readonly uses: Map<number, Use>;
}

export interface Cover {
  readonly model: ParModel;
  readonly late: LateSet;
  /** Options that may be laid; absent = all. */
  readonly usable?: ReadonlySet<number>;
  /** The minute aimed at, and the last one that is. */
  minute: Minutes;
  readonly most: Minutes;
  rows: Rows;
  best: { readonly chosen: readonly number[]; readonly arrival: Minutes };
  /** By place: the option that is laid there. */
  readonly chosen: Map<Place, number>;
  points: number;
  crew: number;
  readonly price: { points: number; effort: number };
  step: number;
  /** By option: the step at which it was laid or taken out last. */
  readonly changed: Map<number, number>;
  /** By place: the step from which it may be used again. */
  readonly freeFrom: Map<Place, number>;
  /** Options that were taken out, and beside which nothing has changed since. */
  readonly stale: Set<number>;
  /** Looks at rows and hexes of fields that are left. */
  left: number;
  /** State of the generator that breaks ties: a fixed start, so that the same search gives the same plan. */
  dice: number;
}

export function noRows(): Rows {
  return { keys: new Set(), missing: [], laid: [], weight: [], options: [], uses: new Map() };
}

function lackOf(short: Minutes, missing: Minutes): number {
  return short <= 0 ? 0 : HALF + Math.floor((HALF * short) / missing);
}

/** What a way lacks, for its weight. */
export function shortOf({ missing, laid, weight }: Rows, row: number): number {
  return weight[row] * lackOf(missing[row] - laid[row], missing[row]);
}

/** By how much less all ways lack when an option is laid (1) or taken out (−1). */
function gainBy(cover: Cover, option: number, sign: 1 | -1): number {
  const { missing, laid, weight, uses } = cover.rows;
  const use = uses.get(option);
  if (use === undefined) return 0;
  const { rows, added } = use;
  cover.left -= rows.length;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const short = missing[row] - laid[row];
    const then = short - sign * added[i];
    if (short > 0 || then > 0) sum += weight[row] * (lackOf(short, missing[row]) - lackOf(then, missing[row]));
  }
  return sum;
}

function addInPlace({ laid, uses }: Rows, option: number, sign: 1 | -1): void {
  const use = uses.get(option);
  if (use === undefined) return;
  for (let i = 0; i < use.rows.length; i++) laid[use.rows[i]] += sign * use.added[i];
}

/** By how much less all ways lack when an option is laid at a place in place of what lies there, or that is taken out with −1. */
export function gainOf(cover: Cover, place: Place, option: number): number {
  const before = cover.chosen.get(place) ?? -1;
  if (before < 0) return gainBy(cover, option, 1);
  const loss = gainBy(cover, before, -1);
  if (option < 0) return loss;
  addInPlace(cover.rows, before, -1);
  const gain = gainBy(cover, option, 1);
  addInPlace(cover.rows, before, 1);
  return loss + gain;
}

/** What shares a way with an option that changed may be laid again. */
function freshenInPlace({ rows: { uses }, stale }: Cover, option: number): void {
  if (stale.size === 0) return;
  const beside = new Set(uses.get(option)?.rows);
  for (const other of stale) if (uses.get(other)?.rows.some((row) => beside.has(row)) === true) stale.delete(other);
}

/** Lays an option at a place in place of what lies there; −1 = nothing. */
export function lay(cover: Cover, place: Place, option: number): void {
  const { model, chosen, rows, changed, stale, step } = cover;
  const before = chosen.get(place) ?? -1;
  for (const [each, sign] of [
    [before, -1],
    [option, 1],
  ] as const) {
    if (each < 0) continue;
    addInPlace(rows, each, sign);
    cover.points += sign * model.options[each].points;
    cover.crew += sign * model.options[each].effort;
    changed.set(each, step);
    freshenInPlace(cover, each);
  }
  if (before >= 0) stale.add(before);
  stale.delete(option);
  if (option < 0) chosen.delete(place);
  else chosen.set(place, option);
}

/** Adds a way; false when it is known, or late anyway. */
function addWay({ model, minute, rows, chosen, usable }: Cover, g: number, { minutes, places }: Way): boolean {
  const { party, flow } = model.groups[g];
  const missing = minute - party.from - minutes;
  const key = `${g}/${missing}/${places.join(' ')}`;
  if (missing <= 0 || rows.keys.has(key)) return false;
  rows.keys.add(key);
  const row = rows.missing.push(missing) - 1;
  const options: number[] = [];
  let laid = 0;
  for (const place of places) {
    for (const option of model.optionsAt.get(place) ?? []) {
      const added = clip(model.options[option].minutes[flow], missing);
      if (added === 0) continue;
      if (usable?.has(option) !== false) options.push(option);
      const use = rows.uses.get(option) ?? { rows: [], added: [] };
      rows.uses.set(option, use);
      use.rows.push(row);
      use.added.push(added);
      if (chosen.get(place) === option) laid += added;
    }
  }
  rows.options.push(options);
  rows.laid.push(laid);
  rows.weight.push(1);
  return true;
}

/** Adds ways of the late groups that are early with what is laid; says how many. */
export function addEarlyWays(cover: Cover): number {
  const { model, minute, late } = cover;
  const { traffic, groups, there, scenario } = model;
  layInPlace(traffic, [...there, ...beltsOf(model, [...cover.chosen.values()])]);
  let added = 0;
  groups.forEach((group, g) => {
    if (!late[g]) return;
    cover.left -= 2 * scenario.grid.size;
    let more = MOST_WAYS;
    forEachEarly(model, group, traffic.flows[group.flow].costs, minute - group.party.from, (way) => {
      if (addWay(cover, g, way)) added += 1;
      more -= 1;
      return more;
    });
  });
  return added;
}
