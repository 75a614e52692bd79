// What the guided start looks at in the store, and how it goes on by itself when a step is done.
import { type Signal, computed, effect, signal, untracked } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Facts, GUIDE_STEPS, isDone } from '../model/guide.ts';
import { type Store, useStore } from '../store/index.ts';

/** How long the result has to be in sight to count as read, in milliseconds. */
const READING = 4000;
/** Until a panel that has just been chosen is there, in milliseconds. */
const SETTLING = 200;

function factsOf({ boarding, laying, plans, running, comparing }: Store, resultSeen: boolean): Facts {
  return {
    step: boarding.step.value,
    inHand: laying.kindInHand.value !== undefined,
    picked: laying.chain.value.length,
    belts: plans.plan.value.belts.length,
    run: running.exercise.value,
    turn: running.turn.value,
    resultSeen,
    report: comparing.report.value,
  };
}

/** Tells when the result has been in sight for a while; returns what ends it. */
function watchResult(seen: Signal<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const looker = new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (entries.at(-1)?.isIntersecting === true) timer = setTimeout(() => (seen.value = true), READING);
  });
  const begin = setTimeout(() => {
    const result = document.querySelector('[data-mark="result"]');
    if (result !== null) looker.observe(result);
  }, SETTLING);
  return () => {
    clearTimeout(begin);
    clearTimeout(timer);
    looker.disconnect();
  };
}

/** The facts, kept up to date; with each step that is done the guide goes one further. */
export function useFacts(): Signal<Facts> {
  const store = useStore();
  const { guiding, boarding, running } = store;
  const seen = useMemo(() => signal(false), []);
  const facts = useMemo(() => computed(() => factsOf(store, seen.value)), [store, seen]);
  useEffect(() => {
    let [step, before] = [-1, facts.peek()];
    return effect(() => {
      const [at, now] = [guiding.at.value, facts.value];
      // What is there when a step begins does not count for it.
      if (at !== step) [step, before] = [at, now];
      if (at < GUIDE_STEPS.length && isDone(GUIDE_STEPS[at], now, before)) untracked(guiding.goOn);
    });
  }, [guiding, facts]);
  const [at, page, run] = [guiding.at.value, boarding.step.value, running.exercise.value];
  useEffect(() => {
    seen.value = false;
    return GUIDE_STEPS[at] === 'result' ? watchResult(seen) : undefined;
  }, [at, page, run, seen]);
  return facts;
}
