// Two ledgers: what the plan does beside what it costs, and which plans of the shelf are worth choosing from; never one score (ME-17).
import type { ComparisonReport } from '../../analysis/index.ts';
import { FrontPlot } from '../compare/front-part.tsx';
import { Facts } from '../kit/parts.tsx';
import { axesWords, costFacts, effectFacts, frontLines } from '../model/ledger-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { ReportGate } from './report-gate.tsx';

export function LedgersPart() {
  const { comparison } = useOpened();
  return (
    <>
      <p>{text.ledgers.intro}</p>
      <ReportGate job={comparison} what={text.ledgers.working} mark="ledgers">
        {(report) => <Ledgers report={report} />}
      </ReportGate>
    </>
  );
}

function Ledgers({ report }: { readonly report: ComparisonReport }) {
  const { ledgers } = text;
  const [own] = report.plans;
  return (
    <>
      <div class="two-ledgers">
        <section class="finding">
          <h3>{ledgers.effect}</h3>
          <Facts facts={effectFacts(own)} />
        </section>
        <section class="finding cost">
          <h3>{ledgers.cost}</h3>
          <Facts facts={costFacts(own)} />
        </section>
      </div>
      <h3>{ledgers.front}</h3>
      {report.plans.length < 2 ? <p>{ledgers.onePlan}</p> : <Choice report={report} />}
    </>
  );
}

function Choice({ report }: { readonly report: ComparisonReport }) {
  return (
    <>
      <FrontPlot report={report} />
      <p>{axesWords(report.front)}</p>
      <ul class="pairs">
        {frontLines(report.front).map(({ sentence, isBest }) => (
          <li key={sentence} class={isBest ? 'shown' : 'none'}>
            {sentence}
          </li>
        ))}
      </ul>
      <p class="hint">{text.ledgers.bothEnds}</p>
    </>
  );
}
