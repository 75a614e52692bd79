// Student's t at any level against published tables and the integral of its density (ME-16).
import { describe, expect, test } from 'vitest';
import { studentT } from '../../../src/analysis/statistics.ts';
import { studentPoint } from '../../../src/analysis/student.ts';

/** P(|T| > t) by Simpson's rule over the density with x = √ν·tan θ, in which no tail is cut off. */
function outside(t: number, freedom: number): number {
  const f = (theta: number) => Math.cos(theta) ** (freedom - 1);
  const area = (from: number, to: number) => {
    const steps = 4000;
    let sum = f(from) + f(to);
    for (let i = 1; i < steps; i++) sum += f(from + ((to - from) * i) / steps) * (i % 2 === 1 ? 4 : 2);
    return (sum * (to - from)) / steps / 3;
  };
  return area(Math.atan(t / Math.sqrt(freedom)), Math.PI / 2) / area(0, Math.PI / 2);
}

describe('ME-16: the point of Student’s t', () => {
  // Fisher and Yates, Statistical Tables (1963), table III: two-sided 1 % and 0.1 %.
  test.each([
    [2, 5, 9.925],
    [10, 5, 3.169],
    [30, 5, 2.75],
    [120, 5, 2.617],
    [4, 50, 8.61],
    [10, 50, 4.587],
    [20, 50, 3.85],
    [60, 50, 3.46],
  ])('%i degrees of freedom, 5 %% / %i: %d', (freedom, parts, point) => {
    expect(Math.abs((studentPoint(freedom, parts) ?? 0) - point)).toBeLessThan(0.0011);
  });

  test.each([
    [2, 1],
    [8, 3],
    [30, 10],
    [98, 45],
    [398, 496],
    [1000, 32_640],
  ])('%i degrees of freedom, 5 %% / %i: the least in thousandths with no more outside', (freedom, parts) => {
    const point = studentPoint(freedom, parts) ?? 0;
    const share = 0.05 / parts;
    expect(outside(point, freedom)).toBeLessThanOrEqual(share * (1 + 1e-6));
    expect(outside(point - 0.0011, freedom)).toBeGreaterThan(share);
  });

  test('undivided it is the table of ME-9, rounded up', () => {
    for (let freedom = 2; freedom <= 30; freedom += 2) {
      const above = (studentPoint(freedom, 1) ?? 0) - studentT(freedom);
      expect(above).toBeGreaterThan(-0.0001);
      expect(above).toBeLessThan(0.0011);
    }
  });

  test('odd and very large degrees of freedom take the wider point below them', () => {
    expect(studentPoint(31, 7)).toBe(studentPoint(30, 7));
    expect(studentPoint(999_999, 7)).toBe(studentPoint(1000, 7));
    expect(studentPoint(1, 7)).toBeUndefined();
  });

  test.each([0, 1.5, 2_000_000])('5 %% / %d is no level', (parts) => {
    expect(() => studentPoint(10, parts)).toThrow(RangeError);
  });
});
