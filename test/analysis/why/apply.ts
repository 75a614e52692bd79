// A change of an order, a state or a scenario made once more, in another way than the product makes it: word by word.
import { parsePlaceText } from '../../../src/hex/index.ts';
import type { Change } from '../../../src/analysis/index.ts';
import {
  advance,
  type Column,
  compile,
  fork,
  leaveOut,
  type ObstacleKind,
  type Order,
  PHASES,
  type Scenario,
  type State,
} from '../../../src/rules/index.ts';
import { COL, columnAt, LIFE, lifeAt, UNIT, unitAt } from '../../../src/rules/state.ts';

/** What is asked of the gate. */
export interface Asked {
  readonly state: State;
  readonly order: Order;
}

function number(list: readonly { readonly id: string }[], id: unknown): number {
  const found = list.findIndex((each) => each.id === id);
  if (found < 0) throw new Error(`no ${String(id)}`);
  return found;
}

/** The setting worked out anew, so that it cannot matter what the product keeps of the old one. */
function inScenario({ setting, words }: State, scenario: Scenario): State {
  const out = setting.leftOut.flatMap((left, belt) => (left ? [belt] : []));
  return { setting: leaveOut(compile(scenario, setting.plan), out), words: words.slice() };
}

function withWord(state: State, at: number, value: number): State {
  const next = fork(state);
  next.words[at] = value;
  return next;
}

function ofColumn({ setting: { scenario } }: State, of: unknown, change: Partial<Column>): Scenario {
  const column = number(scenario.columns, of);
  return { ...scenario, columns: scenario.columns.map((each, i) => (i === column ? { ...each, ...change } : each)) };
}

function ofKind({ setting: { scenario } }: State, of: unknown, make: (kind: ObstacleKind) => ObstacleKind): Scenario {
  return { ...scenario, catalogue: scenario.catalogue.map((each) => (each.id === of ? make(each) : each)) };
}

/** Segments of the belt with the id, or of all belts. */
function segmentsOf({ setting }: State, of: unknown): number[] {
  const belt = number(setting.plan.belts, of);
  return setting.segments.flatMap((segment, i) => (segment.belt === belt ? [i] : []));
}

/** A part of the order set to a value; undefined where the change is none of an order. */
function changedOrder({ state, order }: Asked, { change }: Change, value: Change['to']): Order | undefined {
  const { scenario, plan } = state.setting;
  const placeOf = () => parsePlaceText(scenario.grid, String(value)) ?? -1;
  const set = (part: object) => ({ ...order, ...part }) as Order;
  switch (change) {
    case 'path':
      return order.do === 'march' ? { ...order, path: order.path.slice(0, Number(value)) } : undefined;
    case 'forced':
      return set({ force: value });
    case 'method':
    case 'prove':
    case 'mark':
    case 'off':
      return set({ [change]: value });
    case 'column':
      return set({ column: number(scenario.columns, value) });
    case 'belt':
      return set({ belt: number(plan.belts, value) });
    case 'message':
      return set({ message: number(scenario.messages, value) });
    case 'place':
      if (order.do === 'march') return { ...order, path: [placeOf(), ...order.path.slice(1)] };
      return set(order.do === 'search' ? { hex: placeOf() } : { place: placeOf() });
    default:
      return undefined;
  }
}

