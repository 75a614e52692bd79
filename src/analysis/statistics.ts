// Intervals, quantiles and rounding for reports (ME-8, ME-9): integers, division and square root only, so that every machine agrees.
import { type Histogram, type Moments, momentsOf, totalOf } from './tally/histogram.ts';
import type { Interval, MeanInterval } from './types.ts';

/** The two-sided 95 % point of the normal distribution, as RULES.md states it. */
const Z = 196 / 100;

/**
 * Student's t, two-sided 95 %, in thousandths, for 1 to 30 degrees of freedom.
 * Fisher and Yates, Statistical Tables (1963), table III; also NIST/SEMATECH e-Handbook, 1.3.6.7.2.
 */
const T_TO_30: readonly number[] = [
  12706, 4303, 3182, 2776, 2571, 2447, 2365, 2306, 2262, 2228, 2201, 2179, 2160, 2145, 2131, 2120, 2110, 2101, 2093,
  2086, 2080, 2074, 2069, 2064, 2060, 2056, 2052, 2048, 2045, 2042,
];
/** The same for some more degrees of freedom, descending; the test works every entry out again. */
const T_ABOVE_30: readonly (readonly [freedom: number, thousandths: number])[] = [
  [10_000, 1960],
  [1_000, 1962],
  [120, 1980],
  [60, 2000],
  [40, 2021],
  [30, 2042],
];

/** Student's t for a two-sided 95 % interval; between two entries of the table the wider one. RangeError below 1. */
export function studentT(freedom: number): number {
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`studentT: ${freedom} degrees of freedom`);
  if (freedom <= T_TO_30.length) return T_TO_30[freedom - 1] / 1000;
  const entry = T_ABOVE_30.find(([least]) => least <= freedom);
  return (entry === undefined ? T_TO_30[T_TO_30.length - 1] : entry[1]) / 1000;
}

/** `value` to the nearest 1/`parts`, halves away from zero; never −0. */
export function roundTo(value: number, parts: number): number {
  const size = Math.floor(Math.abs(value) * parts + 1 / 2) / parts;
  return value < 0 && size > 0 ? -size : size;
}

/** The exact quotient of two integers to the nearest 1/`parts`, halves away from zero. RangeError when out of exact reach. */
export function quotient(numerator: number, denominator: number, parts: number): number {
  const doubled = 2 * parts * Math.abs(numerator) + denominator;
  if (!Number.isSafeInteger(doubled) || !(denominator > 0)) {
    throw new RangeError(`quotient: ${numerator} / ${denominator}`);
  }
  const size = (doubled - (doubled % (2 * denominator))) / (2 * denominator) / parts;
  return numerator < 0 && size > 0 ? -size : size;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * The Wilson score interval for `count` of `of` (Wilson 1927, JASA 22:209–212), z = 1.96, to 1/1,000,000 (ME-8).
 * RangeError unless 0 ≤ count ≤ of and of ≥ 1.
 */
export function wilson(count: number, of: number): Interval {
  if (!(of >= 1 && count >= 0 && count <= of)) throw new RangeError(`wilson: ${count} of ${of}`);
  const z2 = Z * Z;
  const centre = count + z2 / 2;
  const half = Z * Math.sqrt((count * (of - count)) / of + z2 / 4);
  const bound = (value: number) => roundTo(clamp(value / (of + z2), 0, 1), 1_000_000);
  // At the ends one bound is exact, whatever the square root rounds to.
  return { low: count === 0 ? 0 : bound(centre - half), high: count === of ? 1 : bound(centre + half) };
}

/** The 1-based rank of the `percent` quantile among n values: ⌈n·p⌉ (ME-8). */
function rankOf(n: number, percent: number): number {
  return Math.max(1, Math.ceil((n * percent) / 100));
}

/**
 * The ⌈n·p⌉-th smallest of n values, of which `defined` are those that are defined and the rest (denied runs) count as greatest;
 * undefined when it is one of those, or n = 0 (ME-8).
 */
export function quantile(defined: Histogram, n: number, percent: number): number | undefined {
  let left = rankOf(n, percent);
  for (const [value, count] of defined) {
    left -= count;
    if (left <= 0) return value;
  }
  return undefined;
}

/** The same where every value is defined. */
export function quantileOfAll(histogram: Histogram, percent: number): number | undefined {
  return quantile(histogram, totalOf(histogram), percent);
}

/**
 * Mean of differences with mean ± t·s/√n, in thousandths (ME-9); s² is worked out exactly before its root is taken.
 * Another `t` makes an interval at another level. Undefined for fewer than two differences: one says nothing of its spread.
 */
export function meanInterval(moments: Moments, t?: number): MeanInterval | undefined {
  const found = meanEstimate(moments, 1, 1000, t);
  return found === undefined ? undefined : { mean: found.mean, low: found.low, high: found.high };
}

/** The mean of all values with its 95 % interval, as `meanInterval`. */
export function intervalOfAll(histogram: Histogram): MeanInterval | undefined {
  return meanInterval(momentsOf(histogram));
}

/** The same with the standard error s/√n, for values that are given times `denominator`; all to the nearest 1/`parts`. */
export function meanEstimate(
  { n, sum, squares }: Moments,
  denominator: number,
  parts: number,
  t?: number,
): (MeanInterval & { readonly error: number }) | undefined {
  if (n < 2) return undefined;
  const mean = sum / (n * denominator);
  const error = Math.sqrt(squaredError(n, sum, squares)) / denominator;
  const half = (t ?? studentT(n - 1)) * error;
  return {
    mean: quotient(sum, n * denominator, parts),
    error: roundTo(error, parts),
    low: roundTo(mean - half, parts),
    high: roundTo(mean + half, parts),
  };
}

/** s²/n = (n·Σd² − (Σd)²) / (n²·(n − 1)): numerator and denominator are exact, and rounded once each. */
function squaredError(n: number, sum: number, squares: number): number {
  const [count, total] = [BigInt(n), BigInt(sum)];
  return Number(count * BigInt(squares) - total * total) / Number(count * count * (count - 1n));
}

/**
 * Difference of two paired proportions: `onlyA` pairs where only the first happened, `onlyB` where only the second, of n pairs (ME-9).
 * The mean is (onlyA − onlyB) / n; the interval is Wald's with 1/2 added to each of the four cells
 * (Agresti and Min 2005, Statistics in Medicine 24:729–740), kept inside −1 … 1, to 1/1,000,000.
 * Another `z` makes an interval at another level. RangeError for impossible counts.
 */
export function pairedProportions(onlyA: number, onlyB: number, n: number, z = Z): MeanInterval {
  if (!(n >= 1 && onlyA >= 0 && onlyB >= 0 && onlyA + onlyB <= n)) {
    throw new RangeError(`pairedProportions: ${onlyA}, ${onlyB} of ${n}`);
  }
  const total = n + 2;
  const difference = onlyA - onlyB;
  const centre = difference / total;
  const half = (z * Math.sqrt(onlyA + onlyB + 1 - (difference * difference) / total)) / total;
  const bound = (value: number) => roundTo(clamp(value, -1, 1), 1_000_000);
  return { mean: quotient(difference, n, 1_000_000), low: bound(centre - half), high: bound(centre + half) };
}
