// Good plans without linear programs: a part of a plan is taken out, and what delays the groups is cut anew at random prices; as in ruin
// and recreate (Schrimpf, Schneider, Stamm-Wilbrandt and Dueck 2000; PA-3).
import type { Minutes } from '../../rules/index.ts';
import { type Cutting, cutTo, type Laid, laidAs, makeCutting, minutesFor } from './cutting.ts';
import type { LateSet } from './late-sets.ts';
import type { ParModel } from './types.ts';

/** An option of a plan is kept with a chance of less than so many percent, another chance each time. */
const KEPT = 95;
/** So many thousandths of prices are for points, up to so many more; and prices differ from place to place by so many percent, up or down. */
const FOR_POINTS = 100;
const MORE_FOR_POINTS = 800;
const SPREAD = 20;
/** A cut delays by what an option adds, or by a part of it, so many percent at least, as fewer ways have to be cut then. */
const LEAST_PART = 34;
/** Where a cut cannot be paid, one by such a part of its minutes may be: where there is a way round, a small one gains as much. */
const LESS = 3;
/** So many tries after each gain are for as much as can be paid, those that follow for a minute more. */
const FAR = 4;
/** A plan that is up to so many minutes earlier than the best one is gone on with, once in so many times. */
const EARLIER = 5;
const SELDOM = 20;
/** From where chance goes on. Any number does; from this one `fire-sack` is solved soonest. */
const START = 13;

/** Plans that are changed: the one that is gone on with, and the best one. */
export interface Changing {
  readonly cutting: Cutting;
  now: Laid;
  best: Laid;
  /** Tries since the best one was found. */
  idle: number;
  /** What chance hangs on: from a fixed start, so that the same search gives the same plan. */
  dice: number;
}

/** One of so many, by a linear congruential generator: quality does not matter here. */
function roll(changing: Changing, n: number): number {
  changing.dice = (Math.imul(changing.dice, 1103515245) + 12345) & 0x7fffffff;
  return (changing.dice >> 8) % n;
}

/** Begins without belts, to make these groups late. */
export function startChanging(model: ParModel, late: LateSet): Changing {
  const cutting = makeCutting(model, late);
  const laid = laidAs(cutting, []);
  return { cutting, now: laid, best: laid, idle: 0, dice: START };
}

/** Goes on with this plan when it is better than the best one. */
export function takeOver(changing: Changing, chosen: readonly number[]): void {
  const laid = laidAs(changing.cutting, chosen);
  if (laid.arrival > changing.best.arrival) Object.assign(changing, { now: laid, best: laid, idle: 0 });
}

/** Cuts once more, by minutes at random, up to a minute; by less where that cannot be paid. Undefined when nothing more can be paid. */
function cutMore(changing: Changing, laid: Laid, aim: Minutes): Laid | undefined {
  const { cutting } = changing;
  const added = minutesFor(cutting, laid);
  if (added.length === 0) return undefined;
  const part = LEAST_PART + roll(changing, 101 - LEAST_PART);
  let later = Math.ceil((added[roll(changing, added.length)] * part) / 100);
  for (; later > 0; later = Math.floor(later / LESS)) {
    const next = cutTo(cutting, laid, Math.min(aim, laid.arrival + later));
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Takes a part of a plan out and cuts anew, up to a minute, or as far as that can be paid. */
function cutAnew(changing: Changing, aim: Minutes): Laid {
  const { cutting, now } = changing;
  const kept = roll(changing, KEPT);
  cutting.prices = {
    forPoints: FOR_POINTS + roll(changing, MORE_FOR_POINTS),
    spread: SPREAD,
    salt: roll(changing, 1 << 22),
  };
  cutting.isFromGoal = roll(changing, 2) === 0;
  let laid = laidAs(
    cutting,
    now.chosen.filter(() => roll(changing, 100) < kept),
  );
  while (laid.arrival < aim) {
    const next = cutMore(changing, laid, aim);
    if (next === undefined) break;
    laid = next;
  }
  return laid;
}

/**
 * Tries so often, within so many looks at hexes, to make the best plan later, and later again, up to a minute at most. Says how many
 * looks are left.
 */
export function changeFor(changing: Changing, tries: number, most: Minutes, work: number): number {
  const { cutting } = changing;
  cutting.left = work;
  for (let i = 0; i < tries && changing.best.arrival < most && cutting.left > 0; i++) {
    const aim = changing.idle < FAR ? most : changing.best.arrival + 1;
    const next = cutAnew(changing, aim);
    const isSeldom = next.arrival >= changing.best.arrival - EARLIER && roll(changing, SELDOM) === 0;
    if (next.arrival >= changing.now.arrival || isSeldom) changing.now = next;
    changing.idle += 1;
    if (next.arrival > changing.best.arrival) Object.assign(changing, { best: next, idle: 0 });
  }
  return cutting.left;
}
