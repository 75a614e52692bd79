// A comparison told of one plan, the first: who delays most, and how surely (ME-12, ME-16).
import type { ComparisonReport, PlanReport, Rank } from '../../analysis/index.ts';
import type { WhiskerRow } from '../chart/whiskers.tsx';
import { text } from '../text/index.ts';

/** Plans with a mean delay, the greatest first, under their rank. */
function ranked({ rankings, plans }: ComparisonReport): readonly { readonly rank: Rank; readonly plan: PlanReport }[] {
  const ranks = rankings.find(({ by }) => by === 'delay')?.plans ?? [];
  return ranks.flatMap((rank) => {
    const plan = plans.find((one) => one.plan === rank.plan);
    return plan === undefined ? [] : [{ rank, plan }];
  });
}

/** Which plan has the greatest mean delay, and whether the seeds tell it apart from the others. */
export function comparedFinding(report: ComparisonReport): string {
  const { others, words } = text;
  const first = ranked(report).at(0)?.rank;
  if (first === undefined) return others.noDelay;
  return first.tied.length === 0
    ? others.firstAlone(first.plan)
    : others.firstShared(first.plan, words.list(first.tied));
}

/** A bar for each plan that defines a delay, the debriefed one in a look of its own. */
export function delayWhiskers(report: ComparisonReport): readonly WhiskerRow[] {
  return ranked(report).flatMap(({ plan: { plan, meanDelay } }) => {
    if (meanDelay === undefined) return [];
    const { mean, low, high } = meanDelay;
    const look = plan === report.plans[0].plan ? 1 : 0;
    return [{ label: plan, words: text.words.minutes(Math.round(mean)), value: mean, low, high, look }];
  });
}

/** Plan, mean delay, interval, denied, rank. */
export function comparedRows(report: ComparisonReport): readonly (readonly string[])[] {
  const { words } = text;
  return ranked(report).map(({ rank: { from, to }, plan: { plan, meanDelay, denied } }) => [
    plan,
    meanDelay === undefined ? words.none : words.decimal(meanDelay.mean),
    meanDelay === undefined ? words.none : words.range(words.decimal(meanDelay.low), words.decimal(meanDelay.high)),
    words.share(denied.count / denied.of),
    from === to ? String(from) : words.range(String(from), String(to)),
  ]);
}
