// The compare panel: what to compare, the comparison under way, its report.
import { Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { CompareForm } from './compare-form.tsx';
import { Chart } from './chart.tsx';
import { PairList } from './pair-list.tsx';
import { ReportTables } from './report-tables.tsx';

export function ComparePanel() {
  const { comparing } = useStore();
  const report = comparing.report.value;
  return (
    <>
      <CompareForm />
      {comparing.trouble.value !== '' && (
        <p class="bad" role="alert">
          {comparing.trouble.value}
        </p>
      )}
      {report !== undefined && (
        <div data-report>
          <p class="hint setting">
            {text.compare.setting(report.seeds, text.words.policyShort[report.policy], report.seedBase)}
            {comparing.stale.value && <strong> {text.compare.stale}</strong>}
          </p>
          <Section title={text.paired.title}>
            <PairList pairs={report.paired} />
          </Section>
          <Chart report={report} />
          <ReportTables report={report} />
        </div>
      )}
    </>
  );
}
