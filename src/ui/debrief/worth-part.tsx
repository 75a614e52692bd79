// Each belt's worth: what the plan loses without it, its share of the whole, in bars, tables and plain words; its place on the map (WO-2, WO-3).
import { useEffect } from 'preact/hooks';
import { shareOfBelts, type WorthReport } from '../../analysis/index.ts';
import { Figure } from '../chart/figure.tsx';
import { Whiskers } from '../chart/whiskers.tsx';
import { useIsPaper } from '../kit/paper.ts';
import { Lines } from '../kit/parts.tsx';
import { aloneFigure, fewSeeds, shareFigure, worthLines, worthUnit } from '../model/worth-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { LayerToggle } from './layer-toggle.tsx';
import { WhyTraces } from '../why/why-traces.tsx';
import { ReportGate } from './report-gate.tsx';

export function WorthPart() {
  const { worth, run } = useOpened();
  if (run.plan.belts.length === 0) return <p>{text.worth.noBelts}</p>;
  return (
    <ReportGate job={worth} what={text.worth.working} mark="worth">
      {(report) => <Worth report={report} />}
    </ReportGate>
  );
}

function Worth({ report }: { readonly report: WorthReport }) {
  const { run } = useOpened();
  const shares = shareOfBelts(report);
  const { worth } = text;
  return (
    <>
      {worthUnit(report) === 'denied' && <p>{worth.noDelay}</p>}
      <WorthLines report={report} />
      <Alone report={report} />
      <Shares report={report} />
      <WhyTraces names={run} traces={shares === undefined ? [] : [shares]} />
      <LayerToggle layer="worth" />
      <p class="hint">{worth.setting(report.seeds, report.runs)}</p>
    </>
  );
}

/** The reading, belt by belt: pointed at or focused, a belt shows on the map. */
function WorthLines({ report }: { readonly report: WorthReport }) {
  const { run, scenario } = useOpened();
  const { marked } = useStore().boarding;
  const isPaper = useIsPaper();
  useEffect(() => () => void (marked.value = []), [marked]);
  if (isPaper) {
    const sentences = worthLines(scenario, run.plan, report).map(({ sentence }) => sentence);
    return <Lines class="worth-lines" lines={sentences} />;
  }
  return (
    <>
      <ul class="worth-lines">
        {worthLines(scenario, run.plan, report).map(({ id, isGroup, belts, sentence }) => {
          const show = () => (marked.value = belts);
          const hide = () => (marked.value = []);
          return (
            <li key={`${isGroup} ${id}`}>
              <button
                type="button"
                class="quiet"
                data-worth={id}
                onFocus={show}
                onBlur={hide}
                onPointerEnter={show}
                onPointerLeave={hide}
              >
                {sentence}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="hint">{text.worth.onMap}</p>
    </>
  );
}

function Alone({ report }: { readonly report: WorthReport }) {
  const { run, scenario } = useOpened();
  const { worth, words } = text;
  const { finding, rows, table } = aloneFigure(scenario, run.plan, report);
  return (
    <>
      <h3>{worth.alone}</h3>
      <Figure finding={finding} note={worth.aloneNote} table={table}>
        <Whiskers
          rows={rows}
          axis={worth.axis[worthUnit(report)]}
          name={worth.aloneName(words.list(rows.map(({ label }) => label)))}
        />
      </Figure>
    </>
  );
}

function Shares({ report }: { readonly report: WorthReport }) {
  const { run, scenario } = useOpened();
  const { worth, words } = text;
  const figure = shareFigure(scenario, run.plan, report);
  if (figure === undefined || report.shapley === undefined) return null;
  const { method, orders } = report.shapley;
  const few = fewSeeds(scenario, run.plan, report);
  return (
    <>
      <h3>{worth.share}</h3>
      <Figure
        finding={figure.finding}
        note={method === 'exact' ? worth.shareNote.exact : worth.shareNote.sampled(orders)}
        table={figure.table}
      >
        <Whiskers
          rows={figure.rows}
          axis={worth.axis[worthUnit(report)]}
          name={worth.shareName(words.list(figure.rows.map(({ label }) => label)))}
        />
      </Figure>
      {few.length > 0 && <p class="hint">{worth.few(words.list(few))}</p>}
    </>
  );
}
