// Which groups are to be late, so that the moving side is: the sets that are just enough (PA-2).
import type { Minutes } from '../../rules/index.ts';
import { ENDLESS, type Group, type ParModel } from './types.ts';

/** By group: is it to be late? */
export type LateSet = readonly boolean[];

/** Sets that are listed; of more, every so-many-th one is taken. */
const MOST_SETS = 32;
const MOST_LISTED = 5000;
/** Sets that are looked at one by one. */
const MOST_CASES = 64;

/** Groups, those first that arrive latest. */
function latestFirst(arrivals: readonly number[]): number[] {
  return arrivals.map((_, g) => g).sort((a, b) => arrivals[b] - arrivals[a] || a - b);
}

/** By group: does it arrive at this minute or later without any belt? */
export function lateAnyway({ groups }: Pick<ParModel, 'groups'>, minute: Minutes): LateSet {
  return groups.map(({ party, to }) => minute <= party.from || to[party.start] >= minute - party.from);
}

/** Is `b` late wherever `a` is? Of columns with one way, those that set out later are. */
export function isLateWith(a: Group, b: Group): boolean {
  return a.flow === b.flow && a.party.start === b.party.start && b.party.from > a.party.from;
}

/**
 * Sets of groups of which none can be left out, or gives way to another that is late with it and no smaller; those first of the groups that are
 * latest without belts, as least is needed to make them late.
 */
function allSets({ groups, late }: ParModel): readonly LateSet[] {
  const order = latestFirst(groups.map(({ party, to }) => party.from + to[party.start]));
  const instead = groups.map((a) =>
    groups.flatMap((b, g) => (isLateWith(a, b) && b.party.count >= a.party.count ? [g] : [])),
  );
  const sets: (readonly number[])[] = [];
  const extend = (set: readonly number[], from: number, left: number): void => {
    if (sets.length >= MOST_LISTED) return;
    if (left <= 0) {
      const isNeeded = (g: number) =>
        groups[g].party.count > -left && !instead[g].some((other) => !set.includes(other));
      if (set.every(isNeeded)) sets.push(set);
      return;
    }
    for (let i = from; i < order.length; i++) extend([...set, order[i]], i + 1, left - groups[order[i]].party.count);
  };
  extend([], 0, late);
  return sets.map((set) => groups.map((_, g) => set.includes(g)));
}

/** Some of them, spread over all: 32 at most. */
export function lateSets(model: ParModel): readonly LateSet[] {
  const sets = allSets(model);
  const stride = Math.ceil(sets.length / MOST_SETS);
  return sets.filter((_, i) => i % stride === 0);
}

/** Who cannot be late, from which minute on, and how many linear programs that took. To make more groups late, or later, is no easier. */
export type Refuted = { readonly late: LateSet; readonly minute: Minutes; readonly solved: number }[];

function includes(set: LateSet, part: LateSet): boolean {
  return part.every((is, g) => !is || set[g]);
}

/** The minute from which on these groups cannot be late, as far as is known. */
export function refutedFrom(refuted: Refuted, late: LateSet): Minutes {
  let from = ENDLESS;
  for (const each of refuted) if (each.minute < from && includes(late, each.late)) from = each.minute;
  return from;
}

/** Linear programs that it took to refute them for a later minute, ENDLESS = not refuted: where that was hard, a plan may be near. */
export function effortFor(refuted: Refuted, late: LateSet): number {
  const known = refuted.filter((each) => includes(late, each.late));
  return known.at(-1)?.solved ?? ENDLESS;
}

/** Groups of which one set has to be made late by belts, so that the moving side arrives no earlier; undefined = too many to list. */
export function casesAt(model: ParModel, minute: Minutes): readonly LateSet[] | undefined {
  const anyway = lateAnyway(model, minute);
  const sets = allSets(model);
  if (sets.length > MOST_CASES) return undefined;
  const asked = sets.map((set) => set.map((is, g) => is && !anyway[g]));
  return asked.filter((set, i) =>
    asked.every((other, j) => i === j || !includes(set, other) || (j > i && includes(other, set))),
  );
}

/** Of these arrivals by group, the latest ones, just enough of them. */
export function latestOf({ groups, late }: ParModel, arrivals: readonly number[]): LateSet {
  const set = groups.map(() => false);
  let left = late;
  for (const g of latestFirst(arrivals)) {
    if (left <= 0) break;
    set[g] = true;
    left -= groups[g].party.count;
  }
  return set;
}
