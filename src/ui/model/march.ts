// A march order to a hex far away: the cheapest way that the side knows of, as far as one order goes (TU-2).
import { addCostInPlace, copyCosts, type Hex, makeFieldSolver, nextToward, type StepCosts } from '../../hex/index.ts';
import { PATH_LIMIT, stepCosts, type View } from '../../rules/index.ts';

/** The ground as the column's class finds it, with the segments closed that its side takes for live and without a lane. */
function knownCosts({ scenario, segments }: View, column: number): StepCosts {
  const mover = scenario.columns[column].class;
  const costs = copyCosts(scenario.grid, stepCosts(scenario)[mover]);
  for (const { place, kind, lane, live } of segments) {
    const bites = scenario.catalogue[kind].components.some((component) => component.bite[mover] !== undefined);
    if (live && bites && lane !== 'swept' && lane !== 'proved') addCostInPlace(scenario.grid, costs, place, -1);
  }
  return costs;
}

/** The path of a march from the column's hex to a target; undefined when no known way leads there, or it is there already. */
export function marchPath(view: View, column: number, target: Hex): readonly Hex[] | undefined {
  const { grid } = view.scenario;
  const costs = knownCosts(view, column);
  const minutes = makeFieldSolver(grid).to(costs, [target]);
  const path: Hex[] = [];
  let at = view.columns[column].hex;
  while (at !== target && path.length < PATH_LIMIT) {
    at = nextToward(grid, costs, minutes, at);
    if (at < 0) return undefined;
    path.push(at);
  }
  return path.length === 0 ? undefined : path;
}
