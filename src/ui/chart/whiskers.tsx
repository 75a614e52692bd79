// Values with their intervals under each other on one scale that shows 0: a bar to the value, whiskers over the interval, the words beside it.
import { scaleLinear } from 'd3-scale';
import { AXIS, BottomAxis, MARGIN } from './axis.tsx';
import { colourOf, usePatterns } from './patterns.tsx';
import { useChartWidth } from './width.ts';

export interface WhiskerRow {
  readonly label: string;
  /** The value in words, at the right end of the label's line. */
  readonly words: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** By this a row of more than one kind finds its colour and hatch; absent = 0. */
  readonly look?: number;
}

interface Props {
  readonly rows: readonly WhiskerRow[];
  /** Along the axis. */
  readonly axis: string;
  /** The scale goes at least so far; absent = as far as the rows. */
  readonly upTo?: number;
  /** What a screen reader says of the picture. */
  readonly name: string;
}

const ROW = 42;
const TOP = 18;
const BAR = 14;

export function Whiskers({ rows, axis, upTo = 0, name }: Props) {
  const { fill, defs } = usePatterns();
  const width = useChartWidth();
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, upTo, ...ends)];
  const x = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .nice()
    .range([MARGIN, width - MARGIN]);
  const height = rows.length * ROW + AXIS;
  return (
    <svg class="chart whiskers" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {defs}
      <BottomAxis x={x} height={height} words={axis} width={width} />
      <line class="chart-zero" x1={x(0)} x2={x(0)} y1={TOP - 4} y2={height - AXIS} />
      {rows.map(({ label, words, value, low, high, look = 0 }, i) => (
        <g key={label} transform={`translate(0 ${i * ROW})`}>
          <text class="chart-name" x={MARGIN} y={13}>
            {label}
          </text>
          <text class="chart-value" x={width - MARGIN} y={13} text-anchor="end">
            {words}
          </text>
          <rect
            x={Math.min(x(0), x(value))}
            width={Math.max(1, Math.abs(x(value) - x(0)))}
            y={TOP}
            height={BAR}
            fill={fill(look)}
            stroke={colourOf(look)}
          />
          <path
            class="whisker"
            d={`M${x(low)} ${TOP + 2}V${TOP + BAR - 2}M${x(low)} ${TOP + BAR / 2}H${x(high)}M${x(high)} ${TOP + 2}V${TOP + BAR - 2}`}
          />
        </g>
      ))}
    </svg>
  );
}
