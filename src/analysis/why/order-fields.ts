// The parts of an order that are tried out to turn its refusal: one of them is another, and the gate is asked again (WY-6).
import { distance, type Hex, makePlaceText, neighbour, type Place } from '../../hex/index.ts';
import { sideOfOrder } from '../../exercise/index.ts';
import { hexAt, hexesOf, knownPlaces, METHODS, type Order, type SideName, type State } from '../../rules/index.ts';
import { chosen, type Found, tried } from './search.ts';

type Of<Do extends Order['do']> = Extract<Order, { do: Do }>;
/** May the order be given in the place of the one that was refused? */
export type AskOrder = (order: Order) => boolean;

function idOfColumn({ setting }: State, column: number): string {
  return setting.scenario.columns[column]?.id ?? String(column);
}

/** Another column of the side, the lowest number first. */
function otherColumns(state: State, side: SideName, order: Extract<Order, { column: number }>, ask: AskOrder) {
  const { columns } = state.setting.scenario;
  const others = columns.flatMap((each, i) => (each.side === side && i !== order.column ? [each.id] : []));
  const number = (id: string) => columns.findIndex((each) => each.id === id);
  const turns = (id: string) => ask({ ...order, column: number(id) });
  return chosen({ change: 'column', now: idOfColumn(state, order.column), others, turns });
}

/** Another place or hex, the nearest to the column first, of equals the lowest number. */
function otherPlaces(state: State, now: Place | undefined, places: readonly Place[], turns: (place: Place) => boolean) {
  const { scenario } = state.setting;
  const { grid } = scenario;
  const text = (place: Place) => makePlaceText(grid, place);
  const isPlace = now !== undefined && Number.isInteger(now) && now >= 0 && now < grid.size * 4;
  const from = isPlace ? hexesOf(scenario, now)[0] : undefined;
  const far = (place: Place) => {
    const away = from === undefined ? [1] : hexesOf(scenario, place).map((hex) => distance(grid, from, hex));
    // The other hexside of a hex is another place, too.
    return Math.max(1, Math.min(...away));
  };
  const sorted = places.filter((place) => place !== now).sort((a, b) => far(a) - far(b) || a - b);
  const byText = new Map(sorted.map((place) => [text(place), place]));
  return chosen({
    change: 'place',
    now: isPlace ? text(now) : '–',
    others: [...byText.keys()],
    turns: (name) => turns(byText.get(name) ?? -1),
    far: (name) => far(byText.get(name) ?? 0),
    unit: 'hex',
  });
}

/** Hexes beside the column, in order of direction. */
function besideHexes(state: State, column: number): readonly Hex[] {
  const { grid } = state.setting.scenario;
  const from = state.setting.scenario.columns[column] === undefined ? -1 : hexAt(state, column);
  if (from < 0) return [];
  return [0, 1, 2, 3, 4, 5].map((direction) => neighbour(grid, from, direction)).filter((hex) => hex >= 0);
}

/** Its path shorter, its first hex another, with force. */
function marchFields(state: State, order: Of<'march'>, ask: AskOrder): readonly Found[] {
  const { path, force, column } = order;
  const shorter = tried({
    change: 'path',
    unit: 'hex',
    now: path.length,
    least: 1,
    most: path.length,
    turns: (length) => ask({ ...order, path: path.slice(0, length) }),
  });
  const first = otherPlaces(state, path[0], besideHexes(state, column), (hex) =>
    ask({ ...order, path: [hex, ...path.slice(1)] }),
  );
  const forced =
    force === true
      ? []
      : chosen({ change: 'forced', now: false, others: [true], turns: () => ask({ ...order, force: true }) });
  return [...shorter, ...first, ...forced];
}

function breachFields(state: State, side: SideName, order: Of<'breach'>, ask: AskOrder): readonly Found[] {
  const { method, prove, mark, place } = order;
  const places = knownPlaces(state, side);
  const more = (change: 'prove' | 'mark', is: boolean) =>
    is ? [] : chosen({ change, now: false, others: [true], turns: () => ask({ ...order, [change]: true }) });
  return [
    ...METHODS.filter((other) => other !== method).flatMap((other) =>
      chosen({ change: 'method', now: method, others: [other], turns: () => ask({ ...order, method: other }) }),
    ),
    ...more('prove', prove),
    ...more('mark', mark),
    ...otherPlaces(state, place, places, (other) => ask({ ...order, place: other })),
  ];
}

function otherBelts(state: State, order: Extract<Order, { belt: number }>, ask: AskOrder): readonly Found[] {
  const { belts } = state.setting.plan;
  const others = belts.flatMap(({ id }, belt) => (belt === order.belt ? [] : [id]));
  const turns = (id: string) => ask({ ...order, belt: belts.findIndex((belt) => belt.id === id) });
  return chosen({ change: 'belt', now: belts[order.belt]?.id ?? String(order.belt), others, turns });
}

function switchFields(state: State, order: Of<'switch'>, ask: AskOrder): readonly Found[] {
  const { off, place, belt } = order;
  const places = state.setting.plan.belts[belt]?.places ?? [];
  return [
    ...chosen({ change: 'off', now: off, others: [!off], turns: (other) => ask({ ...order, off: other }) }),
    ...(place === undefined ? [] : otherPlaces(state, place, places, (other) => ask({ ...order, place: other }))),
    ...otherBelts(state, order, ask),
  ];
}

function tellFields({ setting }: State, order: Of<'tell'>, ask: AskOrder): readonly Found[] {
  const { messages } = setting.scenario;
  const others = messages.flatMap(({ id }, message) => (message === order.message ? [] : [id]));
  const turns = (id: string) => ask({ ...order, message: messages.findIndex((each) => each.id === id) });
  return chosen({ change: 'message', now: messages[order.message]?.id ?? String(order.message), others, turns });
}

function ownFields(state: State, side: SideName, order: Order, ask: AskOrder): readonly Found[] {
  const { searchable } = state.setting;
  switch (order.do) {
    case 'march':
      return marchFields(state, order, ask);
    case 'breach':
      return breachFields(state, side, order, ask);
    case 'search':
      return otherPlaces(state, order.hex, searchable, (hex) => ask({ ...order, hex }));
    case 'jam':
      return otherPlaces(state, order.place, knownPlaces(state, side), (place) => ask({ ...order, place }));
    case 'lay':
    case 'arm':
    case 'fire':
      return otherBelts(state, order, ask);
    case 'switch':
      return switchFields(state, order, ask);
    case 'tell':
      return tellFields(state, order, ask);
    case 'hold':
    case 'reload':
      return [];
  }
}

/** Every part of the order, by the kind of order. */
export function orderFields(state: State, side: SideName, order: Order, ask: AskOrder): readonly Found[] {
  const fields = ownFields(state, side, order, ask);
  return 'column' in order ? [...fields, ...otherColumns(state, side, order, ask)] : fields;
}

/** The side that an order is for; of a column that is not there the moving side's, since the laying side has orders of its own. */
export function sideFor({ setting }: State, order: Order): SideName {
  return sideOfOrder(setting.scenario, order) ?? 'moving';
}
