// Sketches with a laying side that acts in the execution turns, its orders, and the words that tell how its belts and layers are.
import {
  advance,
  compile,
  leaveOutAll,
  explain,
  type GameEvent,
  type Layer,
  legalOrders,
  type Order,
  PHASES,
  type Plan,
  type Refusal,
  type State,
  setUp,
  type Trigger,
} from '../../src/rules/index.ts';
import { beltOrderCandidates, layerCandidates } from '../../src/rules/laying-orders.ts';
import { LIFE, lifeAt, SEG, segmentAt, UNIT, unitAt } from '../../src/rules/state.ts';
import { build, kindLike, planOf, type Sketch } from './build.ts';
import { type Dice, pick } from './random.ts';
import { placeAt } from './watch.ts';

/** Kinds whose dice always fall. The segments of remote belts last for two turns. */
export const SURE_KINDS = [
  kindLike('antiVehicleBelt', { visibility: 0 }),
  kindLike('networkedBelt', { degrade: 65536, visibility: 0 }),
  kindLike('remoteBelt', { life: 2, visibility: 0, maxDepth: 2 }),
  kindLike('bridgeDemolition', { fire: 65536, visibility: 0 }),
  kindLike('roadCut', { fire: 65536, visibility: 0, terrains: undefined, maxDepth: 2, maxLength: 3 }),
  kindLike('dummyBelt', { visibility: 0 }),
];
export const REMOTE = 2;

/** A layer that can do all that layers can. */
export const LAYER: Layer = { kinds: [REMOTE], range: 2, load: 4, reload: 2, reloads: 1 };

/** Open ground of 7×5 hexes: column 0 moves, from 0,0; column 1 is a layer at 3,2. */
export const FIELD: Sketch = {
  rows: ['.......', '.......', '.......', '.......', '.......'],
  kinds: SURE_KINDS,
  columns: [
    { start: 0, announced: false },
    { side: 'laying', start: 17, task: 'serve', zone: -1, class: 'wheeled', layer: LAYER },
  ],
  needed: 1,
  more: {
    edition: 2,
    messages: [
      { id: 'm1', name: 'First' },
      { id: 'm2', name: 'Second' },
    ],
  },
};

/** A trigger that fires once in turn 1, unless said. */
export function triggerOf(change: Partial<Trigger>): Trigger {
  return { id: 't', name: 'T', when: { when: 'turn', turn: 1 }, each: false, actions: [], ...change };
}

export interface Start {
  /** Changes of the sketch FIELD. */
  readonly sketch?: Sketch;
  readonly belts?: readonly string[];
  readonly plan?: Partial<Plan>;
  /** The scenario's triggers. */
  readonly umpire?: readonly Trigger[];
  readonly bare?: boolean;
  readonly seed?: string;
}

export function start({
  sketch = FIELD,
  belts = [],
  plan = {},
  umpire = [],
  bare = false,
  seed = 'test',
}: Start): State {
  const scenario = build({ ...sketch, more: { ...sketch.more, triggers: umpire } });
  const setting = compile(scenario, { ...planOf(scenario, ...belts), ...plan });
  return setUp(bare ? leaveOutAll(setting) : setting, seed);
}

/** Plays one turn of orders that have to be accepted. */
export function give(state: State, ...orders: Order[]): { state: State; events: readonly GameEvent[] } {
  const played = advance(state, orders);
  if (!played.ok) throw new Error(`refused: ${played.refusals.map(({ why }) => why).join()}`);
  return played;
}

/** The state after turns without orders. */
export function wait(state: State, turns: number): State {
  return turns === 0 ? state : wait(give(state).state, turns - 1);
}

/** Why an order is refused; advance has to agree. */
export function refusalOf(state: State, order: Order): Refusal | undefined {
  const why = explain(state, order);
  const played = advance(state, [order]);
  if (played.ok !== (why === undefined)) throw new Error(`explain says ${why}`);
  return why;
}

function segmentNumber({ setting }: State, place: string): number {
  const number = setting.segments.findIndex((segment) => segment.place === placeAt(setting.scenario, place));
  if (number < 0) throw new Error(`no segment at ${place}`);
  return number;
}

