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

/** The rows of the ways over one place, and by option, in the order of `optionsAt`, the minutes that it adds to each, at most what is missing. */
export interface Use {
  readonly rows: number[];
  readonly added: readonly Minutes[][];
}

/** Ways, one a row, as lists by row: they are read more often than anything else here. */
export interface Rows {
  readonly keys: Set<string>;
  readonly missing: Minutes[];
  /** What is missing still with what is laid; below 0 = there is more. */
  readonly short: Minutes[];
  readonly weight: number[];
  /** Options that may lie on the way and add something, and how many minutes each does. */
  readonly options: (readonly number[])[];
  readonly added: (readonly Minutes[])[];
  readonly uses: Map<Place, Use>;
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
  readonly changed: Int32Array;
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
  return { keys: new Set(), missing: [], short: [], weight: [], options: [], added: [], uses: new Map() };
}

function lackOf(short: Minutes, missing: Minutes): number {
  return short <= 0 ? 0 : HALF + Math.floor((HALF * short) / missing);
}

/** What a way lacks, for its weight. */
export function shortOf({ missing, short, weight }: Rows, row: number): number {
  return weight[row] * lackOf(short[row], missing[row]);
}

/** Scratch of `gainsOn`, by option, and of `gainsAt`, by option of a place. */
const gains: number[] = [];
const gainsHere: number[] = [];

/**
 * By option: by how much less all ways lack when it is laid where nothing lies. Worked out for the options of one row, from the rows
 * that lack something, and true until the next call.
 */
export function gainsOn(cover: Cover, row: number, broken: readonly number[]): readonly number[] {
  const { missing, short, weight, options, added } = cover.rows;
  while (gains.length < cover.model.options.length) gains.push(0);
  for (const option of options[row]) gains[option] = 0;
  for (const each of broken) {
    const [list, minutes] = [options[each], added[each]];
    const lack = lackOf(short[each], missing[each]);
    cover.left -= list.length;
    for (let i = 0; i < list.length; i++) {
      gains[list[i]] += weight[each] * (lack - lackOf(short[each] - minutes[i], missing[each]));
    }
  }
  return gains;
}

/** What an option, −1 = none, adds to the rows of its place. */
function addedBy(
  { model: { options, optionsAt } }: Cover,
  { added }: Use,
  option: number,
): readonly Minutes[] | undefined {
  return option < 0 ? undefined : added[optionsAt.get(options[option].place)?.indexOf(option) ?? -1];
}

/**
 * By option of a list, all of one place, −1 = none: by how much less all ways lack with it in place of what lies there. True until the
 * next call.
 */
export function gainsAt(cover: Cover, place: Place, instead: readonly number[]): readonly number[] {
  const { missing, short, weight, uses } = cover.rows;
  gainsHere.length = 0;
  for (let k = 0; k < instead.length; k++) gainsHere.push(0);
  const use = uses.get(place);
  if (use === undefined) return gainsHere;
  const { rows } = use;
  const before = addedBy(cover, use, cover.chosen.get(place) ?? -1);
  const added = instead.map((option) => addedBy(cover, use, option));
  cover.left -= rows.length;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const bare = short[row] + (before?.[i] ?? 0);
    if (bare <= 0) continue;
    const lack = lackOf(short[row], missing[row]);
    for (let k = 0; k < added.length; k++) {
      gainsHere[k] += weight[row] * (lack - lackOf(bare - (added[k]?.[i] ?? 0), missing[row]));
    }
  }
  return gainsHere;
}

function addInPlace(cover: Cover, option: number, sign: 1 | -1): void {
  const { short, uses } = cover.rows;
  const use = uses.get(cover.model.options[option].place);
  if (use === undefined) return;
  const { rows } = use;
  const minutes = addedBy(cover, use, option) ?? [];
  for (let i = 0; i < rows.length; i++) short[rows[i]] -= sign * minutes[i];
}

/** Is there a way to which both options add something? */
function meet(cover: Cover, a: number, b: number): boolean {
  const { options } = cover.model;
  const [useA, useB] = [a, b].map((option) => cover.rows.uses.get(options[option].place));
  if (useA === undefined || useB === undefined) return false;
  const [minutesA, minutesB] = [addedBy(cover, useA, a) ?? [], addedBy(cover, useB, b) ?? []];
  // Rows are in ascending order.
  for (let i = 0, j = 0; i < useA.rows.length && j < useB.rows.length; ) {
    const [rowA, rowB] = [useA.rows[i], useB.rows[j]];
    if (rowA === rowB && minutesA[i] > 0 && minutesB[j] > 0) return true;
    if (rowA <= rowB) i += 1;
    if (rowB <= rowA) j += 1;
  }
  return false;
}

/** What shares a way with an option that changed may be laid again. */
function freshenInPlace(cover: Cover, option: number): void {
  for (const other of cover.stale) if (meet(cover, option, other)) cover.stale.delete(other);
}

/** Lays an option at a place in place of what lies there; −1 = nothing. */
export function lay(cover: Cover, place: Place, option: number): void {
  const { model, chosen, changed, stale, step } = cover;
  const before = chosen.get(place) ?? -1;
  for (const [each, sign] of [
    [before, -1],
    [option, 1],
  ] as const) {
    if (each < 0) continue;
    addInPlace(cover, each, sign);
    cover.points += sign * model.options[each].points;
    cover.crew += sign * model.options[each].effort;
    changed[each] = step;
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
  const [options, added]: [number[], Minutes[]] = [[], []];
  let laid = 0;
  for (const place of places) {
    const here = model.optionsAt.get(place) ?? [];
    const minutes = here.map((option) => clip(model.options[option].minutes[flow], missing));
    if (minutes.every((each) => each === 0)) continue;
    const use = rows.uses.get(place) ?? { rows: [], added: here.map(() => []) };
    rows.uses.set(place, use);
    use.rows.push(row);
    here.forEach((option, k) => {
      use.added[k].push(minutes[k]);
      if (chosen.get(place) === option) laid += minutes[k];
      if (minutes[k] === 0 || usable?.has(option) === false) return;
      options.push(option);
      added.push(minutes[k]);
    });
  }
  rows.options.push(options);
  rows.added.push(added);
  rows.short.push(missing - laid);
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
