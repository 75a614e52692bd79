// Which groups are to be late, so that the moving side is: the sets that are just enough (PA-2).
import type { ParModel } from './types.ts';

/** By group: is it to be late? */
export type LateSet = readonly boolean[];

/** Sets that are listed; of more, every so-many-th one is taken. */
const MOST_SETS = 32;
const MOST_LISTED = 5000;

/** Groups, those first that arrive latest. */
function latestFirst(arrivals: readonly number[]): number[] {
  return arrivals.map((_, g) => g).sort((a, b) => arrivals[b] - arrivals[a] || a - b);
}

/** Sets of groups of which none can be left out, those first of the groups that are latest without belts, as least is needed to make them late; 32 at most. */
export function lateSets(model: ParModel): readonly LateSet[] {
  const { groups, late } = model;
  const order = latestFirst(groups.map(({ party, to }) => party.from + to[party.start]));
  const sets: (readonly number[])[] = [];
  const extend = (set: readonly number[], from: number, left: number): void => {
    if (sets.length >= MOST_LISTED) return;
    if (left <= 0) {
      const over = -left;
      if (set.every((g) => groups[g].party.count > over)) sets.push(set);
      return;
    }
    for (let i = from; i < order.length; i++) extend([...set, order[i]], i + 1, left - groups[order[i]].party.count);
  };
  extend([], 0, late);
  const stride = Math.ceil(sets.length / MOST_SETS);
  return sets.filter((_, i) => i % stride === 0).map((set) => groups.map((_, g) => set.includes(g)));
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
