// Which columns a side sees (KN-1, KN-2).
import { distance, type Hex } from '../hex/index.ts';
import { isBeside } from './beside.ts';
import { isThere } from './presence.ts';
import { COL, columnAt, type State, STATUS } from './state.ts';
import type { SideName, Viewer } from './types.ts';

/** Is a hex within recon range of a column of a side that is on the map and under way? */
function isScouted({ setting, words }: State, hex: Hex, side: SideName): boolean {
  const { grid, columns } = setting.scenario;
  return columns.some((column, i) => {
    const c = columnAt(i);
    if (column.side !== side || words[c + COL.status] !== STATUS.active) return false;
    return distance(grid, words[c + COL.hex], hex) <= column.recon;
  });
}

/** KN-1, KN-2: does the other side see where this column is? */
export function isSeen(state: State, column: number): boolean {
  const { setting, words } = state;
  const { scenario, segments } = setting;
  const { side, announced } = scenario.columns[column];
  if (announced) return true;
  const hex = words[columnAt(column) + COL.hex];
  if (hex < 0) return false;
  if (isScouted(state, hex, side === 'moving' ? 'laying' : 'moving')) return true;
  if (side === 'laying') return false;
  if (scenario.posts.some((post) => distance(scenario.grid, post.hex, hex) <= post.range)) return true;
  return segments.some(
    ({ place, belt }, i) => belt >= 0 && isThere(setting, words, i) && (place === hex || isBeside(setting, hex, place)),
  );
}

/** KN-1, KN-2: does the viewer know what this column does? */
export function isSeenBy(state: State, column: number, viewer: Viewer): boolean {
  return viewer === 'umpire' || viewer === state.setting.columns[column].side || isSeen(state, column);
}
