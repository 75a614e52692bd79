// Intervals, quantiles and rounding against published examples, tables worked out again, sorting, and their coverage by simulation.
import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { histogramOfValues, momentsOf } from '../../src/analysis/tally/histogram.ts';
import {
  meanInterval,
  pairedProportions,
  quantile,
  quotient,
  roundTo,
  studentT,
  wilson,
} from '../../src/analysis/statistics.ts';

/** P(|T| ≤ t) for Student's distribution by Simpson's rule over the density, whose constant comes from the same integral. */
function insideT(t: number, freedom: number): number {
  // With x = √ν·tan θ the density is proportional to cos(θ)^(ν−1) on −π/2 … π/2: no tail is cut off.
  const area = (to: number) => {
    const steps = 4000;
    const f = (theta: number) => Math.cos(theta) ** (freedom - 1);
    let sum = f(0) + f(to);
    for (let i = 1; i < steps; i++) sum += f((to * i) / steps) * (i % 2 === 1 ? 4 : 2);
    return (sum * to) / steps / 3;
  };
  return area(Math.atan(t / Math.sqrt(freedom))) / area(Math.PI / 2);
}

describe('studentT (ME-9)', () => {
  const listed = [...Array.from({ length: 30 }, (_, i) => i + 1), 40, 60, 120, 1000, 10_000];

  test.each(listed)('%i degrees of freedom: 95 % lie inside, to the last digit of the table', (freedom) => {
    const t = studentT(freedom);
    expect(insideT(t - 0.00051, freedom)).toBeLessThan(0.95);
    expect(insideT(t + 0.00051, freedom)).toBeGreaterThan(0.95);
  });

  test.each([
    [31, 30],
    [39, 30],
    [59, 40],
    [119, 60],
    [999, 120],
    [9_999, 1000],
    [999_999, 10_000],
  ])('%i takes the entry of %i, which is wider', (freedom, listedBelow) => {
    expect(studentT(freedom)).toBe(studentT(listedBelow));
  });

  test.each([0, -1, 1.5, Number.NaN])('%s is no number of degrees of freedom', (freedom) => {
    expect(() => studentT(freedom)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  test.each([
    [1, 2, 1, 1],
    [-1, 2, 1, -1],
    [2, 3, 1000, 0.667],
    [-2, 3, 1000, -0.667],
    [1, 2000, 1000, 0.001],
    [-1, 2000, 1000, -0.001],
    [1, 2001, 1000, 0],
    [-1, 2001, 1000, 0],
    [44, 1, 1000, 44],
  ])('%i / %i to 1/%i is %d', (numerator, denominator, parts, rounded) => {
    expect(quotient(numerator, denominator, parts)).toBe(rounded);
  });

  test('quotients are those of big integers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const doubled = 2000n * BigInt(Math.abs(a)) + BigInt(b);
        const size = Number(doubled / (2n * BigInt(b))) / 1000;
        expect(quotient(a, b, 1000)).toBe(a < 0 && size > 0 ? -size : size);
      }),
    );
  });

  test('what cannot be exact is refused', () => {
    expect(() => quotient(2 ** 52, 3, 1000)).toThrow(RangeError);
    expect(() => quotient(1, 0, 1000)).toThrow(RangeError);
  });

  test.each([
    [1.0005, 1.001],
    [-0.0125, -0.013],
    [-0.0001, 0],
  ])('%d is %d in thousandths', (value, rounded) => {
    expect(roundTo(value, 1000)).toBe(rounded);
  });
});

