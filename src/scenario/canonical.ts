// The one way to write a JSON value (after RFC 8785), and the hash of it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { MAX_DEPTH } from './limits.ts';
import { hasLoneSurrogate, utf8Bytes } from './utf8.ts';

/**
 * The canonical text of a JSON value: keys sorted by UTF-16 code unit, no white space, the fewest escapes (RFC 8785).
 * Two documents have the same canonical text exactly when they hold the same data. Numbers are whole and safe; a key
 * whose value is undefined is left out. TypeError for anything that our formats cannot hold, or deeper than MAX_DEPTH.
 */
export function canonicalText(value: unknown): string {
  return write(value, 0);
}

/** SHA-256 of the UTF-8 of the canonical text, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return hashOfText(canonicalText(value));
}

/** SHA-256 of the UTF-8 of a text, as 64 hexadecimal digits: what `sha256sum` says of a file with this text. */
export function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8Bytes(text)));
}

function write(value: unknown, depth: number): string {
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (typeof value !== 'object') throw new TypeError(`canonicalText: cannot write ${typeof value} ${String(value)}`);
  if (depth === MAX_DEPTH) throw new TypeError(`canonicalText: nested deeper than ${MAX_DEPTH}`);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${writeText(key)}:${write(item, depth + 1)}`).join(',')}}`;
}

function writeText(text: string): string {
  if (hasLoneSurrogate(text)) throw new TypeError('canonicalText: lone surrogate');
  return JSON.stringify(text);
}
