// The way of each column to its goal, and how far along it a turn leads.
import { type Hex, neighbour, UNREACHED } from '../../hex/index.ts';
import { type ColumnView, PATH_LIMIT, TEAMS_IN_LANE } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import { type Field, type Fields, NO_STEP, stepFrom } from './fields.ts';
import { isBarred, type Knowledge } from './knowledge.ts';
import type { Goal } from './roster.ts';
import { weightsFor } from './weigh.ts';

/** Where a column is going, and as which policy it counts known segments. */
export interface Way {
  readonly policy: PolicyName;
  readonly field: Field;
}

/** What one turn's orders are worked out on. */
export interface Desk {
  readonly policy: PolicyName;
  readonly fields: Fields;
  readonly knowledge: Knowledge;
  /** By `sharerOf`: ways to their own goals, worked out in this turn. */
  readonly shared: (Way | undefined)[];
}

/** Columns with equal numbers count segments alike and have one goal, so that they share a way. */
function sharerOf({ roster, teams }: Knowledge, column: number): number {
  return roster.entries[column].type * (TEAMS_IN_LANE + 1) + teams[column];
}

export function wayTo({ fields, knowledge }: Desk, column: number, policy: PolicyName, goal: Goal): Way {
  const { mover } = knowledge.roster.entries[column];
  return { policy, field: fields.towards(mover, goal, weightsFor(knowledge, policy, column)) };
}

/** The way to a column's goal; bypass falls back to breach where nothing leads round (PO-2). */
export function wayOf(desk: Desk, { column, hex }: ColumnView): Way {
  const { policy, knowledge, shared } = desk;
  const { goal } = knowledge.roster.entries[column];
  const sharer = sharerOf(knowledge, column);
  const way = shared[sharer] ?? wayTo(desk, column, policy, goal);
  shared[sharer] = way;
  if (policy !== 'bypass' || way.field.minutes[hex] !== UNREACHED) return way;
  return wayTo(desk, column, 'breach', goal);
}

/** As far along a way as the turn can last; `barred` is the direction of the step that known segments bar there, or −1. */
export function pathAlong(knowledge: Knowledge, column: ColumnView, { field }: Way): { path: Hex[]; barred: number } {
  const { roster, view } = knowledge;
  const { grid, turnMinutes } = roster.scenario;
  const { enter } = field.costs;
  const end = view.minute + turnMinutes;
  const path: Hex[] = [];
  let at = column.hex;
  let clock = column.clock;
  while (path.length < PATH_LIMIT && (clock < end || path.length === 0)) {
    const direction = stepFrom(grid, field, at);
    if (direction === NO_STEP) break;
    if (isBarred(knowledge, column.column, at, direction)) return { path, barred: direction };
    at = neighbour(grid, at, direction);
    path.push(at);
    clock += enter[at];
  }
  return { path, barred: -1 };
}
