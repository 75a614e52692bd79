// Where an exercise lies among the runs of its plan, in words (LU-4: what is said is how many, not that somebody was lucky).
import type { Standing } from '../../analysis/index.ts';
import { text } from '../text/index.ts';

/** Of a hundred, how many lie so far out on both sides together that it is worth a word. */
const FAR = 20;

/** A delay among the others: near the middle, or with how many others it is as far out. Shares are of the mid-rank percentile (LU-2). */
export function luckLines({ percentile: { num, den } }: Standing): string {
  const { luck, words } = text;
  // Twice the smaller tail: as far out on either side.
  const tail = 2 * Math.min(num, den - num);
  if (100 * tail > FAR * den) return luck.common;
  const side = 2 * num > den ? luck.aboveMost : luck.belowMost;
  return `${side} ${luck.far(words.share(tail / den))}`;
}
