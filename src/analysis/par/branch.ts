// Branch and bound for one target and one set of groups: is there a plan within the budget that makes them so late (PA-3)?
import type { Minutes } from '../../rules/index.ts';
import { arrivalWith, isWithinSums } from './model.ts';
import { addCrowded } from './crowded.ts';
import { divide, divideByClass } from './divide.ts';
import { addExactWays } from './exact.ts';
import { type Fixing, fixInPlace, isWholeColumn, makeRelaxation, type Relaxation, tidyInPlace } from './relaxation.ts';
import { withPayable } from './payable.ts';
import { addRow } from './rows.ts';
import { ruledOut } from './ruled-out.ts';
import type { Box, Case, Searching } from './searching.ts';
import { makeTarget } from './target.ts';
import { tryPlans } from './trying.ts';
import { type LpAnswer, MILLION } from './types.ts';
import { addKnownWays, addNewWays } from './ways.ts';

/** Millionths that count as nothing. */
const NOTHING = 1;
/**
 * Rounds of rows in one box after which it is divided, where they gain little: so many millionths of the budget. Who is late is
 * settled sooner, as little is asked for while every group is late in part.
 */
const PATIENCE = 3;
const LATE_PATIENCE = 1;
const GAIN = 50;
/** Boxes that lie in one another, one after the other, before others are looked at. */
const LONGEST_DIVE = 7;
/** Boxes of one case before the next one's turn. */
const BOXES = 32;

/** `yes`: a plan was found, and told to `see`. `no`: there is none. `open`: the boxes, the linear programs or the time were used up. */
export type Verdict = 'yes' | 'no' | 'open';

/** The halves of a box, and the share of the budget that plans in it need at least, in millionths. */
interface Divided {
  readonly halves: readonly Fixing[];
  readonly share: number;
}

const CLOSED: Divided = { halves: [], share: 0 };

type Look =
  | { readonly is: 'closed' | 'found' | 'stopped' }
  /** Options that no plan in the box has, when it is a case's first one. */
  | { readonly is: 'narrow'; readonly out: ReadonlySet<number> }
  | ({ readonly is: 'divide' } & Divided);

function roundInPlace(relaxation: Relaxation, y: Int32Array): boolean {
  let whole = true;
  for (let i = 0; i < y.length; i++) {
    if (!isWholeColumn(relaxation, i)) continue;
    if (y[i] <= NOTHING) y[i] = 0;
    else if (y[i] >= MILLION - NOTHING) y[i] = MILLION;
    else whole = false;
  }
  return whole;
}

/** Solves what is fixed; undefined when no plan can lie there. */
function solveOpen(searching: Searching, { lp }: Relaxation): LpAnswer | undefined {
  searching.solved += 1;
  const answer = lp.solve();
  return answer.isFeasible ? answer : undefined;
}

function halvesBy(searching: Searching, relaxation: Relaxation, box: readonly Fixing[], answer: LpAnswer): Look {
  const grown = () => {
    const half = solveOpen(searching, relaxation);
    return half === undefined ? undefined : half.objective - answer.objective;
  };
  return { is: 'divide', halves: divide(relaxation, box, answer.values, grown), share: answer.objective };
}

function patienceFor({ lateColumns }: Relaxation, y: Int32Array): number {
  return lateColumns.some((column) => column >= 0 && y[column] % MILLION !== 0) ? LATE_PATIENCE : PATIENCE;
}

/** Adds rows that the values break; says how many. Rounded rows are broken by parts only. */
function addBroken({ pool }: Searching, relaxation: Relaxation, y: Int32Array, isWhole: boolean): number {
  const crowded = addCrowded(relaxation, y);
  if (crowded > 0) return crowded;
  const added = addKnownWays(relaxation, pool, y) || addNewWays(relaxation, pool, y);
  return added > 0 || isWhole ? added : addExactWays(relaxation, pool, y);
}

/** Looks at the box that is fixed: adds rows until nothing is broken, it is too dear, or it is better divided. */
function look(searching: Searching, { isNarrow }: Case, relaxation: Relaxation, box: readonly Fixing[]): Look {
  let [last, calm] = [0, 0];
  for (;;) {
    if (searching.isOver()) return { is: 'stopped' };
    const answer = solveOpen(searching, relaxation);
    if (answer === undefined) return { is: 'closed' };
    const { objective, values } = answer;
    const isWhole = roundInPlace(relaxation, values);
    calm = objective > last + GAIN ? 0 : calm + 1;
    last = objective;
    const isEnough = !isWhole && calm > patienceFor(relaxation, values);
    if (!isEnough && addBroken(searching, relaxation, values, isWhole) > 0) continue;
    if (isWhole) return takeWhole(searching, relaxation, box, values);
    if (tryPlans(searching, relaxation, answer)) return { is: 'found' };
    tidyInPlace(relaxation, values);
    if (!isNarrow) return { is: 'narrow', out: ruledOut(relaxation, objective) };
    return halvesBy(searching, relaxation, box, answer);
  }
}

