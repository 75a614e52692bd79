// What format 1 could not say, as a scenario of edition 1 has it: nothing.
import type { Scenario } from './types.ts';

type Budget = Scenario['budget'];

/** One period without dates that holds the whole budget (PR-1). */
export function plainCalendar({ points, effort }: Budget): Scenario['calendar'] {
  const period = { id: 'preparation', name: 'Preparation', from: 0, points, effort };
  return { dated: false, periods: [period], carry: 0, stores: [], execution: 0, conflicts: [] };
}

/** The legacy terms of a scenario that does not give any (notional). */
export const STOCK_LEGACY: Scenario['legacy'] = { teams: 2, points: 200, years: 40 };

/** The parts of a scenario of edition 1 that its file cannot give. */
export function editionOne(budget: Budget) {
  return {
    edition: 1 as const,
    layingPolicy: 'idle' as const,
    calendar: plainCalendar(budget),
    treaties: [],
    law: {},
    contamination: [],
    messages: [],
    triggers: [],
    legacy: STOCK_LEGACY,
  };
}
