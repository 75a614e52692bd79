// Second Sweep: what a first sweep leaves behind, and what proving costs and saves (S5).
import { describe, expect, test } from 'vitest';
import { controlFor, type PolicyName } from '../../../src/exercise/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, countOf, deniedShare, expectLuckMatters, meanOf, runsOf } from '../lesson.ts';

describe('second-sweep', () => {
  const shipped = loadShipped('second-sweep');
  const { scenario } = shipped;
  const runs = (key: string, policy: PolicyName) =>
    runsOf(scenario, planOf(shipped, key), 30, controlFor(scenario, policy));
  /** Times that a column met what a sweep had missed (CL-8), a run. */
  const trips = (key: string, policy: PolicyName) =>
    meanOf(runs(key, policy), (_, run) => countOf(run, (event) => event.type === 'missed' && event.by === 'passage'));
  const clearing = (key: string, policy: PolicyName) =>
    meanOf(runs(key, policy), (_, { measures }) => measures.clearanceTime);

  test('where lanes are swept once, four resistant rows delay and deny more than five plain ones, for the same points', () => {
    const { plans, paired } = compared('second-sweep', ['resistant', 'plain']);
    expect(plans[0].cost.points).toBe(plans[1].cost.points);
    expect(paired[0].delay?.low).toBeGreaterThan(15);
    expect(paired[0].denied.low).toBeGreaterThan(0.15);
    expect(deniedShare(plans[1])).toBeLessThan(0.1);
    expectLuckMatters(plans[0]);
  });

  test('not by the work of clearing, which is less, but by what the columns drive upon (CL-5, CL-8)', () => {
    expect(clearing('resistant', 'direct')).toBeLessThan(clearing('plain', 'direct'));
    expect(trips('resistant', 'direct')).toBeGreaterThan(2);
    expect(trips('plain', 'direct')).toBeLessThan(0.5);
  });

  test('where lanes are proved, the resistance buys nothing: rows count, and the plain belt has one more (CL-6)', () => {
    const { paired } = compared('second-sweep', ['plain', 'resistant'], 'breach');
    expect(paired[0].delay?.low).toBeGreaterThan(0);
    expect(paired[0].denied.low).toBeGreaterThan(0.1);
    expect(trips('resistant', 'breach')).toBeLessThan(trips('resistant', 'direct') * 0.7);
  });

  test('proving costs minutes of clearing and saves strength', () => {
    const losses = (policy: PolicyName) => meanOf(runs('resistant', policy), (_, { measures }) => measures.losses);
    expect(clearing('resistant', 'breach')).toBeGreaterThan(clearing('resistant', 'direct') * 1.4);
    expect(losses('breach')).toBeLessThan(losses('direct') * 0.75);
  });
});
