// What groups were declared to do against what they did, in the exercise and over many seeds (IN-2 to IN-7).
import type { PlanReport } from '../../analysis/index.ts';
import { Figure } from '../chart/figure.tsx';
import { Whiskers } from '../chart/whiskers.tsx';
import { achievedFinding, achievedRows, achievedWhiskers } from '../model/effect-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { ReportGate } from './report-gate.tsx';

export function EffectsPart() {
  const { run, comparison } = useOpened();
  const { effects, outcome } = text;
  if (run.scenario.edition === 1) return <p>{effects.edition}</p>;
  if ((run.plan.groups ?? []).length === 0) return <p>{effects.none}</p>;
  return (
    <ReportGate job={comparison} what={outcome.working} mark="effects">
      {({ plans }) => <Achieved plan={plans[0]} />}
    </ReportGate>
  );
}

function Achieved({ plan }: { readonly plan: PlanReport }) {
  const { run } = useOpened();
  const { effects, words } = text;
  const rows = achievedWhiskers(run, plan);
  return (
    <Figure
      finding={achievedFinding(run)}
      note={effects.note}
      table={{ head: effects.head, rows: achievedRows(run, plan) }}
    >
      <Whiskers
        rows={rows}
        axis={effects.axis}
        upTo={100}
        name={effects.name(words.list(rows.map(({ label }) => label)))}
      />
    </Figure>
  );
}
