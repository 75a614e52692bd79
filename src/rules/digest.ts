// The digest of a state: MurmurHash3 x86 128-bit (Austin Appleby, public domain) over its 32-bit words, seed 0 (DI-1).
import { hexadecimal } from './hexadecimal.ts';

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function finalMix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function digitsOf(h: number): string {
  return hexadecimal(h >>> 16) + hexadecimal(h & 0xffff);
}

/** 32 lower-case hexadecimal digits for a row of words, taken as little-endian bytes. */
export function digestWords(words: Int32Array): string {
  let h1 = 0;
  let h2 = 0;
  let h3 = 0;
  let h4 = 0;
  const blocks = words.length & ~3;
  for (let i = 0; i < blocks; i += 4) {
    h1 ^= Math.imul(rotate(Math.imul(words[i], C1), 15), C2);
    h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotate(Math.imul(words[i + 1], C2), 16), C3);
    h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotate(Math.imul(words[i + 2], C3), 17), C4);
    h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotate(Math.imul(words[i + 3], C4), 18), C1);
    h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
  }
  const tail = words.length - blocks;
  if (tail > 2) h3 ^= Math.imul(rotate(Math.imul(words[blocks + 2], C3), 17), C4);
  if (tail > 1) h2 ^= Math.imul(rotate(Math.imul(words[blocks + 1], C2), 16), C3);
  if (tail > 0) h1 ^= Math.imul(rotate(Math.imul(words[blocks], C1), 15), C2);
  return finish(h1, h2, h3, h4, words.length * 4);
}

function finish(h1: number, h2: number, h3: number, h4: number, bytes: number): string {
  h1 ^= bytes;
  h2 ^= bytes;
  h3 ^= bytes;
  h4 ^= bytes;
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  h1 = finalMix(h1);
  h2 = finalMix(h2);
  h3 = finalMix(h3);
  h4 = finalMix(h4);
  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = (h2 + h1) | 0;
  h3 = (h3 + h1) | 0;
  h4 = (h4 + h1) | 0;
  return digitsOf(h1) + digitsOf(h2) + digitsOf(h3) + digitsOf(h4);
}
