// The report in figures: military effect and what it costs, in two tables that stay apart.
import type { ComparisonReport, Distribution, PlanReport } from '../../analysis/index.ts';
import { Section, Table } from '../kit/parts.tsx';
import type { TermId } from '../model/terms.ts';
import { text } from '../text/index.ts';
import { CostTables } from './cost-tables.tsx';
import { IntentTable } from './intent-table.tsx';

export function ReportTables({ report }: { readonly report: ComparisonReport }) {
  const words = text.report;
  const { plans } = report;
  return (
    <>
      <Section title={words.effect}>
        <EffectTables plans={plans} />
        <IntentTable plans={plans} />
      </Section>
      <Section title={words.cost}>
        <CostTables plans={plans} />
      </Section>
    </>
  );
}

function EffectTables({ plans }: { readonly plans: readonly PlanReport[] }) {
  const words = text.report;
  const { percent, decimal } = text.words;
  const names = plans.map(({ plan }) => plan);
  const denied = plans.map((plan) => [
    plan.plan,
    denialWords(plan),
    words.denialCount(plan.denied.count, plan.denied.of),
  ]);
  const more = plans.map(({ plan, canalisation: { num, den }, losses }) => [
    plan,
    percent(num, den),
    decimal(losses.mean),
  ]);
  return (
    <>
      <Table caption={words.denial} term="denied" head={[words.plan, words.denial, words.runs]} rows={denied} />
      <p class="hint">{words.interval}</p>
      <DistributionTable caption={words.delay} term="delay" names={names} of={plans.map(({ delay }) => delay)} />
      <p class="hint">{words.restricted}</p>
      <DistributionTable
        caption={words.clearance}
        term="clearanceTime"
        names={names}
        of={plans.map(({ clearanceTime }) => clearanceTime)}
      />
      <Table
        caption={words.more}
        head={[words.plan, words.canalisation, words.losses]}
        terms={{ [words.canalisation]: 'canalisation', [words.losses]: 'losses' }}
        rows={more}
      />
    </>
  );
}

function denialWords({ denied: { count, of, low, high } }: PlanReport): string {
  const { share } = text.words;
  return text.report.denialCell(share(of === 0 ? 0 : count / of), share(low), share(high));
}

interface DistributionProps {
  readonly caption: string;
  readonly term: TermId;
  readonly names: readonly string[];
  readonly of: readonly Distribution[];
}

function DistributionTable({ caption, term, names, of }: DistributionProps) {
  const { quantiles, plan, absent, notDefined } = text.report;
  const rows = of.map(({ p10, p50, p90, mean }, i) => {
    // Without a mean no run defines the measure; with one, a missing quantile lies among denied runs.
    const cell = (value: number | undefined) =>
      value === undefined ? (mean === undefined ? notDefined : absent) : String(value);
    const meanCell = mean === undefined ? notDefined : text.words.decimal(mean);
    return [names[i], cell(p10), cell(p50), cell(p90), meanCell];
  });
  return (
    <Table
      caption={caption}
      term={term}
      head={[plan, quantiles.p10, quantiles.p50, quantiles.p90, quantiles.mean]}
      rows={rows}
    />
  );
}
