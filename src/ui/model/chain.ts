// The chain of places that is being pointed at before it becomes a belt: picks extend it, join gaps, or take back.
import { isSidePlace, line } from '../../hex/index.ts';
import type { Grid, Place } from '../../hex/index.ts';
import { touching } from './places.ts';

/** What pointing at a place does to a chain. */
export interface PickResult {
  readonly places: readonly Place[];
  /** There is no connection of at most `limit` places in all, and the chain stayed as it was. */
  readonly far: boolean;
  /** The chain goes towards the place, but has its longest length before it comes there. */
  readonly full?: boolean;
}

/** Places that a connection should rather go by; of equally long ones the one with most of them is taken. */
export type Favour = (place: Place) => boolean;

/** Steps that a drag looks ahead when a chain cannot come as far as the pointer. */
const FARTHEST = 64;

/**
 * The shortest connection from the end of a chain to a place over touching places, both included; undefined when longer
 * than `limit`. It leaves the chain by its free end: a hexside never turns back to the corner that it came from (OB-1).
 */
export function connect(
  grid: Grid,
  chain: readonly Place[],
  to: Place,
  limit: number,
  favour?: Favour,
): readonly Place[] | undefined {
  const from = chain[chain.length - 1];
  const barred = new Set(chain.slice(0, -1));
  const behind = isSidePlace(grid, from) && chain.length > 1 ? touching(grid, chain[chain.length - 2]) : [];
  const found = new Map<Place, Reached>([[from, { before: from, liked: 0 }]]);
  let edge: readonly Place[] = [from];
  for (let length = 1; length < limit && edge.length > 0 && !found.has(to); length++) {
    const next = new Map<Place, Reached>();
    for (const place of edge) {
      const liked = found.get(place)?.liked ?? 0;
      for (const other of touching(grid, place)) {
        if (found.has(other) || barred.has(other) || (place === from && behind.includes(other))) continue;
        const reached = { before: place, liked: liked + (favour?.(other) === true ? 1 : 0) };
        if (reached.liked > (next.get(other)?.liked ?? -1)) next.set(other, reached);
      }
    }
    for (const [place, reached] of next) found.set(place, reached);
    edge = [...next.keys()];
  }
  if (!found.has(to)) return undefined;
  const way = [to];
  while (way[0] !== from) way.unshift(found.get(way[0])?.before ?? from);
  return way;
}

/** The place from which one was reached, and how many favoured places lie on the way there. */
interface Reached {
  readonly before: Place;
  readonly liked: number;
}

/** Points at a place: the last one again takes it back, an earlier one cuts the chain there, another one extends the nearer end. */
export function pick(grid: Grid, places: readonly Place[], place: Place, limit: number, favour?: Favour): PickResult {
  if (places.length === 0) return { places: [place], far: false };
  const at = places.indexOf(place);
  if (at === places.length - 1) return { places: places.slice(0, -1), far: false };
  if (at >= 0) return { places: places.slice(0, at + 1), far: false };
  const onward = extend(grid, places, place, limit, favour);
  if (!onward.far && onward.places.length === places.length + 1) return onward;
  // The other end may be the nearer one.
  const back = extend(grid, [...places].reverse(), place, limit, favour);
  if (back.far || (!onward.far && onward.places.length <= back.places.length)) return onward;
  return { places: [...back.places].reverse(), far: false };
}

/**
 * Drags over a place: the chain grows to it; the place before the last one takes a step back. Where the chain would grow past
 * `limit` it goes towards the place and stops there.
 */
export function drag(grid: Grid, places: readonly Place[], place: Place, limit: number, favour?: Favour): PickResult {
  if (places.length === 0) return { places: [place], far: false };
  const at = places.indexOf(place);
  if (at >= 0 && at === places.length - 2) return { places: places.slice(0, -1), far: false };
  if (at >= 0) return { places, far: false };
  const onward = extend(grid, places, place, limit, favour);
  if (!onward.far && onward.places.length === places.length + 1) return onward;
  return turned(grid, places, place) ?? (onward.far ? towards(grid, places, place, limit, favour) : onward);
}

/** A hexside that leads off the line under the pointer for a moment is given up when the line goes on beside it. */
function turned(grid: Grid, places: readonly Place[], place: Place): PickResult | undefined {
  if (!isSidePlace(grid, place) || places.length < 2) return undefined;
  const shorter = extend(grid, places.slice(0, -1), place, places.length);
  return shorter.far ? undefined : shorter;
}

/** As far towards a place as the limit allows. */
function towards(grid: Grid, places: readonly Place[], place: Place, limit: number, favour?: Favour): PickResult {
  const way = connect(grid, places, place, FARTHEST, favour);
  if (way === undefined) return { places, far: true };
  return { places: [...places, ...way.slice(1)].slice(0, limit), far: false, full: true };
}

/** The straight line from the first place of a chain to a place, as far as the limit allows; over hexsides the shortest connection. */
export function straight(
  grid: Grid,
  places: readonly Place[],
  place: Place,
  limit: number,
  favour?: Favour,
): PickResult {
  if (places.length === 0) return { places: [place], far: false };
  const from = places[0];
  const way = isSidePlace(grid, from) ? connect(grid, [from], place, FARTHEST, favour) : line(grid, from, place);
  if (way === undefined) return { places, far: true };
  return { places: way.slice(0, limit), far: false, ...(way.length > limit && { full: true }) };
}

function extend(grid: Grid, places: readonly Place[], place: Place, limit: number, favour?: Favour): PickResult {
  const way = connect(grid, places, place, limit - places.length + 1, favour);
  return way === undefined ? { places, far: true } : { places: [...places, ...way.slice(1)], far: false };
}
