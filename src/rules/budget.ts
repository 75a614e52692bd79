// What a plan costs and what each period has left: points, crew-minutes, carry and stores (OB-8, OB-10, PR-3 to PR-5). Calendar screens draw the ledger.
import { nearestPeriod, periodOf, periodText } from './calendar.ts';
import { CARE_PERCENT } from './numbers.ts';
import type { PlanFault } from './plan-fault.ts';
import { productionCosts, type StoreLedger, storesOf } from './stores.ts';
import type { Belt, Care, ObstacleKind, Plan, Scenario } from './types.ts';
import { en } from './sentence.ts';

interface Cost {
  readonly points: number;
  readonly effort: number;
}

/** Points of one period (PR-3, PR-4). */
export interface PointsLedger {
  /** What was carried from the period before. */
  readonly carried: number;
  /** The period's own points and what was carried. */
  readonly available: number;
  readonly spent: number;
  /** Below 0 = overspent. */
  readonly left: number;
}

/** Crew-minutes of one period, which do not keep (PR-4). */
export type EffortLedger = Omit<PointsLedger, 'carried'>;

export interface PeriodLedger {
  readonly points: PointsLedger;
  readonly effort: EffortLedger;
}

/** Everything that a plan takes from the calendar. */
export interface Ledger {
  /** By period. */
  readonly periods: readonly PeriodLedger[];
  /** By store. */
  readonly stores: readonly StoreLedger[];
}

/** Points and crew-minutes of a belt of so many segments and rows, laid with this care (OB-8, OB-10). */
export function costOf(kind: ObstacleKind, depth: number, segments: number, care: Care = 'recorded'): Cost {
  const effort = kind.effort * depth * segments;
  const percent = CARE_PERCENT[care] ?? CARE_PERCENT.recorded;
  return { points: kind.cost * depth * segments, effort: Math.ceil((effort * percent) / 100) };
}

function costOfBelt({ catalogue }: Scenario, { kind, depth, places, care }: Belt): Cost {
  return costOf(catalogue[kind], depth, places.length, care);
}

/** Points and crew-minutes of a whole plan, what it pays to start production included (OB-8, ME-7). */
export function costOfPlan(scenario: Scenario, plan: Plan): { points: number; effort: number } {
  let points = 0;
  let effort = 0;
  for (const belt of plan.belts) {
    const cost = costOfBelt(scenario, belt);
    points += cost.points;
    effort += cost.effort;
  }
  for (const { cost } of productionCosts(scenario, plan)) points += cost;
  return { points, effort };
}

/**
 * Points, crew-minutes and stores by period, also of a plan that overspends. What a plan puts into a period that
 * does not exist stands in the nearest one, so that the sums over the periods are those of `costOfPlan`.
 */
export function ledgerOf(scenario: Scenario, plan: Plan): Ledger {
  const { periods, carry } = scenario.calendar;
  const points = periods.map(() => 0);
  const effort = periods.map(() => 0);
  for (const belt of plan.belts) {
    const cost = costOfBelt(scenario, belt);
    const { ordered, laid } = periodOf(scenario, belt);
    // PR-3.
    points[nearestPeriod(scenario, ordered)] += cost.points;
    effort[nearestPeriod(scenario, laid)] += cost.effort;
  }
  for (const { cost, period } of productionCosts(scenario, plan)) points[period] += cost;
  let carried = 0;
  const ledgers = periods.map((period, i): PeriodLedger => {
    const available = period.points + carried;
    const left = available - points[i];
    const row = { carried, available, spent: points[i], left };
    // PR-4.
    carried = Math.floor((Math.max(0, left) * carry) / 100);
    const minutes = { available: period.effort, spent: effort[i], left: period.effort - effort[i] };
    return { points: row, effort: minutes };
  });
  return { periods: ledgers, stores: storesOf(scenario, plan) };
}

/** OB-8, PR-3: in no period more is spent than there is. */
export function budgetFaults(scenario: Scenario, { periods }: Ledger): readonly PlanFault[] {
  return periods.flatMap(({ points, effort }, period) => [
    ...overspent(scenario, period, points, 'over-budget'),
    ...overspent(scenario, period, effort, 'over-effort'),
  ]);
}

function overspent(
  scenario: Scenario,
  period: number,
  { available, spent, left }: EffortLedger,
  code: 'over-budget' | 'over-effort',
): readonly PlanFault[] {
  if (left >= 0) return [];
  const isPoints = code === 'over-budget';
  const needs = isPoints ? en`${spent} points` : en`${spent} crew-minutes`;
  if (scenario.calendar.periods.length === 1) {
    const message = en`the plan needs ${needs}; the budget is ${available}`;
    return [{ rule: 'OB-8', code, belt: -1, message, hint: en`remove or shorten a belt, or make it less deep` }];
  }
  const message = en`the plan needs ${needs} in ${periodText(scenario, period)}, which has ${available}: ${-left} too many`;
  const hint = isPoints
    ? en`order a belt in another period, shorten one, or make it less deep`
    : en`lay a belt in another period, shorten one, or make it less deep`;
  return [{ rule: 'PR-3', code, belt: -1, period, message, hint }];
}
