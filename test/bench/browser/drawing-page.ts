// The page of the bench's drawing: a board whose frames are drawn when they are asked for, and the terrain's shader on a bare quad beside it.
import { createBoard, EMPTY_SCENE } from '../../../src/board/index.ts';
import type { FieldMark, Scene } from '../../../src/board/index.ts';
import { madeUpScenario, madeUpScene } from '../../board/page/made-up.ts';
import { SIZES } from '../hex/cases.ts';
import { makeQuad } from './quad.ts';
import type { What } from './whats.ts';

/** Milliseconds a frame: of the script alone, and until its pixels are there. */
export interface Frames {
  readonly script: number;
  readonly whole: number;
}

export interface DrawingBench {
  /** Puts a map of one of the bench's sizes on the board and on the quad. */
  readonly show: (size: number, what: What) => void;
  /** So many frames, each after a step of a drag and one of the wheel. */
  readonly board: (frames: number) => Frames;
  readonly quad: (frames: number) => Frames;
  /** Of places spread over the screen, the share that board and quad draw alike. */
  readonly alike: () => number;
  /** Frames until a change of the map is on the screen; −1 = it is not after so many. */
  readonly framesToChange: (most: number) => number;
  /** Frames that are drawn of themselves in so many milliseconds. */
  readonly idleFrames: (milliseconds: number) => Promise<number>;
}

const [WIDTH, HEIGHT] = [1280, 720];
const MAX = 499;
/** Roads are lines above the terrain. */
const ROAD = 1;

// Frames wait here until they are asked for.
const real = window.requestAnimationFrame.bind(window);
let waiting: FrameRequestCallback[] = [];
window.requestAnimationFrame = (callback) => waiting.push(callback);

function drawWaiting(): void {
  const all = waiting;
  waiting = [];
  for (const callback of all) callback(performance.now());
}

/** Lets the browser ask for frames, as on any page, until something is done. */
async function untilDone<T>(done: Promise<T>): Promise<T> {
  let going = true;
  const tick = (): void => {
    drawWaiting();
    if (going) real(tick);
  };
  real(tick);
  try {
    return await done;
  } finally {
    going = false;
  }
}

const host = document.getElementById('host');
if (host === null) throw new Error('no host');
const board = await untilDone(
  new Promise<ReturnType<typeof createBoard>>((resolve) => {
    const made = createBoard(host, { reducedMotion: true, onReady: () => resolve(made) });
  }),
);
const element = host.firstElementChild as HTMLElement;
const screen = element.querySelector('canvas')?.getContext('webgl');
if (screen === null || screen === undefined) throw new Error('the board does not draw with WebGL');
const quad = makeQuad(WIDTH, HEIGHT);

let field: FieldMark = { values: new Int32Array(0), max: MAX };
let scene: Scene = EMPTY_SCENE;

function show(number: number, what: What): void {
  const { width, height } = SIZES[number];
  const all = madeUpScenario({ width, height, orientation: 'pointy', offset: 'odd' });
  const terrain = all.terrain.map((look) => (look === ROAD ? 0 : look));
  const bare = { ...all, terrain, zones: [], columns: [], posts: [], feature: new Uint8Array(all.feature.length) };
  const scenario = what === 'all' ? all : bare;
  field = { values: Int32Array.from({ length: all.grid.size }, (_, hex) => hex % (MAX + 1)), max: MAX };
  const shown = what === 'terrain' ? undefined : field;
  scene = { ...(what === 'all' ? madeUpScene(all) : EMPTY_SCENE), field: shown };
  board.setScenario(scenario);
  board.setScene(scene);
  quad.setMap(scenario, shown);
  for (let i = 0; i < 3; i++) drawWaiting();
}

const pixel = new Uint8Array(4);
/** Waits until what was drawn is there. */
function finish(gl: WebGLRenderingContext): void {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
}

function pointer(type: string, x: number, y: number): PointerEvent {
  const at = { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true };
  return new PointerEvent(type, at);
}

/** The median: no single frame stands for all. */
function middleOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Times what `make` makes of a frame: all that the browser would do is done in it, outside of the time. */
function timed(frames: number, gl: WebGLRenderingContext, make: (frame: number) => () => void): Frames {
  const scripts: number[] = [];
  const wholes: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const draw = make(frame);
    const start = performance.now();
    draw();
    scripts.push(performance.now() - start);
    finish(gl);
    wholes.push(performance.now() - start);
  }
  return { script: middleOf(scripts), whole: middleOf(wholes) };
}

/** A drag to and fro, and the wheel in and out, as a hand does it. The browser makes the events. */
function moveBoard(frame: number): () => void {
  const way = frame % 8 < 4 ? 1 : -1;
  const drag = pointer('pointermove', 640 + 9 * way * (frame % 4), 360 + 4 * way * (frame % 4));
  const wheel = new WheelEvent('wheel', { clientX: 640, clientY: 360, deltaY: 40 * way, bubbles: true });
  return () => {
    element.dispatchEvent(drag);
    element.dispatchEvent(wheel);
    drawWaiting();
  };
}

const middle = { x: WIDTH / 2, y: HEIGHT / 2 };

const drawing: DrawingBench = {
  show,
  board(frames) {
    // Captured pointers are for real ones.
    element.setPointerCapture = () => {};
    element.dispatchEvent(pointer('pointerdown', middle.x, middle.y));
    const result = timed(frames, screen, moveBoard);
    element.dispatchEvent(pointer('pointerup', middle.x, middle.y));
    return result;
  },
  quad(frames) {
    const { camera } = board.probe();
    return timed(frames, quad.gl, (frame) => () => {
      const way = frame % 8 < 4 ? 1 : -1;
      const zoom = camera.zoom * (1 + 0.02 * way * (frame % 4));
      quad.draw({ x: camera.x + (9 * way * (frame % 4)) / zoom, y: camera.y, zoom });
    });
  },
  alike() {
    board.setLayers({ coordinates: false });
    drawWaiting();
    const mine = pixelsOf(screen);
    board.setLayers({ coordinates: true });
    quad.draw(board.probe().camera);
    const theirs = pixelsOf(quad.gl);
    const places = mine.filter((colour, i) => colour.every((part, k) => Math.abs(part - theirs[i][k]) < 6));
    return places.length / mine.length;
  },
  framesToChange(most) {
    board.centreOn(board.probe().counts.hexes >> 1);
    drawWaiting();
    const before = at(screen, middle.x, middle.y);
    board.setScene({ ...scene, field: scene.field === undefined ? field : undefined });
    for (let frame = 1; frame <= most; frame++) {
      drawWaiting();
      if (at(screen, middle.x, middle.y).some((part, i) => part !== before[i])) return frame;
    }
    return -1;
  },
  async idleFrames(milliseconds) {
    const pause = () => untilDone(new Promise((resolve) => setTimeout(resolve, milliseconds)));
    await pause();
    const { frames } = board.probe();
    await pause();
    return board.probe().frames - frames;
  },
};

/** The colour at a place of the screen, in CSS pixels from its top left corner. */
function at(gl: WebGLRenderingContext, x: number, y: number): readonly number[] {
  const colour = new Uint8Array(4);
  gl.readPixels(x, HEIGHT - 1 - y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, colour);
  return [...colour.subarray(0, 3)];
}

function pixelsOf(gl: WebGLRenderingContext): readonly (readonly number[])[] {
  const places = Array.from({ length: 400 }, (_, i) => [(i % 25) * 50 + 17, Math.floor(i / 25) * 44 + 23] as const);
  return places.map(([x, y]) => at(gl, x, y));
}

Object.assign(window, { drawing });
