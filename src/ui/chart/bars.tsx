// Bars over steps of time, from 0 upwards.
import { scaleLinear } from 'd3-scale';
import { AXIS, MARGIN } from './axis.tsx';
import { colourOf, usePatterns } from './patterns.tsx';
import { LEFT, StepAxes } from './steps.tsx';
import { useChartWidth } from './width.ts';

interface Props {
  /** By step; step i is drawn from i to i + 1. */
  readonly values: readonly number[];
  readonly look: number;
  readonly axis: string;
  readonly name: string;
}

const TOP = 8;
const HEIGHT = 120;
const GAP = 0.12;

export function Bars({ values, look, axis, name }: Props) {
  const { fill, defs } = usePatterns();
  const width = useChartWidth();
  const x = scaleLinear()
    .domain([0, values.length])
    .range([LEFT, width - MARGIN]);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice()
    .range([HEIGHT - AXIS, TOP]);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name}>
      {defs}
      <StepAxes x={x} y={y} steps={values.length} height={HEIGHT} words={axis} />
      {values.map((value, i) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          x={x(i + GAP)}
          width={x(1 - GAP) - x(GAP)}
          y={y(value)}
          height={y(0) - y(value)}
          fill={fill(look)}
          stroke={colourOf(look)}
        />
      ))}
    </svg>
  );
}
