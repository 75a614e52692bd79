// What route denial stands on: flows, what counts as lying there, step costs with it, and the cheapest ways (RD-1, RD-4).
import { makeTraffic } from '../../exercise/index.ts';
import { addCostInPlace, copyCosts, type StepCosts, UNREACHED } from '../../hex/index.ts';
import type { Behaviour, Minutes, Plan, Scenario } from '../../rules/index.ts';
import type { FlowGround, Lying, RouteGround, StartWays, Weighed } from './types.ts';

/** All columns of the moving side, announced or not. */
export function movingColumns({ columns }: Scenario): readonly number[] {
  return columns.flatMap(({ side }, i) => (side === 'moving' ? [i] : []));
}

/** RD-1: the flows of these columns of the moving side. */
export function makeRouteGround(scenario: Scenario, columns: readonly number[]): RouteGround {
  const { flows, solver } = makeTraffic(scenario, columns);
  return {
    scenario,
    solver,
    flows: flows.map((flow): FlowGround => {
      const { class: mover, zone } = scenario.columns[flow.columns[0]];
      return { flow, mover, zone, starts: [...new Set(flow.parties.map(({ start }) => start))] };
    }),
    lying: ofBehaviours(scenario, scenario.contamination, ['standing', 'networked']),
    kept: { routes: [], cuts: [] },
  };
}

function ofBehaviours<T extends Lying>({ catalogue }: Scenario, belts: readonly T[], live: readonly Behaviour[]): T[] {
  return belts.filter(({ kind }) => live.includes(catalogue[kind].behaviour));
}

/** RD-3: the plan's belts that stand from the beginning. */
export function laidBelts(scenario: Scenario, belts: Plan['belts']): Plan['belts'] {
  return ofBehaviours(scenario, belts, ['standing', 'networked']);
}

/** RD-3: those, and all that may be laid or executed in the exercise. */
export function executedBelts(scenario: Scenario, belts: Plan['belts']): Plan['belts'] {
  return ofBehaviours(scenario, belts, ['standing', 'networked', 'remote', 'reserve']);
}

/** Segments that bite the flow, with the minutes that each adds for it (PO-3, PO-6). */
export function weighed({ flow }: FlowGround, belts: readonly Lying[]): Weighed {
  return belts.flatMap(({ kind, depth, places }) => {
    const minutes = flow.minutes[kind][depth - 1];
    return minutes === 0 ? [] : places.map((place) => [place, minutes] as const);
  });
}

/** Step costs of a flow with these belts beside what lies there: `through` at their minutes, `round` not to be passed. */
export function costsWith(
  { scenario: { grid }, lying }: RouteGround,
  ground: FlowGround,
  belts: readonly Lying[],
  how: 'through' | 'round',
): Required<StepCosts> {
  const costs = copyCosts(grid, ground.flow.bare);
  for (const [place, minutes] of weighed(ground, [...lying, ...belts])) {
    addCostInPlace(grid, costs, place, how === 'round' ? -1 : minutes);
  }
  return costs;
}

/** RD-4: the cheapest ways with these belts, one entry for each start of the flow. */
export function waysWith(ground: RouteGround, flow: FlowGround, belts: readonly Lying[]): StartWays[] {
  const [through, round] = (['through', 'round'] as const).map((how) =>
    ground.solver.to(costsWith(ground, flow, belts, how), flow.flow.goal),
  );
  const minutes = (found: Minutes) => (found === UNREACHED ? undefined : found);
  return flow.starts.map((start) => ({ start, through: minutes(through[start]), round: minutes(round[start]) }));
}
