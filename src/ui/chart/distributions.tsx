// Distributions under each other on one common scale, each a silhouette with median and P10 to P90, and their table.
import { scaleLinear } from 'd3-scale';
import { binsFor, type Bins, countsIn, type Row } from '../model/histogram.ts';
import { text } from '../text/index.ts';
import { AXIS, BottomAxis, MARGIN } from './axis.tsx';
import { Figure } from './figure.tsx';
import { usePatterns } from './patterns.tsx';
import { Silhouette } from './silhouette.tsx';
import { useChartWidth } from './width.ts';

const ROW = 74;
const MOST_BINS = 38;

interface Props {
  readonly rows: readonly Row[];
  /** What is measured, in one or two words. */
  readonly what: string;
  /** Along the axis. */
  readonly axis: string;
  /** What is to be seen, as a sentence. */
  readonly finding: string;
}

export function Distributions({ rows, what, axis, finding }: Props) {
  const marks = rows.flatMap(({ mark }) => (mark === undefined ? [] : [[[mark.at, 0] as const]]));
  const bins = binsFor([...rows.map(({ values }) => values), ...marks], MOST_BINS);
  if (bins === undefined) return <p class="hint">{text.chart.empty}</p>;
  const counts = rows.map(({ values }) => countsIn(bins, values));
  return (
    <Figure finding={finding} note={text.chart.key} table={binTable(rows, counts, bins)}>
      <Picture rows={rows} counts={counts} bins={bins} what={what} axis={axis} />
    </Figure>
  );
}

interface PictureProps extends Omit<Props, 'finding'> {
  readonly counts: readonly (readonly number[])[];
  readonly bins: Bins;
}

function Picture({ rows, counts, bins, what, axis }: PictureProps) {
  const { fill, defs } = usePatterns();
  const width = useChartWidth();
  const x = scaleLinear()
    .domain(domainOf(bins))
    .range([MARGIN, width - MARGIN]);
  const height = rows.length * ROW + AXIS;
  const names = text.words.list(rows.map(({ plan }) => plan));
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.chart.name(what, names)}>
      {defs}
      <BottomAxis x={x} height={height} words={axis} width={width} />
      {rows.map((row, i) => (
        <g key={row.plan} transform={`translate(0 ${i * ROW})`}>
          <Silhouette
            row={row}
            counts={counts[i]}
            most={Math.max(1, ...counts[i])}
            bins={bins}
            x={x}
            index={i}
            fill={fill(i)}
            height={ROW}
          />
        </g>
      ))}
    </svg>
  );
}

/** Fewer bins than this would look like a wall. */
const LEAST_BINS = 8;

/** The bins, and room around them when they are few. */
function domainOf({ from, width, count }: Bins): readonly [number, number] {
  const missing = Math.max(0, LEAST_BINS - count);
  // Minutes below 0 are shown only where there are some.
  const before = Math.min(Math.floor(missing / 2), from < 0 ? missing : Math.floor(from / width));
  return [from - before * width, from + (count + missing - before) * width];
}

function binTable(rows: readonly Row[], counts: readonly (readonly number[])[], bins: Bins) {
  const lines = Array.from({ length: bins.count }, (_, i) => {
    const from = bins.from + i * bins.width;
    return [text.chart.bin(from, from + bins.width - 1), ...counts.map((count) => String(count[i]))];
  });
  return { head: [text.chart.minutes, ...rows.map(({ plan }) => plan)], rows: lines };
}
