// Which orders of the laying side may be given: laying, reloading, switching, arming, firing, telling (LB, NW, RS, TG).
import { distance, type Place } from '../hex/index.ts';
import type { BeltOrder, Order, Refusal } from './play-types.ts';
import { phaseOf } from './presence.ts';
import type { Setting } from './setting.ts';
import { COL, columnAt, LIFE, lifeAt, messageAt, minuteOf, PHASE, type State, UNIT, unitAt } from './state.ts';
import type { Behaviour, Layer } from './types.ts';

type LayerOrder = Extract<Order, { do: 'lay' | 'reload' }>;
type TellOrder = Extract<Order, { do: 'tell' }>;
type SwitchOrder = Extract<Order, { do: 'switch' }>;

/** What a belt has to be to take an order (LB-1). */
const BEHAVIOUR_FOR: Readonly<Record<'lay' | BeltOrder['do'], Behaviour>> = {
  lay: 'remote',
  switch: 'networked',
  arm: 'reserve',
  fire: 'reserve',
};

/** Numbers of the segments of a belt of the plan, by place. */
export function segmentsOfBelt({ segments }: Setting, belt: number): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < segments.length; i++) if (segments[i].belt === belt) numbers.push(i);
  return numbers;
}

/** LB-4: is the column reloading? Until it is done it may only hold. */
export function isReloading({ setting, words }: State, column: number): boolean {
  return words[unitAt(setting, column) + UNIT.ready] > 0;
}

/** TI-3: the minute at which the coming turn ends; a column whose clock is there or beyond does not act in it. */
export function isLate(state: State, column: number): boolean {
  return state.words[columnAt(column) + COL.clock] >= minuteOf(state) + state.setting.scenario.turnMinutes;
}

/** Why a column on the map that is not reloading may not do this now, or undefined when it may (LB-3, LB-4). */
export function explainLayer(state: State, order: LayerOrder): Refusal | undefined {
  const { layer } = state.setting.scenario.columns[order.column];
  if (layer === undefined) return 'noLayer';
  if (isLate(state, order.column)) return 'notYet';
  return order.do === 'lay' ? explainLay(state, order, layer) : explainReload(state, order.column, layer);
}

/** LB-3. */
function explainLay(state: State, order: Extract<Order, { do: 'lay' }>, layer: Layer): Refusal | undefined {
  const { setting, words } = state;
  const { column, belt } = order;
  const why = explainBelt(setting, belt, 'lay');
  if (why !== undefined) return why;
  const { kind, depth, places } = setting.plan.belts[belt];
  if (!layer.kinds.includes(kind)) return 'noLayer';
  const segments = segmentsOfBelt(setting, belt);
  if (!segments.every((segment) => isUnlaid(state, segment))) return 'laidAlready';
  const { grid } = setting;
  const from = words[columnAt(column) + COL.hex];
  const inRange = (segment: number) =>
    setting.segments[segment].hexes.some((hex) => distance(grid, from, hex) <= layer.range);
  if (!segments.every(inRange)) return 'outOfRange';
  return words[unitAt(setting, column) + UNIT.load] < places.length * depth ? 'notEnoughLoad' : undefined;
}

/** LB-3: absent, and not because it was spoilt. */
function isUnlaid({ setting, words }: State, segment: number): boolean {
  const l = lifeAt(setting, segment);
  return words[l + LIFE.phase] === PHASE.absent && words[l + LIFE.spoilt] === 0;
}

/** LB-4. */
function explainReload({ setting, words }: State, column: number, layer: Layer): Refusal | undefined {
  const u = unitAt(setting, column);
  if (words[u + UNIT.reloads] === 0 || words[u + UNIT.load] === layer.load) return 'noReload';
  if (layer.depot === undefined) return undefined;
  const { hexes } = setting.scenario.zones[layer.depot];
  return hexes.includes(words[columnAt(column) + COL.hex]) ? undefined : 'notInDepot';
}

/** Is there such a belt, and one of a kind that does that? What is left out does not exist (WO-1). */
function explainBelt({ scenario, plan, leftOut }: Setting, belt: number, what: keyof typeof BEHAVIOUR_FOR) {
  if (!Number.isInteger(belt) || belt < 0 || belt >= plan.belts.length || leftOut[belt]) return 'noSuchBelt';
  return scenario.catalogue[plan.belts[belt].kind].behaviour === BEHAVIOUR_FOR[what] ? undefined : 'wrongKind';
}

