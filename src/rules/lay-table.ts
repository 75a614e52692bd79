// Lays the table for a turn: orders sorted to their columns, on lists that are used again.
import type { Note } from './note-types.ts';
import type { BeltOrder, ColumnOrder, GameEvent, Order } from './play-types.ts';
import { HEAD, type State } from './state.ts';
import type { BreachOrder, MarchOrder, Meeting, OtherOrder, Table } from './table.ts';

const NONE: readonly never[] = [];

/** The lists of the last table, which the next one uses again, so that turns make little garbage: no turn is played while another is. */
const lists = {
  ordered: [] as boolean[],
  marches: [] as (MarchOrder | undefined)[],
  breaches: [] as (BreachOrder | undefined)[],
  others: [] as (OtherOrder | undefined)[],
  waits: [] as boolean[],
  taken: [] as number[],
  meetings: [] as (Meeting | undefined)[],
  exposed: [] as boolean[],
  entered: [] as boolean[],
  marching: [] as number[],
};

function clearListsInPlace(columns: number): void {
  const { ordered, marches, breaches, others, waits, taken, meetings, exposed, entered, marching } = lists;
  if (ordered.length > columns) for (const list of Object.values(lists)) list.length = columns;
  for (let column = 0; column < columns; column++) {
    ordered[column] = false;
    marches[column] = undefined;
    breaches[column] = undefined;
    others[column] = undefined;
    waits[column] = true;
    taken[column] = 0;
    meetings[column] = undefined;
    exposed[column] = false;
    entered[column] = false;
    marching[column] = 0;
  }
}

/** TI-4: orders by which a column only waits. */
const WAITING: readonly ColumnOrder['do'][] = ['hold', 'lay', 'reload', 'jam'];

function listOtherInPlace(order: OtherOrder): void {
  const { column } = order;
  lists.ordered[column] = true;
  lists.others[column] = order;
  lists.waits[column] = WAITING.includes(order.do);
}

function listMarchInPlace(order: MarchOrder): void {
  const { column } = order;
  lists.ordered[column] = true;
  lists.marches[column] = order;
  lists.waits[column] = false;
}

function listBreachInPlace(order: BreachOrder): void {
  const { column } = order;
  lists.ordered[column] = true;
  lists.breaches[column] = order;
  lists.waits[column] = false;
}

/** Orders that are not all of columns to march, hold or breach. */
function sortRare(given: readonly Order[]) {
  const beltOrders: BeltOrder[] = [];
  const tells: number[] = [];
  for (const order of given) {
    if (order.do === 'tell') tells.push(order.message);
    else if (order.do === 'march') listMarchInPlace(order);
    else if (order.do === 'breach') listBreachInPlace(order);
    else if ('column' in order) listOtherInPlace(order);
    else beltOrders.push(order);
  }
  return { beltOrders: beltOrders.sort((a, b) => a.belt - b.belt), tells: tells.sort((a, b) => a - b), rare: true };
}

const NOTHING_RARE = { beltOrders: NONE, tells: NONE, rare: false };

/** By column; what is none to march, hold or breach is sorted out, and is seldom given. */
function sortOrders(given: readonly Order[]) {
  for (let i = 0; i < given.length; i++) {
    const order = given[i];
    const { do: what } = order;
    if (what === 'march') listMarchInPlace(order);
    else if (what === 'breach') listBreachInPlace(order);
    else if (what === 'hold') listOtherInPlace(order);
    else return sortRare(given);
  }
  return NOTHING_RARE;
}

/** Lays the table for the coming turn of a state, whose words the sub-phases then change in place. It is good until the next is laid. */
export function layTable(
  { setting, words }: State,
  given: readonly Order[],
  events: GameEvent[] | undefined,
  notes: Note[] | undefined,
): Table {
  clearListsInPlace(setting.columns.length);
  const { ordered, marches, breaches, others, waits, taken, meetings, exposed, entered, marching } = lists;
  const { beltOrders, tells, rare } = sortOrders(given);
  const turn = words[HEAD.turn] + 1;
  return {
    setting,
    words,
    turn,
    end: turn * setting.scenario.turnMinutes,
    ordered,
    marches,
    breaches,
    others,
    waits,
    beltOrders,
    tells,
    rare,
    asked: [],
    taken,
    meetings,
    exposed,
    entered,
    marching,
    events,
    notes,
  };
}
