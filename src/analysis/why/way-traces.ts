// The traces of what asks no seed: arrivals in the model of par, good routes, ways abreast (PA-2, PA-8, RD-2, RD-3, RD-5).
import { type Flow, layInPlace, type Passage, passagesOf } from '../../exercise/index.ts';
import { type Hex, placeOfHex, placeOfSide, sideBetween, UNREACHED } from '../../hex/index.ts';
import { type Belt, compile, type Plan, type Scenario, type Setting } from '../../rules/index.ts';
import { arrivalOfBelts, makeArrivals } from '../par/model.ts';
import { laidOf } from '../par/share.ts';
import { routeDenial } from '../routes/denial.ts';
import { makeRouteGround, movingColumns } from '../routes/ground.ts';
import type { FlowDenial, RouteDenialReport, RouteState } from '../routes/types.ts';
import { whoseAt } from './facts.ts';
import { differences } from './measures.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace } from './types.ts';

/** Ground and hexsides of a way, step by step; the first hex is where it begins. */
function groundParts(scenario: Scenario, { bare }: Pick<Flow, 'bare'>, hexes: readonly Hex[]): readonly MeasurePart[] {
  const { grid } = scenario;
  return hexes.slice(1).flatMap((hex, i): MeasurePart[] => {
    const side = sideBetween(grid, hexes[i], hex);
    const crossed = bare.cross[side];
    const ground: MeasurePart = { amount: bare.enter[hex], what: 'ground', place: placeOfHex(hex) };
    return crossed === 0 ? [ground] : [{ amount: crossed, what: 'hexside', place: placeOfSide(grid, side) }, ground];
  });
}

/** What lies on a way for a flow, at its minutes. */
function beltParts(
  setting: Setting,
  flow: Pick<Flow, 'minutes'>,
  lying: readonly Pick<Belt, 'kind' | 'depth' | 'places'>[],
  hexes: readonly Hex[],
): readonly MeasurePart[] {
  const { grid } = setting.scenario;
  const on = new Map(lying.flatMap((belt) => belt.places.map((place) => [place, belt] as const)));
  return hexes.slice(1).flatMap((hex, i) =>
    [placeOfSide(grid, sideBetween(grid, hexes[i], hex)), placeOfHex(hex)].flatMap((place): MeasurePart[] => {
      const belt = on.get(place);
      const amount = belt === undefined ? 0 : flow.minutes[belt.kind][belt.depth - 1];
      return amount <= 0 ? [] : [{ amount, what: 'belts', place, ...whoseAt(setting, place) }];
    }),
  );
}

interface ModelColumn {
  readonly column: number;
  readonly minute: number;
  readonly parts: readonly MeasurePart[];
}

/** When each column arrives in the model, and what its minutes went into (PA-1, PA-2). */
function modelColumns(scenario: Scenario, plan: Plan, belts: readonly Belt[]): readonly ModelColumn[] {
  const { traffic, there } = makeArrivals(scenario);
  const setting = compile(scenario, plan);
  layInPlace(traffic, [...there, ...belts]);
  return passagesOf(traffic).flatMap(({ flow, party, minutes, hexes }: Passage) => {
    const way = minutes === UNREACHED ? [] : hexes;
    return flow.columns.flatMap((column): ModelColumn[] => {
      const { start, from, hold } = scenario.columns[column];
      if (start !== party.start || from + hold !== party.from) return [];
      const parts: MeasurePart[] = [
        ...(from > 0 ? [{ amount: from, what: 'start' } as const] : []),
        ...groundParts(scenario, flow, way),
        ...beltParts(setting, flow, [...there, ...belts], way),
        ...(hold > 0 ? [{ amount: hold, what: 'hold' } as const] : []),
      ];
      const sum = parts.reduce((all, { amount }) => all + amount, 0);
      // Without a way, and past the deadline, the deadline counts (PA-2).
      const minute = minutes === UNREACHED ? scenario.deadline : Math.min(scenario.deadline, sum);
      const rest = minute - sum;
      const all: readonly MeasurePart[] = rest === 0 ? parts : [...parts, { amount: rest, what: 'deadline' }];
      return [{ column, minute, parts: all.map((part) => ({ ...part, column })) }];
    });
  });
}

/** The column with which the side has arrived: of equals the first. */
function decidingOf(columns: readonly ModelColumn[], needed: number): ModelColumn {
  const sorted = [...columns].sort((a, b) => a.minute - b.minute || a.column - b.column);
  return sorted[Math.min(needed, sorted.length) - 1];
}

/**
 * A plan's delay in the model of par, by what its minutes went into with and without its belts, and the arrival of each column (PA-2, PA-8). For a
 * scenario that `parRefusal` has nothing against.
 */
export function shareTraces(scenario: Scenario, plan: Plan): readonly MeasureTrace[] {
  const belts = laidOf(scenario, plan);
  const here = modelColumns(scenario, plan, belts);
  const bare = modelColumns(scenario, plan, []);
  const last = decidingOf(here, scenario.needed);
  const first = decidingOf(bare, scenario.needed);
  const model = makeArrivals(scenario);
  const value = arrivalOfBelts(model, belts) - arrivalOfBelts(model, []);
  const more = { column: last.column, bareColumn: first.column, plan: plan.name };
  return [
    traceOf('modelDelay', value, differences(last.parts, first.parts), more),
    ...here.map(({ column, minute, parts }) => traceOf('modelArrival', minute, parts, { column, plan: plan.name })),
  ];
}

function capacityTraces(state: RouteState, at: Pick<MeasureTrace, 'flow' | 'plan'>): readonly MeasureTrace[] {
  return (['round', 'through'] as const).map((figure) => {
    const { value, hexes } = state.capacity[figure];
    const parts = value === undefined ? [] : hexes.map((place): MeasurePart => ({ amount: 1, what: 'cut', place }));
    return traceOf('capacity', value, parts, { ...at, figure });
  });
}

/**
 * Of each flow its good routes, what the plan's belts add to each, and the hexes of the least cut, with the plan as it is laid (RD-6). Nearly
 * all of the time goes into the report, where it is not handed in.
 */
export function routeTraces(
  scenario: Scenario,
  plan: Plan,
  report: RouteDenialReport = routeDenial(scenario, plan),
): readonly MeasureTrace[] {
  const setting = compile(scenario, plan);
  const ground = makeRouteGround(scenario, movingColumns(scenario));
  const belts = laidOf(scenario, plan);
  return report.flows.flatMap((denial: FlowDenial, i) => {
    const { flow } = ground.flows[i];
    const at = { plan: plan.name, flow: i + 1, column: denial.columns[0] };
    const ofRoutes = denial.routes.flatMap(({ hexes, minutes }, r) => {
      const { fate, added } = denial.laid.ends[r];
      const way = [...groundParts(scenario, flow, hexes), ...beltParts(setting, flow, ground.lying, hexes)];
      const closed = fate === 'closed';
      return [
        traceOf('routeMinutes', minutes, way, { ...at, route: r + 1 }),
        traceOf('routeAdded', closed ? undefined : added, closed ? [] : beltParts(setting, flow, belts, hexes), {
          ...at,
          route: r + 1,
          fate,
        }),
      ];
    });
    return [...ofRoutes, ...capacityTraces(denial.laid, at)];
  });
}