/** Why an order for a belt, or a message, may not be given now, or undefined when it may (NW-4, RS-2, RS-3, TG-4). */
export function explainBeltOrder(state: State, order: BeltOrder | TellOrder): Refusal | undefined {
  if (order.do === 'tell') return explainTell(state, order.message);
  const why = explainBelt(state.setting, order.belt, order.do);
  if (why !== undefined) return why;
  switch (order.do) {
    case 'switch':
      return explainSwitch(state, order);
    case 'arm':
      return segmentsIn(state, order.belt, PHASE.prepared).length > 0 ? undefined : 'notPrepared';
    case 'fire':
      return explainFire(state, order.belt);
  }
}

/** TG-4. */
function explainTell({ setting, words }: State, message: number): Refusal | undefined {
  const { length } = setting.scenario.messages;
  if (!Number.isInteger(message) || message < 0 || message >= length) return 'noSuchMessage';
  return words[messageAt(setting, message)] > 0 ? 'toldAlready' : undefined;
}

/** Numbers of the segments of a belt that are in a phase (RS-2, RS-3). */
export function segmentsIn({ setting, words }: State, belt: number, phase: number): number[] {
  return segmentsOfBelt(setting, belt).filter((segment) => phaseOf(setting, words, segment) === phase);
}

/** NW-4: the segments that would be switched. */
export function switchable({ setting, words }: State, { belt, place, off }: SwitchOrder): number[] {
  return segmentsOfBelt(setting, belt).filter((segment) => {
    if (place !== undefined && setting.segments[segment].place !== place) return false;
    const l = lifeAt(setting, segment);
    return (
      words[l + LIFE.phase] === PHASE.standing && words[l + LIFE.stuck] === 0 && words[l + LIFE.off] === (off ? 0 : 1)
    );
  });
}

/** NW-4. */
function explainSwitch(state: State, order: SwitchOrder): Refusal | undefined {
  const { belt, place } = order;
  if (place !== undefined && !state.setting.plan.belts[belt].places.includes(place)) return 'noSuchSegment';
  return switchable(state, order).length > 0 ? undefined : 'noChange';
}

/** RS-3. */
function explainFire(state: State, belt: number): Refusal | undefined {
  const { setting, words } = state;
  if (segmentsIn(state, belt, PHASE.armed).length === 0) return 'notArmed';
  const hexes = segmentsOfBelt(setting, belt).flatMap((segment) => setting.segments[segment].hexes);
  const stands = setting.scenario.columns.some(
    ({ side }, column) => side === 'laying' && hexes.includes(words[columnAt(column) + COL.hex]),
  );
  return stands ? 'friendThere' : undefined;
}

/** What a layer might be ordered, legal or not: to lay each belt of the plan that is laid remotely, and to reload. */
export function layerCandidates({ setting }: State, column: number): Order[] {
  const { scenario, plan } = setting;
  if (scenario.columns[column].layer === undefined) return [];
  const orders: Order[] = [];
  plan.belts.forEach(({ kind }, belt) => {
    if (scenario.catalogue[kind].behaviour === 'remote') orders.push({ do: 'lay', column, belt });
  });
  orders.push({ do: 'reload', column });
  return orders;
}

/** What might be ordered for each belt, and which messages might be told, legal or not. */
export function beltOrderCandidates({ setting }: State): Order[] {
  const { scenario, plan } = setting;
  const orders: Order[] = [];
  plan.belts.forEach(({ kind, places }, belt) => {
    const { behaviour } = scenario.catalogue[kind];
    if (behaviour === 'networked') orders.push(...switches(belt, places));
    if (behaviour === 'reserve') orders.push({ do: 'arm', belt }, { do: 'fire', belt });
  });
  scenario.messages.forEach((_, message) => orders.push({ do: 'tell', message }));
  return orders;
}

/** NW-1: off and on, the whole belt or one segment. */
function switches(belt: number, places: readonly Place[]): Order[] {
  return [true, false].flatMap((off): Order[] => [
    { do: 'switch', belt, off },
    ...places.map((place): Order => ({ do: 'switch', belt, place, off })),
  ]);
}
