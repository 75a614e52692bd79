// Tests of hex/repair.ts: a repaired field is the field made anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFieldRepairer, makeFieldSolver, makeGrid, sideEnds, UNREACHED } from '../../src/hex/index.ts';
import type { StepCosts } from '../../src/hex/index.ts';
import { anyCosts, anyFieldCase, sidesOf } from './oracle.ts';

/** The cheaper of two step costs, hex by hex and hexside by hexside; 0 to enter is dearest. */
function cheaperOf(a: StepCosts, b: StepCosts): StepCosts {
  const enter = a.enter.map((cost, hex) =>
    cost === 0 || b.enter[hex] === 0 ? cost + b.enter[hex] : Math.min(cost, b.enter[hex]),
  );
  return { enter, cross: a.cross && a.cross.map((cost, side) => Math.min(cost, b.cross ? b.cross[side] : cost)) };
}

const anyRepair = anyFieldCase(8).chain((first) => fc.tuple(fc.constant(first), anyCosts(first.grid), fc.nat(100)));

test('after costs have fallen the repaired field is the one made anew, again and again', () => {
  fc.assert(
    fc.property(anyRepair, ([{ grid, costs, targets }, other, share]) => {
      const solver = makeFieldSolver(grid);
      const repairer = makeFieldRepairer(grid);
      const field = solver.to(costs, targets);
      const lower = cheaperOf(costs, other);
      const some = {
        enter: lower.enter.map((cost, hex) => ((hex * 37) % 100 < share ? cost : costs.enter[hex])),
        cross: costs.cross,
      };
      repairer.lowerInPlace(
        some,
        field,
        [...some.enter.keys()].filter((hex) => some.enter[hex] !== costs.enter[hex]),
      );
      expect(field).toEqual(solver.to(some, targets));
      const hexes = [...lower.enter.keys()].filter((hex) => lower.enter[hex] !== some.enter[hex]);
      const ends = sidesOf(grid)
        .filter((side) => lower.cross?.[side] !== some.cross?.[side])
        .flatMap((side) => sideEnds(grid, side));
      repairer.lowerInPlace(lower, field, [...hexes, ...ends]);
      expect(field).toEqual(solver.to(lower, targets));
    }),
    { numRuns: 400 },
  );
});

test('a gap in a wall lets the field through', () => {
  const grid = makeGrid({ width: 5, height: 5, orientation: 'pointy', offset: 'odd' });
  const enter = new Uint16Array(25).fill(2);
  for (let row = 0; row < 5; row++) enter[row * 5 + 2] = 0;
  const field = makeFieldSolver(grid).to({ enter }, [14]);
  expect(field[10]).toBe(UNREACHED);
  enter[12] = 9;
  makeFieldRepairer(grid).lowerInPlace({ enter }, field, [12]);
  expect(field[10]).toBe(2 + 9 + 2 + 2);
});
