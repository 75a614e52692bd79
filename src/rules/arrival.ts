// When has the moving side arrived, and is it denied (ME-1)?
import { COL, columnAt, type State } from './state.ts';
import type { Minutes } from './types.ts';

/** The column whose arrival is the side's arrival, or −1 when too few arrived by the deadline. */
export function decidingColumn({ setting, words }: State): number {
  const { columns, deadline, needed } = setting.scenario;
  const arrived: { column: number; minute: Minutes }[] = [];
  for (let column = 0; column < columns.length; column++) {
    if (columns[column].side !== 'moving') continue;
    const minute = words[columnAt(column) + COL.arrived];
    if (minute >= 0 && minute <= deadline) arrived.push({ column, minute });
  }
  if (arrived.length < needed) return -1;
  arrived.sort((a, b) => a.minute - b.minute || a.column - b.column);
  return arrived[needed - 1].column;
}

/** Minute of arrival, or undefined while or when too few have arrived. */
export function arrivalOf(state: State): Minutes | undefined {
  const column = decidingColumn(state);
  return column < 0 ? undefined : state.words[columnAt(column) + COL.arrived];
}

export function isDenied(state: State): boolean {
  return decidingColumn(state) < 0;
}
