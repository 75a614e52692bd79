// The oracle's own answer to which orders may be given, from RULES.md; it says no more than yes or no.
import type { Hex } from '../../../src/hex/index.ts';
import type { Order } from '../../../src/rules/play-types.ts';
import { canBeBreached, forceMinutes, isNear, isOpen, isShutTo, isTakenAsKnown, sweepMinutes } from './seeming.ts';
import { active, around, isIn, metOn, type Segment, stepMinutes, type Walker, type World } from './world.ts';

type Of<What extends Order['do']> = Extract<Order, { readonly do: What }>;

/** May the order be given for the coming turn, no other being given? */
export function isLegal(world: World, order: Order): boolean {
  return !world.over && isPossible(world, order, world.turn + 1);
}

/** May they all be given together (TU-2)? */
export function areLegal(world: World, orders: readonly Order[]): boolean {
  const slots = orders.map((order) =>
    'column' in order ? `column ${order.column}` : 'belt' in order ? `belt ${order.belt}` : `message ${order.message}`,
  );
  return new Set(slots).size === slots.length && orders.every((order) => isLegal(world, order));
}

/** Could it be ordered in a turn, as things are at this moment (TG-3, TU-5)? */
export function isPossible(world: World, order: Order, turn: number): boolean {
  if (order.do === 'tell') return order.message in world.scenario.messages && !world.told.has(order.message);
  if (order.do === 'switch') return switchable(world, order).length > 0;
  if (order.do === 'arm') return phasesOf(world, order.belt).has('prepared');
  if (order.do === 'fire') return canFire(world, order);
  const walker = world.walkers[order.column];
  if (walker === undefined || !active(walker)) return false;
  if (order.do === 'hold') return true;
  if (walker.ready !== undefined) return false;
  if (order.do === 'march') return canMarch(world, walker, order);
  if (order.do === 'breach') return canBreach(world, walker, order);
  if (order.do === 'search') return canSearch(world, walker, order.hex);
  // TI-3, LB-3: what a column does at the beginning of a turn it does only if it acts in that turn.
  if (walker.clock >= turn * world.scenario.turnMinutes) return false;
  if (order.do === 'jam') return canJam(world, walker, order);
  return order.do === 'lay' ? canLay(world, walker, order) : canReload(world, walker);
}

/** TU-2, TU-4, EN-3, EN-4. */
function canMarch(world: World, walker: Walker, { path, force }: Of<'march'>): boolean {
  if (path.length < 1 || path.length > 32) return false;
  const way = [walker.hex as Hex, ...path];
  if (!path.every((hex, i) => around(world, way[i]).includes(hex))) return false;
  if (stepMinutes(world, walker, path[0]) === undefined) return false;
  const barring = metOn(world, way[0], path[0]).filter(
    (segment) => segment.knownTo.has(walker.column.side) && isShutTo(segment, walker),
  );
  if (force !== true) return barring.length === 0;
  return barring.every((segment) => forceMinutes(segment, walker) !== undefined);
}

/** Is the segment on the walker's hex's neighbours, or on a hexside of its own hex (CL-1)? */
function isBeside(world: World, { place, hexes }: Segment, hex: Hex): boolean {
  return place < world.scenario.grid.size ? around(world, hex).includes(place) : hexes.includes(hex);
}

/** CL-1, CL-2, CL-6, CO-1, CO-3. */
function canBreach(world: World, walker: Walker, { place, method, prove, mark }: Of<'breach'>): boolean {
  const segment = world.segments.find((each) => each.place === place);
  if (segment === undefined || !canBeBreached(segment, walker.column.side)) return false;
  if (!isBeside(world, segment, walker.hex as Hex) || isTakenAsKnown(world, segment, walker)) return false;
  if (walker.column.teams === 0 || !walker.column.methods.includes(method)) return false;
  if (sweepMinutes(segment, method) === undefined) return false;
  return !isOpen(segment) || (prove && segment.proved < segment.depth) || (mark && !segment.marked);
}

/** CL-10. */
function canSearch(world: World, walker: Walker, hex: Hex): boolean {
  const near = [walker.hex as Hex, ...around(world, walker.hex as Hex)];
  const zone = world.scenario.zones.some(({ kind, hexes }) => kind === 'clearance' && hexes.includes(hex));
  return walker.column.teams > 0 && zone && near.includes(hex);
}

/** NW-3. */
function canJam(world: World, walker: Walker, { place }: Of<'jam'>): boolean {
  const segment = world.segments.find((each) => each.place === place);
  if (segment === undefined || !segment.knownTo.has(walker.column.side) || segment.phase === 'absent') return false;
  const fooled = walker.column.side === 'moving' && !segment.seenThrough;
  const network = (fooled ? segment.looks : segment.kind).behaviour === 'networked';
  return walker.column.jam > 0 && network && isNear(world, segment, walker.hex as Hex, walker.column.jam);
}

/** LB-3. */
function canLay(world: World, walker: Walker, { belt }: Of<'lay'>): boolean {
  const { layer } = walker.column;
  const laid = world.plan.belts[belt];
  if (layer === undefined || laid === undefined || world.leftOut[belt]) return false;
  if (world.scenario.catalogue[laid.kind].behaviour !== 'remote' || !layer.kinds.includes(laid.kind)) return false;
  const segments = world.segments.filter((segment) => segment.belt === belt);
  if (!segments.every(({ phase, spoilt }) => phase === 'absent' && !spoilt)) return false;
  if (walker.load < segments.length * laid.depth) return false;
  return segments.every((segment) => isNear(world, segment, walker.hex as Hex, layer.range));
}

/** LB-4. */
function canReload(world: World, walker: Walker): boolean {
  const { layer } = walker.column;
  if (layer === undefined || walker.reloads === 0 || walker.load === layer.load) return false;
  return layer.depot === undefined || isIn(world, layer.depot, walker.hex);
}

/** NW-4: the segments that a switch order goes to. */
export function switchable(world: World, { belt, place, off }: Of<'switch'>): Segment[] {
  return world.segments.filter(
    (segment) =>
      segment.belt === belt &&
      (place === undefined || segment.place === place) &&
      segment.kind.behaviour === 'networked' &&
      segment.phase === 'standing' &&
      !segment.stuck &&
      segment.off !== off,
  );
}

function phasesOf(world: World, belt: number): Set<string> {
  return new Set(world.segments.filter((segment) => segment.belt === belt).map(({ phase }) => phase));
}

/** RS-3. */
function canFire(world: World, { belt }: Of<'fire'>): boolean {
  const hexes = new Set(world.segments.filter((segment) => segment.belt === belt).flatMap((each) => each.hexes));
  const friend = world.walkers.some(
    ({ column, hex }) => column.side === 'laying' && hex !== undefined && hexes.has(hex),
  );
  return phasesOf(world, belt).has('armed') && !friend;
}
