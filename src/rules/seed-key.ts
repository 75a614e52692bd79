// From the text of a seed to the key of all its draws (CH-3). Apart from the text itself, since whoever only writes a seed needs no generator.
import seedrandom from 'seedrandom';
import { canonicalSeed } from './seed.ts';

/** The two key words (signed 32-bit) of a seed; RangeError when the text is no legal seed. */
export function seedKey(text: string): readonly [number, number] {
  const canonical = canonicalSeed(text);
  if (canonical === undefined) throw new RangeError('a seed is a text of 1 to 40 characters without lone surrogates');
  const generator = seedrandom(canonical);
  const first = generator.int32();
  return [first, generator.int32()];
}
