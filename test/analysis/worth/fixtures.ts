// Games made by hand, small scenarios with belts, and a slow way to the same values: plans that never had the belts.
import { allOf, type Belts, type Game } from '../../../src/analysis/worth/game.ts';
import type { Outcome, WorthTask } from '../../../src/analysis/worth/types.ts';
import { controlFor, playOutInPlace, policiesFor } from '../../../src/exercise/index.ts';
import { arrivalOf, compile, type Plan, setUp } from '../../../src/rules/index.ts';
import { build, planOf, type Sketch } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';

/** A game whose outcomes are listed, or worked out, by set of belts. */
export function gameOf(outcome: (laid: Belts) => Partial<Outcome>): Game {
  return { outcomeOf: (laid) => ({ until: 0, denied: 0, ...outcome(laid) }), runs: () => 0 };
}

/** Every set of so many belts, the empty one first. */
export function setsOf(belts: number): Belts[] {
  return Array.from({ length: Number(allOf(belts)) + 1 }, (_, set) => BigInt(set));
}

/** All orders of these numbers. */
export function ordersOf(numbers: readonly number[]): number[][] {
  if (numbers.length === 0) return [[]];
  return numbers.flatMap((first) => ordersOf(numbers.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}

/** What a seed comes to with a plan that has just these belts, without groups and triggers. */
export function slowOutcome({ scenario, plan, policy, layingPolicy, seedBase }: WorthTask, seed: number, laid: Belts) {
  const only: Plan = { name: 'only', belts: plan.belts.filter((_, belt) => (laid >> BigInt(belt)) & 1n) };
  const state = setUp(compile(scenario, only), `${seedBase}${seed}`);
  playOutInPlace(state, policiesFor(scenario, only, controlFor(scenario, policy, layingPolicy)));
  const arrival = arrivalOf(state);
  return { until: arrival ?? scenario.deadline, denied: arrival === undefined ? 1 : 0 };
}

/** One tracked column with two teams, by hand; belts that are seen for certain. */
export function fieldTask(sketch: Sketch, belts: readonly string[], more: Partial<WorthTask> = {}): WorthTask {
  const kinds = ['antiVehicleBelt', 'antiPersonnelBelt'].map((id) => sure(id));
  const scenario = build({ kinds, ...sketch });
  const plan = planOf(scenario, ...belts);
  return { scenario, plan, policy: 'breach', seedBase: '', seeds: 4, leaveOneOut: true, shapley: true, ...more };
}

/** One road that becomes two of equal length, above and below the water, and then one again: 50 minutes. */
export const TWO_ROADS: Sketch = {
  rows: ['www.......', '....wwwww.', 'www.......'],
  columns: [{ start: 10, recon: 8 }],
  zones: [{ id: 'goal', kind: 'objective', name: 'Goal', hexes: ['9,1'] }],
};
