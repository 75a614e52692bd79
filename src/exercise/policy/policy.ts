// The stock policies of the moving side: from what it knows to one order for each column (PO-1 to PO-5).
import { type Hex, IMPASSABLE_SIDE, neighbour, type Place, placeOfSide, sideOf, UNREACHED } from '../../hex/index.ts';
import {
  type ColumnView,
  type KindTable,
  type Minutes,
  type Order,
  PATH_LIMIT,
  type Scenario,
  type SegmentView,
  tableOfKind,
} from '../../rules/index.ts';
import type { Policy, PolicyName } from '../types.ts';
import { type Fields, makeFields } from './fields.ts';
import { arrange, barOf, breachMinutes, type Knowledge, teamsInLane } from './knowledge.ts';
import { actAtBar, type Weights, weightsFor } from './weigh.ts';

interface Desk {
  readonly name: PolicyName;
  readonly fields: Fields;
  readonly knowledge: Knowledge;
}

/** Where a column is going: as which policy it counts known segments, how, and the minutes from each hex. */
interface Way {
  readonly policy: PolicyName;
  readonly weights: Weights;
  readonly field: Int32Array;
}

/** A column that waits for a lane, and where. */
interface Call {
  readonly segment: SegmentView;
  readonly hex: Hex;
}

function wayTo(desk: Desk, column: ColumnView, policy: PolicyName, goals: readonly Hex[], goalKey: string): Way {
  const weights = weightsFor(desk.knowledge, policy, column);
  const mover = desk.knowledge.scenario.columns[column.column].class;
  return { policy, weights, field: desk.fields.towards(mover, goals, goalKey, weights) };
}

/** The way to a column's goal; bypass falls back to breach where nothing leads round (PO-2). */
function wayOf(desk: Desk, column: ColumnView): Way {
  const { scenario } = desk.knowledge;
  const { zone } = scenario.columns[column.column];
  const goals = scenario.zones[zone].hexes;
  const way = wayTo(desk, column, desk.name, goals, `zone${zone}`);
  if (desk.name !== 'bypass' || way.field[column.hex] !== UNREACHED) return way;
  return wayTo(desk, column, 'breach', goals, `zone${zone}`);
}

/** PO-4: the neighbour to go to next: least minutes in all, of equals the lowest direction; −1 = no way. */
function nextDirection(desk: Desk, column: number, { weights, field }: Way, from: Hex): number {
  const { scenario } = desk.knowledge;
  const { grid } = scenario;
  const { enter, cross } = desk.fields.costs[scenario.columns[column].class];
  let best = -1;
  let bestMinutes = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const to = neighbour(grid, from, direction);
    if (to < 0 || enter[to] === 0 || field[to] === UNREACHED) continue;
    const side = sideOf(grid, from, direction);
    const crossing = cross === undefined ? 0 : cross[side];
    if (crossing === IMPASSABLE_SIDE) continue;
    const onSide = weights.extra.get(placeOfSide(grid, side)) ?? 0;
    const onHex = weights.extra.get(to) ?? 0;
    if (onSide < 0 || onHex < 0) continue;
    const minutes = enter[to] + crossing + onSide + onHex + field[to];
    if (minutes < bestMinutes) {
      best = direction;
      bestMinutes = minutes;
    }
  }
  return best;
}

/** As far along the way as the turn can last, up to the first known bar. */
function pathAlong(desk: Desk, column: ColumnView, way: Way) {
  const { scenario, view } = desk.knowledge;
  const { grid, turnMinutes } = scenario;
  const { enter } = desk.fields.costs[scenario.columns[column.column].class];
  const end = view.minute + turnMinutes;
  const path: Hex[] = [];
  let at = column.hex;
  let clock = column.clock;
  while (path.length < PATH_LIMIT && (clock < end || path.length === 0) && way.field[at] !== 0) {
    const direction = nextDirection(desk, column.column, way, at);
    if (direction < 0) return { path, bar: undefined, next: -1 };
    const bar = barOf(desk.knowledge, column.column, at, direction);
    const to = neighbour(grid, at, direction);
    if (bar !== undefined) return { path, bar, next: to };
    path.push(to);
    clock += enter[to];
    at = to;
  }
  return { path, bar: undefined, next: -1 };
}

function orderFor(desk: Desk, column: ColumnView, calls: Call[]): Order {
  const way = wayOf(desk, column);
  const { path, bar, next } = pathAlong(desk, column, way);
  if (path.length > 0) return { do: 'march', column: column.column, path };
  if (bar === undefined) return { do: 'hold', column: column.column };
  const { order, callsFor } = actAtBar(desk.knowledge, way.policy, column, next, bar);
  if (callsFor !== undefined) calls.push({ segment: callsFor, hex: column.hex });
  return order;
}

interface Helper {
  readonly column: ColumnView;
  readonly way: Way;
  readonly minutes: Minutes;
}

/** PO-5: the column that can clear it and is nearest by its own way; of equals the lowest number. */
function helperFor(desk: Desk, call: Call, busy: ReadonlySet<number>): Helper | undefined {
  let best: Helper | undefined;
  for (const column of desk.knowledge.view.columns) {
    if (column.status !== 'active' || column.clearing !== undefined || busy.has(column.column)) continue;
    if (teamsInLane(desk.knowledge, column) === 0 || breachMinutes(desk.knowledge, call.segment, column) < 0) continue;
    const way = wayTo(desk, column, 'breach', [call.hex], `hex${call.hex}`);
    const minutes = way.field[column.hex];
    if (minutes !== UNREACHED && (best === undefined || minutes < best.minutes)) best = { column, way, minutes };
  }
  return best;
}

function orderHelper(desk: Desk, call: Call, { column, way }: Helper): Order {
  const number = column.column;
  if (column.hex === call.hex) return actAtBar(desk.knowledge, 'breach', column, -1, call.segment).order;
  const { path, bar, next } = pathAlong(desk, column, way);
  if (path.length > 0) return { do: 'march', column: number, path };
  return bar === undefined
    ? { do: 'hold', column: number }
    : actAtBar(desk.knowledge, 'breach', column, next, bar).order;
}

/** Every column that is on the map and not at work gets an order; one that is at work goes on (TU-2). */
function ordersOf(desk: Desk): Order[] {
  const orders = new Map<number, Order>();
  const calls: Call[] = [];
  const claimed = new Set<Place>();
  for (const column of desk.knowledge.view.columns) {
    if (column.status !== 'active' || column.clearing !== undefined) continue;
    const order = orderFor(desk, column, calls);
    // PO-4: the second column to come to a segment in one turn waits.
    const taken = order.do === 'breach' && claimed.has(order.place);
    if (order.do === 'breach') claimed.add(order.place);
    orders.set(column.column, taken ? { do: 'hold', column: column.column } : order);
  }
  const busy = new Set<number>();
  const answered = new Set<number>();
  for (const call of calls) {
    if (answered.has(call.segment.place)) continue;
    answered.add(call.segment.place);
    const helper = helperFor(desk, call, busy);
    if (helper === undefined) continue;
    busy.add(helper.column.column);
    orders.set(helper.column.column, orderHelper(desk, call, helper));
  }
  return [...orders.values()];
}

/** A stock policy for a scenario. It may be asked for any number of runs: it keeps nothing between turns that changes its answers. */
export function makePolicy(name: PolicyName, scenario: Scenario): Policy {
  const fields = makeFields(scenario);
  const kinds: readonly KindTable[] = scenario.catalogue.map(tableOfKind);
  return (view) => {
    return ordersOf({ name, fields, knowledge: arrange(scenario, kinds, view) });
  };
}
