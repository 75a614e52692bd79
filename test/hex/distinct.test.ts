// Tests of hex/distinct.ts against its definition, carried out without shortcuts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costAlong, distance, distinctRoutes, isHexChain, makeGrid, UNREACHED } from '../../src/hex/index.ts';
import type { Grid, Hex, Route, StepCosts } from '../../src/hex/index.ts';
import { anyFieldCase, naiveFrom, naiveStep, naiveTo } from './oracle.ts';

const anyOptions = fc.record({
  slack: fc.constantFrom(0, 3, 10, 10000),
  most: fc.integer({ min: 0, max: 5 }),
  separation: fc.constantFrom(0, 1, 30, 60, 100),
});

function shareFar(grid: Grid, route: readonly Hex[], earlier: readonly Hex[]): number {
  return route.filter((hex) => earlier.every((other) => distance(grid, hex, other) > 1)).length;
}

type Options = { slack: number; most: number; separation: number; earlier?: Hex[][] };

function naiveRoutes(grid: Grid, costs: StepCosts, starts: Hex[], targets: Hex[], options: Options): Route[] {
  const from = naiveFrom(grid, costs, starts);
  const to = naiveTo(grid, costs, targets);
  const directions = [0, 1, 2, 3, 4, 5];
  const around = (hex: Hex, d: number): Hex => grid.neighbours[hex * 6 + d];
  const ahead = (hex: Hex): Hex[] => {
    if (to[hex] === 0) return [hex];
    const d = directions.find((k) => naiveStep(grid, costs, hex, k) + (to[around(hex, k)] ?? 0) === to[hex]) ?? -1;
    return [hex, ...ahead(around(hex, d))];
  };
  const back = (hex: Hex): Hex[] => {
    if (from[hex] === 0) return [hex];
    const d = directions.find((k) => {
      const before = around(hex, k);
      return before >= 0 && naiveStep(grid, costs, before, (k + 3) % 6) + from[before] === from[hex];
    });
    return [...back(around(hex, d ?? -1)), hex];
  };
  const least = Math.min(...starts.map((hex) => to[hex]));
  if (least === UNREACHED || options.most === 0) return [];
  const earlier = options.earlier ?? [];
  const taken: Route[] = [];
  const first = Math.min(...starts.filter((hex) => to[hex] === least));
  const vias = Array.from({ length: grid.size }, (_, hex) => ({ hex, cost: from[hex] + to[hex] }))
    .filter(({ hex, cost }) => from[hex] !== UNREACHED && to[hex] !== UNREACHED && cost <= least + options.slack)
    .sort((a, b) => a.cost - b.cost || a.hex - b.hex);
  for (const { hex, cost } of [{ hex: first, cost: least }, ...vias]) {
    const hexes = [...back(hex), ...ahead(hex).slice(1)];
    const simple = new Set(hexes).size === hexes.length && !hexes.slice(0, -1).some((one) => targets.includes(one));
    const before = [...earlier, ...taken.map((route) => route.hexes)];
    const apart = before.every((route) => shareFar(grid, hexes, route) * 100 >= options.separation * hexes.length);
    const known = before.some((route) => `${route}` === `${hexes}`);
    if (simple && apart && !known && taken.length < options.most) taken.push({ hexes, cost });
  }
  return taken;
}

describe('distinct routes', () => {
  test('are what the definition says', () => {
    fc.assert(
      fc.property(anyFieldCase(6), anyOptions, ({ grid, costs, sources, targets }, options) => {
        expect(distinctRoutes(grid, costs, sources, targets, options)).toEqual(
          naiveRoutes(grid, costs, sources, targets, options),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('apart from earlier ones too, which are not returned', () => {
    let fewer = 0;
    fc.assert(
      fc.property(anyFieldCase(6), anyOptions, fc.nat(35), ({ grid, costs, sources, targets }, options, from) => {
        const all = { slack: 10000, most: 2, separation: 0 };
        const earlier = distinctRoutes(grid, costs, [from % grid.size], targets, all).map(({ hexes }) => [...hexes]);
        const asked = { ...options, earlier };
        const found = distinctRoutes(grid, costs, sources, targets, asked);
        expect(found).toEqual(naiveRoutes(grid, costs, sources, targets, asked));
        if (found.length < distinctRoutes(grid, costs, sources, targets, options).length) fewer++;
      }),
      { numRuns: 200 },
    );
    expect(fewer).toBeGreaterThan(20);
  });

  test('are real routes within the slack, and apart from each other', () => {
    fc.assert(
      fc.property(anyFieldCase(12), anyOptions, ({ grid, costs, sources, targets }, options) => {
        const routes = distinctRoutes(grid, costs, sources, targets, options);
        expect(routes.length).toBeLessThanOrEqual(options.most);
        routes.forEach(({ hexes, cost }, i) => {
          expect(isHexChain(grid, hexes)).toBe(true);
          expect(costAlong(grid, costs, hexes)).toBe(cost);
          expect(cost).toBeLessThanOrEqual(routes[0].cost + options.slack);
          expect(cost).toBeGreaterThanOrEqual(routes[Math.max(0, i - 1)].cost);
          expect(sources).toContain(hexes[0]);
          expect(targets).toContain(hexes[hexes.length - 1]);
          for (const earlier of routes.slice(0, i)) {
            expect(shareFar(grid, hexes, earlier.hexes) * 100).toBeGreaterThanOrEqual(
              options.separation * hexes.length,
            );
          }
        });
      }),
    );
  });

  test('round a lake there are two', () => {
    const grid = makeGrid({ width: 11, height: 9, orientation: 'pointy', offset: 'odd' });
    const enter = new Uint16Array(grid.size).fill(1);
    for (let row = 2; row <= 6; row++) enter.fill(0, row * 11 + 3, row * 11 + 8);
    const routes = distinctRoutes(grid, { enter }, [4 * 11], [4 * 11 + 10], { slack: 6, most: 5, separation: 40 });
    expect(routes).toHaveLength(2);
    const rows = routes.map(({ hexes }) => hexes.map((hex) => Math.trunc(hex / 11)));
    expect(rows.map((all) => all.includes(1))).toEqual([true, false]);
    expect(rows.map((all) => all.includes(7))).toEqual([false, true]);
  });

  test.each([
    { slack: -1, most: 1, separation: 0 },
    { slack: 0, most: 1.5, separation: 0 },
    { slack: 0, most: 1, separation: 101 },
  ])('options $slack, $most, $separation are refused', (options) => {
    const grid = makeGrid({ width: 2, height: 2, orientation: 'pointy', offset: 'odd' });
    expect(() => distinctRoutes(grid, { enter: new Uint16Array(4).fill(1) }, [0], [3], options)).toThrow(RangeError);
  });
});
