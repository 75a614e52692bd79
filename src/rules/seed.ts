// The text of a seed: which are legal, and their canonical form (CH-3).
import { hexadecimal } from './hexadecimal.ts';

export const SEED_LIMIT = 40;

/**
 * The canonical form of a seed, or undefined when the text is no legal seed.
 * seedrandom alone folds characters to eight bits and drops trailing NULs, so every code unit is spelt out first.
 */
export function canonicalSeed(text: string): string | undefined {
  if (text.length < 1 || text.length > SEED_LIMIT) return undefined;
  let units = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLoneSurrogate(text, i)) return undefined;
    units += hexadecimal(unit);
  }
  return `abatis seed/1:${units}`;
}

function isLoneSurrogate(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  if (unit < 0xdc00) {
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    return next < 0xdc00 || next > 0xdfff;
  }
  const before = i > 0 ? text.charCodeAt(i - 1) : 0;
  return before < 0xd800 || before > 0xdbff;
}
