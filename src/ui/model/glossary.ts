// Looking for words: those whose name fits come first, then those whose meaning does; each sort in the order of the alphabet.
import { TERM_IDS, type TermId } from './terms.ts';

export interface Entry {
  readonly id: TermId;
  readonly word: string;
  readonly text: string;
}

type Words = Readonly<Record<TermId, readonly [word: string, text: string]>>;

/** `language`: BCP 47, for the alphabet. */
export function findWords(words: Words, query: string, language: string): readonly Entry[] {
  const order = new Intl.Collator(language);
  const wish = query.trim().toLocaleLowerCase(language);
  const fits = (one: string) => one.toLocaleLowerCase(language).includes(wish);
  const all = TERM_IDS.map((id): Entry => ({ id, word: words[id][0], text: words[id][1] }));
  const sorted = all.sort((a, b) => order.compare(a.word, b.word));
  const byName = sorted.filter(({ word }) => fits(word));
  return [...byName, ...sorted.filter(({ word, text }) => !fits(word) && fits(text))];
}
