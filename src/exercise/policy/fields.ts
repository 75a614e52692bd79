// Distance fields towards a column's goal, with known segments counted as the policy counts them; kept while the knowledge is the same.
import {
  type Hex,
  IMPASSABLE_SIDE,
  isSidePlace,
  makeFieldSolver,
  MAX_STEP,
  sideOfPlace,
  type StepCosts,
} from '../../hex/index.ts';
import { type Minutes, type PerClass, type Scenario, type SegmentView, stepCosts } from '../../rules/index.ts';

/** Minutes that a known segment without a lane adds to a step; −1 = it counts as impassable. */
export type Weigh = (segment: SegmentView) => Minutes;

export interface Fields {
  /** Minutes from each hex to the nearest goal. `key` names the mover, the goals and the weighing; equal keys give equal fields. */
  towards(key: string, mover: keyof PerClass<unknown>, goals: readonly Hex[], shut: Iterable<SegmentView>, weigh: Weigh): Int32Array;
  readonly costs: PerClass<StepCosts>;
}

/** About 16 MB of fields at most, whatever the map's size. */
const KEPT_HEXES = 4_000_000;

/** One keeper for each policy; it remembers nothing but what it could work out again. */
export function makeFields(scenario: Scenario): Fields {
  const { grid } = scenario;
  const costs = stepCosts(scenario);
  const solver = makeFieldSolver(grid);
  const kept = new Map<string, Int32Array>();
  const limit = Math.max(4, Math.floor(KEPT_HEXES / grid.size));
  return {
    costs,
    towards(key, mover, goals, shut, weigh) {
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (kept.size >= limit) kept.clear();
      const field = solver.to(weighed(scenario, costs[mover], shut, weigh), goals, new Int32Array(grid.size));
      kept.set(key, field);
      return field;
    },
  };
}

function weighed(scenario: Scenario, base: StepCosts, shut: Iterable<SegmentView>, weigh: Weigh): StepCosts {
  const { grid } = scenario;
  const enter = base.enter.slice();
  const cross = base.cross === undefined ? new Uint16Array(grid.size * 3) : base.cross.slice();
  for (const segment of shut) {
    const extra = weigh(segment);
    if (extra === 0) continue;
    if (isSidePlace(grid, segment.place)) {
      const side = sideOfPlace(grid, segment.place);
      if (cross[side] !== IMPASSABLE_SIDE) cross[side] = extra < 0 ? IMPASSABLE_SIDE : Math.min(MAX_STEP, cross[side] + extra);
    } else if (enter[segment.place] > 0) {
      enter[segment.place] = extra < 0 ? 0 : Math.min(MAX_STEP, enter[segment.place] + extra);
    }
  }
  return { enter, cross };
}
