// Stopping early: at which numbers of seeds it is looked, and whether the intervals asked for are narrow enough (ME-14, ME-15).
import type { Minutes } from '../../rules/index.ts';
import { meanInterval } from '../statistics.ts';
import { mergeHistograms, type Moments, momentsOf } from '../tally/histogram.ts';
import { pairOf } from '../tally/pairs.ts';
import type { ComparisonTally } from '../tally/types.ts';

const FIRST_LOOK = 100;

/** ME-14: 100, 150, 200, 300, 400, 600, … and the most; only the most when no precision is asked for. */
export function looksOf(seeds: number, precision: Minutes | undefined): readonly number[] {
  const looks: number[] = [];
  if (precision === undefined) return [seeds];
  for (let look = FIRST_LOOK; look < seeds; look *= 2)
    looks.push(look, ...(look * 3 < seeds * 2 ? [(look * 3) / 2] : []));
  return [...looks, seeds];
}

/** ME-14: is the interval of this mean within `precision` to either side? */
export function isPrecise(moments: Moments, precision: Minutes): boolean {
  const interval = meanInterval(moments);
  return interval !== undefined && interval.high - interval.low <= 2 * precision;
}

/** The means asked for: the paired differences of restricted delay, or with one plan its own (ME-14). */
function* askedFor(tally: ComparisonTally): Generator<Moments> {
  const { plans } = tally;
  if (plans.length === 1) yield momentsOf(mergeHistograms(plans[0].figures.delay, plans[0].figures.denied));
  for (let a = 0; a < plans.length; a++) for (let b = a + 1; b < plans.length; b++) yield pairOf(tally, a, b).delay;
}

/** ME-14: at a look, is every interval asked for narrow enough? */
export function isEnough(tally: ComparisonTally, precision: Minutes | undefined): boolean {
  if (precision === undefined) return false;
  for (const moments of askedFor(tally)) if (!isPrecise(moments, precision)) return false;
  return true;
}
