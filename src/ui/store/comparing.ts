// The compare panel's state: what is chosen, the comparison under way, its report.
import { computed, signal } from '@preact/signals';
import type { ComparisonReport } from '../../analysis/index.ts';
import type { LayingPolicyName, PolicyName } from '../../exercise/index.ts';
import { canonicalSeed, checkPlan } from '../../rules/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { makePlanText } from '../../scenario/index.ts';
import { reasonOf } from '../kit/reason.ts';
import { planOf } from '../model/plan-edit.ts';
import { freeName } from '../model/shelf.ts';
import type { CompareRequest, Services } from '../services.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';
import { policyFor } from './running.ts';

export const SEED_COUNTS = { low: 10, high: 20000, usual: 400 } as const;
/** Stands for the plan without belts among the chosen ids. */
export const NO_BELTS = 'no-belts';
/** The number of the seed comes after the text, and both have to fit into a seed (CH-3). */
const SEED_BASE_LIMIT = 30;

export interface Progress {
  readonly done: number;
  readonly of: number;
}

function compareSignals() {
  return {
    /** Ids of drafts that are left out; all others are compared, and the plan without belts too. */
    left: signal<ReadonlySet<string>>(new Set()),
    policy: signal<PolicyName>('direct'),
    layingPolicy: signal<LayingPolicyName>('react'),
    seedsText: signal(String(SEED_COUNTS.usual)),
    seedBase: signal('class-'),
    progress: signal<Progress | undefined>(undefined),
    report: signal<ComparisonReport | undefined>(undefined),
    /** Why there is no report. */
    trouble: signal(''),
    /** The request that the report answers. */
    asked: signal(''),
  };
}

type Signals = ReturnType<typeof compareSignals>;

/** What follows from the settings. */
function settings(plans: Plans, { left, policy, layingPolicy, seedsText, seedBase, report, asked }: Signals) {
  const chosen = computed((): readonly Plan[] => chosenPlans(plans, left.value));
  const seeds = computed(() => seedsOf(seedsText.value));
  const baseOk = computed(
    () => seedBase.value.length <= SEED_BASE_LIMIT && canonicalSeed(seedBase.value) !== undefined,
  );
  /** Undefined while something is missing. The scenario's text is put in when it is sent. */
  const request = computed((): CompareRequest | undefined => {
    const scenario = plans.scenario.value;
    if (scenario === undefined || seeds.value === undefined || !baseOk.value || chosen.value.length < 2)
      return undefined;
    return {
      scenarioText: '',
      planTexts: chosen.value.map((plan) => makePlanText(scenario, plan)),
      policy: policy.value,
      layingPolicy: layingPolicy.value,
      seedBase: seedBase.value,
      seeds: seeds.value,
    };
  });
  const stale = computed(() => report.value !== undefined && asked.value !== JSON.stringify(request.value));
  return { chosen, seeds, baseOk, request, stale };
}

/** Starts and stops comparisons; of one that was stopped nothing is heard any more. */
function running(services: Services, notices: Notices, { progress, report, trouble, asked }: Signals) {
  let stop: AbortController | undefined;
  const end = (): void => {
    stop?.abort();
    stop = undefined;
    progress.value = undefined;
  };
  const send = async (task: CompareRequest, scenarioText: string, mine: AbortController): Promise<void> => {
    // It counts runs, of which a seed has one for each plan and one without belts; people think of seeds.
    const onProgress = (done: number, of: number) => {
      if (stop === mine) progress.value = { done: Math.floor((done * task.seeds) / of), of: task.seeds };
    };
    const result = await services.compare({ ...task, scenarioText }, { onProgress, signal: mine.signal });
    if (stop !== mine) return;
    report.value = result;
    asked.value = JSON.stringify(task);
    notices.say(text.compare.done(result.seeds));
  };
  return {
    end,
    async begin(task: CompareRequest, scenarioText: string): Promise<void> {
      const mine = new AbortController();
      stop = mine;
      progress.value = { done: 0, of: task.seeds };
      try {
        await send(task, scenarioText, mine);
      } catch (error) {
        if (stop === mine) trouble.value = text.compare.failed(reasonOf(error));
      } finally {
        if (stop === mine) progress.value = undefined;
      }
    },
  };
}

export function makeComparing(services: Services, plans: Plans, notices: Notices) {
  const signals = compareSignals();
  const set = settings(plans, signals);
  const { begin, end } = running(services, notices, signals);
  const { left, policy, layingPolicy, progress, report, trouble } = signals;
  return {
    ...signals,
    ...set,
    async start(scenarioText: string): Promise<void> {
      const [scenario, task] = [plans.scenario.value, set.request.value];
      if (scenario === undefined || task === undefined || progress.value !== undefined) return;
      trouble.value = firstFault(scenario, set.chosen.value);
      if (trouble.value === '') await begin(task, scenarioText);
    },
    cancel(): void {
      if (progress.value === undefined) return;
      end();
      notices.say(text.compare.cancelled);
    },
    toggle(id: string): void {
      const next = new Set(left.value);
      if (!next.delete(id)) next.add(id);
      left.value = next;
    },
    forget(scenario: Scenario): void {
      end();
      report.value = undefined;
      trouble.value = '';
      left.value = new Set();
      policy.value = policyFor(scenario);
      layingPolicy.value = scenario.layingPolicy;
    },
  };
}

export type Comparing = ReturnType<typeof makeComparing>;

function chosenPlans(plans: Plans, left: ReadonlySet<string>): readonly Plan[] {
  const chosen = plans.shelf.value.drafts.filter(({ id }) => !left.has(id)).map(planOf);
  const name = freeName(plans.shelf.value, text.compare.noBelts);
  return left.has(NO_BELTS) ? chosen : [...chosen, { name, belts: [] }];
}

function seedsOf(input: string): number | undefined {
  const seeds = /^\d{1,6}$/.test(input.trim()) ? Number(input.trim()) : 0;
  return seeds >= SEED_COUNTS.low && seeds <= SEED_COUNTS.high ? seeds : undefined;
}

function firstFault(scenario: Scenario, chosen: readonly Plan[]): string {
  for (const plan of chosen) {
    const fault = checkPlan(scenario, plan)[0];
    if (fault !== undefined) return text.compare.illegal(plan.name, `${fault.rule}: ${text.say(fault.message)}`);
  }
  return '';
}
