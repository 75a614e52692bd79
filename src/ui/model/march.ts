// A march order to a hex far away: the cheapest way that the side knows of, as far as one order goes (TU-2).
import {
  type Hex,
  IMPASSABLE_SIDE,
  isSidePlace,
  makeFieldSolver,
  neighbour,
  sideOf,
  sideOfPlace,
  UNREACHED,
} from '../../hex/index.ts';
import type { Grid, StepCosts } from '../../hex/index.ts';
import { PATH_LIMIT, stepCosts, type View } from '../../rules/index.ts';

/** The ground as the column's class finds it, with the segments closed that its side takes for live and without a lane. */
function knownCosts({ scenario, segments }: View, column: number): StepCosts {
  const mover = scenario.columns[column].class;
  const base = stepCosts(scenario)[mover];
  const enter = base.enter.slice();
  const cross = base.cross === undefined ? new Uint16Array(scenario.grid.size * 3) : base.cross.slice();
  for (const { place, kind, lane, live } of segments) {
    const bites = scenario.catalogue[kind].components.some((component) => component.bite[mover] !== undefined);
    if (!live || !bites || lane === 'swept' || lane === 'proved') continue;
    if (isSidePlace(scenario.grid, place)) cross[sideOfPlace(scenario.grid, place)] = IMPASSABLE_SIDE;
    else enter[place] = 0;
  }
  return { enter, cross };
}

/** The step from a hex that leads on along a field, or −1. */
function nextHex(grid: Grid, { enter, cross }: StepCosts, minutes: Int32Array, from: Hex): Hex {
  let best = -1;
  let least = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const to = neighbour(grid, from, direction);
    if (to < 0 || enter[to] === 0 || minutes[to] === UNREACHED) continue;
    const over = cross === undefined ? 0 : cross[sideOf(grid, from, direction)];
    const all = minutes[to] + enter[to] + over;
    if (over === IMPASSABLE_SIDE || all >= least) continue;
    best = to;
    least = all;
  }
  return best;
}

/** The path of a march from the column's hex to a target; undefined when no known way leads there, or it is there already. */
export function marchPath(view: View, column: number, target: Hex): readonly Hex[] | undefined {
  const { grid } = view.scenario;
  const costs = knownCosts(view, column);
  const minutes = makeFieldSolver(grid).to(costs, [target]);
  const path: Hex[] = [];
  let at = view.columns[column].hex;
  while (at !== target && path.length < PATH_LIMIT) {
    at = nextHex(grid, costs, minutes, at);
    if (at < 0) return undefined;
    path.push(at);
  }
  return path.length === 0 ? undefined : path;
}
