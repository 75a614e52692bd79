// The ground of each terrain as a tile that repeats: all tiles in one canvas, for the terrain shader to read. Painted
// tiles cost the shader one look-up, where drawing the patterns in the shader made a machine without a GPU crawl.
import { TERRAIN_COLOURS, TERRAIN_LOOKS } from './palette.ts';
import type { TerrainLook } from './palette.ts';

/** The side of a tile in world units. */
export const TILE_SPAN = 2;
/** Tiles in a row. */
export const TILE_COLUMNS = 4;
/** Pixels around each tile that continue it, so that smooth reading does not reach its neighbour. */
export const TILE_PAD = 2;

/** How finely tiles are to be painted for a scale. */
export interface TileLevel {
  /** Pixels of a tile's side. */
  readonly edge: number;
  /** How strong the pattern is, 0 … 1: it fades where hexes are small. */
  readonly strength: number;
}

/** All tiles of a level in one canvas: pixels of a tile's side, and of the canvas. */
export interface TileSheet {
  readonly edge: number;
  readonly width: number;
  readonly height: number;
}

/** The level for a scale: between one and two pixels of a tile for each on the screen, strength in quarters. */
export function tileLevel(unit: number, ratio: number): TileLevel {
  const wanted = TILE_SPAN * unit * ratio;
  const edge = [32, 64, 128].find((size) => size >= wanted) ?? 256;
  const strength = Math.round(Math.min(1, Math.max(0, (unit - 6) / 10)) * 4) / 4;
  return { edge, strength };
}

type Pen = (ctx: CanvasRenderingContext2D) => void;

/** A number in 0 … 1 from two whole numbers, always the same. */
function hash(a: number, b: number): number {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 8) / 0x1000000;
}

/** Runs for spots on a jittered lattice of n × n over the tile. */
function scatter(n: number, seed: number, jitter: number, at: (x: number, y: number, chance: number) => void): void {
  const cell = TILE_SPAN / n;
  for (let i = 0; i < n * n; i++) {
    const x = ((i % n) + 0.5 + (hash(i, seed) - 0.5) * jitter) * cell;
    const y = (Math.floor(i / n) + 0.5 + (hash(i, seed + 50) - 0.5) * jitter) * cell;
    at(x, y, hash(i, seed + 90));
  }
}

function dot(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

function segment(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

/** A hummock: a flat arc with two short strokes on its lee side. */
function hummock(ctx: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  ctx.beginPath();
  ctx.arc(x, y + size * 0.35, size, Math.PI * 1.12, Math.PI * 1.88);
  ctx.stroke();
  segment(ctx, x + size * 0.35, y - size * 0.12, x + size * 0.5, y + size * 0.22);
  segment(ctx, x + size * 0.08, y - size * 0.2, x + size * 0.18, y + size * 0.12);
}

function wave(ctx: CanvasRenderingContext2D, y: number): void {
  ctx.beginPath();
  for (let i = -1; i <= 25; i++) ctx.lineTo((i * TILE_SPAN) / 24, y + 0.04 * Math.sin((i * Math.PI) / 4));
  ctx.stroke();
}

/** Lines across the tile that meet themselves at its edges; `slope` 1 falls, −1 rises. */
function slants(ctx: CanvasRenderingContext2D, gap: number, slope: number): void {
  for (let x = -TILE_SPAN; x <= 2 * TILE_SPAN; x += gap) segment(ctx, x, 0, x + slope * TILE_SPAN, TILE_SPAN);
}

const PATTERNS: Readonly<Record<TerrainLook, Pen | undefined>> = {
  open: undefined,
  road: undefined,
  scrub: (ctx) => scatter(6, 1, 0.6, (x, y) => dot(ctx, x, y, 0.042)),
  forest: (ctx) => scatter(6, 2, 0.85, (x, y, chance) => dot(ctx, x, y, 0.07 + 0.06 * chance)),
  hill: (ctx) => scatter(3, 3, 0.35, (x, y, chance) => hummock(ctx, x, y, 0.2 + 0.07 * chance)),
  marsh: (ctx) => scatter(5, 4, 0.5, (x, y) => segment(ctx, x - 0.14, y, x + 0.14, y)),
  town: (ctx) =>
    scatter(7, 5, 0.12, (x, y, chance) => {
      const half = 0.055 + 0.045 * hash(Math.round(x * 99), 7);
      if (chance > 0.25) ctx.fillRect(x - half, y - half, 2 * half, 2 * half);
    }),
  water: (ctx) => [0.17, 0.5, 0.83, 1.17, 1.5, 1.83].forEach((y) => wave(ctx, y)),
  stripes: (ctx) => slants(ctx, 0.4, 1),
  grains: (ctx) => scatter(9, 6, 0.6, (x, y) => dot(ctx, x, y, 0.03)),
  checks: (ctx) => {
    for (let i = 0; i < 5; i++) {
      segment(ctx, i * 0.4 + 0.2, 0, i * 0.4 + 0.2, TILE_SPAN);
      segment(ctx, 0, i * 0.4 + 0.2, TILE_SPAN, i * 0.4 + 0.2);
    }
  },
  barred: (ctx) => {
    slants(ctx, 0.5, 1);
    slants(ctx, 0.5, -1);
  },
};

/** How large the canvas that holds all tiles has to be. */
export function tileSheet({ edge }: TileLevel): TileSheet {
  const cell = edge + 2 * TILE_PAD;
  return { edge, width: cell * TILE_COLUMNS, height: cell * Math.ceil(TERRAIN_LOOKS.length / TILE_COLUMNS) };
}

/** Paints all tiles, look by look, in rows. */
export function paintTiles(ctx: CanvasRenderingContext2D, level: TileLevel): void {
  const { edge, strength } = level;
  const cell = edge + 2 * TILE_PAD;
  const scale = edge / TILE_SPAN;
  TERRAIN_LOOKS.forEach((look, i) => {
    const [ground, ink] = TERRAIN_COLOURS[look];
    const left = (i % TILE_COLUMNS) * cell;
    const top = Math.floor(i / TILE_COLUMNS) * cell;
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, cell, cell);
    ctx.clip();
    ctx.fillStyle = ground;
    ctx.fillRect(left, top, cell, cell);
    ctx.globalAlpha = 0.8 * strength;
    ctx.fillStyle = ink;
    ctx.strokeStyle = ink;
    ctx.lineWidth = 0.034;
    // What reaches over one edge comes in at the opposite one.
    for (let copy = 0; copy < 9 && strength > 0; copy++) {
      const x = left + TILE_PAD + ((copy % 3) - 1) * edge;
      const y = top + TILE_PAD + (Math.floor(copy / 3) - 1) * edge;
      ctx.setTransform(scale, 0, 0, scale, x, y);
      PATTERNS[look]?.(ctx);
    }
    ctx.restore();
  });
}