describe('quantile (ME-8)', () => {
  test.each([
    [10, 1],
    [50, 2],
    [75, 3],
    [76, 4],
    [90, 4],
  ])('P%i of 1 2 3 4 is %i', (percent, value) => {
    expect(quantile(histogramOfValues([1, 2, 3, 4]), 4, percent)).toBe(value);
  });

  test('denied runs count as greatest: with 2 of 5 denied P50 is the third, P90 is absent', () => {
    expect(quantile(histogramOfValues([30, 40, 50]), 5, 50)).toBe(50);
    expect(quantile(histogramOfValues([30, 40, 50]), 5, 90)).toBeUndefined();
    expect(quantile([], 0, 50)).toBeUndefined();
  });

  test('is where sorting with infinity puts it', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.constantFrom(10, 50, 90), (runs, percent) => {
        const all = runs.map((run) => run ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
        const defined = all.filter(Number.isFinite);
        const found = quantile(histogramOfValues(defined), runs.length, percent) ?? Number.POSITIVE_INFINITY;
        const atMost = all.filter((value) => value <= found).length;
        const below = all.filter((value) => value < found).length;
        expect(atMost * 100).toBeGreaterThanOrEqual(runs.length * percent);
        expect(below * 100).toBeLessThan(runs.length * percent);
      }),
    );
  });
});

describe('wilson (ME-8)', () => {
  test.each([
    // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3 (score, no continuity correction).
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %d to %d', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('all or nothing reaches the end and not the other', () => {
    expect(wilson(0, 1)).toEqual({ low: 0, high: 0.793457 });
    expect(wilson(1, 1)).toEqual({ low: 0.206543, high: 1 });
  });

  test('is the same from either side, and holds the proportion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const count = Math.round(of * share);
        const { low, high } = wilson(count, of);
        const mirrored = wilson(of - count, of);
        expect(1 - mirrored.high).toBeCloseTo(low, 6);
        expect(low).toBeLessThanOrEqual(count / of + 1e-6);
        expect(high).toBeGreaterThanOrEqual(count / of - 1e-6);
      }),
    );
  });
});

/** Of a list of differences. */
const intervalOf = (differences: readonly number[]) => meanInterval(momentsOf(histogramOfValues(differences)));

describe('meanInterval (ME-9)', () => {
  test('by hand: 1 2 3 4 5 has mean 3, s²/n = 1/2, t(4) = 2.776', () => {
    expect(intervalOf([1, 2, 3, 4, 5])).toEqual({ mean: 3, low: 1.037, high: 4.963 });
  });

  test("Student's sleep data (1908): mean difference 1.58, 0.70 to 2.46", () => {
    const tenths = [12, 24, 13, 13, 0, 10, 18, 8, 46, 14];
    const interval = intervalOf(tenths);
    expect(interval?.mean).toBe(15.8);
    expect(interval?.low).toBeCloseTo(7.001, 2);
    expect(interval?.high).toBeCloseTo(24.599, 2);
  });

  test('no spread, no width; and one difference says nothing', () => {
    expect(intervalOf([7, 7, 7])).toEqual({ mean: 7, low: 7, high: 7 });
    expect(intervalOf([7])).toBeUndefined();
    expect(intervalOf([])).toBeUndefined();
  });
});

describe('pairedProportions (ME-9)', () => {
  test('approval ratings: of 1600 asked twice, 150 changed one way and 86 the other', () => {
    // Agresti, Categorical Data Analysis (2nd edition), table 10.1: difference 0.04, standard error 0.0095, Wald 0.021 to 0.059.
    const interval = pairedProportions(150, 86, 1600);
    expect(interval.mean).toBe(0.04);
    expect(interval.low).toBeCloseTo(0.0213, 3);
    expect(interval.high).toBeCloseTo(0.0586, 3);
  });

  test('by hand: 3 against 1 of 10: centre 2/12, half 1.96·√(5 − 4/12)/12', () => {
    const half = (1.96 * Math.sqrt(5 - 4 / 12)) / 12;
    expect(pairedProportions(3, 1, 10)).toEqual({
      mean: 0.2,
      low: Number((2 / 12 - half).toFixed(6)),
      high: Number((2 / 12 + half).toFixed(6)),
    });
  });

  test('swapping the plans turns the sign, and the mean lies inside', () => {
    const counts = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).filter(([a, b, rest]) => a + b + rest > 0);
    fc.assert(
      fc.property(counts, ([a, b, rest]) => {
        const forth = pairedProportions(a, b, a + b + rest);
        const back = pairedProportions(b, a, a + b + rest);
        expect([back.mean + forth.mean, back.low + forth.high]).toEqual([0, 0]);
        expect(forth.low).toBeLessThanOrEqual(forth.mean);
        expect(forth.high).toBeGreaterThanOrEqual(forth.mean);
      }),
    );
  });

  test.each([
    [3, 3, 5],
    [-1, 0, 5],
    [0, 0, 0],
  ])('%i and %i of %i cannot be', (a, b, n) => {
    expect(() => pairedProportions(a, b, n)).toThrow(RangeError);
  });
});

