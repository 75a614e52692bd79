// Orders as JSON, with names instead of numbers, and back (TU-2).
import { type Hex, makeHexText, makePlaceText, parseHexText, parsePlaceText, type Place } from '../hex/index.ts';
import { en, METHODS, type Order, type Plan, type Scenario, type Sentence } from '../rules/index.ts';
import { ID_PATTERN, listShape } from '../scenario/index.ts';
import * as z from 'zod/mini';

const placeText = z.string().check(z.minLength(1), z.maxLength(20));
const id = z.string().check(z.regex(ID_PATTERN));

/** One shape for all orders, so that a fault is said of a key and not of "no variant fits"; `parseOrderJson` sees to the rest. */
export const orderShape = z.strictObject({
  column: z.optional(id),
  hold: z.optional(z.literal(true)),
  march: z.optional(listShape(placeText, 32, 1)),
  force: z.optional(z.literal(true)),
  breach: z.optional(placeText),
  method: z.optional(z.enum(METHODS)),
  prove: z.optional(z.boolean()),
  mark: z.optional(z.boolean()),
  search: z.optional(placeText),
  jam: z.optional(placeText),
  lay: z.optional(id),
  reload: z.optional(z.literal(true)),
  switch: z.optional(id),
  place: z.optional(placeText),
  off: z.optional(z.boolean()),
  arm: z.optional(id),
  fire: z.optional(id),
  tell: z.optional(id),
});
export type OrderJson = z.infer<typeof orderShape>;
type Key = keyof OrderJson;

/** What is wrong with an order that fits its shape. */
export interface OrderFault {
  readonly key: Key | undefined;
  readonly message: Sentence;
}

