// What a language has to say: the keys of the English words, as types. The words of languages import them from here.
import type { english } from './en/index.ts';
import type { englishManual } from './en/manual/index.ts';

/** The catalogue in another language: the same keys, sentences with the same parts. A missing key is a fault of the types. */
type Catalogue<T> = T extends string
  ? string
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : { readonly [K in keyof T]: Catalogue<T[K]> };
/** The words of the first screen. */
export type First = Catalogue<typeof english>;
/** The words that are loaded later (manual/). */
export type Manual = Catalogue<typeof englishManual>;
export type Text = First & Manual;
