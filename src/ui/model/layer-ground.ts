// What the layers of a board are worked out from: the map, what lies on it and who moves, as the viewer knows them (KN-1, KN-2).
import {
  costsWith,
  executedBelts,
  type FlowGround,
  type Lying,
  makeRouteGround,
  type RouteGround,
} from '../../analysis/index.ts';
import { type Hex, UNREACHED } from '../../hex/index.ts';
import type { Plan, Scenario, View } from '../../rules/index.ts';
import { columnsKnown, layingScenario } from './known.ts';
import type { LayerSettings, PassageBy } from './layer-settings.ts';

/** While planning `plan`, while an exercise is on show `view`; with neither nothing of either side may be shown. */
export interface LayerSource {
  readonly scenario: Scenario;
  readonly plan?: Plan;
  readonly view?: View;
}

export interface LayerGround {
  /** As the viewer knows it; contamination as it stands. */
  readonly scenario: Scenario;
  /** What lies there beside contamination: remote belts as if laid, reserve ones as if executed while planning. */
  readonly lying: readonly Lying[];
  /** Indices of the columns of the moving side that count. */
  readonly columns: readonly number[];
  /** Belts by id, where their owner is looking. */
  readonly plan: Plan | undefined;
  readonly view: View | undefined;
  readonly routes: RouteGround;
}

export function layerGround({ scenario, plan, view }: LayerSource): LayerGround | undefined {
  if (view !== undefined) return groundOfView(view);
  if (plan === undefined) return undefined;
  const known = layingScenario(scenario);
  const columns = known.columns.flatMap(({ side, announced }, i) => (side === 'moving' && announced ? [i] : []));
  return {
    scenario: known,
    lying: executedBelts(known, plan.belts),
    columns,
    plan,
    view: undefined,
    routes: makeRouteGround(known, columns),
  };
}

/** A segment that acts, and through which no lane leads yet. */
function stands({ live, lane }: View['segments'][number]): boolean {
  return live && (lane === 'none' || lane === 'sweeping');
}

function groundOfView(view: View): LayerGround {
  const standing = view.segments.filter(stands);
  const places = new Set(standing.map(({ place }) => place));
  const there = new Set(view.scenario.contamination.flatMap((one) => one.places));
  const contamination = view.scenario.contamination.map((one) => ({
    ...one,
    places: one.places.filter((place) => places.has(place)),
  }));
  const scenario = { ...view.scenario, contamination };
  const lying = standing
    .filter(({ place }) => !there.has(place))
    .map(({ kind, depth, place }) => ({ kind, depth, places: [place] }));
  // Of a column that is only in sight, start and goal are not known.
  const columns = columnsKnown(view).filter(
    (column) => scenario.columns[column].side === 'moving' && scenario.columns[column].start >= 0,
  );
  return { scenario, lying, columns, plan: view.plan, view, routes: makeRouteGround(scenario, columns) };
}

/** The flow that the distances are of; undefined where no column is known. */
export function chosenFlow({ routes }: LayerGround, { flow }: LayerSettings): FlowGround | undefined {
  return routes.flows[Math.min(flow, routes.flows.length - 1)];
}

/** Minutes by hex to the goal, or from the starts; −1 = no way. */
export function distances(
  ground: LayerGround,
  flow: FlowGround,
  by: PassageBy,
  from: 'toGoal' | 'fromStart',
): Int32Array {
  const { routes, lying } = ground;
  const costs = costsWith(routes, flow, by === 'bare' ? [] : lying, by === 'round' ? 'round' : 'through');
  const { solver } = routes;
  const found = from === 'toGoal' ? solver.to(costs, flow.flow.goal) : solver.from(costs, flow.starts);
  for (let hex: Hex = 0; hex < found.length; hex++) if (found[hex] === UNREACHED) found[hex] = -1;
  return found;
}

/** Minutes that what lies there adds by hex on the way to the goal; −1 = no way even without it, −2 = no way any more. */
export function addedMinutes(ground: LayerGround, flow: FlowGround, by: PassageBy): Int32Array {
  const before = distances(ground, flow, 'bare', 'toGoal');
  const after = distances(ground, flow, by, 'toGoal');
  return after.map((minutes, hex) => (before[hex] < 0 ? -1 : minutes < 0 ? -2 : minutes - before[hex]));
}
