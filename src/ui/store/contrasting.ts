// The plan on the desk against another one on the shelf, as a difference on the map.
import { batch, computed, signal } from '@preact/signals';
import type { Scene } from '../../board/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type * as Differences from '../model/plan-difference.ts';
import type { PlanDifference } from '../model/plan-difference.ts';
import { planOf } from '../model/plan-edit.ts';
import type { Plans } from './plans.ts';

/** What works out and says differences; whoever chooses the other plan brings it along, since the first screen does without. */
type Tools = Pick<typeof Differences, 'differenceOf' | 'sayDifference' | 'withDifference'>;

export function makeContrasting(plans: Plans) {
  /** Id of the other draft. */
  const other = signal<string | undefined>(undefined);
  const tools = signal<Tools | undefined>(undefined);
  const difference = computed((): PlanDifference | undefined => {
    const { drafts, active } = plans.shelf.value;
    const [scenario, draft] = [plans.scenario.value, drafts.find(({ id }) => id === other.value)];
    if (scenario === undefined || draft === undefined || draft.id === active) return undefined;
    return tools.value?.differenceOf(scenario, plans.plan.value, planOf(draft));
  });
  return {
    other,
    choose(id: string | undefined, bring: Tools): void {
      batch(() => {
        tools.value = bring;
        other.value = id;
      });
    },
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
