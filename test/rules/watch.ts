// Plays turns of small scenarios and reads the words of a state by name, so that a test of a rule shows only figures.
import { type Hex, makeHexText, parsePlaceText, type Place } from '../../src/hex/index.ts';
import {
  advance,
  COL,
  COLUMN_STATUSES,
  type ColumnStatus,
  compile,
  leaveOutAll,
  type GameEvent,
  type Method,
  type Order,
  type Plan,
  type Refusal,
  type Scenario,
  type State,
  setUp,
} from '../../src/rules/index.ts';
import { columnAt, SEG, segmentAt } from '../../src/rules/state.ts';
import { build, planOf, type Sketch } from './build.ts';

/** The state before turn 1 of a sketch with belts written as `kind depth place …`. */
export function begin(sketch: Sketch, belts: readonly string[] = [], seed = 'test'): State {
  return beginWith(sketch, belts, {}, seed);
}

/** The same with further parts of the plan, or with its segments absent (IN-2). */
export function beginWith(
  sketch: Sketch,
  belts: readonly string[],
  more: Partial<Plan> & { readonly bare?: boolean },
  seed = 'test',
): State {
  const { bare, ...parts } = more;
  const scenario = build(sketch);
  const setting = compile(scenario, { ...planOf(scenario, ...belts), ...parts });
  return setUp(bare === true ? leaveOutAll(setting) : setting, seed);
}

export function placeAt(scenario: Scenario, text: string): Place {
  const place = parsePlaceText(scenario.grid, text);
  if (place === undefined) throw new Error(`no place ${text}`);
  return place;
}

/** An order as text: `march 1,0 2,0`, `force 1,0`, `breach 1,0 hand prove mark`, `hold`, `search 1,0`, `jam 1,0`. */
export function orderOf(scenario: Scenario, column: number, text: string): Order {
  const [word, ...rest] = text.split(' ');
  if (word === 'hold') return { do: 'hold', column };
  if (word === 'search') return { do: 'search', column, hex: placeAt(scenario, rest[0]) };
  if (word === 'jam') return { do: 'jam', column, place: placeAt(scenario, rest[0]) };
  if (word === 'breach') {
    const place = placeAt(scenario, rest[0]);
    const method = rest[1] as Method;
    return { do: 'breach', column, place, method, prove: rest.includes('prove'), mark: rest.includes('mark') };
  }
  const path = rest.map((hex): Hex => placeAt(scenario, hex));
  return word === 'force' ? { do: 'march', column, path, force: true } : { do: 'march', column, path };
}

/** One text for each column in turn; an empty text is no order. */
export function ordersOf(state: State, texts: readonly string[]): Order[] {
  return texts.flatMap((text, column) => (text === '' ? [] : [orderOf(state.setting.scenario, column, text)]));
}

/** Plays one turn that has to be accepted. */
export function turn(state: State, ...texts: string[]): { state: State; events: readonly GameEvent[] } {
  const played = advance(state, ordersOf(state, texts));
  if (!played.ok) throw new Error(`refused: ${played.refusals.map(({ why }) => why).join()}`);
  return played;
}

/** The state after several turns; each is a list of texts, one for each column. */
export function after(state: State, ...turns: (readonly string[])[]): State {
  return turns.reduce((before, texts) => turn(before, ...texts).state, state);
}

/** Why these orders are refused, in order; [] = they are accepted. */
export function refusals(state: State, ...texts: string[]): Refusal[] {
  const played = advance(state, ordersOf(state, texts));
  return played.ok ? [] : played.refusals.map(({ why }) => why);
}

export interface ColumnFacts {
  readonly at: string;
  readonly clock: number;
  readonly status: ColumnStatus;
  readonly strength: number;
  readonly arrived: number;
  readonly moved: number;
  readonly inArea: number;
  readonly cleared: number;
  readonly engaged: number;
}

export function columnOf({ setting, words }: State, column = 0): ColumnFacts {
  const word = (name: keyof typeof COL) => words[columnAt(column) + COL[name]];
  return {
    at: word('hex') < 0 ? 'off' : makeHexText(setting.scenario.grid, word('hex')),
    clock: word('clock'),
    status: COLUMN_STATUSES[word('status')],
    strength: word('strength'),
    arrived: word('arrived'),
    moved: word('moveMinutes'),
    inArea: word('areaMinutes'),
    cleared: word('clearMinutes'),
    engaged: word('engagedMinutes'),
  };
}

export type SegmentFacts = Readonly<Record<keyof typeof SEG, number>>;

export function segmentOf({ setting, words }: State, place: string): SegmentFacts {
  const number = setting.segments.findIndex((segment) => segment.place === placeAt(setting.scenario, place));
  if (number < 0) throw new Error(`no segment at ${place}`);
  const at = segmentAt(setting, number);
  return Object.fromEntries(Object.entries(SEG).map(([name, word]) => [name, words[at + word]])) as SegmentFacts;
}

/** The events of one type. */
export function only<T extends GameEvent['type']>(events: readonly GameEvent[], type: T) {
  return events.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type);
}
