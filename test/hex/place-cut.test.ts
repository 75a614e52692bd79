// Tests of hex/place-cut.ts: cuts of hexes and hexsides against brute force, and against cuts of hexes alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Grid,
  type Hex,
  isSidePlace,
  makeGrid,
  MAX_WEIGHT,
  minimumCut,
  makePlaceCutter,
  type Place,
  sideExists,
  sideOfPlace,
  UNBLOCKABLE,
  UNREACHED,
} from '../../src/hex/index.ts';
import { anyGrid, anyHexes, leaks } from './oracle.ts';

interface PlaceCase {
  readonly grid: Grid;
  /** By place. */
  readonly weights: Int32Array;
  readonly sources: Hex[];
  readonly targets: Hex[];
}

const anyHexWeight = fc.constantFrom(0, UNBLOCKABLE, UNBLOCKABLE, 1, 2, 5, MAX_WEIGHT);
const anySideWeight = fc.constantFrom(0, UNBLOCKABLE, UNBLOCKABLE, 1, 3, 4);

function caseOn(grid: Grid, anySide: fc.Arbitrary<number>): fc.Arbitrary<PlaceCase> {
  const hexes = fc.array(anyHexWeight, { minLength: grid.size, maxLength: grid.size });
  const sides = fc.array(anySide, { minLength: grid.size * 3, maxLength: grid.size * 3 });
  const weights = fc.tuple(hexes, sides).map(([a, b]) => Int32Array.from([...a, ...b]));
  return fc.record({ grid: fc.constant(grid), weights, sources: anyHexes(grid, 3), targets: anyHexes(grid, 3) });
}

function anyCase(most: number, anySide: fc.Arbitrary<number>): fc.Arbitrary<PlaceCase> {
  return anyGrid(most).chain((grid) => caseOn(grid, anySide));
}

/** Does a walk get through when these are blocked? */
function leaksWith({ grid, weights, sources, targets }: PlaceCase, blocked: ReadonlySet<Place>): boolean {
  const isClosed = (place: Place) => weights[place] === 0 || blocked.has(place);
  const crossBlocked = Uint8Array.from({ length: grid.size * 3 }, (_, side) => (isClosed(grid.size + side) ? 1 : 0));
  return leaks(grid, (hex) => !isClosed(hex), sources, targets, crossBlocked);
}

/** The places that it may be worth while to block. */
function choicesOf({ grid, weights }: PlaceCase): Place[] {
  return [...weights.keys()].filter((place) => {
    const isThere = !isSidePlace(grid, place) || sideExists(grid, sideOfPlace(grid, place));
    return isThere && weights[place] !== 0 && weights[place] !== UNBLOCKABLE;
  });
}

function sum({ weights }: PlaceCase, places: readonly Place[]): number {
  return places.reduce((total, place) => total + weights[place], 0);
}

function naiveValue(one: PlaceCase, choices: readonly Place[]): number {
  let best: number = UNREACHED;
  for (let set = 0; set < 1 << choices.length; set++) {
    const blocked = choices.filter((_, i) => (set >> i) & 1);
    const value = sum(one, blocked);
    if (value < best && !leaksWith(one, new Set(blocked))) best = value;
  }
  return best;
}

function cutOf({ grid, weights, sources, targets }: PlaceCase) {
  return makePlaceCutter(grid)(weights, sources, targets);
}

describe('hexes and hexsides', () => {
  test('the least of all sets on small maps, in all layouts; what is named can be blocked, sums to the value, and suffices', () => {
    let [cuts, withSides, open] = [0, 0, 0];
    fc.assert(
      fc.property(anyCase(3, anySideWeight), (one) => {
        const choices = choicesOf(one);
        if (choices.length > 13) return;
        const { value, places } = cutOf(one);
        expect(value).toBe(naiveValue(one, choices));
        if (value === UNREACHED) {
          open += 1;
          expect(places).toEqual([]);
          return;
        }
        expect(places.filter((place) => !choices.includes(place))).toEqual([]);
        expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
        expect(sum(one, places)).toBe(value);
        expect(leaksWith(one, new Set(places))).toBe(false);
        if (value > 0) cuts += 1;
        if (places.some((place) => isSidePlace(one.grid, place))) withSides += 1;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(cuts, withSides, open)).toBeGreaterThan(50);
  });

  test('a cut leaves nothing behind for the next one of the same grid', () => {
    const grid = makeGrid({ width: 6, height: 5, orientation: 'pointy', offset: 'odd' });
    const cutter = makePlaceCutter(grid);
    fc.assert(
      fc.property(caseOn(grid, anySideWeight), (one) => {
        expect(cutter(one.weights, one.sources, one.targets)).toEqual(cutOf(one));
      }),
      { numRuns: 500 },
    );
  });

  test('as much from the goal as from the start; both hold', () => {
    fc.assert(
      fc.property(anyCase(7, anySideWeight), (one) => {
        const there = cutOf(one);
        const back = cutOf({ ...one, sources: one.targets, targets: one.sources });
        expect(back.value).toBe(there.value);
        if (there.value === UNREACHED) return;
        for (const { places } of [there, back]) expect(leaksWith(one, new Set(places))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test('where no hexside can be blocked it is the cut of hexes that is nearest to the sources', () => {
  fc.assert(
    fc.property(anyCase(8, fc.constantFrom(0, UNBLOCKABLE, UNBLOCKABLE)), (one) => {
      const { grid, weights, sources, targets } = one;
      const crossBlocked = Uint8Array.from(weights.subarray(grid.size), (weight) => (weight === 0 ? 1 : 0));
      const alone = minimumCut(grid, weights.slice(0, grid.size), sources, targets, { crossBlocked, method: 'flow' });
      const { value, places } = cutOf(one);
      expect({ value, places }).toEqual({ value: alone.value, places: alone.hexes });
    }),
    { numRuns: 600 },
  );
});
