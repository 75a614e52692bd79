// Areas on top of each other over steps of time: a hatch and a colour each, named where they are tall enough, and a key.
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { AXIS, MARGIN } from './axis.tsx';
import { colourOf, usePatterns } from './patterns.tsx';
import { LEFT, StepAxes } from './steps.tsx';
import { useChartWidth } from './width.ts';

export interface StackLayer {
  readonly label: string;
  /** By step; step i is drawn from i to i + 1. */
  readonly values: readonly number[];
  /** Its colour and hatch. */
  readonly look: number;
}

interface Props {
  /** From the bottom up, all with as many steps. */
  readonly layers: readonly StackLayer[];
  /** Along the axis. */
  readonly axis: string;
  /** What a screen reader says of the picture. */
  readonly name: string;
}

const TOP = 8;
const HEIGHT = 200;
const LABEL = 14;

interface Band {
  readonly layer: StackLayer;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

function bandsOf(layers: readonly StackLayer[]): readonly Band[] {
  let low: readonly number[] = layers[0].values.map(() => 0);
  return layers.map((layer) => {
    const high = layer.values.map((value, i) => value + low[i]);
    const band = { layer, low, high };
    low = high;
    return band;
  });
}

export function Stack({ layers, axis, name }: Props) {
  const { fill, defs } = usePatterns();
  const width = useChartWidth();
  const bands = bandsOf(layers);
  const steps = layers[0].values.length;
  const most = Math.max(1, ...bands[bands.length - 1].high);
  const x = scaleLinear()
    .domain([0, steps])
    .range([LEFT, width - MARGIN]);
  const y = scaleLinear()
    .domain([0, most])
    .nice()
    .range([HEIGHT - AXIS, TOP]);
  const shape = (band: Band) =>
    area<number>()
      .x((_, i) => x(i))
      .y0((_, i) => y(band.low[Math.min(i, steps - 1)]))
      .y1((_, i) => y(band.high[Math.min(i, steps - 1)]))
      .curve(curveStepAfter)([...band.low, 0]) ?? '';
  return (
    <>
      <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name}>
        {defs}
        <StepAxes x={x} y={y} steps={steps} height={HEIGHT} words={axis} />
        {bands.map((band) => (
          <path
            key={band.layer.label}
            d={shape(band)}
            fill={fill(band.layer.look)}
            stroke={colourOf(band.layer.look)}
          />
        ))}
        {bands.map((band) => (
          <Name key={band.layer.label} band={band} x={x} y={y} />
        ))}
      </svg>
      <Key layers={layers} />
    </>
  );
}

interface NameProps {
  readonly band: Band;
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

/** In the middle of the tallest step, where there is room. */
function Name({ band: { layer, low, high }, x, y }: NameProps) {
  const heights = layer.values.map((_, i) => y(low[i]) - y(high[i]));
  const tallest = heights.indexOf(Math.max(...heights));
  if (heights[tallest] < LABEL) return null;
  // The steps after it that are nearly as tall share the name.
  let last = tallest;
  while (last + 1 < heights.length && heights[last + 1] >= Math.max(LABEL, 0.6 * heights[tallest])) last += 1;
  const middle = (x(tallest) + x(last + 1)) / 2;
  const at = (tallest + last) >> 1;
  return (
    <text class="chart-name" x={middle} y={(y(low[at]) + y(high[at])) / 2 + 4} text-anchor="middle">
      {layer.label}
    </text>
  );
}

function Key({ layers }: { readonly layers: readonly StackLayer[] }) {
  const { fill, defs } = usePatterns();
  return (
    <ul class="chart-key">
      {layers.map(({ label, look }) => (
        <li key={label}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {defs}
            <rect x={0.5} y={0.5} width={15} height={15} fill={fill(look)} stroke={colourOf(look)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
