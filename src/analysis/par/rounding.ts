// From parts of options to a plan: laid along the ways as they are each time (PA-3).
import { arrivalOf } from '../../exercise/index.ts';
import { type Hex, nextToward, type Place, placeOfHex, placeOfSide, sideBetween } from '../../hex/index.ts';
import { isWithinSums, layChosenInPlace } from './model.ts';
import type { ParModel } from './types.ts';

/** All that is entered and crossed on the shortest way of the columns that arrive when the side does (PA-2). */
function wayThatCounts(model: ParModel, chosen: readonly number[]): Place[] {
  const { scenario, traffic, late } = model;
  const { grid } = scenario;
  layChosenInPlace(model, chosen);
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
