// The one gate from untrusted JSON to a scenario's words in another language, and laying them over the scenario.
import { en, type Scenario, type ScenarioText } from '../rules/index.ts';
import { checkFormat } from './format.ts';
import { readJsonInto } from './json.ts';
import type { Located } from './located.ts';
import { suggest } from './nearest.ts';
import { makeSink, report, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { checkShape, isSound } from './shape-check.ts';
import { NAMED_LISTS, textsShape } from './shape-texts.ts';
import type { NamedList, TextsDocument } from './shape-texts.ts';
import type { Result } from './types.ts';

/** A scenario's words in one language; what is absent stays as the scenario says it. */
export type Texts = Omit<TextsDocument, '$schema' | 'format'>;

interface Named {
  readonly id: string;
  readonly name: string;
}

function listOf(scenario: Scenario, list: NamedList): readonly Named[] {
  if (list === 'periods') return scenario.calendar.periods;
  if (list === 'stores') return scenario.calendar.stores;
  return scenario[list];
}

/** Reads the words of a scenario from the text of a file; all of what they name has to be there. Never throws, whatever the text. */
export function parseTexts(text: string, scenario: Scenario): Result<Texts> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readTextsInto(sink, located, scenario));
}

/** The same with the problems in `sink`; undefined when one of them is an error. Without a scenario only the shape is checked. */
export function readTextsInto(sink: Sink, located: Located, scenario: Scenario | undefined): Texts | undefined {
  if (checkFormat(sink, located, 'text') === undefined) return undefined;
  const check = checkShape(sink, located, textsShape);
  const document = located.value as TextsDocument;
  if (scenario !== undefined && isSound(check, ['scenario'])) checkNames(sink, located, document, scenario);
  if (sink.errors > 0) return undefined;
  const { $schema: _schema, format: _format, ...texts } = document;
  return texts;
}

function checkNames(sink: Sink, located: Located, document: TextsDocument, scenario: Scenario): void {
  if (document.scenario !== scenario.id) {
    report(sink, located, ['scenario'], {
      code: 'text/other-scenario',
      message: en`These words are for the scenario ${quoted(document.scenario)}, not for ${quoted(scenario.id)}.`,
      hint: en`Open ${quoted(document.scenario)} first, or choose words for ${quoted(scenario.id)}.`,
    });
    return;
  }
  for (const list of NAMED_LISTS) {
    checkIds(sink, located, ['names', list], document.names?.[list], listOf(scenario, list));
  }
  checkIds(sink, located, ['articles'], document.articles, scenario.treaties);
}

/** Each key has to be an id of the list. */
function checkIds(
  sink: Sink,
  located: Located,
  path: readonly string[],
  table: Readonly<Record<string, unknown>> | undefined,
  list: readonly Named[],
): void {
  if (typeof table !== 'object' || table === null) return;
  const ids = list.map(({ id }) => id);
  for (const key of Object.keys(table)) {
    if (ids.includes(key)) continue;
    report(sink, located, [...path, key], {
      code: 'text/unknown-id',
      message: en`The scenario has nothing with the id ${quoted(key)} in "${path[path.length - 1]}".`,
      hint: suggest(key, ids),
      at: 'key',
    });
  }
}

/** The entries under the names that the texts have for them. */
function renamed<T extends Named>(
  entries: readonly T[],
  names: Readonly<Record<string, string>> | undefined,
): readonly T[] {
  if (names === undefined) return entries;
  return entries.map((entry) => (Object.hasOwn(names, entry.id) ? { ...entry, name: names[entry.id] } : entry));
}

function wordsOf(text: ScenarioText, texts: Texts): ScenarioText {
  const { title, summary, briefing, learning, questions, sides } = texts;
  return {
    title: title ?? text.title,
    summary: summary ?? text.summary,
    briefing: briefing ?? text.briefing,
    learning: learning ?? text.learning,
    questions: questions ?? text.questions,
    sides: { laying: sides?.laying ?? text.sides.laying, moving: sides?.moving ?? text.sides.moving },
  };
}

/**
 * The scenario with these words in place of its own: for people only. Ids, numbers and the hash stay, and so does all play: whoever
 * plays the one plays the other.
 */
export function withTexts(scenario: Scenario, texts: Texts): Scenario {
  const { names = {}, articles = {} } = texts;
  const { calendar, treaties } = scenario;
  return {
    ...scenario,
    text: wordsOf(scenario.text, texts),
    terrains: renamed(scenario.terrains, names.terrains),
    features: renamed(scenario.features, names.features),
    zones: renamed(scenario.zones, names.zones),
    catalogue: renamed(scenario.catalogue, names.catalogue),
    columns: renamed(scenario.columns, names.columns),
    posts: renamed(scenario.posts, names.posts),
    calendar: {
      ...calendar,
      periods: renamed(calendar.periods, names.periods),
      stores: renamed(calendar.stores, names.stores),
    },
    treaties: renamed(treaties, names.treaties).map((treaty) => ({ ...treaty, ...articles[treaty.id] })),
    contamination: renamed(scenario.contamination, names.contamination),
    messages: renamed(scenario.messages, names.messages),
    triggers: renamed(scenario.triggers, names.triggers),
    law: { ...scenario.law, ...texts.law },
  };
}
