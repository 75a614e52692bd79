// What belts do to routes, worked out at once and without chance, by the definitions of the report (RD-1 to RD-5).
// All of it as the laying side knows it: announced columns of the other side, and what it knows to lie there already (KN-2).
import { cutWith, endsOf, executedBelts, goodRoutes, makeRouteGround, waysWith } from '../../analysis/index.ts';
import type { FlowGround, RouteFate, RouteGround, StartWays } from '../../analysis/index.ts';
import { UNREACHED } from '../../hex/index.ts';
import type { Hex } from '../../hex/index.ts';
import type { Belt, Column, Minutes, MoverClass, Scenario } from '../../rules/index.ts';
import { layingScenario } from './known.ts';

/** Columns that count segments alike and have one goal (RD-1). */
export interface Group {
  readonly mover: MoverClass;
  /** Index into scenario.zones. */
  readonly zone: number;
  readonly columns: readonly Column[];
}

export interface LookRoute {
  readonly hexes: readonly Hex[];
  readonly fate: RouteFate;
}

/** Minutes from the start that has the least; undefined = no way. */
export interface Look {
  readonly group: Group;
  /** Without any belt of the plan. */
  readonly bare: Minutes | undefined;
  /** Going round every segment that bites. */
  readonly round: Minutes | undefined;
  /** Clearing (or forcing) a way through where that is quicker. */
  readonly through: Minutes | undefined;
  /** Undefined on maps that are too large to do it at once. */
  readonly routes: readonly LookRoute[] | undefined;
  /** Ways abreast that go round; undefined as for routes, UNREACHED when nothing limits them. */
  readonly cut: number | undefined;
}

/** Hexes up to which routes and cuts follow the pointer. */
const QUICK_SIZE = 16_384;

const grounds = new WeakMap<Scenario, RouteGround>();

function groundOf(scenario: Scenario): RouteGround {
  const announced = scenario.columns.flatMap(({ side, announced: isTold }, i) =>
    side === 'moving' && isTold ? [i] : [],
  );
  const ground = grounds.get(scenario) ?? makeRouteGround(scenario, announced);
  grounds.set(scenario, ground);
  return ground;
}

/**
 * What the belts do to each group of announced columns: remote ones as if laid, reserve ones as if executed, dummies nothing.
 * What lies there already is there with and without belts.
 */
export function quickLook(scenario: Scenario, belts: readonly Belt[]): readonly Look[] {
  const steps = lookSteps(scenario, belts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in short steps, so that frames can be drawn between them while a pointer moves. */
export function* lookSteps(
  scenario: Scenario,
  belts: readonly Belt[],
): Generator<undefined, readonly Look[], undefined> {
  const known = layingScenario(scenario);
  const ground = groundOf(known);
  const live = executedBelts(known, belts);
  const looks: Look[] = [];
  for (const flow of ground.flows) looks.push(yield* lookAt(ground, flow, live));
  return looks;
}

function* lookAt(ground: RouteGround, flow: FlowGround, belts: readonly Belt[]): Generator<undefined, Look, undefined> {
  const { scenario } = ground;
  const isQuick = scenario.grid.size <= QUICK_SIZE;
  const bare = leastOf(waysWith(ground, flow, []), 'through');
  yield undefined;
  const ways = waysWith(ground, flow, belts);
  yield undefined;
  const routes = isQuick ? routesAt(ground, flow, belts) : undefined;
  yield undefined;
  const cut = isQuick ? (cutWith(ground, flow, belts, 'round').value ?? UNREACHED) : undefined;
  yield undefined;
  return {
    group: { mover: flow.mover, zone: flow.zone, columns: flow.flow.columns.map((i) => scenario.columns[i]) },
    bare,
    round: leastOf(ways, 'round'),
    through: leastOf(ways, 'through'),
    routes,
    cut,
  };
}

function leastOf(ways: readonly StartWays[], how: 'round' | 'through'): Minutes | undefined {
  const found = ways.flatMap((way) => way[how] ?? []);
  return found.length === 0 ? undefined : Math.min(...found);
}

function routesAt(ground: RouteGround, flow: FlowGround, belts: readonly Belt[]): readonly LookRoute[] {
  const routes = goodRoutes(ground, flow);
  return endsOf(ground, flow, routes, belts).map(({ fate }, i) => ({ hexes: routes[i].hexes, fate }));
}
