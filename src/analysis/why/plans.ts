// What would have turned the refusal of a plan: asked of the gate itself, `checkPlan`, with one input changed (WY-3, WY-7).
import type { Plan, Scenario } from '../../rules/index.ts';
import type { FaultTrace } from './change-types.ts';
import { BELT_TRIES } from './plan-belts.ts';
import { entryChanges } from './plan-entries.ts';
import { budgetChanges, storeChanges, treatyChanges } from './plan-ledger.ts';
import { orLeftOut, type Question, questionsOf } from './plan-question.ts';
import { type Found, sortFound } from './search.ts';

function changesOf(question: Question): readonly Found[] {
  const { code, belt } = question.fault;
  switch (code) {
    case 'over-budget':
      return budgetChanges(question, 'points');
    case 'over-effort':
      return budgetChanges(question, 'effort');
    case 'store-empty':
      return storeChanges(question);
    case 'treaty':
    case 'abstains':
      return treatyChanges(question);
  }
  if (belt < 0) return entryChanges(question);
  const found = (BELT_TRIES[code] ?? []).flatMap((attempt) => attempt(question, belt));
  return orLeftOut(question, belt, found);
}

/** Every fault of a plan, and each smallest change of one input with which it goes and no other fault comes; [] = the plan is legal. */
export function refusedPlan(scenario: Scenario, plan: Plan): readonly FaultTrace[] {
  return questionsOf(scenario, plan).map((question): FaultTrace => {
    return { fault: question.fault, ...sortFound(changesOf(question)) };
  });
}
