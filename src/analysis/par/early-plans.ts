// Good plans before the first linear program, and when a better one is found: cuts, changed step by step (PA-3).
import { makePlan } from '../../exercise/index.ts';
import { isSidePlace } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { changeFor, makeCover } from './cover.ts';
import { layCuts } from './cuts.ts';
import { type LateSet, lateSets, latestOf } from './late-sets.ts';
import { arrivalsWith } from './model.ts';
import { chosenOf } from './plan.ts';
import type { Searching } from './searching.ts';

/** Plans that first cuts go on with, for all sets of late groups together, but one for each; and looks at hexes for that. */
const WIDTH = 4;
const CUT_WORK = 4_000_000;
/** Steps for which a plan is changed, with each set of late groups at first, with the best of them at last, and when a better one is found; and looks at rows and hexes. */
const FIRST_STEPS = 25;
const LAST_STEPS = 400;
const MORE_STEPS = 200;
const MOST_WORK = 40_000_000;
const MORE_WORK = 4_000_000;

/** A plan that makes these groups late, and when the first of them arrives with it. */
interface First {
  readonly late: LateSet;
  readonly chosen: readonly number[];
  readonly arrival: Minutes;
}

/** First plans: by cuts, with each set of groups that may be late; and the greedy planner's where cuts would have to go through hexsides, or delay nothing. */
export function layFirst({ model, see, isOver, between }: Searching): readonly First[] {
  const seeGreedy = () => see(chosenOf(model, makePlan('greedy', model.scenario)));
  const hasSides = model.options.some(({ place }) => isSidePlace(model.scenario.grid, place));
  if (hasSides) seeGreedy();
  const sets = lateSets(model);
  const firsts: First[] = [];
  for (const late of sets) {
    const width = Math.ceil(WIDTH / sets.length);
    const chosen = layCuts(model, late, between.most, width, Math.floor(CUT_WORK / sets.length));
    see(chosen);
    const arrivals = arrivalsWith(model, chosen).filter((_, g) => late[g]);
    firsts.push({ late, chosen, arrival: Math.min(...arrivals) });
    if (isOver()) return firsts;
  }
  if (!hasSides && firsts.every(({ chosen }) => chosen.length === 0)) seeGreedy();
  return firsts;
}

/** Changes the first plan of each set for a few steps, and goes on with the better half, and twice as many. */
export function race({ model, see, isOver, between }: Searching, firsts: readonly First[]): void {
  const { most } = between;
  let left = MOST_WORK;
  let covers = firsts.map(({ late, chosen, arrival }) => makeCover(model, late, chosen, { minute: arrival + 1, most }));
  for (let steps = FIRST_STEPS; steps <= LAST_STEPS; steps *= 2) {
    for (const cover of covers) {
      if (left <= 0 || between.best.arrival >= most || isOver()) return;
      left = changeFor(cover, steps, left);
      see(cover.best.chosen);
    }
    covers.sort((a, b) => b.best.arrival - a.best.arrival);
    covers = covers.slice(0, Math.max(1, Math.floor(covers.length / 2)));
  }
}

/** Changes the best plan for some steps, with the groups late that are so under it. */
export function approach({ model, see, between }: Searching): void {
  const { best, most } = between;
  if (best.arrival >= most) return;
  const late = latestOf(model, arrivalsWith(model, best.chosen));
  const cover = makeCover(model, late, best.chosen, { minute: best.arrival + 1, most });
  changeFor(cover, MORE_STEPS, MORE_WORK);
  see(cover.best.chosen);
}
