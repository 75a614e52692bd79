// Tests of hex/symmetry.ts, and that fields, distances and cuts follow the symmetries of the map.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distance,
  makeFieldSolver,
  makeGrid,
  minimumCut,
  neighbour,
  sideEnds,
  sidesTouch,
  sideUnder,
  symmetriesOf,
} from '../../src/hex/index.ts';
import type { Grid, StepCosts, Symmetry } from '../../src/hex/index.ts';
import { anyFieldCase, anyGrid, LAYOUTS, sidesOf } from './oracle.ts';

describe.each(LAYOUTS)('$orientation $offset', (layout) => {
  const pointy = layout.orientation === 'pointy';

  test.each([
    [6, 5, false],
    [6, 4, true],
  ])('%i by %i lines keep the identity and one more', (length, lines, half) => {
    const shape = pointy ? { width: length, height: lines } : { width: lines, height: length };
    const found = symmetriesOf(makeGrid({ ...shape, ...layout }));
    expect(found.map(({ turns, mirrored }) => ({ turns, mirrored }))).toEqual([
      { turns: 0, mirrored: false },
      half ? { turns: 3, mirrored: false } : { turns: pointy ? 0 : 4, mirrored: true },
    ]);
  });

  test('a single hex keeps all twelve', () => {
    expect(symmetriesOf(makeGrid({ width: 1, height: 1, ...layout }))).toHaveLength(12);
  });
});

test('a symmetry moves each hex to another one, neighbours to neighbours, hexsides to hexsides', () => {
  fc.assert(
    fc.property(anyGrid(6), (grid) => {
      for (const symmetry of symmetriesOf(grid)) {
        const { hexes, directions } = symmetry;
        expect(new Set(hexes).size).toBe(grid.size);
        for (let hex = 0; hex < grid.size; hex++) {
          for (let d = 0; d < 6; d++) {
            const next = neighbour(grid, hex, d);
            expect(neighbour(grid, hexes[hex], directions[d])).toBe(next < 0 ? -1 : hexes[next]);
          }
        }
        const sides = sidesOf(grid);
        for (const side of sides) {
          const ends = sideEnds(grid, side).map((hex) => hexes[hex]);
          expect(sideEnds(grid, sideUnder(grid, symmetry, side)).sort()).toEqual(ends.sort());
          const [s, t] = [sideUnder(grid, symmetry, side), sideUnder(grid, symmetry, sides[0])];
          expect(sidesTouch(grid, s, t)).toBe(sidesTouch(grid, side, sides[0]));
        }
      }
    }),
    { numRuns: 40 },
  );
});

function moveCosts(grid: Grid, symmetry: Symmetry, costs: StepCosts): StepCosts {
  const enter = new Uint16Array(grid.size);
  const cross = costs.cross && new Uint16Array(grid.size * 3);
  for (let hex = 0; hex < grid.size; hex++) enter[symmetry.hexes[hex]] = costs.enter[hex];
  for (const side of sidesOf(grid))
    if (cross && costs.cross) cross[sideUnder(grid, symmetry, side)] = costs.cross[side];
  return { enter, cross };
}

function moveField(symmetry: Symmetry, field: Int32Array): Int32Array {
  const moved = new Int32Array(field.length);
  field.forEach((value, hex) => {
    moved[symmetry.hexes[hex]] = value;
  });
  return moved;
}

test('fields and distances of the moved map are the moved fields and distances', () => {
  fc.assert(
    fc.property(anyFieldCase(6), ({ grid, costs, sources, targets }) => {
      const solver = makeFieldSolver(grid);
      for (const symmetry of symmetriesOf(grid)) {
        const moved = moveCosts(grid, symmetry, costs);
        const go = (hex: number): number => symmetry.hexes[hex];
        expect(solver.from(moved, sources.map(go))).toEqual(moveField(symmetry, solver.from(costs, sources)));
        expect(solver.to(moved, targets.map(go))).toEqual(moveField(symmetry, solver.to(costs, targets)));
        expect(distance(grid, go(sources[0]), go(targets[0]))).toBe(distance(grid, sources[0], targets[0]));
      }
    }),
  );
});

test('the value of a cut stays when the map is moved', () => {
  fc.assert(
    fc.property(anyFieldCase(6), ({ grid, costs, sources, targets }) => {
      const weights = Int32Array.from(costs.enter);
      for (const symmetry of symmetriesOf(grid)) {
        const moved = moveField(symmetry, weights);
        const go = (hex: number): number => symmetry.hexes[hex];
        const value = minimumCut(grid, moved, sources.map(go), targets.map(go)).value;
        expect(value).toBe(minimumCut(grid, weights, sources, targets).value);
      }
    }),
  );
});
