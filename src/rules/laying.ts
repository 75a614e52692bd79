// May a segment lie at this place: OB-2 to OB-6 and OB-9. Screens, files and the engine all ask here.
import { type Hex, isSidePlace, type Place, sideEnds, sideExists, sideOfPlace } from '../hex/index.ts';
import type { BareFault, PlanFault } from './plan-fault.ts';
import { isForetold } from './scenario-for.ts';
import { type Contamination, MOVER_CLASSES, type ObstacleKind, type Scenario, type Zone } from './types.ts';
import { groundNames, nameOf, word } from './named.ts';
import { en, type Part } from './sentence.ts';

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

/** Can some mover class enter the hex? */
export function isPassable(scenario: Scenario, hex: Hex): boolean {
  const { cost } = scenario.terrains[scenario.terrain[hex]];
  return MOVER_CLASSES.some((mover) => cost[mover] !== undefined);
}

/** Entries, exits, objectives and starts stay clear, but no refusal tells where a column starts of which the laying side does not know (OB-5). */
function isKeptClear(scenario: Scenario, hex: Hex): boolean {
  if (scenario.columns.some((column) => column.start === hex && isForetold(scenario, column, 'laying'))) return true;
  return scenario.zones.some(
    (zone) => (zone.kind === 'entry' || zone.kind === 'exit' || zone.kind === 'objective') && zoneHas(zone, hex),
  );
}

/** OB-3: where there are obstacle zones, outside them nothing is laid. */
function zoneFault(scenario: Scenario, hexes: readonly Hex[]): BareFault | undefined {
  const zones = scenario.zones.filter((zone) => zone.kind === 'obstacleZone');
  if (zones.length === 0 || zones.some((zone) => inZone(zone, hexes))) return undefined;
  return {
    rule: 'OB-3',
    code: 'outside-zone',
    message: en`lies outside every obstacle zone`,
    hint: en`lay inside ${zones.map((zone): Part => zone.name).reduce((before, name) => en`${before} or ${name}`)}`,
  };
}

/** OB-4. */
function restrictionFault(scenario: Scenario, kind: ObstacleKind, hexes: readonly Hex[]): BareFault | undefined {
  for (const zone of scenario.zones) {
    if (zone.kind !== 'restriction' || !inZone(zone, hexes)) continue;
    const { bans } = zone;
    const banned = kind.components.find((component) => bans?.includes(component.class));
    if (bans !== undefined && banned === undefined) continue;
    return {
      rule: 'OB-4',
      code: 'restriction',
      message:
        banned === undefined
          ? en`lies in the restriction "${zone.name}", which bans every obstacle`
          : en`lies in the restriction "${zone.name}", which bans the ${word(banned.class)} component`,
      hint:
        bans === undefined ? en`lay it outside the restriction` : en`lay it outside the restriction, or another kind`,
    };
  }
  return undefined;
}

/** OB-5. */
function groundFault(scenario: Scenario, hexes: readonly Hex[]): BareFault | undefined {
  if (!hexes.every((hex) => !isPassable(scenario, hex) || isKeptClear(scenario, hex))) return undefined;
  if (hexes.every((hex) => !isPassable(scenario, hex))) {
    return {
      rule: 'OB-5',
      code: 'impassable-ground',
      message: en`lies where nobody can pass anyway`,
      hint: en`lay it on ground that some mover class can enter`,
    };
  }
  return {
    rule: 'OB-5',
    code: 'kept-clear',
    message: en`lies on a start, or in an entry, exit or objective zone, which stay clear`,
    hint: en`lay it further along the way`,
  };
}

/** OB-6. */
function terrainFault(scenario: Scenario, kind: ObstacleKind, hexes: readonly Hex[]): BareFault | undefined {
  const { terrains } = kind;
  if (terrains === undefined) return undefined;
  if (hexes.some((hex) => terrains.includes(scenario.terrains[scenario.terrain[hex]].id))) return undefined;
  return {
    rule: 'OB-6',
    code: 'wrong-terrain',
    message: en`${nameOf(kind)} lies only on ${groundNames(terrains)}`,
    hint: en`choose a place on ${groundNames(terrains)}, or another kind`,
  };
}

/** OB-6: a kind that names hexside features. */
function featureFault(scenario: Scenario, kind: ObstacleKind, place: Place): BareFault | undefined {
  const { features } = kind;
  if (features === undefined) return undefined;
  const { grid, feature } = scenario;
  const number = isSidePlace(grid, place) ? feature[sideOfPlace(grid, place)] : 0;
  if (number > 0 && features.includes(scenario.features[number - 1].id)) return undefined;
  return {
    rule: 'OB-6',
    code: 'wrong-feature',
    message: en`${nameOf(kind)} lies only on hexsides with ${groundNames(features)}`,
    hint: en`choose a hexside with ${groundNames(features)}, or another kind`,
  };
}

/** Contamination by place, made once for each list. */
const contaminated = new WeakMap<readonly Contamination[], ReadonlyMap<Place, Contamination>>();

/** OB-9: what the laying side does not know it is not told by a refusal. */
function contaminationFault({ contamination }: Scenario, place: Place): BareFault | undefined {
  let byPlace = contaminated.get(contamination);
  if (byPlace === undefined) {
    const known = contamination.filter((belt) => belt.known.laying);
    byPlace = new Map(known.flatMap((belt) => belt.places.map((at) => [at, belt] as const)));
    contaminated.set(contamination, byPlace);
  }
  const found = byPlace.get(place);
  if (found === undefined) return undefined;
  const message = en`lies on "${found.name}", which is there already`;
  return { rule: 'OB-9', code: 'contamination', message, hint: en`lay it beside` };
}

/** What forbids a segment of this kind at this one place (OB-2 to OB-6, OB-9); undefined = nothing. */
export function mayLie(scenario: Scenario, kind: ObstacleKind, place: Place): PlanFault | undefined {
  const fault = placeFault(scenario, kind, place);
  return fault === undefined ? undefined : { ...fault, belt: -1 };
}

function placeFault(scenario: Scenario, kind: ObstacleKind, place: Place): BareFault | undefined {
  const { grid } = scenario;
  const onSide = isSidePlace(grid, place);
  if (onSide !== (kind.lies === 'hexside')) {
    return {
      rule: 'OB-2',
      code: 'wrong-place',
      message: kind.lies === 'hex' ? en`${nameOf(kind)} lies on hexes` : en`${nameOf(kind)} lies on hexsides`,
      hint: kind.lies === 'hex' ? en`name a hex, such as "3,4"` : en`name a hexside, such as "3,4/NE"`,
    };
  }
  if (onSide && !sideExists(grid, sideOfPlace(grid, place))) {
    return {
      rule: 'OB-5',
      code: 'off-map',
      message: en`lies on the edge of the map`,
      hint: en`choose a hexside between two hexes of the map`,
    };
  }
  const hexes = hexesOf(scenario, place);
  return (
    groundFault(scenario, hexes) ??
    zoneFault(scenario, hexes) ??
    restrictionFault(scenario, kind, hexes) ??
    terrainFault(scenario, kind, hexes) ??
    featureFault(scenario, kind, place) ??
    contaminationFault(scenario, place)
  );
}
