// From the tallies of all runs to a comparison: every plan, every pair, who ranks where, and the Pareto front.
import { BELT_SUMS, type Plan, RULES_VERSION } from '../rules/index.ts';
import { checkTask, makeRunner } from './playouts.ts';
import { frontOf, usualAxes } from './report/front.ts';
import { isEnough, looksOf } from './report/looks.ts';
import { planReport } from './report/plan-report.ts';
import { rankingOf } from './report/ranking.ts';
import { meanInterval, pairedProportions } from './statistics.ts';
import { mergeTallies } from './tally/merge.ts';
import { type Pair, pairOf, pairsLength } from './tally/pairs.ts';
import type { ComparisonTally, PlanTally } from './tally/types.ts';
import { type ComparisonReport, type ComparisonTask, type PairReport, RANKED_BY, type Stop } from './types.ts';

function checkBelongs({ scenario, plans, seeds }: ComparisonTask, tally: ComparisonTally): void {
  const hasMore = scenario.edition !== 1;
  const isOf = ({ name, groups, belts }: Plan, found: PlanTally) =>
    found.plan === name &&
    (found.figures.years !== undefined) === hasMore &&
    found.belts.length === belts.length * BELT_SUMS.length &&
    found.groups.map(({ group }) => group).join() === (hasMore ? (groups ?? []) : []).map(({ id }) => id).join();
  const fits =
    tally.plans.length === plans.length &&
    tally.pairs.length === pairsLength(plans.length) &&
    plans.every((plan, i) => isOf(plan, tally.plans[i])) &&
    tally.seeds.every(([, to]) => to <= seeds);
  if (!fits) throw new RangeError('the tally does not belong to this task');
}

/** The last of the seeds from 1 on. RangeError when one before the last that is there is missing. */
function lastOf({ seeds }: ComparisonTally): number {
  let last = 0;
  for (const [from, to] of seeds) {
    if (from > last + 1) throw new RangeError(`the runs of seeds ${last + 1} to ${from - 1} are missing`);
    last = to;
  }
  return last;
}

/** ME-14. RangeError when the seeds end where they may not. */
function stopOf({ seeds, precision }: ComparisonTask, tally: ComparisonTally): Stop {
  const last = lastOf(tally);
  const isLook = looksOf(seeds, precision).includes(last);
  if (last < seeds && !(isLook && isEnough(tally, precision))) {
    throw new RangeError(`the runs of seeds ${last + 1} to ${seeds} are missing`);
  }
  if (precision === undefined) return { why: 'seeds', most: seeds };
  return { why: isEnough(tally, precision) ? 'precision' : 'seeds', most: seeds, precision };
}

/** ME-9. */
function pairReport(a: PlanTally, b: PlanTally, { delay, clearance, longer, shorter, onlyA, onlyB }: Pair): PairReport {
  return {
    a: a.plan,
    b: b.plan,
    delay: meanInterval(delay),
    clearanceTime: meanInterval(clearance),
    denied: pairedProportions(onlyA, onlyB, a.runs),
    longer: { a: longer, b: shorter, of: delay.n },
  };
}

/**
 * The report on a task from the tallies of all its seeds, or of those up to a look at which they were precise enough (ME-14). Any split into
 * tallies gives the same. RangeError as `checkTask`, when a seed is missing or comes twice, or when a tally is not of this task.
 */
export function compareShards(task: ComparisonTask, tallies: readonly ComparisonTally[]): ComparisonReport {
  checkTask(task);
  const { scenario, seeds } = task;
  if (tallies.length === 0) throw new RangeError(`the runs of seeds 1 to ${seeds} are missing`);
  for (const tally of tallies) checkBelongs(task, tally);
  const whole = tallies.reduce(mergeTallies);
  const stop = stopOf(task, whole);
  const plans = whole.plans.map((tally, i) => planReport(scenario, task.plans[i], tally));
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulesVersion: RULES_VERSION,
    policy: task.policy,
    layingPolicy: task.layingPolicy ?? scenario.layingPolicy,
    seedBase: task.seedBase,
    seeds: lastOf(whole),
    stop,
    plans,
    paired: whole.plans.flatMap((a, i) =>
      whole.plans.slice(i + 1).map((b, j) => pairReport(a, b, pairOf(whole, i, i + 1 + j))),
    ),
    rankings: RANKED_BY.map((by) => rankingOf(whole, by)),
    front: frontOf(plans, task.axes ?? usualAxes(scenario.edition)),
  };
}

/** Runs and reports in one go. RangeError as `checkTask`. */
export function compare(task: ComparisonTask): ComparisonReport {
  const run = makeRunner(task);
  let whole: ComparisonTally | undefined;
  let done = 0;
  for (const look of looksOf(task.seeds, task.precision)) {
    const part = run(done + 1, look - done);
    whole = whole === undefined ? part : mergeTallies(whole, part);
    done = look;
    if (isEnough(whole, task.precision)) break;
  }
  return compareShards(task, whole === undefined ? [] : [whole]);
}
