// Paired differences as sentences: who delays, denies or costs more, or that no difference is shown (ME-9).
import type { Interval, PairReport } from '../../analysis/index.ts';
import { text } from '../text/index.ts';

export interface Difference {
  /** Does the interval exclude 0? */
  readonly shown: boolean;
  readonly sentence: string;
}

type Estimate = { readonly mean: number } & Interval;
type More = (a: string, b: string, mean: string, low: string, high: string) => string;
type None = (a: string, b: string, low: string, high: string) => string;

/** One sentence each on delay, denial and clearance time of a pair. */
export function differencesOf(pair: PairReport): readonly Difference[] {
  const { paired } = text;
  const { a, b, delay, denied, clearanceTime } = pair;
  return [
    delay === undefined
      ? { shown: false, sentence: paired.delayUndefined(a, b) }
      : sentence(a, b, delay, paired.delayMore, paired.delayNone),
    sentence(a, b, percent(denied), paired.deniedMore, paired.deniedNone),
    ...(clearanceTime === undefined ? [] : [sentence(a, b, clearanceTime, paired.clearanceMore, paired.clearanceNone)]),
  ];
}

function percent({ mean, low, high }: Estimate): Estimate {
  return { mean: mean * 100, low: low * 100, high: high * 100 };
}

function sentence(a: string, b: string, { mean, low, high }: Estimate, more: More, none: None): Difference {
  const { decimal, signed } = text.words;
  if (low > 0) return { shown: true, sentence: more(a, b, decimal(mean), decimal(low), decimal(high)) };
  if (high < 0) return { shown: true, sentence: more(b, a, decimal(-mean), decimal(-high), decimal(-low)) };
  return { shown: false, sentence: none(a, b, signed(low), signed(high)) };
}
