// Small facts that several sub-phases and the legality of orders share: what lies where, who works there, with how many teams.
import { isSidePlace, neighbour, type Place, sideOf, sideOfPlace } from '../hex/index.ts';
import type { Setting } from './setting.ts';
import { COL, columnAt } from './state.ts';

/** Number of the segment at a place, or −1. */
export function segmentAtPlace(setting: Setting, place: Place): number {
  const { grid } = setting;
  if (!Number.isInteger(place) || place < 0 || place >= grid.size * 4) return -1;
  return isSidePlace(grid, place) ? setting.segmentOnSide[sideOfPlace(grid, place)] : setting.segmentOnHex[place];
}

/** CL-1: is the place on a neighbouring hex, or on a hexside of the hex? */
export function isBeside(setting: Setting, hex: number, place: Place): boolean {
  const { grid } = setting;
  const onSide = isSidePlace(grid, place);
  for (let direction = 0; direction < 6; direction++) {
    if (
      onSide ? sideOf(grid, hex, direction) === sideOfPlace(grid, place) : neighbour(grid, hex, direction) === place
    ) {
      return true;
    }
  }
  return false;
}

/** The column at work at a segment, or −1. */
export function workerAt(setting: Setting, words: Int32Array, segment: number): number {
  for (let i = 0; i < setting.scenario.columns.length; i++) {
    if (words[columnAt(i) + COL.work] === segment + 1) return i;
  }
  return -1;
}

/** CO-3. */
export function teamsOf(setting: Setting, words: Int32Array, column: number): number {
  return Math.min(setting.scenario.columns[column].teams, words[columnAt(column) + COL.strength]);
}
