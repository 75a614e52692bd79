// Places as the screens speak of them: neighbours of a place, what lies there, the cursor's steps.
import { isSidePlace, placeOfSide, sideEnds, sideExists, sideOf, sideOfPlace, sidesTouch } from '../../hex/index.ts';
import type { Direction, Grid, Hex, Place, Side } from '../../hex/index.ts';
import { zoneHas } from '../../rules/index.ts';
import type { Scenario, Terrain, Zone } from '../../rules/index.ts';
import { named } from '../text/index.ts';

/** The hexes of a place: itself, or the two of a hexside. */
export function hexesAt(grid: Grid, place: Place): readonly Hex[] {
  return isSidePlace(grid, place) ? sideEnds(grid, sideOfPlace(grid, place)) : [place];
}

/** All places that touch a place: up to six hexes, or up to four hexsides. */
export function touching(grid: Grid, place: Place): readonly Place[] {
  if (!isSidePlace(grid, place)) return neighboursOf(grid, place);
  const side = sideOfPlace(grid, place);
  const around = sidesRound(grid, side).filter((other) => sidesTouch(grid, side, other));
  return around.map((other) => placeOfSide(grid, other));
}

function neighboursOf(grid: Grid, hex: Hex): readonly Hex[] {
  return [...grid.neighbours.subarray(hex * 6, hex * 6 + 6)].filter((other) => other >= 0);
}

/** The other hexsides of the two hexes of a hexside; whatever touches it is among them. */
function sidesRound(grid: Grid, side: Side): readonly Side[] {
  const found = new Set<Side>();
  for (const hex of sideEnds(grid, side)) {
    for (let d = 0; d < 6; d++) {
      const other = sideOf(grid, hex, d);
      if (other >= 0 && other !== side) found.add(other);
    }
  }
  return [...found];
}

/** The hexside of a hex in a direction as a place; undefined at the edge of the map. */
export function sidePlace(grid: Grid, hex: Hex, direction: Direction): Place | undefined {
  const side = sideOf(grid, hex, direction);
  return side < 0 ? undefined : placeOfSide(grid, side);
}

/** Every hex, or every hexside of the map, ascending. */
export function allPlaces(grid: Grid, lies: 'hex' | 'hexside'): readonly Place[] {
  if (lies === 'hex') return Array.from({ length: grid.size }, (_, hex) => hex);
  const sides = Array.from({ length: grid.size * 3 }, (_, side) => side).filter((side) => sideExists(grid, side));
  return sides.map((side) => placeOfSide(grid, side));
}

export function terrainAt(scenario: Scenario, hex: Hex): Terrain {
  return scenario.terrains[scenario.terrain[hex]];
}

/** Name of the feature on a hexside place, if there is one. */
export function featureAt(scenario: Scenario, place: Place): string | undefined {
  if (!isSidePlace(scenario.grid, place)) return undefined;
  const feature = scenario.feature[sideOfPlace(scenario.grid, place)];
  return feature === 0 ? undefined : named(scenario.features[feature - 1]);
}

/** The zones that a place lies in. */
export function zonesAt(scenario: Scenario, place: Place): readonly Zone[] {
  const hexes = hexesAt(scenario.grid, place);
  return scenario.zones.filter((zone) => hexes.some((hex) => zoneHas(zone, hex)));
}

/** Keys that move the cursor and the direction that each one means; 'up', 'down', 'left', 'right' may zigzag. */
const POINTY: Readonly<Record<string, Direction>> = {
  d: 0,
  e: 1,
  q: 2,
  a: 3,
  z: 4,
  y: 4,
  c: 5,
  arrowright: 0,
  arrowleft: 3,
};
const FLAT: Readonly<Record<string, Direction>> = {
  c: 0,
  e: 1,
  w: 2,
  q: 3,
  z: 4,
  y: 4,
  s: 5,
  arrowup: 2,
  arrowdown: 5,
};

/** The hex to which a key moves the cursor; the same hex at the edge of the map; undefined when the key is no step. */
export function stepByKey(grid: Grid, hex: Hex, key: string): Hex | undefined {
  const name = key.toLowerCase();
  const fixed = (grid.orientation === 'pointy' ? POINTY : FLAT)[name];
  const direction = fixed ?? zigzag(grid, hex, name);
  if (direction === undefined) return undefined;
  const next = grid.neighbours[hex * 6 + direction];
  return next < 0 ? hex : next;
}

/** Where no hexside faces the arrow, every other step leans to the other side, so that the cursor keeps its column or row. */
function zigzag(grid: Grid, hex: Hex, key: string): Direction | undefined {
  const pointy = grid.orientation === 'pointy';
  const line = pointy ? Math.trunc(hex / grid.width) : hex % grid.width;
  const shoved = (line % 2 === 1) === (grid.offset === 'odd');
  if (pointy && key === 'arrowup') return shoved ? 2 : 1;
  if (pointy && key === 'arrowdown') return shoved ? 4 : 5;
  if (!pointy && key === 'arrowright') return shoved ? 1 : 0;
  if (!pointy && key === 'arrowleft') return shoved ? 3 : 4;
  return undefined;
}
