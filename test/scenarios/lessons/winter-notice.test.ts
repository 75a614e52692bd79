// Winter Notice: what leaving a treaty takes, buys and costs (S1, S10).
import { describe, expect, test } from 'vitest';
import { checkPlan, type Plan } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, deniedShare, expectLuckMatters, meanOf, runsOf, yearsOf } from '../lesson.ts';
import { english } from '../../english.ts';

describe('winter-notice', () => {
  const shipped = loadShipped('winter-notice');
  const { scenario } = shipped;
  const [leave, stay] = ['leave', 'stay'].map((key) => planOf(shipped, key));

  test('who leaves in time stops columns on foot, who stays does not, for the same points (S1)', () => {
    const { plans, paired } = compared('winter-notice', ['leave', 'stay']);
    expect(plans[0].cost.points).toBe(plans[1].cost.points);
    expect(paired[0].delay?.low).toBeGreaterThan(100);
    expect(paired[0].denied.low).toBeGreaterThan(0.5);
    expect(deniedShare(plans[1])).toBeLessThan(0.05);
    expectLuckMatters(plans[0]);
  });

  test('but leaves more behind: burden, suspected ground, and weeks and years of clearing (S1, S12)', () => {
    const [left, stayed] = [leave, stay].map((plan) => runsOf(scenario, plan, 20));
    expect(meanOf(stayed, ({ burden }) => burden.weight)).toBe(0);
    expect(meanOf(left, ({ burden }) => burden.weight)).toBeGreaterThan(10);
    expect(meanOf(left, ({ legacy }) => legacy.suspected)).toBeGreaterThan(2);
    expect(meanOf(left, ({ legacy }) => legacy.weeks)).toBeGreaterThan(
      meanOf(stayed, ({ legacy }) => legacy.weeks) * 1.3,
    );
    expect(meanOf(left, yearsOf)).toBeGreaterThan(meanOf(stayed, yearsOf));
  });

  test('notice half a year later is too late: what needs the class is refused with article and date (TR-2, TR-3, S10)', () => {
    const late: Plan = { ...leave, notices: leave.notices?.map((notice) => ({ ...notice, period: 1 })) };
    expect(checkPlan(scenario, leave)).toEqual([]);
    const faults = checkPlan(scenario, late);
    expect(faults.map(({ rule }) => rule)).toEqual(['TR-2']);
    expect(english(faults[0].message)).toContain('Art. 1)');
    expect(english(faults[0].message)).toContain('2031-07-01');
    expect(english(faults[0].hint)).toContain('2032-01-01');
  });

  test('and in the third half-year the workshop would be free to start, but have nothing to lay with (PR-5, S10)', () => {
    const late: Plan = {
      ...leave,
      notices: leave.notices?.map((notice) => ({ ...notice, period: 1 })),
      production: leave.production?.map((start) => ({ ...start, period: 2 })),
    };
    const rules = checkPlan(scenario, late).map(({ rule }) => rule);
    expect(rules).toContain('PR-5');
    expect(rules).not.toContain('TR-2');
  });

  test('to be able is not to use: who leaves and starts the workshop may lay nothing of the class (PR-6, TR-6)', () => {
    expect(checkPlan(scenario, { ...leave, belts: stay.belts.slice(0, 1) })).toEqual([]);
  });
});
