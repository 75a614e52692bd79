// Branch and bound for one target: is there a plan within the budget for which the moving side arrives no earlier (PA-3)?
import type { Minutes } from '../../rules/index.ts';
import { arrivalWith, costWith } from './model.ts';
import { divide, divideByClass } from './divide.ts';
import { addExactWays } from './exact.ts';
import {
  type Fixing,
  fixInPlace,
  isWholeColumn,
  makeRelaxation,
  MOST_SEGMENTS,
  type Relaxation,
} from './relaxation.ts';
import { makeTarget } from './target.ts';
import { type LpAnswer, type MakeLp, MILLION, type ParModel, type WayPool } from './types.ts';
import { addKnownWays, addNewWays } from './ways.ts';

/** Millionths that count as nothing. */
const NOTHING = 1;
/** Parts, in millionths, that rounding takes for something. */
const SOMETHING = 10_000;
/** Rounds of rows in one box after which it is divided, where they gain little. */
const PATIENCE = 6;
const GAIN = 1000;

/** What a search is handed and keeps count of. */
export interface Searching {
  readonly model: ParModel;
  readonly makeLp: MakeLp;
  readonly pool: WayPool;
  /** Greatest common divisor of all options' points. */
  readonly unit: number;
  /** Asked before each linear program; true = stop. */
  readonly isOver: () => boolean;
  /** Told of every plan within the sums of the budget that is looked at. The arrival, or that with what of it, in this order, can be paid. */
  readonly see: (chosen: readonly number[]) => Minutes;
  solved: number;
  nodes: number;
}

/** `yes`: a plan was found, and told to `see`. `no`: there is none. `open`: the boxes or the time were used up. */
export type Verdict = 'yes' | 'no' | 'open';

type Look =
  | { readonly is: 'closed' | 'found' | 'stopped' }
  | { readonly is: 'divide'; readonly halves: readonly Fixing[] };

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

/** Within the sums of the budget, its cost counted in integers? */
function isWithinSums({ model }: Searching, chosen: readonly number[]): boolean {
  const { points, effort } = costWith(model, chosen);
  return points <= model.budget.points && effort <= model.budget.effort && chosen.length <= MOST_SEGMENTS;
}

/** Takes the options with the greatest parts while they can be paid, one at a place; is the moving side late enough? */
function tryRounding(searching: Searching, { optionOf, target }: Relaxation, y: Int32Array): boolean {
  const { options, budget } = searching.model;
  const order: number[] = [];
  for (let i = 0; i < y.length; i++) if (optionOf[i] >= 0 && y[i] > SOMETHING) order.push(i);
  order.sort((a, b) => y[b] - y[a] || a - b);
  const taken = new Set<number>();
  const chosen: number[] = [];
  let [points, effort] = [budget.points, budget.effort];
  for (const column of order) {
    const option = options[optionOf[column]];
    if (taken.has(option.place) || option.points > points || option.effort > effort) continue;
    if (chosen.length === MOST_SEGMENTS) break;
    taken.add(option.place);
    chosen.push(optionOf[column]);
    points -= option.points;
    effort -= option.effort;
  }
  return searching.see(chosen) >= target.minute;
}

/** Solves what is fixed; undefined when no plan can lie there. */
function solveOpen(searching: Searching, { lp }: Relaxation): LpAnswer | undefined {
  const { model, unit } = searching;
  searching.solved += 1;
  const answer = lp.solve();
  if (!answer.isFeasible) return undefined;
  // A plan's points are a multiple of the unit.
  const points = Math.ceil((answer.objective - NOTHING) / (unit * MILLION)) * unit;
  return points > model.budget.points ? undefined : answer;
}

function halvesBy(searching: Searching, relaxation: Relaxation, box: readonly Fixing[], answer: LpAnswer): Look {
  const grown = () => {
    const half = solveOpen(searching, relaxation);
    return half === undefined ? undefined : half.objective - answer.objective;
  };
  return { is: 'divide', halves: divide(relaxation, box, answer.values, grown) };
}

/** Looks at the box that is fixed: adds rows until nothing is broken, it is too dear, or it is better divided. */
function look(searching: Searching, relaxation: Relaxation, box: readonly Fixing[]): Look {
  const { model, pool, unit } = searching;
  let [last, calm] = [0, 0];
  for (;;) {
    if (searching.isOver()) return { is: 'stopped' };
    const answer = solveOpen(searching, relaxation);
    if (answer === undefined) return { is: 'closed' };
    const { objective, values } = answer;
    const isWhole = roundInPlace(relaxation, values);
    calm = objective > last + GAIN * unit ? 0 : calm + 1;
    last = objective;
    if (!isWhole && calm > PATIENCE) {
      if (tryRounding(searching, relaxation, values)) return { is: 'found' };
      return halvesBy(searching, relaxation, box, answer);
    }
    if (addKnownWays(relaxation, pool, values) > 0 || addNewWays(relaxation, pool, values) > 0) continue;
    if (!isWhole && addExactWays(relaxation, pool, values) > 0) continue;
    if (!isWhole) {
      if (tryRounding(searching, relaxation, values)) return { is: 'found' };
      return halvesBy(searching, relaxation, box, answer);
    }
    const chosen = relaxation.optionOf.flatMap((option, column) =>
      option >= 0 && values[column] === MILLION ? [option] : [],
    );
    const arrival = arrivalWith(model, chosen);
    if (!isWithinSums(searching, chosen) || arrival < relaxation.target.minute) {
      throw new RangeError(`par: a solution that is none: ${chosen.join(' ')}, arrival ${arrival}`);
    }
    if (searching.see(chosen) >= relaxation.target.minute) return { is: 'found' };
    return { is: 'divide', halves: divideByClass(relaxation, box, chosen) };
  }
}

/** Where enough groups are to be late, the others need not be: a plan that makes more late makes these late. */
function withEnoughLate({ target, lateColumns }: Relaxation, box: readonly Fixing[]): readonly Fixing[] {
  const { model, isLate } = target;
  const fixed = new Map(box.flatMap(({ what, index, lower }) => (what === 'column' ? [[index, lower]] : [])));
  let left = model.late;
  model.groups.forEach(({ party }, g) => {
    if (isLate[g] || fixed.get(lateColumns[g]) === 1) left -= party.count;
  });
  if (left > 0) return box;
  const rest = lateColumns.filter((column) => column >= 0 && !fixed.has(column));
  return [...box, ...rest.map((index): Fixing => ({ what: 'column', index, lower: 0, upper: 0, most: 1 }))];
}

/** Is there a plan within the budget with which the moving side arrives at this minute or later? Looks at so many boxes at most. */
export function decide(searching: Searching, minute: Minutes, boxes: number): Verdict {
  const relaxation = makeRelaxation(makeTarget(searching.model, minute), searching.makeLp);
  const stack: (readonly Fixing[])[] = [withEnoughLate(relaxation, [])];
  try {
    for (let left = boxes; stack.length > 0; left--) {
      if (left === 0) return 'open';
      const box = stack.pop() ?? [];
      fixInPlace(relaxation, box);
      searching.nodes += 1;
      const found = look(searching, relaxation, box);
      if (found.is === 'found') return 'yes';
      if (found.is === 'stopped') return 'open';
      if (found.is !== 'divide') continue;
      for (const half of [...found.halves].reverse()) stack.push(withEnoughLate(relaxation, [...box, half]));
    }
    return 'no';
  } finally {
    relaxation.lp.free();
  }
}
