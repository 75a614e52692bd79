// What of a column and of the ground before it is tried out to turn the refusal of an order (WY-6).
import { disc, distance, type Hex, sideOf } from '../../hex/index.ts';
import {
  clockAt,
  type Column,
  hexAt,
  loadAt,
  MOVER_CLASSES,
  type Order,
  type Scenario,
  type State,
  withColumnAs,
  withNumbers,
  withScenario,
} from '../../rules/index.ts';
import { directionBetween } from '../../hex/index.ts';
import { chosen, type Found, type Knob, tried } from './search.ts';

/** May the same order be given in another state? */
export type AskState = (state: State) => boolean;
export type Try = (state: State, order: Order, ask: AskState) => readonly Found[];

/** Hexes within which a better place for a column is looked for. */
const NEAR = 16;
/** Bounds of a column's numbers (CO-1, LB-2). */
const MOST = { teams: 6, jam: 64, range: 64, load: 500 } as const;

/** The column of an order, where there is one. */
export function columnOf(state: State, order: Order): (Column & { readonly number: number }) | undefined {
  if (!('column' in order)) return undefined;
  const own = state.setting.scenario.columns[order.column];
  return own && { ...own, number: order.column };
}

export function withColumn(state: State, column: number, change: Partial<Column>): State {
  const { scenario } = state.setting;
  const columns = scenario.columns.map((each, i) => (i === column ? { ...each, ...change } : each));
  return withNumbers(state, { ...scenario, columns });
}

/** How many hexes away a column would have to stand, on ground that it can enter. */
export function nearestHex(state: State, column: number, turns: (state: State) => boolean): readonly Found[] {
  const { scenario, columns } = state.setting;
  const from = hexAt(state, column);
  if (from < 0) return [];
  const away = (hex: Hex) => distance(scenario.grid, from, hex);
  const others = disc(scenario.grid, from, NEAR)
    .filter((hex) => hex !== from && columns[column].costs.enter[hex] > 0)
    .sort((a, b) => away(a) - away(b) || a - b);
  const found = others.find((hex) => turns(withColumnAs(state, column, { hex })));
  const named = { change: 'distance', of: scenario.columns[column].id } as const;
  if (found === undefined) return [{ unturned: { ...named, least: 1, most: NEAR, search: 'each' } }];
  const by = away(found);
  return [{ change: { ...named, now: 0, to: by, by, unit: 'hex', breaks: [], search: 'each' } }];
}

export const distanceTry: Try = (state, order, ask) => {
  const own = columnOf(state, order);
  return own === undefined ? [] : nearestHex(state, own.number, ask);
};

/** A number of the column as the scenario gives it. */
export function numberTry(change: 'teams' | 'jam', unit: Knob['unit']): Try {
  return (state, order, ask) => {
    const own = columnOf(state, order);
    if (own === undefined) return [];
    const turns = (value: number) => ask(withColumn(state, own.number, { [change]: value }));
    return tried({ change, of: own.id, unit, now: own[change], least: 0, most: MOST[change], turns });
  };
}

/** Another mover class: ground, hexsides and belts are other for it. */
export const classTry: Try = (state, order, ask) => {
  const own = columnOf(state, order);
  if (own === undefined) return [];
  const { scenario } = state.setting;
  const turns = (other: Column['class']) => {
    const columns = scenario.columns.map((each, i) => (i === own.number ? { ...each, class: other } : each));
    return ask(withScenario(state, { ...scenario, columns }));
  };
  return MOVER_CLASSES.filter((other) => other !== own.class).flatMap((other) =>
    chosen({ change: 'class', of: own.id, now: own.class, others: [other], turns }),
  );
};

export const clockTry: Try = (state, order, ask) => {
  const own = columnOf(state, order);
  if (own === undefined) return [];
  const now = clockAt(state, own.number);
  const turns = (clock: number) => ask(withColumnAs(state, own.number, { clock }));
  return tried({ change: 'clock', of: own.id, unit: 'minute', now, least: 0, most: now, turns });
};

/** Of a layer: its range as the scenario gives it, what it carries, what is left of its reloads. */
export function layerTry(change: 'range' | 'load' | 'reloads'): Try {
  return (state, order, ask) => {
    const own = columnOf(state, order);
    if (own?.layer === undefined) return [];
    const { id: of, number, layer } = own;
    const { load, reloads } = loadAt(state, number);
    if (change === 'range') {
      const turns = (range: number) => ask(withColumn(state, number, { layer: { ...layer, range } }));
      return tried({ change, of, unit: 'hex', now: layer.range, least: 0, most: MOST.range, turns });
    }
    const turns = (value: number) => ask(withColumnAs(state, number, { [change]: value }));
    if (change === 'load')
      return tried({ change, of, unit: 'row', now: load, least: 0, most: load + MOST.load, turns });
    return tried({ change, of, unit: 'reload', now: reloads, least: 0, most: reloads + 1, turns });
  };
}

/** The ground that a column steps onto, and the hexside that it crosses, in one minute instead of not at all. */
export function passableStep(state: State, column: number, from: Hex, to: Hex, ask: AskState): readonly Found[] {
  const { scenario } = state.setting;
  const { grid, terrains, terrain, features, feature, columns } = scenario;
  const direction = from < 0 ? -1 : directionBetween(grid, from, to);
  if (direction < 0) return [];
  const { class: mover } = columns[column];
  const found = (of: string, changed: Scenario) =>
    chosen({ change: 'passable', of, now: false, others: [true], turns: () => ask(withScenario(state, changed)) });
  const ground = terrains[terrain[to]];
  const lies = feature[sideOf(grid, from, direction)];
  const side = lies === 0 ? undefined : features[lies - 1];
  const entered = terrains.map((each) => (each === ground ? { ...each, cost: { ...each.cost, [mover]: 1 } } : each));
  const crossed = features.map((each) => (each === side ? { ...each, cross: { ...each.cross, [mover]: 1 } } : each));
  return [
    ...(ground.cost[mover] === undefined ? found(ground.id, { ...scenario, terrains: entered }) : []),
    ...(side !== undefined && side.cross[mover] === undefined
      ? found(side.id, { ...scenario, features: crossed })
      : []),
  ];
}

/** The same for the first step of a march. */
export const passableTry: Try = (state, order, ask) => {
  if (order.do !== 'march' || columnOf(state, order) === undefined) return [];
  return passableStep(state, order.column, hexAt(state, order.column), order.path[0], ask);
};
