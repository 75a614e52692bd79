// Paints a column's counter: the shape and letter of its class, a pip for each strength step, its status and its name.
import { FONT, clip, haloText } from './brush.ts';
import { ACCENT, CLASS_LETTERS, GOOD, MOVING, POST, WARNING, WHITE } from './palette.ts';
import { fillSymbol, strokeSymbol } from './symbols.ts';
import type { ColumnMark } from './types.ts';

/** Sizes in CSS pixels for a hex's radius. */
export interface TokenSize {
  /** The counter without rim. */
  readonly body: number;
  readonly width: number;
  readonly height: number;
  /** The middle of the counter. */
  readonly x: number;
  readonly y: number;
  readonly named: boolean;
}

export function tokenSize(unit: number): TokenSize {
  const body = Math.round(Math.min(46, Math.max(15, unit * 1.12)));
  const named = unit >= 24;
  const width = Math.max(body + 16, named ? 112 : 0);
  return { body, width, height: body + 16 + (named ? 12 : 0), x: width / 2, y: body / 2 + 8, named };
}

/** What decides a counter's picture, as a key. */
export function tokenKey(mark: ColumnMark, unit: number, ratio: number): string {
  const { body, named } = tokenSize(unit);
  const { class: mover, side, label, status, strength, known, selected } = mark;
  return JSON.stringify([mover, side, label, status, strength, known, selected === true, body, named, ratio]);
}

/** Paints with CSS pixels as the unit. */
export function paintToken(ctx: CanvasRenderingContext2D, mark: ColumnMark, size: TokenSize): void {
  const { body, x, y } = size;
  const gone = mark.status === 'broken';
  const colour = gone ? '#77716a' : mark.side === 'moving' ? MOVING : POST;
  ctx.lineJoin = 'round';
  ctx.globalAlpha = mark.status === 'waiting' ? 0.6 : 1;
  ctx.strokeStyle = mark.selected === true ? ACCENT : WHITE;
  strokeSymbol(ctx, mark.class, x, y, body, mark.selected === true ? 8 : 4);
  if (mark.selected === true) {
    ctx.strokeStyle = WHITE;
    strokeSymbol(ctx, mark.class, x, y, body, 3);
  }
  ctx.fillStyle = mark.known ? colour : WHITE;
  fillSymbol(ctx, mark.class, x, y, body);
  if (!mark.known) {
    ctx.strokeStyle = colour;
    ctx.setLineDash([4, 3]);
    strokeSymbol(ctx, mark.class, x, y, body - 2, 2);
    ctx.setLineDash([]);
  }
  const ink = mark.known ? WHITE : colour;
  ctx.fillStyle = ink;
  ctx.font = `800 ${Math.round(body * 0.46)}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(CLASS_LETTERS[mark.class], x, y - body * 0.08);
  if (body >= 20) paintPips(ctx, mark.strength, x, y + body * 0.27, body);
  if (mark.side === 'laying') paintBar(ctx, x, y - body * 0.5, body, colour);
  if (gone) paintStrike(ctx, x, y, body * 0.34);
  if (mark.status === 'arrived' || mark.status === 'left') paintTick(ctx, x + body * 0.42, y - body * 0.38);
  ctx.globalAlpha = 1;
  if (size.named) haloText(ctx, clip(mark.label, 16), x, y + body / 2 + 9, 10.5, colour);
}

/** One pip a step in rows of four; up to twelve steps. The fill style is the one that is set. */
function paintPips(ctx: CanvasRenderingContext2D, strength: number, x: number, y: number, body: number): void {
  const rows = Math.ceil(strength / 6);
  const pip = body * (rows > 1 ? 0.065 : 0.085);
  for (let i = 0; i < strength; i++) {
    const row = Math.floor(i / 6);
    const inRow = Math.min(6, strength - row * 6);
    const left = x + ((i % 6) - (inRow - 1) / 2) * pip * 1.6;
    const top = y + (row - (rows - 1) / 2) * pip * 1.6;
    ctx.fillRect(left - pip / 2, top - pip / 2, pip, pip);
  }
}

/** The laying side's own, also without colour. */
function paintBar(ctx: CanvasRenderingContext2D, x: number, y: number, body: number, colour: string): void {
  const [width, height] = [body * 0.8, Math.max(3, body * 0.12)];
  ctx.fillStyle = WHITE;
  ctx.fillRect(x - width / 2 - 1.5, y - height / 2 - 1.5, width + 3, height + 3);
  ctx.fillStyle = colour;
  ctx.fillRect(x - width / 2, y - height / 2, width, height);
}

function paintStrike(ctx: CanvasRenderingContext2D, x: number, y: number, arm: number): void {
  for (const [colour, width] of [
    [WHITE, 5],
    [WARNING, 2.8],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x - arm, y - arm);
    ctx.lineTo(x + arm, y + arm);
    ctx.moveTo(x + arm, y - arm);
    ctx.lineTo(x - arm, y + arm);
    ctx.stroke();
  }
}

function paintTick(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.fillStyle = GOOD;
  ctx.strokeStyle = WHITE;
  ctx.lineWidth = 1.6;
  ctx.beginPath();
  ctx.arc(x, y, 6, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x - 2.8, y + 0.2);
  ctx.lineTo(x - 0.8, y + 2.3);
  ctx.lineTo(x + 3, y - 2.2);
  ctx.stroke();
}
