// Everything on the stage, from the ground up, and when each part is painted anew.
import type { Scene as PhaserScene } from 'phaser';
import type { Camera } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { EffectLayer } from './effects.ts';
import { Mark } from './marks.ts';
import { hasNumbers } from './paint-areas.ts';
import { artOf, isBare, paintScenario } from './paint-scenario.ts';
import type { ScenarioArt } from './paint-scenario.ts';
import { paintScene } from './paint-scene.ts';
import { paintTags } from './paint-tags.ts';
import { Playback } from './playback.ts';
import type { StageSize } from './host.ts';
import { TerrainLayer } from './terrain.ts';
import { TokenLayer } from './tokens.ts';
import type { Layer, Scene } from './types.ts';
import type { Scenario } from '../rules/index.ts';

/** Milliseconds: when painting takes longer, it waits until the view has come to rest. */
const BUDGET = 8;

/** Parts of a scene that are painted on the upper sheet. */
const LISTS = ['segments', 'ghost', 'handles', 'routes', 'posts', 'areas', 'glows', 'groups'] as const;
const PAINTED = [...LISTS, 'field'] as const;

export interface Shown {
  readonly camera: Camera;
  readonly size: StageSize;
  readonly layers: Readonly<Record<Layer, boolean>>;
  /** Is the view being moved at this moment? */
  readonly moving: boolean;
}

export class Parts {
  readonly tokens: TokenLayer;
  readonly hover: Mark;
  readonly cursor: Mark;
  readonly playback: Playback;
  private readonly terrain: TerrainLayer;
  private readonly base: CanvasLayer;
  private readonly top: CanvasLayer;
  private readonly effects: EffectLayer;
  private art: ScenarioArt | undefined;
  private scene: Scene | undefined;
  private stale = { base: true, top: true };

  constructor(scene: PhaserScene) {
    this.terrain = new TerrainLayer(scene);
    this.base = new CanvasLayer(scene, 1);
    this.top = new CanvasLayer(scene, 2);
    this.hover = new Mark(scene, 3, 'hover');
    this.tokens = new TokenLayer(scene, 4);
    this.effects = new EffectLayer(scene, 6);
    this.cursor = new Mark(scene, 7, 'cursor');
    this.playback = new Playback(this.tokens);
  }

  get isStale(): boolean {
    return this.stale.base || this.stale.top;
  }

  get paints(): { base: number; scene: number } {
    return { base: this.base.paints, scene: this.top.paints };
  }

  setScenario(scenario: Scenario): void {
    this.playback.stop();
    this.art = artOf(scenario);
    this.scene = undefined;
    this.terrain.setScenario(scenario);
    this.stalen();
  }

  setScene(scenario: Scenario, scene: Scene): void {
    this.playback.stop();
    this.terrain.setScene(scene);
    this.tokens.set(scenario.grid, scene.columns);
    const before = this.scene;
    this.scene = scene;
    if (before === undefined || PAINTED.some((part) => before[part] !== scene[part])) this.stale.top = true;
  }

  /** The vector layers have to be painted for another view or other layers. */
  stalen(): void {
    this.stale = { base: true, top: true };
  }

  /** Gets everything ready for a frame. */
  prepare(now: number, shown: Shown): void {
    const { camera, size, layers, moving } = shown;
    const { art, scene } = this;
    this.playback.update(now);
    this.terrain.place(camera, size, layers);
    const patient = moving && this.base.cost + this.top.cost > BUDGET;
    if (art !== undefined && this.stale.base && !patient) {
      if (isBare(art, layers, camera.zoom)) this.base.hide();
      else this.base.paint(camera, size, (brush) => paintScenario(brush, art, layers));
      this.stale.base = false;
    }
    if (art !== undefined && scene !== undefined && this.stale.top && !patient) {
      const { grid, zones } = art.scenario;
      if (isEmpty(scene, camera.zoom) && zones.length === 0) this.top.hide();
      else {
        this.top.paint(camera, size, (brush) => {
          paintScene(brush, grid, scene, layers);
          if (layers.zones) paintTags(brush, grid, zones, scene);
        });
      }
      this.stale.top = false;
    }
    this.base.place(camera, size);
    this.top.place(camera, size);
    const grid = art?.scenario.grid;
    this.hover.place(camera, size, grid);
    this.cursor.place(camera, size, grid);
    this.tokens.visible = layers.columns;
    this.tokens.place(camera, size);
    this.effects.place(camera, size, this.playback.flashes);
  }
}

/** Without numbers to write, a field is the terrain's to draw. */
function isEmpty(scene: Scene, unit: number): boolean {
  return (scene.field === undefined || !hasNumbers(unit)) && LISTS.every((list) => (scene[list]?.length ?? 0) === 0);
}
