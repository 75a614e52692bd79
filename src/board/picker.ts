// From a point on the screen to the place that was meant, and a drag as the places that it crosses.
import { placeOfSide } from '../hex/index.ts';
import type { Grid } from '../hex/index.ts';
import { toWorld } from './camera.ts';
import type { Camera, Size } from './camera.ts';
import { hexAtPoint, sideAtPoint } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { DragPick, Pick, PickMode } from './types.ts';

export interface PickView {
  readonly grid: Grid;
  readonly camera: Camera;
  readonly size: Size;
  readonly mode: PickMode;
}

/** What is meant at a point of the screen; undefined off the map, or where a hex has no hexside. */
export function pickAt(view: PickView, at: Point, button: number, shift: boolean): Pick | undefined {
  return pickWorld(view, toWorld(view.camera, view.size, at), button, shift);
}

function pickWorld({ grid, mode }: PickView, point: Point, button: number, shift: boolean): Pick | undefined {
  const hex = hexAtPoint(grid, point);
  if (hex < 0) return undefined;
  const near = sideAtPoint(grid, hex, point);
  if (mode === 'hex') return { hex, side: -1, near, place: hex, button, shift };
  return near < 0 ? undefined : { hex, side: near, near, place: placeOfSide(grid, near), button, shift };
}

/** Samples between two reports of the pointer, in world units: fine enough to miss no hex that matters. */
const STEP = 0.25;

/** A drag in progress: reports each place when the pointer comes to it, those between two pointer events as well. */
export class Drag {
  private last: Point | undefined;
  private place: number | undefined;

  /** The places from the last point to this one, without the one that was reported last. */
  follow(view: PickView, phase: DragPick['phase'], at: Point, shift: boolean): DragPick[] {
    const to = toWorld(view.camera, view.size, at);
    if (phase === 'start') {
      const pick = pickWorld(view, to, 0, shift);
      this.last = to;
      this.place = pick?.place;
      return [{ phase, pick }];
    }
    if (phase !== 'over') {
      this.last = undefined;
      return [{ phase, pick: phase === 'end' ? pickWorld(view, to, 0, shift) : undefined }];
    }
    const from = this.last ?? to;
    this.last = to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
    const found: DragPick[] = [];
    for (let i = 1; i <= steps; i++) {
      const point = { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps };
      const pick = pickWorld(view, point, 0, shift);
      if (pick === undefined || pick.place === this.place) continue;
      this.place = pick.place;
      found.push({ phase, pick });
    }
    return found;
  }
}
