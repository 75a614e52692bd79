// Where people who are no party live, pass and shelter, what a segment weighs on them, and how that is told (CI-2, CI-4).
import { neighbour } from '../../hex/index.ts';
import type { Band } from '../measure-types.ts';
import { CARE_WEIGHT, PLACE_WEIGHT } from '../numbers.ts';
import { PHASE } from '../words.ts';
import { phaseOf } from '../presence.ts';
import type { Segment } from '../segments.ts';
import type { Setting } from '../setting.ts';
import type { ComponentClass, Scenario } from '../types.ts';

const weights = new WeakMap<Scenario, Uint8Array>();

/** By hex, shelter left out: the weight in a civilian area or on a protected route, beside such a hex, or 0 (CI-2). */
export function placeWeights(scenario: Scenario): Uint8Array {
  const known = weights.get(scenario);
  if (known !== undefined) return known;
  const { grid, zones } = scenario;
  const found = new Uint8Array(grid.size);
  for (const { kind, hexes } of zones) {
    if (kind !== 'civilianArea' && kind !== 'protectedRoute') continue;
    for (const hex of hexes) {
      found[hex] = PLACE_WEIGHT.inside;
      for (let direction = 0; direction < 6; direction++) {
        const beside = neighbour(grid, hex, direction);
        if (beside >= 0 && found[beside] === 0) found[beside] = PLACE_WEIGHT.beside;
      }
    }
  }
  weights.set(scenario, found);
  return found;
}

/** CI-2: place weight of a segment for a component of this class. */
export function placeWeightOf(scenario: Scenario, { hexes }: Segment, component: ComponentClass): number {
  const near = placeWeights(scenario);
  const weight = hexes.reduce((most, hex) => Math.max(most, near[hex]), 0);
  if (weight > 0 || component !== 'antiPersonnel') return weight;
  return hexes.some((hex) => scenario.terrains[scenario.terrain[hex]].shelter) ? PLACE_WEIGHT.shelter : 0;
}

/** In quarters (CI-1). */
export function careWeightOf({ care }: Segment): number {
  return CARE_WEIGHT[care];
}

/** Quarters to whole weights (CI-1). */
export function fromQuarters(quarters: number): number {
  return Math.floor((quarters + 3) / 4);
}

/** CI-1, LE-1: was it ever laid, or did it lie there before? Of a reserve segment: was it executed? */
export function wasLaid(setting: Setting, words: Int32Array, segment: number): boolean {
  const phase = phaseOf(setting, words, segment);
  return phase === PHASE.standing || phase === PHASE.dead;
}

/** CI-4. */
export function bandOf(value: number, [few, some]: readonly [number, number]): Band {
  if (value <= 0) return 'none';
  if (value <= few) return 'few';
  return value <= some ? 'some' : 'many';
}
