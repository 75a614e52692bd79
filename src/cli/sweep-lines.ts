// A whole sweep as one table for a terminal.
import type { PlanReport } from '../analysis/index.ts';
import { type CellReport, changesText, type SweepReport } from '../analysis/sweep/index.ts';
import { count, minutes, percent, plain, table } from './output.ts';

function mean(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

function rowOf(cell: CellReport, { plan, denied, delay, clearanceTime, cost }: PlanReport): string[] {
  return [
    plain(cell.file),
    cell.changes.length === 0 ? 'as it is' : plain(changesText(cell.changes)),
    cell.policy,
    cell.layingPolicy,
    plain(plan),
    percent(denied.count / denied.of),
    minutes(delay.p50),
    mean(delay.mean),
    mean(clearanceTime.mean),
    `${cost.points}`,
  ];
}

export function sweepLines({ name, seeds, cells }: SweepReport): string[] {
  const head = ['scenario', 'changed', 'policy', 'laying', 'plan', 'denied', 'delay P50', 'mean', 'clearing', 'points'];
  return [
    `${plain(name)}: ${count(cells.length, 'cell')}, ${count(seeds, 'seed')} each. All numbers are notional.`,
    '',
    ...table(
      head,
      cells.flatMap((cell) => cell.plans.map((each) => rowOf(cell, each))),
    ),
  ];
}
