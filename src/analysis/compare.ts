// From the tallies of all runs to a comparison: denial, delay, clearance, and paired differences (ME-8, ME-9).
import { costOfPlan, type Plan, RULES_VERSION } from '../rules/index.ts';
import { checkTask, runShard } from './playouts.ts';
import { meanInterval, pairedProportions, quantile, quotient, wilson } from './statistics.ts';
import { type Histogram, mergeHistograms, sumOf, totalOf } from './tally/histogram.ts';
import { mergeTallies } from './tally/merge.ts';
import { type Pair, pairOf, pairsLength } from './tally/pairs.ts';
import type { ComparisonTally, PlanTally } from './tally/types.ts';
import type { ComparisonReport, ComparisonTask, Distribution, PairReport, PlanReport } from './types.ts';

/** Puts tallies together, whatever their split and order. RangeError when a seed is missing or comes twice, or a tally is not of this task. */
export function joinTallies(task: ComparisonTask, tallies: readonly ComparisonTally[]): ComparisonTally {
  const { seeds } = task;
  if (tallies.length === 0) throw new RangeError(`the runs of seeds 1 to ${seeds} are missing`);
  for (const tally of tallies) checkBelongs(task, tally);
  const whole = tallies.reduce(mergeTallies);
  let next = 1;
  for (const [from, to] of whole.seeds) {
    if (from > next) throw new RangeError(`the runs of seeds ${next} to ${from - 1} are missing`);
    next = to + 1;
  }
  if (next <= seeds) throw new RangeError(`the runs of seeds ${next} to ${seeds} are missing`);
  return whole;
}

function checkBelongs({ scenario, plans, seeds }: ComparisonTask, tally: ComparisonTally): void {
  const hasMore = scenario.edition !== 1;
  const isOf = ({ name, groups }: Plan, found: PlanTally) =>
    found.plan === name &&
    (found.figures.years !== undefined) === hasMore &&
    found.groups.map(({ group }) => group).join() === (hasMore ? (groups ?? []) : []).map(({ id }) => id).join();
  const fits =
    tally.plans.length === plans.length &&
    tally.pairs.length === pairsLength(plans.length) &&
    plans.every((plan, i) => isOf(plan, tally.plans[i])) &&
    tally.seeds.every(([, to]) => to <= seeds);
  if (!fits) throw new RangeError('the tally does not belong to this task');
}

/** ME-8: quantiles over n runs, of which those in `defined` have a value; the mean over `counted`. */
function distribution(defined: Histogram, n: number, counted: Histogram): Distribution {
  const total = totalOf(counted);
  return {
    p10: quantile(defined, n, 10),
    p50: quantile(defined, n, 50),
    p90: quantile(defined, n, 90),
    mean: total === 0 ? undefined : quotient(sumOf(counted), total, 1000),
  };
}

function planReport({ scenario, plans }: ComparisonTask, tally: PlanTally, index: number): PlanReport {
  const { plan, runs, deniedRuns, figures, sums } = tally;
  const delays = mergeHistograms(figures.delay, figures.denied);
  return {
    plan,
    denied: { count: deniedRuns, of: runs, ...wilson(deniedRuns, runs) },
    delay: distribution(figures.delay, totalOf(delays), delays),
    clearanceTime: distribution(figures.clearance, runs, figures.clearance),
    canalisation: { num: sums.areaMinutes, den: Math.max(1, sums.moveMinutes) },
    losses: { mean: quotient(sumOf(figures.losses), runs, 1000) },
    cost: costOfPlan(scenario, plans[index]),
    delays,
    clearances: figures.clearance,
  };
}

/** ME-9. */
function pairReport(a: PlanTally, b: PlanTally, { delay, clearance, onlyA, onlyB }: Pair): PairReport {
  return {
    a: a.plan,
    b: b.plan,
    delay: meanInterval(delay),
    clearanceTime: meanInterval(clearance),
    denied: pairedProportions(onlyA, onlyB, a.runs),
  };
}

/** The report on a task whose every seed has been run. Any split into tallies gives the same. RangeError as `checkTask` and `joinTallies`. */
export function compareShards(task: ComparisonTask, tallies: readonly ComparisonTally[]): ComparisonReport {
  checkTask(task);
  const whole = joinTallies(task, tallies);
  const plans = whole.plans.map((plan, index) => planReport(task, plan, index));
  const paired = whole.plans.flatMap((a, i) =>
    whole.plans.slice(i + 1).map((b, j) => pairReport(a, b, pairOf(whole, i, i + 1 + j))),
  );
  return {
    scenario: task.scenario.id,
    scenarioHash: task.scenario.hash,
    rulesVersion: RULES_VERSION,
    policy: task.policy,
    layingPolicy: task.layingPolicy ?? task.scenario.layingPolicy,
    seedBase: task.seedBase,
    seeds: task.seeds,
    plans,
    paired,
  };
}

/** Runs and reports in one go. */
export function compare(task: ComparisonTask): ComparisonReport {
  checkTask(task);
  return compareShards(task, [runShard(task, 1, task.seeds)]);
}
