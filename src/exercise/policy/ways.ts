// The way of each column to its goal, and how far along it a turn leads.
import { type Hex, neighbour, UNREACHED } from '../../hex/index.ts';
import { type ColumnView, PATH_LIMIT, type Scenario, TEAMS_IN_LANE } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import {
  costsOf,
  type Field,
  type Fields,
  fieldTowards,
  makeFields,
  makeRoomInPlace,
  minutesFrom,
  NO_STEP,
  stepFrom,
} from './fields.ts';
import { isBarred, type Knowledge } from './knowledge.ts';
import { type Manner, MANNERS, mannerOf, numberOf } from './manner.ts';
import type { Goal } from './roster.ts';
import { makeSharing, type Sharing } from './sharing.ts';
import { weightsFor } from './weigh.ts';

/** Where a column is going, and in which manner it counts known segments. */
export interface Way {
  readonly manner: Manner;
  readonly field: Field;
}

/** What one turn's orders are worked out on. */
export interface Desk {
  readonly policy: PolicyName;
  readonly fields: Fields;
  readonly knowledge: Knowledge;
  /** Ways to columns' own goals, by what columns have in common. */
  readonly sharing: Sharing;
  /** What columns with a clear task have chosen in this turn (PO-9). */
  readonly taken: Set<number>;
}

/** Desks one after another on tables that are used again: each is good until the next. */
export interface Desks {
  /** Before the first desk of a turn: ways are good until then. */
  beginTurn(): void;
  deskFor(knowledge: Knowledge): Desk;
}

export function makeDesks(policy: PolicyName, scenario: Scenario): Desks {
  const fields = makeFields(scenario);
  const sharing = makeSharing(policy === 'adaptive');
  const taken = new Set<number>();
  return {
    beginTurn() {
      if (makeRoomInPlace(fields)) sharing.clear();
    },
    deskFor(knowledge) {
      if (taken.size > 0) taken.clear();
      sharing.turnTo(knowledge);
      return { policy, fields, knowledge, sharing, taken };
    },
  };
}

/** Columns with equal keys count segments alike and have one goal, so that they share a way. */
function sharerOf({ roster, teams }: Knowledge, { column, strength }: ColumnView, manner: Manner): number {
  const alike = roster.entries[column].type * (TEAMS_IN_LANE + 1) + teams[column];
  // Only adaptive asks for strength (PO-8).
  const steps = manner === 'adaptive' ? strength : 0;
  const ways = roster.entries.length * (TEAMS_IN_LANE + 1) * MANNERS.length;
  return steps * ways + alike * MANNERS.length + numberOf(manner);
}

function fieldFor({ fields, knowledge }: Desk, column: number, manner: Manner, goal: Goal): Field {
  const { mover } = knowledge.roster.entries[column];
  return fieldTowards(fields, mover, goal, weightsFor(knowledge, manner, column));
}

/** The field to the column's own goal. */
function sharedField(desk: Desk, column: ColumnView, manner: Manner): Field {
  const { knowledge, sharing } = desk;
  const sharer = sharerOf(knowledge, column, manner);
  const known = sharing.find(sharer);
  if (known >= 0) return known;
  const field = fieldFor(desk, column.column, manner, knowledge.roster.entries[column.column].goal);
  sharing.keep(sharer, field);
  return field;
}

export function wayTo(desk: Desk, column: number, manner: Manner, goal: Goal): Way {
  return { manner, field: fieldFor(desk, column, manner, goal) };
}

/** The manner in which a column goes its way. One that holds back (PO-7) follows as breach. */
function mannerOnWay({ knowledge, policy }: Desk, column: number): Manner {
  const manner = mannerOf(knowledge, policy, column);
  return manner === 'hold' ? 'breach' : manner;
}

/** PO-2: bypass falls back to breach where nothing leads round. */
function leadsNowhere({ fields }: Desk, { hex }: ColumnView, manner: Manner, field: Field): boolean {
  if (manner !== 'bypass' || stepFrom(fields, field, hex) !== NO_STEP) return false;
  // There is no step on from a goal either.
  return minutesFrom(fields, field, hex) === UNREACHED;
}

/** The way of a column to any goal. */
export function wayToward(desk: Desk, column: ColumnView, goal: Goal): Way {
  const way = wayTo(desk, column.column, mannerOnWay(desk, column.column), goal);
  return leadsNowhere(desk, column, way.manner, way.field) ? wayTo(desk, column.column, 'breach', goal) : way;
}

/** Written over by `wayOf`. */
const own: { manner: Manner; field: Field } = { manner: 'breach', field: 0 };

/** The way to a column's own goal: good until the next is asked for. */
export function wayOf(desk: Desk, column: ColumnView): Way {
  own.manner = mannerOnWay(desk, column.column);
  own.field = sharedField(desk, column, own.manner);
  if (!leadsNowhere(desk, column, own.manner, own.field)) return own;
  own.manner = 'breach';
  own.field = sharedField(desk, column, 'breach');
  return own;
}

const NO_PATH: readonly Hex[] = [];

/** Scratch of `pathAlong`: a list of the right length is made once it is known. */
const trail: Hex[] = new Array(PATH_LIMIT).fill(0);

/** As far along a way as the turn can last; none where known segments bar its first step, or nothing leads on. */
export function pathAlong(desk: Desk, column: ColumnView, { field }: Way): readonly Hex[] {
  const { fields, knowledge } = desk;
  const { roster, view } = knowledge;
  const { grid, turnMinutes } = roster;
  const { enter } = costsOf(fields, roster.entries[column.column].mover);
  const end = view.minute + turnMinutes;
  let steps = 0;
  let at = column.hex;
  let clock = column.clock;
  while (steps < PATH_LIMIT && (clock < end || steps === 0)) {
    const direction = stepFrom(fields, field, at);
    if (direction === NO_STEP || isBarred(knowledge, column.column, at, direction)) break;
    at = neighbour(grid, at, direction);
    trail[steps++] = at;
    clock += enter[at];
  }
  return steps === 0 ? NO_PATH : trail.slice(0, steps);
}
