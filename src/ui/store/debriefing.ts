// The debrief's state: which plan it is about, its sheet, whether it is open, and the reports that its parts show. Made when it is first asked for.
import { computed, effect, signal } from '@preact/signals';
import { isExercise, subjectOfDraft, subjectOfRun } from '../model/debrief-subject.ts';
import type { Subject } from '../model/debrief-subject.ts';
import { play, standIns } from '../../exercise/index.ts';
import { text } from '../text/index.ts';
import { openedReports } from './debrief-reports.ts';
import type { Opened } from './debrief-reports.ts';
import { useStore } from './index.ts';
import type { Store } from './index.ts';
import { oncePerStore } from './once.ts';
import { makeReportJobs } from './report-jobs.ts';
import { makeSheets, type Sheets } from './sheets.ts';

export const ABOUT = ['run', 'desk'] as const;
export type About = (typeof ABOUT)[number];

/** What the debrief is about: the exercise on show, or the plan on the desk. */
function choosing({ plans, running }: Store) {
  const wish = signal<About>('run');
  const played = computed(() => {
    const run = running.exercise.value;
    return isExercise(run) ? run : undefined;
  });
  const about = computed((): About => (played.value === undefined ? 'desk' : wish.value));
  const subject = computed((): Subject | undefined => {
    const [scenario, run, { drafts }] = [plans.scenario.value, played.value, plans.shelf.value];
    if (scenario === undefined) return undefined;
    if (about.value === 'run' && run !== undefined) return subjectOfRun(run, drafts);
    return subjectOfDraft(plans.draft.value, running.seed.value, running.control.value, scenario);
  });
  return { wish, about, played, subject };
}

/** A class looks on: larger, one part at a time. */
function presenting() {
  return {
    isPresenting: signal(false),
    /** Index of the part that is read or shown. */
    at: signal(0),
  };
}

/** Plays what has still to be played, locks the plan (PA-9) and opens its debrief. False when the rules are against the plan. */
function openNow({ running, solving }: Store, { subject, wish }: ReturnType<typeof choosing>, sheets: Sheets): boolean {
  const about = subject.value;
  if (about === undefined) return false;
  if (about.run === undefined) {
    const next = running.settings();
    if (next === undefined) return false;
    running.show(play(next.scenario, next.plan, next.seed, standIns(next.scenario, next.control)));
    wish.value = 'run';
  }
  running.seek(running.last.value);
  solving.open();
  const { key, plan } = subject.value ?? about;
  sheets.write(key, plan.name, (before) => ({ ...before, opened: true }));
  return true;
}

function makeDebriefing(store: Store) {
  const { plans, papers } = store;
  const choice = choosing(store);
  const sheets = makeSheets(papers, plans);
  const jobs = makeReportJobs();
  const sheet = computed(() => {
    const subject = choice.subject.value;
    return subject && sheets.of(subject.key, subject.plan.name);
  });
  // The same scenario in other words is no other scenario; read anew it may have other sheets.
  const hash = computed(() => plans.scenario.value?.hash);
  effect(() => {
    if (hash.value !== undefined && store.opening.anew.value >= 0) void sheets.recall(hash.value);
    jobs.cancelAll();
    choice.wish.value = 'run';
  });
  /** The exercise whose debrief is open. */
  const openRun = computed(() => (sheet.value?.opened === true ? choice.subject.value?.run : undefined));
  /** What its parts show; undefined = it is not open. */
  const opened = computed((): Opened | undefined => {
    const [run, source] = [openRun.value, store.opening.source.value];
    if (run === undefined || source === undefined) return undefined;
    return openedReports(store.services, jobs, source.text, run, plans.shelf.value.drafts, text.words.noBelts);
  });
  return {
    ...choice,
    ...presenting(),
    jobs,
    sheet,
    isLoaded: sheets.isLoaded,
    write: sheets.write,
    opened,
    openNow: () => openNow(store, choice, sheets),
  };
}

export type Debriefing = ReturnType<typeof makeDebriefing>;

/** The debrief of a store. */
export const debriefingOf = oncePerStore(makeDebriefing);

/** The debrief of the page's store. */
export function useDebriefing(): Debriefing {
  return debriefingOf(useStore());
}

/** What the parts of an open debrief are about: they are shown only while one is open. */
export function useOpened(): Opened {
  const opened = useDebriefing().opened.value;
  if (opened === undefined) throw new Error('useOpened: no debrief is open');
  return opened;
}
