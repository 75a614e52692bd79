// The stock planners of the laying side: from a scenario to a legal plan, before the exercise (PL-1).
import type { Plan, Scenario } from '../../rules/index.ts';
import type { PlannerName } from '../types.ts';
import { greedyPlan } from './greedy.ts';

/**
 * A plan that `checkPlan` has nothing against. It knows of the other side what the laying side knows. Well under a second on a map of
 * 24×18 hexes. On large maps the work is bounded: 32 belts at most, and for each the fields of about 500,000 hexes, or 24 fields.
 */
export function makePlan(planner: PlannerName, scenario: Scenario): Plan {
  switch (planner) {
    case 'none':
      return { name: 'No belts', belts: [] };
    case 'greedy':
      return greedyPlan(scenario);
  }
}
