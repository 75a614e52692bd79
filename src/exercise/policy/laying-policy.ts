// The stock policies of the laying side in the execution turns: from what it knows to orders for columns and belts (PL-2 to PL-4).
import { type Place, placeOfHex, placeOfSide, sideBetween } from '../../hex/index.ts';
import { type ColumnOrder, type Order, type Plan, type Scenario, scenarioFor, type View } from '../../rules/index.ts';
import type { LayingPolicyName, Policy } from '../types.ts';
import { byBelt, reserveOrders, type SwitchOrder, switchOrders } from './belt-orders.ts';
import { nearWays, waysOfFriends } from './friends.ts';
import { type Knowledge, makeArranger } from './knowledge.ts';
import { type Battery, errandsOfLayers, makeBattery } from './layers.ts';
import { actOnWay, giveInPlace, ordersOf } from './policy.ts';
import { makeRoster } from './roster.ts';
import { type Desk, makeDesks } from './ways.ts';

/** PL-2: triggers do all. */
const idle: Policy = () => [];

/** The view as it will be when the segments have been switched. */
function switched(view: View, orders: readonly SwitchOrder[]): View {
  const segments = view.segments.map((segment) => {
    const order = orders.find(({ belt, place }) => belt === segment.belt && (place ?? segment.place) === segment.place);
    if (order === undefined || segment.stuck || segment.phase !== 'standing') return segment;
    return { ...segment, off: order.off, live: !order.off };
  });
  return { ...view, segments };
}

/** CL-1: what is switched on in this turn can be breached from the next on. */
function canBreach(view: View, place: Place): boolean {
  return view.segments.some(
    ({ live, phase, ...segment }) => segment.place === place && (live || phase === 'prepared' || phase === 'armed'),
  );
}

/** TU-4: orders are checked before the segments are switched, so that a column beside one waits for a turn. */
function checkNow(knowledge: Knowledge, view: View, order: ColumnOrder): ColumnOrder {
  if (order.do === 'breach' && !canBreach(view, order.place)) return { do: 'hold', column: order.column };
  if (order.do !== 'march') return order;
  const { grid } = knowledge.roster.scenario;
  const { hex } = view.columns[order.column];
  const places = [placeOfHex(order.path[0]), placeOfSide(grid, sideBetween(grid, hex, order.path[0]))];
  const bars = view.segments.some(
    ({ place, kind, live, lane, belt }) =>
      belt >= 0 &&
      live &&
      (lane === 'none' || lane === 'sweeping') &&
      places.includes(place) &&
      knowledge.roster.entries[order.column].bites[kind],
  );
  return bars ? { do: 'hold', column: order.column } : order;
}

/** PL-3. */
function react(deskFor: (view: View) => Desk, battery: Battery, view: View): readonly Order[] {
  const before = deskFor(view);
  const friends = waysOfFriends(before);
  const errands = errandsOfLayers(before, battery);
  const belts = byBelt(before);
  const switches = switchOrders(before, belts, nearWays(before, friends, errands));
  const reserves = reserveOrders(before, belts, friends);
  const after = switches.length === 0 ? before : deskFor(switched(view, switches));
  const orders = ordersOf(after);
  for (const [column, errand] of errands) {
    const { order } = 'order' in errand ? errand : actOnWay(after, view.columns[column], errand.way);
    giveInPlace(orders, order);
  }
  const marches = orders.map((order) => checkNow(after.knowledge, view, order));
  return [...marches, ...switches, ...reserves];
}

/**
 * A stock policy of the laying side for a scenario, which it reads as that side knows it, and its plan. It may be asked for any
 * number of runs: it keeps nothing between turns that changes its answers.
 */
export function makeLayingPolicy(name: LayingPolicyName, scenario: Scenario, plan: Plan): Policy {
  if (name === 'idle') return idle;
  const known = scenarioFor(scenario, 'laying');
  const arrange = makeArranger(makeRoster(known, 'laying'));
  const battery = makeBattery(known, plan);
  const desks = makeDesks('bypass', known);
  const deskFor = (view: View): Desk => desks.deskFor(arrange(view));
  return (view) => {
    desks.beginTurn();
    return react(deskFor, battery, view);
  };
}
