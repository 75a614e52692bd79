// Trees of orders, counted by the engine and by the oracle each for itself: how many joint order lists there are to a depth, and what they lead to.
import { advance, digestOf, legalOrders, type Order, SIDES, type State } from '../../../src/rules/index.ts';
import { worldOf } from './compare.ts';
import { factsOfEngine, factsOfOracle } from './facts.ts';
import { listOf } from './list.ts';
import { playTurn } from './turn.ts';

/** After each turn: the ways to give orders so far, the different states that they lead to, and what is known of them. */
export interface Level {
  readonly ways: number;
  readonly states: number;
  /** Names of states: the engine's digests tell apart what no rule asks for, such as the method of work that is over. */
  readonly names: number;
  /** The facts of each state, and how many ways lead there, as texts, sorted. */
  readonly facts: readonly string[];
}

/** Who can have one order in a turn (TU-2). */
function slotOf(order: Order): string {
  if ('column' in order) return `column ${order.column}`;
  return 'belt' in order ? `belt ${order.belt}` : `message ${order.message}`;
}

/** Every list of orders with at most one for each column, belt and message, the empty one too. */
function jointLists(singles: readonly Order[]): Order[][] {
  const slots = new Map<string, Order[]>();
  for (const order of singles) slots.set(slotOf(order), [...(slots.get(slotOf(order)) ?? []), order]);
  let lists: Order[][] = [[]];
  for (const own of slots.values()) {
    lists = lists.flatMap((list) => [list, ...own.map((order) => [...list, order])]);
  }
  return lists;
}

/** What grows from turn to turn: one of each kind of state, and the ways that lead there. */
type Nodes<T> = Map<string, { readonly node: T; ways: number }>;

function grow<T>(
  nodes: Nodes<T>,
  singles: (node: T) => readonly Order[],
  play: (node: T, orders: readonly Order[]) => T,
  nameOf: (node: T) => string,
): Nodes<T> {
  const next: Nodes<T> = new Map();
  for (const { node, ways } of nodes.values()) {
    const own = singles(node);
    if (own.length === 0) continue;
    for (const list of jointLists(own)) {
      const reached = play(node, list);
      const name = nameOf(reached);
      const there = next.get(name);
      if (there === undefined) next.set(name, { node: reached, ways });
      else there.ways += ways;
    }
  }
  return next;
}

function levelOf<T>(nodes: Nodes<T>, textOf: (node: T) => string): Level {
  const byText = new Map<string, number>();
  let all = 0;
  for (const { node, ways } of nodes.values()) {
    all += ways;
    byText.set(textOf(node), (byText.get(textOf(node)) ?? 0) + ways);
  }
  const facts = [...byText].map(([text, ways]) => `${ways} ${text}`).sort((a, b) => (a < b ? -1 : 1));
  return { ways: all, states: byText.size, names: nodes.size, facts };
}

/** A state of the engine goes by its digest. */
export function perftOfEngine(start: State, depth: number): Level[] {
  const singles = (state: State) => SIDES.flatMap((side) => legalOrders(state, side));
  const play = (state: State, orders: readonly Order[]) => {
    const played = advance(state, orders);
    if (!played.ok) throw new Error(`refused: ${JSON.stringify(played.refusals)}`);
    return played.state;
  };
  const textOf = (state: State) => JSON.stringify({ ...factsOfEngine(state), critical: undefined });
  let nodes: Nodes<State> = new Map([['', { node: start, ways: 1 }]]);
  return Array.from({ length: depth }, () => {
    nodes = grow(nodes, singles, play, digestOf);
    return levelOf(nodes, textOf);
  });
}

type World = ReturnType<typeof worldOf>;

/** What no turn changes; copies of a world share it. */
const LASTING = new Set(['scenario', 'plan', 'leftOut', 'key', 'column', 'kind', 'looks', 'hexes', 'trigger']);

/** A copy in which what was one object is one object again (people as keys of maps): a third of the time of structuredClone, which copies the scenario too. */
function copyOf<T>(value: T, copies: Map<unknown, unknown> = new Map()): T {
  if (typeof value !== 'object' || value === null) return value;
  const kept = (copy: unknown) => {
    copies.set(value, copy);
    return copy as T;
  };
  if (copies.has(value)) return copies.get(value) as T;
  if (value instanceof Set) return kept(new Set(value));
  if (value instanceof Map) return kept(new Map([...value].map(([key, one]) => [copyOf(key, copies), one])));
  if (Array.isArray(value)) return kept(value.map((one) => copyOf(one, copies)));
  const copy = kept({ ...value });
  for (const name in copy) if (!LASTING.has(name)) copy[name] = copyOf(copy[name], copies);
  return copy;
}

/** A world of the oracle goes by all its facts. */
export function perftOfOracle(start: State, depth: number): Level[] {
  const singles = (world: World) => SIDES.flatMap((side) => listOf(world, side));
  const play = (world: World, orders: readonly Order[]) => {
    const next = copyOf(world);
    playTurn(next, orders);
    return next;
  };
  const textOf = (world: World) => JSON.stringify({ ...factsOfOracle(world, -1), critical: undefined });
  let nodes: Nodes<World> = new Map([['', { node: worldOf(start), ways: 1 }]]);
  return Array.from({ length: depth }, () => {
    nodes = grow(nodes, singles, play, textOf);
    return levelOf(nodes, textOf);
  });
}
