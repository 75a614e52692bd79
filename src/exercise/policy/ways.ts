// The way of each column to its goal, and how far along it a turn leads.
import { type Hex, neighbour, UNREACHED } from '../../hex/index.ts';
import { type ColumnView, PATH_LIMIT, TEAMS_IN_LANE } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import { type Field, type Fields, NO_STEP, stepFrom } from './fields.ts';
import { copyOf, makeDraft, makeKeeper } from './keep.ts';
import { isBarred, type Knowledge } from './knowledge.ts';
import { type Manner, MANNERS, mannerOf } from './manner.ts';
import type { Goal } from './roster.ts';
import { describeInPlace } from './situation.ts';
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
  /** By `sharerOf`: ways to their own goals, worked out in turns in which they are the same. */
  readonly shared: (Way | undefined)[];
  /** Numbers from 0 on for whatever numbers it is asked: so that `shared` is a short list. */
  readonly numberFor: (key: number) => number;
  /** What columns with a clear task have chosen in this turn (PO-9). */
  readonly taken: Set<number>;
}

/** Situations of which the ways are kept. */
const SITUATIONS = 4000;
const NO_HEAD: readonly number[] = [];

/** Finds the ways that were worked out in a turn like this, as long as they are kept; lists that are used again are good until the next. */
function makeSharing(policy: PolicyName, fields: Fields): (knowledge: Knowledge) => (Way | undefined)[] {
  const kept = makeKeeper<(Way | undefined)[]>(SITUATIONS);
  const draft = makeDraft();
  let dropped = fields.dropped();
  return (knowledge) => {
    if (dropped !== fields.dropped()) kept.clear();
    dropped = fields.dropped();
    describeInPlace(draft, knowledge, policy === 'adaptive');
    return kept.get(NO_HEAD, draft) ?? kept.keep(NO_HEAD, copyOf(draft), []);
  };
}

function makeNumbering(): (key: number) => number {
  const numbers: (number | undefined)[] = [];
  let next = 0;
  return (key) => {
    const known = numbers[key];
    if (known !== undefined) return known;
    numbers[key] = next;
    return next++;
  };
}

/** Desks one after another on lists that are used again: each is good until the next. */
export function makeDesks(policy: PolicyName, fields: Fields): (knowledge: Knowledge) => Desk {
  const sharedFor = makeSharing(policy, fields);
  const numberFor = makeNumbering();
  const taken = new Set<number>();
  return (knowledge) => {
    if (taken.size > 0) taken.clear();
    return { policy, fields, knowledge, shared: sharedFor(knowledge), numberFor, taken };
  };
}

/** Columns with equal numbers count segments alike and have one goal, so that they share a way. Few numbers are used, from 0 on. */
function sharerOf({ knowledge, numberFor }: Desk, { column, strength }: ColumnView, manner: Manner): number {
  const { roster, teams } = knowledge;
  const alike = roster.entries[column].type * (TEAMS_IN_LANE + 1) + teams[column];
  // Only adaptive asks for strength (PO-8).
  const steps = manner === 'adaptive' ? strength : 0;
  const ways = roster.entries.length * (TEAMS_IN_LANE + 1) * MANNERS.length;
  return numberFor(steps * ways + alike * MANNERS.length + MANNERS.indexOf(manner));
}

export function wayTo({ fields, knowledge }: Desk, column: number, manner: Manner, goal: Goal): Way {
  const { mover } = knowledge.roster.entries[column];
  return { manner, field: fields.towards(mover, goal, weightsFor(knowledge, manner, column)) };
}

/** The manner in which a column goes its way. One that holds back (PO-7) follows as breach. */
function mannerOnWay({ knowledge, policy }: Desk, column: number): Manner {
  const manner = mannerOf(knowledge, policy, column);
  return manner === 'hold' ? 'breach' : manner;
}

/** Bypass falls back to breach where nothing leads round (PO-2). */
function orBreach(desk: Desk, { column, hex }: ColumnView, way: Way, goal: Goal): Way {
  if (way.manner !== 'bypass' || way.field.minutes[hex] !== UNREACHED) return way;
  return wayTo(desk, column, 'breach', goal);
}

/** The way of a column to any goal. */
export function wayToward(desk: Desk, column: ColumnView, goal: Goal): Way {
  return orBreach(desk, column, wayTo(desk, column.column, mannerOnWay(desk, column.column), goal), goal);
}

/** The way to a column's own goal. */
export function wayOf(desk: Desk, column: ColumnView): Way {
  const { knowledge, shared } = desk;
  const manner = mannerOnWay(desk, column.column);
  const { goal } = knowledge.roster.entries[column.column];
  const sharer = sharerOf(desk, column, manner);
  const way = shared[sharer] ?? wayTo(desk, column.column, manner, goal);
  shared[sharer] = way;
  return orBreach(desk, column, way, goal);
}

/** Scratch of `pathAlong`: a list of the right length is made once it is known. */
const trail: Hex[] = new Array(PATH_LIMIT).fill(0);

/** As far along a way as the turn can last; `barred` is the direction of the step that known segments bar there, or −1. */
export function pathAlong(knowledge: Knowledge, column: ColumnView, { field }: Way): { path: Hex[]; barred: number } {
  const { roster, view } = knowledge;
  const { grid, turnMinutes } = roster.scenario;
  const { enter } = field.ground.costs;
  const end = view.minute + turnMinutes;
  let steps = 0;
  let at = column.hex;
  let clock = column.clock;
  let barred = NO_STEP;
  while (steps < PATH_LIMIT && (clock < end || steps === 0)) {
    const direction = stepFrom(grid, field, at);
    if (direction === NO_STEP) break;
    if (isBarred(knowledge, column.column, at, direction)) {
      barred = direction;
      break;
    }
    at = neighbour(grid, at, direction);
    trail[steps++] = at;
    clock += enter[at];
  }
  return { path: trail.slice(0, steps), barred };
}
