// One plan over many seeds: denial, delay, clearance, and in edition 2 the second ledger and intent (ME-8, ME-12, ME-13, IN-7, IN-8).
import {
  type Band,
  BANDS,
  BELT_SUMS,
  COLUMN_SUMS,
  costOfPlan,
  type Group,
  lawOf,
  type Minutes,
  type Plan,
  type Scenario,
} from '../../rules/index.ts';
import { meanInterval, quantile, quotient, wilson } from '../statistics.ts';
import { countBetween, type Histogram, mergeHistograms, momentsOf, sumOf, totalOf } from '../tally/histogram.ts';
import type { GroupTally, MoreFigure, MoreSum, PlanTally } from '../tally/types.ts';

import type {
  BandCounts,
  Distribution,
  IntentReport,
  LegacyReport,
  MoreReport,
  PlanReport,
  Prediction,
  Share,
} from './types.ts';

function share(count: number, of: number): Share {
  return { count, of, ...wilson(count, of) };
}

/** ME-8: quantiles over n runs, of which those in `defined` have a value; the mean over `counted`. */
function distribution(defined: Histogram, n: number, counted: Histogram = defined): Distribution {
  const total = totalOf(counted);
  return {
    p10: quantile(defined, n, 10),
    p50: quantile(defined, n, 50),
    p90: quantile(defined, n, 90),
    mean: total === 0 ? undefined : quotient(sumOf(counted), total, 1000),
  };
}

function bandCounts(histogram: Histogram): BandCounts {
  const counts: Record<Band, number> = { none: 0, few: 0, some: 0, many: 0 };
  for (const [band, count] of histogram) counts[BANDS[band]] += count;
  return counts;
}

/** IN-8. */
function predictionOf(predicted: Minutes, tolerance: Minutes, delays: Histogram): Prediction {
  const of = totalOf(delays);
  const within = countBetween(delays, predicted - tolerance, predicted + tolerance + 1);
  const below = countBetween(delays, Number.NEGATIVE_INFINITY, predicted - tolerance);
  return {
    predicted,
    tolerance,
    of,
    below,
    within,
    above: of - below - within,
    error: of === 0 ? undefined : quotient(sumOf(delays) - of * predicted, of, 1000),
  };
}

/** IN-7. */
function intentReport(group: Group, tally: GroupTally, runs: number, turnMinutes: Minutes): IntentReport {
  const { figures } = tally;
  const mean = (histogram: Histogram) => quotient(sumOf(histogram), runs, 1000);
  const { predicted } = group;
  return {
    group: group.id,
    effect: group.effect,
    achieved: share(tally.achieved, runs),
    addressed: mean(figures.addressed),
    met: mean(figures.met),
    passed: mean(figures.passed),
    inArea: mean(figures.inArea),
    delay: distribution(figures.delay, totalOf(figures.delay)),
    prediction: predicted === undefined ? undefined : predictionOf(predicted, turnMinutes, figures.delay),
  };
}

/** ME-13. `followed`: years that the scenario follows. */
function legacyReport(of: (figure: MoreFigure) => Histogram, runs: number, followed: number): LegacyReport {
  const whole = (figure: MoreFigure) => distribution(of(figure), runs);
  const mean = (figure: MoreFigure) => quotient(sumOf(of(figure)), runs, 1000);
  const years = of('years');
  const released = totalOf(years);
  const restricted = released === runs ? years : mergeHistograms(years, [[followed, runs - released]]);
  return {
    released: share(released, runs),
    years: distribution(years, runs, restricted),
    weeks: whole('weeks'),
    points: whole('points'),
    suspected: mean('suspected'),
    confirmed: mean('confirmed'),
    cancelled: mean('cancelled'),
    reduced: mean('reduced'),
    cleared: mean('cleared'),
    left: mean('left'),
    incidents: bandCounts(of('incidents')),
    residual: bandCounts(of('residual')),
  };
}

function moreReport(scenario: Scenario, plan: Plan, { runs, figures, sums, groups }: PlanTally): MoreReport {
  const of = (figure: MoreFigure): Histogram => figures[figure] ?? [];
  const sum = (name: MoreSum) => sums[name] ?? 0;
  return {
    searchTime: distribution(of('searchTime'), runs),
    friends: { arrived: quotient(sumOf(of('friends')), runs, 1000), of: sum('friendsOf') / runs },
    intent: (plan.groups ?? []).map((group, i) => intentReport(group, groups[i], runs, scenario.turnMinutes)),
    law: lawOf(scenario, plan),
    burden: {
      weight: distribution(of('burden'), runs),
      bands: bandCounts(of('burdenBand')),
      confirmed: { num: sum('segmentsMet'), den: sum('segmentsLaid') },
    },
    legacy: legacyReport(of, runs, scenario.legacy.years),
  };
}

/** ME-18: of each thing its means, from sums that stand one after the other; `counted` are told as they are. */
function meansOf<K extends string>(
  keys: readonly K[],
  sums: readonly number[],
  at: number,
  runs: number,
  counted: readonly K[] = [],
): Record<K, number> {
  const entries = keys.map((key, i) => {
    const sum = sums[at * keys.length + i];
    return [key, counted.includes(key) ? sum : quotient(sum, runs, 1000)];
  });
  return Object.fromEntries(entries) as Record<K, number>;
}

function partMeans(scenario: Scenario, plan: Plan, { belts, columns, runs }: PlanTally) {
  const moving = scenario.columns.filter(({ side }) => side === 'moving');
  return {
    belts: plan.belts.map(({ id }, i) => ({ belt: id, ...meansOf(BELT_SUMS, belts, i, runs) })),
    columns: moving.map(({ id }, i) => ({ column: id, ...meansOf(COLUMN_SUMS, columns, i, runs, ['arrived']) })),
  };
}

/** All that is said of one plan. Its tally has at least one run. */
export function planReport(scenario: Scenario, plan: Plan, tally: PlanTally): PlanReport {
  const { runs, deniedRuns, figures, sums } = tally;
  const delays = mergeHistograms(figures.delay, figures.denied);
  const report = {
    plan: plan.name,
    denied: share(deniedRuns, runs),
    delay: distribution(figures.delay, totalOf(delays), delays),
    clearanceTime: distribution(figures.clearance, runs),
    canalisation: { num: sums.areaMinutes, den: Math.max(1, sums.moveMinutes) },
    losses: { mean: quotient(sumOf(figures.losses), runs, 1000) },
    cost: costOfPlan(scenario, plan),
    ...partMeans(scenario, plan, tally),
    meanDelay: meanInterval(momentsOf(delays)),
    criticalPath: distribution(figures.critical, runs),
  };
  const pictures = { delays, clearances: figures.clearance };
  if (scenario.edition === 1) return { ...report, ...pictures };
  return { ...report, more: moreReport(scenario, plan, tally), ...pictures };
}
