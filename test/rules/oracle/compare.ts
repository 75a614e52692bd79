// Plays random exercises through the engine and through the oracle, and finds the first turn at which they differ.
import {
  advance,
  decidingColumn,
  explain,
  type GameEvent,
  legalOrders,
  type Order,
  SIDES,
  type State,
} from '../../../src/rules/index.ts';
import { HEAD } from '../../../src/rules/state.ts';
import { type Dice, diceOf, randomOrders, randomStart } from '../random.ts';
import { anyOrder, randomOrdersTwo } from '../random-orders.ts';
import { randomStartTwo } from '../random-two.ts';
import { factsOfEngine, factsOfOracle, isSame } from './facts.ts';
import { areLegal, isLegal } from './legal.ts';
import { listOf, textOf } from './list.ts';
import { noteEvents, noteRefusals, notePhases } from './seen.ts';
import { playTurn } from './turn.ts';
import { makeWorld, type World } from './world.ts';

const MOST_TURNS = 25;

export interface Difference {
  readonly run: number;
  readonly turn: number;
  /** What was compared, if not the facts after the turn. */
  readonly what?: string;
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly engine: unknown;
  readonly oracle: unknown;
}

/** The oracle's world before turn 1 of the same exercise. */
export function worldOf({ words, setting }: State): World {
  return makeWorld(setting.scenario, setting.plan, [words[HEAD.key0], words[HEAD.key1]], setting.leftOut);
}

/** Plays several, one after the other, until one differs. */
export function firstDifference(
  first: number,
  runs: number,
  play: (run: number, seen: Set<string>) => Difference | undefined,
  seen: Set<string>,
): Difference | undefined {
  for (let run = first; run < first + runs; run++) {
    const difference = play(run, seen);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** What one of the two says where they differ, and where that is. */
export function saidBy(who: 'engine' | 'oracle', difference: Difference | undefined) {
  if (difference === undefined) return undefined;
  const { engine, oracle, ...where } = difference;
  return { ...where, said: who === 'engine' ? engine : oracle };
}

/** Plays one random exercise of edition 1, given by its number, through both; the first turn at which they differ, if any. */
export function playBoth(run: number, seen: Set<string>): Difference | undefined {
  const dice = diceOf(run);
  return playOn(run, randomStart(dice), (state) => randomOrders(dice, state), seen);
}

/** The same for an exercise of edition 2; what may be ordered is compared too, in all of it every so many turns. */
export function playBothTwo(run: number, seen: Set<string>, listEvery = 8): Difference | undefined {
  const dice = diceOf(run);
  const start = randomStartTwo(dice);
  return playOn(
    run,
    start,
    (state) => randomOrdersTwo(dice, state),
    seen,
    (state, world) => {
      const list = dice(listEvery) === 0;
      return differenceOfRefusals(dice, state, world, seen) ?? (list ? differenceOfLists(state, world) : undefined);
    },
  );
}

type Before = (state: State, world: World) => Pick<Difference, 'what' | 'engine' | 'oracle' | 'orders'> | undefined;

function playOn(
  run: number,
  start: State,
  ordersFor: (state: State) => Order[],
  seen: Set<string>,
  before: Before = () => undefined,
): Difference | undefined {
  let state = start;
  const world = worldOf(state);
  for (let turn = 1; turn <= MOST_TURNS && !world.over; turn++) {
    const other = before(state, world);
    if (other !== undefined) return { run, turn, events: [], ...other };
    const orders = ordersFor(state);
    const played = advance(state, orders);
    if (!played.ok) throw new Error(`run ${run} turn ${turn}: ${played.refusals.map(({ why }) => why).join()}`);
    if (!areLegal(world, orders)) return { run, turn, what: 'legal', orders, events: [], engine: true, oracle: false };
    state = played.state;
    const phases = world.segments.map(({ phase }) => phase);
    playTurn(world, orders);
    const engine = factsOfEngine(state);
    const oracle = factsOfOracle(world, decidingColumn(state));
    noteEvents(seen, played.events);
    notePhases(seen, phases, world);
    if (!isSame(engine, oracle)) return { run, turn, orders, events: played.events, engine, oracle };
  }
  const other = before(state, world);
  return other === undefined ? undefined : { run, turn: world.turn + 1, events: [], ...other };
}

/** legal ⇔ unexplained ⇔ accepted, for some orders of any kind, one at a time and two together. */
function differenceOfRefusals(dice: Dice, state: State, world: World, seen: Set<string>): ReturnType<Before> {
  const orders = [anyOrder(dice, state), anyOrder(dice, state), anyOrder(dice, state)];
  for (const order of orders) {
    const why = explain(state, order);
    if (why !== undefined) noteRefusals(seen, [why]);
    if ((why === undefined) === isLegal(world, order)) continue;
    return { what: 'explain', orders: [order], engine: why, oracle: isLegal(world, order) };
  }
  const some = orders.slice(0, 1 + dice(2));
  const played = advance(state, some);
  if (!played.ok)
    noteRefusals(
      seen,
      played.refusals.map(({ why }) => why),
    );
  if (played.ok === areLegal(world, some)) return undefined;
  return { what: 'advance', orders: some, engine: played.ok, oracle: areLegal(world, some) };
}

/** The lists of legal orders of both sides. */
function differenceOfLists(state: State, world: World): ReturnType<Before> {
  for (const side of SIDES) {
    const sorted = (orders: readonly Order[]) => orders.map(textOf).sort((a, b) => (a < b ? -1 : 1));
    const engine = sorted(legalOrders(state, side));
    const oracle = sorted(listOf(world, side));
    if (isSame(engine, oracle)) continue;
    return {
      what: `list of the ${side} side`,
      orders: [],
      engine: engine.filter((text) => !oracle.includes(text)),
      oracle: oracle.filter((text) => !engine.includes(text)),
    };
  }
  return undefined;
}
