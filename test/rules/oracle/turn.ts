// One whole turn of the oracle, sub-phase by sub-phase as RULES.md tells it (TU-1). Orders are legal.
import type { Hex } from '../../../src/hex/index.ts';
import type { Order } from '../../../src/rules/play-types.ts';
import {
  bites,
  biting,
  falls,
  hexesApart,
  isShutTo,
  joined,
  metOn,
  type Segment,
  stepMinutes,
  type Walker,
  type World,
} from './world.ts';

/** What happens to the walkers within one turn. */
interface Day {
  readonly world: World;
  readonly end: number;
  readonly orders: Map<Walker, Order>;
  readonly atSegment: Set<Walker>;
  readonly justCame: Set<Walker>;
  readonly met: Map<Walker, { bump: Segment } | { force: Hex }>;
}

const active = (walker: Walker) => walker.status === 'active';

/** CO-2. */
function loseStep(walker: Walker): void {
  walker.strength -= 1;
  if (walker.strength > 0) return;
  walker.status = 'broken';
  walker.hex = undefined;
  walker.job = undefined;
}

export function playTurn(world: World, given: readonly Order[]): void {
  world.turn += 1;
  const end = world.turn * world.scenario.turnMinutes;
  const orders = new Map(
    given.flatMap((order) => ('column' in order ? [[world.walkers[order.column], order] as const] : [])),
  );
  const day: Day = { world, end, orders, atSegment: new Set(), justCame: new Set(), met: new Map() };
  recon(day);
  movement(day);
  for (const walker of world.walkers) encounter(day, walker);
  clearing(day);
  overwatch(day);
  ending(day);
}

/** CO-5, RC-1. */
function recon({ world, end, justCame }: Day): void {
  for (const walker of world.walkers) {
    if (walker.status !== 'waiting' || walker.column.from >= end) continue;
    justCame.add(walker);
    walker.status = 'active';
    walker.hex = walker.column.start;
    walker.clock = walker.column.from;
  }
  for (const segment of world.segments) {
    const inRange = world.walkers
      .filter(active)
      .some((walker) => segment.hexes.some((hex) => hexesApart(world, hex, walker.hex as Hex) <= walker.column.recon));
    if (inRange && falls(world, segment.kind.visibility, [world.turn, segment.place, 0, 1])) segment.known = true;
  }
}

/** TI-3, TU-3, TU-4. */
function movement(day: Day): void {
  const ways = new Map<Walker, { path: Hex[]; force: boolean }>();
  for (const [walker, order] of day.orders) {
    if (order.do !== 'breach') walker.job = undefined;
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
  day.atSegment.add(walker);
  const [first] = shut;
  if (!first.known) {
    day.met.set(walker, { bump: first });
    return false;
  }
  if (!force) return false;
  const stuck = shut.find((segment) => forceMinutes(segment, walker) === undefined);
  if (stuck === undefined) day.met.set(walker, { force: to });
  else if (!stuck.known) day.met.set(walker, { bump: stuck });
  return false;
}

/** EN-4: minutes for one row, of several components the most; undefined = it cannot be forced. */
function forceMinutes(segment: Segment, walker: Walker): number | undefined {
  const minutes = biting(segment, walker.column.class).map((component) => component.bite[walker.column.class]?.force);
  return minutes.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), 0);
}

/** CL-7, CL-8, CO-4: over to the next hex, at the step's minutes, those in lanes, and `extra`. */
function go(world: World, walker: Walker, to: Hex, extra: number): void {
  const minutes = (stepMinutes(world, walker, to) as number) + extra;
  let inLanes = 0;
  for (const segment of metOn(world, walker.hex as Hex, to)) {
    if (!bites(segment, walker)) segment.known = true;
    else if (segment.swept === segment.depth) {
      inLanes += passLane(world, walker, segment);
      if (!active(walker)) return;
    }
  }
  walker.clock += minutes;
  walker.hex = to;
  walker.moved += minutes + inLanes;
  const isArea = world.scenario.zones.some((zone) => zone.kind === 'engagementArea' && zone.hexes.includes(to));
  if (isArea) walker.inArea += minutes + inLanes;
  if (!world.scenario.zones[walker.column.zone].hexes.includes(to)) return;
  walker.arrived = walker.clock;
  walker.status = walker.column.task === 'leave' ? 'left' : 'arrived';
  if (walker.status === 'left') walker.hex = undefined;
}

