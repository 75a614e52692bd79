// The segments of a setting: every place of the plan's belts and of contamination, with all that does not change about it.
import type { Hex, Place } from '../hex/index.ts';
import { hexesOf } from './laying.ts';
import type { Behaviour, Belt, Care, Plan, Scenario, SideName } from './types.ts';

export interface Segment {
  readonly place: Place;
  readonly hexes: readonly Hex[];
  /** Index into plan.belts; −1 = contamination. */
  readonly belt: number;
  /** Index into scenario.contamination; −1 = of the plan. */
  readonly contamination: number;
  readonly kind: number;
  /** What the moving side takes it for until it has seen through it (KN-4). */
  readonly apparentKind: number;
  readonly behaviour: Behaviour;
  readonly depth: number;
  readonly care: Care;
  readonly knownAtStart: Readonly<Record<SideName, boolean>>;
  /** Indices into plan.groups. */
  readonly groups: readonly number[];
}

/** Written out field by field, since objects that are spread together differ inside, which would make every turn slower. */
function segmentOf(
  scenario: Scenario,
  place: Place,
  { kind, depth }: Pick<Belt, 'kind' | 'depth'>,
  of: Pick<Segment, 'belt' | 'contamination' | 'care' | 'knownAtStart' | 'groups'>,
): Segment {
  const { catalogue } = scenario;
  const { behaviour, looksLike } = catalogue[kind];
  const apparent = looksLike === undefined ? -1 : catalogue.findIndex(({ id }) => id === looksLike);
  return {
    place,
    hexes: hexesOf(scenario, place),
    belt: of.belt,
    contamination: of.contamination,
    kind,
    apparentKind: apparent < 0 ? kind : apparent,
    behaviour,
    depth,
    care: of.care,
    knownAtStart: of.knownAtStart,
    groups: of.groups,
  };
}

/** By place, ascending. */
export function segmentsOf(scenario: Scenario, plan: Plan): Segment[] {
  const own = plan.belts.flatMap((belt, index) => {
    const groups = (plan.groups ?? []).flatMap((group, i) => (group.belts.includes(index) ? [i] : []));
    const care = belt.care ?? 'recorded';
    const of = { belt: index, contamination: -1, care, knownAtStart: { laying: true, moving: false }, groups };
    return belt.places.map((place) => segmentOf(scenario, place, belt, of));
  });
  const found = scenario.contamination.flatMap((belt, index) => {
    const care: Care = belt.marked ? 'marked' : belt.recorded ? 'recorded' : 'hasty';
    const { laying, moving } = belt.known;
    const of = { belt: -1, contamination: index, care, knownAtStart: { laying, moving }, groups: [] };
    return belt.places.map((place) => segmentOf(scenario, place, belt, of));
  });
  return [...own, ...found].sort((a, b) => a.place - b.place);
}
