// Playouts: every plan, and the run with no belts, on the same seeds, counted into a tally.
import {
  arrivalOf,
  beltFigures,
  burdenOf,
  canonicalSeed,
  COL,
  columnFigures,
  compile,
  criticalClearance,
  friendsOf,
  intentOf,
  legacySummaryOf,
  lossesOf,
  type Plan,
  searchTimeOf,
  type Setting,
  type State,
  seedKey,
  setUpAgainInPlace,
  setUpWithKey,
  sumColumns,
} from '../rules/index.ts';
import { controlFor, NO_BELTS, playOutInPlace, policiesFor } from '../exercise/index.ts';
import { bareRunsOf } from './tally/bare.ts';
import { addSeedInPlace, makeGather, tallyOf } from './tally/gather.ts';
import type { ComparisonTally, PlayoutRow } from './tally/types.ts';
import { type ComparisonTask, MAX_PLANS, MAX_SEEDS } from './types.ts';

/** Plays seeds first … first + count − 1. RangeError when they are not all among the task's. */
export type ShardRunner = (first: number, count: number) => ComparisonTally;

/** RangeError when the task is none that can be run: no plans, two of one name, seeds out of range, seeds too long (CH-3), no precision. */
export function checkTask({ plans, seeds, seedBase, precision }: ComparisonTask): void {
  if (plans.length < 1 || plans.length > MAX_PLANS) throw new RangeError(`${plans.length} plans; 1 to ${MAX_PLANS} go`);
  const names = new Set(plans.map((plan) => plan.name));
  if (names.size < plans.length) throw new RangeError('two plans have one name; each needs a name of its own');
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > MAX_SEEDS) {
    throw new RangeError(`${seeds} seeds; 1 to ${MAX_SEEDS} go`);
  }
  if (precision !== undefined && !(Number.isInteger(precision) && precision >= 1)) {
    throw new RangeError(`a precision of ${precision}; whole minutes from 1 on go`);
  }
  if (canonicalSeed(seedName(seedBase, seeds)) === undefined)
    throw new RangeError('the text before the seeds makes no legal seed');
}

function seedName(base: string, i: number): string {
  return `${base}${i}`;
}

/** A finished run in figures. `bare` is the last state of the plan's bare run on the same seed (IN-2). */
export function rowOf(state: State, bare: State): PlayoutRow {
  const { edition } = state.setting.scenario;
  const row = {
    arrival: arrivalOf(state) ?? -1,
    clearance: sumColumns(state, COL.clearMinutes),
    critical: criticalClearance(state) ?? -1,
    areaMinutes: sumColumns(state, COL.areaMinutes),
    moveMinutes: sumColumns(state, COL.moveMinutes),
    losses: lossesOf(state),
    belts: beltFigures(state),
    columns: columnFigures(state),
  };
  if (edition === 1) return row;
  return {
    ...row,
    more: {
      searchTime: searchTimeOf(state),
      friends: friendsOf(state),
      intent: intentOf(state, bare),
      burden: burdenOf(state),
      legacy: legacySummaryOf(state),
    },
  };
}

/** One seed after the other: the rows of all plans, and the arrival without belts (−1 = denied). */
function makeSeedRunner({ scenario, plans, policy, layingPolicy, seedBase }: ComparisonTask) {
  const control = controlFor(scenario, policy, layingPolicy);
  // What the moving side keeps hangs on what it comes to know, not on the plan: one policy serves all plans, in the memory of one.
  const { moving } = policiesFor(scenario, NO_BELTS, control);
  // One state for each, played over and over: a seed's runs are counted before the next seed's begin.
  const partyOf = (plan: Plan, setting: Setting) => ({
    state: setUpWithKey(setting, [0, 0]),
    policies: { ...policiesFor(scenario, plan, control), moving },
  });
  const runs = plans.map((plan) => partyOf(plan, compile(scenario, plan)));
  const bareRuns = bareRunsOf(scenario, plans);
  const bareRun = partyOf(NO_BELTS, bareRuns.setting);
  return (seed: number) => {
    const key = seedKey(seedName(seedBase, seed));
    const play = ({ state, policies }: typeof bareRun): State => {
      setUpAgainInPlace(state, key);
      playOutInPlace(state, policies);
      return state;
    };
    const bare = play(bareRun);
    const rows = runs.map((run, plan) => rowOf(play(run), bareRuns.asBareRunOf(bare, plan)));
    return { rows, baseline: arrivalOf(bare) ?? -1 };
  };
}

/** Works a task out once, for any number of shards. Settings and policies are reused from seed to seed. RangeError as `checkTask`. */
export function makeRunner(task: ComparisonTask): ShardRunner {
  checkTask(task);
  const { scenario, plans, seeds } = task;
  const run = makeSeedRunner(task);
  return (first, count) => {
    if (!(first >= 1 && count >= 1 && first + count - 1 <= seeds)) {
      throw new RangeError(`seeds ${first} to ${first + count - 1} of ${seeds}`);
    }
    const gather = makeGather(scenario, plans);
    for (let seed = first; seed < first + count; seed++) {
      const { rows, baseline } = run(seed);
      addSeedInPlace(gather, rows, baseline);
    }
    return tallyOf(gather, first, count);
  };
}

/** One shard of a task. To run several, make the runner once. */
export function runShard(task: ComparisonTask, first: number, count: number): ComparisonTally {
  return makeRunner(task)(first, count);
}
