// `abatis compare`: several plans on the same seeds, over all cores; what each achieves, and the paired differences.
import { availableParallelism } from 'node:os';
import {
  AXES,
  type Axis,
  type ComparisonReport,
  MAX_PLANS,
  MAX_SEEDS,
  OPTIMAL_WORK,
  type PlanReport,
  type WorthReport,
  withNamesOfTheirOwn,
} from '../analysis/index.ts';
import { makePlanText } from '../scenario/index.ts';
import { MAX_WORKERS, startComparisonNode } from '../workers/node-pool.ts';
import { optionOf, readNumber } from './arguments.ts';
import { POLICY_OPTIONS, type Wanted as WantedControl, wantedControl } from './control.ts';
import { load, type Loaded } from './load.ts';
import { complaintOf, misused, refused } from './output.ts';
import { PAR_OPTIONS, parBeside, wantedPar } from './par-share.ts';
import { PLANNER_HELP } from './planners.ts';
import { linesOf } from './report-lines.ts';
import { routesOf } from './routes.ts';
import type { Arguments, Command, Outcome, Progress, Understood } from './types.ts';
import {
  refusedWorth,
  type WantedWorth,
  wantedWorth,
  WORTH_OPTIONS,
  worthJson,
  worthLines,
  worthsOf,
} from './worth.ts';

const DEFAULT_SEEDS = 400;
/** With --precision the seeds are only the most that may be needed. */
const DEFAULT_MOST = 20_000;
const MOST_PRECISION = 10_000;

interface Wanted extends Pick<WantedControl, 'policy' | 'layingPolicy'> {
  readonly seeds: number;
  readonly workers: number;
  readonly worth: WantedWorth;
  readonly precision?: number;
  readonly axes?: readonly Axis[];
}

/** `delay,points`: names of axes, each once. */
function axesOf(text: string): Understood<readonly Axis[]> {
  const names = text.split(',');
  const axes = AXES.filter((axis) => names.includes(axis));
  if (axes.length === names.length) return { ok: true, value: axes };
  return { ok: false, message: `--axes takes some of ${AXES.join(', ')}, each once, with commas between them` };
}

/** What may be left out, and has no default. */
function moreWanted(given: Arguments): Understood<Pick<Wanted, 'precision' | 'axes'>> {
  const precisionText = optionOf(given, 'precision');
  const precision = precisionText === undefined ? undefined : readNumber('precision', precisionText, 1, MOST_PRECISION);
  if (precision?.ok === false) return precision;
  const axesText = optionOf(given, 'axes');
  const axes = axesText === undefined ? undefined : axesOf(axesText);
  if (axes?.ok === false) return axes;
  return { ok: true, value: { precision: precision?.value, axes: axes?.value } };
}

function wantedOf(given: Arguments): Understood<Wanted> {
  const control = wantedControl(given);
  if (!control.ok) return control;
  const usual = `${given.options.has('precision') ? DEFAULT_MOST : DEFAULT_SEEDS}`;
  const seeds = readNumber('seeds', optionOf(given, 'seeds') ?? usual, 1, MAX_SEEDS);
  if (!seeds.ok) return seeds;
  const cores = Math.min(MAX_WORKERS, availableParallelism());
  const workers = readNumber('workers', optionOf(given, 'workers') ?? `${cores}`, 0, MAX_WORKERS);
  if (!workers.ok) return workers;
  const more = moreWanted(given);
  if (!more.ok) return more;
  const worth = wantedWorth(given, (given.options.get('plan') ?? []).length, seeds.value);
  if (!worth.ok) return worth;
  const numbers = { seeds: seeds.value, workers: workers.value };
  return { ok: true, value: { ...control.value, ...more.value, ...numbers, worth: worth.value } };
}

type Routes = ReturnType<typeof routesOf>;

/** What is said of a plan, without its picture data, which would drown the rest. */
export function planJson({ delays: _delays, clearances: _clearances, ...rest }: PlanReport) {
  return rest;
}

/** The report, with what becomes of the routes (RD), and the worth of belts (WO). */
function jsonOf(
  { plans, ...report }: ComparisonReport,
  { flows, byPlan }: Routes['json'],
  worths: readonly WorthReport[],
): object {
  const short = plans.map((plan, i) => {
    const worth = worths.length === 0 ? undefined : worthJson(worths[i]);
    return { ...planJson(plan), routes: byPlan[i], worth };
  });
  const { paired, rankings, front, ...head } = report;
  return { ok: true, ...head, flows, plans: short, paired, rankings, front };
}

/** Everything that was asked for, of plans that have been read. */
async function compareLoaded(
  { scenario, scenarioText, ...loaded }: Loaded,
  { workers, worth, ...wanted }: Wanted,
  limits: Parameters<typeof parBeside>[0],
  progress: Progress | undefined,
): Promise<Outcome> {
  const plans = withNamesOfTheirOwn(loaded.plans);
  const policy = wanted.policy ?? scenario.policy;
  const worthOf = { scenario, scenarioText, plans, policy, layingPolicy: wanted.layingPolicy };
  const fault = refusedWorth(worthOf, worth);
  if (fault !== undefined) return misused(fault, 'abatis compare');
  const options = { workers, onProgress: progress };
  const planTexts = plans.map((plan) => makePlanText(scenario, plan));
  const routes = routesOf(scenario, plans);
  const report = await startComparisonNode({ scenarioText, planTexts, seedBase: '', ...wanted, policy }, options);
  const worths = await worthsOf(worthOf, worth, options);
  const beside = await parBeside(limits, scenario, scenarioText, plans, progress);
  return {
    code: 0,
    json: { ...jsonOf(report, routes.json, worths), ...beside.json },
    lines: [...linesOf(scenario, report), '', ...routes.lines, ...worthLines(worths), ...beside.lines],
    complaints: [],
  };
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const planFiles = given.options.get('plan') ?? [];
  if (planFiles.length < 1) return misused('compare needs at least one --plan', 'abatis compare');
  if (planFiles.length > MAX_PLANS) return misused(`compare takes up to ${MAX_PLANS} plans`, 'abatis compare');
  const wanted = wantedOf(given);
  if (!wanted.ok) return misused(wanted.message, 'abatis compare');
  const limits = wantedPar(given);
  if (!limits.ok) return misused(limits.message, 'abatis compare');
  const loaded = await load(given.files[0], planFiles, progress);
  if (!loaded.ok) return refused(loaded.problems);
  const outcome = await compareLoaded(loaded.value, wanted.value, limits.value, progress);
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
}

export const compare: Command = {
  name: 'compare',
  summary: 'compare plans on the same seeds',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    plan: { value: 'PLAN', help: `a plan's file, or ${PLANNER_HELP}; up to ${MAX_PLANS}`, repeats: true },
    seeds: { value: 'N', help: `the seeds 1 to N; the default is ${DEFAULT_SEEDS}, with --precision ${DEFAULT_MOST}` },
    workers: { value: 'W', help: `threads, 0 to ${MAX_WORKERS}; the default is one for each core` },
    all: { help: `every measure: --worth both and --par-work ${OPTIMAL_WORK}, unless these are said otherwise` },
    ...PAR_OPTIONS,
    ...WORTH_OPTIONS,
    ...POLICY_OPTIONS,
    precision: {
      value: 'M',
      help: 'stop as soon as delays are known within M minutes to either side; N seeds at most',
    },
    axes: { value: 'A,A…', help: `axes of the Pareto front, of ${AXES.join(', ')}` },
  },
  notes: ['The report does not depend on the number of threads. Intervals are at 95 % (RULES.md, ME-8 to ME-17).'],
  run,
};
