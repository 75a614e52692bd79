// Declared effects against what happened, over many seeds, in a table for a terminal.
import type { IntentReport, PlanReport } from '../analysis/index.ts';
import { percent, plain, table } from './output.ts';
import { mean, shareBetween, signed } from './report-cells.ts';

function predictionCells({ prediction }: IntentReport): string[] {
  if (prediction === undefined) return ['–', '–', '–'];
  const { predicted, tolerance, below, within, above, error } = prediction;
  return [`${predicted} ± ${tolerance}`, `${below} : ${within} : ${above}`, error === undefined ? '–' : signed(error)];
}

function intentRow(plan: string, intent: IntentReport): string[] {
  const { group, effect, achieved, addressed, met, passed, inArea, delay } = intent;
  return [
    plain(plan),
    plain(group),
    effect,
    percent(achieved.count / achieved.of),
    shareBetween(achieved),
    [addressed, met, passed, inArea].map(mean).join(' / '),
    mean(delay.mean),
    ...predictionCells(intent),
  ];
}

/** One line for each group of each plan; none where no plan has groups. */
export function intentLines(plans: readonly PlanReport[]): string[] {
  const rows = plans.flatMap(({ plan, more }) => (more?.intent ?? []).map((intent) => intentRow(plan, intent)));
  if (rows.length === 0) return [];
  const columns = 'addressed / met / passed / in area';
  const head = [
    'plan',
    'group',
    'effect',
    'achieved',
    '95 %',
    columns,
    'delay',
    'predicted',
    'below : hit : above',
    'error',
  ];
  return ['', 'What groups were meant to do, and did (means of columns and of minutes).', ...table(head, rows)];
}
