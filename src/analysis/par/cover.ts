// Good plans early, without linear programs: what is laid is changed until every way that was found is late enough (PA-3). Ways that
// stay early count for more each time, and so does the part of the budget that runs out: local search with row weights, as is usual
// for covering problems (Gao, Weise and Li 2015).
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { addEarlyWays, type Cover, gainsAt, gainsOn, lay, noRows, shortOf } from './cover-rows.ts';
import type { LateSet } from './late-sets.ts';
import { arrivalWith, isWithinSums } from './model.ts';
import type { ParModel } from './types.ts';

/** Steps for which a place is left alone from which an option was taken: these, and up to so many more. */
const LEFT_ALONE = 3;
const MORE_ALONE = 4;
/** Steps for which what was laid stays. */
const STAYS = 2;
/** Prices of the budget's two parts sum to this; one that has run out becomes dearer by a part in so many. */
const PRICES = 2000;
const DEARER = 20;
const WHOLE = 1000;

/** One of so many, by a linear congruential generator: quality does not matter here. */
function roll(cover: Cover, n: number): number {
  cover.dice = (Math.imul(cover.dice, 1103515245) + 12345) & 0x7fffffff;
  return (cover.dice >> 8) % n;
}

function priceOf({ model: { budget }, price }: Cover, points: number, crew: number): number {
  const shares =
    (price.points * points) / Math.max(1, budget.points) + (price.effort * crew) / Math.max(1, budget.effort);
  return Math.floor(shares * WHOLE);
}

function isPaid({ model: { budget }, points, crew }: Cover): boolean {
  return points <= budget.points && crew <= budget.effort;
}

/** Price of one option in place of another, in whole numbers; −1 stands for none. */
function dearerBy(cover: Cover, before: number, after: number): number {
  const { options } = cover.model;
  let [points, effort] = [0, 0];
  if (after >= 0) {
    points += options[after].points;
    effort += options[after].effort;
  }
  if (before >= 0) {
    points -= options[before].points;
    effort -= options[before].effort;
  }
  return priceOf(cover, points, effort);
}

/** The step at which an option was laid or taken out last. */
function changedAt({ changed }: Cover, option: number): number {
  return option < 0 ? -STAYS : changed[option];
}

/** By option of a place: by how much less all ways lack with it in place of what lies there. */
function gainsInstead(cover: Cover, place: Place): ReadonlyMap<number, number> {
  const here = cover.model.optionsAt.get(place) ?? [];
  const gains = gainsAt(cover, place, here);
  return new Map(here.map((option, k) => [option, gains[k]]));
}

/** Lays what gains most for its price on a way, of equals what has not been changed for longest. */
function layBest(cover: Cover, row: number, broken: readonly number[]): void {
  const { model, chosen, freeFrom, stale, step } = cover;
  const { options } = model;
  const gains = gainsOn(cover, row, broken);
  let best = { place: -1, option: -1, gain: 0, price: 1 };
  // Options of one place come one after the other; where something lies, they are weighed against it.
  let [here, before]: [Place, number] = [-1, -1];
  let instead: ReadonlyMap<number, number> | undefined;
  for (const option of cover.rows.options[row]) {
    if (gains[option] <= 0 || stale.has(option)) continue;
    const { place } = options[option];
    if (place !== here) {
      [here, before] = [place, chosen.get(place) ?? -1];
      instead = before < 0 ? undefined : gainsInstead(cover, place);
    }
    if (option === before || (before < 0 && (freeFrom.get(place) ?? 0) > step)) continue;
    const gain = instead?.get(option) ?? gains[option];
    if (gain <= 0) continue;
    const price = Math.max(1, dearerBy(cover, before, option));
    const more = gain * best.price - best.gain * price;
    if (more > 0 || (more === 0 && changedAt(cover, option) < changedAt(cover, best.option))) {
      best = { place, option, gain, price };
    }
  }
  if (best.place >= 0) lay(cover, best.place, best.option);
}

interface Out {
  readonly place: Place;
  readonly before: number;
  readonly option: number;
  readonly loss: number;
  readonly saved: number;
}

