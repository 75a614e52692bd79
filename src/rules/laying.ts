// May this belt lie here, and what does it cost: OB-1 to OB-8. Screens, files and the engine all ask here.
import {
  type Hex,
  isHexChain,
  isSideChain,
  isSidePlace,
  makePlaceText,
  type Place,
  sideEnds,
  sideExists,
  sideOfPlace,
} from '../hex/index.ts';
import { type Belt, MOVER_CLASSES, type ObstacleKind, type Plan, type Scenario, type Zone } from './types.ts';

/** Why a belt or a plan is refused. */
export interface PlanFault {
  /** The rule's id in RULES.md. */
  readonly rule: string;
  /** Stable, for programs. */
  readonly code: string;
  /** Index into plan.belts; −1 = the plan as a whole. */
  readonly belt: number;
  /** Index into the belt's places, where one place is at fault. */
  readonly segment?: number;
  readonly message: string;
  readonly hint: string;
}

type PlaceFault = Omit<PlanFault, 'belt' | 'segment'>;

/** Points and crew-minutes of a belt of so many segments and rows (OB-8). */
export function costOf(kind: ObstacleKind, depth: number, segments: number): { points: number; effort: number } {
  return { points: kind.cost * depth * segments, effort: kind.effort * depth * segments };
}

/** Points and crew-minutes of a whole plan (OB-8). */
export function costOfPlan(scenario: Scenario, plan: Plan): { points: number; effort: number } {
  let points = 0;
  let effort = 0;
  for (const belt of plan.belts) {
    const cost = costOf(scenario.catalogue[belt.kind], belt.depth, belt.places.length);
    points += cost.points;
    effort += cost.effort;
  }
  return { points, effort };
}

/** The hexes that a place touches: the hex itself, or both hexes of a hexside. */
export function hexesOf(scenario: Scenario, place: Place): readonly Hex[] {
  return isSidePlace(scenario.grid, place) ? sideEnds(scenario.grid, sideOfPlace(scenario.grid, place)) : [place];
}

/** Zones as sets, made once each: zones of a large map have thousands of hexes. */
const zoneSets = new WeakMap<Zone, ReadonlySet<Hex>>();

/** Does the zone hold this hex? */
export function zoneHas(zone: Zone, hex: Hex): boolean {
  let set = zoneSets.get(zone);
  if (set === undefined) {
    set = new Set(zone.hexes);
    zoneSets.set(zone, set);
  }
  return set.has(hex);
}

function inZone(zone: Zone, hexes: readonly Hex[]): boolean {
  return hexes.some((hex) => zoneHas(zone, hex));
}

function isPassable(scenario: Scenario, hex: Hex): boolean {
  const { cost } = scenario.terrains[scenario.terrain[hex]];
  return MOVER_CLASSES.some((mover) => cost[mover] !== undefined);
}

/** Entries, exits, objectives and starts stay clear (OB-5). */
function isKeptClear(scenario: Scenario, hex: Hex): boolean {
  if (scenario.columns.some((column) => column.start === hex)) return true;
  return scenario.zones.some(
    (zone) => (zone.kind === 'entry' || zone.kind === 'exit' || zone.kind === 'objective') && zoneHas(zone, hex),
  );
}

/** OB-3: where there are obstacle zones, outside them nothing is laid. */
function zoneFault(scenario: Scenario, hexes: readonly Hex[]): PlaceFault | undefined {
  const zones = scenario.zones.filter((zone) => zone.kind === 'obstacleZone');
  if (zones.length === 0 || zones.some((zone) => inZone(zone, hexes))) return undefined;
  return {
    rule: 'OB-3',
    code: 'outside-zone',
    message: 'lies outside every obstacle zone',
    hint: `lay inside ${zones.map((zone) => zone.name).join(' or ')}`,
  };
}

/** OB-4. */
function restrictionFault(scenario: Scenario, kind: ObstacleKind, hexes: readonly Hex[]): PlaceFault | undefined {
  for (const zone of scenario.zones) {
    if (zone.kind !== 'restriction' || !inZone(zone, hexes)) continue;
    const { bans } = zone;
    const banned = kind.components.find((component) => bans === undefined || bans.includes(component.class));
    if (banned === undefined) continue;
    return {
      rule: 'OB-4',
      code: 'restriction',
      message: `lies in the restriction "${zone.name}", which bans ${bans === undefined ? 'every obstacle' : `the ${banned.class} component`}`,
      hint: bans === undefined ? 'lay it outside the restriction' : 'lay it outside the restriction, or another kind',
    };
  }
  return undefined;
}

/** OB-5. */
function groundFault(scenario: Scenario, hexes: readonly Hex[]): PlaceFault | undefined {
  if (!hexes.every((hex) => !isPassable(scenario, hex) || isKeptClear(scenario, hex))) return undefined;
  if (hexes.every((hex) => !isPassable(scenario, hex))) {
    return {
      rule: 'OB-5',
      code: 'impassable-ground',
      message: 'lies where nobody can pass anyway',
      hint: 'lay it on ground that some mover class can enter',
    };
  }
  return {
    rule: 'OB-5',
    code: 'kept-clear',
    message: 'lies on a start, or in an entry, exit or objective zone, which stay clear',
    hint: 'lay it further along the way',
  };
}

