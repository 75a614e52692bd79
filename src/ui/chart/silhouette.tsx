// One row of a picture of distributions: the silhouette of its runs, its name, its median, its P10 to P90, and a marked value.
import type { ScaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { quantileOfAll } from '../../analysis/index.ts';
import type { Bins, Row } from '../model/histogram.ts';
import { text } from '../text/index.ts';
import { colourOf } from './patterns.tsx';

interface RowProps {
  readonly row: Row;
  readonly counts: readonly number[];
  /** The count that fills the height. */
  readonly most: number;
  readonly bins: Bins;
  readonly x: ScaleLinear<number, number>;
  /** Which one it is. */
  readonly index: number;
  readonly fill: string;
  readonly height: number;
}

/** Room above for the name and below for the bracket. */
const TOP = 20;
const BOTTOM = 14;
/** A whole minute takes the room up to the next; it is marked in its middle. */
const HALF = 0.5;

export function Silhouette({ row, counts, most, bins, x, index, fill, height }: RowProps) {
  const base = height - BOTTOM;
  const top = (count: number) => base - ((base - TOP) * count) / most;
  const shape = area<number>()
    .x((_, i) => x(bins.from + i * bins.width))
    .y0(base)
    .y1(top)
    .curve(curveStepAfter);
  const [p10, p50, p90] = [10, 50, 90].map((percent) => quantileOfAll(row.values, percent));
  return (
    <>
      <path d={shape([...counts, 0]) ?? ''} fill={fill} stroke={colourOf(index)} />
      <text class="chart-name" x={x.range()[0]} y={13}>
        {row.plan}
        {p50 !== undefined && (
          <tspan class="chart-median" dx={8}>
            {text.chart.median(text.words.minutes(p50))}
          </tspan>
        )}
      </text>
      <line class="chart-base" x1={x.range()[0]} x2={x.range()[1]} y1={base} y2={base} />
      {p10 !== undefined && p90 !== undefined && (
        <rect class="chart-span" x={x(p10 + HALF)} y={base + 3} width={Math.max(2, x(p90) - x(p10))} height={4} />
      )}
      {p50 !== undefined && (
        <line class="chart-tick" x1={x(p50 + HALF)} x2={x(p50 + HALF)} y1={base - 4} y2={base + 10} />
      )}
      {row.mark !== undefined && (
        <Mark x={x(row.mark.at + HALF)} base={base} words={row.mark.words} end={x.range()[1]} />
      )}
    </>
  );
}

/** A value among the others: a flag on a pole. */
function Mark(props: { readonly x: number; readonly base: number; readonly words: string; readonly end: number }) {
  const { x, base, words, end } = props;
  const isLeft = x > end / 2;
  return (
    <g class="chart-mark">
      <line x1={x} x2={x} y1={TOP} y2={base} />
      <path d={`M${x - 5} ${TOP - 2}h10l-5 7Z`} />
      <text x={isLeft ? x - 8 : x + 8} y={TOP + 8} text-anchor={isLeft ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  );
}