/** What is missed least for its price, of what may go at a place and `best`; of equals what has not been changed for longest. */
function lessMissed(cover: Cover, place: Place, before: number, best: Out | undefined): Out | undefined {
  const { model, usable } = cover;
  const here =
    usable === undefined ? model.optionsAt.get(place) : model.optionsAt.get(place)?.filter((k) => usable.has(k));
  const instead = [-1, ...(here ?? [])].filter((option) => dearerBy(cover, before, option) < 0);
  const gains = gainsAt(cover, place, instead);
  let found = best;
  instead.forEach((option, k) => {
    const saved = -dearerBy(cover, before, option);
    const loss = Math.max(0, -gains[k]);
    const more = found === undefined ? -1 : loss * found.saved - found.loss * saved;
    if (more < 0 || (more === 0 && changedAt(cover, before) < changedAt(cover, found?.before ?? -1))) {
      found = { place, before, option, loss, saved };
    }
  });
  return found;
}

/** Takes out, or makes less of, what is missed least for its price, until all is paid. */
function takeOut(cover: Cover): void {
  const { chosen, freeFrom, step } = cover;
  while (!isPaid(cover)) {
    let best: Out | undefined;
    for (const [place, before] of chosen) {
      if (changedAt(cover, before) <= step - STAYS) best = lessMissed(cover, place, before, best);
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

/** One step: lays something on a way that is early, any or the one that lacks most, and takes out what cannot be paid then. */
function change(cover: Cover, broken: readonly number[]): void {
  const { rows } = cover;
  let row = broken[roll(cover, broken.length)];
  if (roll(cover, 2) === 0) {
    for (const each of broken) if (shortOf(rows, each) > shortOf(rows, row)) row = each;
  }
  layBest(cover, row, broken);
  learnPricesInPlace(cover);
  takeOut(cover);
  for (const each of broken) if (rows.short[each] > 0) rows.weight[each] += 1;
}

function brokenRows({ rows: { short } }: Cover): number[] {
  const broken: number[] = [];
  for (let row = 0; row < short.length; row++) if (short[row] > 0) broken.push(row);
  return broken;
}

/** All known ways are late enough: a better plan, or ways that nobody knew of. Says whether there was one of either. */
function lookUp(cover: Cover): boolean {
  const { model, best, most } = cover;
  const chosen = [...cover.chosen.values()];
  const arrival = isWithinSums(model, chosen) ? arrivalWith(model, chosen) : 0;
  if (arrival > best.arrival) cover.best = { chosen, arrival };
  if (arrival >= cover.minute) {
    if (arrival >= most) return false;
    cover.minute = arrival + 1;
    cover.rows = noRows();
    cover.stale.clear();
  }
  return addEarlyWays(cover) > 0;
}

/** Begins with a plan, to make these groups arrive no earlier than a minute, and then later ones up to the last. */
export function makeCover(
  model: ParModel,
  late: LateSet,
  given: readonly number[],
  { minute, most }: { readonly minute: Minutes; readonly most: Minutes },
  usable?: ReadonlySet<number>,
): Cover {
  const price = { points: PRICES / 2, effort: PRICES / 2 };
  const best = { chosen: given, arrival: arrivalWith(model, given) };
  const empty = {
    rows: noRows(),
    chosen: new Map(),
    changed: new Int32Array(model.options.length).fill(-STAYS),
    freeFrom: new Map(),
    stale: new Set<number>(),
  };
  const cover: Cover = {
    model,
    late,
    usable,
    minute,
    most,
    best,
    price,
    ...empty,
    points: 0,
    crew: 0,
    step: -STAYS,
    left: 0,
    dice: 1,
  };
  for (const option of given) lay(cover, model.options[option].place, option);
  cover.step = 0;
  return cover;
}

/** Goes on for so many steps, and so many looks at rows and hexes, at most; says how many looks are left. */
export function changeFor(cover: Cover, steps: number, work: number): number {
  cover.left = work;
  const last = cover.step + steps;
  while (cover.step < last && cover.left > 0 && cover.best.arrival < cover.most) {
    cover.step += 1;
    const broken = brokenRows(cover);
    cover.left -= cover.rows.short.length;
    if (broken.length > 0) change(cover, broken);
    else if (!isPaid(cover)) takeOut(cover);
    else if (!lookUp(cover)) break;
  }
  return cover.left;
}
