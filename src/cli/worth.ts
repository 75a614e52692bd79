// What `abatis compare --worth …` tells of each plan beside the comparison: the worth of its belts and groups (WO-2 to WO-6).
import { type Estimate, MAX_WORTH_SEEDS, worthFault, type WorthReport, type WorthTask } from '../analysis/index.ts';
import type { Plan } from '../rules/index.ts';
import { makePlanText } from '../scenario/index.ts';
import type { PoolOptions } from '../workers/index.ts';
import { startWorthNode } from '../workers/node-pool.ts';
import { optionOf, readName, readNumber } from './arguments.ts';
import { count, plain, table } from './output.ts';
import type { Arguments, OptionSpec, Understood } from './types.ts';

const WORTHS = ['none', 'leave-one-out', 'shapley', 'both'] as const;
type Worth = (typeof WORTHS)[number];

const DEFAULT_SEEDS = 100;
/** With more plans than this, worth is told only when it is asked for: comparing stays quick. */
const FEW_PLANS = 4;

export const WORTH_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  worth: {
    value: 'WHAT',
    help: `each belt's worth: ${WORTHS.join(', ')}; the default is leave-one-out for up to ${FEW_PLANS} plans, none for more`,
  },
  'worth-seeds': {
    value: 'N',
    help: `worth is told on the seeds 1 to N, ${MAX_WORTH_SEEDS} at most; the default is ${DEFAULT_SEEDS}, or --seeds if that is less`,
  },
};

export interface WantedWorth {
  readonly worth: Worth;
  readonly seeds: number;
}

/** `seeds`: those of the comparison. */
export function wantedWorth(given: Arguments, plans: number, seeds: number): Understood<WantedWorth> {
  const few = plans <= FEW_PLANS ? 'leave-one-out' : 'none';
  const usual = given.options.has('all') ? 'both' : few;
  const worth = readName('worth', optionOf(given, 'worth') ?? usual, WORTHS);
  if (!worth.ok) return worth;
  const fewest = Math.min(DEFAULT_SEEDS, seeds);
  const number = readNumber('worth-seeds', optionOf(given, 'worth-seeds') ?? `${fewest}`, 1, MAX_WORTH_SEEDS);
  return number.ok ? { ok: true, value: { worth: worth.value, seeds: number.value } } : number;
}

/** What all plans of a comparison have in common. */
export type WorthOf = Pick<WorthTask, 'scenario' | 'policy' | 'layingPolicy'> & {
  readonly scenarioText: string;
  readonly plans: readonly Plan[];
};

function asked({ worth, seeds }: WantedWorth): Pick<WorthTask, 'seedBase' | 'seeds' | 'leaveOneOut' | 'shapley'> {
  return { seedBase: '', seeds, leaveOneOut: worth !== 'shapley', shapley: worth !== 'leave-one-out' };
}

/** Why it cannot be told of one of the plans, or undefined. */
export function refusedWorth(
  { scenario, plans, policy, layingPolicy }: WorthOf,
  wanted: WantedWorth,
): string | undefined {
  if (wanted.worth === 'none') return undefined;
  const common = { ...asked(wanted), scenario, policy, layingPolicy };
  return plans.map((plan) => worthFault({ ...common, plan })).find((fault) => fault !== undefined);
}

/** The worth of each plan; [] when none is asked for. */
export async function worthsOf(
  { scenario, scenarioText, plans, policy, layingPolicy }: WorthOf,
  wanted: WantedWorth,
  options: PoolOptions<'worth'>,
): Promise<readonly WorthReport[]> {
  if (wanted.worth === 'none') return [];
  const planTexts = plans.map((plan) => makePlanText(scenario, plan));
  return startWorthNode({ ...asked(wanted), scenarioText, planTexts, policy, layingPolicy }, options);
}

/** What of the report the rest of the document does not say. */
export function worthJson({ seeds, counted, runs, whole, leaveOneOut, shapley }: WorthReport): object {
  return { seeds, counted, runs, whole, leaveOneOut, shapley };
}

function estimate(found: Estimate | undefined): string[] {
  if (found === undefined) return ['–', '–'];
  return [found.mean.toFixed(1), `${found.low.toFixed(1)} to ${found.high.toFixed(1)}`];
}

function rowsOf({ whole, leaveOneOut, shapley }: WorthReport): string[][] {
  const belts = shapley?.belts ?? leaveOneOut?.belts ?? [];
  const ofBelts = belts.map(({ id }, i) => [
    plain(id),
    ...(leaveOneOut === undefined ? [] : estimate(leaveOneOut.belts[i].delay)),
    ...(shapley === undefined ? [] : [...estimate(shapley.belts[i].delay), `${shapley.belts[i].seeds}`]),
  ]);
  const ofGroups = (leaveOneOut?.groups ?? []).map(({ id, delay }) => [
    `group ${plain(id)}`,
    ...estimate(delay),
    ...(shapley === undefined ? [] : ['–', '–', '–']),
  ]);
  const all = estimate(whole.delay);
  const last = ['all', ...(leaveOneOut === undefined ? [] : all), ...(shapley === undefined ? [] : [...all, '–'])];
  return [...ofBelts, ...ofGroups, last];
}

/** A table for each plan; what the figures mean is said once. */
export function worthLines(reports: readonly WorthReport[]): string[] {
  if (reports.length === 0) return [];
  const [{ leaveOneOut, shapley, seeds }] = reports;
  const head = [
    ...(leaveOneOut === undefined ? [] : ['loses without it', '95 %']),
    ...(shapley === undefined ? [] : ['its share', '95 %', 'seeds with one']),
  ];
  const lines = ['', `Worth of belts in minutes of delay, ${count(seeds, 'seed')} (RULES.md, WO).`];
  for (const report of reports) lines.push('', plain(report.plan), ...table(['belt', ...head], rowsOf(report)));
  return lines;
}