/** A number of the scenario set to a value; undefined where the change is none of the scenario. */
function changedScenario({ state, order }: Asked, { change, of }: Change, value: Change['to']): Scenario | undefined {
  const { scenario } = state.setting;
  const own = 'column' in order ? scenario.columns[order.column] : undefined;
  switch (change) {
    case 'teams':
    case 'jam':
    case 'recon':
    case 'class':
      return ofColumn(state, of, { [change]: value });
    case 'range': {
      const { layer } = scenario.columns[number(scenario.columns, of)];
      return ofColumn(state, of, { layer: layer && { ...layer, range: Number(value) } });
    }
    case 'behaviour':
      return ofKind(state, of, (kind) => ({ ...kind, behaviour: value as ObstacleKind['behaviour'] }));
    case 'visibility':
      return ofKind(state, of, (kind) => ({ ...kind, visibility: Number(value) }));
    case 'forceable':
      return ofKind(state, of, (kind) => ({
        ...kind,
        components: kind.components.map((component) => {
          const bite = component.bite[own?.class ?? 'foot'];
          return bite === undefined
            ? component
            : { ...component, bite: { ...component.bite, [own?.class ?? 'foot']: { ...bite, force: 1 } } };
        }),
      }));
    case 'sweepable':
      return ofKind(state, of, (kind) => ({
        ...kind,
        components: kind.components.map((component) => ({
          ...component,
          work: { ...component.work, [order.do === 'breach' ? order.method : 'hand']: 7 },
        })),
      }));
    case 'passable':
      return {
        ...scenario,
        terrains: scenario.terrains.map((each) =>
          each.id === of ? { ...each, cost: { foot: 5, wheeled: 5, tracked: 5, engineer: 5 } } : each,
        ),
        features: scenario.features.map((each) =>
          each.id === of ? { ...each, cross: { foot: 5, wheeled: 5, tracked: 5, engineer: 5 } } : each,
        ),
      };
    default:
      return undefined;
  }
}

/** A word of the state set to a value. */
function changedState(state: State, { change, of }: Change, value: Change['to']): State {
  const { setting } = state;
  const column = () => number(setting.scenario.columns, of);
  switch (change) {
    case 'clock':
      return withWord(state, columnAt(column()) + COL.clock, Number(value));
    case 'strength':
      return withWord(state, columnAt(column()) + COL.strength, Number(value));
    case 'atWork':
      return withWord(state, columnAt(column()) + COL.work, 0);
    case 'load':
      return withWord(state, unitAt(setting, column()) + UNIT.load, Number(value));
    case 'reloads':
      return withWord(state, unitAt(setting, column()) + UNIT.reloads, Number(value));
    case 'phase':
      return segmentsOf(state, of).reduce(
        (before, segment) =>
          withWord(before, lifeAt(setting, segment) + LIFE.phase, (PHASES as readonly unknown[]).indexOf(value)),
        state,
      );
    case 'stuck':
      return segmentsOf(state, of).reduce(
        (before, segment) => withWord(before, lifeAt(setting, segment) + LIFE.stuck, 0),
        state,
      );
    default:
      throw new Error(`no such change: ${change}`);
  }
}

/** So many turns without orders. */
function later(state: State, turns: number): State {
  if (turns === 0) return state;
  const played = advance(state, []);
  if (!played.ok) throw new Error('a turn without orders was refused');
  return later(played.state, turns - 1);
}

/** What the change says, done: with its value, or with another. */
export function applied(
  asked: Asked,
  told: Change,
  value: Change['to'] = told.to,
  earlier: readonly State[] = [],
): Asked {
  const { state, order } = asked;
  const other = changedOrder(asked, told, value);
  if (other !== undefined) return { state, order: other };
  const scenario = changedScenario(asked, told, value);
  if (scenario !== undefined) return { state: inScenario(state, scenario), order };
  if (told.change !== 'turn') return { state: changedState(state, told, value), order };
  const by = Number(value) - Number(told.now);
  return { state: by < 0 ? earlier[earlier.length + by] : later(state, by), order };
}

/** Every state that has the column so many hexes from where it stands. */
export function movedBy({ setting, words }: State, of: unknown, by: number, far: (a: number, b: number) => number) {
  const { scenario, columns } = setting;
  const column = number(scenario.columns, of);
  const at = columnAt(column) + COL.hex;
  return Array.from({ length: scenario.grid.size }, (_, hex) => hex)
    .filter((hex) => far(words[at], hex) === by && columns[column].costs.enter[hex] > 0)
    .map((hex) => withWord({ setting, words }, at, hex));
}
