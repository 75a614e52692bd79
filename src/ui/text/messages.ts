// What the rules and the gate of files say, in the language on show: which sentences a language has to have, and how one is said.
import { type Part, REFUSAL_TEXT, type Refusal, type Sentence, sentenceText } from '../../rules/index.ts';
import { type Forms, type LanguageCode, pluralFor } from './plural.ts';
import type { files } from './sentences/files.ts';
import type { ground } from './sentences/ground.ts';
import type { json } from './sentences/json.ts';
import type { laying } from './sentences/laying.ts';
import type { names } from './sentences/names.ts';
import type { preparation } from './sentences/preparation.ts';
import type { world } from './sentences/world.ts';

/** Every template and word of the rules and the gate, in English. One without a letter, such as "{0}, {1}", is the same in all languages. */
export type Template = (
  | typeof files
  | typeof ground
  | typeof json
  | typeof laying
  | typeof names
  | typeof preparation
  | typeof world
)[number];

/** The same sentence with the same places, in any order; or one for each form of the number at a place. */
export type Said<L extends LanguageCode> = string | { readonly by: number; readonly forms: Forms<L> };

/** A language's sentences. One left out is a fault of the types; several objects of a part of them each can be put together. */
export type Messages<L extends LanguageCode, T extends Template = Template> = Readonly<Record<T, Said<L>>>;

/** What `text.say` is in a language. A name of a scenario is said as it is. */
export function sayBy<L extends LanguageCode>(language: L, messages: Messages<L>): (part: Part) => string {
  const plural = pluralFor(language);
  const known: ReadonlyMap<string, Said<L>> = new Map(Object.entries(messages));
  return sayWith(({ template, parts }) => {
    const said = known.get(template);
    if (said === undefined || typeof said === 'string') return said ?? template;
    const number = parts[said.by];
    return typeof number === 'number' ? plural(number, said.forms) : template;
  });
}

/** Words of files that the screens call by other words. */
const ENGLISH: ReadonlyMap<string, string> = new Map<Template, string>([
  ['antiVehicle', 'anti-vehicle'],
  ['antiPersonnel', 'anti-personnel'],
]);

/** In English. */
export const say = sayWith(({ template }) => ENGLISH.get(template) ?? template);

/** Why an order is refused, in English; the other languages have a sentence for each as well. */
export const refusal = Object.fromEntries(
  Object.entries(REFUSAL_TEXT).map(([why, { text }]) => [why, text]),
) as Readonly<Record<Refusal, string>>;

function sayWith(said: (sentence: Sentence) => string): (part: Part) => string {
  return (part) => (typeof part === 'object' ? sentenceText(part, said) : `${part}`);
}
