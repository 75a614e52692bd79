// A chain of places moved over the map as a whole: the nearest place where it may lie.
import {
  directionBetween,
  fromAxial,
  type Grid,
  type Hex,
  isSidePlace,
  type Place,
  placeOfSide,
  sideEnds,
  sideOf,
  sideOfPlace,
  toAxial,
} from '../../hex/index.ts';

/** Hexes within which a place is looked for. */
const FAR = 8;

function shiftHex(grid: Grid, hex: Hex, q: number, r: number): Hex {
  const at = toAxial(grid, hex);
  return fromAxial(grid, at.q + q, at.r + r);
}

/** The place so many steps away; −1 when it is off the map. */
function shiftPlace(grid: Grid, place: Place, q: number, r: number): Place {
  if (!isSidePlace(grid, place)) return shiftHex(grid, place, q, r);
  const ends = sideEnds(grid, sideOfPlace(grid, place)).map((hex) => shiftHex(grid, hex, q, r));
  if (ends.length < 2 || ends.some((hex) => hex < 0)) return -1;
  return placeOfSide(grid, sideOf(grid, ends[0], directionBetween(grid, ends[0], ends[1])));
}

/** Steps to the nearest place at which the whole chain `fits`, up to `FAR`; undefined when there is none. */
export function nearestShift(
  grid: Grid,
  places: readonly Place[],
  fits: (shifted: readonly Place[]) => boolean,
): number | undefined {
  for (let length = 1; length <= FAR; length++) {
    for (let q = -length; q <= length; q++) {
      for (let r = -length; r <= length; r++) {
        if (Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r)) !== length) continue;
        const shifted = places.map((place) => shiftPlace(grid, place, q, r));
        if (shifted.every((place) => place >= 0) && fits(shifted)) return length;
      }
    }
  }
  return undefined;
}
