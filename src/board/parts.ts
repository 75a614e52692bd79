// Everything on the stage, from the ground up, and when each part is painted anew.
import type { Scene as PhaserScene } from 'phaser';
import { EffectLayer } from './effects.ts';
import { Mark } from './marks.ts';
import { artOf } from './paint-scenario.ts';
import type { ScenarioArt } from './paint-scenario.ts';
import { Playback } from './playback.ts';
import { Sheets } from './sheets.ts';
import type { Shown } from './sheets.ts';
import { TerrainLayer } from './terrain.ts';
import { TokenLayer } from './tokens.ts';
import type { Scene } from './types.ts';
import type { Scenario } from '../rules/index.ts';

export class Parts {
  readonly tokens: TokenLayer;
  readonly hover: Mark;
  readonly cursor: Mark;
  readonly playback: Playback;
  private readonly terrain: TerrainLayer;
  private readonly sheets: Sheets;
  private readonly effects: EffectLayer;
  private art: ScenarioArt | undefined;

  constructor(scene: PhaserScene) {
    this.terrain = new TerrainLayer(scene);
    this.sheets = new Sheets(scene);
    this.hover = new Mark(scene, 3, 'hover');
    this.tokens = new TokenLayer(scene, 4);
    this.effects = new EffectLayer(scene, 6);
    this.cursor = new Mark(scene, 7, 'cursor');
    this.playback = new Playback(this.tokens);
  }

  /** Is anything shown as it was painted for another scale or another part of the map? */
  get isStale(): boolean {
    return [this.sheets, this.hover, this.cursor, this.tokens].some(({ isStale }) => isStale);
  }

  get paints(): { base: number; scene: number } {
    return this.sheets.paints;
  }

  setScenario(scenario: Scenario): void {
    this.playback.stop();
    this.art = artOf(scenario);
    this.sheets.setScene(undefined);
    this.terrain.setScenario(scenario);
    this.stalen();
  }

  setScene(scenario: Scenario, scene: Scene): void {
    this.playback.stop();
    this.terrain.setScene(scene);
    this.tokens.set(scenario.grid, scene.columns);
    this.sheets.setScene(scene);
  }

  /** The vector layers have to be painted for another view or other layers. */
  stalen(): void {
    this.sheets.stalen();
  }

  /** Gets everything ready for a frame. */
  prepare(now: number, shown: Shown): void {
    const { camera, size, layers, moving } = shown;
    this.playback.update(now);
    this.sheets.prepare(this.art, shown);
    this.terrain.place(camera, size, layers, this.sheets.pictureFor(camera, size));
    const grid = this.art?.scenario.grid;
    this.hover.place(camera, size, grid, moving);
    this.cursor.place(camera, size, grid, moving);
    this.tokens.visible = layers.columns;
    this.tokens.place(camera, size, moving);
    this.effects.place(camera, size, this.playback.flashes);
  }
}
