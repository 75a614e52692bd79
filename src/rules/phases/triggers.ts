// Sub-phase triggers: what the laying side ordered, and what the triggers do (TU-5, TG-1 to TG-4, LB-3, LB-4, RS-2, RS-3).
import { holds } from '../conditions.ts';
import { segmentsIn, segmentsOfBelt } from '../laying-orders.ts';
import { PURPOSE } from '../numbers.ts';
import { explain } from '../orders.ts';
import type { Order, Refusal, TriggerOwner } from '../play-types.ts';
import {
  COL,
  columnAt,
  isOpen,
  LIFE,
  lifeAt,
  messageAt,
  PHASE,
  SEG,
  segmentAt,
  TRIGGER,
  triggerAt,
  UNIT,
  unitAt,
} from '../state.ts';
import { began, happens, type Table } from '../table.ts';
import type { Action, Trigger } from '../types.ts';

/** Words of a lane that begin anew when a segment is executed (RS-3); the minutes spent there stay. */
const LANE_WORDS = [
  SEG.swept,
  SEG.sweepLeft,
  SEG.proved,
  SEG.proveLeft,
  SEG.markLeft,
  SEG.marked,
  SEG.missed,
  SEG.free,
] as const;

/** TG-4. */
function tellInPlace(table: Table, message: number): void {
  table.words[messageAt(table.setting, message)] = table.turn;
  table.events?.push({ type: 'told', message, minute: began(table) });
}

/** LB-3: segments on hexes where a column of either side stands are spoilt. */
function layInPlace(table: Table, column: number, belt: number): void {
  const { setting, words, turn } = table;
  const { plan, scenario, segments } = setting;
  const minute = began(table);
  const { kind, depth, places } = plan.belts[belt];
  const { life } = scenario.catalogue[kind];
  const stood = new Set(scenario.columns.map((_, i) => words[columnAt(i) + COL.hex]));
  words[unitAt(setting, column) + UNIT.load] -= places.length * depth;
  for (const segment of segmentsOfBelt(setting, belt)) {
    const { place } = segments[segment];
    const l = lifeAt(setting, segment);
    // A hexside's number is beyond those of hexes, so that a segment on one is never spoilt.
    if (stood.has(place)) {
      words[l + LIFE.spoilt] = 1;
      table.events?.push({ type: 'spoilt', belt, place, minute });
      continue;
    }
    words[l + LIFE.phase] = PHASE.standing;
    words[l + LIFE.dies] = life === 0 ? 0 : turn + life - 1;
    table.events?.push({ type: 'laid', column, belt, place, minute });
  }
}

/** LB-4. */
function reloadInPlace(table: Table, column: number): void {
  const { setting, words, turn } = table;
  const u = unitAt(setting, column);
  words[u + UNIT.reloads] -= 1;
  words[u + UNIT.ready] = turn + (setting.scenario.columns[column].layer?.reload ?? 1) - 1;
  table.events?.push({ type: 'reloading', column, minute: began(table) });
}

/** RS-2. */
function armInPlace(table: Table, belt: number): void {
  const { setting, words } = table;
  for (const segment of segmentsIn(table, belt, PHASE.prepared)) {
    words[lifeAt(setting, segment) + LIFE.phase] = PHASE.armed;
    table.events?.push({ type: 'armed', place: setting.segments[segment].place, minute: began(table) });
  }
}

/** RS-3. */
function fireInPlace(table: Table, belt: number): void {
  const { setting, words, turn } = table;
  const chance = setting.scenario.catalogue[setting.plan.belts[belt].kind].fire;
  for (const segment of segmentsIn(table, belt, PHASE.armed)) {
    const { place } = setting.segments[segment];
    const worked = !isOpen(setting, words, segment) && happens(table, chance, turn, place, 0, PURPOSE.fire);
    words[lifeAt(setting, segment) + LIFE.phase] = worked ? PHASE.standing : PHASE.failed;
    if (worked) for (const word of LANE_WORDS) words[segmentAt(setting, segment) + word] = 0;
    table.events?.push({ type: 'fired', place, worked, minute: began(table) });
  }
}

