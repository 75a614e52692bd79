// After the Line: what records and marking cost in the exercise, and what they save in the years after (S12).
import { describe, expect, test } from 'vitest';
import { loadShipped, planOf } from '../files.ts';
import { compared, expectLuckMatters, meanOf, moreOf, pairOf, runsOf, yearsOf } from '../lesson.ts';

describe('after-the-line', () => {
  const shipped = loadShipped('after-the-line');
  const { scenario } = shipped;
  const [hasty, recorded, marked] = ['hasty', 'recorded', 'marked'].map((key) =>
    runsOf(scenario, planOf(shipped, key), 40),
  );

  test('records cost no minute of delay, marking some, for the same points and more crew time (OB-10)', () => {
    const report = compared('after-the-line', ['recorded', 'hasty', 'marked']);
    const [a, b, c] = report.plans;
    expect(a.cost.points).toBe(b.cost.points);
    expect(a.cost.points).toBe(c.cost.points);
    expect(b.cost.effort).toBeLessThan(a.cost.effort);
    expect(a.cost.effort).toBeLessThan(c.cost.effort);
    expect(pairOf(report, a, b).delay).toMatchObject({ low: 0, high: 0 });
    expect(pairOf(report, a, c).delay?.low).toBeGreaterThan(10);
    expect(c.delay.p50).toBeGreaterThan(80);
    expectLuckMatters(a);
  });

  test('without records the ground around is suspected, with marking none of it (LE-2, LE-3)', () => {
    const suspected = [hasty, recorded, marked].map((runs) => meanOf(runs, ({ legacy }) => legacy.suspected));
    expect(suspected[0]).toBeGreaterThan(25);
    expect(suspected[1]).toBeLessThan(suspected[0] / 2);
    expect(suspected[1]).toBeGreaterThan(0);
    expect(suspected[2]).toBe(0);
    expect(meanOf(hasty, ({ legacy }) => legacy.cancelled + legacy.reduced)).toBeGreaterThan(15);
  });

  test('which costs years and team-weeks, and the people of Mereham most (LE-4, CI-1)', () => {
    const weeks = [hasty, recorded, marked].map((runs) => meanOf(runs, ({ legacy }) => legacy.weeks));
    const years = [hasty, recorded, marked].map((runs) => meanOf(runs, yearsOf));
    expect(weeks[0]).toBeGreaterThan(weeks[1] * 1.3);
    expect(weeks[1]).toBeGreaterThan(weeks[2] * 1.1);
    expect(years[0]).toBeGreaterThan(years[1] + 1);
    expect(years[1]).toBeGreaterThan(years[2] + 0.3);
    const burden = [hasty, recorded, marked].map((runs) => moreOf(runs[0]).burden.weight);
    expect(burden[0]).toBeGreaterThan(burden[1]);
    expect(burden[1]).toBeGreaterThan(burden[2] * 1.5);
  });

  test('the law ledger names what is missing; that the line lies among people stays even in the best of them (LW-1)', () => {
    const about = [hasty, recorded, marked].map((runs) => [
      ...new Set(moreOf(runs[0]).law.map((entry) => entry.about)),
    ]);
    expect(about[0].toSorted()).toEqual(['civilians', 'marking', 'recording']);
    expect(about[1].toSorted()).toEqual(['civilians', 'marking']);
    expect(about[2]).toEqual(['civilians']);
  });
});
