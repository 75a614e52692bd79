// Keeps what is set on the steps of a scenario, so that a reload, and coming back to the scenario, find it as it was left.
import { batch, effect } from '@preact/signals';
import type { Scenario } from '../../rules/index.ts';
import { type Lasting, readLasting, timesWritten } from '../model/lasting.ts';
import type { Services } from '../services.ts';
import type { Boarding } from './boarding.ts';
import type { Commanding } from './commanding.ts';
import type { Comparing } from './comparing.ts';
import type { Contrasting } from './contrasting.ts';
import type { Looking } from './looking.ts';
import type { Papers } from './papers.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';
import type { Runs } from './runs.ts';

interface Parts {
  readonly services: Services;
  readonly papers: Papers;
  readonly plans: Plans;
  readonly runs: Runs;
  readonly running: Running;
  readonly commanding: Commanding;
  readonly comparing: Comparing;
  readonly contrasting: Contrasting;
  readonly looking: Looking;
  readonly boarding: Boarding;
}

const PAPER = 'steps';

/** All of it as it stands. */
function snapshot({ boarding, runs, running, comparing, contrasting, looking }: Parts): Lasting {
  const id = runs.current.value;
  const { speed, viewer, seed, control } = running;
  return {
    step: boarding.step.value,
    ...(id !== undefined && { run: { id, turn: running.turn.value } }),
    speed: speed.value,
    viewer: viewer.value,
    seed: seed.value,
    control: control.value,
    compare: {
      left: [...comparing.left.value],
      policy: comparing.policy.value,
      layingPolicy: comparing.layingPolicy.value,
      seeds: comparing.seedsText.value,
      seedBase: comparing.seedBase.value,
    },
    ...(contrasting.other.value !== undefined && { other: contrasting.other.value }),
    routes: looking.drawn.value,
  };
}

/** The settings of the panels. */
function apply({ running, comparing, looking }: Parts, { speed, seed, control, compare, routes }: Lasting): void {
  batch(() => {
    running.speed.value = speed ?? running.speed.value;
    running.seed.value = seed ?? running.seed.value;
    running.control.value = control ?? running.control.value;
    looking.drawn.value = routes ?? false;
    if (compare === undefined) return;
    comparing.left.value = new Set(compare.left);
    comparing.policy.value = compare.policy ?? comparing.policy.value;
    comparing.layingPolicy.value = compare.layingPolicy ?? comparing.layingPolicy.value;
    comparing.seedsText.value = compare.seeds;
    comparing.seedBase.value = compare.seedBase;
  });
}

/** The plan that the one on the desk was set against, if it is still there. */
async function contrast({ plans, contrasting }: Parts, { other }: Lasting): Promise<void> {
  const { drafts } = plans.shelf.peek();
  if (!drafts.some(({ id }) => id === other)) return;
  const tools = await import('../model/plan-difference.ts').catch(() => undefined);
  if (tools !== undefined) contrasting.choose(other, tools);
}

/** Step and turn, after a reload; an exercise that is played by hand goes on as it does by itself. */
function goBack({ commanding, boarding, runs, running }: Parts, { step, run, viewer }: Lasting): void {
  if (commanding.desk.peek() !== undefined) return;
  batch(() => {
    boarding.step.value = step ?? boarding.step.value;
    if (run === undefined || run.id !== runs.current.value) return;
    running.seek(run.turn);
    running.viewer.value = viewer ?? running.viewer.value;
  });
}

/** Writes the newest, one write at a time; a failure is not told: what is lost is no work. */
function keeping(papers: Papers) {
  const ids = new Map<string, string>();
  let times = 0;
  let waiting: { readonly hash: string; readonly body: Lasting } | undefined;
  let work: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    if (waiting === undefined) return;
    const { hash, body } = waiting;
    waiting = undefined;
    times += 1;
    ids.set(hash, await papers.keep(hash, 'settings', ids.get(hash) ?? PAPER, { ...body, n: times }, true));
  };
  return {
    /** What is kept of a scenario; of several papers the one that was written most, and the others go. */
    async load(hash: string): Promise<Lasting> {
      await work;
      const all = [...(await papers.load(hash, 'settings'))].sort(([, a], [, b]) => timesWritten(b) - timesWritten(a));
      const [newest, ...others] = all;
      for (const [id] of others) void papers.drop(hash, 'settings', id);
      if (newest === undefined) return {};
      ids.set(hash, newest[0]);
      times = Math.max(times, timesWritten(newest[1]));
      return readLasting(newest[1]);
    },
    keep(hash: string, body: Lasting): void {
      waiting = { hash, body };
      work = work.then(write);
    },
    settled: () => work,
  };
}

/** Map or list, for all scenarios: who reads the list reads it everywhere. */
function rememberShow({ services, boarding }: Parts): void {
  if (services.recall?.('show') === 'list') boarding.show.value = 'list';
  effect(() => services.remember?.('show', boarding.show.value));
}

export function makeLasting(parts: Parts) {
  rememberShow(parts);
  const { load, keep, settled } = keeping(parts.papers);
  /** The scenario whose settings are on the steps; undefined while another is being opened. */
  let hash: string | undefined;
  let kept: Lasting = {};
  let last = '';
  effect(() => {
    const now = snapshot(parts);
    const text = JSON.stringify(now);
    if (hash === undefined || parts.plans.scenario.peek()?.hash !== hash || text === last) return;
    last = text;
    keep(hash, now);
  });
  return {
    /** Another scenario is being opened: what is set meanwhile is nobody's wish. */
    pause(): void {
      hash = undefined;
    },
    /** Sets what was set when the scenario was left. */
    async recall(scenario: Scenario): Promise<void> {
      kept = await load(scenario.hash);
      if (parts.plans.scenario.peek()?.hash !== scenario.hash) return;
      apply(parts, kept);
      await contrast(parts, kept);
      last = JSON.stringify(snapshot(parts));
      hash = scenario.hash;
    },
    /** The page was loaded: back to the step and the turn. */
    resume: () => goBack(parts, kept),
    /** Waits until all is stored. */
    settled,
  };
}

export type LastingStore = ReturnType<typeof makeLasting>;
