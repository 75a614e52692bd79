// What the plan, and the belt being pointed at, would do to routes: worked out a moment after the last change.
import { effect, signal } from '@preact/signals';
import { quickLook } from '../model/quick-look.ts';
import type { Look } from '../model/quick-look.ts';

import type { Plans } from './plans.ts';
import type { Proposing } from './proposing.ts';

/** Milliseconds without a change before it is worked out. */
const PAUSE = 90;

export function makeLooking(plans: Plans, proposing: Proposing) {
  /** With the plan as it stands. */
  const before = signal<readonly Look[]>([]);
  /** With the belt being pointed at as well; the same as `before` while there is none. */
  const after = signal<readonly Look[]>([]);
  const busy = signal(false);
  /** Are good routes drawn on the map? */
  const drawn = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  effect(() => {
    const [scenario, plan, next] = [plans.scenario.value, plans.plan.value, proposing.proposal.value?.plan];
    clearTimeout(timer);
    if (scenario === undefined) return;
    busy.value = true;
    timer = setTimeout(() => {
      before.value = quickLook(scenario, plan.belts);
      after.value = next === undefined ? before.value : quickLook(scenario, next.belts);
      busy.value = false;
    }, PAUSE);
  });
  return { before, after, busy, drawn };
}

export type Looking = ReturnType<typeof makeLooking>;
