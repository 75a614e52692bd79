// As which of the plain policies a column goes in this turn (PO-7): only probe changes that, from column to column.
import type { Column, ColumnView } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import type { Knowledge } from './knowledge.ts';

/** How a column counts and treats known segments. */
export const MANNERS = ['direct', 'bypass', 'breach', 'adaptive'] as const;
export type Manner = (typeof MANNERS)[number];

/** Turns for which one goes ahead and the others wait (PO-7). */
const PROBE_TURNS = 3;

/** Turns played before the one in which it comes onto the map (CO-5). */
function entryTurn({ from }: Column, turnMinutes: number): number {
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
function leaderOf({ roster }: Knowledge, column: number): number {
  const { columns, turnMinutes } = roster.scenario;
  const { class: moverClass, zone } = columns[column];
  let leader = column;
  for (let other = 0; other < columns.length; other++) {
    if (!roster.entries[other].own || columns[other].class !== moverClass || columns[other].zone !== zone) continue;
    if (goesBefore(columns, turnMinutes, other, leader)) leader = other;
  }
  return leader;
}

function isProbing({ roster, view }: Knowledge, leader: ColumnView): boolean {
  const { columns, turnMinutes } = roster.scenario;
  if (leader.status !== 'active') return false;
  return view.turn - entryTurn(columns[leader.column], turnMinutes) < PROBE_TURNS;
}

/** As which plain policy the column goes in this turn; `hold`: it stays where it is (PO-7). */
export function mannerOf(knowledge: Knowledge, policy: PolicyName, column: number): Manner | 'hold' {
  if (policy !== 'probe') return policy;
  if (knowledge.roster.scenario.columns[column].task === 'clear') return 'breach';
  const leader = leaderOf(knowledge, column);
  if (!isProbing(knowledge, knowledge.view.columns[leader])) return 'breach';
  return leader === column ? 'bypass' : 'hold';
}
