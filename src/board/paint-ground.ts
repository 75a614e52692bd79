// Strokes roads and hexside features. Widths in world units, never thinner than a pixel or so.
import { stroke } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import type { GroundBlock, GroundPart } from './ground-art.ts';

interface Stroke {
  readonly parts: readonly GroundPart[];
  readonly colour: string;
  /** World units, and CSS pixels at least. */
  readonly width: number;
  readonly least: number;
  /** World units on and off. */
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
  /** CSS pixels: left out where a hex's radius is smaller. */
  readonly from?: number;
}

const WATER = ['river', 'ford', 'bridge'] as const;

const ROADS: readonly Stroke[] = [
  { parts: ['road'], colour: '#a9824f', width: 0.23, least: 2.2, cap: 'round' },
  { parts: ['road'], colour: '#fbf0d2', width: 0.15, least: 1, cap: 'round' },
];

const FEATURES: readonly Stroke[] = [
  { parts: ['stream'], colour: '#4d87b3', width: 0.09, least: 1.2, cap: 'round' },
  { parts: WATER, colour: '#4d87b3', width: 0.25, least: 2, cap: 'round' },
  { parts: WATER, colour: '#86b8d7', width: 0.2, least: 1, cap: 'round' },
  { parts: ['shallows'], colour: '#f6ecd0', width: 0.36, least: 1, dash: [0.08, 0.08], from: 7 },
  { parts: ['deck'], colour: '#6b4a2a', width: 0.38, least: 3 },
  { parts: ['deck'], colour: '#f4e3bd', width: 0.25, least: 1.6 },
  { parts: ['ditch'], colour: '#6d5335', width: 0.27, least: 1, dash: [0.05, 0.15], from: 10 },
  { parts: ['ditch'], colour: '#6d5335', width: 0.09, least: 1.4, cap: 'round' },
  { parts: ['wall'], colour: '#4b4844', width: 0.18, least: 1, dash: [0.12, 0.32], from: 10 },
  { parts: ['wall'], colour: '#4b4844', width: 0.08, least: 1.4, cap: 'round' },
  { parts: ['line'], colour: '#7a6a80', width: 0.06, least: 1.2, cap: 'round' },
  { parts: ['barrier'], colour: '#5e4f66', width: 0.13, least: 1.8, cap: 'round' },
];

export function paintGround(brush: Brush, blocks: readonly GroundBlock[], which: 'roads' | 'features'): void {
  const { ctx, unit, view } = brush;
  const seen = blocks.filter(
    ({ box }) =>
      box.right > view.left - 1 && box.left < view.right + 1 && box.bottom > view.top - 1 && box.top < view.bottom + 1,
  );
  for (const { parts, colour, width, least, dash = [], cap = 'butt', from = 0 } of which === 'roads'
    ? ROADS
    : FEATURES) {
    if (unit < from) continue;
    stroke(
      brush,
      colour,
      Math.max(least, width * unit),
      dash.map((length) => length * unit),
    );
    ctx.lineCap = cap;
    for (const { paths } of seen) {
      for (const part of parts) {
        const path = paths.get(part);
        if (path !== undefined) ctx.stroke(path);
      }
    }
  }
  ctx.lineCap = 'butt';
}
