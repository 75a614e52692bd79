// Sentences that can be said in another language: an English template with numbered places, and the parts that stand in them.

/** A name, a text or a number as it is, or words that are said in the other language too. */
export type Part = string | number | Sentence;

/** Plain data. The template, such as "belt {0} lies there already", is also the key under which catalogues have it. */
export interface Sentence {
  readonly template: string;
  /** By place. */
  readonly parts: readonly Part[];
  /** Does it begin with a capital, whatever its template does? */
  readonly capital?: true;
}

const PLACE = /\{(\d+)\}/g;

/** The sentence that a literal in English is: en`belt "${id}" lies there already`. A test holds catalogues to all of these literals. */
export function en(literals: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  const template = literals.reduce((before, literal, i) => `${before}{${i - 1}}${literal}`);
  return { template, parts };
}

/** The parts one after the other, with commas. */
export function listed(parts: readonly Part[]): Part {
  return parts.length === 0 ? '' : parts.reduce((before, part) => en`${before}, ${part}`);
}

/** The same sentence with a capital. */
export function capital(sentence: Sentence): Sentence {
  return { ...sentence, capital: true };
}

/** A sentence as text. `said` gives what stands for the template in another language; without it the text is English. */
export function sentenceText(sentence: Sentence, said: (sentence: Sentence) => string = templateOf): string {
  const text = said(sentence).replace(PLACE, (_, place: string) => {
    const part = sentence.parts[Number(place)];
    return typeof part === 'object' ? sentenceText(part, said) : `${part}`;
  });
  return sentence.capital === true ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

function templateOf({ template }: Sentence): string {
  return template;
}
