// What answers why: the exercise heard once more, what would have turned it as a job, the text of the rules. Made when it is first asked for.
import { computed, signal } from '@preact/signals';
import { type OutcomeTrace, type SeedContrast, seedContrast, whyRun, type WhyRun } from '../../analysis/index.ts';
import { type Exercise, makeTranscript, standIns, transcriptText } from '../../exercise/index.ts';
import { parseRules, type RuleText } from '../model/rule-text.ts';
import { hearTurnOf, type TurnHeard } from '../model/why-turn-page.ts';
import { overOf, type SeedAsked } from './asking.ts';
import { SEED_BASE } from './debrief-seeds.ts';
import { type Store, useStore } from './index.ts';
import { oncePerStore } from './once.ts';
import { makeReportJobs, type ReportJob } from './report-jobs.ts';

export type RulesState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly rules: ReadonlyMap<string, RuleText> };

/** An exercise that was asked about; each answer is worked out once. */
export interface Reasons {
  readonly exercise: Exercise;
  readonly run: () => WhyRun;
  readonly turn: (turn: number) => TurnHeard;
  /** Two plans on one of the debrief's seeds, under the policies of the exercise. */
  readonly contrast: (asked: SeedAsked) => SeedContrast;
  /** First whether it was denied, then the effects of the groups. */
  readonly outcomes: ReportJob<readonly OutcomeTrace[]>;
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** `asked`: plans and seed as text, by which it is known again. */
function contrastOf({ scenario, control }: Exercise, asked: string): SeedContrast {
  const [plans, seed] = JSON.parse(asked) as [SeedAsked['plans'], number];
  const { moving: policy, laying: layingPolicy } = standIns(scenario, control);
  return seedContrast({ scenario, plans, policy, layingPolicy, seedBase: SEED_BASE, seed });
}

/** The text of the rules, from when it is first asked for. */
function loadingRules({ services }: Store) {
  const rules = signal<RulesState | undefined>(undefined);
  const load = async (): Promise<void> => {
    if (rules.peek()?.kind === 'loading' || rules.peek()?.kind === 'ready') return;
    rules.value = { kind: 'loading' };
    try {
      rules.value = { kind: 'ready', rules: parseRules(await services.loadRules()) };
    } catch {
      rules.value = { kind: 'failed' };
    }
  };
  return { rules, load };
}

function makeReasons(store: Store) {
  const { running, opening, services } = store;
  const jobs = makeReportJobs();
  const exercise = computed(() => overOf(running.exercise.value));
  const reasons = computed((): Reasons | undefined => {
    const now = exercise.value;
    if (now === undefined) return undefined;
    const text = () => transcriptText(makeTranscript(now, opening.document()));
    const run = once(whyRun);
    const contrast = once((asked: string) => contrastOf(now, asked));
    const key = [now.scenario.hash, now.seed, now.startDigest, now.turns.at(-1)?.digest, now.plan.name].join(' ');
    return {
      exercise: now,
      run: () => run(now),
      turn: once((turn: number) => hearTurnOf(now, turn)),
      contrast: ({ plans, seed }) => contrast(JSON.stringify([plans, seed])),
      outcomes: jobs.of(key, (watch) => services.why({ transcriptText: text() }, watch)),
    };
  });
  return { reasons, ...loadingRules(store) };
}

const reasonsOf = oncePerStore(makeReasons);

export function useReasons() {
  return reasonsOf(useStore());
}
