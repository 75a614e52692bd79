// Why, as JSON: the same data with names in place of numbers.
import { makePlaceText } from '../hex/index.ts';
import { makeOrderJson } from '../exercise/index.ts';
import {
  type Change,
  type FaultTrace,
  OF_PERIODS,
  type Turning,
  type Unturned,
  type WhyDraw,
  type WhyLine,
  type WhyTurn,
} from '../analysis/index.ts';
import { type GameEvent, type Order, type Plan, type Scenario, sentenceText } from '../rules/index.ts';

/** What gives numbers their names. */
export interface Names {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

type Fields = Readonly<Record<string, unknown>>;

/** How the numbers of each key are named. */
const NAMED: Readonly<Record<string, (names: Names, value: number) => string>> = {
  column: ({ scenario }, value) => scenario.columns[value].id,
  bareColumn: ({ scenario }, value) => scenario.columns[value].id,
  place: ({ scenario }, value) => makePlaceText(scenario.grid, value),
  hex: ({ scenario }, value) => makePlaceText(scenario.grid, value),
  belt: ({ plan }, value) => plan.belts[value].id,
  post: ({ scenario }, value) => scenario.posts[value].id,
  message: ({ scenario }, value) => scenario.messages[value].id,
  period: ({ scenario }, value) => scenario.calendar.periods[value]?.id ?? `${value}`,
};

/** A change with the ids of periods in place of their numbers. */
export type NamedChange = Omit<Change, 'period'> & { readonly period?: string };

export function changeJson({ scenario }: Names, { period, ...change }: Change): NamedChange {
  const { periods } = scenario.calendar;
  const idOf = (value: Change['now']) => (typeof value === 'number' ? (periods[value]?.id ?? value) : value);
  const told = OF_PERIODS.has(change.change) ? { ...change, now: idOf(change.now), to: idOf(change.to) } : change;
  return period === undefined ? told : { ...told, period: periods[period].id };
}

/** Data with names: of columns, places, belts, posts and messages. Anything else stays as it is. */
export function named(names: Names, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => named(names, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Fields).map(([key, member]) => {
      const name = typeof member === 'number' && Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
      return [key, name === undefined ? named(names, member) : name(names, member as number)];
    }),
  );
}

export function eventJson(names: Names, event: GameEvent): unknown {
  const { scenario, plan } = names;
  const { grid } = scenario;
  if (event.type === 'moved') {
    const ends = { from: makePlaceText(grid, event.from), to: makePlaceText(grid, event.to) };
    return { ...(named(names, event) as Fields), ...ends };
  }
  if (event.type === 'triggered' || event.type === 'idle') {
    const list = event.owner === 'scenario' ? scenario.triggers : (plan.triggers ?? []);
    return { ...event, trigger: list[event.trigger].id };
  }
  return named(names, event);
}

/** A draw with its counter as numbers (CH-2), so that anybody can make it again. */
export function drawJson(names: Names, why: WhyDraw, changes: readonly Change[] | undefined): unknown {
  const { turn, place, actor, purpose, ...rest } = why;
  const counter = [turn, place, actor, purpose];
  return {
    ...(named(names, { place, ...rest }) as Fields),
    counter,
    ...(changes !== undefined && { changes: changes.map((each) => changeJson(names, each)) }),
  };
}

/** What would have turned something, and what was tried and does not. */
export function turningJson(
  names: Names,
  { changes, unturned }: Turning,
): { changes: readonly NamedChange[]; unturned: readonly Unturned[] } {
  return { changes: changes.map((each) => changeJson(names, each)), unturned };
}

/** What would have turned the draws of a turn, and its lines that tell of something that failed. */
export interface TurnTurnings {
  readonly ofDraw: (draw: WhyDraw) => readonly Change[];
  readonly ofLine: (line: WhyLine) => Turning | undefined;
}

export function turnJson(names: Names, why: WhyTurn, { ofDraw, ofLine }: TurnTurnings): object {
  return {
    turn: why.turn,
    from: why.from,
    to: why.to,
    orders: why.orders.map((order: Order) => makeOrderJson(names, order)),
    lines: why.lines.map((line) => {
      const { event, rules, inputs, minutes, draws } = line;
      const turning = ofLine(line);
      return {
        ...(event !== undefined && { event: eventJson(names, event) }),
        rules,
        inputs,
        minutes: named(names, minutes),
        draws: draws.map((draw) => drawJson(names, draw, ofDraw(draw))),
        ...(turning !== undefined && turningJson(names, turning)),
      };
    }),
  };
}

/** A fault of a plan: the belt by its id, the segment from 1. */
export function faultJson(names: Names, { fault, ...turning }: FaultTrace): object {
  const { belt, segment, ...rest } = fault;
  const said = { ...rest, message: sentenceText(rest.message), hint: sentenceText(rest.hint) };
  return {
    ...(named(names, said) as Fields),
    ...(belt >= 0 && { belt: names.plan.belts[belt].id }),
    ...(segment !== undefined && { segment: segment + 1 }),
    ...turningJson(names, turning),
  };
}
