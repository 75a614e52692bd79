// Fire Sack: turning movement into a prepared area, and holding it there (S7, intent).
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/analysis/index.ts';
import type { Exercise } from '../../../src/exercise/index.ts';
import type { IntentMeasures, Plan } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, deniedShare, expectLuckMatters, moreOf, runsOf, SEEDS } from '../lesson.ts';

describe('fire-sack', () => {
  const shipped = loadShipped('fire-sack');
  const { scenario } = shipped;
  const [turn, wall] = ['turn', 'wall'].map((key) => planOf(shipped, key));
  const [turned, walled] = [turn, wall].map((plan) => runsOf(scenario, plan, 30));
  const engagedIn = (runs: readonly Exercise[]) =>
    runs.flatMap(({ measures }) => measures.columns).reduce((sum, column) => sum + column.engaged, 0) / runs.length;
  const intents = (runs: readonly Exercise[], group: string): IntentMeasures[] =>
    runs.flatMap((run) => moreOf(run).intent.filter((intent) => intent.group === group));
  const shareAchieved = (list: readonly IntentMeasures[]) =>
    list.filter(({ achieved }) => achieved).length / list.length;

  test('the same belts deny where they lead into the sack, and hardly ever as a wall (S7)', () => {
    const { plans, paired } = compared('fire-sack', ['turn', 'wall']);
    expect(plans[0].cost).toEqual(plans[1].cost);
    expect(paired[0].delay?.low).toBeGreaterThan(25);
    expect(paired[0].denied.low).toBeGreaterThan(0.5);
    expect(deniedShare(plans[1])).toBeLessThan(0.05);
    expectLuckMatters(plans[0]);
  });

  test('more movement goes into the area, and the posts cost many times the minutes there (ME-5, OW-2)', () => {
    const [a, b] = compared('fire-sack', ['turn', 'wall']).plans.map(({ canalisation: { num, den } }) => num / den);
    expect(a).toBeGreaterThan(b * 1.7);
    expect(engagedIn(turned)).toBeGreaterThan(engagedIn(walled) * 3);
  });

  test('each group does what it was declared for: one turns, one fixes; the wall blocks nobody (IN-4 to IN-6)', () => {
    expect(shareAchieved(intents(turned, 'turners'))).toBeGreaterThan(0.9);
    expect(shareAchieved(intents(turned, 'floor'))).toBeGreaterThan(0.9);
    expect(shareAchieved(intents(walled, 'wall'))).toBeLessThan(0.1);
    for (const { addressed } of intents(turned, 'turners')) expect(addressed).toBe(4);
  });

  test('without the posts the sack is only a delay: it is they that deny (S7)', () => {
    const { policy } = scenario;
    const task = { policy, seedBase: 'lesson-', seeds: SEEDS };
    const plans: Plan[] = [turn];
    const [watched] = compare({ ...task, scenario, plans }).plans;
    const [alone] = compare({ ...task, scenario: { ...scenario, posts: [] }, plans }).plans;
    expect(deniedShare(watched) - deniedShare(alone)).toBeGreaterThan(0.4);
  });

  test('where every column breaches, going round is no answer, and the sack is worth less', () => {
    const [breached] = compared('fire-sack', ['turn', 'wall'], 'breach').plans;
    const [bypassed] = compared('fire-sack', ['turn', 'wall']).plans;
    expect(deniedShare(breached)).toBeLessThan(deniedShare(bypassed) / 2);
  });
});
