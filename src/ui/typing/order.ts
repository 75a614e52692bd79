// Orders that are typed: the same as the panel gives, refused by the same rules (TU-2).
import { makePlaceText } from '../../hex/index.ts';
import { explain, legalOrders, REFUSAL_TEXT, subjectOf } from '../../rules/index.ts';
import type { Order, Refusal } from '../../rules/index.ts';
import { shortName } from '../model/belt-words.ts';
import { orderWords } from '../model/order-words.ts';
import { beltsMeant, orderFrom, type Giving } from '../model/typed/orders.ts';
import { labelOf } from '../model/typed/world.ts';
import { text } from '../text/index.ts';
import { missing, namesOf, refused, said, type Answer, type TurnAsked } from './answer.ts';
import type { Asked } from './asked.ts';

/** What orders can be given now; undefined when none can. */
export function givingOf({ store: { commanding } }: Pick<Asked, 'store'>): Giving | undefined {
  const [desk, view] = [commanding.desk.value, commanding.view.value?.view];
  if (desk === undefined || view === undefined || commanding.hidden.value) return undefined;
  return { view, legal: legalOrders(desk.state, commanding.side.value) };
}

/** Gives the order that was typed; the same orders as the panel gives. */
export function order(asked: Asked): Answer {
  const { store, reading, world } = asked;
  const giving = givingOf(asked);
  if (giving === undefined) return refused(text.typing.away);
  const meant = orderFrom(reading, giving);
  if (meant.is === 'missing') {
    const { slot, values } = meant;
    const called = (value: number) => {
      if (slot === 'onOff') return text.typing.flags[value === 0 ? 'on' : 'off'].split('|')[0];
      return slot === 'place' ? makePlaceText(world.grid, value) : labelOf(world, slot, value);
    };
    return missing(reading.verb, slot, values.map(called));
  }
  if (meant.is === 'illegal') return refusal(asked, meant.order);
  store.commanding.give(meant.order);
  return said(orderedLine(asked, meant.order));
}

/** Why the rules do not allow it. */
function refusal({ store, reading }: Asked, typed: Order | undefined): Answer {
  const { typing } = text;
  const desk = store.commanding.desk.value;
  const why = typed === undefined || desk === undefined ? undefined : explain(desk.state, typed);
  // A march is not refused for being longer than one step, but because no way is known.
  if (reading.verb === 'march' && (why === undefined || why === 'notAdjacent'))
    return refused(typing.obstacleAhead(typing.help.march));
  if (typed === undefined || why === undefined) return refused(typing.notPossible(typing.help[reading.verb]));
  const what = refusalLine(why);
  return { ...refused(what), turns: [{ what, topic: refusalTopic(store, typed, why) }] };
}

/** Asked as if it stood on the slip in place of the order that is there for the same column, belt or message. */
export function refusalTopic({ commanding, running }: Asked['store'], order: Order, why: Refusal): TurnAsked['topic'] {
  const others = [...commanding.orders.value.values()].filter((one) => subjectOf(one) !== subjectOf(order));
  const orders = [...others, order];
  return { kind: 'refusal', turn: running.last.value, why, side: commanding.side.value, orders, index: others.length };
}

export function refusalLine(why: Refusal): string {
  return text.typing.refused(REFUSAL_TEXT[why].rule, text.refusal[why]);
}

/** Whom an order is for, and what it is. */
export function orderedLine(asked: Asked, given: Order): string {
  const { around } = asked;
  const plan = around.view?.plan;
  return text.typing.ordered(nameOfSubject(asked, given), orderWords(around.scenario, plan, given));
}

function nameOfSubject({ around, world }: Asked, given: Order): string {
  if ('column' in given) return labelOf(world, 'column', given.column);
  if (given.do === 'tell') return labelOf(world, 'message', given.message);
  const belt = around.view?.plan?.belts[given.belt];
  return belt === undefined ? '' : shortName(around.scenario, belt);
}

export function orders(asked: Asked): Answer {
  const { store, around, world } = asked;
  const given = [...store.commanding.orders.value.values()];
  const side = store.commanding.side.value;
  const free = (around.view?.columns ?? []).filter(
    ({ column, status }) =>
      around.scenario.columns[column].side === side &&
      status === 'active' &&
      !given.some((one) => 'column' in one && one.column === column),
  );
  const names = free.map(({ column }) => labelOf(world, 'column', column));
  const rest = names.length === 0 ? [] : [text.typing.noOrder(text.words.list(names))];
  return said(...given.map((one) => orderedLine(asked, one)), ...rest);
}

export function drop(asked: Asked): Answer {
  const { store, reading, world } = asked;
  const { names, flags } = reading;
  const view = asked.around.view;
  if (flags.has('all')) {
    store.commanding.clear();
    return said(text.typing.droppedAll);
  }
  const wanted = [
    ...(names.column ?? []).map((column) => `column ${String(column)}`),
    ...(view === undefined ? [] : beltsMeant(reading, view)).map((belt) => `belt ${String(belt)}`),
    ...(names.message ?? []).map((message) => `message ${String(message)}`),
  ];
  const given = [...store.commanding.orders.value.values()].filter((one) => wanted.includes(subjectOf(one)));
  if (wanted.length === 0) return missing('drop', 'column', namesOf(world, 'column'));
  for (const subject of wanted) store.commanding.drop(subject);
  return given.length === 0
    ? refused(text.typing.nothing)
    : said(...given.map((one) => text.typing.dropped(nameOfSubject(asked, one))));
}

export function suggest(asked: Asked): Answer {
  asked.store.commanding.suggest();
  return orders(asked);
}
