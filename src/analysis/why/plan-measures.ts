// The trace of what a plan costs and what it puts on others: points, crew-minutes, law, burden (OB-8, ME-7, LW-1, CI-1).
import {
  BURDEN_BANDS,
  burdenQuarters,
  confirmedSegments,
  costOf,
  type Measures,
  productionCosts,
  type State,
} from '../../rules/index.ts';
import { whoseAt } from './facts.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace } from './types.ts';

/** Quarters in one of the burden's weights (CI-1). */
const QUARTERS = 4;

/** What each belt and each start of production costs. */
function costParts({ setting }: State, of: 'points' | 'effort'): readonly MeasurePart[] {
  const { scenario, plan } = setting;
  const belts = plan.belts.map(({ id, kind, depth, places, care }): MeasurePart => {
    const cost = costOf(scenario.catalogue[kind], depth, places.length, care);
    return { amount: cost[of], what: 'belt', belt: id };
  });
  if (of === 'effort') return belts;
  const production = productionCosts(scenario, plan).map(({ store, cost }): MeasurePart => {
    return { amount: cost, what: 'production', store: scenario.calendar.stores[store].id };
  });
  return [...belts, ...production];
}

function burdenParts(state: State): readonly MeasurePart[] {
  const { segments, plan } = state.setting;
  return burdenQuarters(state).flatMap((amount, i): MeasurePart[] => {
    const { belt, place } = segments[i];
    return amount === 0 ? [] : [{ amount, what: 'belt', belt: plan.belts[belt].id, place }];
  });
}

/** CI-5: which of the segments that were laid were met. */
function metTrace(state: State, value: number): MeasureTrace {
  const { laid, met } = confirmedSegments(state);
  const { segments } = state.setting;
  const parts = met.map((i): MeasurePart => {
    const { place } = segments[i];
    return { amount: 1, place, ...whoseAt(state.setting, place) };
  });
  return traceOf('met', value, parts, { of: laid.length });
}

/** Of a scenario of format 1 only what it costs. */
export function planMeasures(state: State, { cost, more }: Measures): readonly MeasureTrace[] {
  const costs = [
    traceOf('points', cost.points, costParts(state, 'points')),
    traceOf('effort', cost.effort, costParts(state, 'effort')),
  ];
  if (more === undefined) return costs;
  const law = more.law.map((violation): MeasurePart => ({ amount: 1, violation }));
  return [
    ...costs,
    traceOf('law', law.length, law),
    traceOf('burden', more.burden.weight, burdenParts(state), {
      divisor: QUARTERS,
      band: more.burden.band,
      bounds: BURDEN_BANDS,
    }),
    metTrace(state, more.burden.confirmed.num),
  ];
}
