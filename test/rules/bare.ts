// States that stand for the bare run of another (IN-2), with the arrivals that a test needs.
import { COL, setUp, type State } from '../../src/rules/index.ts';
import { columnAt } from '../../src/rules/state.ts';

/** A run of the same setting in which nobody has arrived. */
export function begun({ setting }: State): State {
  return setUp(setting, 'bare');
}

/** A run of the same setting in which all columns arrived at a minute. */
export function arrivedAt(state: State, minute: number): State {
  const bare = begun(state);
  for (let i = 0; i < state.setting.columns.length; i++) bare.words[columnAt(i) + COL.arrived] = minute;
  return bare;
}
