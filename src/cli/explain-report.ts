// `abatis explain --report …`: where the lines of the reports come from that are not of one run: routes, par, worth, luck, many seeds.
import {
  luckRunOf,
  luckSeedTraces,
  type MeasureTrace,
  parRefusal,
  routeTraces,
  type SeedFigure,
  seedFigures,
  shareTraces,
  worthFault,
  type WorthTask,
  worthTraces,
} from '../analysis/index.ts';
import { type Exercise, standIns } from '../exercise/index.ts';
import { sentenceText } from '../rules/index.ts';
import { named } from './explain-json.ts';
import { measureLines } from './explain-lines.ts';
import { wordsOf } from './explain-words.ts';
import { count, misused, plain, table } from './output.ts';
import type { Outcome } from './types.ts';

export const EXPLAINED = ['routes', 'par', 'worth', 'luck', 'seeds'] as const;
export type Explained = (typeof EXPLAINED)[number];

/** What each is told on unless said. */
const SEEDS: Readonly<Record<Explained, number>> = { routes: 0, par: 0, worth: 100, luck: 400, seeds: 400 };
/** Every run is kept by its seed, so that they are bounded. */
export const MOST_EXPLAINED = 10_000;

type Told = { readonly json: object; readonly lines: readonly string[] };

/** Traces, each under what it is of. */
function told(exercise: Exercise, traces: readonly MeasureTrace[]): Told {
  const lines = traces.flatMap((trace) => {
    const { plan, flow, route, belt, figure, fate } = trace;
    const of = [
      plan === undefined ? '' : `plan ${plain(plan)}`,
      flow === undefined ? '' : `flow ${flow}`,
      route === undefined ? '' : `route ${route}`,
      belt === undefined ? '' : plain(belt),
      figure === undefined ? '' : wordsOf(figure),
      fate ?? '',
    ].filter((word) => word !== '');
    return ['', `${of.join(', ')}:`, ...measureLines(exercise, [trace], true)];
  });
  return { json: { traces: named(exercise, traces) }, lines };
}

/** The value that stands where a quantile does (ME-8), and a seed that has it. */
function quantileText(sorted: readonly (readonly [string, number])[], percent: number): string {
  const [seed, value] = sorted[Math.ceil((sorted.length * percent) / 100) - 1];
  return `${value} (${seed})`;
}

function figureRow({ figure, values, sum }: SeedFigure): string[] {
  const sorted = [...values].sort((a, b) => a[1] - b[1] || Number(a[0]) - Number(b[0]));
  const mean = (sum / values.length).toFixed(3);
  const at = [10, 50, 90].map((percent) => quantileText(sorted, percent));
  const ends = [sorted[0], sorted[sorted.length - 1]].map(([seed, value]) => `${value} (${seed})`);
  return [plain(figure), `${values.length}`, `${sum}`, mean, ...at, ...ends];
}

function seedsTold(figures: readonly SeedFigure[]): Told {
  const head = [
    'figure',
    'runs',
    'sum',
    'mean',
    'P10 (seed)',
    'P50 (seed)',
    'P90 (seed)',
    'least (seed)',
    'most (seed)',
  ];
  return {
    json: { figures },
    lines: [
      '',
      'Each figure over the runs that define it; a seed beside a value has it: explain --seed S says why (RULES.md, ME-8).',
      'Where runs are denied, the quantiles of a comparison count them as greatest.',
      ...table(head, figures.map(figureRow)),
    ],
  };
}

function worthTold(exercise: Exercise, task: WorthTask): Told {
  return told(exercise, worthTraces(task));
}

/** The report's lines, by what adds up to them. `seeds` = those that were asked for. */
export function explainReport(exercise: Exercise, report: Explained, asked: number | undefined): Outcome | Told {
  const { scenario, plan, control } = exercise;
  const seeds = asked ?? SEEDS[report];
  const { moving: policy, laying: layingPolicy } = standIns(scenario, control);
  const runs = { scenario, plan, policy, layingPolicy, seeds };
  switch (report) {
    case 'routes':
      return told(exercise, routeTraces(scenario, plan));
    case 'par': {
      const refusal = parRefusal(scenario);
      if (refusal === undefined) return told(exercise, shareTraces(scenario, plan));
      const message = sentenceText(refusal.message);
      const error = { ...refusal, message };
      return { code: 1, json: { ok: false, error }, lines: [], complaints: [`abatis: ${refusal.rule} ${message}`] };
    }
    case 'worth': {
      const task = { ...runs, seedBase: '', leaveOneOut: true, shapley: true };
      const fault = worthFault(task);
      return fault === undefined ? worthTold(exercise, task) : misused(fault, 'abatis explain');
    }
    case 'luck':
      return told(exercise, luckSeedTraces(runs, luckRunOf(exercise)));
    case 'seeds':
      return seedsTold(seedFigures(runs));
  }
}

export function reportHead(report: Explained, seeds: number | undefined): string {
  const on = SEEDS[report] === 0 ? '' : `, on ${count(seeds ?? SEEDS[report], 'seed')}`;
  return `Where the lines of ${report} come from${on}. Each value is the sum of its parts.`;
}
