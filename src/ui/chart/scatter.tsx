// The scatter of plans: effect upwards, cost to the right, a number and an interval at each point, the front as a line of steps.
import type { ScaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { CostAxis, EffectAxis, FrontPoint } from '../model/front-points.ts';
import { language, text } from '../text/index.ts';
import { colourOf } from './patterns.tsx';
import { scaleFor } from './scale.ts';
import { useChartWidth } from './width.ts';

/** In units of the picture. */
const HEIGHT = 250;
const LEFT = 40;
const RIGHT = 14;
const TOP = 22;
const BOTTOM = 36;
const RADIUS = 8;

type Scale = ScaleLinear<number, number>;

interface PictureProps {
  readonly points: readonly FrontPoint[];
  readonly effect: EffectAxis;
  readonly cost: CostAxis;
}

export function FrontPicture({ points, effect, cost }: PictureProps) {
  const { axis, name } = text.front;
  const width = useChartWidth();
  const ends = points.flatMap(({ y, between }) => (between === undefined ? [y] : [y, between.low, between.high]));
  const x = scaleFor(
    points.map((point) => point.x),
    LEFT + RADIUS,
    width - RIGHT - RADIUS,
  );
  const y = scaleFor(ends, HEIGHT - BOTTOM - RADIUS, TOP + RADIUS);
  const names = text.words.list(points.map(({ plan }) => plan));
  return (
    <svg
      class="chart front"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={name(axis[effect], axis[cost], names)}
    >
      <Axes x={x} y={y} effect={axis[effect]} cost={axis[cost]} />
      <FrontLine points={points} x={x} y={y} />
      {points.map((point, i) => (
        <Point key={point.plan} point={point} index={i} x={x} y={y} />
      ))}
    </svg>
  );
}

interface AxesProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly effect: string;
  readonly cost: string;
}

function Axes({ x, y, effect, cost }: AxesProps) {
  const width = useChartWidth();
  const [floor, ceiling] = y.range();
  const figures = new Intl.NumberFormat(language(), { useGrouping: false, maximumFractionDigits: 6 });
  return (
    <g class="axis">
      {y.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={LEFT} x2={width - RIGHT} />
          <text x={LEFT - 5} y={4} text-anchor="end">
            {figures.format(tick)}
          </text>
        </g>
      ))}
      {x.ticks(6).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line y1={ceiling} y2={floor} />
          <text y={floor + RADIUS + 12} text-anchor="middle">
            {figures.format(tick)}
          </text>
        </g>
      ))}
      <text x={4} y={12}>
        {effect}
      </text>
      <text x={width - RIGHT} y={HEIGHT - 6} text-anchor="end">
        {cost}
      </text>
    </g>
  );
}

/** From cheap to dear: what can be had for so much. */
function FrontLine({ points, x, y }: { readonly points: readonly FrontPoint[]; readonly x: Scale; readonly y: Scale }) {
  const front = points.filter(({ dominatedBy }) => dominatedBy.length === 0).sort((a, b) => a.x - b.x || a.y - b.y);
  const path = line<FrontPoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .curve(curveStepAfter);
  return <path class="front-line" d={path(front) ?? ''} />;
}

interface PointProps {
  readonly point: FrontPoint;
  readonly index: number;
  readonly x: Scale;
  readonly y: Scale;
}

function Point({ point, index, x, y }: PointProps) {
  const colour = colourOf(index);
  const { between, dominatedBy } = point;
  const isOfFront = dominatedBy.length === 0;
  return (
    <g>
      {between !== undefined && (
        <line class="front-between" x1={x(point.x)} x2={x(point.x)} y1={y(between.low)} y2={y(between.high)} />
      )}
      <circle
        cx={x(point.x)}
        cy={y(point.y)}
        r={RADIUS}
        stroke={colour}
        fill={isOfFront ? colour : 'var(--sheet)'}
        stroke-dasharray={isOfFront ? undefined : '3 2'}
      />
      <text
        class={isOfFront ? 'front-number on' : 'front-number'}
        x={x(point.x)}
        y={y(point.y) + 4}
        text-anchor="middle"
      >
        {index + 1}
      </text>
    </g>
  );
}
