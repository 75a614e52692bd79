// A short transcript of two players, and what becomes of its file when one bit falls over.
import { finish, makeTranscript, parseTranscript, transcriptText, verify } from '../../src/exercise/index.ts';
import { givenBy, playThrough, SMALL } from './runs.ts';

const policies = { moving: 'direct', laying: 'idle' } as const;
const base = givenBy(SMALL, policies);

/** The laying side switches its belt off in turn 1 and on in turn 2, and tells a message. */
const run = playThrough(SMALL, 'bits', { moving: 'player', laying: 'player' }, (so, side) => {
  if (side === 'moving') return base(so, side);
  const { length } = so.turns;
  if (length === 0) return [{ do: 'switch', belt: 0, off: true }];
  return length === 1 ? [{ do: 'tell', message: 0 }] : [];
});

export const shortExercise = finish(run);
export const shortText = transcriptText(makeTranscript(shortExercise, SMALL.document));
export const shortBytes = new TextEncoder().encode(shortText);

/** Does anybody take the file for a true one when this bit is the other? As a program reads it: UTF-8, then JSON, then a replay. */
export function isBelieved(bit: number): boolean {
  const bytes = shortBytes.slice();
  bytes[bit >> 3] ^= 1 << (bit & 7);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return false;
  }
  const parsed = parseTranscript(text);
  return parsed.ok && verify(parsed.value).ok;
}
