// Playouts: every plan, and the run with no belts, on the same seeds, kept as one flat row of figures each.
import {
  arrivalOf,
  canonicalSeed,
  COL,
  compile,
  criticalClearance,
  lossesOf,
  type State,
  seedKey,
  setUpWithKey,
  sumColumns,
} from '../rules/index.ts';
import { controlFor, NO_BELTS, playOutInPlace, policiesFor } from '../exercise/index.ts';
import { type ComparisonTask, MAX_PLANS, MAX_SEEDS, type PlayoutRow, ROW_FIELDS, type Shard } from './types.ts';

/** Plays seeds first … first + count − 1. RangeError when they are not all among the task's. */
export type ShardRunner = (first: number, count: number) => Shard;

/** RangeError when the task is none that can be run: no plans, two of one name, seeds out of range, seeds too long (CH-3). */
export function checkTask({ plans, seeds, seedBase }: ComparisonTask): void {
  if (plans.length < 1 || plans.length > MAX_PLANS) throw new RangeError(`${plans.length} plans; 1 to ${MAX_PLANS} go`);
  const names = new Set(plans.map((plan) => plan.name));
  if (names.size < plans.length) throw new RangeError('two plans have one name; each needs a name of its own');
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MAX_SEEDS) {
    throw new RangeError(`${seeds} seeds; 1 to ${MAX_SEEDS} go`);
  }
  if (canonicalSeed(seedName(seedBase, seeds)) === undefined)
    throw new RangeError('the text before the seeds makes no legal seed');
}

function seedName(base: string, i: number): string {
  return `${base}${i}`;
}

/** A finished run in figures. */
export function rowOf(state: State): PlayoutRow {
  return {
    arrival: arrivalOf(state) ?? -1,
    clearance: sumColumns(state, COL.clearMinutes),
    critical: criticalClearance(state) ?? -1,
    areaMinutes: sumColumns(state, COL.areaMinutes),
    moveMinutes: sumColumns(state, COL.moveMinutes),
    losses: lossesOf(state),
  };
}

/** Works a task out once, for any number of shards. Settings and policies are reused from seed to seed. RangeError as `checkTask`. */
export function makeRunner(task: ComparisonTask): ShardRunner {
  checkTask(task);
  const { scenario, seeds, seedBase } = task;
  const control = controlFor(scenario, task.policy, task.layingPolicy);
  const runs = [...task.plans, NO_BELTS].map((plan) => ({
    setting: compile(scenario, plan),
    policies: policiesFor(scenario, plan, control),
  }));
  return (first, count) => {
    if (!(first >= 1 && count >= 1 && first + count - 1 <= seeds)) {
      throw new RangeError(`seeds ${first} to ${first + count - 1} of ${seeds}`);
    }
    const table = new Int32Array(count * runs.length * ROW_FIELDS.length);
    let at = 0;
    for (let i = first; i < first + count; i++) {
      const key = seedKey(seedName(seedBase, i));
      for (const { setting, policies } of runs) {
        const state = setUpWithKey(setting, key);
        playOutInPlace(state, policies);
        const row = rowOf(state);
        for (const field of ROW_FIELDS) table[at++] = row[field];
      }
    }
    return { first, count, table };
  };
}

/** One shard of a task. To run several, make the runner once. */
export function runShard(task: ComparisonTask, first: number, count: number): Shard {
  return makeRunner(task)(first, count);
}
