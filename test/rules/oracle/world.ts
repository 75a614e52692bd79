// The oracle's picture of an exercise: objects, maps and sets, written from RULES.md and from nothing in src/rules but its words.
import { distance, type Hex, type Place } from '../../../src/hex/index.ts';
import type { Column, Component, Method, MoverClass, ObstacleKind, Plan, Scenario } from '../../../src/rules/types.ts';
import { draw } from '../../../src/rules/philox.ts';

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
  moved: number;
  inArea: number;
  cleared: number;
  engaged: number;
  /** ME-4: others' minutes on the lanes that it used, by segment, as of its last passage. */
  readonly waitedFor: Map<Segment, number>;
}

export interface Segment {
  readonly place: Place;
  readonly belt: number;
  readonly hexes: readonly Hex[];
  readonly kind: ObstacleKind;
  readonly depth: number;
  swept: number;
  proved: number;
  marked: boolean;
  known: boolean;
  /** Team-minutes left of a row, or of the marking, that somebody has begun. */
  readonly begun: Map<'sweep' | 'prove' | 'mark', number>;
  /** `row component` of what the sweep missed. */
  readonly missed: Set<string>;
  free: number;
  readonly minutes: Map<Walker, number>;
}

export interface World {
  readonly scenario: Scenario;
  readonly key: readonly [number, number];
  turn: number;
  over: boolean;
  readonly walkers: Walker[];
  /** By place, ascending. */
  readonly segments: Segment[];
}

/** The two hexes of each hexside, found by asking every hex for its neighbours (MP-1: directions 0 to 2 own the hexside). */
function hexesAt(scenario: Scenario, place: Place): Hex[] {
  const { size, neighbours } = scenario.grid;
  if (place < size) return [place];
  const owner = Math.floor((place - size) / 3);
  return [owner, neighbours[owner * 6 + ((place - size) % 3)]];
}

export function makeWorld(scenario: Scenario, plan: Plan, key: readonly [number, number]): World {
  const segments = plan.belts.flatMap((belt, number) =>
    belt.places.map(
      (place): Segment => ({
        place,
        belt: number,
        hexes: hexesAt(scenario, place),
        kind: scenario.catalogue[belt.kind],
        depth: belt.depth,
        swept: 0,
        proved: 0,
        marked: false,
        known: false,
        begun: new Map(),
        missed: new Set(),
        free: 0,
        minutes: new Map(),
      }),
    ),
  );
  const walkers = scenario.columns.map(
    (column, number): Walker => ({
      number,
      column,
      hex: column.from === 0 ? column.start : undefined,
      clock: 0,
      status: column.from === 0 ? 'active' : 'waiting',
      strength: column.strength,
      arrived: undefined,
      job: undefined,
      moved: 0,
      inArea: 0,
      cleared: 0,
      engaged: 0,
      waitedFor: new Map(),
    }),
  );
  return { scenario, key, turn: 0, over: false, walkers, segments: segments.sort((a, b) => a.place - b.place) };
}

/** CH-1. */
export function falls(world: World, chance: number, at: readonly [number, number, number, number]): boolean {
  return Math.floor(draw(world.key[0], world.key[1], ...at) / 65536) < chance;
}

/** CH-4. */
export function joined(chances: readonly number[]): number {
  return 65536 - chances.reduce((safe, chance) => Math.floor((safe * (65536 - chance)) / 65536), 65536);
}

/** EN-1. */
export function biting(segment: Segment, mover: MoverClass): Component[] {
  return segment.kind.components.filter((component) => component.bite[mover] !== undefined);
}

export function bites(segment: Segment, walker: Walker): boolean {
  return biting(segment, walker.column.class).length > 0;
}

export function isShutTo(segment: Segment, walker: Walker): boolean {
  return bites(segment, walker) && segment.swept < segment.depth;
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

/** EN-1: the segments of a step, hexside first. */
export function metOn(world: World, from: Hex, to: Hex): Segment[] {
  const places = [sidePlace(world.scenario, from, to), to];
  return places.flatMap((place) => world.segments.filter((segment) => segment.place === place));
}

export function hexesApart({ scenario }: World, a: Hex, b: Hex): number {
  return distance(scenario.grid, a, b);
}
