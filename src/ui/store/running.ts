// The exercise panel's state: settings of a run, the run, the turn on show, playing.
import { computed, signal } from '@preact/signals';
import { canonicalSeed, checkPlan } from '../../rules/index.ts';
import type { Scenario, View, Viewer, viewFor } from '../../rules/index.ts';
import { PLAYER, POLICIES } from '../../exercise/index.ts';
import type { Control, Exercise, makeTranscript, play, PolicyName, Run, transcriptText } from '../../exercise/index.ts';
import type { Speed } from '../model/choices.ts';
import { faultsWith, planOf, type ToldFault } from '../model/plan-edit.ts';
import { isRunOf } from '../model/run-plan.ts';
import type { Services } from '../services.ts';
import { text } from '../text/index.ts';
import { fileName } from './keeper.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';
import type { Runs } from './runs.ts';

/** How many times the board's own pace; 0 = no animation. */
export const PACE: Readonly<Record<Speed, number>> = { slow: 1, double: 2, fast: 4, instant: 0 };

/** Does a person give the orders of a side? */
export function hasPlayer({ moving, laying }: Control): boolean {
  return moving === PLAYER || laying === PLAYER;
}

export function policyFor(scenario: Scenario): PolicyName {
  return POLICIES.find((name) => name === scenario.policy) ?? 'direct';
}

/** What plays and shows runs. */
type Players = LoadedLater<{
  readonly play: typeof play;
  readonly viewFor: typeof viewFor;
  readonly makeTranscript: typeof makeTranscript;
  readonly transcriptText: typeof transcriptText;
}>;

function runSignals() {
  return {
    seed: signal('1'),
    control: signal<Control>({ moving: 'direct', laying: 'idle' }),
    /** The run on show; with measures once it is over. */
    exercise: signal<Run | Exercise | undefined>(undefined),
    /** 0 = before turn 1, n = after turn n. */
    turn: signal(0),
    playing: signal(false),
    speed: signal<Speed>('double'),
    viewer: signal<Viewer>('umpire'),
    /** Index of the only column in the log; undefined = all. */
    filter: signal<number | undefined>(undefined),
    refused: signal<readonly ToldFault[]>([]),
  };
}

type Signals = ReturnType<typeof runSignals>;

/** What follows from the run and the turn on show. */
function readings(plans: Plans, engine: Players, { seed, exercise, turn, viewer }: Signals) {
  /** The view before turn 1 (0) or after a turn, as the chosen viewer has it; undefined without a run. */
  const viewAt = (at: number): View | undefined => {
    const run = exercise.value;
    if (run === undefined) return undefined;
    return engine.parts.viewFor(at === 0 ? run.start : run.turns[at - 1].state, viewer.value);
  };
  return {
    viewAt,
    view: computed(() => viewAt(turn.value)),
    last: computed(() => exercise.value?.turns.length ?? 0),
    seedOk: computed(() => canonicalSeed(seed.value) !== undefined),
    /** Is no plan on the shelf that of the run any more? */
    stale: computed(() => {
      const run = exercise.value;
      if (run === undefined) return false;
      return !plans.shelf.value.drafts.some((draft) => isRunOf(run, planOf(draft)));
    }),
  };
}

/** What a run needs; undefined when the seed or the rules forbid it. */
function settingsOf(plans: Plans, { seed, control, refused }: Signals) {
  const scenario = plans.scenario.value;
  if (scenario === undefined || canonicalSeed(seed.value) === undefined) return undefined;
  refused.value = faultsWith(plans.plan.value, checkPlan(scenario, plans.plan.value));
  if (refused.value.length > 0) return undefined;
  return { scenario, plan: plans.plan.value, seed: seed.value, control: control.value };
}

/** Which turn is on show, and whether it moves on. */
function turning({ turn, playing }: Signals, { last }: ReturnType<typeof readings>) {
  return {
    seek(to: number): void {
      turn.value = Math.max(0, Math.min(last.value, to));
    },
    togglePlay(): void {
      if (!playing.value && turn.value === last.value) turn.value = 0;
      playing.value = !playing.value;
    },
  };
}

export function makeRunning(services: Services, plans: Plans, runs: Runs, notices: Notices, engine: Players) {
  const signals = runSignals();
  const read = readings(plans, engine, signals);
  const { seed, control, exercise, turn, playing, filter, refused } = signals;
  const showTo = (run: Run | Exercise, at: number): void => {
    playing.value = false;
    exercise.value = run;
    turn.value = at;
    filter.value = undefined;
  };
  const show = (run: Exercise): void => {
    runs.add(run, { hands: run.control });
    showTo(run, 0);
    notices.say(text.exercise.ran(run.turns.length));
  };
  return {
    ...signals,
    ...read,
    ...turning(signals, read),
    /** Shows a whole run from its start; it is kept from now on. */
    show,
    /** Shows a run as it stands after a turn. */
    showTo,
    /** What the next run will be made of; undefined when the seed or the rules forbid it. */
    settings: () => settingsOf(plans, signals),
    freshSeed(): void {
      seed.value = services.freshSeed();
    },
    run(): void {
      const next = settingsOf(plans, signals);
      if (next !== undefined) show(engine.parts.play(next.scenario, next.plan, next.seed, next.control));
    },
    forget(scenario: Scenario): void {
      playing.value = false;
      exercise.value = undefined;
      turn.value = 0;
      refused.value = [];
      control.value = { moving: policyFor(scenario), laying: scenario.layingPolicy };
    },
    /** The run as a transcript file. */
    download: (document: unknown) => downloadRun(services, engine, exercise.value, document),
  };
}

function downloadRun(services: Services, engine: Players, run: Run | Exercise | undefined, document: unknown): void {
  if (run === undefined) return;
  const { makeTranscript, transcriptText } = engine.parts;
  const name = `${run.scenario.id}.${fileName(run.plan.name)}.${fileName(run.seed)}.transcript.json`;
  services.download(name, transcriptText(makeTranscript(run, document)));
}

export type Running = ReturnType<typeof makeRunning>;
