// Plays a transcript again and names the first thing that is not as it says; an open one can be gone on with.
import { isOver } from '../rules/index.ts';
import { canonicalText } from '../scenario/index.ts';
import { finish, stateOf } from './play.ts';
import { replay } from './replay.ts';
import { isOpen, measuresJson, sealOf } from './transcript.ts';
import type { Difference, Run, Transcript, Verdict } from './types.ts';

/** The first claimed measure that is not so, by name. */
function differingMeasure(claimed: unknown, found: unknown): string | undefined {
  if (canonicalText(claimed) === canonicalText(found)) return undefined;
  const a = claimed as Readonly<Record<string, unknown>>;
  const b = found as Readonly<Record<string, unknown>>;
  const names = [...new Set([...Object.keys(b), ...Object.keys(a)])];
  const textOf = (value: unknown) => (value === undefined ? '' : canonicalText(value));
  const name = names.find((key) => textOf(Object.hasOwn(a, key) ? a[key] : undefined) !== textOf(b[key]));
  return name === undefined ? 'measures' : `measures.${name}`;
}

/** What is wrong at the end of a transcript whose turns are as it says. */
function differenceAtEnd(transcript: Transcript, run: Run): Difference | undefined {
  const turn = run.turns.length;
  if (!isOpen(transcript)) {
    if (!isOver(stateOf(run))) return { turn: turn + 1, field: 'turns' };
    const field = differingMeasure(transcript.measures, measuresJson(finish(run).measures));
    if (field !== undefined) return { turn, field };
  }
  return sealOf(transcript) === transcript.seal ? undefined : { turn, field: 'seal' };
}

/**
 * Replays the whole transcript: orders of policies against the policies, those of players against the rules, digests, then the
 * end, measures and the seal, in that order. An open transcript has neither end nor measures.
 */
export function verify(transcript: Transcript): Verdict {
  const { run, difference } = replay(transcript);
  const firstDifference = difference ?? differenceAtEnd(transcript, run);
  const turns = transcript.turns.length;
  return firstDifference === undefined ? { ok: true, turns } : { ok: false, turns, firstDifference };
}

export type Resumed =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly firstDifference: Difference };

/** The run of a transcript, at the turn at which it was left, or why it is not to be trusted. */
export function resume(transcript: Transcript): Resumed {
  const { run, difference } = replay(transcript);
  const firstDifference = difference ?? differenceAtEnd(transcript, run);
  return firstDifference === undefined ? { ok: true, run } : { ok: false, firstDifference };
}
