// Steps of a flow without the plan, by hex and direction in flat rows, for searches that take many of them.
import { type Grid, type Hex, type Place, placeOfSide, sideOf, stepCost, UNREACHED } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { ParModel } from './types.ts';

/** By hex × 6 + direction: the hex that is entered, the place of the hexside that is crossed, the minutes; 0 minutes = no step. */
export interface Steps {
  readonly hexes: Int32Array;
  readonly sides: Int32Array;
  readonly took: Int32Array;
}

const known = new WeakMap<ParModel['base'], Map<number, Steps>>();

function makeSteps(grid: Grid, costs: ParModel['base'][number]): Steps {
  const hexes = grid.neighbours;
  const [sides, took] = [new Int32Array(grid.size * 6), new Int32Array(grid.size * 6)];
  for (let i = 0; i < grid.size * 6; i++) {
    if (hexes[i] < 0) continue;
    const hex: Hex = Math.floor(i / 6);
    const minutes: Minutes = stepCost(grid, costs, hex, i % 6);
    const side: Place = placeOfSide(grid, sideOf(grid, hex, i % 6));
    sides[i] = side;
    took[i] = minutes === UNREACHED ? 0 : minutes;
  }
  return { hexes: Int32Array.from(hexes), sides, took };
}

/** The steps of a flow, worked out when they are first asked for. */
export function stepsOf({ base, scenario }: ParModel, flow: number): Steps {
  const byFlow = known.get(base) ?? new Map<number, Steps>();
  known.set(base, byFlow);
  const steps = byFlow.get(flow) ?? makeSteps(scenario.grid, base[flow]);
  byFlow.set(flow, steps);
  return steps;
}
