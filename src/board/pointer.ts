// What the pointer means: turns points of the screen into picks, hovers and drags, and hands pans and zooms on.
import type { Grid, Place } from '../hex/index.ts';
import type { Camera, Size } from './camera.ts';
import type { Point } from './geometry.ts';
import type { InputSink } from './input.ts';
import { Drag, pickAt } from './picker.ts';
import type { PickView } from './picker.ts';
import type { BoardOptions, DragMode, DragPick, HandleMark, PickMode } from './types.ts';

export interface PointerHost {
  /** Undefined while there is no map. */
  seen(): { readonly grid: Grid; readonly camera: Camera; readonly size: Size } | undefined;
  pan(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
  /** Shows the mark under the pointer. */
  mark(place: Place | undefined): void;
}

export class Pointer implements InputSink {
  private readonly options: BoardOptions;
  private readonly host: PointerHost;
  private readonly path = new Drag();
  private mode: PickMode = 'hex';
  private dragging: DragMode = 'pan';
  private hovered: Place | undefined;
  private grips: readonly HandleMark[] = [];

  constructor(options: BoardOptions, host: PointerHost) {
    this.options = options;
    this.host = host;
  }

  setMode(mode: PickMode, drag: DragMode): void {
    this.mode = mode;
    this.dragging = drag;
    this.forget();
  }

  /** Takes the mark away, as if the pointer had left. */
  forget(): void {
    this.hover(undefined);
  }

  /** Places from which a drag is reported, whatever dragging does elsewhere. */
  setGrips(grips: readonly HandleMark[]): void {
    this.grips = grips;
  }

  dragMode(at: Point): DragMode {
    const view = this.view();
    if (view === undefined || this.grips.length === 0) return this.dragging;
    const pick = pickAt(view, at, 0, false);
    return this.grips.some(({ place }) => place === pick?.place) ? 'paint' : this.dragging;
  }

  pan(dx: number, dy: number): void {
    this.host.pan(dx, dy);
  }

  zoom(at: Point, factor: number): void {
    this.host.zoom(at, factor);
    this.hover(at);
  }

  hover(at: Point | undefined): void {
    const view = this.view();
    const pick = at === undefined || view === undefined ? undefined : pickAt(view, at, 0, false);
    if (pick?.place === this.hovered) return;
    this.hovered = pick?.place;
    this.host.mark(this.hovered);
    this.options.onHover?.(pick);
  }

  click(at: Point, button: number, shift: boolean): void {
    const view = this.view();
    const pick = view === undefined ? undefined : pickAt(view, at, button, shift);
    if (pick !== undefined) this.options.onPick?.(pick);
  }

  drag(phase: DragPick['phase'], at: Point, shift: boolean): void {
    const view = this.view();
    if (view === undefined) return;
    for (const pick of this.path.follow(view, phase, at, shift)) this.options.onDrag?.(pick);
  }

  private view(): PickView | undefined {
    const seen = this.host.seen();
    return seen === undefined ? undefined : { ...seen, mode: this.mode };
  }
}
