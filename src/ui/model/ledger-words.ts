// The two ledgers of a plan over many seeds, and which of several plans dominates which (ME-13, ME-17).
import type { BandCounts, Front, PlanReport } from '../../analysis/index.ts';
import { BANDS } from '../../rules/index.ts';
import { text } from '../text/index.ts';

export type FactLine = readonly [name: string, value: string];

/** The bands that occurred, with their shares when there are several. */
export function bandWords(counts: BandCounts): string {
  const { band, list, share } = text.words;
  const total = BANDS.reduce((sum, each) => sum + counts[each], 0);
  const met = BANDS.filter((each) => counts[each] > 0);
  return list(
    met.map((each) =>
      counts[each] === total ? band[each] : text.report.bandShare(band[each], share(counts[each] / total)),
    ),
  );
}

function meanWords(mean: number | undefined): string {
  return mean === undefined ? text.words.none : text.words.decimal(mean);
}

/** What the plan does to the moving side. */
export function effectFacts({
  denied,
  meanDelay,
  clearanceTime,
  canalisation,
  losses,
}: PlanReport): readonly FactLine[] {
  const { ledgers, words, report } = text;
  const minutes = (mean: number | undefined) =>
    mean === undefined ? words.notDefined : ledgers.mean(words.minutes(Math.round(mean)));
  const share = report.denialCell(
    words.share(denied.count / denied.of),
    words.share(denied.low),
    words.share(denied.high),
  );
  return [
    [ledgers.denied, share],
    [ledgers.delay, minutes(meanDelay?.mean)],
    [ledgers.clearance, minutes(clearanceTime.mean)],
    [ledgers.canalisation, words.percent(canalisation.num, canalisation.den)],
    [ledgers.losses, ledgers.lossSteps(words.decimal(losses.mean))],
  ];
}

/** What it costs: the budget, and where the scenario has them law, burden and the years after. */
export function costFacts({ cost, more }: PlanReport): readonly FactLine[] {
  const { ledgers, words, result } = text;
  const price: FactLine = [ledgers.plan, result.priceOf(words.points(cost.points), words.crewMinutes(cost.effort))];
  if (more === undefined) return [price];
  const { law, burden, legacy } = more;
  return [
    price,
    [ledgers.law, ledgers.lawWords(law.length, law.filter(({ disputed }) => disputed).length)],
    [ledgers.burden, ledgers.burdenWords(meanWords(burden.weight.mean), bandWords(burden.bands))],
    [ledgers.years, legacy.years.p50 === undefined ? ledgers.longer : String(legacy.years.p50)],
    [ledgers.after, ledgers.afterWords(meanWords(legacy.weeks.mean), meanWords(legacy.points.mean))],
    [ledgers.incidents, bandWords(legacy.incidents)],
  ];
}

/** ME-17: plan by plan whether it is of the front of these axes, and if not, by what it is dominated. */
export function frontLines({ plans }: Front): readonly { readonly sentence: string; readonly isBest: boolean }[] {
  const { ledgers, words } = text;
  return plans.map(({ plan, dominatedBy }) => {
    const isBest = dominatedBy.length === 0;
    return { sentence: isBest ? ledgers.best(plan) : ledgers.dominated(plan, words.list(dominatedBy)), isBest };
  });
}

export function axesWords({ axes }: Front): string {
  return text.ledgers.axes(text.words.list(axes.map((axis) => text.ledgers.axis[axis])));
}
