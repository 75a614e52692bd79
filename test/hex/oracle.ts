// Slow and plain twins of hex/, and generators, for its tests.
import fc from 'fast-check';
import {
  IMPASSABLE_SIDE,
  makeGrid,
  OFFSETS,
  ORIENTATIONS,
  sideExists,
  sideOf,
  UNBLOCKABLE,
  UNREACHED,
} from '../../src/hex/index.ts';
import type { Grid, Hex, Shape, StepCosts } from '../../src/hex/index.ts';

/** The four layouts, for test.each. */
export const LAYOUTS: readonly Pick<Shape, 'orientation' | 'offset'>[] = ORIENTATIONS.flatMap((orientation) =>
  OFFSETS.map((offset) => ({ orientation, offset })),
);

/** Grids of every layout up to a width and height. */
export function anyGrid(most: number, least = 1): fc.Arbitrary<Grid> {
  return fc
    .record({
      width: fc.integer({ min: least, max: most }),
      height: fc.integer({ min: least, max: most }),
      orientation: fc.constantFrom(...ORIENTATIONS),
      offset: fc.constantFrom(...OFFSETS),
    })
    .map(makeGrid);
}

/** Costs of a grid: mostly 1…9, some dear, some impassable; hexsides absent, free, dear or impassable. */
export function anyCosts(grid: Grid): fc.Arbitrary<StepCosts> {
  const enter = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 4095) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const cross = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(4095, IMPASSABLE_SIDE) },
  );
  const all = { minLength: grid.size, maxLength: grid.size };
  const sides = { minLength: grid.size * 3, maxLength: grid.size * 3 };
  return fc
    .tuple(fc.array(enter, all), fc.option(fc.array(cross, sides), { nil: undefined }))
    .map(([hexes, edges]) => ({
      enter: Uint16Array.from(hexes),
      cross: edges && Uint16Array.from(edges),
    }));
}

/** One hex or more of a grid. */
export function anyHexes(grid: Grid, most = 4): fc.Arbitrary<Hex[]> {
  return fc.array(fc.nat(grid.size - 1), { minLength: 1, maxLength: most });
}

export interface FieldCase {
  readonly grid: Grid;
  readonly costs: StepCosts;
  readonly sources: Hex[];
  readonly targets: Hex[];
}

export function anyFieldCase(most: number): fc.Arbitrary<FieldCase> {
  return anyGrid(most).chain((grid) =>
    fc.record({ grid: fc.constant(grid), costs: anyCosts(grid), sources: anyHexes(grid), targets: anyHexes(grid) }),
  );
}

/** Minutes of one step, by the words of the charter. */
export function naiveStep(grid: Grid, costs: StepCosts, hex: Hex, direction: number): number {
  const next = grid.neighbours[hex * 6 + direction];
  if (next < 0 || costs.enter[next] === 0) return UNREACHED;
  const extra = costs.cross?.[sideOf(grid, hex, direction)] ?? 0;
  return extra === IMPASSABLE_SIDE ? UNREACHED : costs.enter[next] + extra;
}

/** Bellman–Ford: sweeps over all steps until nothing changes. */
export function naiveFrom(grid: Grid, costs: StepCosts, sources: readonly Hex[]): number[] {
  const field: number[] = Array.from({ length: grid.size }, (_, hex) => (sources.includes(hex) ? 0 : UNREACHED));
  for (let changed = true; changed; ) {
    changed = false;
    for (let hex = 0; hex < grid.size; hex++) {
      if (field[hex] === UNREACHED) continue;
      for (let d = 0; d < 6; d++) {
        const step = naiveStep(grid, costs, hex, d);
        const next = grid.neighbours[hex * 6 + d];
        if (step !== UNREACHED && field[hex] + step < field[next]) {
          field[next] = field[hex] + step;
          changed = true;
        }
      }
    }
  }
  return field;
}

/** The reverse field, one forward field per start. */
export function naiveTo(grid: Grid, costs: StepCosts, targets: readonly Hex[]): number[] {
  return Array.from({ length: grid.size }, (_, hex) => {
    const field = naiveFrom(grid, costs, [hex]);
    return Math.min(...targets.map((target) => field[target]));
  });
}

/** True when a walk over hexes that are not blocked leads from a source to a target. */
export function leaks(
  grid: Grid,
  isOpen: (hex: Hex) => boolean,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
): boolean {
  const seen = new Set(sources.filter(isOpen));
  for (const hex of seen) {
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[hex * 6 + d];
      if (next >= 0 && isOpen(next) && crossBlocked?.[sideOf(grid, hex, d)] !== 1) seen.add(next);
    }
  }
  return targets.some((target) => seen.has(target));
}

/** The value of a least cut, by trying every set of hexes that may be blocked. */
export function naiveCutValue(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
): number {
  const choices = [...weights.keys()].filter((hex) => weights[hex] !== 0 && weights[hex] !== UNBLOCKABLE);
  let best: number = UNREACHED;
  for (let set = 0; set < 1 << choices.length; set++) {
    const blocked = new Set(choices.filter((_, i) => (set >> i) & 1));
    const value = [...blocked].reduce((sum, hex) => sum + weights[hex], 0);
    if (value >= best) continue;
    if (!leaks(grid, (hex) => weights[hex] !== 0 && !blocked.has(hex), sources, targets, crossBlocked)) best = value;
  }
  return best;
}

/** Every hexside of a grid. */
export function sidesOf(grid: Grid): number[] {
  return Array.from({ length: grid.size * 3 }, (_, side) => side).filter((side) => sideExists(grid, side));
}
