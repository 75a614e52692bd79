// The board: keeps what it was handed and the view onto it, and joins stage, parts and pointer.
import type { Grid, Place } from '../hex/index.ts';
import type { GameEvent, Scenario, View } from '../rules/index.ts';
import { clampCamera, fitCamera, panned, toScreen, viewBoxOf, zoomAbout } from './camera.ts';
import type { Camera, Size } from './camera.ts';
import { countsOf } from './counts.ts';
import { boundsOf, centreOf, centreOfPlace } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { listen } from './input.ts';
import { Motion } from './motion.ts';
import { Parts } from './parts.ts';
import { Pointer } from './pointer.ts';
import { hasWebGL, makeElement, showSentence, watchSize } from './host.ts';
import { Stage } from './stage.ts';
import { EMPTY_SCENE, LAYERS } from './types.ts';
import type { Board, BoardOptions, DragMode, Layer, PickMode, Probe, Scene, ScreenPoint } from './types.ts';

export const NO_WEBGL =
  'The map cannot be drawn: this browser has no WebGL. Update the browser or switch on hardware acceleration. ' +
  'The lists beside the map hold the same facts.';

/**
 * Makes a board that fills `host` and follows its size. It boots in the background: everything may be called at once.
 * Without WebGL it shows and reports a sentence, and draws nothing.
 */
export function createBoard(host: HTMLElement, options: BoardOptions): Board {
  return new PhaserBoard(host, options);
}

class PhaserBoard implements Board {
  private readonly options: BoardOptions;
  private readonly element: HTMLElement;
  private readonly stage: Stage | undefined;
  private readonly unwatch: () => void;
  private readonly unlisten: () => void;
  private parts: Parts | undefined;
  private scenario: Scenario | undefined;
  private bounds: Box = { left: 0, top: 0, right: 1, bottom: 1 };
  private scene: Scene = EMPTY_SCENE;
  private camera: Camera = { x: 0, y: 0, zoom: 20 };
  /** True until the user moves the view: then a resize no longer fits the map. */
  private fitted = true;
  private layers = Object.fromEntries(LAYERS.map((layer) => [layer, true])) as Record<Layer, boolean>;
  private readonly pointer: Pointer;
  private cursor: Place | undefined;
  private readonly motion = new Motion(() => {
    if (this.parts?.isStale === true) this.stage?.requestFrame();
  });

  constructor(host: HTMLElement, options: BoardOptions) {
    this.options = options;
    this.element = makeElement(host);
    this.pointer = new Pointer(options, {
      seen: () => this.seen(),
      pan: (dx, dy) => this.panned(dx, dy, true),
      zoom: (at, factor) => this.zoomAt(at, factor, true),
      mark: (place) => {
        this.parts?.hover.set(place);
        this.stage?.requestFrame();
      },
    });
    this.unlisten = listen(this.element, this.pointer);
    this.unwatch = watchSize(this.element, () => this.resized());
    if (hasWebGL()) this.stage = this.makeStage();
    else this.fail();
  }

  setScenario(scenario: Scenario): void {
    this.scenario = scenario;
    this.bounds = boundsOf(scenario.grid);
    this.scene = EMPTY_SCENE;
    this.cursor = undefined;
    this.pointer.forget();
    this.parts?.cursor.set(undefined);
    this.parts?.setScenario(scenario);
    this.parts?.setScene(scenario, EMPTY_SCENE);
    this.fit();
  }

  setScene(scene: Scene): void {
    this.scene = scene;
    this.pointer.setGrips(scene.handles ?? []);
    if (this.scenario !== undefined) this.parts?.setScene(this.scenario, scene);
    this.stage?.requestFrame();
  }

  playEvents(events: readonly GameEvent[], before: View, after: View, speed: number): Promise<void> {
    const { parts } = this;
    if (parts === undefined || this.options.reducedMotion) return Promise.resolve();
    this.stage?.requestFrame();
    return parts.playback.start(events, before, after, speed);
  }

  setLayers(layers: Partial<Record<Layer, boolean>>): void {
    this.layers = { ...this.layers, ...layers };
    this.parts?.stalen();
    this.stage?.requestFrame();
  }

  pickMode(mode: PickMode, drag: DragMode = 'pan'): void {
    this.pointer.setMode(mode, drag);
    this.element.style.cursor = drag === 'paint' ? 'crosshair' : '';
  }

  fit(): void {
    this.fitted = true;
    if (this.stage !== undefined) this.look(fitCamera(this.bounds, this.stage.size), false);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.stage?.size ?? { width: 0, height: 0 };
    this.zoomAt({ x: width / 2, y: height / 2 }, factor, false);
  }

