// What a belt is called: by its kind and where it lies, which is what a person sees of it.
import { makePlaceText } from '../../hex/index.ts';
import type { Belt, Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';

/** The belt in a few words: kind, length, first and last place. */
export function beltName(scenario: Scenario, belt: Belt): string {
  const [from, to] = [belt.places[0], belt.places[belt.places.length - 1]].map((place) =>
    makePlaceText(scenario.grid, place),
  );
  return text.belts.item(named(scenario.catalogue[belt.kind]), text.words.segments(belt.places.length), from, to);
}

/** Kind and first place: no two belts share one (OB-7). */
export function shortName(scenario: Scenario, belt: Belt): string {
  return text.belts.short(named(scenario.catalogue[belt.kind]), makePlaceText(scenario.grid, belt.places[0]));
}
