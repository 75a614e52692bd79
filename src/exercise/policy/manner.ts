// As which of the plain policies a column goes in this turn (PO-7): only probe changes that, from column to column.
import type { ColumnView } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import type { Knowledge } from './knowledge.ts';
import { entryTurn } from './leaders.ts';

/** How a column counts and treats known segments. */
export const MANNERS = ['direct', 'bypass', 'breach', 'adaptive'] as const;
export type Manner = (typeof MANNERS)[number];

/** Its number in MANNERS; quicker than looking it up there. */
export function numberOf(manner: Manner): number {
  if (manner === 'breach') return 2;
  if (manner === 'bypass') return 1;
  return manner === 'direct' ? 0 : 3;
}

/** Turns for which one goes ahead and the others wait (PO-7). */
const PROBE_TURNS = 3;

function isProbing({ roster, view }: Knowledge, leader: ColumnView): boolean {
  const { columns, turnMinutes } = roster.scenario;
  if (leader.status !== 'active') return false;
  return view.turn - entryTurn(columns[leader.column], turnMinutes) < PROBE_TURNS;
}

/** As which plain policy the column goes in this turn; `hold`: it stays where it is (PO-7). */
export function mannerOf(knowledge: Knowledge, policy: PolicyName, column: number): Manner | 'hold' {
  if (policy !== 'probe') return policy;
  if (knowledge.roster.scenario.columns[column].task === 'clear') return 'breach';
  const { leader } = knowledge.roster.entries[column];
  if (!isProbing(knowledge, knowledge.view.columns[leader])) return 'breach';
  return leader === column ? 'bypass' : 'hold';
}
