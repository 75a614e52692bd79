// What a plan puts on people who are no party, and how much of it was laid by guess (CI-1, CI-2, CI-4, CI-5).
import type { Burden } from '../measure-types.ts';
import { BURDEN_BANDS, COMPONENT_WEIGHT } from '../numbers.ts';
import type { Segment } from '../segments.ts';
import type { Setting } from '../setting.ts';
import { LIFE, lifeAt, type State } from '../state.ts';
import { bandOf, careWeightOf, fromQuarters, placeWeightOf, wasLaid } from './civilians.ts';

/** CI-1, CI-2: in quarters. */
function quartersOf({ scenario }: Setting, segment: Segment): number {
  const { behaviour, depth, kind } = segment;
  if (behaviour === 'dummy') return 0;
  let weight = 0;
  for (const component of scenario.catalogue[kind].components) {
    weight += COMPONENT_WEIGHT[component.class] * placeWeightOf(scenario, segment, component.class);
  }
  return weight * depth * careWeightOf(segment);
}

/** What each segment adds to the burden, in quarters: 0 for what was never laid, and for contamination (CI-1). */
export function burdenQuarters({ setting, words }: State): readonly number[] {
  return setting.segments.map((segment, i) =>
    segment.belt >= 0 && wasLaid(setting, words, i) ? quartersOf(setting, segment) : 0,
  );
}

/** The plan's segments that were ever laid, by number, and which of them the moving side met, crossed or entered (CI-5). */
export function confirmedSegments({ setting, words }: State): {
  readonly laid: readonly number[];
  readonly met: readonly number[];
} {
  const all = setting.segments.map((_, i) => i);
  const laid = all.filter((i) => setting.segments[i].belt >= 0 && wasLaid(setting, words, i));
  return { laid, met: laid.filter((i) => words[lifeAt(setting, i) + LIFE.met] === 1) };
}

/** The burden of the plan as far as it was laid (CI-1), and what of it was confirmed (CI-5). */
export function burdenOf(state: State): Burden {
  const quarters = burdenQuarters(state).reduce((sum, each) => sum + each, 0);
  const { laid, met } = confirmedSegments(state);
  const weight = fromQuarters(quarters);
  return { weight, band: bandOf(weight, BURDEN_BANDS), confirmed: { num: met.length, den: Math.max(1, laid.length) } };
}
