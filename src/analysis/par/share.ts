// A plan's share of par: its own delay in the model, against the most that a plan can bring about (PA-8).
import type { Belt, Minutes, Plan, Scenario } from '../../rules/index.ts';
import { arrivalOfBelts, makeArrivals } from './model.ts';
import type { ParReport } from './types.ts';

interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** PA-8. With a proved par `atLeast` and `atMost` are equal; both are absent where nothing is to be divided by. */
export interface PlanShare {
  /** Minutes in the model. */
  readonly delay: Minutes;
  readonly atLeast?: Fraction;
  readonly atMost?: Fraction;
}

/** PA-8: the belts of a plan that count in the model. */
export function laidOf({ catalogue }: Scenario, { belts }: Pick<Plan, 'belts'>): readonly Belt[] {
  return belts.filter(({ kind }) => ['standing', 'networked'].includes(catalogue[kind].behaviour));
}

/** Shares of plans for one scenario, which `parRefusal` has nothing against. */
export function makeShares(scenario: Scenario): (plan: Plan, report: Pick<ParReport, 'value' | 'bound'>) => PlanShare {
  const model = makeArrivals(scenario);
  const bare = arrivalOfBelts(model, []);
  return ({ belts }, { value, bound }) => {
    const delay = arrivalOfBelts(model, laidOf(scenario, { belts })) - bare;
    // What is laid as PA-4 has it is itself a plan that par is no less than.
    const least = belts.some(({ care }) => care === 'hasty') ? value : Math.max(value, Math.min(delay, bound));
    const of = (den: Minutes): Fraction | undefined => (den > 0 ? { num: delay, den } : undefined);
    return { delay, atLeast: of(bound), atMost: of(least) };
  };
}
