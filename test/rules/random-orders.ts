// Random orders of both sides for random exercises: legal ones that give each kind of order its turn, and any at all.
import { distance, neighbour } from '../../src/hex/index.ts';
import { makeLayingPolicy, makePolicy, POLICIES } from '../../src/exercise/index.ts';
import { legalOrders, METHODS, type Order, type State, viewFor } from '../../src/rules/index.ts';
import { COL, columnAt } from '../../src/rules/state.ts';
import { type Dice, pick, wander } from './random.ts';

/** One of them: first what is done, then how, so that a single reload is not lost among many marches. */
function pickByKind(dice: Dice, orders: readonly Order[]): Order {
  const kinds = [...new Set(orders.map((order) => (order.do === 'march' && order.force ? 'force' : order.do)))];
  const kind = pick(dice, kinds);
  return pick(
    dice,
    orders.filter((order) => (order.do === 'march' && order.force ? 'force' : order.do) === kind),
  );
}

function ordersOfColumns(dice: Dice, state: State, legal: readonly Order[]): Order[] {
  return state.setting.scenario.columns.flatMap((_, column) => {
    const own = legal.filter((order) => 'column' in order && order.column === column);
    return own.length === 0 || dice(6) === 0 ? [] : [wander(dice, state, pickByKind(dice, own))];
  });
}

/** Legal orders of the moving side: those of a policy, or for each column a random one or none. */
function ordersOfMoving(dice: Dice, state: State): Order[] {
  if (dice(3) > 0) return ordersOfColumns(dice, state, legalOrders(state, 'moving'));
  const policy = makePolicy(pick(dice, POLICIES), state.setting.scenarioForMoving);
  return [...policy(viewFor(state, 'moving'))].filter(() => dice(10) > 0);
}

/** Legal orders of the laying side: those of a policy, or random ones for its columns and now and then for its belts and messages. */
function ordersOfLaying(dice: Dice, state: State): Order[] {
  const legal = legalOrders(state, 'laying');
  const { plan, scenario, scenarioForLaying } = state.setting;
  if (dice(4) === 0) {
    const react = makeLayingPolicy('react', scenarioForLaying, plan);
    return [...react(viewFor(state, 'laying'))];
  }
  const ofBelts = plan.belts.flatMap((_, belt) => {
    const own = legal.filter((order) => order.do !== 'lay' && 'belt' in order && order.belt === belt);
    return own.length === 0 || dice(4) > 0 ? [] : [pickByKind(dice, own)];
  });
  const told = scenario.messages.flatMap((_, message) =>
    legal.filter((order) => order.do === 'tell' && order.message === message && dice(8) === 0),
  );
  return [...ordersOfColumns(dice, state, legal), ...ofBelts, ...told];
}

/** Legal orders of both sides, in a random order of sides. */
export function randomOrdersTwo(dice: Dice, state: State): Order[] {
  const both = [ordersOfMoving(dice, state), ordersOfLaying(dice, state)];
  return (dice(2) === 0 ? both : both.reverse()).flat();
}

/** Any order at all, sensible or not. */
export function anyOrder(dice: Dice, { setting, words }: State): Order {
  const { scenario, segments, plan } = setting;
  const column = dice(scenario.columns.length + 2) - 1;
  const belt = dice(plan.belts.length + 2) - 1;
  const here = column in scenario.columns ? words[columnAt(column) + COL.hex] : -1;
  const start = here >= 0 ? here : 0;
  const beside = neighbour(scenario.grid, start, dice(6));
  const close = segments.filter(({ hexes }) => hexes.some((each) => distance(scenario.grid, start, each) <= 1));
  const all = [...segments.map((segment) => segment.place), -1, 0, scenario.grid.size * 4, 1.5];
  const place = pick(dice, close.length > 0 && dice(4) > 0 ? close.map((segment) => segment.place) : all);
  const hex = pick(dice, [start, beside, beside, dice(scenario.grid.size + 2) - 1]);
  const some = dice(2) === 0;
  const orders: Order[] = [
    { do: 'hold', column },
    { do: 'march', column, path: Array.from({ length: dice(4) }, () => dice(scenario.grid.size + 1) - 1), force: some },
    { do: 'march', column, path: [beside], force: some },
    { do: 'march', column, path: Array.from({ length: 31 + dice(3) }, (_, i) => (i % 2 === 0 ? hex : start)) },
    { do: 'breach', column, place, method: pick(dice, METHODS), prove: some, mark: dice(2) === 0 },
    { do: 'search', column, hex },
    { do: 'jam', column, place },
    { do: 'lay', column, belt },
    { do: 'reload', column },
    { do: 'switch', belt, off: some },
    { do: 'switch', belt, place, off: some },
    { do: 'arm', belt },
    { do: 'fire', belt },
    { do: 'tell', message: dice(scenario.messages.length + 2) - 1 },
  ];
  return pick(dice, orders);
}
