// A comparison as tables for a terminal: military effect, what it costs, who ranks where, the front, and the pairs.
import type { ComparisonReport, PairReport, PlanReport } from '../analysis/index.ts';
import type { Scenario } from '../rules/index.ts';
import { count, percent, plain, table } from './output.ts';
import { controlText } from './play-lines.ts';
import { mean, quantiles, shareBetween, signed } from './report-cells.ts';
import { costLines } from './report-cost.ts';
import { intentLines } from './report-intent.ts';
import { frontLines, rankingLines } from './report-order.ts';

/** More pairs than this drown the rest; they are all in the JSON document. */
const MOST_PAIRS = 45;

function effectRow({ plan, denied, losses, canalisation, more }: PlanReport): string[] {
  return [
    plain(plan),
    percent(denied.count / denied.of),
    shareBetween(denied),
    percent(canalisation.num / canalisation.den),
    mean(losses.mean),
    ...(more === undefined ? [] : [mean(more.searchTime.mean), `${mean(more.friends.arrived)} of ${more.friends.of}`]),
  ];
}

function delayRow({ plan, delay, meanDelay }: PlanReport): string[] {
  const between = meanDelay === undefined ? '–' : `${mean(meanDelay.low)} to ${mean(meanDelay.high)}`;
  return [plain(plan), ...quantiles(delay), between];
}

function clearingRow({ plan, clearanceTime, criticalPath }: PlanReport): string[] {
  return [plain(plan), ...quantiles(clearanceTime), mean(criticalPath.mean)];
}

function effectLines(plans: readonly PlanReport[]): string[] {
  const spread = ['P10', 'P50', 'P90', 'mean'];
  const more = plans.some((plan) => plan.more !== undefined) ? ['search minutes', 'friends arrived'] : [];
  return [
    'MILITARY EFFECT',
    ...table(['plan', 'denied', '95 %', 'canalised', 'losses', ...more], plans.map(effectRow)),
    '',
    'Minutes of delay; in the mean a denied run counts with the deadline.',
    ...table(['plan', ...spread, '95 %'], plans.map(delayRow)),
    '',
    'Minutes of clearing, and the mean of those on the critical path of runs that arrived.',
    ...table(['plan', ...spread, 'critical'], plans.map(clearingRow)),
    ...intentLines(plans),
  ];
}

function difference(found: PairReport['delay']): string[] {
  return found === undefined ? ['–', '–'] : [signed(found.mean), `${signed(found.low)} to ${signed(found.high)}`];
}

function pairRow({ a, b, delay, clearanceTime, denied, longer }: PairReport): string[] {
  return [
    `${plain(a)} less ${plain(b)}`,
    ...difference(delay),
    `${longer.a} : ${longer.b}`,
    signed(denied.mean * 100),
    `${signed(denied.low * 100)} to ${signed(denied.high * 100)}`,
    ...difference(clearanceTime),
  ];
}

function pairLines(paired: readonly PairReport[]): string[] {
  if (paired.length === 0) return [];
  if (paired.length > MOST_PAIRS) return ['', `The differences of all ${paired.length} pairs are in --json.`];
  const head = ['pair', 'delay', '95 %', 'longer on seeds', 'denied, points of 100', '95 %', 'clearing', '95 %'];
  return ['', 'DIFFERENCES ON THE SAME SEEDS', ...table(head, paired.map(pairRow))];
}

function seedsText({ seeds, stop: { why, most, precision } }: ComparisonReport): string {
  if (precision === undefined) return count(seeds, 'seed');
  const within = `within ${count(precision, 'minute')} to either side`;
  if (why === 'precision') return `${count(seeds, 'seed')} of at most ${most}: delays are known ${within}`;
  return `${count(seeds, 'seed')}, which were not enough to know delays ${within}`;
}

export function linesOf(scenario: Scenario, report: ComparisonReport): string[] {
  const { policy, layingPolicy, plans, paired, rankings, front } = report;
  const control = controlText({ moving: policy, laying: layingPolicy });
  return [
    `${plain(scenario.text.title)} (${scenario.id}), ${control}, ${seedsText(report)}. All numbers are notional.`,
    '',
    ...effectLines(plans),
    '',
    ...costLines(plans),
    ...(plans.length < 2 ? [] : [...rankingLines(rankings), ...frontLines(front)]),
    ...pairLines(paired),
  ];
}
