// From a typed command to an order (TU-2), and from an order to the line that would have given it.
import { makePlaceText } from '../../../hex/index.ts';
import type { Place } from '../../../hex/index.ts';
import type { Order, View } from '../../../rules/index.ts';
import { text } from '../../text/index.ts';
import { marchTo } from '../march.ts';
import { METHOD_FLAGS, type NameClass, type Verb } from './grammar.ts';
import type { Reading, TypedWorld } from './read.ts';
import { labelOf } from './world.ts';

/** What giving orders needs to know of the turn. */
export interface Giving {
  readonly view: View;
  /** Every order of one step that may be given now. */
  readonly legal: readonly Order[];
}

export type TypedOrder =
  | { readonly is: 'order'; readonly order: Order }
  /** Something was left out, and several things would fit. */
  | { readonly is: 'missing'; readonly slot: NameClass | 'place' | 'onOff'; readonly values: readonly number[] }
  /** No legal order is like it: the nearest that was meant, for the rules to say why not. */
  | { readonly is: 'illegal'; readonly order: Order | undefined };

const DOES: Readonly<Partial<Record<Verb, Order['do']>>> = {
  breach: 'breach',
  hold: 'hold',
  search: 'search',
  jam: 'jam',
  lay: 'lay',
  reload: 'reload',
  switch: 'switch',
  arm: 'arm',
  fire: 'fire',
  tell: 'tell',
};

/** The order that a command means. */
export function orderFrom(reading: Reading, giving: Giving): TypedOrder {
  if (reading.verb === 'march') return marchFrom(reading, giving);
  const wanted = giving.legal.filter(
    (order) => order.do === DOES[reading.verb] && isMeant(order, reading, giving.view),
  );
  const slot = leftOpen(wanted);
  if (slot !== undefined) return { is: 'missing', ...slot };
  const order = wanted[0];
  return order === undefined ? { is: 'illegal', order: asTyped(reading, giving) } : { is: 'order', order };
}

function fits<T>(given: readonly T[] | undefined, value: T): boolean {
  return given === undefined || given.length === 0 || given.includes(value);
}

/** The belts that were named, or on which a named place lies. */
export function beltsMeant({ names, places }: Reading, view: View): readonly number[] {
  const under = (view.plan?.belts ?? []).flatMap((belt, i) =>
    belt.places.some((at) => places.includes(at)) ? [i] : [],
  );
  return [...(names.belt ?? []), ...under];
}

function isMeant(order: Order, reading: Reading, view: View): boolean {
  const { names, places, flags } = reading;
  if ('column' in order && !fits(names.column, order.column)) return false;
  switch (order.do) {
    case 'breach':
      return (
        fits(places, order.place) &&
        fits(
          METHOD_FLAGS.filter((method) => flags.has(method)),
          order.method,
        ) &&
        order.prove === flags.has('prove') &&
        order.mark === flags.has('mark')
      );
    case 'search':
      return fits(places, order.hex);
    case 'jam':
      return fits(places, order.place);
    case 'switch':
      return isSwitchMeant(order, reading, view);
    case 'lay':
    case 'arm':
    case 'fire':
      return isNamed(reading) ? beltsMeant(reading, view).includes(order.belt) : true;
    case 'tell':
      return fits(names.message, order.message);
    default:
      return true;
  }
}

function isNamed({ names, places }: Reading): boolean {
  return places.length > 0 || (names.belt ?? []).length > 0;
}

/** A place alone means its segment; the whole belt has to be asked for, or named. */
function isSwitchMeant(order: Extract<Order, { do: 'switch' }>, reading: Reading, view: View): boolean {
  const { names, places, flags } = reading;
  if (flags.has('on') === flags.has('off') ? false : order.off !== flags.has('off')) return false;
  const whole = flags.has('whole') || (names.belt ?? []).length > 0;
  if (whole) return order.place === undefined && beltsMeant(reading, view).includes(order.belt);
  return order.place !== undefined && fits(places, order.place);
}

/** What the orders that fit still differ in: asked for in this order. Methods differ too, but the first will do. */
function leftOpen(
  orders: readonly Order[],
): Pick<Extract<TypedOrder, { is: 'missing' }>, 'slot' | 'values'> | undefined {
  const differ = (pick: (order: Order) => number | undefined) => {
    const values = [...new Set(orders.map(pick))].filter((value) => value !== undefined);
    return values.length > 1 ? values : undefined;
  };
  const columns = differ((order) => ('column' in order ? order.column : undefined));
  if (columns !== undefined) return { slot: 'column', values: columns };
  const places = differ(placeOf);
  if (places !== undefined) return { slot: 'place', values: places };
  const belts = differ((order) => ('belt' in order ? order.belt : undefined));
  if (belts !== undefined) return { slot: 'belt', values: belts };
  const messages = differ((order) => (order.do === 'tell' ? order.message : undefined));
  if (messages !== undefined) return { slot: 'message', values: messages };
  const states = differ((order) => (order.do === 'switch' ? Number(order.off) : undefined));
  return states === undefined ? undefined : { slot: 'onOff', values: states };
}

