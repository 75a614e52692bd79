// Comma-separated values (RFC 4180) of results: one small writer, and the tables that are written with it.
import type { ComparisonReport } from '../../analysis/index.ts';
import { text } from '../text/index.ts';

export type Cell = string | number | undefined;

/**
 * A cell. A text that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets themselves
 * write such a text; numbers are written plainly.
 */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a file, lines ended by CR LF. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** A comparison, a line for each plan. */
export function planRows({ plans }: ComparisonReport): Cell[][] {
  const lines = plans.map(({ plan, denied, delay, clearanceTime, canalisation, losses, cost }): Cell[] => [
    plan,
    denied.of,
    denied.count,
    denied.low,
    denied.high,
    delay.p10,
    delay.p50,
    delay.p90,
    delay.mean,
    clearanceTime.p10,
    clearanceTime.p50,
    clearanceTime.p90,
    clearanceTime.mean,
    canalisation.num,
    canalisation.den,
    losses.mean,
    cost.points,
    cost.effort,
  ]);
  return [[...text.share.planColumns], ...lines];
}

/** A comparison, a line for each pair of plans. */
export function pairRows({ paired }: ComparisonReport): Cell[][] {
  const lines = paired.map(({ a, b, delay, clearanceTime, denied }): Cell[] => [
    a,
    b,
    delay?.mean,
    delay?.low,
    delay?.high,
    clearanceTime?.mean,
    clearanceTime?.low,
    clearanceTime?.high,
    denied.mean,
    denied.low,
    denied.high,
  ]);
  return [[...text.share.pairColumns], ...lines];
}
