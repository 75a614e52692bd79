// What belts do to routes, worked out at once and without chance: cheapest ways, distinct good routes, minimum cut.
// All of it as the laying side knows it: announced columns of the other side, and what it knows to lie there already (KN-2).
import {
  addCostInPlace,
  copyCosts,
  distinctRoutes,
  IMPASSABLE_SIDE,
  isSidePlace,
  makeFieldSolver,
  minimumCut,
  sideBetween,
  sideOfPlace,
  UNBLOCKABLE,
  UNREACHED,
} from '../../hex/index.ts';
import type { FieldSolver, Grid, Hex, Place, Route, StepCosts } from '../../hex/index.ts';
import { mayLie, stepCosts } from '../../rules/index.ts';
import type { Belt, Column, MoverClass, Scenario } from '../../rules/index.ts';
import { layingScenario } from './known.ts';
import { effectOn, passageOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** Columns of one class with one goal. */
export interface Group {
  readonly mover: MoverClass;
  /** Index into scenario.zones. */
  readonly zone: number;
  readonly columns: readonly Column[];
}

export const ROUTE_FATES = ['open', 'lengthened', 'closed'] as const;
/** Met by no segment that bites; by some that the group can clear or force; by one that it can do nothing about. */
export type RouteFate = (typeof ROUTE_FATES)[number];

export interface GoodRoute {
  readonly hexes: readonly Hex[];
  readonly fate: RouteFate;
}

/** Minutes; undefined = no way. */
export interface Look {
  readonly group: Group;
  /** Without any belt. */
  readonly bare: number | undefined;
  /** Going round every segment that bites. */
  readonly round: number | undefined;
  /** Sweeping (or forcing) a way through where that is quicker. */
  readonly through: number | undefined;
  /** Undefined on maps that are too large to do it at once. */
  readonly routes: readonly GoodRoute[] | undefined;
  /** Hexes that still have to be blocked; undefined as for routes, UNREACHED when no number of hexes is enough. */
  readonly cut: number | undefined;
}

/** Hexes up to which routes and cuts follow the pointer. */
const QUICK_SIZE = 16_384;
/** A good route costs at most a quarter more than the cheapest, and 40 per cent of it lies apart from the others. */
const GOOD = { slackPercent: 25, most: 6, separation: 40 } as const;

/** What never changes while one scenario is open. */
interface Base {
  readonly solver: FieldSolver;
  readonly costs: ReturnType<typeof stepCosts>;
  readonly groups: readonly Group[];
  readonly routes: readonly (readonly Route[] | undefined)[];
  readonly weights: readonly (Int32Array | undefined)[];
}

const bases = new WeakMap<Scenario, Base>();

/**
 * What the belts do to each group of announced columns: remote ones as if laid, reserve ones as if executed, dummies nothing.
 * What lies there already is there with and without belts.
 */
export function quickLook(scenario: Scenario, belts: readonly Belt[]): readonly Look[] {
  const known = layingScenario(scenario);
  const base = baseOf(known);
  const all = [...known.contamination, ...belts];
  return base.groups.map((group, i) => lookAt(known, base, group, i, all));
}

/** As much of a belt as matters here; contamination is one too (PC-1). */
type Lying = Pick<Belt, 'kind' | 'depth' | 'places'>;

function baseOf(scenario: Scenario): Base {
  const known = bases.get(scenario);
  if (known !== undefined) return known;
  const solver = makeFieldSolver(scenario.grid);
  const costs = stepCosts(scenario);
  const groups = groupsOf(scenario);
  const quick = scenario.grid.size <= QUICK_SIZE;
  const routes = groups.map((group) => (quick ? goodRoutes(scenario, costs[group.mover], group, solver) : undefined));
  const weights = groups.map((group) => (quick ? weightsOf(scenario, costs[group.mover], group.mover) : undefined));
  const base = { solver, costs, groups, routes, weights };
  bases.set(scenario, base);
  return base;
}

/** Announced columns of the moving side by class and goal, in the order of the scenario. */
export function groupsOf(scenario: Scenario): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const column of scenario.columns) {
    if (!column.announced || column.side !== 'moving') continue;
    const key = `${column.class} ${column.zone}`;
    const columns = [...(groups.get(key)?.columns ?? []), column];
    groups.set(key, { mover: column.class, zone: column.zone, columns });
  }
  return [...groups.values()];
}

function startsOf(group: Group): readonly Hex[] {
  return [...new Set(group.columns.map(({ start }) => start))];
}

