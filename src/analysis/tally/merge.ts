// Tallies of different seeds put together: the same for every split and every order.
import { mergeHistograms } from './histogram.ts';
import type { ComparisonTally, GroupTally, PlanTally } from './types.ts';

type Ranges = ComparisonTally['seeds'];

/** RangeError when a seed is in both. */
function mergeSeeds(a: Ranges, b: Ranges): Ranges {
  const sorted = [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) throw new RangeError(`the runs of seed ${from} are there twice`);
    if (last !== undefined && from === last[1] + 1) last[1] = to;
    else merged.push([from, to]);
  }
  return merged;
}

/** RangeError when the names of both are not the same. */
function mergeByName<T, R extends object>(a: R, b: R, merge: (a: T, b: T) => T): R {
  const others = new Map(Object.entries(b) as [string, T][]);
  const own = Object.entries(a) as [string, T][];
  const merged = own.flatMap(([name, value]) => {
    const other = others.get(name);
    return other === undefined ? [] : [[name, merge(value, other)]];
  });
  if (merged.length !== own.length || merged.length !== others.size) {
    throw new RangeError('tallies of different measures do not go together');
  }
  return Object.fromEntries(merged) as R;
}

/** Sums of squares are the first to get too large; every other sum is smaller. RangeError past exact reach. */
function addExactly(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError('a sum of the tallies is past exact reach');
  return sum;
}

/** RangeError when there are not as many of both. */
function addEach(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length !== b.length) throw new RangeError('tallies of different belts or columns do not go together');
  return a.map((value, i) => addExactly(value, b[i]));
}

function mergeGroups(a: GroupTally, b: GroupTally): GroupTally {
  if (a.group !== b.group) throw new RangeError(`tallies of group ${a.group} and ${b.group} do not go together`);
  const figures = mergeByName(a.figures, b.figures, mergeHistograms);
  return { group: a.group, achieved: a.achieved + b.achieved, figures };
}

function mergePlans(a: PlanTally, b: PlanTally): PlanTally {
  if (a.plan !== b.plan || a.groups.length !== b.groups.length) {
    throw new RangeError(`tallies of the plans "${a.plan}" and "${b.plan}" do not go together`);
  }
  return {
    plan: a.plan,
    runs: a.runs + b.runs,
    deniedRuns: a.deniedRuns + b.deniedRuns,
    figures: mergeByName(a.figures, b.figures, mergeHistograms),
    sums: mergeByName(a.sums, b.sums, addExactly),
    belts: addEach(a.belts, b.belts),
    columns: addEach(a.columns, b.columns),
    groups: a.groups.map((group, i) => mergeGroups(group, b.groups[i])),
  };
}

/**
 * Both together. RangeError when a seed is in both, when they are of different plans, groups or editions, or when a sum gets past exact
 * reach (of squared differences, above 9 × 10^15).
 */
export function mergeTallies(a: ComparisonTally, b: ComparisonTally): ComparisonTally {
  if (a.plans.length !== b.plans.length) {
    throw new RangeError(`tallies of ${a.plans.length} and of ${b.plans.length} plans do not go together`);
  }
  return {
    seeds: mergeSeeds(a.seeds, b.seeds),
    plans: a.plans.map((plan, i) => mergePlans(plan, b.plans[i])),
    pairs: a.pairs.map((value, i) => addExactly(value, b.pairs[i])),
  };
}
