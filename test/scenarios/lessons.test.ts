// The lesson of each shipped scenario shows in the numbers: its plans on the same 120 seeds, under the policy that its author means.
import { describe, expect, test } from 'vitest';
import { compared, deniedShare, expectLuckMatters, pairOf } from './lesson.ts';

describe('first-ford', () => {
  const { plans, paired } = compared('first-ford', ['watched', 'unwatched']);
  const [watched, unwatched] = plans;

  test('the same belts delay more and deny more where a post watches them (S7)', () => {
    expect(watched.cost).toEqual(unwatched.cost);
    expect(paired[0].delay?.low).toBeGreaterThan(6);
    expect(paired[0].denied.low).toBeGreaterThan(0.3);
    expectLuckMatters(watched);
  });

  test('unwatched, they are only a delay: nobody is kept from arriving', () => {
    expect(deniedShare(unwatched)).toBeLessThan(0.05);
    expect(unwatched.delay.p50).toBeGreaterThan(25);
  });
});

describe('two-corridors', () => {
  const report = compared('two-corridors', ['both-mixed', 'both-gaps', 'short-road']);
  const [mixed, both, short] = report.plans;

  test('half the belt in both gaps beats all of it on the shortest road', () => {
    const pair = pairOf(report, both, short);
    expect(both.cost).toEqual(short.cost);
    expect(pair.delay?.low).toBeGreaterThan(25);
    expect(pair.denied.low).toBeGreaterThan(0.1);
    expectLuckMatters(both);
  });

  test('the belt on the shortest road is gone round: nobody clears it', () => {
    expect(short.clearanceTime.mean).toBe(0);
    expect(deniedShare(short)).toBeLessThan(0.05);
  });

  test('one row of the mixed belt delays and denies more than two rows of a single class, for the same points (S4)', () => {
    const pair = pairOf(report, mixed, both);
    expect(mixed.cost.points).toBe(both.cost.points);
    expect(pair.delay?.low).toBeGreaterThan(2);
    expect(pair.denied.low).toBeGreaterThan(0.2);
    expectLuckMatters(mixed);
  });

  test('and where every column breaches with care, it costs more clearing than twice as many rows (S4)', () => {
    const [pair] = compared('two-corridors', ['both-mixed', 'both-gaps'], 'breach').paired;
    expect(pair.clearanceTime?.low).toBeGreaterThan(5);
    expect(pair.delay?.low).toBeGreaterThan(2);
  });
});

describe('ebb-line', () => {
  const { plans, paired } = compared('ebb-line', ['depth', 'line']);
  const [depth, line] = plans;

  test('depth where all ways meet denies a withdrawal that a long line only slows (S8)', () => {
    expect(paired[0].delay?.low).toBeGreaterThan(25);
    expect(paired[0].denied.low).toBeGreaterThan(0.35);
    expect(deniedShare(line)).toBeLessThan(0.05);
    expectLuckMatters(depth);
  });

  test('the long line costs the columns as much clearing, but of single rows: it is as strong as the first lane through it', () => {
    expect(line.clearanceTime.mean).toBeGreaterThan((depth.clearanceTime.mean ?? 0) * 0.7);
    expect(line.delay.p90).toBeLessThan(depth.delay.p10 ?? 0);
  });

  test('depth is also better against columns that breach with care', () => {
    const [pair] = compared('ebb-line', ['depth', 'line'], 'breach').paired;
    expect(pair.delay?.low).toBeGreaterThan(20);
  });
});

describe('long-march', () => {
  const { plans, paired } = compared('long-march', ['crossings', 'roads']);
  const [crossings, roads] = plans;

  test('on a large map belts at the few crossings beat wider belts on the roads', () => {
    expect(paired[0].delay?.low).toBeGreaterThan(100);
    expect(paired[0].denied.low).toBeGreaterThan(0.35);
    expect(deniedShare(roads)).toBeLessThan(0.05);
    expectLuckMatters(crossings);
  });

  test('belts on the roads are gone round: the columns clear less than half as long', () => {
    expect(roads.clearanceTime.mean).toBeLessThan((crossings.clearanceTime.mean ?? 0) / 2);
  });
});
