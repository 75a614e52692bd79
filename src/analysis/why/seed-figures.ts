// Every run of a comparison by itself: its figures by seed, so that each can be asked why (ME-8, WY-9).
import type { LayingPolicyName, PolicyName } from '../../exercise/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { makeRunner } from '../playouts.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { PlanTally } from '../tally/types.ts';
import type { ComparisonTask } from '../types.ts';

/** Runs of one plan on the seeds 1 to `seeds`. */
export interface SeedsTask {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seeds: number;
}

/** A figure of every run in which it is defined, by seed. */
export interface SeedFigure {
  /** As in a tally of runs: `arrival`, `delay`, `clearance`, …; of a group with its id before it. */
  readonly figure: string;
  readonly values: readonly (readonly [seed: string, value: number])[];
  readonly sum: number;
}

/** One seed: of each plan its figures, those that are defined. */
export interface SeedRow {
  readonly seed: number;
  readonly plans: readonly (readonly (readonly [figure: string, value: number])[])[];
}

/** One run as a tally: of each figure there is one value, or none. */
function figuresOf({ figures, groups, deniedRuns }: PlanTally): readonly (readonly [string, number])[] {
  const only = (prefix: string, of: Readonly<Record<string, Histogram>>) =>
    Object.entries(of).flatMap(([name, [first]]) =>
      first === undefined ? [] : [[`${prefix}${name}`, first[0]] as const],
    );
  return [
    ['denials', deniedRuns],
    ...only('', figures),
    ...groups.flatMap((group) => [
      [`${group.group}/achieved`, group.achieved] as const,
      ...only(`${group.group}/`, group.figures),
    ]),
  ];
}

/** Plays seeds first … first + count − 1, each by itself. RangeError as `makeRunner`. */
export function makeRowRunner(task: ComparisonTask): (first: number, count: number) => readonly SeedRow[] {
  const run = makeRunner(task);
  return (first, count) =>
    Array.from({ length: count }, (_, i) => ({ seed: first + i, plans: run(first + i, 1).plans.map(figuresOf) }));
}

/** Of each plan every figure, seed by seed, in order of the rows. */
export function figuresBySeed(rows: readonly SeedRow[], seedBase: string): readonly (readonly SeedFigure[])[] {
  return (rows[0]?.plans ?? []).map((_, plan) => {
    const found = new Map<string, (readonly [string, number])[]>();
    for (const { seed, plans } of rows) {
      for (const [figure, value] of plans[plan]) {
        const values = found.get(figure) ?? [];
        values.push([`${seedBase}${seed}`, value]);
        found.set(figure, values);
      }
    }
    return [...found].map(([figure, values]) => ({
      figure,
      values,
      sum: values.reduce((all, [, value]) => all + value, 0),
    }));
  });
}

/** Every figure that a comparison tells of the plan, seed by seed: its sums are those of the report's means (ME-8, ME-12, ME-13, IN-7). */
export function seedFigures({ plan, ...task }: SeedsTask): readonly SeedFigure[] {
  const runner = makeRowRunner({ ...task, plans: [plan], seedBase: '' });
  return figuresBySeed(runner(1, task.seeds), '')[0];
}
