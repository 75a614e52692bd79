// When react switches networked belts, and arms and fires reserve belts (PL-3).
import type { Place } from '../../hex/index.ts';
import { hexesOf, type Order, type SegmentView } from '../../rules/index.ts';
import { type FriendWay, isThreatened } from './friends.ts';
import { canSwitch } from './knowledge.ts';
import type { Desk } from './ways.ts';

export type SwitchOrder = Extract<Order, { readonly do: 'switch' }>;
type ReserveOrder = Extract<Order, { readonly do: 'arm' | 'fire' }>;

/** Hexes within which a column of the other side keeps a networked segment on, and has a reserve belt fired. */
const SWITCH_RANGE = 3;
const FIRE_RANGE = 2;

/** The segments of the side's own networked and reserve belts, by number of the belt; none for others. */
export type BeltSegments = readonly (readonly SegmentView[] | undefined)[];

export function byBelt({ knowledge }: Desk): BeltSegments {
  const { catalogue } = knowledge.roster.scenario;
  const belts: (SegmentView[] | undefined)[] = [];
  for (const segment of knowledge.view.segments) {
    const { behaviour } = catalogue[segment.kind];
    if (segment.belt < 0 || (behaviour !== 'networked' && behaviour !== 'reserve')) continue;
    while (belts.length <= segment.belt) belts.push(undefined);
    const others = belts[segment.belt];
    if (others === undefined) belts[segment.belt] = [segment];
    else others.push(segment);
  }
  return belts;
}

/** Does the segment, when it is on, bar one of the ways? */
function isOnWay({ knowledge }: Desk, { place, kind, lane }: SegmentView, ways: readonly FriendWay[]): boolean {
  if (lane === 'swept' || lane === 'proved') return false;
  const { entries } = knowledge.roster;
  return ways.some(({ column, steps }) => entries[column].bites[kind] && steps.some((step) => step.includes(place)));
}

/** One order for the belt at most (TU-2): first off, by place; then on, the whole belt when none of it has to be off. */
function switchOrder(
  belt: number,
  segments: readonly SegmentView[],
  needed: readonly Place[],
): SwitchOrder | undefined {
  const first = segments.find(({ place, off }) => !off && needed.includes(place));
  if (first !== undefined) return { do: 'switch', belt, place: first.place, off: true };
  const idle = segments.find(({ place, off }) => off && !needed.includes(place));
  if (idle === undefined) return undefined;
  const whole = !segments.some(({ place }) => needed.includes(place));
  return whole ? { do: 'switch', belt, off: false } : { do: 'switch', belt, place: idle.place, off: false };
}

/** PL-3: the places that a friend needs and near which nobody is, of those that can be switched. */
function neededOff(desk: Desk, segments: readonly SegmentView[], ways: readonly FriendWay[]): readonly Place[] {
  const places: Place[] = [];
  for (const segment of segments) {
    if (!canSwitch(desk.knowledge, segment) || !isOnWay(desk, segment, ways)) continue;
    if (!isThreatened(desk, [segment.place], SWITCH_RANGE)) places.push(segment.place);
  }
  return places;
}

/** PL-3: off where a friend needs it and nobody is near, on elsewhere. */
export function switchOrders(desk: Desk, belts: BeltSegments, ways: readonly FriendWay[]): SwitchOrder[] {
  const orders: SwitchOrder[] = [];
  for (let belt = 0; belt < belts.length; belt++) {
    const all = belts[belt];
    if (all === undefined) continue;
    const needed = neededOff(desk, all, ways);
    // Nothing to switch off, nor on.
    if (needed.length === 0 && !all.some(({ off }) => off)) continue;
    const segments = all.filter((segment) => canSwitch(desk.knowledge, segment));
    const order = switchOrder(belt, segments, needed);
    if (order !== undefined) orders.push(order);
  }
  return orders;
}

/** RS-3: no column of the side stands on the belt, and none has its way over it. */
function isFreeOfFriends({ knowledge }: Desk, places: readonly Place[], friends: readonly FriendWay[]): boolean {
  const { scenario } = knowledge.roster;
  const hexes = places.flatMap((place) => hexesOf(scenario, place));
  if (knowledge.columns.some(({ hex }) => hexes.includes(hex))) return false;
  return !friends.some(({ steps }) => steps.some((step) => step.some((place) => places.includes(place))));
}

/** PL-3: armed as soon as it can be, fired when the other side is near and no friend needs it any more. */
export function reserveOrders(desk: Desk, belts: BeltSegments, friends: readonly FriendWay[]): ReserveOrder[] {
  const orders: ReserveOrder[] = [];
  for (let belt = 0; belt < belts.length; belt++) {
    const segments = belts[belt] ?? [];
    if (segments.some(({ phase }) => phase === 'prepared')) orders.push({ do: 'arm', belt });
    else if (segments.some(({ phase }) => phase === 'armed')) {
      const places = segments.map(({ place }) => place);
      if (isThreatened(desk, places, FIRE_RANGE) && isFreeOfFriends(desk, places, friends)) {
        orders.push({ do: 'fire', belt });
      }
    }
  }
  return orders;
}