function placeOf(order: Order): Place | undefined {
  if (order.do === 'breach' || order.do === 'jam' || order.do === 'switch') return order.place;
  return order.do === 'search' ? order.hex : undefined;
}

function marchFrom(reading: Reading, { view, legal }: Giving): TypedOrder {
  const { names, places, flags } = reading;
  const own = view.columns.filter(({ column }) => legal.some((one) => 'column' in one && one.column === column));
  const column = names.column?.[0];
  if (column === undefined) return { is: 'missing', slot: 'column', values: own.map((one) => one.column) };
  const targets = [...places, ...(names.zone ?? []).flatMap((zone) => view.scenario.zones[zone].hexes)];
  if (targets.length === 0) return { is: 'missing', slot: 'place', values: [] };
  if (flags.has('force')) return forced(column, targets[0], legal);
  // A hex beside it is stepped into, whatever a way round would save.
  const step = legal.find((one) => one.do === 'march' && one.column === column && one.path[0] === places[0]);
  if (step !== undefined && step.do === 'march' && step.force !== true) return { is: 'order', order: step };
  const at = view.columns[column].hex;
  const path =
    at < 0 || targets.some((hex) => hex >= view.scenario.grid.size) ? undefined : marchTo(view, column, targets);
  const order: Order | undefined = path && { do: 'march', column, path };
  return order === undefined
    ? { is: 'illegal', order: { do: 'march', column, path: [targets[0]] } }
    : { is: 'order', order };
}

function forced(column: number, to: number, legal: readonly Order[]): TypedOrder {
  const order: Order = { do: 'march', column, path: [to], force: true };
  const known = legal.find((one) => one.do === 'march' && one.column === column && one.path[0] === to);
  return known === undefined ? { is: 'illegal', order } : { is: 'order', order: known };
}

/** The column that is taken where none was named. */
function firstOwn({ columns, scenario, viewer }: View): number | undefined {
  return columns.find(({ column, status }) => status === 'active' && scenario.columns[column].side === viewer)?.column;
}

/** The order as it was typed, where enough was typed, so that the rules can say what is wrong with it. */
function asTyped(reading: Reading, { view }: Giving): Order | undefined {
  const { verb, names, places, flags } = reading;
  const column = names.column?.[0] ?? firstOwn(view);
  const place: Place | undefined = places[0];
  const belt: number | undefined = beltsMeant(reading, view)[0];
  const method = METHOD_FLAGS.find((one) => flags.has(one)) ?? 'hand';
  const by = column === undefined ? undefined : { column };
  switch (verb) {
    case 'breach':
      return by && place !== undefined
        ? { do: 'breach', ...by, place, method, prove: flags.has('prove'), mark: flags.has('mark') }
        : undefined;
    case 'search':
      return by && place !== undefined ? { do: 'search', ...by, hex: place } : undefined;
    case 'jam':
      return by && place !== undefined ? { do: 'jam', ...by, place } : undefined;
    case 'lay':
      return by && belt !== undefined ? { do: 'lay', ...by, belt } : undefined;
    case 'hold':
    case 'reload':
      return by && { do: verb, ...by };
    case 'switch':
      return belt === undefined ? undefined : { do: 'switch', belt, off: !flags.has('on') };
    case 'arm':
    case 'fire':
      return belt === undefined ? undefined : { do: verb, belt };
    case 'tell':
      return names.message?.[0] === undefined ? undefined : { do: 'tell', message: names.message[0] };
    default:
      return undefined;
  }
}

/** The line that gives an order. */
export function lineOf(order: Order, world: TypedWorld, view: View): string {
  const { lines, flags } = text.typing;
  const at = (place: Place) => makePlaceText(world.grid, place);
  const column = 'column' in order ? labelOf(world, 'column', order.column) : '';
  const first = (belt: number) => (view.plan === undefined ? '' : at(view.plan.belts[belt].places[0]));
  switch (order.do) {
    case 'hold':
      return lines.hold(column);
    case 'march':
      return lines.march(column, at(order.path[order.path.length - 1]), order.force === true);
    case 'breach':
      return lines.breach(column, at(order.place), flags[order.method].split('|')[0], order.prove, order.mark);
    case 'search':
      return lines.search(column, at(order.hex));
    case 'jam':
      return lines.jam(column, at(order.place));
    case 'lay':
      return lines.layBelt(column, first(order.belt));
    case 'reload':
      return lines.reload(column);
    case 'switch':
      return lines.switch(
        at(order.place ?? view.plan?.belts[order.belt].places[0] ?? 0),
        order.place === undefined,
        order.off,
      );
    case 'arm':
      return lines.arm(first(order.belt));
    case 'fire':
      return lines.fire(first(order.belt));
    case 'tell':
      return lines.tell(labelOf(world, 'message', order.message));
  }
}
