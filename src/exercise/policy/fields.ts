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
import { type MoverClass, type PerClass, type Scenario, stepCosts } from '../../rules/index.ts';
import type { Weights } from './weigh.ts';

export interface Fields {
  /** size: minutes from each hex to the nearest goal. `goalKey` names the goals: equal names, equal goals. */
  towards(mover: MoverClass, goals: readonly Hex[], goalKey: string, weights: Weights): Int32Array;
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
    towards(mover, goals, goalKey, weights) {
      const key = `${mover} ${goalKey} ${weights.key}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (kept.size >= limit) kept.clear();
      const field = solver.to(weighed(scenario, costs[mover], weights), goals, new Int32Array(grid.size));
      kept.set(key, field);
      return field;
    },
  };
}

function weighed({ grid }: Scenario, base: StepCosts, { extra }: Weights): StepCosts {
  if (extra.size === 0) return base;
  const enter = base.enter.slice();
  const cross = base.cross === undefined ? new Uint16Array(grid.size * 3) : base.cross.slice();
  for (const [place, minutes] of extra) {
    if (isSidePlace(grid, place)) {
      const side = sideOfPlace(grid, place);
      if (cross[side] !== IMPASSABLE_SIDE) {
        cross[side] = minutes < 0 ? IMPASSABLE_SIDE : Math.min(MAX_STEP, cross[side] + minutes);
      }
    } else if (enter[place] > 0) {
      enter[place] = minutes < 0 ? 0 : Math.min(MAX_STEP, enter[place] + minutes);
    }
  }
  return { enter, cross };
}
