// Paints where a belt can be taken hold of: a knob at each end, a cross of arrows where all of it is moved.
import type { Grid } from '../hex/index.ts';
import { inPixels, isSeen } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOfPlace } from './geometry.ts';
import { ACCENT, WHITE } from './palette.ts';
import type { HandleMark } from './types.ts';

/** Radius in CSS pixels: a knob is as large as its hex allows, and never so small that it is not seen. */
const LEAST = 6;
const MOST = 11;

export function paintHandle(brush: Brush, grid: Grid, { place, sort, held }: HandleMark): void {
  const centre = centreOfPlace(grid, place);
  if (sort === 'body' || !isSeen(brush, centre, 1)) return;
  const radius = Math.min(MOST, Math.max(LEAST, brush.unit * 0.32));
  inPixels(brush, centre, (ctx) => {
    ctx.beginPath();
    ctx.arc(0, 0, radius, 0, 2 * Math.PI);
    ctx.fillStyle = held ? ACCENT : WHITE;
    ctx.fill();
    ctx.lineWidth = 5;
    ctx.strokeStyle = WHITE;
    ctx.stroke();
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = ACCENT;
    ctx.stroke();
    if (sort === 'whole') traceArrows(ctx, radius * 0.72);
    else {
      ctx.beginPath();
      ctx.arc(0, 0, radius * 0.3, 0, 2 * Math.PI);
    }
    ctx.fillStyle = held ? WHITE : ACCENT;
    ctx.fill();
  });
}

/** Four arrow heads, away from the middle. */
function traceArrows(ctx: CanvasRenderingContext2D, reach: number): void {
  const half = reach * 0.42;
  ctx.beginPath();
  for (const [x, y] of [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]) {
    ctx.moveTo(x * reach, y * reach);
    ctx.lineTo(x * (reach - half) - y * half, y * (reach - half) + x * half);
    ctx.lineTo(x * (reach - half) + y * half, y * (reach - half) - x * half);
    ctx.closePath();
  }
}
