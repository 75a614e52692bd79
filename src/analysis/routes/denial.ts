// Route denial (b) and (c) of plans: distinct good routes closed, lengthened or open, and the capacity that is left (RD).
import type { Plan, Scenario } from '../../rules/index.ts';
import { capacityWith } from './capacity.ts';
import { endsOf, goodRoutes } from './good.ts';
import { executedBelts, laidBelts, makeRouteGround, movingColumns, waysWith } from './ground.ts';
import type { FlowDenial, FlowGround, GoodRoute, Lying, RouteDenialReport, RouteGround, RouteState } from './types.ts';

function stateWith(
  ground: RouteGround,
  flow: FlowGround,
  routes: readonly GoodRoute[],
  belts: readonly Lying[],
): RouteState {
  return {
    ways: waysWith(ground, flow, belts),
    ends: endsOf(ground, flow, routes, belts),
    capacity: capacityWith(ground, flow, belts),
  };
}

type Bare = Omit<FlowDenial, 'laid' | 'executed'>;

function bareOf(ground: RouteGround, flow: FlowGround): Bare {
  const { mover, zone, starts } = flow;
  const routes = goodRoutes(ground, flow);
  return { mover, zone, columns: flow.flow.columns, starts, routes, bare: stateWith(ground, flow, routes, []) };
}

function denialOf(ground: RouteGround, flow: FlowGround, bare: Bare, { belts }: Plan): FlowDenial {
  const standing = laidBelts(ground.scenario, belts);
  const all = executedBelts(ground.scenario, belts);
  const laid = standing.length === 0 ? bare.bare : stateWith(ground, flow, bare.routes, standing);
  const executed = all.length === standing.length ? laid : stateWith(ground, flow, bare.routes, all);
  return { ...bare, laid, executed };
}

/**
 * RD-1 to RD-5 for several legal plans of one scenario, in their order; no chance plays a part. `columns`: indices of the columns of
 * the moving side that count. Absent = all of them, announced or not, and so with everything that lies there: that is for a
 * debrief. A screen of the laying side hands in its own knowledge of the scenario (`scenarioFor`) and the columns that it knows (KN-2).
 */
export function routeDenials(
  scenario: Scenario,
  plans: readonly Plan[],
  columns: readonly number[] = movingColumns(scenario),
): RouteDenialReport[] {
  const ground = makeRouteGround(scenario, columns);
  const bare = ground.flows.map((flow) => bareOf(ground, flow));
  return plans.map((plan) => ({ flows: ground.flows.map((flow, i) => denialOf(ground, flow, bare[i], plan)) }));
}

/** The same for one plan. */
export function routeDenial(scenario: Scenario, plan: Plan, columns?: readonly number[]): RouteDenialReport {
  return routeDenials(scenario, [plan], columns)[0];
}

/**
 * RD-1 to RD-5 for whatever lies there beside contamination that stands: what a plan lays, or what somebody sees in an exercise. `laid` and
 * `executed` are the same.
 */
export function routesWith(scenario: Scenario, lying: readonly Lying[], columns: readonly number[]): FlowDenial[] {
  const ground = makeRouteGround(scenario, columns);
  return ground.flows.map((flow) => {
    const bare = bareOf(ground, flow);
    const laid = lying.length === 0 ? bare.bare : stateWith(ground, flow, bare.routes, lying);
    return { ...bare, laid, executed: laid };
  });
}
