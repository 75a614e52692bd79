// Rows made by hand, so that what a report says of them can be worked out on paper.
import type { ComparisonTally, ComparisonTask, PlayoutRow } from '../../src/analysis/index.ts';
import { addSeedInPlace, makeGather, tallyOf } from '../../src/analysis/tally/gather.ts';
import { classroom, classroomPlan, classroomThinPlan } from '../bench/rules/classroom.ts';

/** The classroom with a deadline of 120 minutes, as in the examples of RULES.md, and two plans. */
export function taskOf(seeds: number, more: Partial<ComparisonTask> = {}): ComparisonTask {
  return {
    scenario: { ...classroom, deadline: 120 },
    plans: [classroomPlan, classroomThinPlan],
    policy: 'breach',
    seedBase: '',
    seeds,
    ...more,
  };
}

const NOTHING: PlayoutRow = {
  arrival: 0,
  clearance: 0,
  critical: 0,
  areaMinutes: 0,
  moveMinutes: 0,
  losses: 0,
  belts: [],
  columns: [],
};

/** The tally of given rows, seeds from `first` on: for each seed the rows of all plans, then that with no belts. */
export function shardOf(
  first: number,
  seeds: readonly (readonly Partial<PlayoutRow>[])[],
  task: ComparisonTask = taskOf(1),
): ComparisonTally {
  const gather = makeGather(task.scenario, task.plans);
  for (const given of seeds) {
    const rows = given.map((row) => ({ ...NOTHING, ...row }));
    addSeedInPlace(gather, rows.slice(0, -1), rows[rows.length - 1].arrival);
  }
  return tallyOf(gather, first, seeds.length);
}
