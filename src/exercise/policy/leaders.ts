// Who goes ahead of whom under probe: known before the first turn (PO-7).
import type { Column, Scenario } from '../../rules/index.ts';

/** Turns played before the one in which it comes onto the map (CO-5). */
export function entryTurn({ from }: Column, turnMinutes: number): number {
  return Math.floor(from / turnMinutes);
}

/** PO-7: does the first go ahead of the second? Both of one class with one goal. */
function goesBefore(columns: readonly Column[], turnMinutes: number, a: number, b: number): boolean {
  const [one, other] = [columns[a], columns[b]];
  const difference =
    entryTurn(one, turnMinutes) - entryTurn(other, turnMinutes) ||
    other.recon - one.recon ||
    other.strength - one.strength ||
    a - b;
  return difference < 0;
}

/** PO-7: the number of the column that goes ahead of this one; its own number when it is that itself. */
export function leaderOf({ columns, turnMinutes }: Scenario, column: number): number {
  const { side, class: moverClass, zone } = columns[column];
  let leader = column;
  for (let other = 0; other < columns.length; other++) {
    const { side: otherSide, class: otherClass, zone: otherZone } = columns[other];
    if (otherSide !== side || otherClass !== moverClass || otherZone !== zone) continue;
    if (goesBefore(columns, turnMinutes, other, leader)) leader = other;
  }
  return leader;
}
