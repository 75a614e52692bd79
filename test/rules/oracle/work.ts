// Clearing and searching of one turn in the oracle (CL-1 to CL-6, CL-9 to CL-11).
import type { Day } from './turn.ts';
import { canBeBreached, isHarmless, isTaken, sweepMinutes, visibilityOf } from './seeming.ts';
import { active, falls, joined, loseStep, meets, type Segment, type Walker, type World } from './world.ts';

export function clearing(day: Day): void {
  for (const walker of day.world.walkers) begin(day, walker);
  for (const walker of day.world.walkers) {
    while (walker.job !== undefined && walker.clock < day.end) workOn(day, walker);
    while (walker.search !== undefined && walker.clock < day.end) searchOn(day, walker);
  }
}

/** TU-2: what was ordered. */
function begin({ world, orders }: Day, walker: Walker): void {
  const order = orders.get(walker);
  if (order === undefined || !active(walker)) return;
  if (order.do === 'search') walker.search ??= { hex: order.hex, left: 20 };
  if (order.do !== 'breach') return;
  const segment = world.segments.find(({ place }) => place === order.place) as Segment;
  const { method, prove, mark } = order;
  const may = canBeBreached(segment, walker.column.side) && !isTaken(world, segment, walker);
  walker.job = may ? { segment, method, prove, mark } : undefined;
}

type Stage = 'sweep' | 'prove' | 'mark';

function nextStage({ segment, prove, mark }: NonNullable<Walker['job']>): Stage | undefined {
  if (segment.swept < segment.depth) return 'sweep';
  if (prove && segment.proved < segment.depth) return 'prove';
  return mark && !segment.marked ? 'mark' : undefined;
}

/** One stretch of work at one row, to its end or the turn's. */
function workOn({ world, end, exposed }: Day, walker: Walker): void {
  const job = walker.job as NonNullable<Walker['job']>;
  const { segment, method } = job;
  const { depth, begun } = segment;
  const stage = canBeBreached(segment, walker.column.side) ? nextStage(job) : undefined;
  const teams = Math.min(walker.column.teams, walker.strength, stage === 'mark' ? 1 : 2);
  if (stage === undefined || teams === 0) {
    walker.job = undefined;
    return;
  }
  exposed.add(walker);
  meets(world, walker, segment);
  const sweep = sweepMinutes(segment, method) as number;
  const whole = { sweep, prove: Math.ceil(sweep / 2), mark: 2 * depth }[stage];
  const left = begun.get(stage) ?? whole;
  const minutes = Math.min(Math.ceil(left / teams), end - walker.clock);
  walker.clock += minutes;
  walker.cleared += minutes;
  if (walker.column.side === 'moving') segment.minutes.set(walker, (segment.minutes.get(walker) ?? 0) + minutes);
  if (left > minutes * teams) {
    begun.set(stage, left - minutes * teams);
    return;
  }
  begun.delete(stage);
  if (stage === 'sweep') rowSwept(world, walker, segment, method);
  else if (stage === 'mark') segment.marked = true;
  else {
    segment.kind.components.forEach((_, i) => segment.missed.delete(`${segment.proved} ${i}`));
    segment.proved += 1;
  }
  const done = { sweep: segment.swept === depth, prove: segment.proved === depth, mark: true }[stage];
  if (done) segment.free = Math.max(segment.free, walker.clock);
}

/** CL-4, CL-5, RS-4, CL-11. */
function rowSwept(world: World, walker: Walker, segment: Segment, method: NonNullable<Walker['job']>['method']): void {
  const { place, kind } = segment;
  const row = segment.swept;
  segment.swept += 1;
  if (isHarmless(segment)) {
    if (walker.column.side === 'moving') segment.seenThrough = true;
    walker.job = undefined;
    return;
  }
  kind.components.forEach((component, i) => {
    if (falls(world, component.miss[method], [0, place, 0, 64 + 8 * row + i])) segment.missed.add(`${row} ${i}`);
  });
  const hazard = joined(kind.components.map((component) => component.hazard[method]));
  if (falls(world, hazard, [world.turn, place, walker.number, 32 + row])) loseStep(walker);
}

/** CL-10. */
function searchOn({ world, end, exposed }: Day, walker: Walker): void {
  const search = walker.search as NonNullable<Walker['search']>;
  const teams = Math.min(walker.column.teams, walker.strength, 2);
  exposed.add(walker);
  const minutes = Math.min(Math.ceil(search.left / teams), end - walker.clock);
  walker.clock += minutes;
  walker.searched += minutes;
  search.left -= minutes * teams;
  if (search.left > 0) return;
  walker.search = undefined;
  world.searches.set(search.hex, (world.searches.get(search.hex) ?? 0) + 1);
  const { side } = walker.column;
  for (const segment of world.segments) {
    if (segment.phase === 'absent' || segment.knownTo.has(side) || !segment.hexes.includes(search.hex)) continue;
    const chance = Math.max(visibilityOf(segment), 58982);
    if (falls(world, chance, [world.turn, segment.place, walker.number, 4])) segment.knownTo.add(side);
  }
}
