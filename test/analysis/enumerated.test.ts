// A small exercise whose every outcome can be enumerated: quantiles, mean, denial and the coverage of their intervals against the exact distribution (ME-8, ME-12).
import { describe, expect, test } from 'vitest';
import { compare, type ComparisonTask } from '../../src/analysis/index.ts';
import { play } from '../../src/exercise/index.ts';
import { CERTAIN, type ObstacleKind, TRIP_CHANCE, TRIP_MINUTES } from '../../src/rules/index.ts';
import { build, planOf, type Sketch } from '../rules/build.ts';
import { sure } from '../rules/kinds.ts';

const ROWS = 3;
const STRENGTH = 2;
const DEADLINE = 200;

/** One column, one way, one belt of three rows that it runs into, sweeps in part, and trips over: nothing else is drawn. */
function scenarioWith(miss: number, bite: number) {
  const kind: ObstacleKind = { ...sure('antiVehicleBelt', { seen: 0, miss, bite }), maxDepth: ROWS };
  const sketch: Sketch = {
    rows: ['.......', 'wwwwwww'],
    kinds: [kind],
    zones: [{ id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,0'] }],
    columns: [{ strength: STRENGTH, teams: 1, methods: ['hand'] }],
    deadline: DEADLINE,
  };
  const scenario = build(sketch);
  return { scenario, plan: planOf(scenario, `antiVehicleBelt ${ROWS} 3,0`) };
}

interface Outcome {
  /** Undefined = denied. */
  readonly trips: number | undefined;
  readonly chance: number;
}

/** Every way in which the dice can fall: losing a step by running into it (EN-2); of each row missed, met, and a step lost (CL-5, CL-8). */
function enumerated(miss: number, bite: number): readonly Outcome[] {
  const hit = bite / CERTAIN;
  const met = (miss / CERTAIN) * (TRIP_CHANCE / CERTAIN);
  type Branch = { readonly steps: number; readonly trips: number; readonly chance: number };
  let branches: readonly Branch[] = [
    { steps: STRENGTH - 1, trips: 0, chance: hit },
    { steps: STRENGTH, trips: 0, chance: 1 - hit },
  ];
  for (let row = 0; row < ROWS; row++) {
    branches = branches.flatMap((branch): Branch[] => {
      if (branch.steps === 0) return [branch];
      const { steps, trips, chance } = branch;
      return [
        { steps, trips, chance: chance * (1 - met) },
        { steps, trips: trips + 1, chance: chance * met * (1 - hit) },
        { steps: steps - 1, trips: trips + 1, chance: chance * met * hit },
      ];
    });
  }
  return branches.map(({ steps, trips, chance }) => ({ trips: steps === 0 ? undefined : trips, chance }));
}

interface Exact {
  readonly denied: number;
  readonly mean: number;
  /** By minutes of delay, ascending, denied runs last. */
  readonly cumulated: readonly (readonly [delay: number | undefined, chance: number])[];
}

/** The exact distribution of the delay; `base` = that without a trip, `longest` = that of a denied run (ME-8). */
function exactOf(outcomes: readonly Outcome[], base: number, longest: number): Exact {
  const of = (trips: number | undefined) =>
    outcomes.reduce((sum, each) => (each.trips === trips ? sum + each.chance : sum), 0);
  const denied = of(undefined);
  let [sum, mean] = [0, denied * longest];
  const cumulated = [0, 1, 2, 3].map((trips) => {
    const delay = base + trips * TRIP_MINUTES;
    sum += of(trips);
    mean += of(trips) * delay;
    return [delay, sum] as const;
  });
  return { denied, mean, cumulated: [...cumulated, [undefined, 1]] };
}

/** The least delay with at least so much below or at it. */
function exactQuantile({ cumulated }: Exact, percent: number): number | undefined {
  return cumulated.find(([, chance]) => chance >= percent / 100)?.[0];
}

/** Every quantile is further from where another begins than so many seeds can err. */
function isClear({ cumulated }: Exact, seeds: number): boolean {
  return [10, 50, 90].every((percent) => {
    const share = percent / 100;
    const error = 4 * Math.sqrt((share * (1 - share)) / seeds);
    return cumulated.every(([, chance]) => Math.abs(chance - share) > error);
  });
}

const CASES = [
  [45_000, 20_000],
  [65_536, 30_000],
  [65_536, 0],
  [30_000, 65_536],
] as const;

describe.each(CASES)('missed by a sweep %i, loss %i in 65,536', (miss, bite) => {
  const { scenario, plan } = scenarioWith(miss, bite);
  const task = (seeds: number, seedBase = ''): ComparisonTask => {
    return { scenario, plans: [plan], policy: 'direct', seedBase, seeds };
  };
  const sureOne = scenarioWith(0, 0);
  const base = play(sureOne.scenario, sureOne.plan, '1', 'direct').measures.delay ?? Number.NaN;
  const bare = play(scenario, { name: 'none', belts: [] }, '1', 'direct').measures.arrival ?? Number.NaN;
  const exact = exactOf(enumerated(miss, bite), base, DEADLINE - bare);
  const total = enumerated(miss, bite).reduce((sum, { chance }) => sum + chance, 0);

  test('the quantiles are the exact ones, mean and denial lie where they should', () => {
    const seeds = 6000;
    expect(total).toBeCloseTo(1, 12);
    expect(isClear(exact, seeds)).toBe(true);
    const [report] = compare(task(seeds)).plans;
    const { p10, p50, p90 } = report.delay;
    expect([p10, p50, p90]).toEqual([10, 50, 90].map((percent) => exactQuantile(exact, percent)));
    const deviation = Math.sqrt((exact.denied * (1 - exact.denied)) / seeds);
    expect(Math.abs(report.denied.count / seeds - exact.denied)).toBeLessThanOrEqual(4 * deviation);
    const half = ((report.meanDelay?.high ?? 0) - (report.meanDelay?.low ?? 0)) / 2;
    expect(Math.abs((report.meanDelay?.mean ?? 0) - exact.mean)).toBeLessThanOrEqual(2 * half + 1e-9);
    // No delay but those that were enumerated.
    const possible = [...exact.cumulated.map(([delay]) => delay), DEADLINE - bare];
    expect(report.delays.every(([delay]) => possible.includes(delay))).toBe(true);
  });

  test('of 150 comparisons on 60 seeds each, the intervals hold the exact mean and denial as often as they say', () => {
    const batches = 150;
    let [means, denials] = [0, 0];
    for (let batch = 0; batch < batches; batch++) {
      const [{ meanDelay, denied }] = compare(task(60, `${batch}-`)).plans;
      const { low = 0, high = 0 } = meanDelay ?? {};
      if (low - 0.001 <= exact.mean && exact.mean <= high + 0.001) means += 1;
      if (denied.low <= exact.denied && exact.denied <= denied.high) denials += 1;
    }
    // The standard error of a share of 0.95 in 150 is 0.0178; skewed delays make an interval on 60 seeds a little short.
    expect(means / batches).toBeGreaterThan(0.9);
    expect(denials / batches).toBeGreaterThan(0.91);
  });
});
