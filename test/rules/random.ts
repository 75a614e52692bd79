// Small random scenarios, plans and orders, each a function of one number, for properties and for the oracle.
import { neighbour, type Place, sideOf } from '../../src/hex/index.ts';
import { makePolicy, POLICIES } from '../../src/exercise/index.ts';
import {
  checkPlan,
  type Column,
  compile,
  draw,
  legalOrders,
  METHODS,
  MOVER_CLASSES,
  type ObstacleKind,
  type Order,
  type Plan,
  type Scenario,
  type State,
  setUpWithKey,
  viewFor,
} from '../../src/rules/index.ts';
import { build, kindLike, type Sketch } from './build.ts';

/** Whole numbers 0 … n − 1 in a fixed row for each seed. */
export type Dice = (n: number) => number;

export function diceOf(seed: number): Dice {
  let count = 0;
  return (n) => Math.floor((draw(seed, 77, count++, 0, 0, 0) / 4294967296) * n);
}

export function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[dice(from.length)];
}

/** The stock kinds with dice that fall more often, and two with components that the stock lacks. */
const WILD: readonly ObstacleKind[] = (() => {
  const often = (id: string, name: string, hazard: number, miss: number) => {
    const kind = kindLike(id, {});
    const components = kind.components.map((component) => ({
      ...component,
      hazard: { hand: hazard, mechanical: hazard, rapid: hazard * 2 },
      miss: { hand: miss, mechanical: miss, rapid: miss },
    }));
    return { ...kind, id: name, components };
  };
  const mixed = kindLike('mixedBelt', {});
  const ditch = kindLike('barrierDitch', {});
  const [vehicle, personnel] = mixed.components;
  const hard = { ...vehicle, bite: { ...vehicle.bite, tracked: { hazard: 20000, force: undefined } } };
  return [
    kindLike('barrierDitch', {}),
    kindLike('felledTrees', { terrains: undefined }),
    often('antiVehicleBelt', 'oftenVehicle', 9000, 40000),
    often('antiPersonnelBelt', 'oftenPersonnel', 9000, 40000),
    often('mixedBelt', 'oftenMixed', 9000, 40000),
    { ...mixed, id: 'hard', components: [hard, personnel] },
    { ...ditch, id: 'sideBelt', components: [vehicle, personnel], maxDepth: 3, visibility: 30000 },
    { ...ditch, id: 'sideFoot', components: [personnel], maxDepth: 2, visibility: 10000 },
  ];
})();

function randomColumn(dice: Dice, size: number): Partial<Column> {
  return {
    class: pick(dice, MOVER_CLASSES),
    strength: 1 + dice(5),
    teams: dice(4),
    methods: METHODS.filter(() => dice(3) > 0),
    recon: dice(3),
    task: pick(dice, ['reach', 'leave']),
    zone: dice(2),
    start: dice(size),
    from: dice(3) === 0 ? dice(60) : 0,
    announced: dice(2) === 0,
  };
}

export function randomFeatures(dice: Dice, width: number, height: number): Record<string, string[]> {
  const features: Record<string, string[]> = { river: [], stream: [], ford: [], bridge: [], ditch: [], wall: [] };
  const names = Object.keys(features);
  for (let row = 0; row < height; row++) {
    for (let col = 0; col + 1 < width; col++) if (dice(8) === 0) features[pick(dice, names)].push(`${col},${row}/E`);
  }
  return features;
}

