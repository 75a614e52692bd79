// Plays random exercises through the engine and through the oracle, and finds the first turn after which they differ.
import {
  advance,
  COL,
  COLUMN_STATUSES,
  criticalClearance,
  decidingColumn,
  type GameEvent,
  type Order,
  type State,
} from '../../../src/rules/index.ts';
import { columnAt, HEAD, SEG, segmentAt } from '../../../src/rules/state.ts';
import { playTurn } from './turn.ts';
import { makeWorld, type World } from './world.ts';
import { diceOf, randomOrders, randomStart } from '../random.ts';

const MOST_TURNS = 25;

function factsOfEngine({ setting, words }: State) {
  const columns = setting.scenario.columns.map((_, i) => {
    const word = (name: keyof typeof COL) => words[columnAt(i) + COL[name]];
    return {
      hex: word('hex'),
      clock: word('clock'),
      status: COLUMN_STATUSES[word('status')],
      strength: word('strength'),
      arrived: word('arrived'),
      work: word('work') > 0 ? setting.segments[word('work') - 1].place : -1,
      moved: word('moveMinutes'),
      inArea: word('areaMinutes'),
      cleared: word('clearMinutes'),
      engaged: word('engagedMinutes'),
    };
  });
  const segments = setting.segments.map(({ place }, i) => {
    const word = (name: keyof typeof SEG) => words[segmentAt(setting, i) + SEG[name]];
    return {
      place,
      swept: word('swept'),
      proved: word('proved'),
      marked: word('marked') === 1,
      known: word('known') === 1,
      missed: word('missed'),
      free: word('free'),
      minutes: word('clearMinutes'),
      left: [word('sweepLeft'), word('proveLeft'), word('markLeft')],
    };
  });
  return { turn: words[HEAD.turn], over: words[HEAD.over] === 1, columns, segments };
}

function factsOfOracle(world: World) {
  const columns = world.walkers.map((walker) => ({
    hex: walker.hex ?? -1,
    clock: walker.clock,
    status: walker.status,
    strength: walker.strength,
    arrived: walker.arrived ?? -1,
    work: walker.job?.segment.place ?? -1,
    moved: walker.moved,
    inArea: walker.inArea,
    cleared: walker.cleared,
    engaged: walker.engaged,
  }));
  const segments = world.segments.map((segment) => ({
    place: segment.place,
    swept: segment.swept,
    proved: segment.proved,
    marked: segment.marked,
    known: segment.known,
    missed: [...segment.missed].reduce((bits, text) => bits + 2 ** (Number(text[0]) * 4 + Number(text[2])), 0),
    free: segment.free,
    minutes: [...segment.minutes.values()].reduce((a, b) => a + b, 0),
    left: (['sweep', 'prove', 'mark'] as const).map((stage) => segment.begun.get(stage) ?? 0),
  }));
  return { turn: world.turn, over: world.over, columns, segments };
}

export interface Difference {
  readonly run: number;
  readonly turn: number;
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly engine: unknown;
  readonly oracle: unknown;
}

/** Plays one random exercise, given by its number, through both, and adds the kinds of events to `seen`; the first turn after which they differ, if any. */
export function playBoth(run: number, seen: Set<string>): Difference | undefined {
  const dice = diceOf(run);
  let state = randomStart(dice);
  const { words, setting } = state;
  const world = makeWorld(setting.scenario, setting.plan, [words[HEAD.key0], words[HEAD.key1]]);
  for (let turn = 1; turn <= MOST_TURNS && !world.over; turn++) {
    const orders = randomOrders(dice, state);
    const played = advance(state, orders);
    if (!played.ok) throw new Error(`run ${run} turn ${turn}: ${played.refusals.map(({ why }) => why).join()}`);
    state = played.state;
    playTurn(world, orders);
    const engine = { ...factsOfEngine(state), critical: criticalClearance(state) };
    const oracle = { ...factsOfOracle(world), critical: criticalOf(world, decidingColumn(state)) };
    for (const event of played.events) seen.add(tellingOf(event));
    if (JSON.stringify(engine) !== JSON.stringify(oracle)) {
      return { run, turn, orders, events: played.events, engine, oracle };
    }
  }
  return undefined;
}

/** ME-4. */
function criticalOf(world: World, column: number): number | undefined {
  if (column < 0) return undefined;
  const walker = world.walkers[column];
  return [...walker.waitedFor.values()].reduce((a, b) => a + b, walker.cleared);
}

function tellingOf(event: GameEvent): string {
  if (event.type === 'loss') return `loss ${event.cause}`;
  if (event.type === 'moved') return `moved ${event.by}${event.by === 'lane' && event.waited > 0 ? ' waited' : ''}`;
  if (event.type === 'missed' || event.type === 'found') return `${event.type} ${event.by}`;
  if (event.type === 'stopped') return `stopped ${event.why}`;
  return event.type === 'lane' ? `lane ${event.now}` : event.type;
}
