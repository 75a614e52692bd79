// What the plan, and the change under the hand, would do to routes: worked out while the pointer moves, in slices between frames.
import { batch, effect, signal } from '@preact/signals';
import type { Belt, Scenario } from '../../rules/index.ts';
import { calm } from '../kit/calm.ts';
import { pause } from '../kit/pause.ts';
import type { Look } from '../model/quick-look.ts';
import type { Plans } from './plans.ts';
import type { Proposing } from './proposing.ts';

/** Milliseconds of work at a time. */
const SLICE = 8;
/** Milliseconds of work from which a map is too large to follow the pointer: it is then asked for after a pause. */
const SLOW = 120;
const PAUSE = 90;

interface Question {
  readonly scenario: Scenario;
  readonly belts: readonly Belt[];
  /** With the change under the hand. */
  readonly next: readonly Belt[] | undefined;
}

/** A chunk of its own, which the first screen does without. */
async function loadLooks() {
  await calm();
  return import('../model/quick-look.ts');
}

/** Works a little, lets frames be drawn, goes on. */
async function inSlices(scenario: Scenario, belts: readonly Belt[]) {
  const { lookSteps } = await loadLooks();
  const steps = lookSteps(scenario, belts);
  let milliseconds = 0;
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - start < SLICE) step = steps.next();
    milliseconds += performance.now() - start;
    if (step.done === true) return { looks: step.value, milliseconds };
    await pause();
  }
}

/** Answers questions one after the other; of those that come meanwhile only the newest. */
function makeAnswering(answer: (question: Question, before: readonly Look[], after: readonly Look[]) => void) {
  let newest: Question | undefined;
  let working = false;
  let known: { readonly question: Question; readonly looks: readonly Look[] } | undefined;
  /** Milliseconds of work that the last answer took. */
  let spent = 0;

  const work = async (scenario: Scenario, belts: readonly Belt[]): Promise<readonly Look[]> => {
    const { looks, milliseconds } = await inSlices(scenario, belts);
    spent += milliseconds;
    return looks;
  };
  const lookBefore = async (question: Question): Promise<readonly Look[]> => {
    const { scenario, belts } = question;
    if (known?.question.scenario !== scenario || known.question.belts !== belts) {
      known = { question, looks: await work(scenario, belts) };
    }
    return known.looks;
  };
  const run = async (): Promise<void> => {
    // All that one event of the pointer changes is one question.
    await Promise.resolve();
    while (newest !== undefined) {
      if (spent > SLOW) await pause(PAUSE);
      const question: Question = newest;
      newest = undefined;
      spent = 0;
      const before = await lookBefore(question);
      const after = question.next === undefined ? before : await work(question.scenario, question.next);
      answer(question, before, after);
    }
    working = false;
  };
  return (question: Question): void => {
    newest = question;
    if (working) return;
    working = true;
    void run();
  };
}

export function makeLooking(plans: Plans, proposing: Proposing) {
  /** With the plan as it stands. */
  const before = signal<readonly Look[]>([]);
  /** With the change under the hand as well; the same as `before` while there is none. */
  const after = signal<readonly Look[]>([]);
  const busy = signal(false);
  /** Are good routes drawn on the map? */
  const drawn = signal(false);
  let asked: Question | undefined;
  const ask = makeAnswering((question, then, now) => {
    if (question.scenario !== plans.scenario.peek()) return;
    batch(() => {
      before.value = then;
      after.value = now;
      busy.value = question !== asked;
    });
  });
  effect(() => {
    const [scenario, plan, next] = [plans.scenario.value, plans.plan.value, proposing.proposal.value?.plan];
    if (scenario === undefined) return;
    asked = { scenario, belts: plan.belts, next: next?.belts };
    busy.value = true;
    ask(asked);
  });
  return { before, after, busy, drawn };
}

export type Looking = ReturnType<typeof makeLooking>;
