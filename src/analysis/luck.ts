// Luck: where a played run lies among the runs of its own plan over many seeds (LU-1 to LU-4).
import { arrivalOf, RULES_VERSION } from '../rules/index.ts';
import {
  bareRun,
  type Control,
  type Exercise,
  type LayingPolicyName,
  NO_BELTS,
  PLAYER,
  policiesFor,
  type PolicyName,
  standIns,
} from '../exercise/index.ts';
import { wilson } from './statistics.ts';
import { countBetween, type Histogram, mergeHistograms, totalOf } from './tally/histogram.ts';
import type { ComparisonTally } from './tally/types.ts';
import type { ComparisonTask, Interval } from './types.ts';

/** A played run in the figures that are told of its luck. */
export interface LuckRun {
  readonly seed: string;
  /** Who gave the orders in it. */
  readonly control: Control;
  /** Restricted (ME-8); absent where the run without belts is denied. */
  readonly delay?: number;
  readonly denied: boolean;
  readonly clearanceTime: number;
  readonly losses: number;
}

/** One figure of the played run among those of the other runs (LU-2, LU-3). */
export interface Standing extends Interval {
  readonly value: number;
  /** Runs with less, with the same and with more, of all that define it. */
  readonly below: number;
  readonly equal: number;
  readonly above: number;
  readonly of: number;
  /** Mid-rank percentile as an exact share of 1; `low` and `high` are its 95 % interval, to 1/1,000,000. */
  readonly percentile: { readonly num: number; readonly den: number };
  /** The figure in the other runs: values ascending, each with how often it occurred. */
  readonly distribution: Histogram;
}

/** Plain data, the same for any number of workers. */
export interface LuckReport {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
  readonly plan: string;
  /** Of the played run. */
  readonly seed: string;
  readonly seedBase: string;
  readonly seeds: number;
  /** Who gave the orders in the runs that it is compared with. */
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  /** Sides that a person played in the played run: there the scenario's policies stand in for them (LU-1). */
  readonly byHand: readonly ('moving' | 'laying')[];
  /** Minutes, restricted; absent where the played run, or every other, defines none. */
  readonly delay?: Standing;
  /** Minutes. */
  readonly clearanceTime: Standing;
  /** Strength steps of the moving side. */
  readonly losses: Standing;
  /** 1 = denied, 0 = not. */
  readonly denied: Standing;
}

/** The figures of a run that is over. It plays the bare run of its seed. */
export function luckRunOf({ scenario, plan, seed, control, measures }: Exercise): LuckRun {
  const { denied, arrival, clearanceTime, losses } = measures;
  const policies = policiesFor(scenario, NO_BELTS, standIns(scenario, control));
  const bare = arrivalOf(bareRun(scenario, plan, seed, policies));
  const delay = bare === undefined ? undefined : (arrival ?? scenario.deadline) - bare;
  return { seed, control, delay, denied, clearanceTime, losses };
}

/** LU-2, LU-3; undefined when there is no other run. */
export function standingOf(value: number, distribution: Histogram): Standing | undefined {
  const of = totalOf(distribution);
  if (of === 0) return undefined;
  const below = countBetween(distribution, Number.NEGATIVE_INFINITY, value);
  const equal = countBetween(distribution, value, value + 1);
  return {
    value,
    below,
    equal,
    above: of - below - equal,
    of,
    percentile: { num: 2 * below + equal, den: 2 * of },
    ...wilson(below + equal / 2, of),
    distribution,
  };
}

function sureStanding(value: number, distribution: Histogram): Standing {
  const found = standingOf(value, distribution);
  if (found === undefined) throw new RangeError('luck needs a run to compare with');
  return found;
}

/** The report on a played run and the tally of its plan, the only one of the task (LU-1). RangeError when there are no runs or more plans. */
export function luckReport(task: ComparisonTask, run: LuckRun, { plans }: ComparisonTally): LuckReport {
  if (plans.length !== 1) throw new RangeError(`luck is told of one plan, not of ${plans.length}`);
  const [{ figures, runs, deniedRuns }] = plans;
  const denials: Histogram = [
    [0, runs - deniedRuns],
    [1, deniedRuns],
  ];
  const { scenario, policy, layingPolicy, seedBase, seeds } = task;
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulesVersion: RULES_VERSION,
    plan: task.plans[0].name,
    seed: run.seed,
    seedBase,
    seeds,
    policy,
    layingPolicy: layingPolicy ?? scenario.layingPolicy,
    byHand: (['moving', 'laying'] as const).filter((side) => run.control[side] === PLAYER),
    delay: run.delay === undefined ? undefined : standingOf(run.delay, mergeHistograms(figures.delay, figures.denied)),
    clearanceTime: sureStanding(run.clearanceTime, figures.clearance),
    losses: sureStanding(run.losses, figures.losses),
    denied: sureStanding(
      run.denied ? 1 : 0,
      denials.filter(([, count]) => count > 0),
    ),
  };
}
