// What a report says of random rows is what the definitions say of the rows themselves, run by run, with no tally between (ME-8, ME-9, ME-16).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareShards, type PlayoutRow } from '../../src/analysis/index.ts';
import { pairedProportions, studentT } from '../../src/analysis/statistics.ts';
import { shardOf, taskOf } from './fixtures.ts';

const DEADLINE = 120;
const arrival = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 20, max: DEADLINE }) }, fc.constant(-1));
const row = fc.record({
  arrival,
  clearance: fc.integer({ min: 0, max: 300 }),
  areaMinutes: fc.nat(50),
  moveMinutes: fc.integer({ min: 50, max: 90 }),
  losses: fc.nat(6),
});
const seeds = fc.array(fc.tuple(row, row, row), { minLength: 1, maxLength: 40 });
type Rows = readonly (readonly Partial<PlayoutRow>[])[];

/** Each seed's restricted delay, or undefined where the run with no belts is denied. */
function delaysOf(rows: Rows, plan: number): (number | undefined)[] {
  return rows.map((runs) => {
    const [own, bare] = [runs[plan].arrival ?? 0, runs[2].arrival ?? 0];
    return bare < 0 ? undefined : (own < 0 ? DEADLINE : own) - bare;
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** ⌈n·p⌉-th smallest, infinity for denied runs. */
function quantileOf(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(1, Math.ceil((values.length * percent) / 100)) - 1];
  return Number.isFinite(found) ? found : undefined;
}

/** Mean ± t·s/√n from the differences themselves. */
function intervalOf(values: readonly number[]) {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = studentT(values.length - 1) * Math.sqrt(squares / (values.length - 1) / values.length);
  return [mean, mean - half, mean + half];
}

function close(found: readonly (number | undefined)[], wanted: readonly number[]): void {
  wanted.forEach((value, i) => expect(Math.abs((found[i] ?? Number.NaN) - value)).toBeLessThan(0.000_501));
}

function checkPlan(rows: Rows, plan: number, report: ReturnType<typeof compareShards>['plans'][number]): void {
  const own = rows.map((runs) => runs[plan]);
  const delays = delaysOf(rows, plan);
  const defined = delays.filter((delay) => delay !== undefined);
  const ranked = delays.flatMap((delay, i) =>
    delay === undefined ? [] : [(own[i].arrival ?? 0) < 0 ? Number.POSITIVE_INFINITY : delay],
  );
  expect(report.denied.count).toBe(own.filter((run) => (run.arrival ?? 0) < 0).length);
  expect(report.delay).toMatchObject({
    p10: quantileOf(ranked, 10),
    p50: quantileOf(ranked, 50),
    p90: quantileOf(ranked, 90),
  });
  if (defined.length > 0) close([report.delay.mean], [meanOf(defined)]);
  const clearances = own.map(({ clearance = 0 }) => clearance);
  expect(report.clearanceTime.p90).toBe(quantileOf(clearances, 90));
  close([report.clearanceTime.mean], [meanOf(clearances)]);
  expect(report.canalisation).toEqual({
    num: own.reduce((sum, { areaMinutes = 0 }) => sum + areaMinutes, 0),
    den: own.reduce((sum, { moveMinutes = 0 }) => sum + moveMinutes, 0),
  });
}

test('ME-8, ME-9, ME-12: every figure, from the rows themselves', () => {
  fc.assert(
    fc.property(seeds, (rows) => {
      const { plans, paired } = compareShards(taskOf(rows.length), [shardOf(1, rows)]);
      plans.forEach((report, plan) => checkPlan(rows, plan, report));
      const [a, b] = [0, 1].map((plan) => delaysOf(rows, plan));
      const longer = a.flatMap((delay, i) => (delay === undefined ? [] : [delay - (b[i] ?? 0)]));
      const { delay, clearanceTime, denied } = paired[0];
      expect(paired[0].longer).toEqual({
        a: longer.filter((minutes) => minutes > 0).length,
        b: longer.filter((minutes) => minutes < 0).length,
        of: longer.length,
      });
      if (longer.length < 2) expect(delay).toBeUndefined();
      else close([delay?.mean, delay?.low, delay?.high], intervalOf(longer));
      const clearing = rows.map(([one, other]) => one.clearance - other.clearance);
      if (clearing.length > 1)
        close([clearanceTime?.mean, clearanceTime?.low, clearanceTime?.high], intervalOf(clearing));
      const only = (one: number, other: number) =>
        rows.filter((runs) => runs[one].arrival < 0 && runs[other].arrival >= 0);
      expect(denied).toEqual(pairedProportions(only(0, 1).length, only(1, 0).length, rows.length));
      const own = plans.flatMap(({ meanDelay }) => (meanDelay === undefined ? [] : [meanDelay]));
      own.forEach(({ mean, low, high }, plan) => {
        const defined = delaysOf(rows, plan).filter((delay) => delay !== undefined);
        close([mean, low, high], intervalOf(defined));
      });
    }),
    { numRuns: 150 },
  );
});
