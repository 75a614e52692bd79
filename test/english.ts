// What rules and gates say, as English text, so that tests can look at the words.
import { type Sentence, sentenceText } from '../src/rules/index.ts';

export function english(sentence: Sentence): string {
  return sentenceText(sentence);
}

/** A fault or a problem with its sentences as text. */
export function inEnglish<T extends { readonly message: Sentence; readonly hint: Sentence }>(thing: T) {
  return { ...thing, message: english(thing.message), hint: english(thing.hint) };
}
