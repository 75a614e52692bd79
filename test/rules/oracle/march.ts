// Movement and encounters of one turn in the oracle (TI-3, TU-3, TU-4, EN-1 to EN-6, CL-7, CL-8).
import type { Hex } from '../../../src/hex/index.ts';
import type { Day } from './turn.ts';
import { bites, bitingLooks, findByPassing, forceMinutes, isLive, isOpen, isShutTo } from './seeming.ts';
import {
  active,
  comesIn,
  falls,
  isIn,
  joined,
  loseStep,
  meets,
  metOn,
  placesOf,
  type Segment,
  stepMinutes,
  type Walker,
  type World,
} from './world.ts';

/** What a walker comes up against in a turn: it bumps, or it forces its way. */
export type Meeting = { bump: Segment } | { force: Hex };

/** TI-3, TU-3, TU-4. */
export function movement(day: Day): void {
  const ways = new Map<Walker, { path: Hex[]; force: boolean }>();
  for (const [walker, order] of day.orders) {
    if (order.do !== 'breach') walker.job = undefined;
    if (order.do !== 'search' || walker.search?.hex !== order.hex) walker.search = undefined;
    if (order.do === 'march') ways.set(walker, { path: [...order.path], force: order.force === true });
  }
  for (;;) {
    const ready = [...ways.keys()].filter((walker) => walker.clock < day.end);
    if (ready.length === 0) return;
    const walker = ready.reduce((a, b) => (b.clock < a.clock || (b.clock === a.clock && b.number < a.number) ? b : a));
    const way = ways.get(walker) as { path: Hex[]; force: boolean };
    const to = way.path.shift() as Hex;
    const goesOn = step(day, walker, to, way.force);
    if (!goesOn || way.path.length === 0) ways.delete(walker);
  }
}

/** EN-1 to EN-4. Returns whether the walker goes on marching. */
function step(day: Day, walker: Walker, to: Hex, force: boolean): boolean {
  const { world } = day;
  if (stepMinutes(world, walker, to) === undefined) return false;
  const shut = metOn(world, walker.hex as Hex, to).filter((segment) => isShutTo(segment, walker));
  if (shut.length === 0) {
    go(world, walker, to, 0);
    return active(walker);
  }
  day.exposed.add(walker);
  const isKnown = (segment: Segment) => segment.knownTo.has(walker.column.side);
  const [first] = shut;
  if (!isKnown(first)) bump(day, walker, first);
  else if (!force) meets(world, walker, first);
  else {
    const fast = shut.find((segment) => forceMinutes(segment, walker) === undefined);
    if (fast === undefined) day.met.set(walker, { force: to });
    else if (isKnown(fast)) meets(world, walker, first);
    else bump(day, walker, fast);
  }
  return false;
}

function bump(day: Day, walker: Walker, segment: Segment): void {
  day.met.set(walker, { bump: segment });
  meets(day.world, walker, segment);
}

/** CL-7, CL-8, CO-4: over to the next hex, at the step's minutes, those in lanes, and `extra`. */
function go(world: World, walker: Walker, to: Hex, extra: number): void {
  const from = walker.hex as Hex;
  const minutes = (stepMinutes(world, walker, to) as number) + extra;
  let inLanes = 0;
  for (const segment of metOn(world, from, to)) {
    const through = bites(segment, walker) && isOpen(segment);
    findByPassing(segment, walker);
    if (!through) continue;
    inLanes += passLane(world, walker, segment);
    if (!active(walker)) return;
  }
  walker.clock += minutes;
  walker.hex = to;
  walker.moved += minutes + inLanes;
  const isArea = world.scenario.zones.some((zone, z) => zone.kind === 'engagementArea' && isIn(world, z, to));
  if (isArea) walker.inArea += minutes + inLanes;
  passed(world, walker, from, to);
  arrive(world, walker, to);
}

/** IN-3, CI-5. */
function passed(world: World, walker: Walker, from: Hex, to: Hex): void {
  if (walker.column.side !== 'moving') return;
  for (const segment of metOn(world, from, to)) segment.met = true;
  const places = placesOf(world, from, to);
  (world.plan.groups ?? []).forEach(({ belts, area }, group) => {
    const crosses = belts.some((belt) => world.plan.belts[belt].places.some((place) => places.includes(place)));
    if (crosses) world.intent.add(`passed ${group} ${walker.number}`);
    if (area !== undefined && isIn(world, area, to)) world.intent.add(`inArea ${group} ${walker.number}`);
  });
}

/** CO-4, CO-6. */
function arrive(world: World, walker: Walker, to: Hex): void {
  const { task, zone } = walker.column;
  const inside = isIn(world, zone, to);
  comesIn(world, walker);
  if (!inside || (task !== 'reach' && task !== 'leave')) return;
  walker.arrived = walker.clock;
  walker.status = task === 'leave' ? 'left' : 'arrived';
  if (walker.status === 'left') walker.hex = undefined;
}

/** CL-7, CL-8. Returns the minutes that passing takes, without waiting and trips. */
function passLane(world: World, walker: Walker, segment: Segment): number {
  meets(world, walker, segment);
  const minutes = segment.depth * (segment.marked ? 1 : 4);
  walker.clock = Math.max(walker.clock, segment.free) + minutes;
  const others = [...segment.minutes].filter(([worker]) => worker !== walker);
  walker.waitedFor.set(
    segment,
    others.reduce((sum, [, spent]) => sum + spent, 0),
  );
  for (let row = 0; row < segment.depth && active(walker) && isLive(segment); row++) {
    const left = segment.kind.components.flatMap((component, i) =>
      segment.missed.has(`${row} ${i}`) ? [component] : [],
    );
    if (left.length === 0 || !falls(world, 21845, [world.turn, segment.place, walker.number, 128 + row])) continue;
    walker.clock += 20;
    segment.kind.components.forEach((_, i) => segment.missed.delete(`${row} ${i}`));
    const hazard = joined(left.map((component) => component.bite[walker.column.class]?.hazard ?? 0));
    if (falls(world, hazard, [world.turn, segment.place, walker.number, 144 + row])) loseStep(walker);
  }
  segment.free = walker.clock;
  return minutes;
}

/** The joint hazard of the components that bite the column's class. */
function hazardOf(segment: Segment, walker: Walker): number {
  return joined(bitingLooks(segment, walker).map((component) => component.bite[walker.column.class]?.hazard ?? 0));
}

/** EN-2, EN-4, EN-6. */
export function encounter({ world, met }: Day, walker: Walker): void {
  const meeting = met.get(walker);
  if (meeting === undefined) return;
  if ('bump' in meeting) {
    const { bump: into } = meeting;
    into.knownTo.add(walker.column.side);
    walker.clock += 10;
    if (falls(world, hazardOf(into, walker), [world.turn, into.place, walker.number, 2])) loseStep(walker);
    return;
  }
  let extra = 0;
  for (const segment of metOn(world, walker.hex as Hex, meeting.force).filter((each) => isShutTo(each, walker))) {
    const { side } = walker.column;
    segment.knownTo.add(side);
    meets(world, walker, segment);
    for (let row = 0; row < segment.depth; row++) {
      const hazard = isLive(segment) ? hazardOf(segment, walker) : 0;
      if (falls(world, hazard, [world.turn, segment.place, walker.number, 16 + row])) loseStep(walker);
      if (!active(walker)) return;
      extra += forceMinutes(segment, walker) as number;
    }
    if (!isLive(segment) && side === 'moving') segment.seenThrough = true;
  }
  go(world, walker, meeting.force, extra);
}
