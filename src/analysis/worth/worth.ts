// Each belt's worth: which tasks can be run, and from the counts of all their seeds to a report (WO-2 to WO-6).
import { canonicalSeed, RULES_VERSION } from '../../rules/index.ts';
import { countBetween, momentsOf, sumOf } from '../tally/histogram.ts';
import { meanEstimate, pairedProportions } from '../statistics.ts';
import { runnerFor, type WorthRunner } from './gather.ts';
import { denominatorFor, isExact, ordersFor, runsForShares } from './shares.ts';
import {
  type DifferenceTally,
  type Estimate,
  type LossReport,
  MAX_WORTH_RUNS,
  MAX_WORTH_SEEDS,
  type ShareReport,
  type ShareTally,
  type WorthPart,
  type WorthReport,
  type WorthTask,
} from './types.ts';

/** Runs on one seed at most; belts that are not touched make them fewer (WO-5). */
export function worthRunsPerSeed({ plan, leaveOneOut, shapley }: Pick<WorthTask, 'plan' | 'leaveOneOut' | 'shapley'>) {
  const losses = leaveOneOut ? plan.belts.length + (plan.groups ?? []).length : 0;
  return 2 + losses + (shapley ? Math.max(0, runsForShares(plan.belts.length) - 2) : 0);
}

/** WO-6: why the task cannot be run, and what to do; undefined when it can. */
export function worthFault(task: WorthTask): string | undefined {
  const { seeds, seedBase } = task;
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MAX_WORTH_SEEDS) {
    return `worth is told on 1 to ${MAX_WORTH_SEEDS} seeds, not on ${seeds}`;
  }
  const runs = worthRunsPerSeed(task);
  if (runs * seeds > MAX_WORTH_RUNS) {
    const go = Math.floor(MAX_WORTH_RUNS / runs);
    return `the worth of plan "${task.plan.name}" would take up to ${runs * seeds} runs, more than ${MAX_WORTH_RUNS}: take ${go} seeds at most`;
  }
  return canonicalSeed(`${seedBase}${seeds}`) === undefined
    ? 'the text before the seeds makes no legal seed'
    : undefined;
}

/** RangeError with `worthFault`. */
export function checkWorthTask(task: WorthTask): void {
  const fault = worthFault(task);
  if (fault !== undefined) throw new RangeError(fault);
}

/** Settings and policies are reused from seed to seed. RangeError as `checkWorthTask`. */
export function makeWorthRunner(task: WorthTask): WorthRunner {
  checkWorthTask(task);
  return runnerFor(task);
}

/** WO-2: as for pairs of plans (ME-9). */
function lossReport({ delay, onlyFirstDenied, onlySecondDenied }: DifferenceTally, seeds: number): LossReport {
  return {
    delay: meanEstimate(momentsOf(delay), 1, 1000),
    denied: pairedProportions(onlyFirstDenied, onlySecondDenied, seeds),
    longer: countBetween(delay, 1, Number.POSITIVE_INFINITY),
    shorter: countBetween(delay, Number.NEGATIVE_INFINITY, 0),
  };
}

function shareReport(id: string, { delay, denied }: ShareTally, part: WorthPart, denominator: number): ShareReport {
  const estimate = (of: ShareTally['delay'], parts: number): Estimate | undefined => {
    return meanEstimate(momentsOf(of), denominator, parts);
  };
  return {
    id,
    delay: estimate(delay, 1000),
    denied: estimate(denied, 1_000_000),
    seeds: part.counted - countBetween(delay, 0, 1),
    exact: {
      delay: { num: sumOf(delay), den: denominator * Math.max(1, part.counted) },
      denied: { num: sumOf(denied), den: denominator * part.seeds },
    },
  };
}

function wholeReport({ whole, seeds, counted }: WorthPart): WorthReport['whole'] {
  const { delay, onlyFirstDenied, onlySecondDenied } = whole;
  return {
    ...lossReport(whole, seeds),
    exact: {
      delay: { num: sumOf(delay), den: Math.max(1, counted) },
      denied: { num: onlyFirstDenied - onlySecondDenied, den: seeds },
    },
  };
}

/** The report on a task whose every seed is in the part. RangeError when some are missing. */
export function worthReport(task: WorthTask, part: WorthPart): WorthReport {
  const { scenario, plan, policy, layingPolicy, seedBase } = task;
  const { seeds, counted, runs } = part;
  if (seeds !== task.seeds) throw new RangeError(`the part has ${seeds} of ${task.seeds} seeds`);
  const count = plan.belts.length;
  const groups = plan.groups ?? [];
  const losses = {
    belts: part.belts.map((each, i) => ({ id: plan.belts[i].id, ...lossReport(each, seeds) })),
    groups: part.groups.map((each, i) => ({ id: groups[i].id, ...lossReport(each, seeds) })),
  };
  const shares = part.shares.map((each, i) => shareReport(plan.belts[i].id, each, part, denominatorFor(count)));
  const method = isExact(count) ? 'exact' : 'sampled';
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulesVersion: RULES_VERSION,
    policy,
    layingPolicy: layingPolicy ?? scenario.layingPolicy,
    seedBase,
    plan: plan.name,
    seeds,
    counted,
    runs,
    whole: wholeReport(part),
    leaveOneOut: task.leaveOneOut ? losses : undefined,
    shapley: task.shapley ? { method, orders: ordersFor(count), belts: shares } : undefined,
  };
}

/** Runs and reports in one go. RangeError as `checkWorthTask`. */
export function worth(task: WorthTask): WorthReport {
  return worthReport(task, makeWorthRunner(task)(1, task.seeds));
}
