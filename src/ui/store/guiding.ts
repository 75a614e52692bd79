// Where somebody is in the guided start: offered, on its way, or put away. The browser remembers it.
import { signal } from '@preact/signals';
import type { Services } from '../services.ts';

const KEY = 'guide';

export const GUIDE_STATES = ['new', 'on', 'off'] as const;
export type GuideState = (typeof GUIDE_STATES)[number];

/** What was remembered: a state and how many steps lie behind; anything else counts as a first visit. */
function recalled(words: string | undefined): { readonly state: GuideState; readonly at: number } {
  const [, state, at] = /^(on|off) (\d)$/.exec(words ?? '') ?? [];
  const found = GUIDE_STATES.find((one) => one === state);
  return found === undefined ? { state: 'new', at: 0 } : { state: found, at: Number(at) };
}

export function makeGuiding(services: Services) {
  const before = recalled(services.recall?.(KEY));
  const state = signal<GuideState>(before.state);
  /** Steps that lie behind. */
  const at = signal(before.at);
  const go = (next: GuideState, to: number): void => {
    state.value = next;
    at.value = to;
    services.remember?.(KEY, `${next} ${to}`);
  };
  return {
    state,
    at,
    /** From the first step, or from where it was left. */
    start: (from: 'first' | 'last') => go('on', from === 'first' ? 0 : at.value),
    goOn: () => go('on', at.value + 1),
    end: () => go('off', at.value),
  };
}