/** OB-6. */
function terrainFault(scenario: Scenario, kind: ObstacleKind, hexes: readonly Hex[]): PlaceFault | undefined {
  const { terrains } = kind;
  if (terrains === undefined) return undefined;
  if (hexes.some((hex) => terrains.includes(scenario.terrains[scenario.terrain[hex]].id))) return undefined;
  return {
    rule: 'OB-6',
    code: 'wrong-terrain',
    message: `${kind.name} lies only on ${terrains.join(', ')}`,
    hint: `choose a place on ${terrains.join(', ')}, or another kind`,
  };
}

/** What forbids a segment of this kind at this one place (OB-2 to OB-6); undefined = nothing. */
export function mayLie(scenario: Scenario, kind: ObstacleKind, place: Place): PlanFault | undefined {
  const fault = placeFault(scenario, kind, place);
  return fault === undefined ? undefined : { ...fault, belt: -1 };
}

function placeFault(scenario: Scenario, kind: ObstacleKind, place: Place): PlaceFault | undefined {
  const { grid } = scenario;
  const onSide = isSidePlace(grid, place);
  if (onSide !== (kind.lies === 'hexside')) {
    return {
      rule: 'OB-2',
      code: 'wrong-place',
      message: `${kind.name} lies on ${kind.lies === 'hex' ? 'hexes' : 'hexsides'}`,
      hint: kind.lies === 'hex' ? 'name a hex, such as "3,4"' : 'name a hexside, such as "3,4/NE"',
    };
  }
  if (onSide && !sideExists(grid, sideOfPlace(grid, place))) {
    return {
      rule: 'OB-5',
      code: 'off-map',
      message: 'lies on the edge of the map',
      hint: 'choose a hexside between two hexes of the map',
    };
  }
  const hexes = hexesOf(scenario, place);
  return (
    groundFault(scenario, hexes) ??
    zoneFault(scenario, hexes) ??
    restrictionFault(scenario, kind, hexes) ??
    terrainFault(scenario, kind, hexes)
  );
}

/** All that forbids this belt beside these others (OB-1 to OB-7); [] = it may lie. `belt` in the faults is `others.length`. */
export function checkBelt(scenario: Scenario, others: readonly Belt[], belt: Belt): readonly PlanFault[] {
  const index = others.length;
  const faults: PlanFault[] = [];
  const add = (rule: string, code: string, message: string, hint: string, segment?: number) => {
    faults.push({ rule, code, belt: index, segment, message, hint });
  };
  const kind = scenario.catalogue[belt.kind];
  if (others.some((other) => other.id === belt.id)) {
    add('OB-7', 'duplicate-id', `the id "${belt.id}" is used twice`, 'give each belt an id of its own');
  }
  if (!Number.isInteger(belt.depth) || belt.depth < 1 || belt.depth > kind.maxDepth) {
    add('OB-2', 'depth', `${kind.name} has 1 to ${kind.maxDepth} rows, not ${belt.depth}`, 'choose another depth');
  }
  if (belt.places.length < 1 || belt.places.length > kind.maxLength) {
    const message = `${kind.name} has 1 to ${kind.maxLength} segments, not ${belt.places.length}`;
    add('OB-2', 'length', message, 'split it into two belts');
  }
  const taken = new Map<Place, string>();
  for (const other of others) for (const place of other.places) taken.set(place, other.id);
  belt.places.forEach((place, segment) => {
    const fault = placeFault(scenario, kind, place);
    if (fault !== undefined) faults.push({ ...fault, belt: index, segment });
    const owner = taken.get(place);
    if (owner !== undefined) {
      add('OB-7', 'overlap', `belt "${owner}" lies there already`, 'lay it beside, or remove the other', segment);
    }
  });
  const chainFault = findBreak(scenario, kind, belt);
  if (chainFault !== undefined) {
    const text = `${makePlaceText(scenario.grid, belt.places[chainFault])} does not carry the chain on`;
    add('OB-1', 'not-connected', text, 'list the places in order, each beside the one before, none twice', chainFault);
  }
  return faults;
}

/** Index of the first place that breaks the chain (OB-1). */
function findBreak(scenario: Scenario, kind: ObstacleKind, belt: Belt): number | undefined {
  const { grid } = scenario;
  const fits = belt.places.every((place) => isSidePlace(grid, place) === (kind.lies === 'hexside'));
  if (!fits) return undefined;
  const isChain = (count: number) => {
    const places = belt.places.slice(0, count);
    return kind.lies === 'hex'
      ? isHexChain(grid, places)
      : isSideChain(
          grid,
          places.map((place) => sideOfPlace(grid, place)),
        );
  };
  for (let count = 2; count <= belt.places.length; count++) if (!isChain(count)) return count - 1;
  return undefined;
}

/** All that forbids this plan (OB-1 to OB-8); [] = it is legal. */
export function checkPlan(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  const faults = plan.belts.flatMap((belt, i) => checkBelt(scenario, plan.belts.slice(0, i), belt));
  const cost = costOfPlan(scenario, plan);
  const over = (what: string, used: number, limit: number, code: string) => {
    if (used <= limit) return;
    const message = `the plan needs ${used} ${what}; the budget is ${limit}`;
    faults.push({ rule: 'OB-8', code, belt: -1, message, hint: 'remove or shorten a belt, or make it less deep' });
  };
  over('points', cost.points, scenario.budget.points, 'over-budget');
  over('crew-minutes', cost.effort, scenario.budget.effort, 'over-effort');
  return faults;
}
