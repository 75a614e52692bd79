// The distributions of a comparison, of the measure that is chosen.
import { useSignal } from '@preact/signals';
import type { ComparisonReport } from '../../analysis/index.ts';
import { Distributions } from '../chart/distributions.tsx';
import { Choice } from '../kit/fields.tsx';
import { Section } from '../kit/parts.tsx';
import { medianFinding } from '../model/histogram.ts';
import { text } from '../text/index.ts';

type What = keyof typeof text.chart.what;

export function DistributionPart({ report }: { readonly report: ComparisonReport }) {
  const what = useSignal<What>('delay');
  const rows = report.plans.map(({ plan, delays, clearances }) => ({
    plan,
    values: what.value === 'delay' ? delays : clearances,
  }));
  const words = text.chart.what[what.value];
  return (
    <Section title={text.chart.title}>
      <Choice
        label={text.chart.show}
        hideLabel
        value={what.value}
        options={[
          { value: 'delay', text: text.chart.what.delay },
          { value: 'clearance', text: text.chart.what.clearance },
        ]}
        onChange={(value) => (what.value = value)}
      />
      <Distributions rows={rows} what={words} axis={text.chart.axis[what.value]} finding={medianFinding(words, rows)} />
    </Section>
  );
}