  panBy(dx: number, dy: number): void {
    this.panned(-dx, -dy, false);
  }

  centreOn(hex: number): void {
    if (this.scenario !== undefined) this.centreAtPoint(centreOf(this.scenario.grid, hex));
  }

  centreAt(x: number, y: number): void {
    const { left, top, right, bottom } = this.bounds;
    this.centreAtPoint({ x: left + x * (right - left), y: top + y * (bottom - top) });
  }

  setCursor(place: Place | undefined): void {
    this.cursor = place;
    this.parts?.cursor.set(place);
    if (place !== undefined) this.reveal(place);
    this.stage?.requestFrame();
  }

  screenOf(place: Place): ScreenPoint {
    const { stage, scenario, camera } = this;
    if (stage === undefined || scenario === undefined) return { x: 0, y: 0 };
    return toScreen(camera, stage.size, centreOfPlace(scenario.grid, place));
  }

  probe(): Probe {
    const { stage, parts, scenario, scene, camera } = this;
    return {
      ready: parts !== undefined,
      renderer: stage === undefined ? 'none' : 'webgl',
      frames: stage?.frames ?? 0,
      paints: parts?.paints ?? { base: 0, scene: 0 },
      camera,
      size: stage?.size ?? { width: 0, height: 0, ratio: 1 },
      counts: countsOf(scenario, scene, parts?.tokens.count ?? 0),
      animating: parts?.playback.running ?? false,
      atRest: stage?.isWaiting !== true && !this.motion.isOn,
    };
  }

  destroy(): void {
    this.motion.stop();
    this.parts?.playback.stop();
    this.unwatch();
    this.unlisten();
    this.stage?.destroy();
    this.element.remove();
  }

  private makeStage(): Stage {
    return new Stage(
      this.element,
      (scene) => {
        this.parts = new Parts(scene);
        if (this.scenario !== undefined) {
          this.parts.setScenario(this.scenario);
          this.parts.setScene(this.scenario, this.scene);
        }
        this.parts.cursor.set(this.cursor);
        this.options.onReady?.();
      },
      (now) => this.prepare(now),
    );
  }

  private seen(): { grid: Grid; camera: Camera; size: Size } | undefined {
    const { scenario, stage, camera } = this;
    return scenario && stage && { grid: scenario.grid, camera, size: stage.size };
  }

  private prepare(now: number): void {
    const { parts, stage, camera, layers } = this;
    if (parts === undefined || stage === undefined) return;
    parts.prepare(now, { camera, size: stage.size, layers, moving: this.motion.isOn });
    if (parts.playback.running) stage.requestFrame();
  }

  /** Shows another part of the world. While the user is moving the view, painting may wait until it rests. */
  private look(camera: Camera, byHand: boolean): void {
    this.camera = camera;
    this.parts?.stalen();
    if (this.stage !== undefined) this.options.onView?.(viewBoxOf(camera, this.bounds, this.stage.size));
    if (byHand) this.motion.step();
    else this.motion.stop();
    this.stage?.requestFrame();
  }

  private centreAtPoint(point: Point): void {
    const { stage, camera, bounds } = this;
    if (stage === undefined) return;
    this.fitted = false;
    this.look(clampCamera({ ...camera, ...point }, bounds, stage.size), false);
  }

  private zoomAt(at: Point, factor: number, byHand: boolean): void {
    if (this.stage === undefined) return;
    this.fitted = false;
    this.look(zoomAbout(this.camera, this.bounds, this.stage.size, at, factor), byHand);
  }

  private panned(dx: number, dy: number, byHand: boolean): void {
    if (this.stage === undefined) return;
    this.fitted = false;
    this.look(panned(this.camera, this.bounds, this.stage.size, dx, dy), byHand);
  }

  /** Scrolls so far that a place is well inside the host. */
  private reveal(place: Place): void {
    const { stage } = this;
    if (stage === undefined) return;
    const { x, y } = this.screenOf(place);
    const room = Math.min(60, stage.size.width / 4, stage.size.height / 4);
    const dx = Math.max(0, room - x) - Math.max(0, x - (stage.size.width - room));
    const dy = Math.max(0, room - y) - Math.max(0, y - (stage.size.height - room));
    if (dx !== 0 || dy !== 0) this.panned(dx, dy, false);
  }

  private resized(): void {
    const { stage } = this;
    if (stage?.resize() !== true) return;
    if (this.fitted) this.fit();
    else this.look(clampCamera(this.camera, this.bounds, stage.size), false);
    // At once: the canvas has just been emptied, and would be seen empty.
    stage.draw(performance.now());
  }

  private fail(): void {
    showSentence(this.element, NO_WEBGL);
    this.options.onError?.(NO_WEBGL);
  }
}