/** Carries out an order of this sub-phase; the others wait for theirs. It has to be legal. */
function doInPlace(table: Table, order: Order): void {
  switch (order.do) {
    case 'tell':
      return tellInPlace(table, order.message);
    case 'reload':
      return reloadInPlace(table, order.column);
    case 'lay':
      return layInPlace(table, order.column, order.belt);
    case 'arm':
      return armInPlace(table, order.belt);
    case 'fire':
      return fireInPlace(table, order.belt);
  }
}

/** TU-5: an order that has become impossible is not carried out. */
function tryInPlace(table: Table, order: Order | undefined): void {
  if (order !== undefined && explain(table, order) === undefined) doInPlace(table, order);
}

/** TU-5: tell, reload and lay, arm, then fire. */
function ordersInPlace(table: Table): void {
  const { tells, others, beltOrders } = table;
  for (const message of tells) tryInPlace(table, { do: 'tell', message });
  for (const order of others) if (order?.do === 'reload' || order?.do === 'lay') tryInPlace(table, order);
  for (const order of beltOrders) if (order.do === 'arm') tryInPlace(table, order);
  for (const order of beltOrders) if (order.do === 'fire') tryInPlace(table, order);
}

/** Is the column ordered to do something but to hold? */
function isBusy({ marches, breaches, others }: Table, column: number): boolean {
  if (marches[column] !== undefined || breaches[column] !== undefined) return true;
  const order = others[column];
  return order !== undefined && order.do !== 'hold';
}

/** TG-3: why an action cannot be done, or undefined when it was, or waits for the sub-phase lanes. */
function actInPlace(table: Table, trigger: number, action: Action): Refusal | undefined {
  if (action.do === 'degrade') {
    table.asked.push({ do: 'degrade', trigger, zone: action.zone });
    return undefined;
  }
  const why = explain(table, action);
  if (why !== undefined) return why;
  if (action.do === 'switch') {
    table.asked.push({ do: 'switch', trigger, belt: action.belt, off: action.off });
    return undefined;
  }
  if (action.do === 'lay') {
    if (isBusy(table, action.column)) return 'orderedTwice';
    // LB-3: it does nothing else in this turn.
    table.others[action.column] = action;
    table.ordered[action.column] = true;
  }
  doInPlace(table, action);
  return undefined;
}

/** TG-1. `number` counts the scenario's triggers first, `index` those of its owner. */
function lookInPlace(table: Table, trigger: Trigger, owner: TriggerOwner, index: number, number: number): void {
  const { setting, words } = table;
  const t = triggerAt(setting, number);
  const now = holds(table, trigger.when, owner);
  const fires = now && (trigger.each ? words[t + TRIGGER.held] === 0 : words[t + TRIGGER.fired] === 0);
  words[t + TRIGGER.held] = now ? 1 : 0;
  if (!fires) return;
  words[t + TRIGGER.fired] += 1;
  const minute = began(table);
  table.events?.push({ type: 'triggered', owner, trigger: index, minute });
  for (const action of trigger.actions) {
    const why = actInPlace(table, number, action);
    if (why !== undefined) table.events?.push({ type: 'idle', owner, trigger: index, why, minute });
  }
}

export function triggersInPlace(table: Table): void {
  const { scenario, plan } = table.setting;
  if (table.rare) ordersInPlace(table);
  const { triggers } = scenario;
  for (let i = 0; i < triggers.length; i++) lookInPlace(table, triggers[i], 'scenario', i, i);
  const own = plan.triggers;
  if (own === undefined) return;
  for (let i = 0; i < own.length; i++) lookInPlace(table, own[i], 'plan', i, triggers.length + i);
}
