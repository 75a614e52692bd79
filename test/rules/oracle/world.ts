// The oracle's picture of an exercise: objects, maps and sets, written from RULES.md and from nothing in src/rules but its words.
import { distance, type Hex, type Place } from '../../../src/hex/index.ts';
import { draw } from '../../../src/rules/philox.ts';
import type { Phase } from '../../../src/rules/play-types.ts';
import type {
  Care,
  Column,
  Method,
  ObstacleKind,
  Plan,
  Scenario,
  SideName,
  Trigger,
} from '../../../src/rules/types.ts';

export interface Job {
  segment: Segment;
  method: Method;
  prove: boolean;
  mark: boolean;
}

export interface Walker {
  readonly number: number;
  readonly column: Column;
  hex: Hex | undefined;
  clock: number;
  status: 'waiting' | 'active' | 'arrived' | 'left' | 'broken';
  strength: number;
  arrived: number | undefined;
  job: Job | undefined;
  /** The hex that it searches, and the team-minutes left. */
  search: { readonly hex: Hex; left: number } | undefined;
  /** CO-6: the minute at which it came into its objective. */
  since: number | undefined;
  /** LB-2: rows carried, reloads left, and the turn at whose end a reload is done. */
  load: number;
  reloads: number;
  ready: number | undefined;
  moved: number;
  inArea: number;
  cleared: number;
  engaged: number;
  searched: number;
  /** ME-4: others' minutes on the lanes that it used, by segment, as of its last passage. */
  readonly waitedFor: Map<Segment, number>;
}

export interface Segment {
  readonly place: Place;
  /** Undefined = contamination. */
  readonly belt: number | undefined;
  readonly hexes: readonly Hex[];
  readonly kind: ObstacleKind;
  /** KN-4: what it looks like. */
  readonly looks: ObstacleKind;
  readonly depth: number;
  /** Of a belt that was laid marked (OB-10, PC-1). */
  readonly careful: boolean;
  phase: Phase;
  off: boolean;
  stuck: boolean;
  spoilt: boolean;
  /** LB-5: the turn at whose end it dies. */
  dies: number | undefined;
  swept: number;
  proved: number;
  marked: boolean;
  readonly knownTo: Set<SideName>;
  /** KN-5: by the moving side. */
  seenThrough: boolean;
  /** CI-5. */
  met: boolean;
  /** Team-minutes left of a row, or of the marking, that somebody has begun. */
  readonly begun: Map<'sweep' | 'prove' | 'mark', number>;
  /** `row component` of what the sweep missed. */
  readonly missed: Set<string>;
  free: number;
  /** ME-3: minutes of columns of the moving side. */
  readonly minutes: Map<Walker, number>;
}

/** TG-1: a trigger of either owner, and what became of it. */
export interface Watch {
  readonly owner: 'scenario' | 'plan';
  /** Within the owner's triggers. */
  readonly number: number;
  readonly trigger: Trigger;
  fired: number;
  held: boolean;
}

export interface World {
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** WO-1: by belt, its segments are absent throughout. */
  readonly leftOut: readonly boolean[];
  readonly key: readonly [number, number];
  turn: number;
  over: boolean;
  readonly walkers: Walker[];
  /** By place, ascending. */
  readonly segments: Segment[];
  readonly watches: Watch[];
  /** Messages told, and the turn in which they were. */
  readonly told: Map<number, number>;
  /** CL-10: how often each hex was searched. */
  readonly searches: Map<Hex, number>;
  /** IN-3: `met`, `passed` or `inArea`, group and column. */
  readonly intent: Set<string>;
  /** What triggers asked and did, for who wants to know whether everything was met. */
  readonly log: Set<string>;
}

/** The two hexes of each hexside, found by asking every hex for its neighbours (MP-1: directions 0 to 2 own the hexside). */
function hexesAt(scenario: Scenario, place: Place): Hex[] {
  const { size, neighbours } = scenario.grid;
  if (place < size) return [place];
  const owner = Math.floor((place - size) / 3);
  return [owner, neighbours[owner * 6 + ((place - size) % 3)]];
}

/** LB-1. */
const AT_FIRST = {
  standing: 'standing',
  networked: 'standing',
  dummy: 'standing',
  remote: 'absent',
  reserve: 'prepared',
} as const;

interface Chain {
  readonly kind: number;
  readonly depth: number;
  readonly places: readonly Place[];
  readonly care?: Care;
  readonly marked?: boolean;
}

function segmentsOf(scenario: Scenario, chain: Chain, belt: number | undefined, known: readonly SideName[]): Segment[] {
  const kind = scenario.catalogue[chain.kind];
  return chain.places.map((place) => ({
    place,
    belt,
    hexes: hexesAt(scenario, place),
    kind,
    looks: scenario.catalogue.find(({ id }) => id === kind.looksLike) ?? kind,
    depth: chain.depth,
    careful: chain.care === 'marked' || chain.marked === true,
    phase: AT_FIRST[kind.behaviour],
    off: false,
    stuck: false,
    spoilt: false,
    dies: undefined,
    swept: 0,
    proved: 0,
    marked: false,
    knownTo: new Set(known),
    seenThrough: false,
    met: false,
    begun: new Map(),
    missed: new Set(),
    free: 0,
    minutes: new Map(),
  }));
}

