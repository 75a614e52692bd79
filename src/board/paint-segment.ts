// Paints one segment of a belt: on a hex as hatched ground with an outline for each row, on a hexside as a heavy line.
// Symbol, letter and hatch tell the family without colour.
import { isSidePlace } from '../hex/index.ts';
import type { Grid, Place } from '../hex/index.ts';
import type { Family, Lane } from '../rules/index.ts';
import { FONT, hatchStyle, inPixels, stroke, trace } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, cornersOf, sidePoints } from './geometry.ts';
import type { Point } from './geometry.ts';
import { ACCENT, FAMILY_LOOKS, GOOD, INK, WARNING, WHITE } from './palette.ts';
import { fillSymbol } from './symbols.ts';

/** A segment as the painter sees it; real segments and ghosts are both turned into this. */
export interface SegmentLook {
  readonly place: Place;
  readonly family: Family;
  readonly depth: number;
  readonly lane: Lane;
  readonly marked: boolean;
  /** Solid outline, else dashed. */
  readonly solid: boolean;
  readonly selected: boolean;
  readonly refused: boolean;
  readonly ghost: boolean;
}

/** How far the outline of a row is drawn in. */
const ROW_SCALES = [0.86, 0.74, 0.62];
const LANE_COLOURS: Readonly<Record<Lane, string>> = { none: INK, sweeping: '#6b655a', swept: '#b06a00', proved: GOOD };
/** CSS pixels; below this radius a segment is plain colour. */
const LEAST_DETAIL = 11;

export function paintSegment(brush: Brush, grid: Grid, look: SegmentLook): void {
  brush.ctx.globalAlpha = look.ghost ? 0.7 : 1;
  if (isSidePlace(grid, look.place)) paintOnSide(brush, grid, look);
  else paintOnHex(brush, grid, look);
  brush.ctx.globalAlpha = 1;
}

function paintOnHex(brush: Brush, grid: Grid, look: SegmentLook): void {
  const { ctx, unit } = brush;
  const { colour, hatch } = FAMILY_LOOKS[look.family];
  const outline = (scale: number): void => {
    ctx.beginPath();
    trace(ctx, cornersOf(grid, look.place, scale), true);
  };
  const alpha = ctx.globalAlpha;
  outline(ROW_SCALES[0]);
  ctx.fillStyle = unit < LEAST_DETAIL ? colour : 'rgba(255, 253, 246, 0.5)';
  ctx.fill();
  if (unit < LEAST_DETAIL) {
    paintLetter(brush, grid, look);
    paintState(brush, look, () => outline(0.95));
    return;
  }
  ctx.globalAlpha = alpha * (look.lane === 'none' ? 0.62 : 0.4);
  ctx.fillStyle = hatchStyle(brush, hatch, colour, hatch === 'cross' ? 9 : 6, 1.4);
  ctx.fill();
  ctx.globalAlpha = alpha;
  ctx.lineJoin = 'round';
  for (let row = 0; row < look.depth; row++) {
    outline(ROW_SCALES[row]);
    stroke(brush, colour, row === 0 ? 2 : 1.4, look.solid ? [] : [4, 3]);
    ctx.stroke();
  }
  const centre = centreOf(grid, look.place);
  if (look.lane !== 'none') paintLane(brush, centre, look);
  paintState(brush, look, () => outline(0.95));
  paintPill(brush, look.lane === 'none' ? centre : { x: centre.x, y: centre.y + 0.42 }, look.family, unit);
  if (look.refused) paintCross(brush, centre, 0.5);
}

/** A way through, upright: a pale strip, its rims dashed until it is proved; half as long while it is being swept. */
function paintLane(brush: Brush, { x, y }: Point, { lane, marked }: SegmentLook): void {
  const { ctx, unit } = brush;
  const half = 0.17;
  const end = lane === 'sweeping' ? 0 : 0.66;
  ctx.fillStyle = WHITE;
  ctx.fillRect(x - half, y - 0.68, 2 * half, 0.68 + end);
  ctx.beginPath();
  for (const side of [-half, half]) {
    ctx.moveTo(x + side, y - 0.68);
    ctx.lineTo(x + side, y + end);
  }
  stroke(brush, LANE_COLOURS[lane], Math.max(2, unit * 0.09), lane === 'proved' ? [] : [4, 3]);
  ctx.stroke();
  if (!marked) return;
  // Marking: dots along both rims.
  ctx.fillStyle = LANE_COLOURS[lane];
  for (const side of [-0.36, 0.36]) {
    for (const along of [-0.5, -0.25, 0]) {
      ctx.beginPath();
      ctx.arc(x + side, y + along, 0.075, 0, 2 * Math.PI);
      ctx.fill();
    }
  }
}

