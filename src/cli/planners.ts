// The stock planners by name, also where a plan's file is asked for (PL-1, PL-5).
import { optimalRefusal } from '../analysis/index.ts';
import { makePlan, PLANNERS } from '../exercise/index.ts';
import { type Plan, type Scenario, sentenceText } from '../rules/index.ts';
import { solve } from './solve.ts';
import type { Progress, Understood } from './types.ts';

/** `none` and `greedy` answer at once, `optimal` takes its time. */
export const PLANNER_NAMES = [...PLANNERS, 'optimal'] as const;
export type StockPlanner = (typeof PLANNER_NAMES)[number];

export const PLANNER_HELP = 'none = no belts, greedy or optimal = the stock planner’s';

/** The planner's plan, or why it has none for this scenario (PA-5). */
export async function planBy(
  planner: StockPlanner,
  scenario: Scenario,
  scenarioText: string,
  progress: Progress | undefined,
): Promise<Understood<Plan>> {
  if (planner !== 'optimal') return { ok: true, value: makePlan(planner, scenario) };
  const refusal = optimalRefusal(scenario);
  if (refusal !== undefined) return { ok: false, message: `${refusal.rule} ${sentenceText(refusal.message)}` };
  const { plan } = await solve({ scenarioText, as: 'planner' }, progress);
  return { ok: true, value: plan };
}
