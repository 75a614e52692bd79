// A comparison as texts: the small scenario of the tests and two plans for it.
import type { ComparisonTexts } from '../../src/workers/index.ts';
import { fordDocument, fordPlanDocument, textOf } from '../scenario/fixtures.ts';

/** Two plans of names of their own on `seeds` seeds. */
export function textsOf(seeds: number, more: Partial<ComparisonTexts> = {}): ComparisonTexts {
  const one = fordPlanDocument();
  const other = { ...one, name: 'Ditch only', belts: one.belts.slice(1) };
  return {
    scenarioText: textOf(fordDocument()),
    planTexts: [textOf(one), textOf(other)],
    policy: 'breach',
    seedBase: '',
    seeds,
    ...more,
  };
}
