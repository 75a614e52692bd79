// The trace of a whole run: its measures with their parts, the effects of its groups, the draws of the legacy (WY-2, WY-5).
import {
  compile,
  type EffectNeed,
  intentColumns,
  intentNeeds,
  isNeedMet,
  leaveOutAll,
  type Measures,
  setUp,
  type State,
} from '../../rules/index.ts';
import { type Exercise, NO_BELTS, policiesFor, standIns } from '../../exercise/index.ts';
import { hearPolicies, hearRun } from './hear.ts';
import type { Heard } from './ledger.ts';
import { hearLegacy } from './legacy-measures.ts';
import { columnTraces, measureTraces } from './measures.ts';
import { EFFECT_RULES } from './rule-ids.ts';
import type { EffectTrace, MeasureTrace, WhyDraw } from './types.ts';

/** What a run amounts to, and why. */
export interface WhyRun {
  readonly measures: readonly MeasureTrace[];
  /** The arrival of each column with a task; without a value it did not arrive. */
  readonly columns: readonly MeasureTrace[];
  readonly effects: readonly EffectTrace[];
  /** Records, surveys, residual risk; [] for a scenario of format 1. */
  readonly legacy: readonly WhyDraw[];
}

/** The bare run of an exercise (IN-2), heard. */
function hearBare({ scenario, plan, seed, control }: Exercise): Heard {
  const start = setUp(leaveOutAll(compile(scenario, plan)), seed);
  const turns = hearPolicies(start, policiesFor(scenario, NO_BELTS, standIns(scenario, control)));
  return { turns, state: turns[turns.length - 1].state };
}

function shortOf(need: EffectNeed): number {
  return isNeedMet(need) ? 0 : Math.abs(need.needed - need.have);
}

/** Each group's effect: what it asks for, how much there was, and what falls short by how much. */
export function effectTraces(state: State, bare: State): readonly EffectTrace[] {
  return (state.setting.plan.groups ?? []).map(({ id, effect }, group): EffectTrace => {
    const needs = intentNeeds(state, bare, group).map((need) => ({
      ...need,
      met: isNeedMet(need),
      short: shortOf(need),
    }));
    const columns = intentColumns(state, bare, group);
    return { group: id, rules: EFFECT_RULES[effect], achieved: needs.every(({ met }) => met), needs, columns };
  });
}

/** Every measure of an exercise that is over, with its parts. */
export function whyRun(exercise: Exercise): WhyRun {
  const turns = hearRun(exercise);
  const { state } = turns[turns.length - 1];
  const bare = hearBare(exercise);
  const measures: Measures = exercise.measures;
  const legacy = measures.more === undefined ? undefined : hearLegacy(state);
  const heard: Heard = { turns, state };
  return {
    measures: measureTraces(heard, bare, measures, legacy),
    columns: columnTraces(heard),
    effects: measures.more === undefined ? [] : effectTraces(state, bare.state),
    legacy: legacy?.draws ?? [],
  };
}
