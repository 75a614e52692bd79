// Two plans as a difference: belts of one only, belts of both that differ, and what of each differs.
import { hexesAt } from './places.ts';
import type { AreaMark, Scene, SegmentMark } from '../../board/index.ts';
import type { Hex, Place } from '../../hex/index.ts';
import { makePlaceText } from '../../hex/index.ts';
import { costOfPlan, periodOf } from '../../rules/index.ts';
import type { Belt, Plan, Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';
import { beltName } from './belt-words.ts';

export const ASPECTS = ['places', 'kind', 'depth', 'care', 'period'] as const;
/** What of a belt differs. */
export type Aspect = (typeof ASPECTS)[number];

export type BeltDifference =
  | { readonly sort: 'only1' | 'only2'; readonly belt: Belt }
  | { readonly sort: 'changed'; readonly belt: Belt; readonly other: Belt; readonly aspects: readonly Aspect[] };

export interface PlanDifference {
  readonly plans: readonly [Plan, Plan];
  readonly entries: readonly BeltDifference[];
  /** Belts that are the same in both. */
  readonly same: number;
  /** What the second plan costs more than the first. */
  readonly more: { readonly points: number; readonly effort: number };
}

/** The difference of the second plan against the first. Belts belong together that share the most places; the others are in one plan only. */
export function differenceOf(scenario: Scenario, first: Plan, second: Plan): PlanDifference {
  const pairs = pairsOf(first.belts, second.belts);
  const paired = new Set(pairs.flat());
  const changed = pairs.flatMap(([belt, other]): BeltDifference[] => {
    const aspects = ASPECTS.filter((aspect) => aspectOf(scenario, belt, aspect) !== aspectOf(scenario, other, aspect));
    return aspects.length === 0 ? [] : [{ sort: 'changed', belt, other, aspects }];
  });
  const only = (sort: 'only1' | 'only2', belts: readonly Belt[]): BeltDifference[] =>
    belts.filter((belt) => !paired.has(belt)).map((belt) => ({ sort, belt }));
  const [one, two] = [costOfPlan(scenario, first), costOfPlan(scenario, second)];
  return {
    plans: [first, second],
    entries: [...only('only1', first.belts), ...only('only2', second.belts), ...changed],
    same: pairs.length - changed.length,
    more: { points: two.points - one.points, effort: two.effort - one.effort },
  };
}

function pairsOf(first: readonly Belt[], second: readonly Belt[]): readonly (readonly [Belt, Belt])[] {
  const candidates = first.flatMap((a, i) =>
    second.flatMap((b, j) => {
      const shared = a.places.filter((place) => b.places.includes(place)).length;
      return shared === 0 ? [] : [{ a, b, i, j, shared, apart: a.places.length + b.places.length - 2 * shared }];
    }),
  );
  candidates.sort((x, y) => y.shared - x.shared || x.apart - y.apart || x.i - y.i || x.j - y.j);
  const taken = new Set<Belt>();
  return candidates.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}

/** What is compared, as a text. */
function aspectOf(scenario: Scenario, belt: Belt, aspect: Aspect): string {
  if (aspect === 'places') return [...belt.places].sort((a, b) => a - b).join();
  if (aspect === 'kind') return String(belt.kind);
  if (aspect === 'depth') return String(belt.depth);
  if (aspect === 'care') return belt.care ?? 'recorded';
  const { ordered, laid } = periodOf(scenario, belt);
  return [ordered, laid].join();
}

type Sort = 'only1' | 'only2' | 'changed';

const sorted = new WeakMap<PlanDifference, ReadonlyMap<Place, Sort>>();

/** Places by what they are: of the first plan only, of the second only, of a belt that is in both and differs. */
export function placesBySort(difference: PlanDifference): ReadonlyMap<Place, Sort> {
  const known = sorted.get(difference);
  if (known !== undefined) return known;
  const found = new Map<Place, Sort>();
  sorted.set(difference, found);
  for (const entry of difference.entries) {
    if (entry.sort !== 'changed') for (const place of entry.belt.places) found.set(place, entry.sort);
    else {
      for (const place of entry.belt.places) found.set(place, entry.other.places.includes(place) ? 'changed' : 'only1');
      for (const place of entry.other.places) if (!entry.belt.places.includes(place)) found.set(place, 'only2');
    }
  }
  return found;
}

/** The first plan's scene with the difference over it; what is only in the second plan is drawn pale. */
export function withDifference(scenario: Scenario, scene: Scene, difference: PlanDifference): Scene {
  const sorts = placesBySort(difference);
  const areas = (['only1', 'only2', 'changed'] as const).flatMap((sort): AreaMark[] => {
    const places = [...sorts.keys()].filter((place) => sorts.get(place) === sort);
    return places.length === 0 ? [] : [{ places, sort, letters: text.difference.letter[sort] }];
  });
  const there = new Set(scene.segments.map(({ place }) => place));
  const second = difference.plans[1].belts.flatMap(({ kind, depth, places }, i): SegmentMark[] =>
    places
      .filter((place) => sorts.get(place) === 'only2' && !there.has(place))
      .map((place) => ({
        place,
        family: scenario.catalogue[kind].family,
        depth,
        lane: 'none',
        marked: false,
        known: false,
        belt: difference.plans[0].belts.length + i,
        dormant: true,
      })),
  );
  return { ...scene, segments: [...scene.segments, ...second], areas: [...(scene.areas ?? []), ...areas] };
}

/** An entry as a sentence. */
export function entryWords(scenario: Scenario, { plans }: PlanDifference, entry: BeltDifference): string {
  const { difference } = text;
  if (entry.sort !== 'changed') {
    return difference.only(plans[entry.sort === 'only1' ? 0 : 1].name, beltName(scenario, entry.belt));
  }
  const { belt, other, aspects } = entry;
  const changes = aspects.map((aspect) =>
    difference.change(
      difference.aspect[aspect],
      aspectWords(scenario, belt, aspect),
      aspectWords(scenario, other, aspect),
    ),
  );
  return difference.changed(beltName(scenario, belt), changes);
}

function aspectWords(scenario: Scenario, belt: Belt, aspect: Aspect): string {
  const { words, difference } = text;
  const at = (i: number) => makePlaceText(scenario.grid, belt.places[i]);
  if (aspect === 'places') return difference.span(at(0), at(belt.places.length - 1));
  if (aspect === 'kind') return named(scenario.catalogue[belt.kind]);
  if (aspect === 'depth') return words.rows(belt.depth);
  if (aspect === 'care') return words.care[belt.care ?? 'recorded'];
  const { ordered, laid } = periodOf(scenario, belt);
  const { periods } = scenario.calendar;
  return difference.period(periods[ordered].name, periods[laid].name);
}

/** What the difference says of a place: of itself, or of its hexsides. */
export function sayDifference(difference: PlanDifference, place: Place): readonly string[] {
  const sort = placesBySort(difference).get(place);
  if (sort === undefined) return [];
  const [first, second] = difference.plans;
  if (sort === 'changed') return [text.difference.saysChanged(first.name, second.name)];
  return [text.difference.saysOnly((sort === 'only1' ? first : second).name)];
}

/** The whole difference in one sentence. */
export function summaryOf({ entries, same, plans }: PlanDifference): string {
  const count = (sort: Sort) => entries.filter((entry) => entry.sort === sort).length;
  const [first, second] = plans;
  if (entries.length === 0) return text.difference.none(first.name, second.name);
  return text.difference.summary(first.name, second.name, count('only1'), count('only2'), count('changed'), same);
}

/** A hex in the middle of an entry, to look at. */
export function middleOf(scenario: Scenario, { belt }: BeltDifference): Hex {
  return hexesAt(scenario.grid, belt.places[Math.floor(belt.places.length / 2)])[0];
}
