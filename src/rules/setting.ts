// A setting: one scenario with one legal plan, worked out into flat tables that every turn reads and none changes.
import { distance, type Grid, type Hex, isSidePlace, sideOfPlace, type StepCosts } from '../hex/index.ts';
import { type Facts, factsOf } from './facts.ts';
import { layoutOf, type Layout } from './layout.ts';
import { COMPONENT_LIMIT } from './numbers.ts';
import { scenarioFor } from './scenario-for.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { stepCosts } from './step-costs.ts';
import {
  CERTAIN,
  type Chance,
  METHODS,
  MOVER_CLASSES,
  type ObstacleKind,
  type Plan,
  type Post,
  type Scenario,
  type SideName,
  type Task,
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
  /** RC-1, RC-2. */
  readonly visibility: Chance;
  readonly seeThrough: Chance;
}

/** What of a column never changes, and what its class makes of the map and the obstacles. */
export interface ColumnTable {
  readonly side: SideName;
  readonly task: Task;
  /** Number of the class in MOVER_CLASSES. */
  readonly mover: number;
  readonly costs: StepCosts;
  /** size: 1 in the zone of its task; nowhere for serve. */
  readonly goal: Uint8Array;
  /** Hexes. */
  readonly recon: number;
}

/** Shared by all states of a run and by all runs of one plan. */
export interface Setting {
  readonly scenario: Scenario;
  /** The scenario as each side knows it (KN-1, KN-2). */
  readonly scenarioForMoving: Scenario;
  readonly scenarioForLaying: Scenario;
  readonly plan: Plan;
  /** Of the scenario: what every step asks of it stands here. */
  readonly grid: Grid;
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
  /** Per post: size, 1 + the hexes to the post where it engages, 0 elsewhere (OW-1). */
  readonly watched: readonly Int16Array[];
  /** size: 1 where any post engages. */
  readonly watchedByAny: Uint8Array;
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
    visibility: kind.visibility,
    seeThrough: kind.seeThrough,
  };
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
function watchedBy({ grid, zones }: Scenario, post: Post): Int16Array {
  const watched = new Int16Array(grid.size);
  for (const area of post.areas) {
    for (const hex of zones[area].hexes) {
      const hexes = distance(grid, post.hex, hex);
      if (hexes <= post.range) watched[hex] = 1 + hexes;
    }
  }
  return watched;
}

function watchedByAny(size: number, watched: readonly Int16Array[]): Uint8Array {
  const any = new Uint8Array(size);
  for (const one of watched) for (let hex = 0; hex < size; hex++) if (one[hex] > 0) any[hex] = 1;
  return any;
}

function columnTables(scenario: Scenario): ColumnTable[] {
  const { grid, zones } = scenario;
  const costs = stepCosts(scenario);
  // One table for all columns with one goal, since what takes less memory is reached more quickly.
  const zoneMasks = zones.map((one) => maskOf(grid.size, one.hexes));
  const nowhere = new Uint8Array(grid.size);
  return scenario.columns.map(({ side, task, zone, class: moverClass, recon }) => ({
    side,
    task,
    mover: MOVER_CLASSES.indexOf(moverClass),
    costs: costs[moverClass],
    goal: zone < 0 ? nowhere : zoneMasks[zone],
    recon,
  }));
}

/** The same setting with some parts changed. Part by part, so that engines meet objects of one hidden class only, however a setting came about. */
export function settingWith(setting: Setting, changes: Partial<Setting>): Setting {
  const parts: Setting = { ...setting, ...changes };
  return {
    scenario: parts.scenario,
    scenarioForMoving: parts.scenarioForMoving,
    scenarioForLaying: parts.scenarioForLaying,
    plan: parts.plan,
    grid: parts.grid,
    columns: parts.columns,
    kinds: parts.kinds,
    segments: parts.segments,
    segmentOnHex: parts.segmentOnHex,
    segmentOnSide: parts.segmentOnSide,
    leftOut: parts.leftOut,
    allLive: parts.allLive,
    facts: parts.facts,
    layout: parts.layout,
    searchable: parts.searchable,
    searchNumber: parts.searchNumber,
    inArea: parts.inArea,
    watched: parts.watched,
    watchedByAny: parts.watchedByAny,
  };
}

/** Works a scenario and a legal plan (one that `checkPlan` has nothing against) out into a setting. */
export function compile(scenario: Scenario, plan: Plan): Setting {
  const { grid, zones, columns } = scenario;
  const { size } = grid;
  const segments = segmentsOf(scenario, plan);
  const searchable = searchableOf(scenario);
  const areas = zones.filter((zone) => zone.kind === 'engagementArea');
  const watched = scenario.posts.map((post) => watchedBy(scenario, post));
  const setting: Setting = {
    scenario,
    scenarioForMoving: scenarioFor(scenario, 'moving'),
    scenarioForLaying: scenarioFor(scenario, 'laying'),
    plan,
    grid,
    columns: columnTables(scenario),
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
    watched,
    watchedByAny: watchedByAny(size, watched),
  };
  return settingWith(setting, {});
}
