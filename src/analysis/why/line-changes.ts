// What would have turned a line of a turn that tells of something that failed: the turn is played again with one input changed (WY-8).
import {
  CERTAIN,
  type GameEvent,
  type ObstacleKind,
  type Order,
  type State,
  strengthAt,
  hexAt,
  hexesOf,
} from '../../rules/index.ts';
import { type Action, settingWith, withColumnAs, withNumbers } from '../../rules/index.ts';
import type { Turning } from './change-types.ts';
import { segmentAt } from './facts.ts';
import { type HeardTurn, hearTurn } from './hear.ts';
import { classTry, nearestHex, passableStep, withColumn } from './order-columns.ts';
import { STATE_TRIES } from './order-state.ts';
import { chosen, type Found, sortFound, tried } from './search.ts';
import type { WhyLine } from './types.ts';

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
type March = Extract<Order, { do: 'march' }>;

/** Most steps of a column, and hexes that it sees, that a scenario may give (CO-1). */
const MOST_STRENGTH = 12;
const MOST_RECON = 64;

/** Would the turn have gone without the event, from another state or with other orders? */
interface Question {
  readonly heard: HeardTurn;
  readonly turns: (state: State, orders?: readonly Order[]) => boolean;
}

/** Two events that tell the same, whenever it was. */
function isSame(a: GameEvent, b: GameEvent): boolean {
  const [first, second] = [a, b].map(({ minute: _minute, ...facts }) => JSON.stringify(facts));
  return first === second;
}

function questionOf(heard: HeardTurn, event: GameEvent): Question {
  const count = (events: readonly GameEvent[]) => events.filter((each) => isSame(each, event)).length;
  const now = count(heard.events);
  return {
    heard,
    turns: (state, orders = heard.orders) => count(hearTurn(state, orders).events) < now,
  };
}

/** The order by which the column marched, and what can be other in it: its length, and that it forces. */
function marchChanges({ heard, turns }: Question, column: number): readonly Found[] {
  const { before, orders } = heard;
  const order = orders.find((each): each is March => each.do === 'march' && each.column === column);
  if (order === undefined) return [];
  const withOrder = (other: March) => orders.map((each) => (each === order ? other : each));
  const { length } = order.path;
  const shorter = (hexes: number) => turns(before, withOrder({ ...order, path: order.path.slice(0, hexes) }));
  const forced = () => turns(before, withOrder({ ...order, force: true }));
  return [
    ...tried({ change: 'path', unit: 'hex', now: length, least: 1, most: length, turns: shorter }),
    ...(order.force === true ? [] : chosen({ change: 'forced', now: false, others: [true], turns: forced })),
    ...classTry(before, order, (state) => turns(state)),
  ];
}

/** TU-4: the step that proved impossible is the one after those that were made. */
function stoppedChanges(question: Question, { column }: Of<'stopped'>): readonly Found[] {
  const { before, events, orders } = question.heard;
  const made = events.flatMap((each) => (each.type === 'moved' && each.column === column ? [each.to] : []));
  const order = orders.find((each): each is March => each.do === 'march' && each.column === column);
  const from = made.at(-1) ?? hexAt(before, column);
  const to = order?.path[made.length];
  const ground = to === undefined ? [] : passableStep(before, column, from, to, (state) => question.turns(state));
  return [...marchChanges(question, column), ...ground];
}

/** EN-2: had it been found before, or another way been gone. */
function bumpedChanges(question: Question, { column, place }: Of<'bumped'>): readonly Found[] {
  const { before } = question.heard;
  const { scenario } = before.setting;
  const segment = segmentAt(before.setting, place);
  const { id, recon } = scenario.columns[column];
  const range = (value: number) => question.turns(withColumn(before, column, { recon: value }));
  const kind = segment && scenario.catalogue[segment.kind];
  const seen = (visibility: number) => {
    const catalogue = scenario.catalogue.map((each): ObstacleKind => (each === kind ? { ...each, visibility } : each));
    return question.turns(withNumbers(before, { ...scenario, catalogue }));
  };
  return [
    ...marchChanges(question, column),
    ...tried({ change: 'recon', of: id, unit: 'hex', now: recon, least: 0, most: MOST_RECON, turns: range }),
    ...(kind === undefined
      ? []
      : tried({
          change: 'visibility',
          of: kind.id,
          unit: 'chance',
          now: kind.visibility,
          least: kind.visibility,
          most: CERTAIN,
          turns: seen,
        })),
  ];
}