/** What is whole is a plan, unless no timetable pays it. */
function takeWhole(searching: Searching, relaxation: Relaxation, box: readonly Fixing[], y: Int32Array): Look {
  const { model } = searching;
  const chosen = relaxation.optionOf.flatMap((option, column) =>
    option >= 0 && y[column] === MILLION ? [option] : [],
  );
  const arrival = arrivalWith(model, chosen);
  if (!isWithinSums(model, chosen) || arrival < relaxation.target.minute) {
    throw new RangeError(`par: a solution that is none: ${chosen.join(' ')}, arrival ${arrival}`);
  }
  if (searching.see(chosen) >= relaxation.target.minute) return { is: 'found' };
  return { is: 'divide', halves: divideByClass(relaxation, box, chosen), share: 0 };
}

/** Where enough groups are to be late, the others need not be: a plan that makes more late makes these late. */
function withEnoughLate({ target, lateColumns }: Relaxation, box: readonly Fixing[]): readonly Fixing[] {
  const { model, isLate } = target;
  if (target.late !== undefined) return box;
  const fixed = new Map(box.flatMap(({ what, index, lower }) => (what === 'column' ? [[index, lower]] : [])));
  let left = model.late;
  model.groups.forEach(({ party }, g) => {
    if (isLate[g] || fixed.get(lateColumns[g]) === 1) left -= party.count;
  });
  if (left > 0) return box;
  const rest = lateColumns.filter((column) => column >= 0 && !fixed.has(column));
  return [...box, ...rest.map((index): Fixing => ({ what: 'column', index, lower: 0, upper: 0, most: 1 }))];
}

/** Moves the box to the end that needs least, of equals the last one. */
function leastLast(stack: Box[]): void {
  if (stack.length === 0) return;
  let least = stack.length - 1;
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i].share < stack[least].share) least = i;
  stack.push(...stack.splice(least, 1));
}

/** Takes a box off the stack and puts its halves there; says how many. */
function putHalves(relaxation: Relaxation, stack: Box[], { halves, share }: Divided): number {
  const { fixings } = stack[stack.length - 1];
  stack.pop();
  const open = [...halves].reverse().flatMap((half) => {
    const payable = withPayable(relaxation, [...fixings, half]);
    return payable === undefined ? [] : [{ fixings: withEnoughLate(relaxation, payable), share }];
  });
  stack.push(...open);
  return open.length;
}

/** Hands a case this relaxation in place of its own, if it has one, and its only box anew. */
function relaxInPlace(each: Case, relaxation: Relaxation): Relaxation {
  each.relaxation?.lp.free();
  each.relaxation = relaxation;
  const all = withPayable(relaxation, withEnoughLate(relaxation, []));
  each.stack.splice(0, 1, ...(all === undefined ? [] : [{ fixings: all, share: 0 }]));
  return relaxation;
}

/** The same without what is ruled out, and with the rows that ask for something. */
function narrowInPlace({ makeLp }: Searching, each: Case, before: Relaxation, out: ReadonlySet<number>): Relaxation {
  const relaxation = makeRelaxation({ ...before.target, out, sites: new Map() }, makeLp);
  for (const { idle, asked } of before.wayRows) if (idle === 0) addRow(relaxation, asked);
  each.isNarrow = true;
  return relaxInPlace(each, relaxation);
}

/**
 * Goes on with a case for some boxes, or until so many linear programs are solved in all. A half of the box before comes next, so that
 * little changes; where it was closed, and now and then, the box that needs least: no part is searched to its end while others look better.
 */
export function decideCase(searching: Searching, minute: Minutes, each: Case, last: number): Verdict {
  const { model, makeLp } = searching;
  const { late, stack } = each;
  let relaxation = each.relaxation ?? relaxInPlace(each, makeRelaxation(makeTarget(model, minute, late), makeLp));
  let dive = 0;
  for (let left = BOXES; stack.length > 0; left--) {
    if (left === 0 || searching.solved >= last) return 'open';
    const { fixings } = stack[stack.length - 1];
    fixInPlace(relaxation, fixings);
    searching.nodes += 1;
    const found = look(searching, each, relaxation, fixings);
    if (found.is === 'found') return 'yes';
    if (found.is === 'stopped') return 'open';
    if (found.is === 'narrow') {
      relaxation = narrowInPlace(searching, each, relaxation, found.out);
      continue;
    }
    const halves = putHalves(relaxation, stack, found.is === 'divide' ? found : CLOSED);
    dive = halves > 0 && dive < LONGEST_DIVE ? dive + 1 : 0;
    if (dive === 0) leastLast(stack);
  }
  return 'no';
}
