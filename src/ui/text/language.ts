// Which language the screens speak: those there are, the one a browser asks for, and changing it while the page runs.
import { signal } from '@preact/signals';
import { nameOf } from '../../rules/index.ts';
import type { First, Manual, Text } from './catalogue.ts';
import { english } from './en/index.ts';
import type { LanguageCode } from './plural.ts';

/** The manual's parts, known before it is loaded. */
const MANUAL_PARTS: Readonly<Record<keyof Manual, true>> = {
  typing: true,
  exercise: true,
  runs: true,
  branch: true,
  timeline: true,
  command: true,
  log: true,
  result: true,
  debrief: true,
  outcome: true,
  predicted: true,
  luck: true,
  others: true,
  effects: true,
  worth: true,
  ledgers: true,
  legacy: true,
  compare: true,
  report: true,
  chart: true,
  paired: true,
  ranking: true,
  front: true,
  why: true,
  bySeed: true,
  layers: true,
  print: true,
  work: true,
  guide: true,
  help: true,
  glossary: true,
  wordHelp: true,
  picker: true,
};

interface Language {
  readonly code: LanguageCode;
  /** In the language itself. */
  readonly name: string;
  readonly load: () => Promise<First>;
  readonly loadManual: () => Promise<Manual>;
}

/** English, then by their own names. */
export const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    name: 'English',
    load: async () => english,
    loadManual: async () => (await import('./en/manual/index.ts')).englishManual,
  },
  {
    code: 'de',
    name: 'Deutsch',
    load: async () => (await import('./de/index.ts')).german,
    loadManual: async () => (await import('./de/manual/index.ts')).germanManual,
  },
  {
    code: 'et',
    name: 'Eesti',
    load: async () => (await import('./et/index.ts')).estonian,
    loadManual: async () => (await import('./et/manual/index.ts')).estonianManual,
  },
  {
    code: 'lv',
    name: 'Latviešu',
    load: async () => (await import('./lv/index.ts')).latvian,
    loadManual: async () => (await import('./lv/manual/index.ts')).latvianManual,
  },
  {
    code: 'lt',
    name: 'Lietuvių',
    load: async () => (await import('./lt/index.ts')).lithuanian,
    loadManual: async () => (await import('./lt/manual/index.ts')).lithuanianManual,
  },
  {
    code: 'pl',
    name: 'Polski',
    load: async () => (await import('./pl/index.ts')).polish,
    loadManual: async () => (await import('./pl/manual/index.ts')).polishManual,
  },
  {
    code: 'fi',
    name: 'Suomi',
    load: async () => (await import('./fi/index.ts')).finnish,
    loadManual: async () => (await import('./fi/manual/index.ts')).finnishManual,
  },
  {
    code: 'uk',
    name: 'Українська',
    load: async () => (await import('./uk/index.ts')).ukrainian,
    loadManual: async () => (await import('./uk/manual/index.ts')).ukrainianManual,
  },
];

interface Speech {
  readonly code: LanguageCode;
  readonly text: First;
  /** Undefined until a part that says it has been asked for. */
  readonly manual: Manual | undefined;
}

export const current = signal<Speech>({ code: 'en', text: english, manual: undefined });

/** The language on show. */
export function language(): LanguageCode {
  return current.value.code;
}

/** Says what a part is read from when it is read; the manual's are there once `openManual` is done. */
function reading(part: string): PropertyDescriptor {
  return {
    enumerable: true,
    get() {
      const { text: first, manual } = current.value;
      if (part in first) return first[part as keyof First];
      if (manual === undefined) throw new Error(`text.${part}: the manual is not open`);
      return manual[part as keyof Manual];
    },
  };
}

/** The words on show. A component that reads them is drawn anew when the language changes. */
export const text: Text = Object.defineProperties(
  {},
  Object.fromEntries([...Object.keys(english), ...Object.keys(MANUAL_PARTS)].map((part) => [part, reading(part)])),
) as Text;

/** What a kind of obstacle, a terrain or a feature is called. */
export function named(thing: Parameters<typeof nameOf>[0]): string {
  return text.say(nameOf(thing));
}

/** Of the languages that somebody reads, best first (BCP 47), the first that there is; English where there is none. */
export function languageFor(wished: readonly string[]): LanguageCode {
  for (const wish of wished) {
    const primary = wish.toLowerCase().split('-')[0];
    const found = LANGUAGES.find(({ code }) => code === primary);
    if (found !== undefined) return found.code;
  }
  return 'en';
}

/** Loads a language and speaks it from then on. Rejects, and changes nothing, when it cannot be loaded. */
export async function speak(code: LanguageCode): Promise<void> {
  const found = LANGUAGES.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`speak: no language ${code}`);
  const isOpen = current.value.manual !== undefined;
  const [words, manual] = await Promise.all([found.load(), isOpen ? found.loadManual() : undefined]);
  current.value = { code, text: words, manual };
}

/** Loads the manual in the language on show, and in every later one. Rejects when it cannot be loaded. */
export async function openManual(): Promise<void> {
  const { code, manual } = current.value;
  if (manual !== undefined) return;
  const words = await LANGUAGES.find((one) => one.code === code)?.loadManual();
  if (current.value.code !== code) return openManual();
  current.value = { ...current.value, manual: words };
}

/** The language's own name, or its code where the interface does not speak it. */
export function nameOfLanguage(code: string): string {
  return LANGUAGES.find((one) => one.code === code)?.name ?? code;
}
