// Untrusted text made fit for a message: short, on one line, with nothing that a terminal or a page could obey.

import { en, nameOf, type Sentence } from '../rules/index.ts';

/** Code points quoted at most. */
export const MAX_QUOTED = 40;

/** Controls, line separators, marks and overrides of writing direction, invisible characters, lone surrogates. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** May the code point stand in a message as it is? */
function isShown(point: number): boolean {
  return !HIDDEN.some(([first, last]) => point >= first && point <= last);
}

/** Are all characters of the text ones that show? */
export function isPrintable(text: string): boolean {
  for (const character of text) if (!isShown(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** The first 40 characters of a text, what does not show written as \u{…}, and … for the rest. */
export function shown(text: string): string {
  let out = '';
  let count = 0;
  for (const character of text) {
    if (count === MAX_QUOTED) return `${out}…`;
    const point = character.codePointAt(0) ?? 0;
    out += isShown(point) ? character : `\\u{${point.toString(16)}}`;
    count++;
  }
  return out;
}

/** The same between quotation marks. */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/** The name of a kind of obstacle between quotation marks; the stock's own can be said in another language. */
export function quotedName(kind: { readonly id: string; readonly name: string }): Sentence {
  const name = nameOf(kind);
  return en`"${typeof name === 'string' ? shown(name) : name}"`;
}

/** Does a text hold what no line of an author's text may: line breaks and other controls, overrides of writing direction? */
export function isPlainLine(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return false;
    if ((unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return false;
  }
  return true;
}