function goodRoutes(scenario: Scenario, costs: StepCosts, group: Group, solver: FieldSolver): readonly Route[] {
  const { grid, zones } = scenario;
  const best = cheapest(solver, costs, startsOf(group), zones[group.zone].hexes);
  if (best === undefined) return [];
  const slack = Math.ceil((best * GOOD.slackPercent) / 100);
  const options = { slack, most: GOOD.most, separation: GOOD.separation };
  return distinctRoutes(grid, costs, startsOf(group), zones[group.zone].hexes, options, solver);
}

/** 1 where some kind that bites the class may lie, so that the cut is one that a plan could make. */
function weightsOf(scenario: Scenario, costs: StepCosts, mover: MoverClass): Int32Array {
  const kinds = scenario.catalogue.filter((kind) => kind.lies === 'hex' && effectOn(kind, mover).kind !== 'nothing');
  return Int32Array.from(costs.enter, (cost, hex) => {
    if (cost === 0) return 0;
    return kinds.some((kind) => mayLie(scenario, kind, hex) === undefined) ? 1 : UNBLOCKABLE;
  });
}

function lookAt(scenario: Scenario, base: Base, group: Group, i: number, belts: readonly Lying[]): Look {
  const costs = base.costs[group.mover];
  const starts = startsOf(group);
  const goal = scenario.zones[group.zone].hexes;
  const passages = passagesOf(scenario, group, belts);
  const routes = base.routes[i];
  const weights = base.weights[i];
  return {
    group,
    bare: cheapest(base.solver, costs, starts, goal),
    round: cheapest(base.solver, withPassages(scenario, costs, passages, false), starts, goal),
    through: cheapest(base.solver, withPassages(scenario, costs, passages, true), starts, goal),
    routes: routes?.map(({ hexes }) => ({ hexes, fate: fateOf(scenario.grid, hexes, passages) })),
    cut: weights && cutOf(scenario, costs, weights, starts, goal, passages),
  };
}

/** Minutes from the nearest start to the goal. */
function cheapest(
  solver: FieldSolver,
  costs: StepCosts,
  starts: readonly Hex[],
  goal: readonly Hex[],
): number | undefined {
  const field = solver.to(costs, goal);
  const least = Math.min(...starts.map((start) => field[start]));
  return least >= UNREACHED ? undefined : least;
}

/** What each segment means to the group; segments that do not bite it are left out. */
function passagesOf(scenario: Scenario, group: Group, belts: readonly Lying[]): ReadonlyMap<Place, Passage> {
  const passages = new Map<Place, Passage>();
  for (const belt of belts) {
    const passage = passageOf(scenario.catalogue[belt.kind], belt.depth, group.mover, group.columns);
    if (passage !== undefined) for (const place of belt.places) passages.set(place, passage);
  }
  return passages;
}

/** Step costs with the segments in the way: closed, or with the minutes of a passage on top. */
function withPassages(
  { grid }: Scenario,
  costs: StepCosts,
  passages: ReadonlyMap<Place, Passage>,
  through: boolean,
): StepCosts {
  const weighed = copyCosts(grid, costs);
  for (const [place, { minutes }] of passages) addCostInPlace(grid, weighed, place, through ? (minutes ?? -1) : -1);
  return weighed;
}

function fateOf(grid: Grid, hexes: readonly Hex[], passages: ReadonlyMap<Place, Passage>): RouteFate {
  const met = hexes.flatMap((hex, i) => {
    const side = i === 0 ? -1 : sideBetween(grid, hexes[i - 1], hex);
    return [passages.get(hex), side < 0 ? undefined : passages.get(grid.size + side)].filter(
      (one) => one !== undefined,
    );
  });
  if (met.length === 0) return 'open';
  return met.some(({ minutes }) => minutes === undefined) ? 'closed' : 'lengthened';
}

function cutOf(
  { grid }: Scenario,
  costs: StepCosts,
  weights: Int32Array,
  starts: readonly Hex[],
  goal: readonly Hex[],
  passages: ReadonlyMap<Place, Passage>,
): number {
  const left = weights.slice();
  const crossBlocked = Uint8Array.from(costs.cross ?? [], (cost) => (cost === IMPASSABLE_SIDE ? 1 : 0));
  for (const place of passages.keys()) {
    if (isSidePlace(grid, place)) crossBlocked[sideOfPlace(grid, place)] = 1;
    else left[place] = 0;
  }
  return minimumCut(grid, left, starts, goal, { crossBlocked }).value;
}
