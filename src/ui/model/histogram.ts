// Counts of whole minutes in equal bins, common to several rows, so that their pictures can be laid under each other.

/** The runs of one plan. */
export interface Row {
  readonly plan: string;
  /** Minutes of each run that defines the measure, ascending. */
  readonly values: readonly number[];
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
export function binsFor(rows: readonly (readonly number[])[], most: number): Bins | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    for (const value of row) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
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
export function countsIn(bins: Bins, values: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bins.count }, () => 0);
  for (const value of values) counts[Math.floor((value - bins.from) / bins.width)] += 1;
  return counts;
}
