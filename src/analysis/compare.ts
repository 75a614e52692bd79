// From the rows of all runs to a comparison: denial, delay, clearance, and paired differences (ME-8, ME-9).
import { costOfPlan, type Minutes, type Plan, RULES_VERSION } from '../rules/index.ts';
import { checkTask, runShard } from './playouts.ts';
import { meanInterval, pairedProportions, quantile, quotient, wilson } from './statistics.ts';
import {
  type ComparisonReport,
  type ComparisonTask,
  type Distribution,
  type PairReport,
  type PlanReport,
  type PlayoutRow,
  ROW_FIELDS,
  type Shard,
} from './types.ts';

/** One field of one plan's runs, in order of seeds. */
type Figures = (plan: number, field: keyof PlayoutRow) => Int32Array;

/** Puts shards together, whatever their split and order. RangeError when a seed is missing or comes twice, or a shard is not of this task. */
export function joinShards(task: ComparisonTask, shards: readonly Shard[]): Shard {
  const rowWords = (task.plans.length + 1) * ROW_FIELDS.length;
  const table = new Int32Array(task.seeds * rowWords);
  const sorted = [...shards].sort((a, b) => a.first - b.first || a.count - b.count);
  let next = 1;
  for (const shard of sorted) {
    const { first, count } = shard;
    if (first < next) throw new RangeError(`the runs of seed ${first} are there twice`);
    if (first > next) throw new RangeError(`the runs of seeds ${next} to ${first - 1} are missing`);
    next = first + count;
    const fits = count >= 1 && next - 1 <= task.seeds && shard.table.length === count * rowWords;
    if (!fits) throw new RangeError(`the shard of ${count} seeds from ${first} does not belong to this task`);
    table.set(shard.table, (first - 1) * rowWords);
  }
  if (next <= task.seeds) throw new RangeError(`the runs of seeds ${next} to ${task.seeds} are missing`);
  return { first: 1, count: task.seeds, table };
}

function figuresOf(task: ComparisonTask, { table }: Shard): Figures {
  const rows = task.plans.length + 1;
  return (plan, field) => {
    const column = ROW_FIELDS.indexOf(field);
    const values = new Int32Array(task.seeds);
    for (let i = 0; i < values.length; i++) values[i] = table[(i * rows + plan) * ROW_FIELDS.length + column];
    return values;
  };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

function ascending(values: Iterable<number>): Int32Array {
  return Int32Array.from(values).sort((a, b) => a - b);
}

/** ME-8: quantiles over n runs, of which those in `defined` have a value; the mean over `counted`. */
function distribution(defined: Int32Array, n: number, counted: readonly number[] | Int32Array): Distribution {
  return {
    p10: quantile(defined, n, 10),
    p50: quantile(defined, n, 50),
    p90: quantile(defined, n, 90),
    mean: counted.length === 0 ? undefined : quotient(sumOf(counted), counted.length, 1000),
  };
}

/** ME-8: least of arrival and deadline, less the arrival with no belts; undefined where that run is denied. */
function restrictedDelays(arrivals: Int32Array, baseline: Int32Array, deadline: Minutes): (Minutes | undefined)[] {
  return Array.from(arrivals, (arrival, i) => {
    if (baseline[i] < 0) return undefined;
    return (arrival < 0 ? deadline : arrival) - baseline[i];
  });
}

function planReport(task: ComparisonTask, figures: Figures, index: number): PlanReport {
  const { scenario, plans, seeds } = task;
  const plan: Plan = plans[index];
  const arrivals = figures(index, 'arrival');
  const delays = restrictedDelays(arrivals, figures(plans.length, 'arrival'), scenario.deadline);
  const counted = delays.filter((delay) => delay !== undefined);
  const ofArrived = delays.filter((delay, i) => delay !== undefined && arrivals[i] >= 0) as Minutes[];
  const clearances = figures(index, 'clearance');
  const denied = arrivals.reduce((count, arrival) => count + (arrival < 0 ? 1 : 0), 0);
  return {
    plan: plan.name,
    denied: { count: denied, of: seeds, ...wilson(denied, seeds) },
    delay: distribution(ascending(ofArrived), counted.length, counted),
    clearanceTime: distribution(ascending(clearances), seeds, clearances),
    canalisation: {
      num: sumOf(figures(index, 'areaMinutes')),
      den: Math.max(1, sumOf(figures(index, 'moveMinutes'))),
    },
    losses: { mean: quotient(sumOf(figures(index, 'losses')), seeds, 1000) },
    cost: costOfPlan(scenario, plan),
    delays,
    clearances: Array.from(clearances),
  };
}

/** ME-9. */
function pairReport(a: PlanReport, b: PlanReport, deniedA: Int32Array, deniedB: Int32Array): PairReport {
  const delays: number[] = [];
  a.delays.forEach((delay, i) => {
    const other = b.delays[i];
    if (delay !== undefined && other !== undefined) delays.push(delay - other);
  });
  let onlyA = 0;
  let onlyB = 0;
  for (let i = 0; i < deniedA.length; i++) {
    if (deniedA[i] < 0 && deniedB[i] >= 0) onlyA++;
    if (deniedB[i] < 0 && deniedA[i] >= 0) onlyB++;
  }
  return {
    a: a.plan,
    b: b.plan,
    delay: meanInterval(delays),
    clearanceTime: meanInterval(a.clearances.map((minutes, i) => minutes - b.clearances[i])),
    denied: pairedProportions(onlyA, onlyB, deniedA.length),
  };
}

/** The report on a task whose every seed has been run. Any split into shards gives the same. RangeError as `checkTask` and `joinShards`. */
export function compareShards(task: ComparisonTask, shards: readonly Shard[]): ComparisonReport {
  checkTask(task);
  const figures = figuresOf(task, joinShards(task, shards));
  const plans = task.plans.map((_, index) => planReport(task, figures, index));
  const arrivals = task.plans.map((_, index) => figures(index, 'arrival'));
  const paired = plans.flatMap((a, i) =>
    plans.slice(i + 1).map((b, j) => pairReport(a, b, arrivals[i], arrivals[i + 1 + j])),
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
