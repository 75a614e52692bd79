// The open scenario's words in the language on show: laid over it when it is opened, and anew when the language changes.
import { batch, effect, signal } from '@preact/signals';
import type { Scenario } from '../../rules/index.ts';
import type { Result, Texts } from '../../scenario/index.ts';
import type { retell } from '../model/retell.ts';
import type { Services } from '../services.ts';
import { language } from '../text/index.ts';
import type { Commanding } from './commanding.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';

/** A scenario as its file says it, and the text of its words by language. */
interface Original {
  readonly scenario: Scenario;
  readonly words: Readonly<Record<string, () => Promise<string>>>;
}

/** What a plan that is opened is called, and its groups by their ids; what is absent is called as its file says. */
export interface PlanNames {
  readonly name?: string;
  readonly groups?: Readonly<Record<string, string>>;
}

/** What is shown: the scenario, and names of its example plans and of their groups, by the part of the plans' files' names after its id. */
interface Told {
  readonly scenario: Scenario;
  readonly planNames: Readonly<Record<string, PlanNames>>;
}

function planNamesOf({ plans = {}, groups = {} }: Texts): Told['planNames'] {
  const keys = [...new Set([...Object.keys(plans), ...Object.keys(groups)])];
  return Object.fromEntries(keys.map((key) => [key, { name: plans[key], groups: groups[key] }]));
}

/** With its words in the language on show, where there are any that can be read; else as it is. */
async function told({ scenario, words }: Original, code: string): Promise<Told> {
  const asIs = { scenario, planNames: {} };
  const load = words[code];
  if (load === undefined) return asIs;
  try {
    const [content, { parseTexts, withTexts }] = await Promise.all([load(), reader()]);
    const texts = parseTexts(content, scenario);
    return texts.ok ? { scenario: withTexts(scenario, texts.value), planNames: planNamesOf(texts.value) } : asIs;
  } catch {
    return asIs;
  }
}

/** What reads words: a chunk of its own. */
function reader() {
  return import('../model/other-words.ts');
}

/** Calls whenever another language is spoken. */
function whenSpoken(hear: (code: string) => void): void {
  let spoken = language();
  effect(() => {
    const code = language();
    if (code !== spoken) hear(code);
    spoken = code;
  });
}

/** What a language changes. */
interface Parts {
  readonly services: Services;
  readonly plans: Plans;
  readonly running: Running;
  readonly commanding: Commanding;
  readonly engine: LoadedLater<{ readonly retell: typeof retell }>;
}

export function makeTelling({ services, plans, running, commanding, engine }: Parts) {
  const original = signal<Original | undefined>(undefined);
  const planNames = signal<Told['planNames']>({});
  const change = async (open: Original, code: string): Promise<void> => {
    const { scenario, planNames: names } = await told(open, code);
    // Meanwhile another one may have been opened, or another language chosen.
    if (original.value !== open || language() !== code || plans.scenario.value?.hash !== scenario.hash) return;
    batch(() => {
      plans.scenario.value = scenario;
      planNames.value = names;
      const run = running.exercise.value;
      // Who is giving orders sees the old names until the exercise is over.
      if (run !== undefined && commanding.desk.value === undefined)
        running.exercise.value = engine.parts.retell(run, scenario);
    });
  };
  whenSpoken((code) => {
    const open = original.peek();
    if (open !== undefined) void change(open, code);
  });
  return {
    /** What is shown of a scenario that is opened; `shipped` = its id among the shipped ones. */
    async tell(scenario: Scenario, shipped: string | undefined): Promise<Scenario> {
      const words = services.shipped.find(({ id }) => id === shipped)?.words ?? {};
      original.value = { scenario, words };
      const shown = await told(original.value, language());
      planNames.value = shown.planNames;
      return shown.scenario;
    },
    planNames,
    /** The open scenario's words from a file, beside those that it has; the language that they are in, or what is wrong with them. */
    async add(content: string): Promise<Result<string>> {
      const open = original.value;
      if (open === undefined) throw new Error('no scenario is open');
      const result = (await reader()).parseTexts(content, open.scenario);
      if (!result.ok) return result;
      const code = result.value.language;
      original.value = { ...open, words: { ...open.words, [code]: async () => content } };
      if (code === language()) await change(original.value, code);
      return { ok: true, value: code, problems: result.problems };
    },
  };
}

export type Telling = ReturnType<typeof makeTelling>;
