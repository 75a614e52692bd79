// Late Seeds: belts laid in the exercise, where the other side really comes, and their price (S3).
import { describe, expect, test } from 'vitest';
import { loadShipped, planOf } from '../files.ts';
import { compared, deniedShare, expectLuckMatters, meanOf, moreOf, runsOf } from '../lesson.ts';

describe('late-seeds', () => {
  const shipped = loadShipped('late-seeds');
  const [late, north, both] = ['by-trigger', 'north-shore', 'both-shores'].map((key) => {
    return runsOf(shipped.scenario, planOf(shipped, key), 20);
  });

  test('what is laid where they come denies them, what stands on the likelier way is gone round (S3)', () => {
    const { plans, paired } = compared('late-seeds', ['by-trigger', 'north-shore']);
    expect(paired[0].delay?.low).toBeGreaterThan(20);
    expect(paired[0].denied.low).toBeGreaterThan(0.3);
    expectLuckMatters(plans[0]);
    expect(deniedShare(plans[1])).toBeLessThan(0.1);
  });

  test('belts that stand on both ways deny more still, but lock out the own carts, which pass before late ones (ME-11)', () => {
    const [pair] = compared('late-seeds', ['both-shores', 'by-trigger']).paired;
    expect(pair.denied.low).toBeGreaterThan(0.2);
    // Where the other side opened a lane, they may follow through it.
    expect(meanOf(both, ({ friends }) => friends.arrived)).toBeLessThan(1);
    expect(late.every((run) => moreOf(run).friends.arrived === 2)).toBe(true);
  });

  test('a trigger lays the first belt, before anybody is near enough for the stock policy (TG-3, PL-3)', () => {
    for (const { turns } of late) {
      const first = turns.find(({ events }) => events.some(({ type }) => type === 'laid'));
      expect(first?.events.some(({ type }) => type === 'triggered')).toBe(true);
      expect(first?.orders.some((order) => order.do === 'lay')).toBe(false);
    }
  });

  test('the layers lay on both shores, reload, and what they laid dies (LB-3 to LB-5)', () => {
    for (const { turns } of late) {
      const types = turns.flatMap(({ events }) => events.map(({ type }) => type));
      expect(types.filter((type) => type === 'laid').length).toBeGreaterThanOrEqual(6);
      expect(types).toContain('reloaded');
    }
    const died = late.filter(({ turns }) => turns.some(({ events }) => events.some(({ type }) => type === 'died')));
    expect(died.length).toBeGreaterThan(10);
  });

  test('the price: much more suspected ground, and more weeks of release, than after standing belts (LE-2, S12)', () => {
    for (const standing of [north, both]) {
      expect(meanOf(late, ({ legacy }) => legacy.suspected)).toBeGreaterThan(
        meanOf(standing, ({ legacy }) => legacy.suspected) * 3,
      );
      expect(meanOf(late, ({ legacy }) => legacy.weeks)).toBeGreaterThan(
        meanOf(standing, ({ legacy }) => legacy.weeks) * 1.2,
      );
    }
  });
});
