// Hexadecimal digits of whole numbers, for seeds and digests: quicker than the engines' own, which are made for numbers with fractions.

const DIGITS = '0123456789abcdef';

/** The two digits of every byte. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => DIGITS[byte >> 4] + DIGITS[byte & 15]);

/** The four lower-case digits of a number of 16 bits. */
export function hexadecimal(unit: number): string {
  return BYTES[unit >> 8] + BYTES[unit & 255];
}
