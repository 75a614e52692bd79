// A debrief sheet as the JSON document that is saved: who reads it needs no other file to understand it.
import type { Exercise } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { minutesIn, NO_ANSWER, type Sheet } from './sheet.ts';

export const SHEET_FORMAT = 'abatis-debrief/1';

interface Asked {
  readonly id: string;
  readonly words: string;
}

export function sheetDocument(scenario: Scenario, run: Exercise, sheet: Sheet, questions: readonly Asked[]) {
  const { denied, delay, why } = sheet.prediction;
  const { measures } = run;
  return {
    format: SHEET_FORMAT,
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    plan: run.plan.name,
    seed: run.seed,
    control: run.control,
    prediction: { denied, delay: minutesIn(delay) ?? (delay.trim() === '' ? undefined : delay), why },
    result: { denied: measures.denied, delay: measures.delay, clearanceTime: measures.clearanceTime },
    answers: questions.map(({ id, words }) => ({ id, question: words, ...(sheet.answers[id] ?? NO_ANSWER) })),
  };
}
