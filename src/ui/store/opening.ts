// Opening scenarios, plans and transcripts: all or nothing, and what was open stays until the new one is checked.
import { computed, effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { isOpen, parseTranscript, resume } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { parsePlan, parseScenario, readJson } from '../../scenario/index.ts';
import type { Problem } from '../../scenario/index.ts';
import type { LastOpen, Services, ShippedScenario } from '../services.ts';
import { nameOfLanguage, text } from '../text/index.ts';
import type { Boarding } from './boarding.ts';
import type { Commanding } from './commanding.ts';
import type { Comparing } from './comparing.ts';
import type { Helping } from './helping.ts';
import type { Keeper } from './keeper.ts';
import type { LastingStore } from './lasting.ts';
import type { Laying } from './laying.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Notices } from './notices.ts';
import type { openRemarks, saveRemarks, showKept, showRun } from './opening-runs.ts';
import type { Plans } from './plans.ts';
import { asFile, kindOf, readFile, type Source } from './reading-files.ts';
import type { Running } from './running.ts';
import type { Runs } from './runs.ts';
import type { Solving } from './solving.ts';
import type { PlanNames, Telling } from './telling.ts';

/** What opens runs. */
interface Openers {
  readonly isOpen: typeof isOpen;
  readonly parseTranscript: typeof parseTranscript;
  readonly resume: typeof resume;
  readonly openRemarks: typeof openRemarks;
  readonly saveRemarks: typeof saveRemarks;
  readonly showKept: typeof showKept;
  readonly showRun: typeof showRun;
}

/** The rooms of the store that an opened scenario touches. */
export interface Parts {
  readonly services: Services;
  readonly notices: Notices;
  readonly plans: Plans;
  readonly keeper: Keeper;
  readonly laying: Laying;
  readonly runs: Runs;
  readonly running: Running;
  readonly commanding: Commanding;
  readonly comparing: Comparing;
  readonly solving: Solving;
  readonly boarding: Boarding;
  readonly telling: Telling;
  readonly engine: LoadedLater<Openers>;
  readonly helping: Helping;
  readonly lasting: LastingStore;
}

type Origin = Signal<Source | undefined>;

function refuse({ notices }: Parts, fileName: string, problems: readonly Problem[]): void {
  notices.add({ kind: 'error', title: text.files.refusedTitle(fileName), problems });
}

/** Puts a checked scenario in place of the one that was open, with the wanted plan on the desk and the run that was on show in it last. */
async function enter(parts: Parts, source: Origin, read: Scenario, from: Source, plan?: string): Promise<void> {
  parts.lasting.pause();
  parts.laying.drop();
  parts.laying.take(undefined);
  if (read.hash !== parts.plans.scenario.peek()?.hash) parts.notices.dropActions();
  const scenario = await parts.telling.tell(read, from.shipped);
  const last = await parts.runs.recall(scenario);
  await parts.keeper.open(scenario, plan);
  parts.running.forget(scenario);
  parts.commanding.forget();
  parts.comparing.forget(scenario);
  const ready = parts.solving.forget(scenario);
  parts.boarding.cursor.value = undefined;
  parts.boarding.hover.value = undefined;
  parts.boarding.step.value = 'plan';
  if (last !== undefined) parts.engine.parts.showKept(parts, last);
  source.value = from;
  await ready;
  await parts.lasting.recall(scenario);
}

/** True when it is open now. */
async function openScenario(parts: Parts, source: Origin, from: Source, plan?: string): Promise<boolean> {
  const result = parseScenario(from.text);
  if (!result.ok) refuse(parts, from.fileName, result.problems);
  else await enter(parts, source, result.value, from, plan);
  return result.ok;
}

/** `as`: under this name in place of its own. */
function openPlan(parts: Parts, scenario: Scenario, fileName: string, content: string, as: PlanNames = {}): void {
  const result = parsePlan(content, scenario);
  if (!result.ok) return refuse(parts, fileName, result.problems);
  const { name: wish, ...body } = result.value;
  const groups = body.groups?.map((group) => ({ ...group, name: as.groups?.[group.id] ?? group.name }));
  const name = parts.plans.add(as.name ?? wish, groups === undefined ? body : { ...body, groups });
  parts.boarding.step.value = 'plan';
  parts.notices.say(text.files.openedPlan(name));
}

async function openTranscript(parts: Parts, source: Origin, fileName: string, content: string): Promise<void> {
  if (!(await parts.engine.open(parts.notices))) return;
  const { isOpen, parseTranscript, resume, showRun } = parts.engine.parts;
  const result = parseTranscript(content);
  if (!result.ok) return refuse(parts, fileName, result.problems);
  const resumed = resume(result.value);
  if (!resumed.ok) {
    const { turn, field } = resumed.firstDifference;
    parts.notices.add({ kind: 'error', title: text.files.transcriptDiffers(turn, field) });
    return;
  }
  const { scenario, document } = result.value;
  if (scenario.hash !== parts.plans.scenario.value?.hash) {
    await enter(parts, source, scenario, asFile(fileName, JSON.stringify(document)));
  }
  showRun(parts, resumed.run, isOpen(result.value));
}

/** The open scenario's words in another language. */
async function openWords(parts: Parts, fileName: string, content: string): Promise<void> {
  const result = await parts.telling.add(content);
  if (!result.ok) refuse(parts, fileName, result.problems);
  else parts.notices.say(text.files.openedWords(nameOfLanguage(result.value)));
}

async function openText(
  parts: Parts,
  source: Origin,
  fileName: string,
  content: string,
  as?: PlanNames,
): Promise<void> {
  const { plans, notices } = parts;
  const kind = kindOf(content);
  if (kind === 'work') {
    parts.helping.work.value = { file: { name: fileName, text: content } };
    return;
  }
  if (kind === 'remarks') {
    if (await parts.engine.open(notices)) parts.engine.parts.openRemarks(parts, fileName, content);
    return;
  }
  const scenario = plans.scenario.value;
  if (kind === 'plan' && scenario !== undefined) openPlan(parts, scenario, fileName, content, as);
  else if (kind === 'text' && scenario !== undefined) await openWords(parts, fileName, content);
  else if (kind === 'transcript') await openTranscript(parts, source, fileName, content);
  else if (await openScenario(parts, source, asFile(fileName, content))) sayOpened(parts);
}

/** A shipped scenario; a failure is reported, and what was open stays. True when it is open now. */
async function openShipped(parts: Parts, source: Origin, shipped: ShippedScenario, plan?: string): Promise<boolean> {
  const content = await shipped.load().catch(() => undefined);
  if (content !== undefined)
    return openScenario(parts, source, { shipped: shipped.id, fileName: `${shipped.id}.json`, text: content }, plan);
  parts.notices.add({ kind: 'error', title: text.files.shippedFailed(shipped.id) });
  return false;
}

function sayOpened({ notices, plans }: Parts): void {
  notices.say(text.files.openedScenario(plans.scenario.value?.text.title ?? ''));
}

async function openAgain(parts: Parts, source: Origin, anew: Signal<number>): Promise<void> {
  const [from, active] = [source.value, parts.plans.shelf.value.active];
  if (from === undefined || !(await openScenario(parts, source, from, active))) return;
  anew.value += 1;
}

/** What was open last, else the first scenario. */
async function openLast(parts: Parts, source: Origin, first: string): Promise<void> {
  const { services, plans } = parts;
  // Most often it is wanted, and it comes while the storage answers.
  services.shipped
    .find(({ id }) => id === first)
    ?.load()
    .catch(() => undefined);
  const last = await services.vault.loadLast().catch(() => undefined);
  const file = last?.file;
  if (file !== undefined) await openScenario(parts, source, asFile(file.name, file.text), last?.plan);
  if (plans.scenario.value === undefined) {
    const wanted = [last?.shipped, first].map((id) => services.shipped.find((one) => one.id === id));
    const shipped = wanted.find((one) => one !== undefined) ?? services.shipped[0];
    if (shipped !== undefined) await openShipped(parts, source, shipped, last?.plan);
  }
  parts.lasting.resume();
}

/** Notes what is open, so that a reload brings back the same plan of the same scenario. */
function saveLast({ services, plans }: Parts, from: Source): void {
  const plan = plans.shelf.value.active;
  const { shipped, fileName, text: content } = from;
  const last: LastOpen = shipped === undefined ? { file: { name: fileName, text: content }, plan } : { shipped, plan };
  // A store that is blocked was reported when the plans were loaded.
  services.vault.saveLast(last).catch(() => undefined);
}

export function makeOpening(parts: Parts) {
  const source: Origin = signal(undefined);
  const waiting = signal(0);
  const anew = signal(0);
  let work: Promise<void> = Promise.resolve();
  /** One after the other, so that two quick choices cannot leave half of each. */
  const queue = (job: () => Promise<void>): Promise<void> => {
    waiting.value += 1;
    const done = work.then(job).finally(() => (waiting.value -= 1));
    work = done.catch(() => undefined);
    return done;
  };
  effect(() => {
    if (source.value !== undefined) saveLast(parts, source.value);
  });
  return {
    source,
    /** Is the list of scenarios open? */
    isPicking: signal(false),
    busy: computed(() => waiting.value > 0),
    start: (first: string) => queue(() => openLast(parts, source, first)),
    /** How often what is stored was read anew. */
    anew,
    /** Reads anew what is stored of the open scenario; the same plan stays on the desk. */
    again: () => queue(() => openAgain(parts, source, anew)),
    /** The open scenario's JSON document, as it stands in its file. */
    document(): unknown {
      const json = readJson(source.value?.text ?? '');
      return json.ok ? json.value.value : undefined;
    },
    /** Shows one of the kept runs at the turn on show. */
    showKept(id: string): void {
      const kept = parts.runs.list.value.find((one) => one.id === id);
      if (kept !== undefined) parts.engine.parts.showKept(parts, kept, parts.running.turn.value);
    },
    saveRemarks: () => parts.engine.parts.saveRemarks(parts),
    openShipped: (shipped: ShippedScenario) =>
      queue(async () => {
        if (await openShipped(parts, source, shipped)) sayOpened(parts);
      }),
    /** `as`: the name that a plan gets in place of its own. */
    openText: (fileName: string, content: string, as?: PlanNames) =>
      queue(() => openText(parts, source, fileName, content, as)),
    openFile: (file: File) =>
      queue(() => readFile(file, parts.notices, (fileName, content) => openText(parts, source, fileName, content))),
  };
}

export type Opening = ReturnType<typeof makeOpening>;
