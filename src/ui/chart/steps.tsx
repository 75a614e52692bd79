// The axes of pictures over steps of time: each step named below its middle, whole numbers at the left.
import type { ScaleLinear } from 'd3-scale';
import { AXIS } from './axis.tsx';

type Scale = ScaleLinear<number, number>;

interface Props {
  /** From a step's number to its left end. */
  readonly x: Scale;
  readonly y: Scale;
  readonly steps: number;
  /** Of the whole picture. */
  readonly height: number;
  readonly words: string;
}

/** Names below that have room beside each other. */
const MOST_NAMES = 12;
/** Between the left end of the picture and its first step. */
export const LEFT = 34;

export function StepAxes({ x, y, steps, height, words }: Props) {
  const base = height - AXIS;
  const every = Math.ceil(steps / MOST_NAMES);
  const named = Array.from({ length: steps }, (_, i) => i).filter((i) => i % every === 0);
  const [left, right] = x.range();
  return (
    <g class="axis">
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x1={left} x2={right} />
            <text x={left - 5} y={4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {named.map((i) => (
        <text key={i} x={x(i + 0.5)} y={base + 13} text-anchor="middle">
          {i}
        </text>
      ))}
      <text x={(left + right) / 2} y={base + 29} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
