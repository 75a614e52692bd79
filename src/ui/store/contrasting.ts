// The plan on the desk against another one on the shelf, as a difference on the map.
import { computed, effect, signal } from '@preact/signals';
import type { Scene } from '../../board/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type * as Differences from '../model/plan-difference.ts';
import type { PlanDifference } from '../model/plan-difference.ts';
import { planOf } from '../model/plan-edit.ts';
import type { Plans } from './plans.ts';

/** Works out and says differences: a chunk of its own, loaded when a plan is chosen. */
function loadTools() {
  return import('../model/plan-difference.ts');
}

export function makeContrasting(plans: Plans) {
  /** Id of the other draft. */
  const other = signal<string | undefined>(undefined);
  const tools = signal<typeof Differences | undefined>(undefined);
  effect(() => {
    if (other.value === undefined || tools.peek() !== undefined) return;
    loadTools().then(
      (loaded) => (tools.value = loaded),
      () => (other.value = undefined),
    );
  });
  const difference = computed((): PlanDifference | undefined => {
    const { drafts, active } = plans.shelf.value;
    const [scenario, draft] = [plans.scenario.value, drafts.find(({ id }) => id === other.value)];
    if (scenario === undefined || draft === undefined || draft.id === active) return undefined;
    return tools.value?.differenceOf(scenario, plans.plan.value, planOf(draft));
  });
  return {
    other,
    /** Undefined while nothing is compared, and when the other plan is gone or is the one on the desk. */
    difference,
    /** What the difference says of a place. */
    say(place: Place): readonly string[] {
      const found = difference.value;
      return found === undefined ? [] : (tools.value?.sayDifference(found, place) ?? []);
    },
    /** A scene with the difference in it. */
    marked(scenario: Scenario, scene: Scene): Scene {
      const found = difference.value;
      return found === undefined ? scene : (tools.value?.withDifference(scenario, scene, found) ?? scene);
    },
  };
}

export type Contrasting = ReturnType<typeof makeContrasting>;
