// Finding names in what was typed: the whole name, or a part of it that fits only one; endings may differ, as inflection makes them.
import { wordsOf, type Token } from './tokens.ts';

/** Something that can be named. The first form is what it is called; others find it as well. */
export interface Name {
  readonly value: number;
  readonly forms: readonly string[];
}

export type Found =
  | { readonly is: 'none' }
  | { readonly is: 'one'; readonly name: Name; readonly at: number; readonly length: number }
  | { readonly is: 'many'; readonly names: readonly Name[]; readonly at: number; readonly length: number };

const NONE: Found = { is: 'none' };

/** Does a typed word stand for a word of a name? Equal, its beginning, or the same stem with another ending. */
export function isLike(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length < 3) return false;
  if (word.startsWith(typed)) return true;
  let common = 0;
  while (common < typed.length && typed[common] === word[common]) common += 1;
  return common >= 4 && common >= Math.max(typed.length, word.length) - 3;
}

function windowOf(tokens: readonly Token[], at: number, length: number): readonly string[] {
  return tokens.slice(at, at + length).map(({ word }) => word);
}

function isWhole(window: readonly string[], form: string): boolean {
  const words = wordsOf(form);
  return words.length === window.length && words.every((word, i) => word === window[i]);
}

/** Do the typed words stand for words of the form, in order? */
function isPart(window: readonly string[], form: string): boolean {
  let from = 0;
  const words = wordsOf(form);
  return window.every((typed) => {
    const at = words.findIndex((word, i) => i >= from && isLike(typed, word));
    from = at + 1;
    return at >= 0;
  });
}

function find(
  tokens: readonly Token[],
  names: readonly Name[],
  fits: (window: readonly string[], form: string) => boolean,
): Found {
  const longest = Math.min(tokens.length, Math.max(0, ...names.flatMap(({ forms }) => forms.map(formLength))));
  for (let length = longest; length > 0; length--) {
    for (let at = 0; at + length <= tokens.length; at++) {
      const window = windowOf(tokens, at, length);
      const found = names.filter(({ forms }) => forms.some((form) => fits(window, form)));
      if (found.length === 1) return { is: 'one', name: found[0], at, length };
      if (found.length > 1) return { is: 'many', names: found, at, length };
    }
  }
  return NONE;
}

function formLength(form: string): number {
  return wordsOf(form).length;
}

/** The longest whole name among the tokens. */
export function findWhole(tokens: readonly Token[], names: readonly Name[]): Found {
  return find(tokens, names, isWhole);
}

/** The longest part of a name among the tokens; `many` where it fits several. */
export function findPart(tokens: readonly Token[], names: readonly Name[]): Found {
  return find(tokens, names, isPart);
}
