// Par of small preparations against complete enumeration: so many of the row of instances, from one of them on (PA-3, PA-4).
import { expect } from 'vitest';
import { type MakeLp, par } from '../../../src/analysis/index.ts';
import { checkPlan, costOfPlan, type Scenario } from '../../../src/rules/index.ts';
import { arrivalByHand, bestByHand } from './oracle.ts';
import { makePayable } from './payable.ts';
import { smallPreparation } from './small.ts';

/** Plans of one instance that are worked out by hand; instances with more are passed over, and those in which nothing delays. */
const MOST_PLANS = 250;

/** How many instances had what a calendar is there for. */
export interface Seen {
  delayed: number;
  /** The sums of the budget alone would allow more. */
  tighter: number;
  produced: number;
  noticed: number;
  later: number;
}

function checkOne(scenario: Scenario, seed: number, makeLp: MakeLp, most: number, seen: Seen): void {
  const best = bestByHand(scenario, MOST_PLANS, makePayable(scenario));
  const { status, arrival, bound, value, plan, cost } = par({ scenario, makeLp, isOver: () => false });
  expect({ seed, status, arrival }).toEqual({ seed, status: 'optimal', arrival: best?.arrival });
  expect(bound).toBe(value);
  expect(checkPlan(scenario, plan)).toEqual([]);
  expect(arrivalByHand(scenario, plan.belts)).toBe(arrival);
  expect(cost).toEqual(costOfPlan(scenario, plan));
  if (value > 0) seen.delayed += 1;
  if (most > arrival) seen.tighter += 1;
  if ((plan.production ?? []).length > 0) seen.produced += 1;
  if ((plan.notices ?? []).length > 0) seen.noticed += 1;
  if (plan.belts.some(({ ordered }) => ordered !== 0)) seen.later += 1;
}

export function checkPreparations(instances: number, from: number, makeLp: MakeLp): Seen {
  const seen: Seen = { delayed: 0, tighter: 0, produced: 0, noticed: 0, later: 0 };
  for (let seed = from, left = instances; left > 0; seed++) {
    const scenario = smallPreparation(seed);
    const sums = bestByHand(scenario, MOST_PLANS);
    if (sums === undefined || sums.arrival === arrivalByHand(scenario, [])) continue;
    left -= 1;
    checkOne(scenario, seed, makeLp, sums.arrival, seen);
  }
  return seen;
}
