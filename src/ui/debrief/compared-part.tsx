// The plan against the others on the shelf and against none, on the same seeds: who delays most, how surely, pair by pair.
import { type ComparisonReport, planTraces } from '../../analysis/index.ts';
import { Figure } from '../chart/figure.tsx';
import { Whiskers } from '../chart/whiskers.tsx';
import { PairList } from '../compare/pair-list.tsx';
import { comparedFinding, comparedRows, delayWhiskers } from '../model/compared-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { WhyTraces } from '../why/why-traces.tsx';
import { ReportGate } from './report-gate.tsx';
import { SeedsPart } from './seeds-part.tsx';

export function ComparedPart() {
  const { comparison, plans, illegal } = useOpened();
  const { others, words } = text;
  if (plans.length < 2) return <p>{others.alone}</p>;
  return (
    <>
      {plans.length === 2 && <p>{others.onlyNone}</p>}
      {illegal.length > 0 && <p>{others.illegal(words.list(illegal))}</p>}
      <ReportGate job={comparison} what={text.outcome.working} mark="compared">
        {(report) => <Compared report={report} />}
      </ReportGate>
    </>
  );
}

function Compared({ report }: { readonly report: ComparisonReport }) {
  const { run } = useOpened();
  const { others, words } = text;
  const rows = delayWhiskers(report);
  const own = report.paired.filter(({ a }) => a === report.plans[0].plan);
  return (
    <>
      {rows.length === 0 ? (
        <p>{others.noDelay}</p>
      ) : (
        <Figure
          finding={comparedFinding(report)}
          note={others.note}
          table={{ head: others.head, rows: comparedRows(report) }}
        >
          <Whiskers rows={rows} axis={others.axis} name={others.name(words.list(rows.map(({ label }) => label)))} />
        </Figure>
      )}
      <PairList pairs={own} />
      <WhyTraces names={run} traces={report.plans.flatMap(planTraces)} />
      <SeedsPart />
      <p class="hint">{others.setting(report.seeds, controlWords(report))}</p>
    </>
  );
}

function controlWords({ policy, layingPolicy }: ComparisonReport): string {
  const { policyShort, layingPolicyShort, list } = text.words;
  return list([policyShort[policy], layingPolicyShort[layingPolicy]]);
}
