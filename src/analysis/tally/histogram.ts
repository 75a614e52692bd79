// How often each value occurred: exact, in any order of counting, and no larger for more runs once all values have occurred.

/** Whole values, ascending, each with how often it occurred (at least once). */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** A histogram that is being counted. */
export type Counter = Map<number, number>;

export function countInPlace(counter: Counter, value: number): void {
  counter.set(value, (counter.get(value) ?? 0) + 1);
}

/** What has been counted. */
export function histogramOf(counter: Counter): Histogram {
  return [...counter].sort((a, b) => a[0] - b[0]);
}

/** The histogram of these values. */
export function histogramOfValues(values: Iterable<number>): Histogram {
  const counter: Counter = new Map();
  for (const value of values) countInPlace(counter, value);
  return histogramOf(counter);
}

/** All that was counted in either. */
export function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i][0] < b[j][0]) merged.push(a[i++]);
    else if (a[i][0] > b[j][0]) merged.push(b[j++]);
    else merged.push([a[i][0], a[i++][1] + b[j++][1]]);
  }
  for (; i < a.length; i++) merged.push(a[i]);
  for (; j < b.length; j++) merged.push(b[j]);
  return merged;
}

/** How many values were counted. */
export function totalOf(histogram: Histogram): number {
  let total = 0;
  for (const [, count] of histogram) total += count;
  return total;
}

/** Their sum. */
export function sumOf(histogram: Histogram): number {
  let sum = 0;
  for (const [value, count] of histogram) sum += value * count;
  return sum;
}

/** How many of them are in the half-open range from `from` to `to`. */
export function countBetween(histogram: Histogram, from: number, to: number): number {
  let total = 0;
  for (const [value, count] of histogram) if (value >= from && value < to) total += count;
  return total;
}

/** Number of values, their sum, and the sum of their squares: all that a mean and its interval need. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** RangeError past exact reach. */
export function momentsOf(histogram: Histogram): Moments {
  let squares = 0;
  for (const [value, count] of histogram) squares += value * value * count;
  if (!Number.isSafeInteger(squares)) throw new RangeError('the sum of squares is past exact reach');
  return { n: totalOf(histogram), sum: sumOf(histogram), squares };
}
