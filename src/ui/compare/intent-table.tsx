// What groups were meant to do against what they did over all seeds, and predictions against results (IN-7, IN-8).
import type { IntentReport, PlanReport } from '../../analysis/index.ts';
import { Table } from '../kit/parts.tsx';
import { text } from '../text/index.ts';

function predictionCells({ prediction }: IntentReport): string[] {
  if (prediction === undefined) return [text.words.none, text.words.none];
  const { predicted, tolerance, below, within, above } = prediction;
  return [text.report.predicted(predicted, tolerance), text.report.hits(below, within, above)];
}

function intentRow(plan: string, intent: IntentReport): string[] {
  const { report, words } = text;
  const { group, effect, achieved, delay } = intent;
  return [
    report.groupOf(plan, group),
    words.effect[effect],
    report.denialCell(words.share(achieved.count / achieved.of), words.share(achieved.low), words.share(achieved.high)),
    delay.mean === undefined ? words.none : words.decimal(delay.mean),
    ...predictionCells(intent),
  ];
}

export function IntentTable({ plans }: { readonly plans: readonly PlanReport[] }) {
  const { report } = text;
  const rows = plans.flatMap(({ plan, more }) => (more?.intent ?? []).map((intent) => intentRow(plan, intent)));
  if (rows.length === 0) return null;
  return (
    <>
      <Table caption={report.intent} head={report.intentHead} rows={rows} />
      <p class="hint">{report.intentNote}</p>
    </>
  );
}
