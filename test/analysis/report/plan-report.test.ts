// Every measure over many seeds by hand: intent, prediction, burden, legacy, the interval of the mean delay (ME-12, ME-13, IN-7, IN-8).
import { describe, expect, test } from 'vitest';
import { compareShards, type ComparisonTask, type MoreRow, type PlayoutRow } from '../../../src/analysis/index.ts';
import type { IntentMeasures, LegacySummary } from '../../../src/rules/index.ts';
import { quantile } from '../../../src/analysis/statistics.ts';
import { histogramOfValues } from '../../../src/analysis/tally/histogram.ts';
import { loadShipped } from '../../scenarios/files.ts';
import { shardOf, taskOf } from '../fixtures.ts';

const { scenario, plans } = loadShipped('fire-sack');
const turn = plans.map(({ plan }) => plan).find(({ name }) => name === 'Turn');
if (turn === undefined) throw new Error('fire-sack has no plan "Turn"');
const floor = (turn.groups ?? []).findIndex(({ id }) => id === 'floor');
const { turnMinutes } = scenario;
const task: ComparisonTask = { ...taskOf(4), scenario, plans: [turn] };

const LEGACY: LegacySummary = {
  suspected: 0,
  confirmed: 0,
  cancelled: 0,
  reduced: 0,
  cleared: 0,
  left: 0,
  weeks: 0,
  points: 0,
  incidents: 'none',
  residual: 'none',
};
const INTENT = { effect: 'fix', achieved: false, addressed: 0, met: 0, passed: 0, inArea: 0 } as const;

function more(intent: Partial<IntentMeasures>, legacy: Partial<LegacySummary>, rest: Partial<MoreRow> = {}): MoreRow {
  const groups = (turn?.groups ?? []).map(({ id }, i) => ({ ...INTENT, group: id, ...(i === floor ? intent : {}) }));
  return {
    searchTime: 0,
    friends: { arrived: 0, of: 0 },
    burden: { weight: 0, band: 'none', confirmed: { num: 0, den: 1 } },
    ...rest,
    intent: groups,
    legacy: { ...LEGACY, ...legacy },
  };
}

function reportOf(rows: readonly Partial<PlayoutRow>[]) {
  const seeds = rows.map((row) => [row, { arrival: 74 }]);
  return compareShards({ ...task, seeds: rows.length }, [shardOf(1, seeds, task)]).plans[0];
}

describe('ME-12: the interval of the mean delay', () => {
  test('restricted delays 10, 30, 20: mean 20, t(2)·s/√3 = 4.303 · 10/√3', () => {
    const { meanDelay } = reportOf([84, 104, 94].map((arrival) => ({ arrival })));
    expect(meanDelay).toEqual({ mean: 20, low: -4.843, high: 44.843 });
  });

  test('one seed has none', () => {
    expect(reportOf([{ arrival: 84 }]).meanDelay).toBeUndefined();
  });

  test('clearance on the critical path: of runs that arrived, denied ones greatest (ME-4)', () => {
    const { criticalPath } = reportOf([
      { arrival: 90, critical: 30 },
      { arrival: -1, critical: -1 },
      { arrival: 95, critical: 12 },
    ]);
    expect(criticalPath).toEqual({ p10: 12, p50: 30, p90: undefined, mean: 21 });
  });
});

describe('IN-7, IN-8: intent over seeds', () => {
  const rows = [
    { achieved: true, addressed: 2, met: 2, passed: 1, inArea: 2, delay: 60 + turnMinutes },
    { achieved: true, addressed: 2, met: 1, passed: 2, inArea: 0, delay: 60 - turnMinutes - 1 },
    { achieved: false, addressed: 1, met: 0, passed: 1, inArea: 0, delay: 61 + turnMinutes },
    { achieved: false },
  ].map((intent) => ({ more: more(intent, {}) }));
  const intent = reportOf(rows).more?.intent[floor];

  test('the share in which a group had its effect, and mean columns', () => {
    expect(intent).toMatchObject({
      group: 'floor',
      effect: 'fix',
      achieved: { count: 2, of: 4, low: 0.150036, high: 0.849964 },
      addressed: 1.25,
      met: 0.75,
      passed: 1,
      inArea: 0.5,
    });
  });

  test('the delay is of runs in which it addressed anybody', () => {
    const { delay } = intent ?? {};
    expect(delay).toEqual({
      p10: 59 - turnMinutes,
      p50: 60 + turnMinutes,
      p90: 61 + turnMinutes,
      mean: (180 + turnMinutes) / 3,
    });
  });

  test('a prediction of 60 is hit within a turn, missed by a minute more', () => {
    expect(intent?.prediction).toEqual({
      predicted: 60,
      tolerance: turnMinutes,
      of: 3,
      below: 1,
      within: 1,
      above: 1,
      error: turnMinutes / 3,
    });
  });

  test('a group that addresses nobody has no delay and no error', () => {
    const { delay, prediction } = reportOf([{ more: more({}, {}) }]).more?.intent[floor] ?? {};
    expect(delay).toEqual({ p10: undefined, p50: undefined, p90: undefined, mean: undefined });
    expect(prediction).toMatchObject({ of: 0, below: 0, within: 0, above: 0, error: undefined });
  });
});