// 4,000 simulated samples each: the standard error of a coverage of 0.95 is 0.0034. Tolerances are stated per interval; the score and
// adjusted intervals swing around 0.95 with n and p by their nature (Brown, Cai and DasGupta 2001; Agresti and Min 2005).
describe('coverage by seeded simulation', () => {
  const RUNS = 4000;
  const coverage = (seed: string, covered: (random: () => number) => boolean) => {
    const random = seedrandom(seed);
    let inside = 0;
    for (let i = 0; i < RUNS; i++) if (covered(random)) inside++;
    return inside / RUNS;
  };
  const count = (n: number, p: number, random: () => number) => {
    let happened = 0;
    for (let i = 0; i < n; i++) if (random() < p) happened++;
    return happened;
  };

  /** P(count) for n trials. */
  const binomial = (n: number, p: number) => {
    const chances = [(1 - p) ** n];
    for (let i = 1; i <= n; i++) chances.push((chances[i - 1] * (n - i + 1) * p) / (i * (1 - p)));
    return chances;
  };

  test.each([
    [0.5, 30],
    [0.2, 50],
    [0.1, 100],
    [0.05, 200],
  ])('Wilson, p = %d, n = %i: exactly 0.93 to 0.97, and simulated within 0.012 of that', (p, n) => {
    const holds = (happened: number) => {
      const { low, high } = wilson(happened, n);
      return low <= p && p <= high;
    };
    const exact = binomial(n, p).reduce((sum, chance, happened) => sum + (holds(happened) ? chance : 0), 0);
    expect(exact).toBeGreaterThan(0.93);
    expect(exact).toBeLessThan(0.97);
    const found = coverage(`wilson ${p} ${n}`, (random) => holds(count(n, p, random)));
    expect(Math.abs(found - exact)).toBeLessThan(0.012);
  });

  // Differences of restricted delays are whole minutes; a sum of dice is close enough to normal for t to be exact within the simulation's error.
  test.each([5, 12, 31, 100])("Student's t, n = %i: 0.938 to 0.965", (n) => {
    const found = coverage(`t ${n}`, (random) => {
      const sample = Array.from({ length: n }, () => {
        let sum = 0;
        for (let die = 0; die < 8; die++) sum += Math.floor(random() * 21) - 10;
        return sum;
      });
      const interval = intervalOf(sample);
      return interval !== undefined && interval.low <= 0 && 0 <= interval.high;
    });
    expect(found).toBeGreaterThan(0.938);
    expect(found).toBeLessThan(0.965);
  });

  test.each([
    [0.2, 0.1, 30],
    [0.1, 0.1, 50],
    [0.3, 0.05, 100],
    [0.05, 0.02, 200],
  ])('Agresti and Min, %d against %d, n = %i: 0.935 to 0.985', (onlyA, onlyB, n) => {
    const found = coverage(`pairs ${onlyA} ${onlyB} ${n}`, (random) => {
      let a = 0;
      let b = 0;
      for (let i = 0; i < n; i++) {
        const u = random();
        if (u < onlyA) a++;
        else if (u < onlyA + onlyB) b++;
      }
      const { low, high } = pairedProportions(a, b, n);
      return low <= onlyA - onlyB && onlyA - onlyB <= high;
    });
    expect(found).toBeGreaterThan(0.935);
    expect(found).toBeLessThan(0.985);
  });
});
