// Par with a preparation of several periods, stores and treaties: against complete enumeration, and the worked example (PA-4, PA-5).
import { beforeAll, expect, test } from 'vitest';
import { type MakeLp, par } from '../../../src/analysis/index.ts';
import { checkPlan, costOfPlan } from '../../../src/rules/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { arrivalByHand, bestByHand } from './oracle.ts';
import { makePayable } from './payable.ts';
import { smallPreparation } from './small.ts';

const INSTANCES = 60;
const MOST_PLANS = 250;

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

test(`PA-3, PR-2 to PR-5, TR-2: ${INSTANCES} small preparations: bound = value = the best of all plans and all ways to prepare them`, () => {
  let [seed, done] = [0, 0];
  const seen = { delayed: 0, tighter: 0, produced: 0, noticed: 0, later: 0 };
  for (; done < INSTANCES; seed++) {
    const scenario = smallPreparation(seed);
    const sums = bestByHand(scenario, MOST_PLANS);
    if (sums === undefined || sums.arrival === arrivalByHand(scenario, [])) continue;
    done += 1;
    const best = bestByHand(scenario, MOST_PLANS, makePayable(scenario));
    const { status, arrival, bound, value, plan, cost } = par({ scenario, makeLp, isOver: () => false });
    expect({ seed, status, arrival }).toEqual({ seed, status: 'optimal', arrival: best?.arrival });
    expect(bound).toBe(value);
    expect(checkPlan(scenario, plan)).toEqual([]);
    expect(arrivalByHand(scenario, plan.belts)).toBe(arrival);
    expect(cost).toEqual(costOfPlan(scenario, plan));
    if (value > 0) seen.delayed += 1;
    if (sums.arrival > arrival) seen.tighter += 1;
    if ((plan.production ?? []).length > 0) seen.produced += 1;
    if ((plan.notices ?? []).length > 0) seen.noticed += 1;
    if (plan.belts.some(({ ordered }) => ordered !== 0)) seen.later += 1;
  }
  // The instances are worth solving: the calendar bites, and all that it offers is used.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
}, 300_000);
