// Options that a bound rules out: no plan that is late enough and can be paid has any of them (PA-3).
import { expect, test } from 'vitest';
import { casesAt, type LateSet } from '../../../src/analysis/par/late-sets.ts';
import { arrivalsWith, arrivalWith, isWithinSums, makeModel } from '../../../src/analysis/par/model.ts';
import { makeRelaxation } from '../../../src/analysis/par/relaxation.ts';
import { ruledOut } from '../../../src/analysis/par/ruled-out.ts';
import { makeTarget } from '../../../src/analysis/par/target.ts';
import type { MakeLp, ParModel } from '../../../src/analysis/par/types.ts';
import { addNewWays, makePool } from '../../../src/analysis/par/ways.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { smallScenario } from './small.ts';

const MOST_PLANS = 600;

/** All plans that can be paid; undefined when they are too many. */
function plansOf(model: ParModel): readonly (readonly number[])[] | undefined {
  let plans: (readonly number[])[] = [[]];
  for (const options of model.optionsAt.values()) {
    const more = plans.flatMap((plan) => options.map((option) => [...plan, option]));
    plans = [...plans, ...more.filter((plan) => isWithinSums(model, plan))];
    if (plans.length > MOST_PLANS) return undefined;
  }
  return plans;
}

/** What is ruled out when these groups are to be late, with all rows that ways ask for. */
function outFor(model: ParModel, minute: number, late: LateSet, makeLp: MakeLp): ReadonlySet<number> {
  const relaxation = makeRelaxation(makeTarget(model, minute, late), makeLp);
  try {
    for (;;) {
      const { isFeasible, objective, values } = relaxation.lp.solve();
      if (!isFeasible) return new Set(model.options.keys());
      if (addNewWays(relaxation, makePool(), values) === 0) return ruledOut(relaxation, objective);
    }
  } finally {
    relaxation.lp.free();
  }
}

test('150 small scenarios, all plans that can be paid: those that make the groups late have nothing that is ruled out', async () => {
  const makeLp = await loadLpNode();
  let [out, late] = [0, 0];
  for (let seed = 0; seed < 150; seed++) {
    const model = makeModel(smallScenario(seed));
    const plans = plansOf(model) ?? [];
    const bare = arrivalWith(model, []);
    const best = Math.max(bare, ...plans.map((plan) => arrivalWith(model, plan)));
    for (const minute of best === bare ? [] : [bare + 1, best]) {
      for (const each of casesAt(model, minute) ?? []) {
        const ruled = outFor(model, minute, each, makeLp);
        out += ruled.size;
        for (const plan of plans) {
          const arrivals = arrivalsWith(model, plan);
          if (!each.every((is, g) => !is || arrivals[g] >= minute)) continue;
          late += 1;
          expect({ seed, minute, plan, ruled: plan.filter((option) => ruled.has(option)) }).toMatchObject({
            ruled: [],
          });
        }
      }
    }
  }
  expect(out).toBeGreaterThan(100);
  expect(late).toBeGreaterThan(100);
});
