// The picture of a comparison: one silhouette for each plan on one common scale, with median and P10 to P90, and its table.
import { useSignal } from '@preact/signals';
import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { ComparisonReport } from '../../analysis/index.ts';
import { Choice } from '../kit/fields.tsx';
import { Fold, Section, Table } from '../kit/parts.tsx';
import { binsFor, countsIn } from '../model/histogram.ts';
import type { Bins, Row } from '../model/histogram.ts';
import { text } from '../text/index.ts';
import { ChartRow } from './chart-row.tsx';
import { PlanPatterns } from './patterns.tsx';

type What = keyof typeof text.chart.what;
/** In units of the picture, which is as wide as the panel. */
const WIDTH = 380;
const ROW = 74;
const AXIS = 34;
const MARGIN = 8;
const MOST_BINS = 38;

export function Chart({ report }: { readonly report: ComparisonReport }) {
  const what = useSignal<What>('delay');
  const rows = rowsOf(report, what.value);
  const bins = binsFor(
    rows.map(({ values }) => values),
    MOST_BINS,
  );
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
      {bins === undefined ? (
        <p class="hint">{text.chart.empty}</p>
      ) : (
        <Picture rows={rows} bins={bins} what={what.value} />
      )}
    </Section>
  );
}

function rowsOf({ plans }: ComparisonReport, what: What): readonly Row[] {
  return plans.map(({ plan, delays, clearances }) => ({ plan, values: what === 'delay' ? delays : clearances }));
}

interface PictureProps {
  readonly rows: readonly Row[];
  readonly bins: Bins;
  readonly what: What;
}

function Picture({ rows, bins, what }: PictureProps) {
  const x = scaleLinear()
    .domain([bins.from, bins.from + bins.count * bins.width])
    .range([MARGIN, WIDTH - MARGIN]);
  const counts = rows.map(({ values }) => countsIn(bins, values));
  const height = rows.length * ROW + AXIS;
  const names = text.words.list(rows.map(({ plan }) => plan));
  return (
    <>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={text.chart.name(text.chart.what[what], names)}
      >
        <PlanPatterns />
        <Axis x={x} height={height} words={text.chart.axis[what]} />
        {rows.map((row, i) => (
          <g key={row.plan} transform={`translate(0 ${i * ROW})`}>
            <ChartRow
              row={row}
              counts={counts[i]}
              most={Math.max(1, ...counts[i])}
              bins={bins}
              x={x}
              index={i}
              height={ROW}
            />
          </g>
        ))}
      </svg>
      <p class="hint">{text.chart.key}</p>
      <BinTable rows={rows} counts={counts} bins={bins} />
    </>
  );
}

interface AxisProps {
  readonly x: ScaleLinear<number, number>;
  readonly height: number;
  readonly words: string;
}

function Axis({ x, height, words }: AxisProps) {
  const base = height - AXIS;
  return (
    <g class="axis">
      {x.ticks(7).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line y1={6} y2={base} />
          <text y={base + 13} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <text x={WIDTH / 2} y={base + 29} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

interface BinProps {
  readonly rows: readonly Row[];
  readonly counts: readonly (readonly number[])[];
  readonly bins: Bins;
}

function BinTable({ rows, counts, bins }: BinProps) {
  const lines = Array.from({ length: bins.count }, (_, i) => {
    const from = bins.from + i * bins.width;
    return [text.chart.bin(from, from + bins.width - 1), ...counts.map((count) => String(count[i]))];
  });
  return (
    <Fold title={text.chart.table}>
      <Table
        caption={text.chart.table}
        hideCaption
        head={[text.chart.minutes, ...rows.map(({ plan }) => plan)]}
        rows={lines}
      />
    </Fold>
  );
}
