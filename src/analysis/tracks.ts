// Tracks: where the moving side's columns went in many playouts of one plan, as exact counts by hex (TK-1, TK-2).
import {
  advanceInPlace,
  compile,
  type GameEvent,
  isOver,
  type Plan,
  type Scenario,
  seedKey,
  setUpWithKey,
} from '../rules/index.ts';
import { controlFor, type LayingPolicyName, ordersBy, policiesFor, type PolicyName } from '../exercise/index.ts';
import { checkTask } from './playouts.ts';

/** Seeds are `${seedBase}${i}` for i = 1 … seeds, as in a comparison. */
export interface TracksTask {
  readonly scenario: Scenario;
  /** Legal. */
  readonly plan: Plan;
  readonly policy: PolicyName;
  /** Absent = the scenario's. */
  readonly layingPolicy?: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
  /** Indices of the columns that count. */
  readonly columns: readonly number[];
}

/** More seeds are refused, so that no count can pass 31 bits. */
export const MAX_TRACK_SEEDS = 10_000;

/** Exact counts; parts of one task merge in any order and any split (`mergeTracks`). Plain data. */
export interface Tracks {
  readonly seeds: number;
  /** size: steps into each hex, by all counted columns in all playouts. */
  readonly steps: Int32Array;
  /** Their sum. */
  readonly total: number;
}

/** RangeError when the task is none that can be run. */
export function checkTracksTask({ scenario, plan, policy, seedBase, seeds, columns }: TracksTask): void {
  checkTask({ scenario, plans: [plan], policy, seedBase, seeds });
  if (seeds > MAX_TRACK_SEEDS) throw new RangeError(`${seeds} seeds; 1 to ${MAX_TRACK_SEEDS} go`);
  const bad = columns.find((column) => !Object.hasOwn(scenario.columns, column));
  if (bad !== undefined) throw new RangeError(`column ${bad} of ${scenario.columns.length}`);
}

/** Plays seeds first … first + count − 1 and counts steps (TK-1). RangeError as `checkTracksTask`. */
export function makeTracksRunner(task: TracksTask): (first: number, count: number) => Tracks {
  checkTracksTask(task);
  const { scenario, plan, policy, layingPolicy, seedBase, columns } = task;
  const setting = compile(scenario, plan);
  const policies = policiesFor(scenario, plan, controlFor(scenario, policy, layingPolicy));
  const counted = new Set(columns);
  return (first, count) => {
    const steps = new Int32Array(scenario.grid.size);
    let total = 0;
    for (let seed = first; seed < first + count; seed++) {
      const state = setUpWithKey(setting, seedKey(`${seedBase}${seed}`));
      while (!isOver(state)) {
        const events: GameEvent[] = [];
        advanceInPlace(state, ordersBy(state, policies), events);
        for (const event of events) {
          if (event.type !== 'moved' || !counted.has(event.column)) continue;
          steps[event.to] += 1;
          total += 1;
        }
      }
    }
    return { seeds: count, steps, total };
  };
}

/** The counts of two parts together. */
export function mergeTracks(a: Tracks, b: Tracks): Tracks {
  return {
    seeds: a.seeds + b.seeds,
    steps: a.steps.map((count, hex) => count + b.steps[hex]),
    total: a.total + b.total,
  };
}
