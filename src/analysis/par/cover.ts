// Good plans early, without linear programs: what is laid is changed until every way that was found is late enough (PA-3). Ways that
// stay early count for more each time, and so does the part of the budget that runs out: local search with row weights, as is usual
// for covering problems.
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { addEarlyWays, type Cover, type CoverRow, type Effort, gainOf, lay, shortOf, WHOLE } from './cover-rows.ts';
import { arrivalWith, isWithinSums } from './model.ts';
import type { Option, ParModel } from './types.ts';

/** Steps for which a place is left alone from which an option was taken: these, and up to so many more. */
const LEFT_ALONE = 3;
const MORE_ALONE = 4;
/** Prices of the budget's two parts sum to this; one that has run out becomes dearer by a part in so many. */
const PRICES = 2000;
const DEARER = 20;

/** One of so many, by a linear congruential generator: quality does not matter here. */
function roll(cover: Cover, n: number): number {
  cover.dice = (Math.imul(cover.dice, 1103515245) + 12345) & 0x7fffffff;
  return (cover.dice >> 8) % n;
}

/** Those groups are to be late whose ways lack least, as many as are needed. */
function chooseLateInPlace(cover: Cover): void {
  const { groups, late } = cover.model;
  const sums = groups.map(() => 0);
  for (const row of cover.rows) sums[row.g] += shortOf(row, row.laid);
  const counts = groups.map(() => false);
  let left = late;
  for (const g of groups.map((_, i) => i).sort((a, b) => sums[a] - sums[b] || a - b)) {
    counts[g] = left > 0;
    left -= groups[g].party.count;
  }
  cover.counts = counts;
}

function priceOf({ model: { budget }, price }: Cover, points: number, crew: number): number {
  const shares =
    (price.points * points) / Math.max(1, budget.points) + (price.effort * crew) / Math.max(1, budget.effort);
  return Math.floor(shares * WHOLE);
}

function isPaid({ model: { budget }, points, crew }: Cover): boolean {
  return points <= budget.points && crew <= budget.effort;
}

const NOTHING: Pick<Option, 'points' | 'effort'> = { points: 0, effort: 0 };

/** Price of one option in place of another, in whole numbers; −1 stands for none. */
function dearerBy(cover: Cover, before: number, after: number): number {
  const { options } = cover.model;
  const [less, more] = [options[before] ?? NOTHING, options[after] ?? NOTHING];
  return priceOf(cover, more.points - less.points, more.effort - less.effort);
}

/** Lays what gains most for its price on a way; says where. */
function layBest(cover: Cover, { places }: CoverRow, step: number): Place {
  const { model, chosen, freeFrom } = cover;
  let best = { place: -1, option: -1, gain: 0, price: 1 };
  for (const place of places) {
    const before = chosen.get(place) ?? -1;
    if (before < 0 && (freeFrom.get(place) ?? 0) > step) continue;
    for (const option of model.optionsAt.get(place) ?? []) {
      if (option === before) continue;
      const gain = gainOf(cover, place, option);
      const price = Math.max(1, dearerBy(cover, before, option));
      if (gain > 0 && gain * best.price > best.gain * price) best = { place, option, gain, price };
    }
  }
  if (best.place >= 0) lay(cover, best.place, best.option);
  return best.place;
}

/** Takes out, or makes less of, what is missed least for its price, until all is paid. What was laid last stays. */
function takeOut(cover: Cover, last: Place, step: number): void {
  const { model, chosen, freeFrom } = cover;
  while (!isPaid(cover)) {
    let best: { place: Place; option: number; loss: number; saved: number } | undefined;
    for (const [place, before] of chosen) {
      if (place === last) continue;
      for (const option of [-1, ...(model.optionsAt.get(place) ?? [])]) {
        const saved = -dearerBy(cover, before, option);
        if (saved <= 0) continue;
        const loss = Math.max(0, -gainOf(cover, place, option));
        if (best === undefined || loss * best.saved < best.loss * saved) best = { place, option, loss, saved };
      }
    }
    if (best === undefined) return;
    lay(cover, best.place, best.option);
    freeFrom.set(best.place, step + LEFT_ALONE + roll(cover, MORE_ALONE));
  }
}

/** What has run out becomes dearer. */
function learnPricesInPlace({ model: { budget }, price, points, crew }: Cover): void {
  if (points > budget.points) price.points += Math.ceil(price.points / DEARER);
  if (crew > budget.effort) price.effort += Math.ceil(price.effort / DEARER);
  const sum = price.points + price.effort;
  price.points = Math.max(1, Math.floor((price.points * PRICES) / sum));
  price.effort = Math.max(1, PRICES - price.points);
}

/** One step: lays something on a way that is early, and takes out what cannot be paid then. */
function change(cover: Cover, broken: readonly CoverRow[], step: number): void {
  let row = broken[roll(cover, broken.length)];
  if (roll(cover, 2) === 0) {
    for (const each of broken) if (shortOf(each, each.laid) > shortOf(row, row.laid)) row = each;
  }
  const last = layBest(cover, row, step);
  learnPricesInPlace(cover);
  takeOut(cover, last, step);
  for (const each of cover.rows) if (cover.counts[each.g] && each.laid < each.missing) each.weight += 1;
}

function startCover(model: ParModel, given: readonly number[], minute: Minutes, effort: Effort): Cover {
  const price = { points: PRICES / 2, effort: PRICES / 2 };
  const empty = { rows: [], rowsAt: new Map(), keys: new Set<string>(), chosen: new Map(), freeFrom: new Map() };
  const cover: Cover = { model, minute, effort, ...empty, counts: [], price, points: 0, crew: 0, dice: 1 };
  for (const option of given) lay(cover, model.options[option].place, option);
  return cover;
}

/** Changes a plan step by step so that the moving side arrives no earlier than a minute; the best plan on the way. */
export function improve(model: ParModel, given: readonly number[], minute: Minutes, effort: Effort): readonly number[] {
  const cover = startCover(model, given, minute, effort);
  let best = { chosen: given, arrival: arrivalWith(model, given) };
  for (let step = 1; step <= effort.steps && best.arrival < minute && effort.left > 0; step++) {
    chooseLateInPlace(cover);
    effort.left -= cover.rows.length;
    const broken = cover.rows.filter(({ g, laid, missing }) => cover.counts[g] && laid < missing);
    if (broken.length > 0) {
      change(cover, broken, step);
      continue;
    }
    const chosen = [...cover.chosen.values()];
    const arrival = isWithinSums(model, chosen) ? arrivalWith(model, chosen) : 0;
    if (arrival > best.arrival) best = { chosen, arrival };
    if (addEarlyWays(cover) === 0) break;
  }
  return best.chosen;
}
