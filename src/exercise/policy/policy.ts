// The stock policies of the moving side: from what it knows to one order for each column (PO-1 to PO-5).
import {
  type Hex,
  IMPASSABLE_SIDE,
  MAX_STEP,
  neighbour,
  type Place,
  placeOfSide,
  sideOf,
  UNREACHED,
} from '../../hex/index.ts';
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
import { arrange, barsOf, breachMinutes, type Knowledge, teamsInLane } from './knowledge.ts';
import { actAtBar, type AtBar, type Weights, weightsFor } from './weigh.ts';

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
    // As the field counts it.
    const minutes = Math.min(MAX_STEP, enter[to] + onHex) + Math.min(MAX_STEP, crossing + onSide) + field[to];
    if (minutes < bestMinutes) {
      best = direction;
      bestMinutes = minutes;
    }
  }
  return best;
}

/** As far along the way as the turn can last, up to the first step that known segments bar; those, and where it leads. */
function pathAlong(desk: Desk, column: ColumnView, way: Way): { path: Hex[]; bars: readonly SegmentView[]; next: Hex } {
  const { scenario, view } = desk.knowledge;
  const { grid, turnMinutes } = scenario;
  const { enter } = desk.fields.costs[scenario.columns[column.column].class];
  const end = view.minute + turnMinutes;
  const path: Hex[] = [];
  let at = column.hex;
  let clock = column.clock;
  while (path.length < PATH_LIMIT && (clock < end || path.length === 0) && way.field[at] !== 0) {
    const direction = nextDirection(desk, column.column, way, at);
    if (direction < 0) break;
    const bars = barsOf(desk.knowledge, column.column, at, direction);
    const to = neighbour(grid, at, direction);
    if (bars.length > 0) return { path, bars, next: to };
    path.push(to);
    clock += enter[to];
    at = to;
  }
  return { path, bars: [], next: at };
}

/** What a column does on its way: marches as far as it can, or acts at what bars it. */
function actOnWay(desk: Desk, column: ColumnView, way: Way): AtBar {
  const { path, bars, next } = pathAlong(desk, column, way);
  if (path.length > 0) return { order: { do: 'march', column: column.column, path } };
  if (bars.length === 0) return { order: { do: 'hold', column: column.column } };
  return actAtBar(desk.knowledge, way.policy, column, next, bars);
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
  if (column.hex === call.hex) return actAtBar(desk.knowledge, 'breach', column, column.hex, [call.segment]).order;
  return actOnWay(desk, column, way).order;
}

/** PO-4: of several columns that would begin at a segment in one turn the quickest does, of equals the lowest number; the others wait. */
function settleClaims({ knowledge }: Desk, orders: Map<number, Order>): Set<Place> {
  const claims = new Map<Place, { column: number; minutes: Minutes }>();
  for (const [column, order] of orders) {
    if (order.do !== 'breach') continue;
    const segment = knowledge.shut.get(order.place);
    const minutes = segment === undefined ? 0 : breachMinutes(knowledge, segment, knowledge.view.columns[column]);
    const first = claims.get(order.place);
    const loser = first !== undefined && first.minutes <= minutes ? column : first?.column;
    if (loser !== undefined) orders.set(loser, { do: 'hold', column: loser });
    if (loser !== column) claims.set(order.place, { column, minutes });
  }
  return new Set(claims.keys());
}

/** PO-5: each call is answered once; who calls for a lane that another column begins in this turn waits for that one. */
function answerCalls(desk: Desk, calls: readonly Call[], orders: Map<number, Order>): void {
  const busy = new Set<number>();
  const answered = settleClaims(desk, orders);
  for (const call of calls) {
    if (answered.has(call.segment.place)) continue;
    answered.add(call.segment.place);
    const helper = helperFor(desk, call, busy);
    if (helper === undefined) continue;
    busy.add(helper.column.column);
    orders.set(helper.column.column, orderHelper(desk, call, helper));
  }
}

/** Every column that is on the map and not at work gets an order; one that is at work goes on (TU-2) unless it is relieved (PO-4). */
function ordersOf(desk: Desk): Order[] {
  const orders = new Map<number, Order>();
  const calls: Call[] = [];
  for (const column of desk.knowledge.view.columns) {
    if (column.status !== 'active' || column.clearing !== undefined) continue;
    const { order, callsFor, relieves } = actOnWay(desk, column, wayOf(desk, column));
    orders.set(column.column, order);
    if (callsFor !== undefined) calls.push({ segment: callsFor, hex: column.hex });
    if (relieves !== undefined) orders.set(relieves, { do: 'hold', column: relieves });
  }
  answerCalls(desk, calls, orders);
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
