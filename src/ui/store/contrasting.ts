// The plan on the desk against another one on the shelf, as a difference on the map.
import { computed, signal } from '@preact/signals';
import { differenceOf } from '../model/plan-difference.ts';
import type { PlanDifference } from '../model/plan-difference.ts';
import { planOf } from '../model/plan-edit.ts';
import type { Plans } from './plans.ts';

export function makeContrasting(plans: Plans) {
  /** Id of the other draft. */
  const other = signal<string | undefined>(undefined);
  return {
    other,
    /** Undefined while nothing is compared, and when the other plan is gone or is the one on the desk. */
    difference: computed((): PlanDifference | undefined => {
      const { drafts, active } = plans.shelf.value;
      const [scenario, draft] = [plans.scenario.value, drafts.find(({ id }) => id === other.value)];
      if (scenario === undefined || draft === undefined || draft.id === active) return undefined;
      return differenceOf(scenario, plans.plan.value, planOf(draft));
    }),
  };
}

export type Contrasting = ReturnType<typeof makeContrasting>;
