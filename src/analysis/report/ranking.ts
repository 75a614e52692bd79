// Plans in order, each with the ranks that the data allow at simultaneous 95 % (ME-16).
import { meanInterval, pairedProportions, quotient } from '../statistics.ts';
import { studentPoint } from '../student.ts';
import { type Pair, pairOf } from '../tally/pairs.ts';
import { sumOf, totalOf } from '../tally/histogram.ts';
import type { ComparisonTally, PlanTally } from '../tally/types.ts';

import type { Interval, Rank, RankedBy, Ranking } from './types.ts';

/** Degrees of freedom whose point stands for that of the normal distribution. */
const AS_NORMAL = 1000;

/** The simultaneous interval of one pair; undefined when it says nothing. */
type IntervalOf = (pair: Pair, runs: number, pairs: number) => Interval | undefined;

/** With fewer than three seeds there is no such point, and nothing is told apart. */
function delayInterval({ delay }: Pair, pairs: number): Interval | undefined {
  const point = studentPoint(delay.n - 1, pairs);
  return point === undefined ? undefined : meanInterval(delay, point);
}

const INTERVALS: Readonly<Record<RankedBy, IntervalOf>> = {
  delay: (pair, _, pairs) => delayInterval(pair, pairs),
  denied: ({ onlyA, onlyB }, runs, pairs) => pairedProportions(onlyA, onlyB, runs, studentPoint(AS_NORMAL, pairs)),
};

function valueOf({ runs, deniedRuns, figures }: PlanTally, by: RankedBy): number | undefined {
  if (by === 'denied') return quotient(deniedRuns, runs, 1_000_000);
  const n = totalOf(figures.delay) + totalOf(figures.denied);
  return n === 0 ? undefined : quotient(sumOf(figures.delay) + sumOf(figures.denied), n, 1000);
}

/** By plan: for each other plan 1 = it is more than that, −1 = less, 0 = they are not told apart. */
function verdicts(tally: ComparisonTally, by: RankedBy): readonly Int8Array[] {
  const { plans } = tally;
  const told = plans.map(() => new Int8Array(plans.length));
  const pairs = (plans.length * (plans.length - 1)) / 2;
  for (let a = 0; a < plans.length; a++) {
    for (let b = a + 1; b < plans.length; b++) {
      const interval = INTERVALS[by](pairOf(tally, a, b), plans[a].runs, pairs);
      const verdict = interval === undefined ? 0 : interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0;
      told[a][b] = verdict;
      told[b][a] = -verdict;
    }
  }
  return told;
}

/** ME-16. */
export function rankingOf(tally: ComparisonTally, by: RankedBy): Ranking {
  const { plans } = tally;
  const told = verdicts(tally, by);
  const countOf = (index: number, verdict: number) =>
    told[index].reduce((n, each) => n + (each === verdict ? 1 : 0), 0);
  const ranks = plans.map((plan, index): Rank & { readonly index: number } => ({
    index,
    plan: plan.plan,
    value: valueOf(plan, by),
    from: 1 + countOf(index, -1),
    to: plans.length - countOf(index, 1),
    tied: plans.flatMap((other, i) => (i !== index && told[index][i] === 0 ? [other.plan] : [])),
  }));
  ranks.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.index - b.index);
  return {
    by,
    pairs: (plans.length * (plans.length - 1)) / 2,
    plans: ranks.map(({ index: _index, ...rank }) => rank),
  };
}
