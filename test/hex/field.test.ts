// Tests of hex/field.ts against Bellman–Ford.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distance,
  hexAt,
  IMPASSABLE_SIDE,
  makeFieldSolver,
  makeGrid,
  MAX_SPAN,
  MAX_STEP,
  minimumCut,
  sideBetween,
  UNREACHED,
} from '../../src/hex/index.ts';
import { anyCosts, anyFieldCase, anyHexes, LAYOUTS, naiveFrom, naiveTo } from './oracle.ts';

const RUNS = { numRuns: 300 };

describe('fields', () => {
  test('from: minutes from the nearest source, as Bellman–Ford finds them', () => {
    fc.assert(
      fc.property(anyFieldCase(8), ({ grid, costs, sources }) => {
        expect([...makeFieldSolver(grid).from(costs, sources)]).toEqual(naiveFrom(grid, costs, sources));
      }),
      RUNS,
    );
  });

  test('to: minutes to the nearest target, from impassable starts too', () => {
    fc.assert(
      fc.property(anyFieldCase(6), ({ grid, costs, targets }) => {
        expect([...makeFieldSolver(grid).to(costs, targets)]).toEqual(naiveTo(grid, costs, targets));
      }),
      RUNS,
    );
  });

  test('to is the exact reverse of from', () => {
    fc.assert(
      fc.property(anyFieldCase(8), ({ grid, costs, sources, targets }) => {
        const solver = makeFieldSolver(grid);
        const [a, b] = [sources[0], targets[0]];
        expect(solver.to(costs, [b])[a]).toBe(solver.from(costs, [a])[b]);
      }),
      RUNS,
    );
  });

  test('scratch used before does not show', () => {
    const cases = anyFieldCase(7).chain((first) =>
      fc.tuple(
        fc.constant(first),
        fc.array(fc.tuple(anyCosts(first.grid), anyHexes(first.grid), fc.boolean()), { maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([{ grid, costs, sources }, before]) => {
        const solver = makeFieldSolver(grid);
        const out = new Int32Array(grid.size).fill(77);
        for (const [other, seeds, back] of before) (back ? solver.to : solver.from)(other, seeds, out);
        expect(solver.from(costs, sources, out)).toBe(out);
        expect(out).toEqual(makeFieldSolver(grid).from(costs, sources));
      }),
      RUNS,
    );
  });

  test('grids worked on in turns, with cuts between, do not show in one another', () => {
    fc.assert(
      fc.property(fc.array(anyFieldCase(7), { minLength: 2, maxLength: 3 }), (cases) => {
        const solvers = cases.map(({ grid }) => makeFieldSolver(grid));
        for (const back of [false, true]) {
          cases.forEach(({ grid, costs, sources, targets }, i) => {
            const [bare, dear] = [
              { enter: costs.enter },
              { ...costs, cross: costs.cross ?? new Uint16Array(grid.size * 3) },
            ];
            minimumCut(grid, Int32Array.from(costs.enter), sources, targets);
            for (const each of back ? [dear, bare] : [bare, dear])
              expect([...solvers[i].from(each, sources)]).toEqual(naiveFrom(grid, each, sources));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the costs handed in stay as they are', () => {
    fc.assert(
      fc.property(anyFieldCase(6), ({ grid, costs, sources }) => {
        const copy = structuredClone(costs);
        makeFieldSolver(grid).from(costs, sources);
        makeFieldSolver(grid).to(costs, sources);
        expect(costs).toEqual(copy);
      }),
    );
  });
});

describe('edges of the definition', () => {
  const grid = makeGrid({ width: 4, height: 2, orientation: 'pointy', offset: 'odd' });
  const solver = makeFieldSolver(grid);

  test('a hexside with no extra cost changes nothing', () => {
    const enter = Uint16Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(solver.from({ enter, cross: new Uint16Array(24) }, [0])).toEqual(solver.from({ enter }, [0]));
  });

  test('an impassable source is left, an impassable target is not entered', () => {
    const enter = Uint16Array.from([0, 2, 2, 2, 2, 2, 2, 2]);
    expect([...solver.from({ enter }, [0])]).toEqual([0, 2, 4, 6, 2, 4, 6, 8]);
    expect([...solver.to({ enter }, [0])]).toEqual([0, ...new Array<number>(7).fill(UNREACHED)]);
  });

  test('no sources reach nothing', () => {
    const enter = new Uint16Array(8).fill(1);
    expect([...solver.from({ enter }, [])]).toEqual(new Array(8).fill(UNREACHED));
    expect([...solver.to({ enter, cross: new Uint16Array(24) }, [])]).toEqual(new Array(8).fill(UNREACHED));
  });

  test('a source off the map and a cost above the largest are refused', () => {
    const enter = new Uint16Array(8).fill(1);
    expect(() => solver.from({ enter }, [8])).toThrow(RangeError);
    expect(() => solver.to({ enter }, [-1])).toThrow(RangeError);
    enter[3] = MAX_STEP + 1;
    expect(() => solver.from({ enter }, [0])).toThrow(RangeError);
    expect(() => solver.from({ enter, cross: new Uint16Array(24) }, [0])).toThrow(RangeError);
  });

  test.each(LAYOUTS)('$orientation $offset: the dearest step on a long thin map', (layout) => {
    for (const [width, height] of [
      [300, 1],
      [1, 300],
      [100, 2],
      [2, 100],
    ]) {
      const thin = makeGrid({ width, height, ...layout });
      const costs = {
        enter: new Uint16Array(thin.size).fill(MAX_STEP),
        cross: new Uint16Array(thin.size * 3).fill(MAX_STEP),
      };
      expect([...makeFieldSolver(thin).from(costs, [0])]).toEqual(naiveFrom(thin, costs, [0]));
      expect([...makeFieldSolver(thin).to(costs, [0])]).toEqual(naiveFrom(thin, costs, [0]));
    }
  });

  test('a closed hexside is walked round, whichever way it is approached', () => {
    const enter = new Uint16Array(8).fill(1);
    const cross = new Uint16Array(24);
    cross[sideBetween(grid, hexAt(grid, 1, 0), hexAt(grid, 2, 0))] = IMPASSABLE_SIDE;
    expect(solver.from({ enter, cross }, [1])[2]).toBe(2);
    expect(solver.from({ enter, cross }, [2])[1]).toBe(2);
    expect(solver.to({ enter, cross }, [2])[1]).toBe(2);
  });
});

test.each(LAYOUTS)('$orientation $offset: on the largest map, every hexside dear', (layout) => {
  const grid = makeGrid({ width: MAX_SPAN, height: MAX_SPAN, ...layout });
  const costs = { enter: new Uint16Array(grid.size).fill(1), cross: new Uint16Array(grid.size * 3).fill(4) };
  const solver = makeFieldSolver(grid);
  for (const source of [0, grid.size - 1]) {
    const dear = solver.from(costs, [source]);
    const bare = solver.from({ enter: costs.enter }, [source]);
    let wrong = 0;
    for (let hex = 0; hex < grid.size; hex++) {
      const steps = distance(grid, source, hex);
      if (bare[hex] !== steps || dear[hex] !== 5 * steps) wrong++;
    }
    expect(wrong).toBe(0);
  }
});

test('a large map with dear hexsides agrees with Bellman–Ford, with a random sample of costs', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.integer({ min: 1, max: 1 << 30 }), (layout, seed) => {
      const grid = makeGrid({ width: 40, height: 30, ...layout });
      let state = seed;
      const roll = (n: number): number => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return (state >> 8) % n;
      };
      const enter = Uint16Array.from({ length: grid.size }, () => (roll(100) < 6 ? 0 : 1 + roll(9)));
      const cross = Uint16Array.from({ length: grid.size * 3 }, () => (roll(4) === 0 ? roll(50) : 0));
      const sources = [roll(grid.size), roll(grid.size)];
      const solver = makeFieldSolver(grid);
      expect([...solver.from({ enter }, sources)]).toEqual(naiveFrom(grid, { enter }, sources));
      expect([...solver.from({ enter, cross }, sources)]).toEqual(naiveFrom(grid, { enter, cross }, sources));
    }),
    { numRuns: 12 },
  );
});
