// Route denial in `abatis compare`: what each plan does to the good routes and to the ways abreast (RD), as JSON and as a table.
import {
  countEnds,
  type FlowDenial,
  type RouteDenialReport,
  routeDenials,
  type RouteState,
} from '../analysis/index.ts';
import { type Grid, type Hex, makeHexText, makePlaceText } from '../hex/index.ts';
import type { Plan, Scenario } from '../rules/index.ts';
import { minutes, plain, table } from './output.ts';

/** The flows once, without any plan; and for each plan what becomes of them, in the order of the flows. */
interface RoutesJson {
  readonly flows: readonly object[];
  readonly byPlan: readonly (readonly object[])[];
}

function groundJson(grid: Grid, { ways, capacity: { round, through } }: RouteState): object {
  const texts = (hexes: readonly Hex[]) => hexes.map((hex) => makeHexText(grid, hex));
  return {
    ways: ways.map((way) => ({ ...way, start: makeHexText(grid, way.start) })),
    capacity: {
      round: { value: round.value, hexes: texts(round.hexes) },
      through: { value: through.value, hexes: texts(through.hexes) },
    },
  };
}

function flowJson({ grid, zones, columns }: Scenario, flow: FlowDenial): object {
  return {
    class: flow.mover,
    goal: zones[flow.zone].id,
    columns: flow.columns.map((column) => columns[column].id),
    routes: flow.routes.map((route) => ({
      minutes: route.minutes,
      hexes: route.hexes.map((hex) => makeHexText(grid, hex)),
    })),
    ...groundJson(grid, flow.bare),
  };
}

function stateJson(grid: Grid, state: RouteState): object {
  const routes = state.ends.map((end) => ({ ...end, at: end.at.map((place) => makePlaceText(grid, place)) }));
  return { ...countEnds(state.ends), routes, ...groundJson(grid, state) };
}

/** Reports of plans of one scenario; at least one. */
export function routesJson(scenario: Scenario, reports: readonly RouteDenialReport[]): RoutesJson {
  const { grid } = scenario;
  return {
    flows: reports[0].flows.map((flow) => flowJson(scenario, flow)),
    byPlan: reports.map(({ flows }) =>
      flows.map(({ laid, executed }) => ({ laid: stateJson(grid, laid), executed: stateJson(grid, executed) })),
    ),
  };
}

/** The least of several starts; – where there is no way. */
function least(state: RouteState, how: 'round' | 'through'): string {
  const found = state.ways.flatMap((way) => way[how] ?? []);
  return minutes(found.length === 0 ? undefined : Math.min(...found));
}

function addedText({ ends }: RouteState): string {
  const added = ends.filter(({ fate }) => fate === 'lengthened').map((end) => end.added);
  if (added.length === 0) return '–';
  const [low, high] = [Math.min(...added), Math.max(...added)];
  return low === high ? `${low}` : `${low} to ${high}`;
}

function flowRow(scenario: Scenario, plan: string, flow: FlowDenial, state: RouteState): string[] {
  const { closed, lengthened, open } = countEnds(state.ends);
  const { round, through } = state.capacity;
  const ids = flow.columns.map((column) => scenario.columns[column].id).join(', ');
  return [
    plain(plan),
    `${flow.mover} to ${scenario.zones[flow.zone].id} (${ids})`,
    ...[closed, lengthened].map(String),
    addedText(state),
    `${open}`,
    ...[flow.bare.capacity.round, round, through].map(({ value }) => minutes(value)),
    least(flow.bare, 'through'),
    least(state, 'through'),
    least(state, 'round'),
  ];
}

/** One row for each plan and flow, and another where remote or reserve belts would change something. */
function routeLines(
  scenario: Scenario,
  plans: readonly Pick<Plan, 'name'>[],
  reports: readonly RouteDenialReport[],
): string[] {
  const rows = reports.flatMap(({ flows }, i) =>
    flows.flatMap((flow) => [
      flowRow(scenario, plans[i].name, flow, flow.laid),
      ...(flow.executed === flow.laid
        ? []
        : [flowRow(scenario, `${plans[i].name}, all executed`, flow, flow.executed)]),
    ]),
  );
  const head = ['plan', 'columns', 'closed', 'lengthened', 'by', 'open'];
  const ways = ['abreast', 'round', 'through', 'way', 'through', 'round'];
  return [
    'Distinct good routes that are closed, lengthened (by minutes) or open; ways abreast without the plan, going round it and clearing through it (– = no limit);',
    'minutes of the cheapest way without the plan, clearing through it and going round it (– = no way).',
    ...table([...head, ...ways], rows),
  ];
}

/** What `compare` shows of these plans' routes. */
export function routesOf(scenario: Scenario, plans: readonly Plan[]): { json: RoutesJson; lines: string[] } {
  const reports = routeDenials(scenario, plans);
  return { json: routesJson(scenario, reports), lines: routeLines(scenario, plans, reports) };
}