/** CL-7, CL-8. Returns the minutes that passing takes, without waiting and trips. */
function passLane(world: World, walker: Walker, segment: Segment): number {
  const minutes = segment.depth * (segment.marked ? 1 : 4);
  walker.clock = Math.max(walker.clock, segment.free) + minutes;
  const others = [...segment.minutes].filter(([worker]) => worker !== walker);
  walker.waitedFor.set(
    segment,
    others.reduce((sum, [, spent]) => sum + spent, 0),
  );
  for (let row = 0; row < segment.depth && active(walker); row++) {
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

/** EN-2, EN-4. */
function encounter({ world, met }: Day, walker: Walker): void {
  const meeting = met.get(walker);
  if (meeting === undefined) return;
  const mover = walker.column.class;
  const hazardOf = (segment: Segment) =>
    joined(biting(segment, mover).map((component) => component.bite[mover]?.hazard ?? 0));
  if ('bump' in meeting) {
    const { bump } = meeting;
    bump.known = true;
    walker.clock += 10;
    if (falls(world, hazardOf(bump), [world.turn, bump.place, walker.number, 2])) loseStep(walker);
    return;
  }
  let extra = 0;
  for (const segment of metOn(world, walker.hex as Hex, meeting.force).filter((met) => isShutTo(met, walker))) {
    segment.known = true;
    for (let row = 0; row < segment.depth; row++) {
      if (falls(world, hazardOf(segment), [world.turn, segment.place, walker.number, 16 + row])) loseStep(walker);
      if (!active(walker)) return;
      extra += forceMinutes(segment, walker) as number;
    }
  }
  go(world, walker, meeting.force, extra);
}

/** CL-1 to CL-9. */
function clearing(day: Day): void {
  const { world, orders } = day;
  for (const walker of world.walkers) {
    const order = orders.get(walker);
    if (order?.do !== 'breach') continue;
    const segment = world.segments.find(({ place }) => place === order.place) as Segment;
    const taken = world.walkers.some((other) => other !== walker && other.job?.segment === segment);
    walker.job = taken ? undefined : { segment, method: order.method, prove: order.prove, mark: order.mark };
  }
  for (const walker of world.walkers) while (walker.job !== undefined && walker.clock < day.end) workOn(day, walker);
}

/** One stretch of work at one row, to its end or the turn's. */
function workOn({ world, end, atSegment }: Day, walker: Walker): void {
  const { segment, method, prove, mark } = walker.job as NonNullable<Walker['job']>;
  const { depth, kind, begun } = segment;
  const sweep = Math.max(...kind.components.map((component) => component.work[method] as number));
  const stage =
    segment.swept < depth
      ? 'sweep'
      : prove && segment.proved < depth
        ? 'prove'
        : mark && !segment.marked
          ? 'mark'
          : undefined;
  const teams = Math.min(walker.column.teams, walker.strength, stage === 'mark' ? 1 : 2);
  if (stage === undefined || teams === 0) {
    walker.job = undefined;
    return;
  }
  atSegment.add(walker);
  const whole = { sweep, prove: Math.ceil(sweep / 2), mark: 2 * depth }[stage];
  const left = begun.get(stage) ?? whole;
  const minutes = Math.min(Math.ceil(left / teams), end - walker.clock);
  walker.clock += minutes;
  walker.cleared += minutes;
  segment.minutes.set(walker, (segment.minutes.get(walker) ?? 0) + minutes);
  if (left > minutes * teams) {
    begun.set(stage, left - minutes * teams);
    return;
  }
  begun.delete(stage);
  if (stage === 'sweep') rowSwept(world, walker, segment, method);
  else if (stage === 'mark') segment.marked = true;
  else {
    kind.components.forEach((_, i) => segment.missed.delete(`${segment.proved} ${i}`));
    segment.proved += 1;
  }
  const done = { sweep: segment.swept === depth, prove: segment.proved === depth, mark: true }[stage];
  if (done) segment.free = Math.max(segment.free, walker.clock);
}

/** CL-4, CL-5. */
function rowSwept(world: World, walker: Walker, segment: Segment, method: NonNullable<Walker['job']>['method']): void {
  const { place, kind } = segment;
  const row = segment.swept;
  kind.components.forEach((component, i) => {
    if (falls(world, component.miss[method], [0, place, 0, 64 + 8 * row + i])) segment.missed.add(`${row} ${i}`);
  });
  segment.swept += 1;
  const hazard = joined(kind.components.map((component) => component.hazard[method]));
  if (falls(world, hazard, [world.turn, place, walker.number, 32 + row])) loseStep(walker);
}

/** OW-1, OW-2. */
function overwatch({ world, atSegment }: Day): void {
  const { scenario, turn } = world;
  scenario.posts.forEach((post, p) => {
    const away = (walker: Walker) => hexesApart(world, post.hex, walker.hex as Hex);
    const targets = world.walkers
      .filter(active)
      .filter((walker) => post.areas.some((area) => scenario.zones[area].hexes.includes(walker.hex as Hex)))
      .filter((walker) => away(walker) <= post.range)
      .sort((a, b) => {
        if (atSegment.has(a) !== atSegment.has(b)) return atSegment.has(a) ? -1 : 1;
        return away(a) - away(b) || a.number - b.number;
      });
    for (const walker of targets.slice(0, post.rate)) {
      const at = [turn, walker.hex as Hex, walker.number + 256 * p] as const;
      const chance = Math.min(65536, post.chance * (atSegment.has(walker) ? 2 : 1));
      if (!falls(world, chance, [...at, 160])) continue;
      walker.clock += post.minutes;
      walker.engaged += post.minutes;
      if (falls(world, post.loss, [...at, 161])) loseStep(walker);
    }
  });
}

/** TI-4, TI-5. */
function ending({ world, end, orders, atSegment, justCame }: Day): void {
  for (const walker of world.walkers.filter(active)) {
    const order = orders.get(walker);
    const held = order === undefined || order.do === 'hold';
    const works = walker.job !== undefined || atSegment.has(walker);
    const least = held && !works && !justCame.has(walker) ? end : end - world.scenario.turnMinutes;
    walker.clock = Math.max(walker.clock, least);
  }
  const allDone = world.walkers.every(({ status }) => status !== 'active' && status !== 'waiting');
  world.over = allDone || end >= world.scenario.deadline;
}