/** What gives columns, places, belts and messages their names. */
export interface Names {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** What is done with a column, and what without. */
const COLUMN_DEEDS = ['hold', 'march', 'breach', 'search', 'jam', 'lay', 'reload'] as const;
const OTHER_DEEDS = ['switch', 'arm', 'fire', 'tell'] as const;
const DEEDS = [...COLUMN_DEEDS, ...OTHER_DEEDS];
type Deed = (typeof DEEDS)[number];

/** Keys that only go with one deed, and whether that needs them. */
const COMPANIONS: readonly (readonly [key: Key, deed: Deed, needed: boolean])[] = [
  ['force', 'march', false],
  ['method', 'breach', true],
  ['prove', 'breach', true],
  ['mark', 'breach', true],
  ['place', 'switch', false],
  ['off', 'switch', true],
];

export function makeOrderJson(names: Names, order: Order): OrderJson {
  if (!('column' in order)) return otherJson(names, order);
  const { scenario, plan } = names;
  const { grid } = scenario;
  const column = scenario.columns[order.column].id;
  switch (order.do) {
    case 'hold':
      return { column, hold: true };
    case 'march': {
      const march = order.path.map((hex) => makeHexText(grid, hex));
      return order.force === true ? { column, march, force: true } : { column, march };
    }
    case 'breach': {
      const { method, prove, mark } = order;
      return { column, breach: makePlaceText(grid, order.place), method, prove, mark };
    }
    case 'search':
      return { column, search: makeHexText(grid, order.hex) };
    case 'jam':
      return { column, jam: makePlaceText(grid, order.place) };
    case 'lay':
      return { column, lay: plan.belts[order.belt].id };
    case 'reload':
      return { column, reload: true };
  }
}

function otherJson({ scenario, plan }: Names, order: Exclude<Order, { readonly column: number }>): OrderJson {
  switch (order.do) {
    case 'switch': {
      const { belt, place, off } = order;
      const whole = { switch: plan.belts[belt].id, off };
      return place === undefined ? whole : { ...whole, place: makePlaceText(scenario.grid, place) };
    }
    case 'arm':
      return { arm: plan.belts[order.belt].id };
    case 'fire':
      return { fire: plan.belts[order.belt].id };
    case 'tell':
      return { tell: scenario.messages[order.message].id };
  }
}

/** The order that a JSON order means, or what is wrong with it. Whether it is legal, the rules say. */
export function parseOrderJson(names: Names, json: OrderJson): Order | OrderFault {
  const deeds = DEEDS.filter((deed) => json[deed] !== undefined);
  if (deeds.length !== 1) return { key: undefined, message: en`An order has exactly one of ${quotedList(DEEDS)}` };
  const [deed] = deeds;
  const needsColumn = COLUMN_DEEDS.some((each) => each === deed);
  if (needsColumn !== (json.column !== undefined)) {
    return { key: 'column', message: en`"column" goes with ${quotedList(COLUMN_DEEDS)}, and with nothing else` };
  }
  for (const [key, owner, needed] of COMPANIONS) {
    const isThere = json[key] !== undefined;
    if (isThere && owner !== deed) return { key, message: en`"${key}" goes with "${owner}"` };
    if (!isThere && needed && owner === deed) return { key, message: en`"${owner}" needs "${key}"` };
  }
  if (!needsColumn) return parseOther(names, json, deed);
  const column = names.scenario.columns.findIndex((each) => each.id === json.column);
  if (column < 0) return { key: 'column', message: en`There is no such column in the scenario` };
  return parseColumn(names, json, deed, column);
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function parseColumn({ scenario, plan }: Names, json: OrderJson, deed: Deed, column: number): Order | OrderFault {
  const { grid } = scenario;
  switch (deed) {
    case 'march':
      return parseMarch(scenario, column, json.march ?? [], json.force);
    case 'breach': {
      const { method = 'hand', prove = false, mark = false } = json;
      return at(parsePlaceText(grid, json.breach ?? ''), deed, (place) => {
        return { do: 'breach', column, place, method, prove, mark };
      });
    }
    case 'search': {
      const hex = parseHexText(grid, json.search ?? '');
      return hex === undefined
        ? { key: deed, message: en`This is not a hex of the map` }
        : { do: 'search', column, hex };
    }
    case 'jam':
      return at(parsePlaceText(grid, json.jam ?? ''), deed, (place) => ({ do: 'jam', column, place }));
    case 'lay':
      return numbered(plan.belts, json.lay, deed, en`There is no such belt in the plan`, (belt) => ({
        do: 'lay',
        column,
        belt,
      }));
    case 'reload':
      return { do: 'reload', column };
    default:
      return { do: 'hold', column };
  }
}

function parseOther({ scenario, plan }: Names, json: OrderJson, deed: Deed): Order | OrderFault {
  if (deed === 'tell') {
    return numbered(scenario.messages, json.tell, deed, en`There is no such message in the scenario`, (message) => {
      return { do: 'tell', message };
    });
  }
  return numbered(plan.belts, json[deed] as string, deed, en`There is no such belt in the plan`, (belt) => {
    if (deed === 'arm' || deed === 'fire') return { do: deed, belt };
    const { place, off = true } = json;
    if (place === undefined) return { do: 'switch', belt, off };
    return at(parsePlaceText(scenario.grid, place), 'place', (found) => ({ do: 'switch', belt, place: found, off }));
  });
}

function parseMarch(scenario: Scenario, column: number, march: readonly string[], force?: true): Order | OrderFault {
  const path = march.map((text) => parseHexText(scenario.grid, text));
  const hexes = path.filter((hex): hex is Hex => hex !== undefined);
  if (hexes.length < path.length) return { key: 'march', message: en`One of these is not a hex of the map` };
  return force === true ? { do: 'march', column, path: hexes, force } : { do: 'march', column, path: hexes };
}

function at(place: Place | undefined, key: Key, make: (place: Place) => Order): Order | OrderFault {
  return place === undefined ? { key, message: en`This is neither a hex nor a hexside of the map` } : make(place);
}

/** By the number of the thing that has this id. */
function numbered(
  things: readonly { readonly id: string }[],
  wanted: string | undefined,
  key: Key,
  missing: Sentence,
  make: (number: number) => Order | OrderFault,
): Order | OrderFault {
  const number = things.findIndex((thing) => thing.id === wanted);
  return number < 0 ? { key, message: missing } : make(number);
}
