// The compare panel: what to compare, the comparison under way, its report.
import type { ComparisonReport } from '../../analysis/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { CompareForm, REPORT_MARK } from './compare-form.tsx';
import { DistributionPart } from './distribution-part.tsx';
import { FrontPart } from './front-part.tsx';
import { PairList } from './pair-list.tsx';
import { RankingPart } from './ranking-part.tsx';
import { ReportTables } from './report-tables.tsx';

/** In a scenario of format 1 the laying side has nothing to order. */
function controlWords({ policy, layingPolicy }: ComparisonReport, scenario: Scenario | undefined): string {
  const { policyShort, layingPolicyShort, list } = text.words;
  return list([policyShort[policy], ...(scenario?.edition === 2 ? [layingPolicyShort[layingPolicy]] : [])]);
}

export function ComparePanel() {
  const { comparing, plans } = useStore();
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
            {text.compare.setting(report.seeds, controlWords(report, plans.scenario.value), report.seedBase)}
            {comparing.stale.value && <strong> {text.compare.stale}</strong>}
          </p>
          <Section title={text.paired.title} term="pairedDifference" mark={REPORT_MARK}>
            <PairList pairs={report.paired} />
          </Section>
          {report.plans.length > 1 && (
            <>
              <RankingPart rankings={report.rankings} plans={report.plans} />
              <FrontPart report={report} />
            </>
          )}
          <DistributionPart report={report} />
          <ReportTables report={report} />
        </div>
      )}
    </>
  );
}
