// A file of one side's orders, turn by turn, so that people can play by files (format abatis-orders/1).
import { en, type Order, type Sentence, type SideName, SIDES } from '../rules/index.ts';
import {
  checkFormat,
  checkShape,
  isSound,
  listShape,
  type Located,
  makeSink,
  MAX_BELTS,
  MAX_COLUMNS,
  MAX_MESSAGES,
  MAX_TURNS,
  type Path,
  quoted,
  readJsonInto,
  report,
  type Result,
  resultOf,
  type Sink,
} from '../scenario/index.ts';
import * as z from 'zod/mini';
import { type Names, type OrderJson, orderShape, makeOrderJson, parseOrderJson } from './order-json.ts';

export const ORDERS_FORMAT = 'abatis-orders/1';

/** An order for each column and belt, and all messages. */
const MAX_ORDERS = MAX_COLUMNS + MAX_BELTS + MAX_MESSAGES;
export const ordersShape = listShape(orderShape, MAX_ORDERS);

const fileShape = z.strictObject({
  format: z.literal(ORDERS_FORMAT),
  scenario: z.string(),
  scenarioHash: z.string(),
  side: z.enum(SIDES),
  turns: listShape(ordersShape, MAX_TURNS),
});
type FileJson = z.infer<typeof fileShape>;

/** The orders of one side; turns beyond the list have none. */
export interface OrdersFile {
  readonly side: SideName;
  readonly turns: readonly (readonly Order[])[];
}

/** The same as it was read, so that what is wrong with an order can be said at its place. */
export interface ReadOrders extends OrdersFile {
  readonly located: Located;
}

/** Orders at a place of a file that fits its shape; what they name has to be there. Whether they are legal, the rules say. */
export function readOrdersInto(
  sink: Sink,
  located: Located,
  names: Names,
  list: readonly OrderJson[],
  path: Path,
  hint: Sentence,
): readonly Order[] {
  return list.flatMap((json, i) => {
    const order = parseOrderJson(names, json);
    if ('do' in order) return [order];
    const at = order.key === undefined ? [...path, i] : [...path, i, order.key];
    report(sink, located, at, { code: 'transcript/order', message: en`${order.message}.`, hint });
    return [];
  });
}

/** Reads a file of orders for a scenario and a plan; the orders, or at least one error. */
export function parseOrders(text: string, names: Names): Result<ReadOrders> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readFileInto(sink, located, names));
}

function readFileInto(sink: Sink, located: Located, names: Names): ReadOrders | undefined {
  if (checkFormat(sink, located, 'orders') === undefined) return undefined;
  const check = checkShape(sink, located, fileShape);
  const json = located.value as FileJson;
  if (isSound(check, ['scenario']) && isSound(check, ['scenarioHash'])) checkScenario(sink, located, names, json);
  if (sink.errors > 0) return undefined;
  const hint = en`The command "legal" lists the orders that a side may give, as they are written.`;
  const turns = json.turns.map((list, turn) => readOrdersInto(sink, located, names, list, ['turns', turn], hint));
  return sink.errors > 0 ? undefined : { side: json.side, turns, located };
}

function checkScenario(sink: Sink, located: Located, { scenario }: Names, json: FileJson): void {
  if (json.scenario === scenario.id && json.scenarioHash === scenario.hash) return;
  const isOther = json.scenario !== scenario.id;
  report(sink, located, [isOther ? 'scenario' : 'scenarioHash'], {
    code: isOther ? 'orders/other-scenario' : 'orders/other-hash',
    message: isOther
      ? en`These orders are for the scenario ${quoted(json.scenario)}, not for ${quoted(scenario.id)}.`
      : en`The orders were written for another version of ${quoted(scenario.id)}: the scenario has changed since.`,
    hint: isOther ? en`Choose orders for this scenario.` : en`If they still suit it, write "${scenario.hash}" here.`,
  });
}

/** The text of a file of orders, a line for each turn; `parseOrders` reads it back. */
export function ordersText(names: Names, { side, turns }: OrdersFile): string {
  const { id, hash } = names.scenario;
  const head = { format: ORDERS_FORMAT, scenario: id, scenarioHash: hash, side };
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = turns.map((orders) => `    ${JSON.stringify(orders.map((order) => makeOrderJson(names, order)))}`);
  return `{\n${keys.join('')}  "turns": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
