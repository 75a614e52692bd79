// What would have turned the refusal of an order: asked of the gate itself, `explain`, with one input changed (WY-3).
import { disc, distance, type Hex } from '../../hex/index.ts';
import {
  clockAt,
  type Column,
  explain,
  hexAt,
  loadAt,
  METHODS,
  type Order,
  REFUSAL_TEXT,
  type Refusal,
  type State,
  withColumnAs,
  withNumbers,
} from '../../rules/index.ts';
import type { Change, RefusedTrace } from './change-types.ts';
import { type Knob, smallest, switched } from './search.ts';

type ColumnOrder = Extract<Order, { readonly column: number }>;

/** Hexes within which a better place for the column is looked for. */
const NEAR = 16;
/** Bounds of a column's numbers (CO-1). */
const MOST = { teams: 6, jam: 64, range: 64, load: 500 } as const;

function ask(state: State, order: Order): boolean {
  return explain(state, order) === undefined;
}

function changeOf(knob: Knob): readonly Change[] {
  const found = smallest(knob);
  return 'change' in found ? [found.change] : [];
}

function withColumn(state: State, column: number, change: Partial<Column>): State {
  const { scenario } = state.setting;
  const columns = scenario.columns.map((each, i) => (i === column ? { ...each, ...change } : each));
  return withNumbers(state, { ...scenario, columns });
}

/** How many hexes away the column would have to stand, on ground that it can enter. */
function nearer(state: State, order: ColumnOrder): readonly Change[] {
  const { column } = order;
  const { scenario, columns } = state.setting;
  const from = hexAt(state, column);
  if (from < 0) return [];
  const turns = (hex: Hex) => columns[column].costs.enter[hex] > 0 && ask(withColumnAs(state, column, { hex }), order);
  const found = disc(scenario.grid, from, NEAR).filter(turns);
  if (found.length === 0) return [];
  const by = Math.min(...found.map((hex) => distance(scenario.grid, from, hex)));
  const { id } = scenario.columns[column];
  return [{ change: 'distance', of: id, now: 0, to: by, by, unit: 'hex', breaks: [], search: 'each' }];
}

/** Of the column's numbers, and of what it carries. */
function columnChanges(state: State, order: ColumnOrder, why: Refusal): readonly Change[] {
  const { column } = order;
  const own = state.setting.scenario.columns[column];
  const of = own.id;
  const number = (change: 'teams' | 'jam', unit: Knob['unit']) =>
    changeOf({
      change,
      of,
      unit,
      now: own[change],
      least: 0,
      most: MOST[change],
      turns: (value) => ask(withColumn(state, column, { [change]: value }), order),
    });
  if (why === 'noTeams') return number('teams', 'team');
  if (why === 'outOfRange' && order.do === 'jam') return number('jam', 'hex');
  return layerChanges(state, order, why);
}

/** Range, load, reloads and clock of a layer (LB-2 to LB-4); a clock may be any column's. */
function layerChanges(state: State, order: ColumnOrder, why: Refusal): readonly Change[] {
  const { column } = order;
  const { id: of, layer } = state.setting.scenario.columns[column];
  const { load, reloads } = loadAt(state, column);
  const as = (change: Parameters<typeof withColumnAs>[2]) => ask(withColumnAs(state, column, change), order);
  if (why === 'notYet') {
    const clock = clockAt(state, column);
    const turns = (minute: number) => as({ clock: minute });
    return changeOf({ change: 'clock', of, unit: 'minute', now: clock, least: 0, most: clock, turns });
  }
  if (layer === undefined) return [];
  if (why === 'outOfRange') {
    const turns = (range: number) => ask(withColumn(state, column, { layer: { ...layer, range } }), order);
    return changeOf({ change: 'range', of, unit: 'hex', now: layer.range, least: 0, most: MOST.range, turns });
  }
  if (why === 'notEnoughLoad') {
    const turns = (rows: number) => as({ load: rows });
    return changeOf({ change: 'load', of, unit: 'row', now: load, least: load, most: load + MOST.load, turns });
  }
  if (why !== 'noReload') return [];
  const turns = (count: number) => as({ reloads: count });
  return changeOf({ change: 'reloads', of, unit: 'reload', now: reloads, least: 0, most: reloads + 1, turns });
}

/** Of the order itself: a shorter path, force, another method, another stage. */
function orderChanges(state: State, order: Order): readonly Change[] {
  if (order.do === 'march') {
    const { path } = order;
    const turns = (length: number) => ask(state, { ...order, path: path.slice(0, length) });
    const shorter = changeOf({ change: 'path', unit: 'hex', now: path.length, least: 1, most: path.length, turns });
    const forced = order.force === true ? [] : switched('forced', false, true, ask(state, { ...order, force: true }));
    return [...shorter, ...forced];
  }
  if (order.do !== 'breach') return [];
  const { method, prove, mark } = order;
  return [
    ...METHODS.flatMap((other) =>
      other === method ? [] : switched('method', method, other, ask(state, { ...order, method: other })),
    ),
    ...(prove ? [] : switched('prove', false, true, ask(state, { ...order, prove: true }))),
    ...(mark ? [] : switched('mark', false, true, ask(state, { ...order, mark: true }))),
  ];
}

const ELSEWHERE: readonly Refusal[] = ['notBeside', 'outOfRange', 'notInClearance', 'notInDepot'];

/** Why an order may not be given in a state, and each smallest change of one input with which it may; undefined when it may. */
export function refusedOrder(state: State, order: Order): RefusedTrace | undefined {
  const why = explain(state, order);
  if (why === undefined) return undefined;
  const isColumn = 'column' in order && state.setting.scenario.columns[order.column] !== undefined;
  const changes = [
    ...orderChanges(state, order),
    ...(isColumn ? columnChanges(state, order, why) : []),
    ...(isColumn && ELSEWHERE.includes(why) ? nearer(state, order) : []),
  ];
  return { order, why, rule: REFUSAL_TEXT[why].rule, changes };
}
