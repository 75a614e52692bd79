// The axis below a picture: ticks with their numbers, lines up to the top, and what is measured.
import type { ScaleLinear } from 'd3-scale';

/** Left and right, with room for half a number. */
export const MARGIN = 14;
/** Room for the axis below. */
export const AXIS = 34;

interface Props {
  readonly x: ScaleLinear<number, number>;
  /** Of the whole picture. */
  readonly height: number;
  readonly words: string;
  readonly width: number;
}

export function BottomAxis({ x, height, words, width }: Props) {
  const base = height - AXIS;
  return (
    <g class="axis">
      {x
        .ticks(Math.round(width / 60))
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} transform={`translate(${x(tick)} 0)`}>
            <line y1={6} y2={base} />
            <text y={base + 13} text-anchor="middle">
              {tick}
            </text>
          </g>
        ))}
      <text x={width / 2} y={base + 29} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
