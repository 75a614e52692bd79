// What a bound rules out: options that would cost more than is left of the budget, by their reduced costs (PA-3).
import type { Relaxation } from './relaxation.ts';
import { MILLION } from './types.ts';

/** What an option may need more than the budget, in millionths, before it is ruled out. */
const DEARER = 100;

/** After an answer with this objective: options without which every plan is that is in what is fixed, as they add more than is left of the budget. */
export function ruledOut({ lp, optionOf }: Relaxation, objective: number): ReadonlySet<number> {
  const reduced = lp.reducedCosts();
  return new Set(optionOf.filter((option, column) => option >= 0 && objective + reduced[column] > MILLION + DEARER));
}
