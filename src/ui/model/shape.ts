// Reshaping a belt that lies: an end is dragged to lengthen or shorten it, or the whole belt is moved over the map.
import { fromAxial, isSidePlace, ownerOf, placeOfSide, sideOf, sideOfPlace, toAxial } from '../../hex/index.ts';
import type { Grid, Hex, Place } from '../../hex/index.ts';
import { drag, straight } from './chain.ts';
import type { Favour, PickResult } from './chain.ts';

/** What of a belt is held. */
export type Grip = 'first' | 'last' | 'whole';

/** What is held by taking hold of a place of a belt; undefined beside it. `whole` = the belt is to be moved wherever it is held. */
export function gripAt(places: readonly Place[], place: Place, whole: boolean): Grip | undefined {
  const at = places.indexOf(place);
  if (at < 0) return undefined;
  if (whole) return 'whole';
  return at === places.length - 1 ? 'last' : at === 0 ? 'first' : 'whole';
}

/** The chain after the held end has been dragged over a place: over the belt itself it is cut there, else it grows. */
export function stretch(
  grid: Grid,
  places: readonly Place[],
  grip: 'first' | 'last',
  place: Place,
  limit: number,
  how: { readonly straight: boolean; readonly favour?: Favour },
): PickResult {
  const chain = grip === 'last' ? places : [...places].reverse();
  const at = chain.indexOf(place);
  const pull = how.straight ? straight : drag;
  const result = at >= 0 ? { places: chain.slice(0, at + 1), far: false } : pull(grid, chain, place, limit, how.favour);
  return grip === 'last' ? result : { ...result, places: [...result.places].reverse() };
}

/** All places moved as from one hex to another; undefined when one would leave the map. */
export function moved(grid: Grid, places: readonly Place[], from: Hex, to: Hex): readonly Place[] | undefined {
  const [a, b] = [toAxial(grid, from), toAxial(grid, to)];
  const step = (hex: Hex): Hex => {
    const { q, r } = toAxial(grid, hex);
    return fromAxial(grid, q + b.q - a.q, r + b.r - a.r);
  };
  const result = places.map((place) => {
    if (!isSidePlace(grid, place)) return step(place);
    const side = sideOfPlace(grid, place);
    const owner = step(ownerOf(side));
    const next = owner < 0 ? -1 : sideOf(grid, owner, side % 3);
    return next < 0 ? -1 : placeOfSide(grid, next);
  });
  return result.includes(-1) ? undefined : result;
}
