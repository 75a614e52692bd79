// Counting the worth of belts, seed by seed, and putting the counts of different seeds together (WO-2 to WO-4).
import { seedKey } from '../../rules/index.ts';
import { type Counter, countInPlace, histogramOf, mergeHistograms } from '../tally/histogram.ts';
import { allOf, type Belts, type Game, makeGames, NO_BELT, setOf, without } from './game.ts';
import { sharesOf } from './shares.ts';
import type { DifferenceTally, Outcome, ShareTally, WorthPart, WorthTask } from './types.ts';

interface DifferenceCount {
  readonly delay: Counter;
  onlyFirstDenied: number;
  onlySecondDenied: number;
}

interface ShareCount {
  readonly delay: Counter;
  readonly denied: Counter;
}

function makeDifference(): DifferenceCount {
  return { delay: new Map(), onlyFirstDenied: 0, onlySecondDenied: 0 };
}

/** `isDefined`: does the seed define a delay (ME-8)? */
function countDifference(count: DifferenceCount, first: Outcome, second: Outcome, isDefined: boolean): void {
  if (isDefined) countInPlace(count.delay, first.until - second.until);
  if (first.denied > second.denied) count.onlyFirstDenied += 1;
  if (first.denied < second.denied) count.onlySecondDenied += 1;
}

function differenceOf({ delay, ...counts }: DifferenceCount): DifferenceTally {
  return { delay: histogramOf(delay), ...counts };
}

/** What is left out at a time: each belt, and each group's belts (WO-2). */
interface Losses {
  readonly belts: readonly Belts[];
  readonly groups: readonly Belts[];
}

function lossesOf({ plan, leaveOneOut }: WorthTask): Losses {
  if (!leaveOneOut) return { belts: [], groups: [] };
  return {
    belts: plan.belts.map((_, belt) => setOf([belt])),
    groups: (plan.groups ?? []).map(({ belts }) => setOf(belts)),
  };
}

/** Counts of seeds that are added one after the other. */
interface Counts {
  seeds: number;
  counted: number;
  runs: number;
  readonly whole: DifferenceCount;
  readonly belts: readonly DifferenceCount[];
  readonly groups: readonly DifferenceCount[];
  readonly shares: readonly ShareCount[];
}

function makeCounts({ belts, groups }: Losses, shares: number): Counts {
  return {
    seeds: 0,
    counted: 0,
    runs: 0,
    whole: makeDifference(),
    belts: belts.map(makeDifference),
    groups: groups.map(makeDifference),
    shares: Array.from({ length: shares }, () => ({ delay: new Map(), denied: new Map() })),
  };
}

/** Adds one seed. */
function addSeedInPlace(
  counts: Counts,
  game: Game,
  key: readonly [number, number],
  all: Belts,
  { belts, groups }: Losses,
): void {
  const outcomeWithout = (out: Belts): Outcome => game.outcomeOf(without(all, out));
  // The bare run comes last: often another has told it by then (WO-5).
  const full = game.outcomeOf(all);
  const less = [...belts, ...groups].map(outcomeWithout);
  const shares = counts.shares.length > 0 ? sharesOf(game, key, counts.shares.length) : undefined;
  const bare = game.outcomeOf(NO_BELT);
  const isDefined = bare.denied === 0;
  countDifference(counts.whole, full, bare, isDefined);
  [...counts.belts, ...counts.groups].forEach((count, i) => countDifference(count, full, less[i], isDefined));
  counts.shares.forEach(({ delay, denied }, belt) => {
    if (shares === undefined) return;
    if (isDefined) countInPlace(delay, shares.delay[belt]);
    countInPlace(denied, shares.denied[belt]);
  });
  counts.seeds += 1;
  counts.counted += isDefined ? 1 : 0;
  counts.runs += game.runs();
}

function partOf({ whole, belts, groups, shares, ...totals }: Counts): WorthPart {
  return {
    ...totals,
    whole: differenceOf(whole),
    belts: belts.map(differenceOf),
    groups: groups.map(differenceOf),
    shares: shares.map(({ delay, denied }) => ({ delay: histogramOf(delay), denied: histogramOf(denied) })),
  };
}

/** Plays seeds first … first + count − 1 of a task that `checkWorthTask` has nothing against. */
export type WorthRunner = (first: number, count: number) => WorthPart;

/** Works a task out once, for any number of parts. */
export function runnerFor(task: WorthTask): WorthRunner {
  const gameOf = makeGames(task);
  const losses = lossesOf(task);
  const belts = task.plan.belts.length;
  return (first, count) => {
    if (!(first >= 1 && count >= 1 && first + count - 1 <= task.seeds)) {
      throw new RangeError(`seeds ${first} to ${first + count - 1} of ${task.seeds}`);
    }
    const counts = makeCounts(losses, task.shapley ? belts : 0);
    for (let seed = first; seed < first + count; seed++) {
      addSeedInPlace(counts, gameOf(seed), seedKey(`${task.seedBase}${seed}`), allOf(belts), losses);
    }
    return partOf(counts);
  };
}

function mergeDifferences(a: DifferenceTally, b: DifferenceTally): DifferenceTally {
  return {
    delay: mergeHistograms(a.delay, b.delay),
    onlyFirstDenied: a.onlyFirstDenied + b.onlyFirstDenied,
    onlySecondDenied: a.onlySecondDenied + b.onlySecondDenied,
  };
}

function mergeShares(a: ShareTally, b: ShareTally): ShareTally {
  return { delay: mergeHistograms(a.delay, b.delay), denied: mergeHistograms(a.denied, b.denied) };
}

function mergeEach<T>(a: readonly T[], b: readonly T[], merge: (a: T, b: T) => T): T[] {
  if (a.length !== b.length) throw new RangeError('parts of different plans do not go together');
  return a.map((each, i) => merge(each, b[i]));
}

/** Both together; the same for any order and split. RangeError when they are visibly of different tasks. */
export function mergeWorth(a: WorthPart, b: WorthPart): WorthPart {
  return {
    seeds: a.seeds + b.seeds,
    counted: a.counted + b.counted,
    runs: a.runs + b.runs,
    whole: mergeDifferences(a.whole, b.whole),
    belts: mergeEach(a.belts, b.belts, mergeDifferences),
    groups: mergeEach(a.groups, b.groups, mergeDifferences),
    shares: mergeEach(a.shares, b.shares, mergeShares),
  };
}
