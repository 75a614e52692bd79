// A setting: one scenario with one legal plan, worked out into flat tables that every turn reads and none changes.
import {
  type Axial,
  distance,
  type Hex,
  IMPASSABLE_SIDE,
  isSidePlace,
  type Place,
  sideOfPlace,
  type StepCosts,
  toAxial,
} from '../hex/index.ts';
import { hexesOf } from './laying.ts';
import { COMPONENT_LIMIT } from './numbers.ts';
import {
  CERTAIN,
  type Chance,
  METHODS,
  MOVER_CLASSES,
  type MoverClass,
  type ObstacleKind,
  type PerClass,
  type Plan,
  type Post,
  type Scenario,
} from './types.ts';

/** What a kind does, joined over its components (CH-4), by number of the class or method. */
export interface KindTable {
  readonly bites: readonly boolean[];
  /** Of the biting components together. */
  readonly biteHazard: readonly Chance[];
  /** Minutes a row to force; −1 = cannot be forced. */
  readonly force: readonly number[];
  /** Team-minutes a row; −1 = the method cannot (CL-2). */
  readonly work: readonly number[];
  readonly clearHazard: readonly Chance[];
}

/** What a column's class makes of the map and the obstacles. */
export interface ColumnTable {
  /** Number of the class in MOVER_CLASSES. */
  readonly mover: number;
  readonly costs: StepCosts;
}

export interface Segment {
  readonly place: Place;
  readonly hexes: readonly Hex[];
  /** Of `hexes`. */
  readonly axials: readonly Axial[];
  readonly belt: number;
  readonly kind: number;
  readonly depth: number;
}

/** Shared by all states of a run and by all runs of one plan. */
export interface Setting {
  readonly scenario: Scenario;
  /** The scenario as the moving side knows it: without the posts (KN-1). */
  readonly scenarioForMoving: Scenario;
  readonly plan: Plan;
  readonly columns: readonly ColumnTable[];
  readonly kinds: readonly KindTable[];
  /** By place, ascending. */
  readonly segments: readonly Segment[];
  /** size: number of the segment on the hex, or −1. */
  readonly segmentOnHex: Int16Array;
  /** 3 × size: number of the segment on the hexside, or −1. */
  readonly segmentOnSide: Int16Array;
  /** size: 1 in an engagement area. */
  readonly inArea: Uint8Array;
  /** Per post: size, 1 where it engages (OW-1). */
  readonly watched: readonly Uint8Array[];
  /** Per column: size, 1 in the zone of its task. */
  readonly goals: readonly Uint8Array[];
}

/** CH-4. */
export function joinChances(chances: readonly Chance[]): Chance {
  let miss = CERTAIN;
  for (const chance of chances) miss = Math.floor((miss * (CERTAIN - chance)) / CERTAIN);
  return CERTAIN - miss;
}

/** Minutes to enter each hex and cross each hexside, for each mover class (MP-2, MP-3). */
export function stepCosts(
  scenario: Pick<Scenario, 'grid' | 'terrains' | 'terrain' | 'features' | 'feature'>,
): PerClass<StepCosts> {
  const forClass = (mover: MoverClass): StepCosts => {
    const enterOf = scenario.terrains.map((terrain) => terrain.cost[mover] ?? 0);
    const crossOf = scenario.features.map((feature) => feature.cross[mover] ?? IMPASSABLE_SIDE);
    const enter = new Uint16Array(scenario.grid.size);
    for (let hex = 0; hex < enter.length; hex++) enter[hex] = enterOf[scenario.terrain[hex]];
    const cross = new Uint16Array(scenario.grid.size * 3);
    for (let side = 0; side < cross.length; side++) {
      const feature = scenario.feature[side];
      if (feature > 0) cross[side] = crossOf[feature - 1];
    }
    return { enter, cross };
  };
  return {
    foot: forClass('foot'),
    wheeled: forClass('wheeled'),
    tracked: forClass('tracked'),
    engineer: forClass('engineer'),
  };
}

export function tableOfKind(kind: ObstacleKind): KindTable {
  if (kind.components.length > COMPONENT_LIMIT) throw new RangeError(`${kind.id} has too many components`);
  const biting = MOVER_CLASSES.map((mover) =>
    kind.components.map((component) => component.bite[mover]).filter((bite) => bite !== undefined),
  );
  const slowest = (minutes: readonly (number | undefined)[]) =>
    minutes.some((m) => m === undefined) ? -1 : Math.max(...minutes.map((m) => m ?? 0));
  return {
    bites: biting.map((bites) => bites.length > 0),
    biteHazard: biting.map((bites) => joinChances(bites.map((bite) => bite.hazard))),
    force: biting.map((bites) => (bites.length === 0 ? 0 : slowest(bites.map((bite) => bite.force)))),
    work: METHODS.map((method) => slowest(kind.components.map((component) => component.work[method]))),
    clearHazard: METHODS.map((method) => joinChances(kind.components.map((component) => component.hazard[method]))),
  };
}

function segmentsOf(scenario: Scenario, plan: Plan): Segment[] {
  const segments = plan.belts.flatMap((belt, index) =>
    belt.places.map((place) => {
      const hexes = hexesOf(scenario, place);
      const axials = hexes.map((hex) => toAxial(scenario.grid, hex));
      return { place, hexes, axials, belt: index, kind: belt.kind, depth: belt.depth };
    }),
  );
  return segments.sort((a, b) => a.place - b.place);
}

function maskOf(size: number, hexes: Iterable<Hex>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const hex of hexes) mask[hex] = 1;
  return mask;
}

/** OW-1: within range of the post and in one of its engagement areas. */
function watchedBy(scenario: Scenario, post: Post): Uint8Array {
  const hexes = post.areas
    .flatMap((area) => scenario.zones[area].hexes)
    .filter((hex) => distance(scenario.grid, post.hex, hex) <= post.range);
  return maskOf(scenario.grid.size, hexes);
}

/** Works a scenario and a legal plan (one that `checkPlan` has nothing against) out into a setting. */
export function compile(scenario: Scenario, plan: Plan): Setting {
  const { grid, zones } = scenario;
  const { size } = grid;
  const segments = segmentsOf(scenario, plan);
  const segmentOnHex = new Int16Array(size).fill(-1);
  const segmentOnSide = new Int16Array(size * 3).fill(-1);
  segments.forEach(({ place }, i) => {
    if (isSidePlace(grid, place)) segmentOnSide[sideOfPlace(grid, place)] = i;
    else segmentOnHex[place] = i;
  });
  const costs = stepCosts(scenario);
  const areas = zones.filter((zone) => zone.kind === 'engagementArea');
  return {
    scenario,
    scenarioForMoving: { ...scenario, posts: [] },
    plan,
    columns: scenario.columns.map((column) => ({
      mover: MOVER_CLASSES.indexOf(column.class),
      costs: costs[column.class],
    })),
    kinds: scenario.catalogue.map(tableOfKind),
    segments,
    segmentOnHex,
    segmentOnSide,
    inArea: maskOf(
      size,
      areas.flatMap((zone) => zone.hexes),
    ),
    watched: scenario.posts.map((post) => watchedBy(scenario, post)),
    goals: scenario.columns.map((column) => maskOf(size, zones[column.zone].hexes)),
  };
}
