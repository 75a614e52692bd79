// The change of the plan that the hand is about to make: a belt that is pointed at, or one that is being reshaped.
import { computed } from '@preact/signals';
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { costOf, costOfPlan } from '../../rules/index.ts';
import type { Belt, ObstacleKind, Plan, PlanFault } from '../../rules/index.ts';
import { handlesOf } from '../model/scene.ts';
import type { Planning } from '../model/scene.ts';
import { text } from '../text/index.ts';
import { makeContrasting } from './contrasting.ts';
import type { Contrasting } from './contrasting.ts';
import { makeLaying } from './laying.ts';
import type { Laying } from './laying.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';
import { makeShaping, shapeFaults, stopWords } from './shaping.ts';
import type { Shaping } from './shaping.ts';

interface Cost {
  readonly points: number;
  readonly effort: number;
}

export interface Proposal {
  readonly belt: Belt;
  readonly kind: ObstacleKind;
  /** The belt as it lies now; undefined for a new one. */
  readonly old: Belt | undefined;
  readonly plan: Plan;
  readonly faults: readonly PlanFault[];
  /** Of the belt. */
  readonly price: Cost;
  /** What the budget would have left; below 0 = over. */
  readonly left: Cost;
  /** Why the belt does not come as far as the hand. */
  readonly stop: string | undefined;
  /** The place beside which it is told. */
  readonly at: Place;
}

function makeProposing(plans: Plans, laying: Laying, shaping: Shaping) {
  const proposed = (belt: Belt, old: Belt | undefined, rest: Pick<Proposal, 'faults' | 'stop' | 'at'>) => {
    const [scenario, plan] = [plans.scenario.value, plans.plan.value];
    if (scenario === undefined) return undefined;
    const belts = old === undefined ? [...plan.belts, belt] : plan.belts.map((one) => (one === old ? belt : one));
    const next = { ...plan, belts };
    const kind = scenario.catalogue[belt.kind];
    const used = costOfPlan(scenario, next);
    const { budget } = scenario;
    const left = { points: budget.points - used.points, effort: budget.effort - used.effort };
    return {
      belt,
      kind,
      old,
      plan: next,
      price: costOf(kind, belt.depth, belt.places.length, belt.care),
      left,
      ...rest,
    };
  };
  return {
    proposal: computed((): Proposal | undefined => {
      const scenario = plans.scenario.value;
      const [shape, held, ghost] = [shaping.shape.value, shaping.held.value, laying.belt.value];
      if (scenario === undefined) return undefined;
      if (shape !== undefined && held !== undefined) {
        const at = shape.places[held.grip === 'first' ? 0 : shape.places.length - 1];
        const faults = shapeFaults(scenario, plans.plan.value, shape);
        return proposed(shape, held.belt, { faults, stop: stopWords(scenario, held), at });
      }
      if (ghost === undefined) return undefined;
      const at = ghost.places[ghost.places.length - 1];
      const limit = scenario.catalogue[ghost.kind].maxLength;
      const full = laying.full.value ? text.laying.full(limit, makePlaceText(scenario.grid, at)) : undefined;
      const stop = laying.far.value ? text.laying.far(limit) : full;
      return proposed(ghost, undefined, { faults: laying.faults.value, stop, at });
    }),
  };
}

export type Proposing = ReturnType<typeof makeProposing>;

/** What the hand is at: laying a belt, or reshaping one. */
export interface Hand {
  readonly laying: Laying;
  readonly shaping: Shaping;
  readonly proposing: Proposing;
  readonly contrasting: Contrasting;
}

export function makeHand(plans: Plans, notices: Notices): Hand {
  const laying = makeLaying(plans, notices);
  const shaping = makeShaping(plans, laying, notices);
  return { laying, shaping, proposing: makeProposing(plans, laying, shaping), contrasting: makeContrasting(plans) };
}

/** What the hand adds to the plan on show. */
export function handMarks({ laying, shaping, proposing }: Hand): Partial<Planning> {
  const [proposal, held, belt] = [proposing.proposal.value, shaping.held.value, shaping.belt.value];
  const shape = proposal?.belt ?? belt;
  return {
    ghost: proposal?.belt,
    faults: proposal?.faults ?? [],
    legal: laying.legal.value,
    ...(held !== undefined && { lifted: held.belt.id }),
    ...(belt !== undefined &&
      shape !== undefined && { handles: handlesOf(shape.places, shaping.whole.value, held?.grip) }),
  };
}
