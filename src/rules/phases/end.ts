// Sub-phase end: waiting columns' clocks, and whether the exercise is over (TI-4, TI-5).
import { isDenied } from '../arrival.ts';
import { COL, columnAt, HEAD, STATUS } from '../state.ts';
import { isActive, type Table } from '../table.ts';

/** TI-4. */
function waitInPlace(table: Table, column: number): void {
  const { words, end } = table;
  const c = columnAt(column);
  const idle = words[c + COL.work] === 0 && !table.entered[column] && !table.exposed[column];
  const holds = table.orders[column] === undefined || table.orders[column]?.do === 'hold';
  const least = idle && holds ? end : end - table.setting.scenario.turnMinutes;
  words[c + COL.clock] = Math.max(words[c + COL.clock], least);
}

export function endInPlace(table: Table): void {
  const { setting, words, end } = table;
  let playing = false;
  for (let column = 0; column < table.orders.length; column++) {
    if (isActive(table, column)) waitInPlace(table, column);
    const status = words[columnAt(column) + COL.status];
    playing ||= status === STATUS.active || status === STATUS.waiting;
  }
  if (playing && end < setting.scenario.deadline) return;
  words[HEAD.over] = 1;
  table.events?.push({ type: 'ended', denied: isDenied({ setting, words }), minute: end });
}
