// Counts of whole minutes in equal bins, common to several rows, so that their pictures can be laid under each other.
import { type Histogram, quantileOfAll } from '../../analysis/index.ts';
import { text } from '../text/index.ts';

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

/** The medians of several rows in a sentence: which is the least, and which the greatest. `what`: the measure in words. */
export function medianFinding(what: string, rows: readonly Row[]): string {
  const medians = rows
    .flatMap(({ plan, values }) => {
      const median = quantileOfAll(values, 50);
      return median === undefined ? [] : [{ plan, median }];
    })
    .sort((a, b) => a.median - b.median);
  const [least, most] = [medians.at(0), medians.at(-1)];
  if (least === undefined || most === undefined) return what;
  const { spread } = text.chart;
  const { minutes } = text.words;
  if (medians.length === 1) return spread.one(what, minutes(most.median));
  if (least.median === most.median) return spread.same(what, minutes(most.median));
  return spread.apart(what, least.plan, minutes(least.median), most.plan, minutes(most.median));
}
