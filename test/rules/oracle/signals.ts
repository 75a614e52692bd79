// The sub-phases triggers and lanes of one turn in the oracle (TU-5, LB-3, LB-4, NW-1 to NW-4, RS-2, RS-3, TG-1 to TG-4).
import type { Hex } from '../../../src/hex/index.ts';
import type { Order } from '../../../src/rules/play-types.ts';
import type { Action, Condition } from '../../../src/rules/types.ts';
import { isPossible, switchable } from './legal.ts';
import { isSeen } from './seeming.ts';
import type { Day } from './turn.ts';
import { falls, isIn, type Segment, underWay, type Walker, type Watch, type World } from './world.ts';

type Of<What extends Order['do']> = Extract<Order, { readonly do: What }>;

function given<What extends Order['do']>(day: Day, what: What): Of<What>[] {
  return day.given.filter((order): order is Of<What> => order.do === what);
}

/** TU-5: the sub-phase triggers. */
export function triggers(day: Day): void {
  const { world } = day;
  const byBelt = (a: { belt: number }, b: { belt: number }) => a.belt - b.belt;
  const early: Order[] = [
    ...given(day, 'tell').sort((a, b) => a.message - b.message),
    ...[...given(day, 'reload'), ...given(day, 'lay')].sort((a, b) => a.column - b.column),
    ...given(day, 'arm').sort(byBelt),
    ...given(day, 'fire').sort(byBelt),
  ];
  for (const order of early) carryOut(day, order);
  for (const watch of world.watches) {
    const holds = isTrue(world, watch, watch.trigger.when);
    const fires = holds && (watch.trigger.each ? !watch.held : watch.fired === 0);
    watch.held = holds;
    if (!fires) continue;
    watch.fired += 1;
    for (const action of watch.trigger.actions) act(day, watch, action);
  }
}

function isTrue(world: World, watch: Watch, condition: Condition): boolean {
  const holds = isFact(world, watch, condition);
  world.log.add(`${watch.owner} ${condition.when} ${holds}`);
  return holds;
}

/** TG-2. */
function isFact(world: World, watch: Watch, condition: Condition): boolean {
  switch (condition.when) {
    case 'all':
      return condition.of.every((part) => isTrue(world, watch, part));
    case 'any':
      return condition.of.some((part) => isTrue(world, watch, part));
    case 'not':
      return !isTrue(world, watch, condition.of);
    case 'turn':
      return world.turn >= condition.turn;
    case 'entered': {
      const counts = (walker: Walker) =>
        watch.owner === 'scenario' || condition.side === 'laying' || isSeen(world, walker);
      return underWay(world, condition.side).some(
        (walker) => isIn(world, condition.zone, walker.hex) && counts(walker),
      );
    }
    case 'seen':
      return underWay(world, 'moving').some(
        (walker) => (condition.column === -1 || condition.column === walker.number) && isSeen(world, walker),
      );
    case 'loss': {
      const lost = world.walkers
        .filter(({ column }) => column.side === condition.side)
        .reduce((sum, { column, strength }) => sum + column.strength - strength, 0);
      return lost >= condition.steps;
    }
    case 'message':
      return world.told.has(condition.message);
  }
}

/** TG-3: an action now, if it could be ordered now; switching and degrading wait for the sub-phase lanes (TU-5). */
function act(day: Day, watch: Watch, action: Action): void {
  const { world } = day;
  const does = action.do === 'degrade' || (mayLay(day, action) && isPossible(world, action, world.turn));
  world.log.add(`${watch.owner} ${action.do} ${does ? 'done' : 'idle'}`);
  if (!does) return;
  if (action.do === 'degrade') day.degrading.push({ trigger: watch.number, zone: action.zone });
  else if (action.do === 'switch') day.switching.push(action);
  else carryOut(day, action);
}

/** TG-3: a layer that has another order, or has laid by a trigger, does not lay by one. */
function mayLay({ world, orders, laid }: Day, action: Action): boolean {
  if (action.do !== 'lay') return true;
  const walker = world.walkers[action.column];
  return (orders.get(walker)?.do ?? 'hold') === 'hold' && !laid.has(walker);
}

/** What becomes true at once; nothing where it has become impossible. */
function carryOut(day: Day, order: Order): void {
  const { world } = day;
  if (!isPossible(world, order, world.turn)) return;
  if (order.do === 'tell') world.told.set(order.message, world.turn);
  else if (order.do === 'reload') {
    const walker = world.walkers[order.column];
    walker.reloads -= 1;
    walker.ready = world.turn + (walker.column.layer?.reload as number) - 1;
  } else if (order.do === 'lay') lay(day, order);
  else if (order.do === 'arm') {
    for (const segment of ofBelt(world, order.belt)) if (segment.phase === 'prepared') segment.phase = 'armed';
  } else if (order.do === 'fire') {
    for (const segment of ofBelt(world, order.belt)) if (segment.phase === 'armed') execute(world, segment);
  }
}

function ofBelt(world: World, belt: number): Segment[] {
  return world.segments.filter((segment) => segment.belt === belt);
}

/** LB-3. */
function lay(day: Day, { column, belt }: Of<'lay'>): void {
  const { world } = day;
  const walker = world.walkers[column];
  const segments = ofBelt(world, belt);
  walker.load -= segments.length * world.plan.belts[belt].depth;
  walker.job = undefined;
  walker.search = undefined;
  day.laid.add(walker);
  for (const segment of segments) {
    const onHex = segment.place < world.scenario.grid.size;
    segment.spoilt = onHex && world.walkers.some(({ hex }) => hex === segment.place);
    if (segment.spoilt) continue;
    segment.phase = 'standing';
    if (segment.kind.life > 0) segment.dies = world.turn + segment.kind.life - 1;
  }
}

/** RS-3. */
function execute(world: World, segment: Segment): void {
  const worked = segment.swept < segment.depth && falls(world, segment.kind.fire, [world.turn, segment.place, 0, 7]);
  segment.phase = worked ? 'standing' : 'failed';
  if (!worked) return;
  segment.swept = 0;
  segment.proved = 0;
  segment.marked = false;
  segment.free = 0;
  segment.begun.clear();
  segment.missed.clear();
}

/** TU-5: the sub-phase lanes. */
export function lanes(day: Day): void {
  const { world } = day;
  for (const { column, place } of given(day, 'jam').sort((a, b) => a.column - b.column)) {
    const segment = world.segments.find((each) => each.place === place) as Segment;
    jolt(world, segment, [world.turn, place, column, 5]);
  }
  for (const { trigger, zone } of day.degrading) {
    for (const segment of world.segments) {
      const there = zone === undefined || segment.hexes.some((hex: Hex) => isIn(world, zone, hex));
      if (there) jolt(world, segment, [world.turn, segment.place, trigger, 6]);
    }
  }
  const orders = given(day, 'switch').sort((a, b) => a.belt - b.belt);
  for (const order of [...orders, ...day.switching]) {
    for (const segment of switchable(world, order)) {
      segment.off = order.off;
      if (!order.off) segment.seenThrough = false;
    }
  }
}

/** NW-3: a networked segment may become stuck. */
function jolt(world: World, segment: Segment, at: [number, number, number, number]): void {
  const { kind, phase } = segment;
  if (kind.behaviour === 'networked' && phase === 'standing' && falls(world, kind.degrade, at)) segment.stuck = true;
}
