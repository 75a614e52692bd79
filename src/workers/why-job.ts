// What would have turned an exercise as a job: unit 1 is whether it was denied, unit 2 the effects of its groups, unit 3 what it leaves behind and its friends (WY-3, WY-5).
import { deniedOutcome, effectOutcomes, otherOutcomes, type OutcomeTrace } from '../analysis/index.ts';
import { type Exercise, finish, parseTranscript, replay } from '../exercise/index.ts';
import { accept } from './accept.ts';
import type { Job } from './job.ts';

/** An exercise as the text of its transcript, which says all that is needed to play it again. */
export interface WhyTexts {
  readonly transcriptText: string;
}

/** Units of the longest such job. */
export const WHY_UNITS = 3;

export interface Answered {
  readonly unit: number;
  readonly traces: readonly OutcomeTrace[];
}

function answer(exercise: Exercise, unit: number): Answered {
  if (unit === 1) return { unit, traces: [deniedOutcome(exercise)] };
  return { unit, traces: unit === 2 ? effectOutcomes(exercise) : otherOutcomes(exercise) };
}

/** Error when the text is refused, or the transcript is not true, or not of a whole exercise. */
export function prepareWhy({ transcriptText }: WhyTexts): Job<readonly Answered[], readonly OutcomeTrace[]> {
  const { run, difference } = replay(accept('transcript', parseTranscript(transcriptText)));
  if (difference !== undefined) throw new Error(`the transcript is not true from turn ${difference.turn} on`);
  const exercise = finish(run);
  const units = run.scenario.edition === 1 ? 1 : WHY_UNITS;
  return {
    units,
    weight: 1,
    looks: [units],
    run: (first, count) => Array.from({ length: count }, (_, i) => answer(exercise, first + i)),
    merge: (a, b) => [...a, ...b].sort((one, other) => one.unit - other.unit),
    isEnough: () => false,
    report: (parts) => parts.flatMap(({ traces }) => traces),
  };
}
