// The maps that the bench runs on, made by a generator that the C++ twin repeats.
import { IMPASSABLE_SIDE, makeGrid } from '../../../src/hex/index.ts';
import type { Grid, StepCosts } from '../../../src/hex/index.ts';

export const KINDS = ['field', 'sides', 'dual', 'flow'] as const;
export type Kind = (typeof KINDS)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Different maps that a round goes through: more than a branch predictor remembers. */
  readonly maps: number;
  /** Runs in a round, by kind. */
  readonly runs: Readonly<Record<Kind, number>>;
}

export const SIZES: readonly Size[] = [
  { width: 24, height: 18, maps: 32, runs: { field: 6000, sides: 3000, dual: 4000, flow: 200 } },
  { width: 100, height: 100, maps: 8, runs: { field: 250, sides: 120, dual: 160, flow: 3 } },
  { width: 512, height: 512, maps: 2, runs: { field: 10, sides: 6, dual: 8, flow: 0 } },
];

export function gridOf(size: Size): Grid {
  return makeGrid({ width: size.width, height: size.height, orientation: 'pointy', offset: 'odd' });
}

/** A generator of whole numbers below n: xorshift32, the same in reference.cpp. */
export function makeRoll(seed: number): (n: number) => number {
  let x = seed;
  return (n) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
}

/** Terrain costs 1…9, 6 % impassable; a quarter of the hexsides cost 1…20, 2 % are closed. */
export function makeCosts(grid: Grid, map: number): Required<StepCosts> {
  const roll = makeRoll(1000 + map);
  const enter = Uint16Array.from({ length: grid.size }, () => (roll(100) < 6 ? 0 : 1 + roll(9)));
  const cross = Uint16Array.from({ length: grid.size * 3 }, () => {
    const kind = roll(100);
    if (kind < 2) return IMPASSABLE_SIDE;
    return kind < 27 ? 1 + roll(20) : 0;
  });
  return { enter, cross };
}

/** Folds a number into a checksum. */
export function fold(sum: number, value: number): number {
  return (Math.imul(sum, 31) + value) | 0;
}