/** LB-3: whoever stands on the hex, elsewhere. */
function spoiltChanges({ heard, turns }: Question, { place }: Of<'spoilt'>): readonly Found[] {
  const { before } = heard;
  const { scenario } = before.setting;
  const hexes = hexesOf(scenario, place);
  return scenario.columns.flatMap((_, column) =>
    hexes.includes(hexAt(before, column)) ? nearestHex(before, column, (state) => turns(state)) : [],
  );
}

function brokenChanges({ heard, turns }: Question, { column }: Of<'broken'>): readonly Found[] {
  const { before } = heard;
  const now = strengthAt(before, column);
  const { id: of } = before.setting.scenario.columns[column];
  const more = (strength: number) => turns(withColumnAs(before, column, { strength }));
  return tried({ change: 'strength', of, unit: 'step', now, least: now, most: MOST_STRENGTH, turns: more });
}

/** The actions of a trigger that were not done, by playing the turn with ever more of them. */
function idleActions({ before, orders }: HeardTurn, { owner, trigger }: Of<'idle'>): readonly Action[] {
  const { setting } = before;
  const list = owner === 'plan' ? (setting.plan.triggers ?? []) : setting.scenario.triggers;
  const { actions } = list[trigger];
  const idles = (count: number): number => {
    const triggers = list.map((each, i) => (i === trigger ? { ...each, actions: actions.slice(0, count) } : each));
    const changed =
      owner === 'plan'
        ? settingWith(setting, { plan: { ...setting.plan, triggers } })
        : settingWith(setting, { scenario: { ...setting.scenario, triggers } });
    const { events } = hearTurn({ setting: changed, words: before.words }, orders);
    return events.filter((each) => each.type === 'idle' && each.owner === owner && each.trigger === trigger).length;
  };
  return actions.filter((_, i) => idles(i + 1) > idles(i));
}

/** TG-3: what could be other for the action to be done. */
function idleChanges({ heard, turns }: Question, event: Of<'idle'>): readonly Found[] {
  const { before, orders } = heard;
  return idleActions(heard, event).flatMap((action) => {
    if (action.do === 'degrade') return [];
    const own = 'column' in action ? orders.findIndex((each) => 'column' in each && each.column === action.column) : -1;
    const rest = orders.filter((_, i) => i !== own);
    return [
      ...(own < 0 ? [] : chosen({ change: 'other', now: true, others: [false], turns: () => turns(before, rest) })),
      ...STATE_TRIES[event.why].flatMap((attempt) => attempt(before, action, (state) => turns(state))),
    ];
  });
}

function changesOf(question: Question, event: GameEvent): readonly Found[] | undefined {
  switch (event.type) {
    case 'halted':
      return marchChanges(question, event.column);
    case 'stopped':
      return stoppedChanges(question, event);
    case 'bumped':
      return bumpedChanges(question, event);
    case 'spoilt':
      return spoiltChanges(question, event);
    case 'broken':
      return brokenChanges(question, event);
    case 'idle':
      return idleChanges(question, event);
    case 'fired':
      // Without a draw it was swept before (RS-3): nothing of the turn changes that.
      return event.worked ? undefined : [];
    default:
      return undefined;
  }
}

/**
 * What would have turned a line whose event is that something failed or was stopped; undefined for other lines. Of a line with draws,
 * `drawChanges` says more.
 */
export function lineChanges(heard: HeardTurn, { event }: WhyLine): Turning | undefined {
  if (event === undefined) return undefined;
  const found = changesOf(questionOf(heard, event), event);
  return found === undefined ? undefined : sortFound(found);
}
