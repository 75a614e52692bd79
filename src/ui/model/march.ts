// A march order to a hex far away: the cheapest way that the side knows of, as far as one order goes (TU-2).
import { addCostInPlace, copyCosts, type Hex, makeFieldSolver, nextToward, type StepCosts } from '../../hex/index.ts';
import { type Minutes, PATH_LIMIT, stepCosts, type View } from '../../rules/index.ts';

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
  return marchTo(view, column, [target]);
}

/** The same to the nearest of several hexes. */
export function marchTo(view: View, column: number, targets: readonly Hex[]): readonly Hex[] | undefined {
  const path = wayKnown(view, column, targets)?.hexes.slice(0, PATH_LIMIT);
  return path === undefined || path.length === 0 ? undefined : path;
}

/** The cheapest way that the column's side knows of to one of these hexes, without the hex where it stands, and its minutes. */
export function wayKnown(
  view: View,
  column: number,
  targets: readonly Hex[],
): { readonly hexes: readonly Hex[]; readonly minutes: number } | undefined {
  const { grid } = view.scenario;
  const costs = knownCosts(view, column);
  const minutes = makeFieldSolver(grid).to(costs, targets);
  const hexes: Hex[] = [];
  const start = view.columns[column].hex;
  for (let at = start; !targets.includes(at); hexes.push(at)) {
    at = nextToward(grid, costs, minutes, at);
    if (at < 0) return undefined;
  }
  return { hexes, minutes: minutes[start] };
}

/** A way to a target, and as much of it as one order takes. */
export interface MarchWay {
  readonly path: readonly Hex[];
  /** Of the whole way, by the ground that the side knows. */
  readonly hexes: number;
  readonly minutes: Minutes;
}

/** The march from the column's hex to a target; undefined when no known way leads there, or it is there already. */
export function marchWay(view: View, column: number, target: Hex): MarchWay | undefined {
  const way = wayKnown(view, column, [target]);
  if (way === undefined || way.hexes.length === 0) return undefined;
  return { path: way.hexes.slice(0, PATH_LIMIT), hexes: way.hexes.length, minutes: way.minutes };
}
