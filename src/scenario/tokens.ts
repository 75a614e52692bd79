// The tokens of a JSON text, by jsonc-parser's scanner, and what to say of one that does not belong.
import { createScanner } from 'jsonc-parser';
import type { JSONScanner } from 'jsonc-parser';
import type { Complaint } from './problems.ts';
import { quoted, shown } from './quote.ts';
import { en, type Sentence } from '../rules/index.ts';

const SYMBOLS = ['{', '}', '[', ']', ',', ':'] as const;
export type TokenKind =
  | (typeof SYMBOLS)[number]
  | 'null'
  | 'true'
  | 'false'
  | 'string'
  | 'number'
  | 'comment'
  | 'end'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  /** Number of the scanner's complaint about it. */
  readonly error: number | undefined;
}

export interface Tokens {
  readonly text: string;
  readonly scanner: JSONScanner;
  /** Where the next token begins. */
  offset: number;
  /** The token before the one read last. */
  before: Token | undefined;
  last: Token | undefined;
}

/** jsonc-parser's SyntaxKind 1 … 17; its enum is ambient and constant, so that its names cannot be imported. */
const KINDS: readonly TokenKind[] = [
  'other',
  ...SYMBOLS.slice(0, 4),
  ',',
  ':',
  'null',
  'true',
  'false',
  'string',
  'number',
  'comment',
  'comment',
  'other',
  'other',
  'other',
  'end',
];

/** Tokens of a text from an offset on. */
export function makeTokens(text: string, start: number): Tokens {
  return { text, scanner: createScanner(text), offset: skipSpace(text, start), before: undefined, last: undefined };
}

/** The next token. White space is skipped here: the scanner would copy it character by character. */
export function nextToken(tokens: Tokens): Token {
  const { scanner } = tokens;
  scanner.setPosition(tokens.offset);
  const kind = KINDS[scanner.scan()] ?? 'other';
  const error = scanner.getTokenError();
  const token: Token = { kind, offset: tokens.offset, error: error === 0 ? undefined : error };
  tokens.before = tokens.last;
  tokens.last = token;
  tokens.offset = skipSpace(tokens.text, scanner.getPosition());
  return token;
}

/** The string's value or the number's digits of the token read last. */
export function tokenValue(tokens: Tokens): string {
  return tokens.scanner.getTokenValue();
}

function skipSpace(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) break;
  }
  return i;
}

/** What should stand in the place of a token. */
const EXPECTED = {
  value: en`a value`,
  itemOrEnd: en`a value or ]`,
  key: en`a key in double quotes`,
  keyOrEnd: en`a key in double quotes or }`,
  colon: en`a colon after the key`,
  commaOrEnd: en`a comma or the closing bracket`,
  end: en`the end of the file`,
};
export type Expected = keyof typeof EXPECTED;

/** What is wrong with the token read last, where `expected` should stand; `line` is that of the innermost open bracket. */
export function explainToken(
  tokens: Tokens,
  token: Token,
  expected: Expected,
  line: number | undefined,
): { offset: number; complaint: Complaint } {
  const { offset } = token;
  const say = (code: string, message: Sentence, hint: Sentence) => ({
    offset,
    complaint: { code: `json/${code}`, message, hint },
  });
  if (token.kind === 'comment') {
    return say('comment', en`JSON has no comments.`, en`Remove it; the texts of a scenario can hold notes.`);
  }
  if (token.kind === 'string' && token.error !== undefined)
    return say('string', ...(STRING_FAULTS[token.error] ?? BAD_STRING));
  if (token.error !== undefined)
    return say('number', en`This is not a number.`, en`Write a whole number in plain digits.`);
  if (token.kind === 'end') {
    const hint =
      line === undefined ? en`Is the file whole?` : en`Close the bracket opened in line ${line}; is the file whole?`;
    return say('unexpected-end', en`The file ends where ${EXPECTED[expected]} should come.`, hint);
  }
  const before = tokens.before;
  if (before?.kind === ',' && (token.kind === ']' || token.kind === '}')) {
    const comma = say('trailing-comma', en`A comma stands before the closing bracket.`, en`Remove the comma.`);
    return { ...comma, offset: before.offset };
  }
  return say(
    'syntax',
    en`Here should come ${EXPECTED[expected]}, not ${excerpt(tokens, token)}.`,
    hintFor(tokens, token, expected),
  );
}

const BAD_STRING = [en`The text in quotes is not valid.`, en`Look for a stray \\ or quotation mark.`] as const;
/** By jsonc-parser's ScanError. */
const STRING_FAULTS: Record<number, readonly [message: Sentence, hint: Sentence]> = {
  2: [en`The text in quotes does not end in its line.`, en`Close it with ", and write a line break as \\n.`],
  4: [en`After \\u come four hexadecimal digits.`, en`Write for instance \\u00e9, or the character itself.`],
  5: [en`This is not an escape that JSON knows.`, en`Write a backslash as \\\\.`],
  6: [en`The text in quotes holds a control character.`, en`Write a tab as \\t, or remove it.`],
};

function excerpt(tokens: Tokens, token: Token): string {
  const end = tokens.scanner.getPosition();
  const text = tokens.text.slice(token.offset, Math.min(end, token.offset + 60));
  return token.kind === 'string' ? shown(text) : quoted(text);
}

function hintFor(tokens: Tokens, token: Token, expected: Expected): Sentence {
  const text = tokens.text.slice(token.offset, token.offset + 9);
  const leadingZero = token.kind === 'number' && /\d/.test(tokens.text.charAt(token.offset - 1));
  if (text.startsWith("'") || text.startsWith('“')) return en`Use double quotes: "…".`;
  if (leadingZero) return en`Numbers do not begin with 0.`;
  if (/^[+.]/.test(text)) return en`Write a whole number in plain digits, without + and point.`;
  if (/^-?(?:NaN|Infinity|undefined)/.test(text)) return en`JSON does not know it; write a number or null.`;
  if (/^(?:True|False|None|NULL)/.test(text)) return en`Write true, false or null in small letters.`;
  if ((expected === 'key' || expected === 'keyOrEnd') && token.kind === 'other') return en`Put keys in double quotes.`;
  if (expected === 'commaOrEnd') return en`Is a comma missing before it, or a bracket closed too early?`;
  if (expected === 'end') return en`A file holds one value; remove what comes after it.`;
  return en`Compare with the lines around it.`;
}
