// Night Bridge: a reserve demolition fired too early, or when the last friend is over (S8).
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../src/exercise/index.ts';
import type { Plan } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, countOf, expectLuckMatters, meanOf, moreOf, runsOf } from '../lesson.ts';

describe('night-bridge', () => {
  const shipped = loadShipped('night-bridge');
  const { scenario } = shipped;
  const plans = ['last-friend', 'on-sight'].map((key) => planOf(shipped, key));
  const [last, sight] = plans.map((plan) => runsOf(scenario, plan, 60));
  const hasWorked = (run: Exercise) => countOf(run, (event) => event.type === 'fired' && event.worked) > 0;
  /** The turn in which the bridge was fired. */
  const firedIn = ({ turns }: Exercise) =>
    1 + turns.findIndex(({ events }) => events.some(({ type }) => type === 'fired'));

  test('who waits for the last friend brings all of them home, who fires on sight loses some (RS-3, ME-11)', () => {
    expect(meanOf(last, ({ friends }) => friends.arrived)).toBe(5);
    expect(meanOf(sight.filter(hasWorked), ({ friends }) => friends.arrived)).toBeLessThan(4);
    for (const run of sight) expect(firedIn(run)).toBeLessThan(firedIn(last[0]));
  });

  test('waiting costs hardly any delay, and some of the denial, for the same belts', () => {
    const { plans: reports, paired } = compared('night-bridge', ['on-sight', 'last-friend']);
    expect(reports[0].cost).toEqual(reports[1].cost);
    expect(paired[0].delay?.low).toBeGreaterThan(-10);
    expect(paired[0].delay?.high).toBeLessThan(15);
    expect(paired[0].denied.low).toBeGreaterThan(0.03);
    expectLuckMatters(reports[1]);
  });

  test('one time in ten the bridge stands, and the pursuers are soon over it (T-3c)', () => {
    const failed = last.filter((run) => !hasWorked(run));
    expect(failed.length).toBeGreaterThan(1);
    expect(failed.length).toBeLessThan(15);
    expect(failed.filter(({ measures }) => measures.denied)).toEqual([]);
    expect(meanOf(failed, (_, { measures }) => measures.delay ?? 0)).toBeLessThan(40);
  });

  test('each bridge is fired once; without triggers the policy waits for the last friend by itself (PL-3)', () => {
    const bare: Plan = { ...plans[1], triggers: [] };
    for (const run of [...last, ...sight]) expect(countOf(run, ({ type }) => type === 'fired')).toBe(1);
    for (const run of runsOf(scenario, bare, 10)) expect(moreOf(run).friends.arrived).toBe(5);
  });
});
