// A plan's share of par as a sentence and as bars (PA-8).
import type { ParReport, PlanShare } from '../../analysis/index.ts';
import type { WhiskerRow } from '../chart/whiskers.tsx';
import { text } from '../text/index.ts';
import { shareWords } from './outcome.ts';

export function parShareFinding(plan: string, share: PlanShare): string {
  const { sentence } = text.par;
  const { atLeast, atMost, delay } = share;
  if (atLeast === undefined && atMost === undefined) return sentence.undefined;
  if (delay === 0) return sentence.none(plan);
  return atLeast !== undefined && atLeast.num >= atLeast.den
    ? sentence.all(plan)
    : sentence.some(plan, shareWords(share));
}

/** The plan, and par from the best plan found to the bound. */
export function parRows(
  plan: string,
  { value, bound }: Pick<ParReport, 'value' | 'bound'>,
  share: PlanShare,
): readonly WhiskerRow[] {
  const { words, par } = text;
  const { delay } = share;
  const all = value === bound ? words.minutes(value) : words.range(words.minutes(value), words.minutes(bound));
  return [
    { label: plan, words: words.minutes(delay), value: delay, low: delay, high: delay, look: 1 },
    { label: par.best, words: all, value, low: value, high: bound, look: 0 },
  ];
}
