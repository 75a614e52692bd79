// The exercise panel's state: settings of a run, the run, the turn on show, playing.
import { computed, signal } from '@preact/signals';
import { canonicalSeed, checkPlan, viewFor } from '../../rules/index.ts';
import type { PlanFault, Scenario, View, Viewer } from '../../rules/index.ts';
import { POLICIES, makeTranscript, play, transcriptText } from '../../exercise/index.ts';
import type { Exercise, PolicyName } from '../../exercise/index.ts';
import { planOf } from '../model/plan-edit.ts';
import type { Services } from '../services.ts';
import { text } from '../text/index.ts';
import { fileName } from './keeper.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';

export const SPEEDS = ['slow', 'double', 'fast', 'instant'] as const;
export type Speed = (typeof SPEEDS)[number];
/** How many times the board's own pace; 0 = no animation. */
export const PACE: Readonly<Record<Speed, number>> = { slow: 1, double: 2, fast: 4, instant: 0 };

export function policyFor(scenario: Scenario): PolicyName {
  return POLICIES.find((name) => name === scenario.policy) ?? 'direct';
}

export function makeRunning(services: Services, plans: Plans, notices: Notices) {
  const seed = signal('1');
  const policy = signal<PolicyName>('direct');
  const exercise = signal<Exercise | undefined>(undefined);
  /** 0 = before turn 1, n = after turn n. */
  const turn = signal(0);
  const playing = signal(false);
  const speed = signal<Speed>('double');
  const viewer = signal<Viewer>('umpire');
  const filter = signal<number | undefined>(undefined);
  const refused = signal<readonly PlanFault[]>([]);

  const stateAt = (at: number) => {
    const run = exercise.value;
    return run === undefined ? undefined : at === 0 ? run.start : run.turns[at - 1].state;
  };
  const viewAt = (at: number): View | undefined => {
    const state = stateAt(at);
    return state === undefined ? undefined : viewFor(state, viewer.value);
  };
  const last = computed(() => exercise.value?.turns.length ?? 0);
  const seek = (to: number): void => {
    turn.value = Math.max(0, Math.min(last.value, to));
  };
  const show = (run: Exercise): void => {
    playing.value = false;
    exercise.value = run;
    turn.value = 0;
    filter.value = undefined;
    notices.say(text.exercise.ran(run.turns.length));
  };

  return {
    seed,
    policy,
    exercise,
    turn,
    playing,
    speed,
    viewer,
    filter,
    refused,
    last,
    viewAt,
    view: computed(() => viewAt(turn.value)),
    seedOk: computed(() => canonicalSeed(seed.value) !== undefined),
    stale: computed(() => {
      const run = exercise.value;
      if (run === undefined) return false;
      return !plans.shelf.value.drafts.some((draft) => sameBelts(planOf(draft).belts, run.plan.belts));
    }),
    seek,
    show,
    freshSeed(): void {
      seed.value = services.freshSeed();
    },
    /** Runs the plan on the desk. */
    run(): void {
      const scenario = plans.scenario.value;
      if (scenario === undefined || canonicalSeed(seed.value) === undefined) return;
      refused.value = checkPlan(scenario, plans.plan.value);
      if (refused.value.length > 0) return;
      show(play(scenario, plans.plan.value, seed.value, policy.value));
    },
    togglePlay(): void {
      if (!playing.value && turn.value === last.value) turn.value = 0;
      playing.value = !playing.value;
    },
    forget(scenario: Scenario): void {
      playing.value = false;
      exercise.value = undefined;
      turn.value = 0;
      refused.value = [];
      policy.value = policyFor(scenario);
    },
    /** The run as a transcript file. */
    download(document: unknown): void {
      const run = exercise.value;
      if (run === undefined) return;
      const name = `${run.scenario.id}.${fileName(run.plan.name)}.${fileName(run.seed)}.transcript.json`;
      services.download(name, transcriptText(makeTranscript(run, document)));
    },
  };
}

export type Running = ReturnType<typeof makeRunning>;

function sameBelts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
