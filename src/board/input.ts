// Mouse and touch on the board's element, told as pans, zooms, clicks, hovers and drags in CSS pixels. No keyboard.
import type { Point } from './geometry.ts';
import type { DragMode } from './types.ts';

export interface InputSink {
  pan(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
  /** Undefined = the pointer has left. */
  hover(at: Point | undefined): void;
  click(at: Point, button: number, shift: boolean): void;
  drag(phase: 'start' | 'over' | 'end' | 'cancel', at: Point, shift: boolean): void;
  /** What a drag that starts at a point does. */
  dragMode(at: Point): DragMode;
}

/** CSS pixels that a pointer may move before a press is a drag. */
const SLACK = { mouse: 4, touch: 10 };

/** Milliseconds that the place of the element on the page is taken to stay the same while the pointer is over it. */
const BOX_LASTS = 200;

interface Press {
  readonly start: Point;
  readonly button: number;
  shift: boolean;
  readonly touch: boolean;
  last: Point;
  /** What it has turned into. */
  as: 'press' | 'pan' | 'paint' | 'pinch';
}

/**
 * Says where on an element an event is. The element is measured for every press, and else a few times in a second, as that makes the browser look
 * at the layout.
 */
function pointsOn(element: HTMLElement): (event: MouseEvent) => Point {
  let box = element.getBoundingClientRect();
  let measured = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (event.type === 'pointerdown' || event.timeStamp - measured > BOX_LASTS) {
      box = element.getBoundingClientRect();
      measured = event.timeStamp;
    }
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
}

/** Listens until the function that it returns is called. */
export function listen(element: HTMLElement, sink: InputSink): () => void {
  const presses = new Map<number, Press>();
  const ended = new AbortController();
  const { signal } = ended;
  const at = pointsOn(element);
  const on = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void): void =>
    element.addEventListener(type, handle, { signal, passive: false });

  on('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    press(presses, sink, event, at(event));
    if (event.button === 1) event.preventDefault();
  });
  on('pointermove', (event) => {
    const one = presses.get(event.pointerId);
    if (one !== undefined) one.shift = event.shiftKey;
    if (one !== undefined) move(presses, sink, event.pointerId, at(event));
    else if (event.pointerType !== 'touch') sink.hover(at(event));
  });
  on('pointerup', (event) => release(presses, sink, event.pointerId, at(event)));
  on('pointercancel', (event) => {
    const gone = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (gone?.as === 'paint') sink.drag('cancel', gone.last, gone.shift);
  });
  on('pointerleave', () => sink.hover(undefined));
  on('contextmenu', (event) => event.preventDefault());
  on('wheel', (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20;
    // A pinch on a touch pad comes as a wheel with the control key and small steps.
    const step = event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016);
    sink.zoom(at(event), Math.exp(-Math.min(0.6, Math.max(-0.6, step))));
  });
  return () => ended.abort();
}

function press(presses: Map<number, Press>, sink: InputSink, event: PointerEvent, start: Point): void {
  const touch = event.pointerType === 'touch';
  presses.set(event.pointerId, { start, last: start, button: event.button, shift: event.shiftKey, touch, as: 'press' });
  const fingers = [...presses.values()].filter((one) => one.touch);
  if (fingers.length < 2) return;
  for (const finger of fingers) {
    if (finger.as === 'paint') sink.drag('cancel', finger.last, finger.shift);
    finger.as = 'pinch';
  }
}

function move(presses: Map<number, Press>, sink: InputSink, id: number, to: Point): void {
  const one = presses.get(id);
  if (one === undefined) return;
  const from = one.last;
  one.last = to;
  if (one.as === 'press') {
    if (Math.hypot(to.x - one.start.x, to.y - one.start.y) <= (one.touch ? SLACK.touch : SLACK.mouse)) return;
    one.as = one.button === 0 && sink.dragMode(one.start) === 'paint' ? 'paint' : 'pan';
    sink.hover(undefined);
    if (one.as === 'paint') sink.drag('start', one.start, one.shift);
    else sink.pan(to.x - one.start.x, to.y - one.start.y);
    if (one.as === 'pan') return;
  }
  if (one.as === 'pan') sink.pan(to.x - from.x, to.y - from.y);
  if (one.as === 'paint') sink.drag('over', to, one.shift);
  if (one.as === 'pinch') pinch(presses, sink, one, from);
}

/** Two fingers: what was under their middle stays under it, and their distance sets the scale. */
function pinch(presses: Map<number, Press>, sink: InputSink, one: Press, from: Point): void {
  const other = [...presses.values()].find((press) => press !== one && press.as === 'pinch');
  if (other === undefined) return;
  const before = Math.hypot(from.x - other.last.x, from.y - other.last.y);
  const now = Math.hypot(one.last.x - other.last.x, one.last.y - other.last.y);
  sink.pan((one.last.x - from.x) / 2, (one.last.y - from.y) / 2);
  if (before > 0 && now > 0) {
    sink.zoom({ x: (one.last.x + other.last.x) / 2, y: (one.last.y + other.last.y) / 2 }, now / before);
  }
}

function release(presses: Map<number, Press>, sink: InputSink, id: number, to: Point): void {
  const one = presses.get(id);
  presses.delete(id);
  if (one?.as === 'press') sink.click(one.start, one.button, one.shift);
  if (one?.as === 'paint') sink.drag('end', to, one.shift);
  if (one !== undefined && !one.touch) sink.hover(to);
}
