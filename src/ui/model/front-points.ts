// Plans as points on one axis of effect and one of cost, with their intervals and who dominates whom on these two (ME-17).
import { type Axis, COST_AXES, EFFECT_AXES, frontOf, type PlanReport } from '../../analysis/index.ts';

export type EffectAxis = (typeof EFFECT_AXES)[number];
export type CostAxis = (typeof COST_AXES)[number];

export interface FrontPoint {
  readonly plan: string;
  readonly x: number;
  readonly y: number;
  /** 95 % interval of y, where one is known. */
  readonly between?: { readonly low: number; readonly high: number };
  readonly dominatedBy: readonly string[];
}

/** Shares are shown in percent. */
function scaleOf(axis: Axis): number {
  return axis === 'denied' || axis === 'canalisation' ? 100 : 1;
}

function betweenOf(axis: EffectAxis, { meanDelay, denied }: PlanReport): FrontPoint['between'] {
  if (axis === 'delay') return meanDelay;
  return axis === 'denied' ? { low: denied.low * 100, high: denied.high * 100 } : undefined;
}

/** Plans in their order; those that one of the axes does not define are left out. */
export function frontPoints(plans: readonly PlanReport[], effect: EffectAxis, cost: CostAxis): readonly FrontPoint[] {
  return frontOf(plans, [effect, cost]).plans.flatMap(({ plan, values: [y, x], dominatedBy }, i): FrontPoint[] => {
    if (x === undefined || y === undefined) return [];
    return [{ plan, x: x * scaleOf(cost), y: y * scaleOf(effect), between: betweenOf(effect, plans[i]), dominatedBy }];
  });
}

/** The axes that these plans define, in their order. */
export function axesFor(plans: readonly PlanReport[]): {
  readonly effects: readonly EffectAxis[];
  readonly costs: readonly CostAxis[];
} {
  const isDefined = (axis: Axis) => frontOf(plans, [axis]).plans.every(({ values }) => values[0] !== undefined);
  return { effects: EFFECT_AXES.filter(isDefined), costs: COST_AXES.filter(isDefined) };
}