/** All that a small hex has room for: the letter, on the family's colour. */
function paintLetter(brush: Brush, grid: Grid, look: SegmentLook): void {
  if (brush.unit < 5.5) return;
  const { letter } = FAMILY_LOOKS[look.family];
  inPixels(brush, centreOf(grid, look.place), (ctx) => {
    ctx.font = `800 ${brush.unit * 1.05}px ${FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = WHITE;
    ctx.fillText(letter, 0, brush.unit * 0.07);
  });
}

function paintOnSide(brush: Brush, grid: Grid, look: SegmentLook): void {
  const { ctx, unit } = brush;
  const { colour } = FAMILY_LOOKS[look.family];
  const [a, b] = sidePoints(grid, look.place - grid.size);
  const along = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const bar = (from: number, to: number): void => {
    ctx.beginPath();
    trace(ctx, [along(from), along(to)], false);
  };
  const width = Math.max(3, Math.min(9, unit * 0.2)) * (1 + 0.3 * (look.depth - 1));
  bar(0.04, 0.96);
  stroke(brush, WHITE, width + 3);
  ctx.stroke();
  stroke(brush, colour, width, look.solid ? [] : [5, 3]);
  ctx.stroke();
  paintState(brush, look, () => bar(0, 1));
  const middle = along(0.5);
  if (look.lane !== 'none') {
    bar(look.lane === 'sweeping' ? 0.5 : 0.33, 0.67);
    stroke(brush, WHITE, width + 4);
    ctx.stroke();
    ctx.beginPath();
    const across = { x: ((a.y - b.y) * width * 0.9) / unit, y: ((b.x - a.x) * width * 0.9) / unit };
    for (const t of [0.33, 0.67]) {
      const { x, y } = along(t);
      trace(
        ctx,
        [
          { x: x - across.x, y: y - across.y },
          { x: x + across.x, y: y + across.y },
        ],
        false,
      );
    }
    stroke(brush, LANE_COLOURS[look.lane], look.marked ? 4 : 2.5, look.lane === 'proved' ? [] : [3, 2]);
    ctx.stroke();
  } else if (unit >= 16) paintPill(brush, middle, look.family, unit * 0.75);
  if (look.refused) paintCross(brush, middle, 0.3);
}

/** A rim around what is selected, refused, or only about to be laid. */
function paintState(brush: Brush, look: SegmentLook, outline: () => void): void {
  if (!look.selected && !look.refused && !look.ghost) return;
  outline();
  stroke(brush, look.refused ? WARNING : ACCENT, look.selected ? 3.5 : 2.5, look.ghost && !look.refused ? [6, 3] : []);
  brush.ctx.stroke();
}

/** Symbol and letter side by side on a pale ground; only the symbol when there is little room. */
function paintPill(brush: Brush, centre: Point, family: Family, unit: number): void {
  const { colour, letter } = FAMILY_LOOKS[family];
  const size = Math.min(17, unit * 0.42);
  const both = unit >= 15;
  inPixels(brush, centre, (ctx) => {
    const width = both ? size * 2.1 : size * 1.4;
    const height = size * 1.36;
    ctx.fillStyle = WHITE;
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.roundRect(-width / 2, -height / 2, width, height, size * 0.35);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = colour;
    fillSymbol(ctx, family, both ? -size * 0.44 : 0, 0, size);
    if (!both) return;
    ctx.font = `800 ${size}px ${FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(letter, size * 0.52, size * 0.07);
  });
}

function paintCross(brush: Brush, { x, y }: Point, arm: number): void {
  const { ctx } = brush;
  for (const [colour, width] of [
    [WHITE, 5],
    [WARNING, 2.6],
  ] as const) {
    ctx.beginPath();
    ctx.moveTo(x - arm, y - arm);
    ctx.lineTo(x + arm, y + arm);
    ctx.moveTo(x + arm, y - arm);
    ctx.lineTo(x - arm, y + arm);
    stroke(brush, colour, width);
    ctx.stroke();
  }
}
