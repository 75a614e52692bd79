// Distinct good routes of a flow, and what belts do to each (RD-2, RD-3).
import { distinctRoutes, placeOfHex, placeOfSide, sideBetween, type StepCosts, UNREACHED } from '../../hex/index.ts';
import { costsWith, weighed } from './ground.ts';
import { keptAnswer } from './kept.ts';
import {
  type FlowGround,
  type GoodRoute,
  type Lying,
  ROUTE_FATES,
  ROUTE_SEPARATION,
  ROUTE_SLACK,
  type RouteEnd,
  type RouteFate,
  type RouteGround,
  ROUTES_MOST,
} from './types.ts';

function routesFrom({ scenario, solver }: RouteGround, { flow, starts }: FlowGround, costs: StepCosts): GoodRoute[] {
  const field = solver.to(costs, flow.goal);
  const order = starts.filter((start) => field[start] !== UNREACHED).sort((a, b) => field[a] - field[b] || a - b);
  const routes: GoodRoute[] = [];
  for (const start of order) {
    const slack = Math.ceil((field[start] * ROUTE_SLACK) / 100);
    const earlier = routes.map(({ hexes }) => hexes);
    const options = { slack, most: ROUTES_MOST, separation: ROUTE_SEPARATION, earlier };
    const found = distinctRoutes(scenario.grid, costs, [start], flow.goal, options, solver);
    routes.push(...found.map(({ hexes, cost }) => ({ hexes, minutes: cost })));
  }
  return routes;
}

/** RD-2: the start with the cheapest way first; each start's routes by minutes, apart from all before them. */
export function goodRoutes(ground: RouteGround, at: FlowGround): readonly GoodRoute[] {
  const costs = costsWith(ground, at, [], 'through');
  return keptAnswer(ground.kept.routes, [costs.enter, costs.cross, at.starts, at.flow.goal], () =>
    routesFrom(ground, at, costs),
  );
}

/** RD-3: what these belts do to each of the routes. */
export function endsOf(
  { scenario: { grid } }: RouteGround,
  flow: FlowGround,
  routes: readonly GoodRoute[],
  belts: readonly Lying[],
): RouteEnd[] {
  const on = new Map(weighed(flow, belts));
  return routes.map(({ hexes }): RouteEnd => {
    const at = hexes.slice(1).flatMap((hex, i) => {
      const side = placeOfSide(grid, sideBetween(grid, hexes[i], hex));
      return [side, placeOfHex(hex)].filter((place) => on.has(place));
    });
    const met = at.map((place) => on.get(place) ?? 0);
    if (met.some((minutes) => minutes < 0)) return { fate: 'closed', added: 0, at };
    const added = met.reduce((sum, minutes) => sum + minutes, 0);
    return { fate: added > 0 ? 'lengthened' : 'open', added, at };
  });
}

/** How many routes have each fate. */
export function countEnds(ends: readonly Pick<RouteEnd, 'fate'>[]): Readonly<Record<RouteFate, number>> {
  const count = (fate: RouteFate) => ends.filter((end) => end.fate === fate).length;
  const [closed, lengthened, open] = ROUTE_FATES.map(count);
  return { closed, lengthened, open };
}
