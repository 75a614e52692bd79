// A comparison as tables for a terminal.
import type { ComparisonReport, Distribution, Interval, PairReport, PlanReport } from '../analysis/index.ts';
import type { Scenario } from '../rules/index.ts';
import { count, minutes, percent, plain, table } from './output.ts';
import { controlText } from './play-lines.ts';

function shareBetween({ low, high }: Interval): string {
  return `${percent(low)} to ${percent(high)}`;
}

function mean(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

function quantiles({ p10, p50, p90, mean: average }: Distribution): string[] {
  return [minutes(p10), minutes(p50), minutes(p90), mean(average)];
}

function planRow({ plan, denied, losses, canalisation, cost }: PlanReport): string[] {
  return [
    plain(plan),
    percent(denied.count / denied.of),
    shareBetween(denied),
    percent(canalisation.num / canalisation.den),
    mean(losses.mean),
    `${cost.points}`,
    `${cost.effort}`,
  ];
}

function signed(value: number, digits = 1): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;
}

function difference(found: PairReport['delay']): string[] {
  return found === undefined ? ['–', '–'] : [signed(found.mean), `${signed(found.low)} to ${signed(found.high)}`];
}

function pairRow({ a, b, delay, clearanceTime, denied }: PairReport): string[] {
  return [
    `${plain(a)} less ${plain(b)}`,
    ...difference(delay),
    signed(denied.mean * 100),
    `${signed(denied.low * 100)} to ${signed(denied.high * 100)}`,
    ...difference(clearanceTime),
  ];
}

export function linesOf(
  scenario: Scenario,
  { policy, layingPolicy, seeds, plans, paired }: ComparisonReport,
): string[] {
  const spread = ['P10', 'P50', 'P90', 'mean'];
  const lines = [
    `${plain(scenario.text.title)} (${scenario.id}), ${controlText({ moving: policy, laying: layingPolicy })}, ${count(seeds, 'seed')}. All numbers are notional.`,
    '',
    ...table(['plan', 'denied', '95 %', 'canalised', 'losses', 'points', 'crew-minutes'], plans.map(planRow)),
    '',
    'Minutes of delay; in the mean a denied run counts with the deadline.',
    ...table(
      ['plan', ...spread],
      plans.map((each) => [plain(each.plan), ...quantiles(each.delay)]),
    ),
    '',
    'Minutes of clearing.',
    ...table(
      ['plan', ...spread],
      plans.map((each) => [plain(each.plan), ...quantiles(each.clearanceTime)]),
    ),
  ];
  if (paired.length === 0) return lines;
  const head = ['pair', 'delay', '95 %', 'denied, points of 100', '95 %', 'clearing', '95 %'];
  return [...lines, '', 'Differences on the same seeds.', ...table(head, paired.map(pairRow))];
}
