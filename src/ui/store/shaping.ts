// The belt that is selected: taken hold of by an end or as a whole, changed under the hand, and laid anew in one step of undo.
import { batch, computed, signal } from '@preact/signals';
import { makePlaceText } from '../../hex/index.ts';
import type { Hex, Place } from '../../hex/index.ts';
import { checkBelt, checkPlan } from '../../rules/index.ts';
import type { Belt, Care, Plan, Scenario } from '../../rules/index.ts';
import { beltName } from '../model/belt-words.ts';
import { gripAt, moved, stretch } from '../model/shape.ts';
import type { Grip } from '../model/shape.ts';
import { faultsWith, type PlanEdit, type ToldFault } from '../model/plan-edit.ts';
import { text } from '../text/index.ts';
import { onFeature } from './laying.ts';
import type { Laying } from './laying.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';

/** A belt that is held. */
interface Hold {
  readonly belt: Belt;
  readonly grip: Grip;
  /** The hex in which it was taken hold of. */
  readonly from: Hex;
  readonly places: readonly Place[];
  /** Why it does not come as far as the hand. */
  readonly stop?: 'full' | 'far' | 'edge';
}

function signalsOf(plans: Plans, laying: Laying) {
  const hold = signal<Hold | undefined>(undefined);
  /** The selected belt, while no kind is in hand. */
  const belt = computed((): Belt | undefined => {
    const id = plans.selected.value;
    if (id === undefined || laying.kindInHand.value !== undefined) return undefined;
    return plans.plan.value.belts.find((one) => one.id === id);
  });
  // Undo, another plan or another belt end what was held.
  const held = computed(() => (hold.value !== undefined && hold.value.belt === belt.value ? hold.value : undefined));
  return {
    hold,
    belt,
    held,
    /** The belt as it would lie. */
    shape: computed(() => held.value && { ...held.value.belt, places: held.value.places }),
    /** Does the hand move the whole belt wherever it takes hold of it? */
    whole: signal(false),
    /** What the rules had against the last change. */
    refused: signal<readonly ToldFault[]>([]),
  };
}

type Signals = ReturnType<typeof signalsOf>;

/** Takes hold of the selected belt at a place: by what; undefined beside it. */
function take({ belt, hold, whole, refused }: Signals, place: Place, from: Hex): Grip | undefined {
  const one = belt.value;
  const grip = one && gripAt(one.places, place, whole.value);
  if (one === undefined || grip === undefined) return undefined;
  batch(() => {
    hold.value = { belt: one, grip, from, places: one.places };
    refused.value = [];
  });
  return grip;
}

/** Where the belt would lie with the hand over a place. */
function pulled(scenario: Scenario, held: Hold, place: Place, hex: Hex, isStraight: boolean): Hold {
  const { grid, catalogue } = scenario;
  const { belt, grip } = held;
  if (grip === 'whole') {
    const places = moved(grid, belt.places, held.from, hex);
    return places === undefined ? { ...held, stop: 'edge' } : { ...held, places, stop: undefined };
  }
  const limit = catalogue[belt.kind].maxLength;
  const result = stretch(grid, held.places, grip, place, limit, {
    straight: isStraight,
    favour: onFeature(scenario),
  });
  return { ...held, places: result.places, stop: result.full ? 'full' : result.far ? 'far' : undefined };
}

/** What the rules have against a plan with one belt in another shape; faults of the belt itself name its segments. */
export function shapeFaults(scenario: Scenario, plan: Plan, shape: Belt): readonly ToldFault[] {
  const next = { ...plan, belts: plan.belts.map((belt) => (belt.id === shape.id ? shape : belt)) };
  const others = plan.belts.filter(({ id }) => id !== shape.id);
  const own = checkBelt(scenario, others, shape);
  return faultsWith(next, own.length > 0 ? own : checkPlan(scenario, next));
}

