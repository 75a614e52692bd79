// One plan in the picture: the silhouette of its runs, its name, its median, its P10 to P90.
import type { ScaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { quantileOfAll } from '../../analysis/index.ts';
import type { Bins, Row } from '../model/histogram.ts';
import { text } from '../text/index.ts';
import { planLook } from './patterns.tsx';

interface RowProps {
  readonly row: Row;
  readonly counts: readonly number[];
  /** The count that fills the height. */
  readonly most: number;
  readonly bins: Bins;
  readonly x: ScaleLinear<number, number>;
  /** Which plan it is. */
  readonly index: number;
  readonly height: number;
}

/** Room above for the name and below for the bracket. */
const TOP = 20;
const BOTTOM = 14;

export function ChartRow({ row, counts, most, bins, x, index, height }: RowProps) {
  const base = height - BOTTOM;
  const look = planLook(index);
  const top = (count: number) => base - ((base - TOP) * count) / most;
  const shape = area<number>()
    .x((_, i) => x(bins.from + i * bins.width))
    .y0(base)
    .y1(top)
    .curve(curveStepAfter);
  const [p10, p50, p90] = [10, 50, 90].map((percent) => quantileOfAll(row.values, percent));
  return (
    <>
      <text class="chart-name" x={x.range()[0]} y={13}>
        {row.plan}
        {p50 !== undefined && (
          <tspan class="chart-median" dx={8}>
            {text.chart.median(text.words.minutes(p50))}
          </tspan>
        )}
      </text>
      <path d={shape([...counts, 0]) ?? ''} fill={`url(#${look.pattern})`} stroke={look.colour} />
      <line class="chart-base" x1={x.range()[0]} x2={x.range()[1]} y1={base} y2={base} />
      {p10 !== undefined && p90 !== undefined && (
        <rect class="chart-span" x={x(p10)} y={base + 3} width={Math.max(2, x(p90) - x(p10))} height={4} />
      )}
      {p50 !== undefined && <line class="chart-tick" x1={x(p50)} x2={x(p50)} y1={base - 4} y2={base + 10} />}
    </>
  );
}
