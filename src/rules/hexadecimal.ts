// Hexadecimal digits of whole numbers, for seeds and digests: quicker than the engines' own, which are made for numbers with fractions.

const DIGITS = '0123456789abcdef';

/** The four lower-case digits of a number of 16 bits. */
export function hexadecimal(unit: number): string {
  return DIGITS[unit >> 12] + DIGITS[(unit >> 8) & 15] + DIGITS[(unit >> 4) & 15] + DIGITS[unit & 15];
}
