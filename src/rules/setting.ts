// A setting: one scenario with one legal plan, worked out into flat tables that every turn reads and none changes.
import {
  type Axial,
  distance,
  type Hex,
  isSidePlace,
  type Place,
  sideOfPlace,
  type StepCosts,
  toAxial,
} from '../hex/index.ts';
import { type Facts, factsOf } from './facts.ts';
import { hexesOf } from './laying.ts';
import { layoutOf, type Layout } from './layout.ts';
import { COMPONENT_LIMIT } from './numbers.ts';
import { scenarioFor } from './scenario-for.ts';
import { stepCosts } from './step-costs.ts';
import {
  type Behaviour,
  type Belt,
  type Care,
  CERTAIN,
  type Chance,
  METHODS,
  MOVER_CLASSES,
  type ObstacleKind,
  type Plan,
  type Post,
  type Scenario,
  type SideName,
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
  /** Index into plan.belts; −1 = contamination. */
  readonly belt: number;
  /** Index into scenario.contamination; −1 = of the plan. */
  readonly contamination: number;
  readonly kind: number;
  /** What the moving side takes it for until it has seen through it (KN-4). */
  readonly apparentKind: number;
  readonly behaviour: Behaviour;
  readonly depth: number;
  readonly care: Care;
  readonly knownAtStart: Readonly<Record<SideName, boolean>>;
  /** Indices into plan.groups. */
  readonly groups: readonly number[];
}

/** Shared by all states of a run and by all runs of one plan. */
export interface Setting {
  readonly scenario: Scenario;
  /** The scenario as each side knows it (KN-1, KN-2). */
  readonly scenarioForMoving: Scenario;
  readonly scenarioForLaying: Scenario;
  readonly plan: Plan;
  readonly columns: readonly ColumnTable[];
  readonly kinds: readonly KindTable[];
  /** By place, ascending. */
  readonly segments: readonly Segment[];
  /** size: number of the segment on the hex, or −1. */
  readonly segmentOnHex: Int16Array;
  /** 3 × size: number of the segment on the hexside, or −1. */
  readonly segmentOnSide: Int16Array;
  /** By belt of the plan: is it absent throughout (WO-1)? */
  readonly leftOut: readonly boolean[];
  /** Does every segment act on columns from beginning to end: no kind but standing ones, nothing left out? Then much need not be asked. */
  readonly allLive: boolean;
  readonly facts: Facts;
  readonly layout: Layout;
  /** Hexes of the clearance zones, ascending (CL-10). */
  readonly searchable: readonly Hex[];
  /** size: number in `searchable`, or −1. */
  readonly searchNumber: Int32Array;
  /** size: 1 in an engagement area. */
  readonly inArea: Uint8Array;
  /** Per post: size, 1 where it engages (OW-1). */
  readonly watched: readonly Uint8Array[];
  /** Per column: size, 1 in the zone of its task; nowhere for serve. */
  readonly goals: readonly Uint8Array[];
}

/** CH-4. */
export function joinChances(chances: readonly Chance[]): Chance {
  let miss = CERTAIN;
  for (const chance of chances) miss = Math.floor((miss * (CERTAIN - chance)) / CERTAIN);
  return CERTAIN - miss;
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
  const { catalogue, grid, contamination } = scenario;
  const segmentOf = (place: Place, of: Pick<Belt, 'kind' | 'depth'>) => {
    const hexes = hexesOf(scenario, place);
    const { behaviour, looksLike } = catalogue[of.kind];
    const apparent = looksLike === undefined ? -1 : catalogue.findIndex(({ id }) => id === looksLike);
    const apparentKind = apparent < 0 ? of.kind : apparent;
    const axials = hexes.map((hex) => toAxial(grid, hex));
    return { place, hexes, axials, kind: of.kind, apparentKind, behaviour, depth: of.depth };
  };
  const own = plan.belts.flatMap((belt, index) => {
    const groups = (plan.groups ?? []).flatMap((group, i) => (group.belts.includes(index) ? [i] : []));
    const care = belt.care ?? 'recorded';
    const rest = { belt: index, contamination: -1, care, knownAtStart: { laying: true, moving: false }, groups };
    return belt.places.map((place): Segment => ({ ...segmentOf(place, belt), ...rest }));
  });
  const found = contamination.flatMap((belt, index) => {
    const care: Care = belt.marked ? 'marked' : belt.recorded ? 'recorded' : 'hasty';
    const rest = { belt: -1, contamination: index, care, knownAtStart: belt.known, groups: [] };
    return belt.places.map((place): Segment => ({ ...segmentOf(place, belt), ...rest }));
  });
  return [...own, ...found].sort((a, b) => a.place - b.place);
}

/** The hexes of all clearance zones, ascending. */
function searchableOf({ zones }: Scenario): readonly Hex[] {
  const hexes = zones.flatMap((zone) => (zone.kind === 'clearance' ? zone.hexes : []));
  return [...new Set(hexes)].sort((a, b) => a - b);
}

function maskOf(size: number, hexes: Iterable<Hex>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const hex of hexes) mask[hex] = 1;
  return mask;
}

/** Which segment lies where, and which hex has which number among those that can be searched. */
function numbersOf({ grid }: Scenario, segments: readonly Segment[], searchable: readonly Hex[]) {
  const segmentOnHex = new Int16Array(grid.size).fill(-1);
  const segmentOnSide = new Int16Array(grid.size * 3).fill(-1);
  segments.forEach(({ place }, i) => {
    if (isSidePlace(grid, place)) segmentOnSide[sideOfPlace(grid, place)] = i;
    else segmentOnHex[place] = i;
  });
  const searchNumber = new Int32Array(grid.size).fill(-1);
  for (let i = 0; i < searchable.length; i++) searchNumber[searchable[i]] = i;
  return { segmentOnHex, segmentOnSide, searchNumber };
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
  const { grid, zones, columns } = scenario;
  const { size } = grid;
  const segments = segmentsOf(scenario, plan);
  const searchable = searchableOf(scenario);
  const costs = stepCosts(scenario);
  const areas = zones.filter((zone) => zone.kind === 'engagementArea');
  return {
    scenario,
    scenarioForMoving: scenarioFor(scenario, 'moving'),
    scenarioForLaying: scenarioFor(scenario, 'laying'),
    plan,
    columns: columns.map((column) => ({ mover: MOVER_CLASSES.indexOf(column.class), costs: costs[column.class] })),
    kinds: scenario.catalogue.map(tableOfKind),
    segments,
    ...numbersOf(scenario, segments, searchable),
    facts: factsOf(scenario, segments),
    leftOut: plan.belts.map(() => false),
    allLive: segments.every(({ behaviour }) => behaviour === 'standing'),
    layout: layoutOf({
      columns: columns.length,
      segments: segments.length,
      groups: plan.groups?.length ?? 0,
      triggers: scenario.triggers.length + (plan.triggers?.length ?? 0),
      messages: scenario.messages.length,
      searchable: searchable.length,
    }),
    searchable,
    inArea: maskOf(
      size,
      areas.flatMap((zone) => zone.hexes),
    ),
    watched: scenario.posts.map((post) => watchedBy(scenario, post)),
    goals: columns.map(({ zone }) => maskOf(size, zone < 0 ? [] : zones[zone].hexes)),
  };
}
