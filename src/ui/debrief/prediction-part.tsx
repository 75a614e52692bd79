// What was predicted before the debrief was opened, against the exercise and against many seeds; and the delays predicted for groups.
import type { PlanReport } from '../../analysis/index.ts';
import { Table } from '../kit/parts.tsx';
import { groupPredictions, predictionLines, predictionRows } from '../model/prediction.ts';
import { isPredicted, type Prediction } from '../model/sheet.ts';
import { useDebriefing, useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { ReportGate } from './report-gate.tsx';

export function PredictionPart() {
  const { comparison } = useOpened();
  const { sheet } = useDebriefing();
  const prediction = sheet.value?.prediction;
  return (
    <>
      {prediction === undefined || !isPredicted(prediction) ? <p>{text.predicted.nothing}</p> : <Why {...prediction} />}
      <ReportGate job={comparison} what={text.outcome.working} mark="prediction">
        {({ plans }) => <Against plan={plans[0]} prediction={prediction} />}
      </ReportGate>
    </>
  );
}

function Why({ why }: Prediction) {
  if (why.trim() === '') return null;
  return (
    <p class="answer">
      <small>{text.predicted.why}</small> {why}
    </p>
  );
}

function Against({ plan, prediction }: { readonly plan: PlanReport; readonly prediction: Prediction | undefined }) {
  const { run, scenario } = useOpened();
  const { predicted, words } = text;
  const lines = prediction === undefined ? [] : predictionLines(run, plan, prediction);
  const groups = groupPredictions(run, plan);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {prediction !== undefined && isPredicted(prediction) && (
        <Table
          caption={predicted.table}
          hideCaption
          head={predicted.head}
          rows={predictionRows(run, plan, prediction)}
        />
      )}
      {groups.length > 0 && (
        <>
          <Table caption={predicted.groups} head={predicted.groupHead} rows={groups} />
          <p class="hint">{predicted.groupNote(words.minutes(scenario.turnMinutes))}</p>
        </>
      )}
    </>
  );
}
