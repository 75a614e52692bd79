// Laying one belt: the kind in hand, the chain being pointed at, what the rules say of it, and what it would do.
import { computed, signal } from '@preact/signals';
import { makePlaceText, parsePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { checkPlan, costOf, costOfPlan, mayLie } from '../../rules/index.ts';
import type { Belt, ObstacleKind, PlanFault, Scenario } from '../../rules/index.ts';
import { drag, pick } from '../model/chain.ts';
import { allPlaces } from '../model/places.ts';
import { nextBeltId } from '../model/plan-edit.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';

const NOTHING: readonly Place[] = [];

export function makeLaying(plans: Plans, notices: Notices) {
  /** Index into the catalogue; undefined = nothing in hand. */
  const kind = signal<number | undefined>(undefined);
  const depth = signal(1);
  const chain = signal(NOTHING);
  /** Does dragging on the board lay, or move the map? */
  const painting = signal(true);
  /** The last pick was not connected. */
  const far = signal(false);

  const kindInHand = computed((): ObstacleKind | undefined =>
    kind.value === undefined ? undefined : plans.scenario.value?.catalogue[kind.value],
  );
  const belt = computed((): Belt | undefined => {
    if (kind.value === undefined || chain.value.length === 0) return undefined;
    return { id: nextBeltId(plans.draft.value), kind: kind.value, depth: depth.value, places: chain.value };
  });
  const faults = computed((): readonly PlanFault[] => faultsOf(plans, belt.value));
  const price = computed(() => {
    const [scenario, next] = [plans.scenario.value, belt.value];
    if (scenario === undefined || next === undefined) return undefined;
    return costOf(scenario.catalogue[next.kind], next.depth, next.places.length);
  });
  /** Where a segment of the kind in hand may lie and none does yet. */
  const legal = computed((): ReadonlySet<Place> => legalPlaces(plans, kindInHand.value));

  /** True when the rules object, which is then said aloud. */
  const sayFault = (): boolean => {
    const fault = faults.value[0];
    if (fault !== undefined) notices.say(text.laying.refused(fault.rule, fault.message));
    return fault !== undefined;
  };
  const say = (before: readonly Place[], scenario: Scenario, place: Place): void => {
    const at = makePlaceText(scenario.grid, place);
    const count = chain.value.length;
    if (sayFault()) return;
    if (far.value) notices.say(text.laying.far(kindInHand.value?.maxLength ?? 0));
    else notices.say(count < before.length ? text.laying.unpicked(at) : text.laying.picked(at, count));
  };
  const point = (place: Place, how: typeof pick): void => {
    const [scenario, held] = [plans.scenario.value, kindInHand.value];
    if (scenario === undefined || held === undefined) return;
    const before = chain.value;
    const result = how(scenario.grid, before, place, held.maxLength);
    far.value = result.far;
    chain.value = result.places;
    if (result.far || result.places !== before) say(before, scenario, place);
  };
  const drop = (): void => {
    chain.value = NOTHING;
    far.value = false;
  };

  return {
    kind,
    kindInHand,
    depth,
    chain,
    painting,
    far,
    belt,
    faults,
    price,
    legal,
    drop,
    /** Drops the chain and says so. */
    cancel(): void {
      drop();
      notices.say(text.laying.dropped);
    },
    deepen(rows: number): void {
      depth.value = rows;
      sayFault();
    },
    /** Takes a kind in hand, or puts it away. */
    take(next: number | undefined): void {
      drop();
      kind.value = next;
      const held = kindInHand.value;
      if (held !== undefined) depth.value = Math.min(depth.value, held.maxDepth);
    },
    pick: (place: Place) => point(place, pick),
    drag: (place: Place) => point(place, drag),
    /** Picks a place by its text; the sentence that says why not, otherwise. */
    pickText(input: string): string | undefined {
      const [scenario, held] = [plans.scenario.value, kindInHand.value];
      if (scenario === undefined || held === undefined) return text.catalogue.choose;
      const place = parsePlaceText(scenario.grid, input.trim().toUpperCase());
      if (place === undefined) return text.laying.placeBad(input.slice(0, 20), exampleOf(scenario, held.lies));
      if (place >= scenario.grid.size !== (held.lies === 'hexside')) return text.laying.wrongLie[held.lies];
      point(place, pick);
      return far.value ? text.laying.far(held.maxLength) : undefined;
    },
    /** Lays the belt when the rules allow it; true when it lies. */
    commit(): boolean {
      const [scenario, next] = [plans.scenario.value, belt.value];
      if (scenario === undefined || next === undefined) return false;
      if (plans.edit({ do: 'lay', belt: next }).length > 0) return false;
      drop();
      const name = scenario.catalogue[next.kind].name;
      notices.say(text.laying.laid(name, text.words.segments(next.places.length), leftText(plans)));
      return true;
    },
  };
}

export type Laying = ReturnType<typeof makeLaying>;

function faultsOf(plans: Plans, belt: Belt | undefined): readonly PlanFault[] {
  const [scenario, plan] = [plans.scenario.value, plans.plan.value];
  if (scenario === undefined || belt === undefined) return [];
  const index = plan.belts.length;
  const faults = checkPlan(scenario, { ...plan, belts: [...plan.belts, belt] });
  return faults.filter((fault) => fault.belt === index || fault.belt === -1);
}

function legalPlaces(plans: Plans, kind: ObstacleKind | undefined): ReadonlySet<Place> {
  const scenario = plans.scenario.value;
  if (scenario === undefined || kind === undefined) return new Set();
  const taken = new Set(plans.plan.value.belts.flatMap(({ places }) => places));
  const free = allPlaces(scenario.grid, kind.lies).filter((place) => !taken.has(place));
  return new Set(free.filter((place) => mayLie(scenario, kind, place) === undefined));
}

/** A place of the map, as an example of how to write one. */
export function exampleOf(scenario: Scenario, lies: 'hex' | 'hexside'): string {
  const middle = Math.floor(scenario.grid.height / 2) * scenario.grid.width + Math.floor(scenario.grid.width / 2);
  const hex = makePlaceText(scenario.grid, middle);
  return lies === 'hex' ? hex : `${hex}/NE`;
}

/** What the budget has left, as words. */
export function leftText(plans: Plans): string {
  const scenario = plans.scenario.value;
  if (scenario === undefined) return '';
  const used = costOfPlan(scenario, plans.plan.value);
  const { words } = text;
  return text.plan.remaining(
    words.list([
      words.points(scenario.budget.points - used.points),
      words.crewMinutes(scenario.budget.effort - used.effort),
    ]),
  );
}
