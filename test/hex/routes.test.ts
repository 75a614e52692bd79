// Tests of hex/routes.ts: a route costs what its field says, and ties go to the lowest direction.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cheapestRoute,
  costAlong,
  isHexChain,
  makeFieldSolver,
  makeGrid,
  nextBack,
  UNREACHED,
} from '../../src/hex/index.ts';
import { anyFieldCase, naiveStep } from './oracle.ts';

test('a route is a chain from start to a target that costs what the field says', () => {
  fc.assert(
    fc.property(anyFieldCase(7), ({ grid, costs, sources, targets }) => {
      const field = makeFieldSolver(grid).to(costs, targets);
      const route = cheapestRoute(grid, costs, field, sources[0]);
      expect(route === undefined).toBe(field[sources[0]] === UNREACHED);
      if (!route) return;
      expect(route.cost).toBe(field[sources[0]]);
      expect(costAlong(grid, costs, route.hexes)).toBe(route.cost);
      expect(isHexChain(grid, route.hexes)).toBe(true);
      expect(route.hexes[0]).toBe(sources[0]);
      expect(targets).toContain(route.hexes[route.hexes.length - 1]);
    }),
    { numRuns: 300 },
  );
});

test('of equally cheap steps the lowest direction is taken', () => {
  fc.assert(
    fc.property(anyFieldCase(6), ({ grid, costs, sources, targets }) => {
      const field = makeFieldSolver(grid).to(costs, targets);
      const route = cheapestRoute(grid, costs, field, sources[0]);
      route?.hexes.slice(1).forEach((next, i) => {
        const here = route.hexes[i];
        const good = [0, 1, 2, 3, 4, 5].filter((d) => {
          const step = naiveStep(grid, costs, here, d);
          return step !== UNREACHED && step + field[grid.neighbours[here * 6 + d]] === field[here];
        });
        expect(grid.neighbours[here * 6 + good[0]]).toBe(next);
      });
    }),
    { numRuns: 300 },
  );
});

test('on open ground a route runs straight along direction 0 first', () => {
  const grid = makeGrid({ width: 6, height: 5, orientation: 'pointy', offset: 'odd' });
  const costs = { enter: new Uint16Array(30).fill(2) };
  const field = makeFieldSolver(grid).to(costs, [17]);
  expect(cheapestRoute(grid, costs, field, 0)).toEqual({ hexes: [0, 1, 2, 3, 4, 10, 17], cost: 12 });
});

test('walking back by a from field spends what the field says', () => {
  fc.assert(
    fc.property(anyFieldCase(6), ({ grid, costs, sources, targets }) => {
      const field = makeFieldSolver(grid).from(costs, sources);
      const hexes = [targets[0]];
      for (let hex = nextBack(grid, costs, field, targets[0]); hex >= 0; hex = nextBack(grid, costs, field, hex))
        hexes.unshift(hex);
      if (field[targets[0]] === UNREACHED) expect(hexes).toEqual([targets[0]]);
      else {
        expect(sources).toContain(hexes[0]);
        expect(costAlong(grid, costs, hexes)).toBe(field[targets[0]]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a chain with a gap or an impassable step costs UNREACHED', () => {
  const grid = makeGrid({ width: 4, height: 1, orientation: 'pointy', offset: 'odd' });
  const costs = { enter: Uint16Array.from([0, 3, 0, 3]) };
  expect(costAlong(grid, costs, [0, 1])).toBe(3);
  expect(costAlong(grid, costs, [0, 1, 2])).toBe(UNREACHED);
  expect(costAlong(grid, costs, [1, 3])).toBe(UNREACHED);
  expect(costAlong(grid, costs, [2])).toBe(0);
});
