// How many things a board has been handed, for its probe.
import type { Scenario } from '../rules/index.ts';
import type { Probe, Scene } from './types.ts';

export function countsOf(scenario: Scenario | undefined, scene: Scene, columns: number): Probe['counts'] {
  return {
    hexes: scenario?.grid.size ?? 0,
    features: scenario?.feature.reduce((sum, feature) => sum + Math.sign(feature), 0) ?? 0,
    zones: scenario?.zones.length ?? 0,
    columns,
    segments: scene.segments.length + scene.ghost.length,
    highlights: scene.highlights.length,
  };
}
