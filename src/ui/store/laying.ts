// Laying one belt: the kind in hand, the chain being pointed at, what the rules say of it, and what it would do.
import { batch, computed, signal } from '@preact/signals';
import { isSidePlace, makePlaceText, parsePlaceText, sideOfPlace } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { checkPlan, costOf, costOfPlan, mayLie } from '../../rules/index.ts';
import type { Belt, ObstacleKind, Scenario } from '../../rules/index.ts';
import { drag, pick, straight } from '../model/chain.ts';
import type { Favour } from '../model/chain.ts';
import { layingScenario } from '../model/known.ts';
import { allPlaces } from '../model/places.ts';
import { faultsWith, nextBeltId, type ToldFault } from '../model/plan-edit.ts';
import { named, text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';

const NOTHING: readonly Place[] = [];

/** What the person holds and points at. */
function handSignals() {
  return {
    /** Index into the catalogue; undefined = nothing in hand. */
    kind: signal<number | undefined>(undefined),
    depth: signal(1),
    chain: signal(NOTHING),
    /** Does dragging on the board lay, or move the map? */
    painting: signal(true),
    /** The last pick was not connected. */
    far: signal(false),
    /** Does the chain follow the keyboard's cursor? */
    follows: signal(false),
    /** The last drag went on past the longest length. */
    full: signal(false),
  };
}

/** What follows from it. */
function verdicts(plans: Plans, { kind, depth, chain }: ReturnType<typeof handSignals>) {
  const kindInHand = computed((): ObstacleKind | undefined =>
    kind.value === undefined ? undefined : plans.scenario.value?.catalogue[kind.value],
  );
  const belt = computed((): Belt | undefined => {
    if (kind.value === undefined || chain.value.length === 0) return undefined;
    return { id: nextBeltId(plans.draft.value), kind: kind.value, depth: depth.value, places: chain.value };
  });
  return {
    kindInHand,
    belt,
    faults: computed((): readonly ToldFault[] => faultsOf(plans, belt.value)),
    price: computed(() => {
      const [scenario, next] = [plans.scenario.value, belt.value];
      if (scenario === undefined || next === undefined) return undefined;
      return costOf(scenario.catalogue[next.kind], next.depth, next.places.length);
    }),
    /** Where a segment of the kind in hand may lie and none does yet. */
    legal: computed((): ReadonlySet<Place> => legalPlaces(plans, kindInHand.value)),
  };
}

type Hand = ReturnType<typeof handSignals> & ReturnType<typeof verdicts>;

/** Why the rules object; undefined when they do not. */
function faultWords({ faults }: Hand): string | undefined {
  const fault = faults.value[0];
  return fault === undefined ? undefined : text.laying.refused(fault.rule, text.say(fault.message));
}

/** True when the rules object, which is then said aloud. */
function sayFault(hand: Hand, notices: Notices): boolean {
  const fault = faultWords(hand);
  if (fault !== undefined) notices.say(fault);
  return fault !== undefined;
}

/** Points or drags at a place, and says what came of it. */
function point(plans: Plans, hand: Hand, notices: Notices, place: Place, how: typeof pick): void {
  const [scenario, held] = [plans.scenario.value, hand.kindInHand.value];
  if (scenario === undefined || held === undefined) return;
  const before = hand.chain.value;
  const wasFull = hand.full.value;
  const result = how(scenario.grid, before, place, held.maxLength, onFeature(scenario));
  batch(() => {
    hand.far.value = result.far;
    hand.full.value = result.full === true;
    hand.chain.value = result.places;
  });
  if (!result.far && result.places === before) return;
  const count = result.places.length;
  const end = result.places[count - 1] ?? place;
  if (result.far) notices.say(text.laying.far(held.maxLength));
  else if (result.full === true) {
    if (!wasFull) notices.say(text.laying.full(held.maxLength, makePlaceText(scenario.grid, end)));
  } else {
    const at = makePlaceText(scenario.grid, place);
    const done = count < before.length ? text.laying.unpicked(at) : text.laying.picked(at, count);
    const fault = faultWords(hand);
    notices.say(fault === undefined ? done : text.shaping.both(done, fault));
  }
}

/** Is a place a hexside with a river, a ditch or the like? A chain of hexsides rather goes there. */
export function onFeature({ grid, feature }: Scenario): Favour {
  return (place) => isSidePlace(grid, place) && feature[sideOfPlace(grid, place)] > 0;
}

function drop({ chain, far, full }: Hand): void {
  batch(() => {
    chain.value = NOTHING;
    far.value = false;
    full.value = false;
  });
}

/** Lays the belt when the rules allow it; true when it lies. */
function commit(plans: Plans, hand: Hand, notices: Notices): boolean {
  const [scenario, next] = [plans.scenario.value, hand.belt.value];
  if (scenario === undefined || next === undefined) return false;
  if (plans.edit({ do: 'lay', belt: next }).length > 0) return !sayFault(hand, notices);
  drop(hand);
  const name = named(scenario.catalogue[next.kind]);
  notices.say(text.laying.laid(name, text.words.segments(next.places.length), leftText(plans)));
  return true;
}

/** Picks a place by its text; the sentence that says why not, otherwise. */
function pickText(plans: Plans, hand: Hand, notices: Notices, input: string): string | undefined {
  const [scenario, held] = [plans.scenario.value, hand.kindInHand.value];
  if (scenario === undefined || held === undefined) return text.catalogue.choose;
  const place = parsePlaceText(scenario.grid, input.trim().toUpperCase());
  if (place === undefined) return text.laying.placeBad(input.slice(0, 20), exampleOf(scenario, held.lies));
  if (place >= scenario.grid.size !== (held.lies === 'hexside')) return text.laying.wrongLie[held.lies];
  point(plans, hand, notices, place, pick);
  return hand.far.value ? text.laying.far(held.maxLength) : undefined;
}

/** A chain that was pointed at goes over to the next kind where that can lie there; else it is put aside, and comes back when asked for. */
function keep(plans: Plans, hand: Hand, notices: Notices, next: number | undefined): void {
  const [before, places, scenario] = [hand.kind.value, hand.chain.value, plans.scenario.value];
  const kind = next === undefined ? undefined : scenario?.catalogue[next];
  if (places.length === 0 || before === undefined) return;
  if (kind !== undefined && kind.lies === hand.kindInHand.value?.lies && places.length <= kind.maxLength) return;
  drop(hand);
  const run = () => {
    if (plans.scenario.value !== scenario) return;
    batch(() => {
      hand.kind.value = before;
      hand.chain.value = places;
    });
  };
  notices.add({ kind: 'info', title: text.laying.aside, action: { label: text.shell.undo, run } });
}

export function makeLaying(plans: Plans, notices: Notices) {
  const signals = handSignals();
  const hand: Hand = { ...signals, ...verdicts(plans, signals) };
  return {
    ...hand,
    drop: () => drop(hand),
    /** Drops the chain and says so. */
    cancel(): void {
      drop(hand);
      notices.say(text.laying.dropped);
    },
    deepen(rows: number): void {
      hand.depth.value = rows;
      sayFault(hand, notices);
    },
    /** Takes a kind in hand, or puts it away. */
    take(next: number | undefined): void {
      if (next === hand.kind.peek()) return;
      keep(plans, hand, notices, next);
      hand.kind.value = next;
      const held = hand.kindInHand.value;
      if (held !== undefined) hand.depth.value = Math.min(hand.depth.value, held.maxDepth);
    },
    pick: (place: Place) => point(plans, hand, notices, place, pick),
    /** Along the way of the pointer; with `isStraight` the straight line from where it began. */
    drag: (place: Place, isStraight = false) => point(plans, hand, notices, place, isStraight ? straight : drag),
    pickText: (input: string) => pickText(plans, hand, notices, input),
    commit: () => commit(plans, hand, notices),
  };
}

export type Laying = ReturnType<typeof makeLaying>;

function faultsOf(plans: Plans, belt: Belt | undefined): readonly ToldFault[] {
  const [scenario, plan] = [plans.scenario.value, plans.plan.value];
  if (scenario === undefined || belt === undefined) return [];
  const index = plan.belts.length;
  const next = { ...plan, belts: [...plan.belts, belt] };
  return faultsWith(next, checkPlan(scenario, next)).filter((fault) => fault.belt === index || fault.belt === -1);
}

function legalPlaces(plans: Plans, kind: ObstacleKind | undefined): ReadonlySet<Place> {
  const scenario = plans.scenario.value;
  if (scenario === undefined || kind === undefined) return new Set();
  const taken = new Set(plans.plan.value.belts.flatMap(({ places }) => places));
  const known = layingScenario(scenario);
  const free = allPlaces(scenario.grid, kind.lies).filter((place) => !taken.has(place));
  return new Set(free.filter((place) => mayLie(known, kind, place) === undefined));
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