/** Lays the held belt as it is shown, or leaves it where it was and says why. */
function release({ held, hold, refused }: Signals, plans: Plans, notices: Notices): boolean {
  const [scenario, now] = [plans.scenario.value, held.value];
  hold.value = undefined;
  if (scenario === undefined || now === undefined) return false;
  const { belt, places } = now;
  if (places.every((place, i) => place === belt.places[i]) && places.length === belt.places.length) return false;
  const shape = { ...belt, places };
  const faults = shapeFaults(scenario, plans.plan.value, shape);
  const left = faults.length > 0 ? faults : plans.edit({ do: 'shape', belt: belt.id, places });
  refused.value = left;
  const [fault] = left;
  notices.say(
    fault === undefined
      ? text.shaping.shaped(beltName(scenario, shape))
      : text.shaping.stays(text.laying.refused(fault.rule, text.say(fault.message))),
  );
  return fault === undefined;
}

/** Selects a belt, or none; says which. */
function select({ refused, hold }: Signals, plans: Plans, laying: Laying, notices: Notices, id?: string): void {
  const [scenario, belt] = [plans.scenario.value, plans.plan.value.belts.find((one) => one.id === id)];
  const before = plans.selected.value;
  batch(() => {
    plans.selected.value = belt?.id;
    // The hand is free for it, unless it is laying something.
    if (belt !== undefined && laying.chain.value.length === 0) laying.take(undefined);
    hold.value = undefined;
    refused.value = [];
  });
  if (scenario !== undefined && belt !== undefined) notices.say(text.shaping.selected(beltName(scenario, belt)));
  else if (before !== undefined) notices.say(text.shaping.left);
}

export function makeShaping(plans: Plans, laying: Laying, notices: Notices) {
  const signals = signalsOf(plans, laying);
  const { hold, held, belt, refused } = signals;
  const edit = (change: PlanEdit): void => {
    refused.value = plans.edit(change);
    const [fault] = refused.value;
    if (fault !== undefined) notices.say(text.laying.refused(fault.rule, text.say(fault.message)));
  };
  return {
    ...signals,
    select: (id: string | undefined) => select(signals, plans, laying, notices, id),
    take: (place: Place, hex: Hex) => take(signals, place, hex),
    /** The hand comes over a place of a hex. */
    pull(place: Place, hex: Hex, isStraight: boolean): void {
      const [scenario, now] = [plans.scenario.value, held.value];
      if (scenario === undefined || now === undefined) return;
      hold.value = pulled(scenario, now, place, hex, isStraight);
      const stop = hold.value.stop;
      if (stop !== undefined && stop !== now.stop) notices.say(stopWords(scenario, hold.value) ?? '');
    },
    release: () => release(signals, plans, notices),
    /** Leaves the belt as it was. */
    letGo(): void {
      if (held.value === undefined) return;
      hold.value = undefined;
      notices.say(text.shaping.letGo);
    },
    deepen(depth: number): void {
      if (belt.value !== undefined) edit({ do: 'depth', belt: belt.value.id, depth });
    },
    tend(care: Care): void {
      if (belt.value !== undefined) edit({ do: 'care', belt: belt.value.id, care });
    },
    remove(): void {
      const [scenario, one] = [plans.scenario.value, belt.value];
      if (scenario === undefined || one === undefined || plans.edit({ do: 'remove', belt: one.id }).length > 0) return;
      plans.selected.value = undefined;
      notices.say(text.belts.removed(beltName(scenario, one)));
    },
  };
}

export type Shaping = ReturnType<typeof makeShaping>;

/** Why the belt does not come as far as the hand; undefined when it does. */
export function stopWords(scenario: Scenario, { stop, places, grip, belt }: Hold): string | undefined {
  const end = makePlaceText(scenario.grid, places[grip === 'first' ? 0 : places.length - 1]);
  if (stop === 'full') return text.laying.full(scenario.catalogue[belt.kind].maxLength, end);
  if (stop === 'edge') return text.shaping.edge;
  return stop === 'far' ? text.laying.far(scenario.catalogue[belt.kind].maxLength) : undefined;
}
