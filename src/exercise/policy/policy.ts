// The stock policies of the moving side: from what it knows to one order for each column (PO-1 to PO-5).
import { type Hex, IMPASSABLE_SIDE, neighbour, type Place, sideOf, UNREACHED } from '../../hex/index.ts';
import {
  type ColumnView,
  type KindTable,
  type Order,
  PATH_LIMIT,
  type Scenario,
  type SegmentView,
  tableOfKind,
  TEAMS_IN_LANE,
} from '../../rules/index.ts';
import type { Policy, PolicyName } from '../types.ts';
import { type Fields, makeFields } from './fields.ts';
import { arrange, barOf, breachMinutes, type Knowledge, teamsInLane } from './knowledge.ts';
import { actAtBar, weighFor } from './weigh.ts';

interface Desk {
  readonly name: PolicyName;
  readonly fields: Fields;
  readonly knowledge: Knowledge;
  /** Names what is known of lanes and helpers: equal keys, equal fields. */
  readonly key: string;
}

/** A column that waits for a lane, and where. */
interface Call {
  readonly segment: SegmentView;
  readonly hex: Hex;
}

function knowledgeKey({ shut, view }: Knowledge): string {
  let key = '';
  for (const segment of shut.values()) key += `${segment.place},${segment.kind},${segment.depth};`;
  for (const { status, strength } of view.columns) {
    key += status === 'active' || status === 'waiting' ? Math.min(strength, TEAMS_IN_LANE) : 'x';
  }
  return key;
}

function fieldTowards(desk: Desk, column: ColumnView, policy: PolicyName, goals: readonly Hex[], goalKey: string) {
  const { knowledge, fields } = desk;
  const key = `${column.column} ${policy} ${goalKey} ${desk.key}`;
  const mover = knowledge.scenario.columns[column.column].class;
  return fields.towards(key, mover, goals, knowledge.shut.values(), weighFor(knowledge, policy, column));
}

/** The way of a column: the policy whose counting applies (bypass falls back to breach) and its field. */
function wayOf(desk: Desk, column: ColumnView): { policy: PolicyName; field: Int32Array } {
  const { scenario } = desk.knowledge;
  const goals = scenario.zones[scenario.columns[column.column].zone].hexes;
  const field = fieldTowards(desk, column, desk.name, goals, 'goal');
  if (desk.name !== 'bypass' || field[column.hex] !== UNREACHED) return { policy: desk.name, field };
  return { policy: 'breach', field: fieldTowards(desk, column, 'breach', goals, 'goal') };
}

/** PO-4: the neighbour to go to next: least minutes in all, of equals the lowest direction; −1 = no way. */
function nextDirection(desk: Desk, column: number, policy: PolicyName, field: Int32Array, from: Hex): number {
  const { scenario } = desk.knowledge;
  const { grid } = scenario;
  const { enter, cross } = desk.fields.costs[scenario.columns[column].class];
  const weigh = weighFor(desk.knowledge, policy, desk.knowledge.view.columns[column]);
  let best = -1;
  let bestMinutes = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const to = neighbour(grid, from, direction);
    if (to < 0 || enter[to] === 0 || field[to] === UNREACHED) continue;
    const crossing = cross === undefined ? 0 : cross[sideOf(grid, from, direction)];
    if (crossing === IMPASSABLE_SIDE) continue;
    const bar = barOf(desk.knowledge, column, from, direction);
    const extra = bar === undefined ? 0 : weigh(bar);
    if (extra < 0) continue;
    const minutes = enter[to] + crossing + extra + field[to];
    if (minutes < bestMinutes) {
      best = direction;
      bestMinutes = minutes;
    }
  }
  return best;
}

/** As far along the way as the turn can last, up to the first known bar. */
function pathAlong(desk: Desk, column: ColumnView, policy: PolicyName, field: Int32Array) {
  const { scenario, view } = desk.knowledge;
  const { grid, turnMinutes } = scenario;
  const { enter } = desk.fields.costs[scenario.columns[column.column].class];
  const end = view.minute + turnMinutes;
  const path: Hex[] = [];
  let at = column.hex;
  let clock = column.clock;
  while (path.length < PATH_LIMIT && (clock < end || path.length === 0) && field[at] !== 0) {
    const direction = nextDirection(desk, column.column, policy, field, at);
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
  const { policy, field } = wayOf(desk, column);
  const { path, bar, next } = pathAlong(desk, column, policy, field);
  if (path.length > 0) return { do: 'march', column: column.column, path };
  if (bar === undefined) return { do: 'hold', column: column.column };
  const { order, callsFor } = actAtBar(desk.knowledge, policy, column, next, bar);
  if (callsFor !== undefined) calls.push({ segment: callsFor, hex: column.hex });
  return order;
}

/** PO-5: the column that can clear it and is nearest by its own way; of equals the lowest number. */
function helperFor(desk: Desk, call: Call, busy: ReadonlySet<number>): { column: ColumnView; field: Int32Array } | undefined {
  let best: { column: ColumnView; field: Int32Array } | undefined;
  for (const column of desk.knowledge.view.columns) {
    if (column.status !== 'active' || column.clearing !== undefined || busy.has(column.column)) continue;
    if (teamsInLane(desk.knowledge, column) === 0 || breachMinutes(desk.knowledge, call.segment, column) < 0) continue;
    const field = fieldTowards(desk, column, 'breach', [call.hex], `hex${call.hex}`);
    if (field[column.hex] === UNREACHED) continue;
    if (best === undefined || field[column.hex] < best.field[best.column.hex]) best = { column, field };
  }
  return best;
}

function orderHelper(desk: Desk, call: Call, column: ColumnView, field: Int32Array): Order {
  const number = column.column;
  if (column.hex === call.hex) return actAtBar(desk.knowledge, 'breach', column, -1, call.segment).order;
  const { path, bar, next } = pathAlong(desk, column, 'breach', field);
  if (path.length > 0) return { do: 'march', column: number, path };
  return bar === undefined ? { do: 'hold', column: number } : actAtBar(desk.knowledge, 'breach', column, next, bar).order;
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
    orders.set(helper.column.column, orderHelper(desk, call, helper.column, helper.field));
  }
  return [...orders.values()];
}

/** A stock policy for a scenario. It may be asked for any number of runs: it keeps nothing between turns that changes its answers. */
export function makePolicy(name: PolicyName, scenario: Scenario): Policy {
  const fields = makeFields(scenario);
  const kinds: readonly KindTable[] = scenario.catalogue.map(tableOfKind);
  return (view) => {
    const knowledge = arrange(scenario, kinds, view);
    return ordersOf({ name, fields, knowledge, key: knowledgeKey(knowledge) });
  };
}
