// The stock policies of the moving side: from what it knows to one order for each column (PO-1 to PO-9).
import { type Hex, neighbour, UNREACHED } from '../../hex/index.ts';
import {
  type ColumnOrder,
  type ColumnView,
  type Minutes,
  type Scenario,
  scenarioFor,
  type SegmentView,
} from '../../rules/index.ts';
import type { Policy, PolicyName } from '../types.ts';
import { minutesFrom, NO_STEP, stepFrom } from './fields.ts';
import { barsOf, breachMinutes, isFree, type Knowledge, makeArranger, shutAt } from './knowledge.ts';
import { mannerOf } from './manner.ts';
import { goalAt, makeRoster } from './roster.ts';
import { errandFor } from './tasks.ts';
import { type Desk, makeDesks, pathAlong, type Way, wayOf, wayTo } from './ways.ts';
import { actAtBar, type AtBar } from './weigh.ts';

/** A column that waits for a lane, and where. */
interface Call {
  readonly segment: SegmentView;
  readonly hex: Hex;
}

/** The march on a way, as far as the turn lasts; undefined where known segments bar its first step, or nothing leads on. */
function marchOnWay(desk: Desk, column: ColumnView, way: Way): ColumnOrder | undefined {
  const path = pathAlong(desk, column, way);
  return path.length === 0 ? undefined : { do: 'march', column: column.column, path };
}

/** What a column does that cannot march on its way. */
function actAtStop(desk: Desk, column: ColumnView, way: Way): AtBar {
  const { knowledge } = desk;
  const barred = stepFrom(desk.fields, way.field, column.hex);
  if (barred === NO_STEP) return { order: { do: 'hold', column: column.column } };
  const next = neighbour(knowledge.roster.grid, column.hex, barred);
  const bars = barsOf(knowledge, column.column, column.hex, barred);
  return actAtBar(knowledge, way.manner, column, next, bars);
}

/** What a column does on its way: marches as far as it can, or acts at what bars it. */
export function actOnWay(desk: Desk, column: ColumnView, way: Way): AtBar {
  const order = marchOnWay(desk, column, way);
  return order === undefined ? actAtStop(desk, column, way) : { order };
}

interface Helper {
  readonly column: ColumnView;
  readonly way: Way;
  readonly minutes: Minutes;
}

/** PO-9: who has to hold an objective does not leave it for others. */
function holdsGoal({ roster }: Knowledge, { column, hex }: ColumnView): boolean {
  return roster.scenario.columns[column].task === 'hold' && roster.entries[column].goal.hexes.includes(hex);
}

/** PO-5: the column that can clear it and is nearest by its own way; of equals the lowest number. */
function helperFor(desk: Desk, call: Call, busy: ReadonlySet<number>): Helper | undefined {
  const { knowledge } = desk;
  let best: Helper | undefined;
  for (const column of knowledge.columns) {
    if (!isFree(column) || busy.has(column.column) || holdsGoal(knowledge, column)) continue;
    if (breachMinutes(knowledge, call.segment, column.column) < 0) continue;
    const way = wayTo(desk, column.column, 'breach', goalAt(call.hex));
    const minutes = minutesFrom(desk.fields, way.field, column.hex);
    if (minutes !== UNREACHED && (best === undefined || minutes < best.minutes)) best = { column, way, minutes };
  }
  return best;
}

function orderHelper(desk: Desk, call: Call, { column, way }: Helper): ColumnOrder {
  if (column.hex === call.hex) return actAtBar(desk.knowledge, 'breach', column, column.hex, [call.segment]).order;
  return actOnWay(desk, column, way).order;
}

/** Puts an order in the place of the one that the column has, or at the end. */
export function giveInPlace(orders: ColumnOrder[], order: ColumnOrder): void {
  for (let i = 0; i < orders.length; i++) {
    if (orders[i].column !== order.column) continue;
    orders[i] = order;
    return;
  }
  orders.push(order);
}

type BreachOrder = Extract<ColumnOrder, { readonly do: 'breach' }>;

function beginMinutes({ knowledge }: Desk, { place, column }: BreachOrder): Minutes {
  const segment = shutAt(knowledge, place);
  return segment === undefined ? 0 : breachMinutes(knowledge, segment, column);
}

/** PO-4: of several columns that would begin at a segment in one turn the quickest does, of equals the lowest number; the others wait. */
function settleClaims(desk: Desk, orders: ColumnOrder[]): void {
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i];
    if (order.do !== 'breach') continue;
    for (let first = 0; first < i; first++) {
      const other = orders[first];
      if (other.do !== 'breach' || other.place !== order.place) continue;
      const loser = beginMinutes(desk, other) <= beginMinutes(desk, order) ? i : first;
      orders[loser] = { do: 'hold', column: orders[loser].column };
      break;
    }
  }
}

/** PO-5: each call is answered once; who calls for a lane that another column begins in this turn waits for that one. */
function answerCalls(desk: Desk, calls: readonly Call[], orders: ColumnOrder[]): void {
  settleClaims(desk, orders);
  if (calls.length === 0) return;
  const busy = new Set<number>();
  const answered = new Set(orders.flatMap((order) => (order.do === 'breach' ? [order.place] : [])));
  for (const call of calls) {
    if (answered.has(call.segment.place)) continue;
    answered.add(call.segment.place);
    const helper = helperFor(desk, call, busy);
    if (helper === undefined) continue;
    busy.add(helper.column.column);
    giveInPlace(orders, orderHelper(desk, call, helper));
  }
}

/** PO-7: does it hold back? */
function isHeldBack({ knowledge, policy }: Desk, { column }: ColumnView): boolean {
  return mannerOf(knowledge, policy, column) === 'hold';
}

/** What a column with a clear task does (PO-9). */
function actOnErrand(desk: Desk, column: ColumnView): AtBar {
  const errand = errandFor(desk, column);
  if (errand === undefined) return { order: { do: 'hold', column: column.column } };
  return 'order' in errand ? errand : actOnWay(desk, column, errand.way);
}

/** Every column that is on the map and not at work gets an order; one that is at work goes on (TU-2) unless it is relieved (PO-4). */
export function ordersOf(desk: Desk): ColumnOrder[] {
  const orders: ColumnOrder[] = [];
  const calls: Call[] = [];
  const { entries } = desk.knowledge.roster;
  for (const column of desk.knowledge.columns) {
    if (!isFree(column)) continue;
    if (isHeldBack(desk, column)) {
      orders.push({ do: 'hold', column: column.column });
      continue;
    }
    const way = entries[column.column].task === 'clear' ? undefined : wayOf(desk, column);
    const march = way && marchOnWay(desk, column, way);
    if (march !== undefined) {
      orders.push(march);
      continue;
    }
    const { order, callsFor, relieves } = way === undefined ? actOnErrand(desk, column) : actAtStop(desk, column, way);
    orders.push(order);
    if (callsFor !== undefined) calls.push({ segment: callsFor, hex: column.hex });
    if (relieves !== undefined) giveInPlace(orders, { do: 'hold', column: relieves });
  }
  answerCalls(desk, calls, orders);
  return orders;
}

/**
 * A stock policy of the moving side for a scenario, which it reads as that side knows it. It may be asked for any number of
 * runs: it keeps nothing between turns that changes its answers.
 */
export function makePolicy(name: PolicyName, scenario: Scenario): Policy {
  const known = scenarioFor(scenario, 'moving');
  const arrange = makeArranger(makeRoster(known, 'moving'));
  const desks = makeDesks(name, known);
  return (view) => {
    desks.beginTurn();
    return ordersOf(desks.deskFor(arrange(view)));
  };
}
