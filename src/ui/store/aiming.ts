// Orders from the map: a column is pointed at, then where it shall go, with its way and minutes before the order is given.
import { computed } from '@preact/signals';
import type { RouteMark } from '../../board/index.ts';
import { deskView } from '../../exercise/index.ts';
import type { Hex } from '../../hex/index.ts';
import { legalOrders } from '../../rules/index.ts';
import type { Order, View } from '../../rules/index.ts';
import { marchWay } from '../model/march.ts';
import type { MarchWay } from '../model/march.ts';
import { orderWords } from '../model/order-words.ts';
import { text } from '../text/index.ts';
import type { Table } from './commanding.ts';

/** Numbers of the columns in a hex that the side can give orders to. */
function ownAt({ columns, scenario, viewer }: View, hex: Hex): readonly number[] {
  return columns.flatMap((one) =>
    one.hex === hex && one.status === 'active' && scenario.columns[one.column].side === viewer ? [one.column] : [],
  );
}

/** The way of an order that is on the slip. */
function routeOf({ columns }: View, order: Order): readonly RouteMark[] {
  return order.do === 'march' ? [{ hexes: [columns[order.column].hex, ...order.path], style: 'alternative' }] : [];
}

/** What a column can do at a hex to which no way leads: clear what lies there. */
function clearingOf({ desk, side }: Table, column: number, hex: Hex): Order | undefined {
  const legal = desk.value === undefined ? [] : legalOrders(desk.value.state, side.value);
  return legal.find((order) => order.do === 'breach' && order.column === column && order.place === hex);
}

/** Which column is pointed at, and the way from it. */
function pointing({ desk, side, hidden, aimed, running, notices }: Table) {
  /** What the side sees, while orders can be given from the map: with the last turn on show. */
  const aimView = computed((): View | undefined => {
    const isNow = !hidden.value && running.turn.value === running.last.value;
    return isNow && desk.value !== undefined ? deskView(desk.value, side.value).view : undefined;
  });
  // With another turn, or another at the screen, nothing is pointed at.
  aimView.subscribe(() => (aimed.value = undefined));
  return {
    aimView,
    wayTo(hex: Hex | undefined): MarchWay | undefined {
      const [view, column] = [aimView.value, aimed.value];
      return view === undefined || column === undefined || hex === undefined ? undefined : marchWay(view, column, hex);
    },
    aim(column: number | undefined): void {
      aimed.value = column;
      const name = column === undefined ? undefined : aimView.value?.scenario.columns[column].name;
      if (name !== undefined) notices.say(text.command.aim.aimed(name));
    },
  };
}

export function aiming(table: Table, give: (order: Order) => void) {
  const { aimed, orders, notices } = table;
  const points = pointing(table);
  const { aimView, wayTo, aim } = points;
  const send = (view: View, column: number, hex: Hex): void => {
    const path = wayTo(hex)?.path;
    const order: Order | undefined =
      path === undefined ? clearingOf(table, column, hex) : { do: 'march', column, path };
    if (order === undefined) return notices.say(text.command.toBad);
    give(order);
    aimed.value = undefined;
    const words = orderWords(view.scenario, view.plan, order);
    notices.say(text.command.aim.given(view.scenario.columns[column].name, words));
  };
  return {
    ...points,
    /** A hex of the map was meant: a column there, or where the one that is pointed at shall go. */
    pickHex(hex: Hex): void {
      const [view, column] = [aimView.value, aimed.value];
      if (view === undefined) return;
      const own = ownAt(view, hex);
      if (column === undefined) aim(own[0]);
      else if (own.includes(column)) aim(own[own.indexOf(column) + 1]);
      else send(view, column, hex);
    },
    /** The ways of marches that are ordered, and of the one that is being chosen. */
    marches(target: Hex | undefined): readonly RouteMark[] {
      const [view, column, way] = [aimView.value, aimed.value, wayTo(target)];
      if (view === undefined) return [];
      const given = [...orders.value.values()].flatMap((order) => routeOf(view, order));
      if (way === undefined || column === undefined) return given;
      return [...given, { hexes: [view.columns[column].hex, ...way.path], style: 'best' }];
    },
  };
}
