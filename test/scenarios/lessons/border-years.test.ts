// Border Years: lead times, a budget that does not keep, and obstacles that wait for a decision (S9, S10).
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/analysis/index.ts';
import { checkPlan, type Plan } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, deniedShare, expectLuckMatters, moreOf, runsOf, SEEDS } from '../lesson.ts';

describe('border-years', () => {
  const shipped = loadShipped('border-years');
  const { scenario } = shipped;
  const [saved, early] = ['saved-reserve', 'early-walls'].map((key) => planOf(shipped, key));
  const refused = (plan: Plan) => [...new Set(checkPlan(scenario, plan).map(({ rule }) => rule))];

  test('little that is laid late where it matters denies what walls of every year only slow (S9)', () => {
    const { plans, paired } = compared('border-years', ['saved-reserve', 'early-walls']);
    expect(paired[0].delay?.low).toBeGreaterThan(15);
    expect(paired[0].denied.low).toBeGreaterThan(0.4);
    expect(deniedShare(plans[1])).toBeLessThan(0.05);
    expectLuckMatters(plans[0]);
  });

  test('the walls stop nobody for good, the crossings hold the columns (IN-4, IN-6)', () => {
    const achieved = (plan: Plan) => runsOf(scenario, plan, 20).filter((run) => moreOf(run).intent[0].achieved).length;
    expect(achieved(saved)).toBeGreaterThan(15);
    expect(achieved(early)).toBeLessThan(5);
  });

  test('charges that nobody arms and fires are worth much less: a decision belongs to them (RS-1, TG-1)', () => {
    const unarmed: Plan = { ...saved, name: 'Unarmed', triggers: [] };
    const { policy } = scenario;
    const { plans, paired } = compare({ scenario, plans: [saved, unarmed], policy, seedBase: 'lesson-', seeds: SEEDS });
    expect(paired[0].delay?.low).toBeGreaterThan(10);
    expect(paired[0].denied.low).toBeGreaterThan(0.3);
    expect(plans[0].cost).toEqual(plans[1].cost);
  });

  test('each charge is armed and fired once, by the triggers (TG-1, TG-3)', () => {
    for (const { turns } of runsOf(scenario, saved, 5)) {
      const events = turns.flatMap((turn) => turn.events);
      expect(events.filter(({ type }) => type === 'armed')).toHaveLength(3);
      expect(events.filter(({ type }) => type === 'fired')).toHaveLength(3);
    }
  });

  test('production begun two years later comes too late for the charges (PR-5, S10)', () => {
    const late = saved.production?.map((start) => ({ ...start, period: start.store === 1 ? 2 : start.period }));
    expect(refused({ ...saved, production: late })).toContain('PR-5');
  });

  test('and points do not keep: all of it ordered in the last year cannot be paid (PR-3, PR-4)', () => {
    const belts = saved.belts.map((belt) => ({ ...belt, ordered: 3, laid: 3 }));
    expect(refused({ ...saved, belts })).toEqual(['PR-3']);
  });
});