describe('ME-13: the second ledger over seeds', () => {
  const burden = (weight: number, band: 'none' | 'few', num: number) => ({
    burden: { weight, band, confirmed: { num, den: 4 } },
  });
  const report = reportOf([
    { more: more({}, { years: 2, weeks: 80, points: 50, cancelled: 3, incidents: 'few' }, burden(6, 'few', 1)) },
    { more: more({}, { years: 4, weeks: 90, points: 70, cancelled: 1, incidents: 'some' }, burden(0, 'none', 4)) },
    { more: more({}, { weeks: 100, points: 90, left: 2, incidents: 'some', residual: 'few' }, burden(4, 'few', 2)) },
  ]).more;

  test('years: a run that does not end within those followed is greatest, and counts with them in the mean', () => {
    const followed = scenario.legacy.years;
    expect(report?.legacy.released).toMatchObject({ count: 2, of: 3 });
    expect(report?.legacy.years).toEqual({
      p10: 2,
      p50: 4,
      p90: undefined,
      mean: Math.round(((2 + 4 + followed) / 3) * 1000) / 1000,
    });
  });

  test('weeks, points, hexes and bands', () => {
    expect(report?.legacy.weeks).toEqual({ p10: 80, p50: 90, p90: 100, mean: 90 });
    expect(report?.legacy.points).toEqual({ p10: 50, p50: 70, p90: 90, mean: 70 });
    expect([report?.legacy.cancelled, report?.legacy.left]).toEqual([1.333, 0.667]);
    expect(report?.legacy.incidents).toEqual({ none: 0, few: 1, some: 2, many: 0 });
    expect(report?.legacy.residual).toEqual({ none: 2, few: 1, some: 0, many: 0 });
  });

  test('burden: weights, bands, and segments confirmed of all laid in all runs', () => {
    expect(report?.burden).toEqual({
      weight: { p10: 0, p50: 4, p90: 6, mean: 3.333 },
      bands: { none: 1, few: 2, some: 0, many: 0 },
      confirmed: { num: 7, den: 12 },
    });
  });

  test('search time and friends', () => {
    const found = reportOf([
      { more: more({}, {}, { searchTime: 10, friends: { arrived: 2, of: 3 } }) },
      { more: more({}, {}, { searchTime: 20, friends: { arrived: 1, of: 3 } }) },
    ]).more;
    expect(found?.searchTime.mean).toBe(15);
    expect(found?.friends).toEqual({ arrived: 1.5, of: 3 });
  });

  test('edition 1 has none of it', () => {
    const report = compareShards(taskOf(1), [shardOf(1, [[{}, {}, {}]])]);
    expect(report.plans.map(({ more }) => more)).toEqual([undefined, undefined]);
  });
});

test('ME-8: quantiles of every set of up to five runs out of 0, 1, 2 and denied are those of their definition', () => {
  const outcomes = [0, 1, 2, Number.POSITIVE_INFINITY];
  const check = (runs: readonly number[]): void => {
    if (runs.length > 0) {
      const sorted = [...runs].sort((a, b) => a - b);
      const defined = histogramOfValues(runs.filter(Number.isFinite));
      for (const percent of [1, 10, 25, 50, 75, 90, 99]) {
        // The least value that at least `percent` of the runs do not exceed.
        const found = sorted.find((value) => runs.filter((run) => run <= value).length * 100 >= percent * runs.length);
        expect(quantile(defined, runs.length, percent) ?? Number.POSITIVE_INFINITY).toBe(found);
      }
    }
    if (runs.length < 5) for (const outcome of outcomes) check([...runs, outcome]);
  };
  check([]);
});
