// Counts of whole minutes in equal bins, common to several rows, so that their pictures can be laid under each other.
import type { Histogram } from '../../analysis/index.ts';

/** The runs of one plan. */
export interface Row {
  readonly plan: string;
  /** Minutes of the runs that define the measure. */
  readonly values: Histogram;
  /** A value that is told apart from the others, and what it is. */
  readonly mark?: { readonly at: number; readonly words: string };
}

export interface Bins {
  /** Minutes at which the first bin begins. */
  readonly from: number;
  /** Minutes in each bin. */
  readonly width: number;
  readonly count: number;
}

const WIDTHS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480] as const;

/** Bins over all values, at most `most` of them, beginning at a multiple of their width; undefined for no value at all. */
export function binsFor(rows: readonly Histogram[], most: number): Bins | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    if (row.length === 0) continue;
    low = Math.min(low, row[0][0]);
    high = Math.max(high, row[row.length - 1][0]);
  }
  if (low > high) return undefined;
  for (let i = 0; ; i++) {
    // Beyond the list every width doubles the one before.
    const width = WIDTHS[i] ?? WIDTHS[WIDTHS.length - 1] * 2 ** (i - WIDTHS.length + 1);
    const from = Math.floor(low / width) * width;
    const count = Math.floor((high - from) / width) + 1;
    if (count <= most) return { from, width, count };
  }
}

/** How many values fall into each bin. */
export function countsIn(bins: Bins, values: Histogram): readonly number[] {
  const counts = Array.from({ length: bins.count }, () => 0);
  for (const [value, count] of values) counts[Math.floor((value - bins.from) / bins.width)] += count;
  return counts;
}
