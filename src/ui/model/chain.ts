// The chain of places that is being pointed at before it becomes a belt: picks extend it, join gaps, or take back.
import { isSidePlace } from '../../hex/index.ts';
import type { Grid, Place } from '../../hex/index.ts';
import { touching } from './places.ts';

/** What pointing at a place does to a chain; `far` = no connection of at most `limit` places in all. */
export type PickResult = { readonly places: readonly Place[]; readonly far: boolean };

/**
 * The shortest connection from the end of a chain to a place over touching places, both included; undefined when longer
 * than `limit`. It leaves the chain by its free end: a hexside never turns back to the corner that it came from (OB-1).
 */
export function connect(grid: Grid, chain: readonly Place[], to: Place, limit: number): readonly Place[] | undefined {
  const from = chain[chain.length - 1];
  const barred = isSidePlace(grid, from) && chain.length > 1 ? touching(grid, chain[chain.length - 2]) : [];
  const before = new Map<Place, Place>([[from, from]]);
  let edge: Place[] = [from];
  for (let length = 1; length < limit && edge.length > 0 && !before.has(to); length++) {
    const next: Place[] = [];
    for (const place of edge) {
      for (const other of touching(grid, place)) {
        if (before.has(other) || chain.includes(other) || (place === from && barred.includes(other))) continue;
        before.set(other, place);
        next.push(other);
      }
    }
    edge = next;
  }
  if (!before.has(to)) return undefined;
  const way = [to];
  while (way[0] !== from) way.unshift(before.get(way[0]) ?? from);
  return way;
}

/** Points at a place: the last one again takes it back, an earlier one cuts the chain there, another one extends the nearer end. */
export function pick(grid: Grid, places: readonly Place[], place: Place, limit: number): PickResult {
  if (places.length === 0) return { places: [place], far: false };
  const at = places.indexOf(place);
  if (at === places.length - 1) return { places: places.slice(0, -1), far: false };
  if (at >= 0) return { places: places.slice(0, at + 1), far: false };
  const onward = extend(grid, places, place, limit);
  if (!onward.far && onward.places.length === places.length + 1) return onward;
  // The other end may be the nearer one.
  const back = extend(grid, [...places].reverse(), place, limit);
  if (back.far || (!onward.far && onward.places.length <= back.places.length)) return onward;
  return { places: [...back.places].reverse(), far: false };
}

/** Drags over a place: the chain grows to it; the place before the last one takes a step back. */
export function drag(grid: Grid, places: readonly Place[], place: Place, limit: number): PickResult {
  if (places.length === 0) return { places: [place], far: false };
  const at = places.indexOf(place);
  if (at >= 0 && at === places.length - 2) return { places: places.slice(0, -1), far: false };
  return at >= 0 ? { places, far: false } : extend(grid, places, place, limit);
}

function extend(grid: Grid, places: readonly Place[], place: Place, limit: number): PickResult {
  const way = connect(grid, places, place, limit - places.length + 1);
  return way === undefined ? { places, far: true } : { places: [...places, ...way.slice(1)], far: false };
}
