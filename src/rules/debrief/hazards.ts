// Where the segments of a setting can make ground hazardous, and what they weigh: all of the legacy that does not depend on the state (LE-3, LE-4, LE-6, CI-3).
import { disc, type Hex } from '../../hex/index.ts';
import { isPassable } from '../laying.ts';
import { SUSPECTED_RADIUS } from '../numbers.ts';
import type { Segment } from '../segments.ts';
import type { Setting } from '../setting.ts';
import type { Scenario } from '../types.ts';
import { careWeightOf, placeWeightOf, placeWeights } from './civilians.ts';

/** Hexes are told by their number in `Hazards.hexes`. */
interface Reach {
  /** The segment's own hexes. */
  readonly own: readonly number[];
  /** Those that it makes suspected when it has no record. */
  readonly near: readonly number[];
  /** Where its units count (LE-6). */
  readonly at: number;
  /** Exposure of a unit, in quarters: anti-personnel, others (CI-3). */
  readonly personnel: number;
  readonly others: number;
}

/** Shared by all states of a setting. */
export interface Hazards {
  /** All hexes that can become hazardous, in the order of work (LE-4). */
  readonly hexes: readonly Hex[];
  /** By segment. */
  readonly reaches: readonly Reach[];
  /** By number of the hex: the segments whose units count there. */
  readonly segmentsAt: readonly (readonly number[])[];
}

const made = new WeakMap<Setting, Hazards>();

/** LE-3: ground within two hexes that somebody can enter. */
function suspectedBy(scenario: Scenario, { hexes }: Segment): readonly Hex[] {
  const near = hexes.flatMap((hex) => disc(scenario.grid, hex, SUSPECTED_RADIUS));
  return [...new Set(near)].filter((hex) => isPassable(scenario, hex));
}

/** LE-4: those in or beside a civilian area or on a protected route first, then by number. */
function inOrderOfWork(scenario: Scenario, hexes: readonly Hex[]): readonly Hex[] {
  const near = placeWeights(scenario);
  const rank = (hex: Hex) => (near[hex] > 0 ? 0 : 1);
  return [...new Set(hexes)].sort((a, b) => rank(a) - rank(b) || a - b);
}

function makeHazards({ scenario, segments }: Setting): Hazards {
  const near = segments.map((segment) => suspectedBy(scenario, segment));
  const hexes = inOrderOfWork(scenario, [...near.flat(), ...segments.flatMap((segment) => segment.hexes)]);
  const numbers = new Map(hexes.map((hex, number) => [hex, number]));
  const numberOf = (hex: Hex) => numbers.get(hex) ?? -1;
  const reaches = segments.map((segment, i): Reach => {
    const care = careWeightOf(segment);
    return {
      own: segment.hexes.map(numberOf),
      near: near[i].map(numberOf),
      at: numberOf(segment.hexes.find((hex) => isPassable(scenario, hex)) ?? segment.hexes[0]),
      personnel: care * placeWeightOf(scenario, segment, 'antiPersonnel'),
      others: care * placeWeightOf(scenario, segment, 'antiVehicle'),
    };
  });
  const segmentsAt: number[][] = hexes.map(() => []);
  reaches.forEach(({ at }, segment) => segmentsAt[at].push(segment));
  return { hexes, reaches, segmentsAt };
}

export function hazardsOf(setting: Setting): Hazards {
  let hazards = made.get(setting);
  if (hazards === undefined) {
    hazards = makeHazards(setting);
    made.set(setting, hazards);
  }
  return hazards;
}
