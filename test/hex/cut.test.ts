// Tests of hex/cut.ts, duality.ts and flow.ts: against brute force, and against each other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGrid, MAX_WEIGHT, minimumCut, sideBetween, UNBLOCKABLE, UNREACHED } from '../../src/hex/index.ts';
import type { Cut, Grid, Hex } from '../../src/hex/index.ts';
import { anyGrid, anyHexes, LAYOUTS, leaks, naiveCutValue } from './oracle.ts';

interface CutCase {
  grid: Grid;
  weights: Int32Array;
  sources: Hex[];
  targets: Hex[];
  crossBlocked?: Uint8Array;
}

const anyWeight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(UNBLOCKABLE) },
  { weight: 1, arbitrary: fc.constant(MAX_WEIGHT) },
);

function anyCase(grids: fc.Arbitrary<Grid>, blockSides: boolean): fc.Arbitrary<CutCase> {
  return grids.chain((grid) =>
    fc.record({
      grid: fc.constant(grid),
      weights: fc.array(anyWeight, { minLength: grid.size, maxLength: grid.size }).map((all) => Int32Array.from(all)),
      sources: anyHexes(grid, 3),
      targets: anyHexes(grid, 3),
      crossBlocked: blockSides
        ? fc
            .array(fc.constantFrom(0, 0, 1), { minLength: grid.size * 3, maxLength: grid.size * 3 })
            .map((all) => Uint8Array.from(all))
        : fc.constant(undefined),
    }),
  );
}

/** Two stretches of the border, which may be parted by nothing, and may be whole sides of the map. */
function anyBorderCase(most: number): fc.Arbitrary<CutCase> {
  return anyCase(anyGrid(most, 2), false).chain((one) => {
    const border = borderOf(one.grid);
    return fc.array(fc.nat(border.length - 1), { minLength: 4, maxLength: 4 }).map((picks) => {
      const [a, b, c, d] = picks.sort((x, y) => x - y);
      const sources = border.slice(a, b + 1);
      const targets = border.slice(Math.max(c, b + 1), Math.max(d, b + 1) + 1);
      const shift = targets.length > 0 ? targets : [border[(b + 1) % border.length]];
      return { ...one, sources, targets: shift };
    });
  });
}

function borderOf({ width, height }: Grid): Hex[] {
  const top = Array.from({ length: width }, (_, col) => col);
  const right = Array.from({ length: height - 2 }, (_, row) => (row + 2) * width - 1);
  const bottom = top.map((col) => width * height - 1 - col);
  return [...top, ...right, ...bottom, ...right.map((hex) => hex - width + 1).reverse()];
}

function expectSound({ grid, weights, sources, targets, crossBlocked }: CutCase, cut: Cut): void {
  if (cut.value === UNREACHED) {
    expect(cut.hexes).toEqual([]);
    expect(leaks(grid, (hex) => weights[hex] === UNBLOCKABLE, sources, targets, crossBlocked)).toBe(true);
    return;
  }
  const blocked = new Set(cut.hexes);
  expect([...blocked].sort((a, b) => a - b)).toEqual(cut.hexes);
  expect(cut.hexes.every((hex) => weights[hex] !== 0 && weights[hex] !== UNBLOCKABLE)).toBe(true);
  expect(cut.hexes.reduce((sum, hex) => sum + weights[hex], 0)).toBe(cut.value);
  expect(leaks(grid, (hex) => weights[hex] !== 0 && !blocked.has(hex), sources, targets, crossBlocked)).toBe(false);
}

describe('against brute force', () => {
  test.each([
    ['open hexsides', false],
    ['blocked hexsides', true],
  ])('the least value of all sets on small maps, %s', (_name, blockSides) => {
    fc.assert(
      fc.property(anyCase(anyGrid(4), blockSides), (one) => {
        if (one.grid.size > 12) return;
        const cut = minimumCut(one.grid, one.weights, one.sources, one.targets, { crossBlocked: one.crossBlocked });
        expect(cut.value).toBe(naiveCutValue(one.grid, one.weights, one.sources, one.targets, one.crossBlocked));
        expectSound(one, cut);
      }),
      { numRuns: 400 },
    );
  });

  test('the least value between two stretches of the border of small maps, by duality', () => {
    let dual = 0;
    fc.assert(
      fc.property(anyBorderCase(4), (one) => {
        if (one.grid.size > 12) return;
        const cut = minimumCut(one.grid, one.weights, one.sources, one.targets);
        if (cut.method === 'duality') dual++;
        expect(cut.value).toBe(naiveCutValue(one.grid, one.weights, one.sources, one.targets));
        expectSound(one, cut);
      }),
      { numRuns: 400 },
    );
    expect(dual).toBeGreaterThan(50);
  });
});

