// The Pareto front by hand and against its definition (ME-17).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Axis, compareShards, EFFECT_AXES, type PlanReport, usualAxes } from '../../../src/analysis/index.ts';
import { frontOf } from '../../../src/analysis/report/front.ts';
import { shardOf, taskOf } from '../fixtures.ts';

const [sample] = compareShards(taskOf(1), [shardOf(1, [[{ arrival: 80 }, { arrival: 80 }, { arrival: 74 }]])]).plans;

/** A plan of given delay, points and crew-minutes. */
function planOf(plan: string, delay: number, points: number, effort = 0): PlanReport {
  return { ...sample, plan, delay: { ...sample.delay, mean: delay }, cost: { points, effort } };
}

describe('ME-17: the front', () => {
  test('of four plans (40 minutes for 20 points, 35 for 10, 35 for 15, 0 for 0) one is dominated', () => {
    const plans = [planOf('a', 40, 20), planOf('b', 35, 10), planOf('c', 35, 15), planOf('d', 0, 0)];
    expect(frontOf(plans, ['delay', 'points'])).toEqual({
      axes: ['delay', 'points'],
      plans: [
        { plan: 'a', values: [40, 20], dominatedBy: [] },
        { plan: 'b', values: [35, 10], dominatedBy: [] },
        { plan: 'c', values: [35, 15], dominatedBy: ['b'] },
        { plan: 'd', values: [0, 0], dominatedBy: [] },
      ],
    });
  });

  test('a further axis can bring a plan onto it, and equals do not dominate each other', () => {
    const plans = [planOf('a', 40, 20, 100), planOf('b', 35, 20, 60), planOf('c', 40, 20, 100)];
    const fronts = (axes: readonly Axis[]) => frontOf(plans, axes).plans.map(({ dominatedBy }) => dominatedBy);
    expect(fronts(['delay', 'points'])).toEqual([[], ['a', 'c'], []]);
    expect(fronts(['delay', 'points', 'effort'])).toEqual([[], [], []]);
  });

  test('every plan is of the front or dominated by one of it, never both', () => {
    const axes = ['delay', 'points', 'effort'] as const;
    const numbers = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, (list) => {
        const plans = list.map(([delay, points, effort], i) => planOf(`${i}`, delay, points, effort));
        const { plans: entries } = frontOf(plans, axes);
        const beats = (a: readonly number[], b: readonly number[]) =>
          a[0] >= b[0] && a[1] <= b[1] && a[2] <= b[2] && a.some((value, i) => value !== b[i]);
        entries.forEach(({ dominatedBy }, i) => {
          const front = list.every((other) => !beats(other, list[i]));
          expect(dominatedBy.length === 0).toBe(front);
          for (const name of dominatedBy) {
            expect(beats(list[Number(name)], list[i])).toBe(true);
            expect(entries[Number(name)].dominatedBy).toEqual([]);
          }
        });
      }),
    );
  });

  test('of the usual axes some are of either ledger', () => {
    for (const edition of [1, 2] as const) {
      const effects = usualAxes(edition).filter((axis) => EFFECT_AXES.some((each) => each === axis));
      expect(effects.length).toBeGreaterThan(0);
      expect(effects.length).toBeLessThan(usualAxes(edition).length);
    }
  });
});