/** A scenario of 5×5 to 8×7 hexes. */
export function randomScenario(dice: Dice): Scenario {
  const width = 5 + dice(4);
  const height = 5 + dice(3);
  const size = width * height;
  const rows = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => pick(dice, [...'...rrrffmw'])).join(''),
  );
  const some = (count: number) => [...new Set(Array.from({ length: count }, () => `${dice(width)},${dice(height)}`))];
  const count = 1 + dice(4);
  const sketch: Sketch = {
    rows,
    features: randomFeatures(dice, width, height),
    zones: [
      { id: 'z0', kind: 'objective', name: 'z0', hexes: some(2) },
      { id: 'z1', kind: 'exit', name: 'z1', hexes: some(2) },
      { id: 'z2', kind: 'engagementArea', name: 'z2', hexes: some(8) },
      { id: 'z3', kind: 'engagementArea', name: 'z3', hexes: some(8) },
    ],
    columns: Array.from({ length: count }, () => randomColumn(dice, size)),
    posts: Array.from({ length: dice(3) }, () => ({
      hex: dice(size),
      range: dice(7),
      areas: pick(dice, [[2], [3], [2, 3]]),
      rate: 1 + dice(2),
      chance: dice(65537),
      minutes: dice(12),
      loss: dice(30000),
    })),
    kinds: WILD,
    turnMinutes: 5 + dice(20),
    deadline: 60 + dice(240),
    needed: 1 + dice(count),
    points: 100000,
    effort: 100000,
  };
  return build(sketch);
}

/** A hex a few steps from a column's start, or any. */
function likelyHex(dice: Dice, { grid, columns }: Scenario): number {
  if (dice(3) === 0) return dice(grid.size);
  let hex = pick(dice, columns).start;
  for (let i = dice(4); i > 0; i--) {
    const next = neighbour(grid, hex, dice(6));
    if (next >= 0) hex = next;
  }
  return hex;
}

/** A chain of a few places of the kind; [] where there is no hexside. */
function randomChain(dice: Dice, scenario: Scenario, kind: ObstacleKind): Place[] {
  const { grid } = scenario;
  let hex = likelyHex(dice, scenario);
  const places: Place[] = [];
  if (kind.lies === 'hexside') {
    const side = sideOf(grid, hex, dice(6));
    return side < 0 ? [] : [grid.size + side];
  }
  for (let i = 1 + dice(4); i > 0 && hex >= 0; i--) {
    if (!places.includes(hex)) places.push(hex);
    hex = neighbour(grid, hex, dice(3));
  }
  return places;
}

/** A legal plan of up to sixteen belts. */
export function randomPlan(dice: Dice, scenario: Scenario): Plan {
  const plan: Plan = { name: 'random', belts: [] };
  return Array.from({ length: 3 + dice(14) }).reduce<Plan>((before, _, i) => {
    const kind = dice(scenario.catalogue.length);
    const depth = 1 + dice(scenario.catalogue[kind].maxDepth);
    const belt = { id: `b${i}`, kind, depth, places: randomChain(dice, scenario, scenario.catalogue[kind]) };
    const next = { name: 'random', belts: [...before.belts, belt] };
    return checkPlan(scenario, next).length === 0 ? next : before;
  }, plan);
}

/** The start of a random exercise. */
export function randomStart(dice: Dice): State {
  const scenario = randomScenario(dice);
  return setUpWithKey(compile(scenario, randomPlan(dice, scenario)), [dice(2 ** 31), dice(2 ** 31)]);
}

/** Lengthens a march by random steps, with force or without. */
export function wander(dice: Dice, state: State, order: Order): Order {
  if (order.do !== 'march') return order;
  const { grid } = state.setting.scenario;
  const path = [...order.path];
  for (let i = dice(5); i > 0; i--) {
    const next = neighbour(grid, path[path.length - 1], dice(6));
    if (next >= 0) path.push(next);
  }
  return { ...order, path, force: order.force === true || dice(3) === 0 };
}

/** Legal orders: those of a policy, or for each column a random one or none. */
export function randomOrders(dice: Dice, state: State): Order[] {
  if (dice(3) > 0) {
    const policy = makePolicy(pick(dice, POLICIES), state.setting.scenario);
    return [...policy(viewFor(state, 'moving'))].filter(() => dice(10) > 0);
  }
  const legal = legalOrders(state, 'moving');
  return state.setting.scenario.columns.flatMap((_, column) => {
    const own = legal.filter((order) => 'column' in order && order.column === column);
    return own.length === 0 || dice(5) === 0 ? [] : [wander(dice, state, pick(dice, own))];
  });
}