/** Phase, and the other words of how a segment lives. */
export function lifeOf(state: State, place: string) {
  const word = (name: keyof typeof LIFE) =>
    state.words[lifeAt(state.setting, segmentNumber(state, place)) + LIFE[name]];
  return {
    phase: PHASES[word('phase')],
    off: word('off'),
    stuck: word('stuck'),
    seenThrough: word('seenThrough'),
    dies: word('dies'),
    spoilt: word('spoilt'),
  };
}

export function unitOf({ setting, words }: State, column: number) {
  const u = unitAt(setting, column);
  return { load: words[u + UNIT.load], reloads: words[u + UNIT.reloads], ready: words[u + UNIT.ready] };
}

/** Sets a word of how a segment lives, or of its lane, as play would have in other turns. */
export function setLife(state: State, place: string, name: keyof typeof LIFE, value: number): void {
  state.words[lifeAt(state.setting, segmentNumber(state, place)) + LIFE[name]] = value;
}

export function setLane(state: State, place: string, name: keyof typeof SEG, value: number): void {
  state.words[segmentAt(state.setting, segmentNumber(state, place)) + SEG[name]] = value;
}

/** All that layers and belts might be ordered, legal or not. */
export function candidates(state: State): Order[] {
  const { columns } = state.setting.scenario;
  return [...columns.flatMap((_, column) => layerCandidates(state, column)), ...beltOrderCandidates(state)];
}

/** A random legal order for each column, belt and message, now and then none. */
export function randomTurn(dice: Dice, state: State): Order[] {
  const subjects = new Map<string, Order[]>();
  for (const order of [...legalOrders(state, 'moving'), ...legalOrders(state, 'laying')]) {
    const key = 'column' in order ? `c${order.column}` : order.do === 'tell' ? `m${order.message}` : `b${order.belt}`;
    subjects.set(key, [...(subjects.get(key) ?? []), order]);
  }
  return [...subjects.values()].flatMap((own) => (dice(3) > 0 ? [pick(dice, own)] : []));
}

/** An exercise in which everything can happen: all kinds, two layers, jammers, triggers of both owners. */
export const EVERYTHING: Start = {
  sketch: {
    ...FIELD,
    features: { bridge: ['4,1/E'] },
    kinds: SURE_KINDS.map((kind) => ({ ...kind, degrade: kind.degrade / 2, fire: kind.fire / 2, visibility: 40000 })),
    zones: [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
      { id: 'depot', kind: 'depot', name: 'Depot', hexes: ['3,2', '3,3', '2,2'] },
    ],
    columns: [
      { start: 0, recon: 2, jam: 3 },
      { start: 14, recon: 1, announced: false, from: 20, methods: ['hand', 'mechanical', 'rapid'] },
      {
        side: 'laying',
        start: 17,
        task: 'serve',
        zone: -1,
        layer: { ...LAYER, range: 3, load: 3, reloads: 3, depot: 1 },
      },
      { side: 'laying', start: 24, task: 'serve', zone: -1, layer: { ...LAYER, load: 2, reload: 1 } },
    ],
    turnMinutes: 10,
    deadline: 200,
    needed: 2,
  },
  belts: [
    'networkedBelt 2 1,1 2,1 3,1',
    'remoteBelt 1 2,3 3,3',
    'remoteBelt 2 5,2',
    'remoteBelt 1 1,4 2,4',
    'roadCut 1 4,3 5,3',
    'bridgeDemolition 1 4,1/E',
    'dummyBelt 1 0,2',
  ],
  plan: {
    triggers: [
      triggerOf({
        when: { when: 'turn', turn: 3 },
        actions: [
          { do: 'arm', belt: 4 },
          { do: 'fire', belt: 4 },
        ],
      }),
      triggerOf({
        when: { when: 'seen', column: -1 },
        each: true,
        actions: [
          { do: 'lay', belt: 2, column: 3 },
          { do: 'switch', belt: 0, off: true },
        ],
      }),
    ],
  },
  umpire: [
    triggerOf({ when: { when: 'loss', side: 'moving', steps: 1 }, actions: [{ do: 'degrade' }] }),
    triggerOf({ when: { when: 'turn', turn: 5 }, actions: [{ do: 'tell', message: 0 }] }),
  ],
};
