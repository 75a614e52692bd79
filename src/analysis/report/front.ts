// The Pareto front of a set of plans: military effect against what it costs, on stated axes, and no single score (ME-17).
import type { Scenario } from '../../rules/index.ts';
import { quotient } from '../statistics.ts';
import { type Axis, EFFECT_AXES, type Front, type FrontEntry, type PlanReport } from './types.ts';

const VALUES: Readonly<Record<Axis, (plan: PlanReport) => number | undefined>> = {
  delay: ({ delay }) => delay.mean,
  denied: ({ denied }) => quotient(denied.count, denied.of, 1_000_000),
  clearance: ({ clearanceTime }) => clearanceTime.mean,
  canalisation: ({ canalisation }) => quotient(canalisation.num, canalisation.den, 1_000_000),
  points: ({ cost }) => cost.points,
  effort: ({ cost }) => cost.effort,
  law: ({ more }) => more?.law.length,
  burden: ({ more }) => more?.burden.weight.mean,
  legacyPoints: ({ more }) => more?.legacy.points.mean,
  legacyYears: ({ more }) => more?.legacy.years.mean,
};

/** The axes that a front has unless others are asked for: delay and denial against points, in edition 2 also law, burden and legacy. */
export function usualAxes(edition: Scenario['edition']): readonly Axis[] {
  return edition === 1 ? ['delay', 'denied', 'points'] : ['delay', 'denied', 'points', 'law', 'burden', 'legacyPoints'];
}

/** Greater is better: of a cost, the less. */
function goodness(axis: Axis, value: number | undefined): number {
  const isEffect = EFFECT_AXES.some((each) => each === axis);
  return isEffect ? (value ?? 0) : -(value ?? 0);
}

/** At least as good on every axis, and better on one. */
function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value >= b[i]) && a.some((value, i) => value > b[i]);
}

/** ME-17: on the means as they were measured. */
export function frontOf(plans: readonly PlanReport[], axes: readonly Axis[]): Front {
  const values = plans.map((plan) => axes.map((axis) => VALUES[axis](plan)));
  const good = values.map((own) => own.map((value, i) => goodness(axes[i], value)));
  const isOfFront = good.map((own) => !good.some((other) => dominates(other, own)));
  return {
    axes,
    plans: plans.map(
      ({ plan }, index): FrontEntry => ({
        plan,
        values: values[index],
        dominatedBy: plans.flatMap((other, i) => (isOfFront[i] && dominates(good[i], good[index]) ? [other.plan] : [])),
      }),
    ),
  };
}
