// The stock policies of the moving side: from what it knows to one order for each column (PO-1 to PO-5).
import { type Hex, neighbour, type Place, UNREACHED } from '../../hex/index.ts';
import type { ColumnView, Minutes, Order, Scenario, SegmentView } from '../../rules/index.ts';
import type { Policy, PolicyName } from '../types.ts';
import { makeFields } from './fields.ts';
import { barsOf, breachMinutes, makeArranger, shutAt } from './knowledge.ts';
import { goalAt, makeRoster } from './roster.ts';
import { type Desk, pathAlong, type Way, wayOf, wayTo } from './ways.ts';
import { actAtBar, type AtBar } from './weigh.ts';

/** A column that waits for a lane, and where. */
interface Call {
  readonly segment: SegmentView;
  readonly hex: Hex;
}

/** What a column does on its way: marches as far as it can, or acts at what bars it. */
function actOnWay({ knowledge }: Desk, column: ColumnView, way: Way): AtBar {
  const { path, barred } = pathAlong(knowledge, column, way);
  if (path.length > 0) return { order: { do: 'march', column: column.column, path } };
  if (barred < 0) return { order: { do: 'hold', column: column.column } };
  const next = neighbour(knowledge.roster.scenario.grid, column.hex, barred);
  const bars = barsOf(knowledge, column.column, column.hex, barred);
  return actAtBar(knowledge, way.policy, column, next, bars);
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
    if (breachMinutes(desk.knowledge, call.segment, column.column) < 0) continue;
    const way = wayTo(desk, column.column, 'breach', goalAt(call.hex));
    const minutes = way.field.minutes[column.hex];
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
  for (const order of orders.values()) {
    if (order.do !== 'breach') continue;
    const { column } = order;
    const segment = shutAt(knowledge, order.place);
    const minutes = segment === undefined ? 0 : breachMinutes(knowledge, segment, column);
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
  const roster = makeRoster(scenario);
  const fields = makeFields(scenario);
  const arrange = makeArranger(roster);
  return (view) => ordersOf({ policy: name, fields, knowledge: arrange(view), shared: [] });
}
