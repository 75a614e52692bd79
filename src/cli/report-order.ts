// Who ranks where, and the Pareto front, in tables for a terminal.
import { type Axis, EFFECT_AXES, type Front, type Ranking } from '../analysis/index.ts';
import { percent, plain, table } from './output.ts';
import { mean } from './report-cells.ts';

/** More names than this are counted. */
const MOST_NAMES = 3;

const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  delay: 'delay',
  denied: 'denied',
  clearance: 'clearing',
  canalisation: 'canalised',
  points: 'points',
  effort: 'crew-minutes',
  law: 'violations',
  burden: 'burden',
  legacyPoints: 'legacy points',
  legacyYears: 'legacy years',
};

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(plain).join(', ');
  const left = names.length - MOST_NAMES;
  return left > 0 ? `${shown} and ${left} more` : shown;
}

function oneRanking({ by, plans }: Ranking): string[] {
  const rows = plans.map(({ plan, value, from, to, tied }) => [
    from === to ? `${from}` : `${from} to ${to}`,
    plain(plan),
    by === 'delay' ? mean(value) : percent(value ?? 0),
    namesText(tied),
  ]);
  return table(['rank', 'plan', by === 'delay' ? 'mean delay' : 'denied', 'not told apart from'], rows);
}

/** Both rankings, with what their ranks mean. */
export function rankingLines(rankings: readonly Ranking[]): string[] {
  return [
    '',
    'RANKING: the ranks that these seeds allow, all of a table right at once with 95 %.',
    ...rankings.flatMap((ranking, i) => [...(i > 0 ? [''] : []), ...oneRanking(ranking)]),
  ];
}

function axisText(axis: Axis, value: number | undefined): string {
  if (value === undefined) return '–';
  if (axis === 'denied' || axis === 'canalisation') return percent(value);
  return Number.isInteger(value) ? `${value}` : value.toFixed(1);
}

/** Plans of the front, and for each other plan who is at least as good on every axis and better on one. */
export function frontLines({ axes, plans }: Front): string[] {
  const isEffect = (axis: Axis) => EFFECT_AXES.some((each) => each === axis);
  const names = (effect: boolean) => axes.filter((axis) => isEffect(axis) === effect).map((axis) => AXIS_WORDS[axis]);
  const rows = plans.map(({ plan, values, dominatedBy }) => [
    plain(plan),
    ...axes.map((axis, i) => axisText(axis, values[i])),
    dominatedBy.length === 0 ? 'of the front' : `no: ${namesText(dominatedBy)}`,
  ]);
  return [
    '',
    `PARETO FRONT: more of ${names(true).join(', ') || 'nothing'} for less of ${names(false).join(', ') || 'nothing'}. A plan that is not of it is equalled on every axis, and outdone on one, by those named.`,
    ...table(['plan', ...axes.map((axis) => AXIS_WORDS[axis]), 'front'], rows),
  ];
}
