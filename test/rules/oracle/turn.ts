// One whole turn of the oracle, sub-phase by sub-phase as RULES.md tells it (TU-1). Orders are legal.
import type { Hex } from '../../../src/hex/index.ts';
import type { ColumnOrder, Order } from '../../../src/rules/play-types.ts';
import { encounter, type Meeting, movement } from './march.ts';
import { canBeBreached, isNear, isOpen, looksPrepared, visibilityOf } from './seeming.ts';
import { lanes, triggers } from './signals.ts';
import { clearing } from './work.ts';
import {
  active,
  comesIn,
  falls,
  hexesApart,
  isIn,
  loseStep,
  type Segment,
  underWay,
  type Walker,
  type World,
} from './world.ts';

/** What happens within one turn. */
export interface Day {
  readonly world: World;
  readonly end: number;
  readonly given: readonly Order[];
  readonly orders: Map<Walker, ColumnOrder>;
  /** OW-1. */
  readonly exposed: Set<Walker>;
  readonly justCame: Set<Walker>;
  readonly met: Map<Walker, Meeting>;
  /** Layers that have laid in this turn. */
  readonly laid: Set<Walker>;
  /** What triggers have put off to the sub-phase lanes. */
  readonly degrading: { readonly trigger: number; readonly zone: number | undefined }[];
  readonly switching: { readonly do: 'switch'; readonly belt: number; readonly off: boolean }[];
}

export function playTurn(world: World, given: readonly Order[]): void {
  world.turn += 1;
  const end = world.turn * world.scenario.turnMinutes;
  const orders = new Map(
    given.flatMap((order) => ('column' in order ? [[world.walkers[order.column], order] as const] : [])),
  );
  const day: Day = {
    world,
    end,
    given,
    orders,
    exposed: new Set(),
    justCame: new Set(),
    met: new Map(),
    laid: new Set(),
    degrading: [],
    switching: [],
  };
  triggers(day);
  lanes(day);
  recon(day);
  movement(day);
  for (const walker of world.walkers) encounter(day, walker);
  clearing(day);
  overwatch(day);
  timers(world);
  ending(day);
}

/** CO-5, RC-1, RC-2. */
function recon({ world, end, justCame }: Day): void {
  for (const walker of world.walkers) {
    if (walker.status !== 'waiting' || walker.column.from >= end) continue;
    justCame.add(walker);
    walker.status = 'active';
    walker.hex = walker.column.start;
    walker.clock = walker.column.from;
    comesIn(world, walker);
  }
  const looked = (segment: Segment, side: 'moving' | 'laying') =>
    segment.phase !== 'absent' &&
    underWay(world, side).some(({ hex, column }) => isNear(world, segment, hex as Hex, column.recon));
  for (const segment of world.segments) {
    const { knownTo, place, kind } = segment;
    (['moving', 'laying'] as const).forEach((side, actor) => {
      if (knownTo.has(side) || !looked(segment, side)) return;
      if (falls(world, visibilityOf(segment), [world.turn, place, actor, 1])) knownTo.add(side);
    });
    if (kind.behaviour !== 'dummy' || !knownTo.has('moving') || !looked(segment, 'moving')) continue;
    if (falls(world, kind.seeThrough, [world.turn, place, 0, 3])) segment.seenThrough = true;
  }
}

/** OW-1, OW-2. */
function overwatch({ world, exposed }: Day): void {
  const { scenario, turn } = world;
  scenario.posts.forEach((post, p) => {
    const away = (walker: Walker) => hexesApart(world, post.hex, walker.hex as Hex);
    const targets = underWay(world, 'moving')
      .filter((walker) => post.areas.some((area) => isIn(world, area, walker.hex)))
      .filter((walker) => away(walker) <= post.range)
      .sort((a, b) => {
        if (exposed.has(a) !== exposed.has(b)) return exposed.has(a) ? -1 : 1;
        return away(a) - away(b) || a.number - b.number;
      });
    for (const walker of targets.slice(0, post.rate)) {
      const at = [turn, walker.hex as Hex, walker.number + 256 * p] as const;
      const chance = Math.min(65536, post.chance * (exposed.has(walker) ? 2 : 1));
      if (!falls(world, chance, [...at, 160])) continue;
      walker.clock += post.minutes;
      walker.engaged += post.minutes;
      if (falls(world, post.loss, [...at, 161])) loseStep(walker);
    }
  });
}

/** LB-4, LB-5. */
function timers(world: World): void {
  for (const walker of world.walkers) {
    if (!active(walker) || walker.ready !== world.turn) continue;
    walker.load = walker.column.layer?.load as number;
    walker.ready = undefined;
  }
  for (const segment of world.segments) if (segment.dies === world.turn) segment.phase = 'dead';
}

/** TI-4, CO-6, CO-7, TI-5. */
function ending(day: Day): void {
  const { world, end } = day;
  for (const walker of world.walkers.filter(active)) wait(day, walker);
  for (const walker of world.walkers.filter(active)) {
    if (walker.since === undefined || walker.since + walker.column.hold > Math.max(walker.clock, end)) continue;
    finish(walker, walker.since + walker.column.hold);
  }
  for (const walker of world.walkers) {
    if (walker.column.task !== 'clear' || (!active(walker) && walker.status !== 'waiting')) continue;
    if (!isCleared(world, walker)) continue;
    finish(walker, end);
  }
  const toCome = world.walkers.filter(({ column }) => column.side === 'moving');
  const allDone = toCome.every(({ status }) => status !== 'active' && status !== 'waiting');
  world.over = allDone || end >= world.scenario.deadline;
}

/** CO-6, CO-7: its task is done; it takes no further part. */
function finish(walker: Walker, minute: number): void {
  walker.arrived = minute;
  walker.status = 'arrived';
  walker.job = undefined;
  walker.search = undefined;
}

/** TI-4. */
function wait({ world, end, orders, exposed, justCame }: Day, walker: Walker): void {
  const what = orders.get(walker)?.do ?? 'hold';
  const held = ['hold', 'lay', 'reload', 'jam'].includes(what);
  const works = walker.job !== undefined || walker.search !== undefined || exposed.has(walker);
  const least = held && !works && !justCame.has(walker) ? end : end - world.scenario.turnMinutes;
  walker.clock = Math.max(walker.clock, least);
}

/** CO-7. */
function isCleared(world: World, { column: { side, zone } }: Walker): boolean {
  const { hexes } = world.scenario.zones[zone];
  if (!hexes.every((hex) => (world.searches.get(hex) ?? 0) > 0)) return false;
  return world.segments
    .filter((segment) => segment.hexes.some((hex) => hexes.includes(hex)) && canBeBreached(segment, side))
    .every((segment) => segment.proved === segment.depth || (looksPrepared(segment, side) && isOpen(segment)));
}