function walkerOf(column: Column, number: number): Walker {
  const there = column.from === 0;
  return {
    number,
    column,
    hex: there ? column.start : undefined,
    clock: 0,
    status: there ? 'active' : 'waiting',
    strength: column.strength,
    arrived: undefined,
    job: undefined,
    search: undefined,
    since: undefined,
    load: column.layer?.load ?? 0,
    reloads: column.layer?.reloads ?? 0,
    ready: undefined,
    moved: 0,
    inArea: 0,
    cleared: 0,
    engaged: 0,
    searched: 0,
    waitedFor: new Map(),
  };
}

/** The world before turn 1. */
export function makeWorld(
  scenario: Scenario,
  plan: Plan,
  key: readonly [number, number],
  leftOut: readonly boolean[] = [],
): World {
  const laid = plan.belts.flatMap((belt, number) => {
    const segments = segmentsOf(scenario, belt, number, leftOut[number] ? [] : ['laying']);
    return leftOut[number] ? segments.map((segment): Segment => ({ ...segment, phase: 'absent' })) : segments;
  });
  const lying = scenario.contamination.flatMap((belt) => {
    const known = (['laying', 'moving'] as const).filter((side) => belt.known[side]);
    return segmentsOf(scenario, belt, undefined, known);
  });
  const watchesOf = (owner: 'scenario' | 'plan', triggers: readonly Trigger[]) =>
    triggers.map((trigger, number) => ({ owner, number, trigger, fired: 0, held: false }));
  const world: World = {
    scenario,
    plan,
    leftOut,
    key,
    turn: 0,
    over: false,
    walkers: scenario.columns.map(walkerOf),
    segments: [...laid, ...lying].sort((a, b) => a.place - b.place),
    watches: [...watchesOf('scenario', scenario.triggers), ...watchesOf('plan', plan.triggers ?? [])],
    told: new Map(),
    searches: new Map(),
    intent: new Set(),
    log: new Set(),
  };
  for (const walker of world.walkers) if (active(walker)) comesIn(world, walker);
  return world;
}

/** CO-6: since when it stands in the objective that it has to hold. */
export function comesIn(world: World, walker: Walker): void {
  if (walker.column.task !== 'hold') return;
  walker.since = isIn(world, walker.column.zone, walker.hex) ? (walker.since ?? walker.clock) : undefined;
}

/** CH-1. */
export function falls(world: World, chance: number, at: readonly [number, number, number, number]): boolean {
  return Math.floor(draw(world.key[0], world.key[1], ...at) / 65536) < chance;
}

/** CH-4. */
export function joined(chances: readonly number[]): number {
  return 65536 - chances.reduce((safe, chance) => Math.floor((safe * (65536 - chance)) / 65536), 65536);
}

/** MP-2, MP-3: minutes of the bare step, or undefined when it cannot be made. */
export function stepMinutes({ scenario }: World, walker: Walker, to: Hex): number | undefined {
  const mover = walker.column.class;
  const enter = scenario.terrains[scenario.terrain[to]].cost[mover];
  const feature = scenario.feature[sidePlace(scenario, walker.hex as Hex, to) - scenario.grid.size];
  const cross = feature === 0 ? 0 : scenario.features[feature - 1].cross[mover];
  return enter === undefined || cross === undefined ? undefined : enter + cross;
}

/** The place of the hexside between two neighbours. */
function sidePlace({ grid }: Scenario, a: Hex, b: Hex): Place {
  for (let direction = 0; direction < 3; direction++) {
    if (grid.neighbours[a * 6 + direction] === b) return grid.size + a * 3 + direction;
    if (grid.neighbours[b * 6 + direction] === a) return grid.size + b * 3 + direction;
  }
  throw new Error('not neighbours');
}

/** The places of a step: the hexside, then the hex. */
export function placesOf(world: World, from: Hex, to: Hex): [Place, Place] {
  return [sidePlace(world.scenario, from, to), to];
}

/** EN-1: the segments of a step that are there, hexside first. */
export function metOn(world: World, from: Hex, to: Hex): Segment[] {
  return placesOf(world, from, to).flatMap((place) =>
    world.segments.filter((segment) => segment.place === place && segment.phase !== 'absent'),
  );
}

export function hexesApart({ scenario }: World, a: Hex, b: Hex): number {
  return distance(scenario.grid, a, b);
}

/** The hexes round one. */
export function around({ scenario }: World, hex: Hex): Hex[] {
  return Array.from(scenario.grid.neighbours.slice(hex * 6, hex * 6 + 6)).filter((next) => next >= 0);
}

export function isIn({ scenario }: World, zone: number, hex: Hex | undefined): boolean {
  return hex !== undefined && zone >= 0 && scenario.zones[zone].hexes.includes(hex);
}

export const active = (walker: Walker) => walker.status === 'active';

/** Columns of a side that are on the map and under way. */
export function underWay(world: World, side: SideName): Walker[] {
  return world.walkers.filter((walker) => active(walker) && walker.column.side === side);
}

/** CO-2. */
export function loseStep(walker: Walker): void {
  walker.strength -= 1;
  if (walker.strength > 0) return;
  walker.status = 'broken';
  walker.hex = undefined;
  walker.job = undefined;
  walker.search = undefined;
}

/** IN-3, CI-5: a column has to do with a segment: it bumps into it, halts before it, forces it, works at it. */
export function meets(world: World, walker: Walker, segment: Segment): void {
  if (walker.column.side !== 'moving') return;
  segment.met = true;
  (world.plan.groups ?? []).forEach(({ belts }, group) => {
    if (segment.belt !== undefined && belts.includes(segment.belt)) world.intent.add(`met ${group} ${walker.number}`);
  });
}
