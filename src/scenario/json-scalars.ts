// Which numbers and strings of JSON our files may hold.
import type { Complaint } from './problems.ts';
import { quoted, shown } from './quote.ts';
import { hasLoneSurrogate } from './utf8.ts';
import { en } from '../rules/index.ts';

const WHOLE = /^-?(?:0|[1-9]\d*)$/;
/** Digits and sign of the longest safe number, −(2^53 − 1). */
const LONGEST = 17;

/** The number that a JSON number token stands for, or why it cannot be used. All numbers in our files are whole. */
export function checkNumber(token: string): { value: number | undefined; fault: Complaint | undefined } {
  const fault = numberFault(token);
  return fault === undefined ? { value: Number(token), fault } : { value: undefined, fault };
}

function numberFault(token: string): Complaint | undefined {
  if (token === '-0') return { code: 'json/minus-zero', message: en`The number is -0.`, hint: en`Write 0.` };
  if (WHOLE.test(token)) {
    if (token.length <= LONGEST && Number.isSafeInteger(Number(token))) return undefined;
    return {
      code: 'json/unsafe-number',
      message: en`The number ${shown(token)} is too large to be held exactly.`,
      hint: en`Use a number between -9007199254740991 and 9007199254740991.`,
    };
  }
  const value = Number(token);
  if (!Number.isFinite(value)) {
    const message = en`The number ${shown(token)} is larger than any number that can be held.`;
    return { code: 'json/not-finite', message, hint: en`Write a whole number in plain digits.` };
  }
  const hint = Number.isSafeInteger(value) && !Object.is(value, -0) ? en`Write ${value}.` : en`Round it.`;
  const message = en`The number ${shown(token)} is not written as a whole number.`;
  return { code: 'json/not-whole', message, hint };
}

/** Why a string cannot be used: half a surrogate pair stands for no character, and has no UTF-8 form. */
export function checkString(text: string): Complaint | undefined {
  if (!hasLoneSurrogate(text)) return undefined;
  return {
    code: 'json/lone-surrogate',
    message: en`The text ${quoted(text)} holds half of a surrogate pair.`,
    hint: en`Write the character itself, or both halves (\\ud83d\\ude00).`,
  };
}
