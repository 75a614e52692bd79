// A checked transcript as an exercise that can be shown turn by turn: its orders are played again.
import { finish, resume } from '../../exercise/index.ts';
import type { Exercise, Transcript } from '../../exercise/index.ts';

/** The exercise of a transcript that `verify` has nothing against. */
export function exerciseOf(transcript: Transcript): Exercise {
  const resumed = resume(transcript);
  if (!resumed.ok) throw new Error(`exerciseOf: ${JSON.stringify(resumed.firstDifference)}`);
  return finish(resumed.run);
}
