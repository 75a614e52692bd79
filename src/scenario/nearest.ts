// "Did you mean …": the known word that is nearest to one that is not known.

import { en, type Sentence } from '../rules/index.ts';

/** Words longer than this are not compared. */
const MAX_WORD = 60;

/** Insertions, deletions, changes and swaps of two neighbours that turn a into b (optimal string alignment; Damerau, 1964). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + change);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}

/** The candidate that a third or less of the word's letters turns it into (capitals do not count); of equals the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_WORD) return undefined;
  const plain = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > MAX_WORD || Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(plain, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The hint for an unknown word: the nearest known one, or all of them when they are few. */
export function suggest(word: string, known: readonly string[]): Sentence {
  const near = nearest(word, known);
  if (near !== undefined) return en`Did you mean "${near}"?`;
  if (known.length === 0) return en`There are none to choose from: define one first, or remove this.`;
  const few = known.slice(0, 12).join(', ');
  return known.length > 12 ? en`Known are ${few} and ${known.length - 12} more.` : en`Known: ${few}.`;
}
