// What tests of lessons share: a scenario's plans compared on the same seeds, and single runs played for what only a debrief tells.
import { expect } from 'vitest';
import { compare, type ComparisonReport, type PairReport, type PlanReport } from '../../src/analysis/index.ts';
import { type Control, controlFor, type Exercise, play, type PolicyName } from '../../src/exercise/index.ts';
import type { GameEvent, MoreMeasures, Plan, Scenario } from '../../src/rules/index.ts';
import { loadShipped, planOf } from './files.ts';

export const SEEDS = 120;

/** The plans of a scenario, best first, compared; the first pair is that of the first two. */
export function compared(id: string, keys: readonly string[], policy?: PolicyName): ComparisonReport {
  const shipped = loadShipped(id);
  return compare({
    scenario: shipped.scenario,
    plans: keys.map((key) => planOf(shipped, key)),
    policy: policy ?? shipped.scenario.policy,
    seedBase: 'lesson-',
    seeds: SEEDS,
  });
}

/** Plans of two reports against each other, by their names. */
export function pairOf({ paired }: ComparisonReport, a: PlanReport, b: PlanReport): PairReport {
  const found = paired.find((pair) => pair.a === a.plan && pair.b === b.plan);
  if (found === undefined) throw new Error(`no pair ${a.plan}, ${b.plan}`);
  return found;
}

export function deniedShare({ denied }: PlanReport): number {
  return denied.count / denied.of;
}

/** Luck decides a good plan's single run: it denies sometimes, not always. */
export function expectLuckMatters(plan: PlanReport): void {
  expect(deniedShare(plan)).toBeGreaterThan(0.1);
  expect(deniedShare(plan)).toBeLessThan(0.9);
}

/** Runs of one plan under the scenario's own policies, or others, on the seeds lesson-1 … lesson-n. */
export function runsOf(scenario: Scenario, plan: Plan, n: number, control: Control = controlFor(scenario)): Exercise[] {
  return Array.from({ length: n }, (_, i) => play(scenario, plan, `lesson-${i + 1}`, control));
}

/** How many events of a run are such. */
export function countOf({ turns }: Exercise, isSuch: (event: GameEvent) => boolean): number {
  return turns.reduce((sum, { events }) => sum + events.filter(isSuch).length, 0);
}

/** What scenarios of format 2 are measured by besides. */
export function moreOf({ measures }: Exercise): MoreMeasures {
  if (measures.more === undefined) throw new Error('no further measures: a scenario of edition 1');
  return measures.more;
}

export function meanOf(runs: readonly Exercise[], figure: (more: MoreMeasures, run: Exercise) => number): number {
  return runs.reduce((sum, run) => sum + figure(moreOf(run), run), 0) / runs.length;
}

/** The years that release takes; one more than are followed where they are not enough (LE-7). */
export function yearsOf({ legacy }: MoreMeasures, { scenario }: Exercise): number {
  return legacy.years ?? (scenario.legacy?.years ?? 0) + 1;
}
