// Good plans before the first linear program, and between them (PA-3).
import { makePlan } from '../../exercise/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { type Changing, changeFor, startChanging, takeOver } from './cuts.ts';
import { type LateSet, lateSets, latestOf } from './late-sets.ts';
import { arrivalsWith } from './model.ts';
import { chosenOf } from './plan.ts';
import type { Searching } from './searching.ts';

/** Tries for each set of late groups at first, doubled each time, up to so many; and those without gain, for each option that is laid, with which it ends. */
const FIRST_TRIES = 4;
const MOST_TRIES = 32;
const IDLE_TRIES = 24;
/** Looks at hexes for these; for those when a better plan was found, and for those now and then in a search. */
const FIRST_WORK = 300_000_000;
const BETTER_WORK = 4_000_000;
const SOME_WORK = 250_000;

function changingFor({ model, changing }: Searching, late: LateSet): Changing {
  const key = late.map(Number).join('');
  const found = changing.get(key) ?? startChanging(model, late);
  changing.set(key, found);
  return found;
}

/** May more tries gain something? */
function isLively({ idle, best }: Changing, most: Minutes): boolean {
  return best.arrival < most && idle < IDLE_TRIES * Math.max(1, best.chosen.length);
}

/**
 * Changes a plan for each set of groups that is just enough for some tries, and goes on with the better half, and with those that are as late
 * as the best, until they gain nothing more.
 */
export function race(searching: Searching): void {
  const { model, see, isOver, between } = searching;
  let left = FIRST_WORK;
  let all = lateSets(model).map((late) => changingFor(searching, late));
  for (
    let tries = FIRST_TRIES;
    all.some((each) => isLively(each, between.most));
    tries = Math.min(MOST_TRIES, 2 * tries)
  ) {
    for (const each of all) {
      left = changeFor(each, tries, between.most, left);
      see(each.best.chosen);
      if (left <= 0 || between.best.arrival >= between.most || isOver()) return;
    }
    all.sort((a, b) => b.best.arrival - a.best.arrival);
    const [{ best }] = all;
    all = all.filter((each, i) => i < all.length / 2 || each.best.arrival === best.arrival);
  }
  if (between.best.chosen.length === 0) see(chosenOf(model, makePlan('greedy', model.scenario)));
}

/** Changes the best plan for some tries, with the groups late that are so under it. */
export function approach(searching: Searching): void {
  const { model, between } = searching;
  const { chosen } = between.best;
  changeFrom(searching, latestOf(model, arrivalsWith(model, chosen)), chosen, BETTER_WORK);
}

/** Changes what makes these groups late for some tries, or this plan when it is better. */
export function changeSome(searching: Searching, late: LateSet, chosen: readonly number[]): void {
  changeFrom(searching, late, chosen, SOME_WORK);
}

function changeFrom(searching: Searching, late: LateSet, chosen: readonly number[], work: number): void {
  const { see, between } = searching;
  const changing = changingFor(searching, late);
  takeOver(changing, chosen);
  changeFor(changing, MOST_TRIES, between.most, work);
  see(changing.best.chosen);
}
