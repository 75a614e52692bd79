// States and settings with one thing changed, for who asks what would have been otherwise (WY-3). Play does not need them.
import type { Hex } from '../hex/index.ts';
import { type Setting, tableOfKind } from './setting.ts';
import { COL, columnAt, fork, type State, UNIT, unitAt } from './state.ts';
import type { Minutes, Scenario } from './types.ts';

/** The state with other numbers of columns, posts and kinds in its scenario; map, zones and what lies where have to be the same. */
export function withNumbers({ setting, words }: State, scenario: Scenario): State {
  const changed: Setting = { ...setting, scenario, kinds: scenario.catalogue.map(tableOfKind) };
  return { setting: changed, words: words.slice() };
}

/** The clock of a column, −1 while it is not on the map. */
export function clockAt({ words }: State, column: number): Minutes {
  return hexAt({ words }, column) < 0 ? -1 : words[columnAt(column) + COL.clock];
}

/** Where a column stands, or −1. */
export function hexAt({ words }: Pick<State, 'words'>, column: number): Hex {
  return words[columnAt(column) + COL.hex];
}

/** Rows that a layer carries, and reloads that it has left (LB-2). */
export function loadAt({ setting, words }: State, column: number): { load: number; reloads: number } {
  const u = unitAt(setting, column);
  return { load: words[u + UNIT.load], reloads: words[u + UNIT.reloads] };
}

/** The state with the column elsewhere, with another clock, load or reloads. */
export function withColumnAs(
  state: State,
  column: number,
  change: { readonly hex?: Hex; readonly clock?: Minutes; readonly load?: number; readonly reloads?: number },
): State {
  const next = fork(state);
  const c = columnAt(column);
  const u = unitAt(state.setting, column);
  if (change.hex !== undefined) next.words[c + COL.hex] = change.hex;
  if (change.clock !== undefined) next.words[c + COL.clock] = change.clock;
  if (change.load !== undefined) next.words[u + UNIT.load] = change.load;
  if (change.reloads !== undefined) next.words[u + UNIT.reloads] = change.reloads;
  return next;
}
