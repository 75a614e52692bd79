// The reports that an open debrief shows: all on the same seeds, each worked out once for its scenario, plans, policies and seeds.
import {
  type ComparisonReport,
  type LuckReport,
  luckRunOf,
  routeDenial,
  type RouteDenialReport,
  type SeedFigure,
  type WorthReport,
} from '../../analysis/index.ts';
import { type Exercise, standIns } from '../../exercise/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { canonicalText, makePlanText } from '../../scenario/index.ts';
import type { DenialTexts } from '../../workers/index.ts';
import { pause } from '../kit/pause.ts';
import { type Compared, comparedWith } from '../model/debrief-subject.ts';
import type { Draft } from '../model/plan-edit.ts';
import type { Services } from '../services.ts';
import { DEBRIEF_SEEDS, SEED_BASE } from './debrief-seeds.ts';
import type { ReportJob, ReportJobs, RunReport } from './report-jobs.ts';

/** What the parts of an open debrief are about. */
export interface Opened extends Compared {
  readonly scenario: Scenario;
  readonly run: Exercise;
  /** The plan first, then the others on the shelf, and no belts at the end. */
  readonly comparison: ReportJob<ComparisonReport>;
  readonly luck: ReportJob<LuckReport>;
  readonly worth: ReportJob<WorthReport>;
  readonly routes: ReportJob<RouteDenialReport>;
  /** Every figure of two of the plans by seed. */
  readonly seedsOf: (plans: readonly [Plan, Plan]) => ReportJob<readonly (readonly SeedFigure[])[]>;
}

/** Hexes up to which this thread works routes out: that takes up to a second. */
const MOST_HERE = 16_384;

/** Of a large map in a worker; of others in this thread, which draws the page first. */
function routesOf(
  denial: Services['denial'],
  texts: DenialTexts,
  { scenario, plan }: Exercise,
): RunReport<RouteDenialReport> {
  if (scenario.grid.size > MOST_HERE) return (watch) => denial(texts, watch);
  return async () => {
    await pause();
    return routeDenial(scenario, plan);
  };
}

/** `noBelts`: the name of the plan without belts. */
export function openedReports(
  { luck, compare, worth, seeds, denial }: Services,
  jobs: ReportJobs,
  scenarioText: string,
  run: Exercise,
  drafts: readonly Draft[],
  noBelts: string,
): Opened {
  const { scenario, plan, seed } = run;
  const compared = comparedWith(scenario, run, drafts, noBelts);
  const { moving: policy, laying: layingPolicy } = standIns(scenario, run.control);
  const setting = { policy, layingPolicy, seedBase: SEED_BASE, seeds: DEBRIEF_SEEDS };
  const texts = { scenarioText, ...setting };
  const planTexts = compared.plans.map((one) => makePlanText(scenario, one));
  const planText = makePlanText(scenario, plan);
  const keyOf = (kind: string, ...on: readonly unknown[]) => canonicalText([kind, scenario.hash, ...on, setting]);
  const figures = luckRunOf(run);
  return {
    ...compared,
    scenario,
    run,
    comparison: jobs.of(keyOf('compare', planTexts), (watch) => compare({ ...texts, planTexts }, watch)),
    luck: jobs.of(keyOf('luck', planText, seed, run.turns.at(-1)?.digest), (watch) =>
      luck({ ...texts, planText, run: figures }, watch),
    ),
    seedsOf: (pair) => {
      const pairTexts = pair.map((one) => makePlanText(scenario, one));
      return jobs.of(keyOf('seeds', pairTexts), (watch) => seeds({ ...texts, planTexts: pairTexts }, watch));
    },
    worth: jobs.of(keyOf('worth', planText), async (watch) => {
      const both = { leaveOneOut: true, shapley: true };
      return (await worth({ ...texts, ...both, planTexts: [planText] }, watch))[0];
    }),
    routes: jobs.of(keyOf('routes', planText), routesOf(denial, { scenarioText, planText }, run), true),
  };
}
