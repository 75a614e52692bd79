// Good plans early, without linear programs: laid along the ways as they are each time, and changed option by option (PA-3).
import { arrivalOf, layInPlace } from '../../exercise/index.ts';
import { type Hex, nextToward, type Place, placeOfHex, placeOfSide, sideBetween } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { arrivalWith, beltsOf, costWith, MOST_SEGMENTS } from './model.ts';
import type { ParModel } from './types.ts';

/** Steps for which a place is left alone from which an option was taken: these, and up to two more. */
const LEFT_ALONE = 4;

/** Within the sums of the budget, its cost counted in integers? */
export function isWithinSums(model: ParModel, chosen: readonly number[]): boolean {
  const { points, effort } = costWith(model, chosen);
  return points <= model.budget.points && effort <= model.budget.effort && chosen.length <= MOST_SEGMENTS;
}

/** All that is entered and crossed on the shortest way of the columns that arrive when the side does (PA-2). */
function wayThatCounts(model: ParModel, chosen: readonly number[]): Place[] {
  const { scenario, traffic, there, late } = model;
  const { grid } = scenario;
  layInPlace(traffic, [...there, ...beltsOf(model, chosen)]);
  const all = traffic.flows.flatMap(({ goal, parties, costs }) => {
    const field = traffic.solver.to(costs, goal);
    return parties.map((party) => ({ costs, field, party, arrival: arrivalOf(scenario, party, field[party.start]) }));
  });
  all.sort((a, b) => b.arrival - a.arrival);
  let left = late;
  const found = all.find(({ party }) => {
    left -= party.count;
    return left <= 0;
  });
  const places: Place[] = [];
  if (found === undefined) return places;
  const { costs, field, party } = found;
  let at: Hex = party.start;
  for (let next = nextToward(grid, costs, field, at); next >= 0; next = nextToward(grid, costs, field, at)) {
    places.push(placeOfSide(grid, sideBetween(grid, at, next)), placeOfHex(next));
    at = next;
  }
  return places;
}

/** Lays what has the greatest part on the way that counts, again and again, until nothing that has any there can be paid. */
export function layAlong(model: ParModel, parts: ReadonlyMap<number, number>): readonly number[] {
  const { options, optionsAt } = model;
  const chosen: number[] = [];
  const taken = new Set<Place>();
  for (;;) {
    const offers = wayThatCounts(model, chosen).flatMap((place) =>
      taken.has(place) ? [] : (optionsAt.get(place) ?? []),
    );
    let [best, most] = [-1, 0];
    for (const offer of offers) {
      const part = parts.get(offer) ?? 0;
      if (part > most && isWithinSums(model, [...chosen, offer])) [best, most] = [offer, part];
    }
    if (best < 0) return chosen;
    chosen.push(best);
    taken.add(options[best].place);
  }
}

/** Minutes by which the way through each hex is too early, summed. */
function sumOf(from: Int32Array, to: Int32Array, limit: Minutes): number {
  let sum = 0;
  for (let hex = 0; hex < to.length; hex++) {
    const through = from[hex] + to[hex];
    // Two that are unreached make less than nothing.
    if (through >= 0 && through < limit) sum += limit - through;
  }
  return sum;
}

/** Work that may be done. */
export interface Effort {
  /** Steps of one change. */
  readonly steps: number;
  /** Hexes of fields that may still be worked out. */
  left: number;
}

/** Says by how much the groups are too early for a minute that have to be late, hex by hex; 0 = the side arrives no earlier. */
function makeEarliness(model: ParModel, minute: Minutes, effort: Effort): (chosen: readonly number[]) => number {
  const { traffic, there, late, scenario, groups } = model;
  const { size } = scenario.grid;
  const [from, to] = [new Int32Array(size), new Int32Array(size)];
  return (chosen) => {
    effort.left -= size * (traffic.flows.length + groups.length);
    layInPlace(traffic, [...there, ...beltsOf(model, chosen)]);
    const sums: { readonly sum: number; readonly count: number }[] = [];
    for (const { goal, parties, costs } of traffic.flows) {
      traffic.solver.to(costs, goal, to);
      for (const { start, from: out, count } of parties) {
        const isLate = to[start] >= minute - out;
        sums.push({ sum: isLate ? 0 : sumOf(traffic.solver.from(costs, [start], from), to, minute - out), count });
      }
    }
    sums.sort((a, b) => a.sum - b.sum);
    let [all, left] = [0, late];
    for (const { sum, count } of sums) {
      all += sum * Math.min(Math.max(0, left), count);
      left -= count;
    }
    return all;
  };
}

/** The plan that is least early, the first of equals; undefined when there is none. */
function leastEarly(plans: readonly (readonly number[])[], earliness: (chosen: readonly number[]) => number) {
  let best: { readonly plan: readonly number[]; readonly early: number } | undefined;
  for (const plan of plans) {
    const early = earliness(plan);
    if (best === undefined || early < best.early) best = { plan, early };
  }
  return best?.plan;
}

/** Plans with one option more on the way that counts: a place gets a first row of a kind, or a further row of what it has. */
function plansWithMore({ options, optionsAt }: ParModel, chosen: readonly number[], places: readonly Place[]) {
  const at = new Map(chosen.map((i) => [options[i].place, options[i]]));
  const isNext = (option: number): boolean => {
    const { place, kind, depth } = options[option];
    const there = at.get(place);
    return there?.kind === kind ? depth === there.depth + 1 : depth === 1;
  };
  return places
    .flatMap((place) => (optionsAt.get(place) ?? []).filter(isNext))
    .map((option) => [...chosen.filter((i) => options[i].place !== options[option].place), option]);
}

/**
 * Changes a plan step by step: what is best laid on the way that counts is laid, and what is missed least is taken out until it can
 * be paid; a place is then left alone for a few steps (tabu search, Glover 1989). The best plan on the way; `minute` is what it aims at.
 */
export function improve(model: ParModel, given: readonly number[], minute: Minutes, effort: Effort): readonly number[] {
  const { options } = model;
  const earliness = makeEarliness(model, minute, effort);
  const freeFrom = new Map<Place, number>();
  let best = { chosen: given, arrival: arrivalWith(model, given) };
  let chosen = given;
  for (let step = 0; step < effort.steps && best.arrival < minute && effort.left > 0; step++) {
    const free = wayThatCounts(model, chosen).filter((place) => (freeFrom.get(place) ?? 0) <= step);
    chosen = leastEarly(plansWithMore(model, chosen, [...new Set(free)]), earliness) ?? chosen;
    const added = chosen[chosen.length - 1];
    while (!isWithinSums(model, chosen)) {
      const before = chosen;
      const fewer = before.filter((i) => i !== added).map((gone) => before.filter((i) => i !== gone));
      chosen = leastEarly(fewer, earliness) ?? [];
      for (const i of before) if (!chosen.includes(i)) freeFrom.set(options[i].place, step + LEFT_ALONE + (step % 3));
    }
    const arrival = arrivalWith(model, chosen);
    if (arrival > best.arrival) best = { chosen, arrival };
  }
  return best.chosen;
}
