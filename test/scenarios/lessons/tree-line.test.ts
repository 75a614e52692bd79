// Tree Line: whom a class stops, and what laying by guess where people shelter costs (S6).
import { describe, expect, test } from 'vitest';
import type { MoreMeasures } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, countOf, deniedShare, expectLuckMatters, meanOf, runsOf } from '../lesson.ts';

describe('tree-line', () => {
  const shipped = loadShipped('tree-line');
  const { scenario } = shipped;
  const [confirmed, guessed] = ['confirmed', 'by-guess'].map((key) => runsOf(scenario, planOf(shipped, key), 30));

  test('a belt on the confirmed way delays and denies, belts by guess do neither, for nearly the same points', () => {
    const { plans, paired } = compared('tree-line', ['confirmed', 'by-guess']);
    expect(Math.abs(plans[0].cost.points - plans[1].cost.points)).toBeLessThanOrEqual(1);
    expect(paired[0].delay?.low).toBeGreaterThan(30);
    expect(deniedShare(plans[1])).toBe(0);
    expectLuckMatters(plans[0]);
  });

  test('most of what was laid by guess nobody ever met (CI-5)', () => {
    const share = ({ burden }: MoreMeasures) => burden.confirmed.num / burden.confirmed.den;
    expect(meanOf(guessed, share)).toBeLessThan(0.25);
    expect(meanOf(confirmed, share)).toBeGreaterThan(0.45);
  });

  test('but it burdens those who shelter there, and the ground stays suspected (CI-1, LE-3)', () => {
    expect(meanOf(confirmed, ({ burden }) => burden.weight)).toBe(0);
    expect(meanOf(guessed, ({ burden }) => burden.weight)).toBeGreaterThan(40);
    expect(meanOf(guessed, ({ legacy }) => legacy.weeks)).toBeGreaterThan(
      meanOf(confirmed, ({ legacy }) => legacy.weeks) * 3,
    );
    expect(guessed[0].measures.more?.law.map(({ about }) => about)).toEqual(['marking', 'civilians']);
    expect(confirmed[0].measures.more?.law).toEqual([]);
  });

  test('each class stops only those whom it bites: vehicles here, people on foot there (EN-1)', () => {
    const isFoot = (column: number) => scenario.columns[column].class === 'foot';
    for (const [runs, foot] of [
      [guessed, true],
      [confirmed, false],
    ] as const) {
      const stopped = (mine: boolean) =>
        meanOf(runs, (_, run) =>
          countOf(run, (e) => (e.type === 'bumped' || e.type === 'halted') && isFoot(e.column) === mine),
        );
      expect(stopped(foot)).toBeGreaterThan(0.5);
      expect(stopped(!foot)).toBe(0);
    }
  });
});