describe('duality and flow', () => {
  test('agree wherever both apply, and both cuts hold', () => {
    fc.assert(
      fc.property(anyBorderCase(12), (one) => {
        const { grid, weights, sources, targets } = one;
        const cut = minimumCut(grid, weights, sources, targets);
        const flow = minimumCut(grid, weights, sources, targets, { method: 'flow' });
        expect(flow.value).toBe(cut.value);
        expectSound(one, cut);
        expectSound(one, flow);
      }),
      { numRuns: 400 },
    );
  });

  test('agree on any sources and targets for which duality says it applies', () => {
    fc.assert(
      fc.property(anyCase(anyGrid(5), true), (one) => {
        const { grid, weights, sources, targets, crossBlocked } = one;
        const cut = minimumCut(grid, weights, sources, targets, { crossBlocked });
        const flow = minimumCut(grid, weights, sources, targets, { crossBlocked, method: 'flow' });
        expect(flow.value).toBe(cut.value);
        expectSound(one, flow);
      }),
      { numRuns: 1000 },
    );
  });

  test('of least cuts, flow gives the one nearest to the sources', () => {
    const grid = makeGrid({ width: 7, height: 1, orientation: 'pointy', offset: 'odd' });
    const weights = Int32Array.from([3, 2, 1, 1, 1, 2, 3]);
    expect(minimumCut(grid, weights, [0], [6])).toEqual({ value: 1, hexes: [2], method: 'flow' });
    expect(minimumCut(grid, weights, [6], [0])).toEqual({ value: 1, hexes: [4], method: 'flow' });
  });
});

describe('when duality applies', () => {
  const grid = makeGrid({ width: 6, height: 5, orientation: 'pointy', offset: 'odd' });
  const weights = new Int32Array(30).fill(1);
  const left = [0, 6, 12, 18, 24];
  const right = [5, 11, 17, 23, 29];

  test.each(LAYOUTS)('$orientation $offset: from side to side it does', (layout) => {
    const any = makeGrid({ width: 6, height: 5, ...layout });
    expect(minimumCut(any, weights, left, right)).toMatchObject({ value: 5, method: 'duality' });
    expect(minimumCut(any, weights, left, right, { method: 'flow' })).toMatchObject({ value: 5, method: 'flow' });
  });

  test.each([
    ['a source inside the map', left, [14], 'flow'],
    ['a source among the targets', [0, 12], [6, 18], 'flow'],
    ['two runs of sources', [0, 12], right, 'flow'],
    ['a hex that is both', left, [0, 1], 'flow'],
    ['single hexes', [0], [29], 'duality'],
  ] as const)('%s: %s', (_name, sources, targets, method) => {
    expect(minimumCut(grid, weights, sources, targets).method).toBe(method);
    if (method === 'flow')
      expect(() => minimumCut(grid, weights, sources, targets, { method: 'duality' })).toThrow(RangeError);
  });

  test('impassable hexes inside a run do not part it', () => {
    const holed = weights.with(6, 0);
    expect(minimumCut(grid, holed, [0, 12], right).method).toBe('duality');
    expect(minimumCut(grid, holed, left, right).method).toBe('duality');
  });

  test('a hexside blocked between passable hexes calls for flow; one beside an impassable hex does not', () => {
    const crossBlocked = new Uint8Array(90);
    crossBlocked[sideBetween(grid, 8, 9)] = 1;
    expect(minimumCut(grid, weights, left, right, { crossBlocked }).method).toBe('flow');
    expect(minimumCut(grid, weights.with(8, 0), left, right, { crossBlocked })).toMatchObject({
      value: 4,
      method: 'duality',
    });
  });
});

describe('edges of the definition', () => {
  const grid = makeGrid({ width: 5, height: 5, orientation: 'flat', offset: 'even' });

  test('nothing to part: value 0, no search', () => {
    const weights = new Int32Array(25).fill(2);
    expect(minimumCut(grid, weights, [], [3])).toEqual({ value: 0, hexes: [], method: 'none' });
    expect(minimumCut(grid, weights.with(3, 0), [0], [3])).toEqual({ value: 0, hexes: [], method: 'none' });
  });

  test.each(['duality', 'flow'] as const)('a wall of impassable hexes costs nothing, by %s', (method) => {
    const weights = new Int32Array(25).fill(2);
    for (let row = 0; row < 5; row++) weights[row * 5 + 2] = 0;
    expect(minimumCut(grid, weights, [0, 5], [4, 9], { method })).toEqual({ value: 0, hexes: [], method });
  });

  test.each(['duality', 'flow'] as const)('neighbours that may not be blocked cannot be parted, by %s', (method) => {
    const weights = new Int32Array(25).fill(2).with(0, UNBLOCKABLE).with(1, UNBLOCKABLE);
    expect(minimumCut(grid, weights, [0], [1], { method })).toEqual({ value: UNREACHED, hexes: [], method });
  });

  test.each([-1, MAX_WEIGHT + 1, UNBLOCKABLE - 1])('a weight of %i is refused', (weight) => {
    expect(() => minimumCut(grid, new Int32Array(25).fill(1).with(7, weight), [0], [24])).toThrow(RangeError);
  });
});
