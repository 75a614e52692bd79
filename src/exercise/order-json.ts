// Orders as JSON, with names instead of numbers, and back (TU-2).
import { makeHexText, makePlaceText, parseHexText, parsePlaceText } from '../hex/index.ts';
import { type Order, METHODS, type Scenario } from '../rules/index.ts';
import { ID_PATTERN, listShape } from '../scenario/index.ts';
import * as z from 'zod';

const placeText = z.string().min(1).max(20);

/** One shape for all orders, so that a fault is said of a key and not of "no variant fits"; `parseOrderJson` sees to the rest. */
export const orderShape = z.strictObject({
  column: z.string().regex(ID_PATTERN),
  hold: z.literal(true).optional(),
  march: listShape(placeText, 32, 1).optional(),
  force: z.literal(true).optional(),
  breach: placeText.optional(),
  method: z.enum(METHODS).optional(),
  prove: z.boolean().optional(),
  mark: z.boolean().optional(),
});
export type OrderJson = z.infer<typeof orderShape>;

/** What is wrong with an order that fits its shape. */
export interface OrderFault {
  readonly key: keyof OrderJson | undefined;
  readonly message: string;
}

export function makeOrderJson(scenario: Scenario, order: Order): OrderJson {
  const column = scenario.columns[order.column].id;
  const { grid } = scenario;
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
  }
}

/** The order that a JSON order means in a scenario, or what is wrong with it. Whether it is legal, the rules say. */
export function parseOrderJson(scenario: Scenario, json: OrderJson): Order | OrderFault {
  const column = scenario.columns.findIndex(({ id }) => id === json.column);
  if (column < 0) return { key: 'column', message: 'There is no such column in the scenario' };
  const kinds = [json.hold, json.march, json.breach].filter((part) => part !== undefined);
  if (kinds.length !== 1)
    return { key: undefined, message: 'An order has exactly one of "hold", "march" and "breach"' };
  if (json.force !== undefined && json.march === undefined)
    return { key: 'force', message: '"force" goes with "march"' };
  const extra = (['method', 'prove', 'mark'] as const).find(
    (key) => (json[key] !== undefined) !== (json.breach !== undefined),
  );
  if (extra !== undefined) return { key: extra, message: `"${extra}" goes with "breach", and "breach" with it` };
  if (json.march !== undefined) return parseMarch(scenario, column, json.march, json.force);
  if (json.breach !== undefined) return parseBreach(scenario, column, json);
  return { do: 'hold', column };
}

function parseMarch(scenario: Scenario, column: number, march: readonly string[], force?: true): Order | OrderFault {
  const path = march.map((text) => parseHexText(scenario.grid, text));
  const hexes = path.filter((hex) => hex !== undefined);
  if (hexes.length < path.length) return { key: 'march', message: 'One of these is not a hex of the map' };
  return force === true ? { do: 'march', column, path: hexes, force } : { do: 'march', column, path: hexes };
}

function parseBreach(scenario: Scenario, column: number, json: OrderJson): Order | OrderFault {
  const place = parsePlaceText(scenario.grid, json.breach ?? '');
  if (place === undefined) return { key: 'breach', message: 'This is neither a hex nor a hexside of the map' };
  const { method = 'hand', prove = false, mark = false } = json;
  return { do: 'breach', column, place, method, prove, mark };
}
