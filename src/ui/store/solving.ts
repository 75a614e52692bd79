// Par for the open scenario: solving it in a worker, and whether its plan may be looked at (PA-9).
import { effect, signal } from '@preact/signals';
import type { ParReport } from '../../analysis/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type { ParTexts } from '../../workers/index.ts';
import { reasonOf } from '../kit/reason.ts';
import { planOf } from '../model/plan-edit.ts';
import { fieldsOf } from '../model/record.ts';
import { isRunOf } from '../model/run-plan.ts';
import type { Services } from '../services.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Papers } from './papers.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';

type As = ParTexts['as'];
/** The paper under which it is remembered that par was seen. */
const SEEN = 'par';

function solvingSignals() {
  return {
    /** What is being solved; undefined = nothing. */
    at: signal<As | undefined>(undefined),
    /** The best plan so far and the bound. */
    news: signal<ParReport | undefined>(undefined),
    /** Par as it was solved last. */
    report: signal<ParReport | undefined>(undefined),
    /** Why there is none. */
    trouble: signal(''),
    /** Has the debrief been opened, so that par may be seen? */
    seen: signal(false),
    /** Does the map show the par plan? */
    shown: signal(false),
  };
}

type Signals = ReturnType<typeof solvingSignals>;

/** One at a time; of one that was given up nothing is heard any more. */
function working(services: Services, { at, news, trouble }: Signals) {
  let stop: AbortController | undefined;
  return {
    /** Ends it at once; what was found is still answered. */
    end: () => stop?.abort(),
    /** Ends it, and nothing is answered. */
    drop(): void {
      const mine = stop;
      stop = undefined;
      mine?.abort();
      at.value = undefined;
      news.value = undefined;
      trouble.value = '';
    },
    async solve(as: As, scenarioText: string): Promise<ParReport | undefined> {
      const mine = new AbortController();
      stop = mine;
      [at.value, news.value, trouble.value] = [as, undefined, ''];
      const onNews = (report: ParReport) => {
        if (stop === mine) news.value = report;
      };
      try {
        const report = await services.solve({ scenarioText, as }, { onNews, signal: mine.signal });
        return stop === mine ? report : undefined;
      } catch (error) {
        // Stopped before anything was known: nothing is lost, and nothing is wrong.
        const reason = reasonOf(error);
        if (stop === mine && !mine.signal.aborted) trouble.value = text.par.failed(reason);
        return undefined;
      } finally {
        if (stop === mine) {
          stop = undefined;
          at.value = undefined;
          news.value = undefined;
        }
      }
    },
  };
}

function isSeen(body: unknown): boolean {
  return fieldsOf(body).seen === true;
}

function lockedIn(body: unknown): readonly string[] {
  const { locked } = fieldsOf(body);
  return Array.isArray(locked) ? locked.filter((id) => typeof id === 'string') : [];
}

/** PA-9: opening is remembered with the scenario, and locks the plan of the exercise. */
function opening(papers: Papers, plans: Plans, running: Running, { seen, shown }: Signals) {
  /** By hash of the scenario: the paper's id, which is another where another tab was first. */
  const ids = new Map<string, string>();
  const store = async (hash: string, body: unknown): Promise<void> => {
    ids.set(hash, await papers.keep(hash, 'debrief', ids.get(hash) ?? SEEN, body));
  };
  const remember = (locked: ReadonlySet<string>): void => {
    const hash = plans.scenario.value?.hash;
    [seen.value, plans.locked.value] = [true, locked];
    if (hash !== undefined) void store(hash, { seen: true, locked: [...locked] });
  };
  return {
    open(): void {
      const run = running.exercise.value;
      const drafts = plans.shelf.value.drafts.filter((draft) => run !== undefined && isRunOf(run, planOf(draft)));
      remember(new Set([...plans.locked.value, ...drafts.map(({ id }) => id)]));
    },
    /** Seen without an exercise: by a plan of the planner. */
    see: () => remember(plans.locked.value),
    async recall(scenario: Scenario): Promise<void> {
      [seen.value, shown.value, plans.locked.value] = [false, false, new Set()];
      const stored = await papers.load(scenario.hash, 'debrief');
      if (plans.scenario.value?.hash !== scenario.hash) return;
      // Two tabs that both opened one have a paper each.
      const seenIn = [...stored.values()].filter(isSeen);
      if (seenIn.length === 0) return;
      seen.value = true;
      plans.locked.value = new Set([...plans.locked.value, ...seenIn.flatMap(lockedIn)]);
    },
  };
}

export function makeSolving(services: Services, plans: Plans, papers: Papers, running: Running, notices: Notices) {
  const signals = solvingSignals();
  const work = working(services, signals);
  const { open, see, recall } = opening(papers, plans, running, signals);
  const { at, report, shown, seen } = signals;
  // Whoever goes on with the exercise, or begins another, has it on the map again.
  effect(() => {
    if ([running.exercise.value, running.turn.value, running.playing.value].length > 0) shown.value = false;
  });
  return {
    ...signals,
    open,
    async start(scenarioText: string): Promise<void> {
      if (at.value !== undefined) return;
      const found = await work.solve('par', scenarioText);
      if (found === undefined) return;
      report.value = found;
      const isProved = found.status === 'optimal';
      notices.say(isProved ? text.par.done(text.words.minutes(found.value)) : text.par.stopped);
    },
    /** PL-5: a plan of the planner, as a draft of its own; whoever asks for it has seen par (PA-9). */
    async suggest(scenarioText: string): Promise<void> {
      if (at.value !== undefined) return;
      const found = await work.solve('planner', scenarioText);
      if (found === undefined) return;
      see();
      const { name, ...body } = found.plan;
      notices.say(text.par.planner.made(plans.add(name, body)));
    },
    cancel: work.end,
    /** The par plan on the map, or the exercise again. */
    toggle(): void {
      shown.value = seen.value && report.value !== undefined && !shown.value;
    },
    forget(scenario: Scenario): Promise<void> {
      work.drop();
      report.value = undefined;
      return recall(scenario);
    },
  };
}

export type Solving = ReturnType<typeof makeSolving>;
