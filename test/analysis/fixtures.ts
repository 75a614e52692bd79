// Rows made by hand, so that what a report says of them can be worked out on paper.
import { ROW_FIELDS, type ComparisonTask, type PlayoutRow, type Shard } from '../../src/analysis/index.ts';
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

const NOTHING: PlayoutRow = { arrival: 0, clearance: 0, critical: 0, areaMinutes: 0, moveMinutes: 0, losses: 0 };

/** One shard of given rows: for each seed the rows of all plans, then that with no belts. */
export function shardOf(first: number, seeds: readonly (readonly Partial<PlayoutRow>[])[]): Shard {
  const rows = seeds.flat().map((row) => ({ ...NOTHING, ...row }));
  const table = Int32Array.from(rows.flatMap((row) => ROW_FIELDS.map((field) => row[field])));
  return { first, count: seeds.length, table };
}
