// The most seeds that a cell may have: everything that is said of them stays exact, with the longest delays that a scenario can have (SW-5).
import { expect, test } from 'vitest';
import { compareShards, MAX_SEEDS } from '../../../src/analysis/index.ts';
import { addSeedInPlace, makeGather, tallyOf } from '../../../src/analysis/tally/gather.ts';
import type { ComparisonTally } from '../../../src/analysis/index.ts';
import { fordPlan, fordScenario } from '../../scenario/fixtures.ts';

const DEADLINE = 24_000;

function times(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor;
  if (Array.isArray(value)) return value.map((part) => times(part, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, times(part, factor)]));
}

/** A tally in which everything happened so many times. */
function repeated(tally: ComparisonTally, factor: number): ComparisonTally {
  const { plans, pairs } = tally;
  const more = plans.map(({ plan, figures, groups, ...counts }) => ({
    plan,
    groups,
    ...(times(counts, factor) as typeof counts),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, entries]) => [
        name,
        entries.map(([figure, count]) => [figure, count * factor]),
      ]),
    ) as unknown as typeof figures,
  }));
  return { seeds: [[1, MAX_SEEDS]], plans: more, pairs: times(pairs, factor) as number[] };
}

test('ten million seeds with delays as long as the longest scenario have a report', () => {
  const scenario = fordScenario((document) => Object.assign(document, { turnMinutes: 60, deadline: DEADLINE }));
  const plan = fordPlan(fordScenario());
  const plans = [plan, { ...plan, name: 'B' }];
  const gather = makeGather(scenario, plans);
  const row = {
    clearance: 900,
    critical: 900,
    areaMinutes: 20,
    moveMinutes: 24_000,
    losses: 12,
    belts: [],
    columns: [],
  };
  addSeedInPlace(
    gather,
    [
      { ...row, arrival: -1 },
      { ...row, arrival: 0, clearance: 0 },
    ],
    0,
  );
  addSeedInPlace(
    gather,
    [
      { ...row, arrival: 0, clearance: 0 },
      { ...row, arrival: -1 },
    ],
    0,
  );
  addSeedInPlace(
    gather,
    [
      { ...row, arrival: -1 },
      { ...row, arrival: 0 },
    ],
    0,
  );
  addSeedInPlace(
    gather,
    [
      { ...row, arrival: -1 },
      { ...row, arrival: 0 },
    ],
    0,
  );
  const tally = repeated(tallyOf(gather, 1, 4), MAX_SEEDS / 4);
  const task = { scenario, plans, policy: 'direct' as const, seedBase: '', seeds: MAX_SEEDS };
  const { plans: said, paired } = compareShards(task, [tally]);
  expect(said[0]).toMatchObject({ denied: { count: 7_500_000, of: 10_000_000 }, delay: { mean: 18_000 } });
  expect(said[1]).toMatchObject({ delay: { p10: 0, p50: 0, mean: 6_000 }, losses: { mean: 12 } });
  expect(paired[0].delay?.mean).toBe(12_000);
  expect(paired[0].delay?.low).toBeGreaterThan(11_980);
  expect(paired[0].delay?.high).toBeLessThan(12_020);
});
