// A chain of places moved over the map as a whole: the nearest place where it may lie.
import {
  fromAxial,
  type Grid,
  type Hex,
  isSidePlace,
  ownerOf,
  type Place,
  placeOfSide,
  sideOf,
  sideOfPlace,
  toAxial,
} from '../../hex/index.ts';

/** Hexes within which a place is looked for. */
export const FAR = 8;

function shiftHex(grid: Grid, hex: Hex, q: number, r: number): Hex {
  const at = toAxial(grid, hex);
  return fromAxial(grid, at.q + q, at.r + r);
}

/** The place so many steps away; −1 when it is off the map, or a hexside at its edge. */
function shiftPlace(grid: Grid, place: Place, q: number, r: number): Place {
  if (!isSidePlace(grid, place)) return shiftHex(grid, place, q, r);
  const side = sideOfPlace(grid, place);
  const moved = sideOf(grid, shiftHex(grid, ownerOf(side), q, r), side % 3);
  return moved < 0 ? -1 : placeOfSide(grid, moved);
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
