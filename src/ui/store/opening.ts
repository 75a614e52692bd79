// Opening scenarios, plans and transcripts: all or nothing, and what was open stays until the new one is checked.
import { effect, signal } from '@preact/signals';
import { parseTranscript, verify } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { documentKind, MAX_BYTES, parsePlan, parseScenario, readJson } from '../../scenario/index.ts';
import type { DocumentKind, Problem } from '../../scenario/index.ts';
import { exerciseOf } from '../model/replay.ts';
import type { LastOpen, Services, ShippedScenario } from '../services.ts';
import { text } from '../text/index.ts';
import type { Boarding } from './boarding.ts';
import type { Comparing } from './comparing.ts';
import type { Keeper } from './keeper.ts';
import type { Laying } from './laying.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';

/** The rooms of the store that an opened scenario touches. */
export interface Parts {
  readonly notices: Notices;
  readonly plans: Plans;
  readonly keeper: Keeper;
  readonly laying: Laying;
  readonly running: Running;
  readonly comparing: Comparing;
  readonly boarding: Boarding;
}

/** Where the open scenario comes from. */
export interface Source {
  /** Id in the list of shipped scenarios; undefined = a file. */
  readonly shipped: string | undefined;
  readonly fileName: string;
  readonly text: string;
}

export function makeOpening(services: Services, parts: Parts) {
  const { notices, plans } = parts;
  const source = signal<Source | undefined>(undefined);
  const busy = signal(false);
  const refuse = (fileName: string, problems: readonly Problem[]): void => {
    notices.add({ kind: 'error', title: text.files.refusedTitle(fileName), problems });
  };

  const enter = async (scenario: Scenario, from: Source): Promise<void> => {
    parts.laying.take(undefined);
    await parts.keeper.open(scenario);
    parts.running.forget(scenario);
    parts.comparing.forget(scenario);
    parts.boarding.cursor.value = undefined;
    parts.boarding.hover.value = undefined;
    parts.boarding.step.value = 'plan';
    source.value = from;
  };
  const openScenario = async (from: Source): Promise<boolean> => {
    const result = parseScenario(from.text);
    if (!result.ok) refuse(from.fileName, result.problems);
    else await enter(result.value, from);
    return result.ok;
  };
  const openPlan = (fileName: string, content: string): void => {
    const scenario = plans.scenario.value;
    if (scenario === undefined) return;
    const result = parsePlan(content, scenario);
    if (!result.ok) return refuse(fileName, result.problems);
    const name = plans.add(result.value.name, result.value.belts);
    parts.boarding.step.value = 'plan';
    notices.say(text.files.openedPlan(name));
  };
  const openTranscript = async (fileName: string, content: string): Promise<void> => {
    const result = parseTranscript(content);
    if (!result.ok) return refuse(fileName, result.problems);
    const verdict = verify(result.value);
    const { firstDifference } = verdict;
    if (!verdict.ok) {
      const title = text.files.transcriptDiffers(firstDifference?.turn ?? 0, firstDifference?.field ?? '');
      notices.add({ kind: 'error', title });
      return;
    }
    const { scenario, document } = result.value;
    if (scenario.hash !== plans.scenario.value?.hash) {
      await enter(scenario, asFile(fileName, JSON.stringify(document)));
    }
    parts.running.show(exerciseOf(result.value));
    parts.boarding.step.value = 'exercise';
    notices.say(text.files.openedTranscript(verdict.turns));
  };
  const openText = async (fileName: string, content: string): Promise<void> => {
    const kind = kindOf(content);
    if (kind === 'plan' && plans.scenario.value !== undefined) openPlan(fileName, content);
    else if (kind === 'transcript') await openTranscript(fileName, content);
    else if (await openScenario(asFile(fileName, content))) {
      notices.say(text.files.openedScenario(plans.scenario.value?.text.title ?? ''));
    }
  };

  /** One thing at a time, so that two quick choices cannot leave half of each. */
  const alone = async (job: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    try {
      await job();
    } finally {
      busy.value = false;
    }
  };

  // Kept up to date, so that a reload brings back the same plan of the same scenario.
  effect(() => {
    const from = source.value;
    if (from === undefined) return;
    const plan = plans.shelf.value.active;
    const { shipped, fileName, text: content } = from;
    const last: LastOpen =
      shipped === undefined ? { file: { name: fileName, text: content }, plan } : { shipped, plan };
    // A store that is blocked was reported when the plans were loaded.
    services.vault.saveLast(last).catch(() => undefined);
  });

  const openOne = (shipped: ShippedScenario): Promise<void> =>
    alone(async () => {
      const content = await shipped.load().catch(() => undefined);
      if (content === undefined) notices.add({ kind: 'error', title: text.files.shippedFailed(shipped.id) });
      else await openScenario({ shipped: shipped.id, fileName: `${shipped.id}.json`, text: content });
    });

  return {
    source,
    busy,
    /** What was open last, else the first scenario. */
    async start(first: string): Promise<void> {
      const last = await services.vault.loadLast().catch(() => undefined);
      const file = last?.file;
      if (file !== undefined) await alone(async () => void (await openScenario(asFile(file.name, file.text))));
      if (plans.scenario.value === undefined) {
        const wanted = [last?.shipped, first].map((id) => services.shipped.find((one) => one.id === id));
        const shipped = wanted.find((one) => one !== undefined) ?? services.shipped[0];
        if (shipped !== undefined) await openOne(shipped);
      }
      if (last?.plan !== undefined) plans.choose(last.plan);
    },
    /** The open scenario's JSON document, as it stands in its file. */
    document(): unknown {
      const json = readJson(source.value?.text ?? '');
      return json.ok ? json.value.value : undefined;
    },
    /** A shipped scenario; a failure is reported, and what was open stays. */
    openShipped: openOne,
    openText: (fileName: string, content: string) => alone(() => openText(fileName, content)),
    openFile: (file: File) => alone(() => readFile(file, notices, openText)),
  };
}

export type Opening = ReturnType<typeof makeOpening>;

function asFile(fileName: string, content: string): Source {
  return { shipped: undefined, fileName, text: content };
}

async function readFile(
  file: File,
  notices: Notices,
  open: (fileName: string, content: string) => Promise<void>,
): Promise<void> {
  if (file.size > MAX_BYTES) {
    notices.add({ kind: 'error', title: text.files.tooBig(file.name) });
    return;
  }
  const content = await file.text().catch(() => undefined);
  if (content === undefined) notices.add({ kind: 'error', title: text.files.unreadable(file.name) });
  else await open(file.name, content);
}

/** What a file says it is; a scenario when it says nothing, so that the scenario's reader says what is wrong. */
function kindOf(content: string): DocumentKind {
  const json = readJson(content);
  return (json.ok ? documentKind(json.value.value) : undefined) ?? 'scenario';
}
