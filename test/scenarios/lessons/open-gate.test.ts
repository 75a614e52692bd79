// Open Gate: a networked belt lets friends pass and not the others, leaves complete records, and can be stuck (S2).
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../src/exercise/index.ts';
import { placeOfHex, parseHexText } from '../../../src/hex/index.ts';
import type { Plan, Scenario } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, deniedShare, expectLuckMatters, meanOf, moreOf, runsOf } from '../lesson.ts';

const RUNS = 40;

describe('open-gate', () => {
  const shipped = loadShipped('open-gate');
  const { scenario } = shipped;
  const plan = (key: string): Plan => planOf(shipped, key);
  const [networked, gapLeft, shut] = ['networked', 'gap-left', 'shut'].map((key) => runsOf(scenario, plan(key), RUNS));
  const friendsIn = (runs: readonly Exercise[]) => meanOf(runs, ({ friends }) => friends.arrived);

  const centre = placeOfHex(parseHexText(scenario.grid, '8,6') ?? -1);
  /** Was the segment on the road stuck in this run? */
  const isStuck = ({ turns }: Exercise) =>
    turns.some(({ events }) => events.some((event) => event.type === 'stuck' && event.place === centre));
  const rearGuard = scenario.columns.findIndex(({ id }) => id === 'rear-guard');
  const homeAt = ({ turns }: Exercise) =>
    turns.flatMap(({ events }) => events).find((event) => event.type === 'arrived' && event.column === rearGuard)
      ?.minute;

  test('it holds the others nearly as well as a belt that is shut, and a gap holds nobody (S2)', () => {
    const { plans, paired } = compared('open-gate', ['shut', 'networked', 'gap-left']);
    const [, net, gap] = plans;
    expectLuckMatters(net);
    expect(deniedShare(gap)).toBeLessThan(0.05);
    expect(paired[2].delay?.low).toBeGreaterThan(40);
    expect(paired[2].denied.low).toBeGreaterThan(0.25);
    expect(paired[0].delay?.high).toBeLessThan(10);
  });

  test('friends come home through it, as through a gap; before a belt that is shut they wait for ever (ME-11, NW-5)', () => {
    expect(friendsIn(gapLeft)).toBe(3);
    expect(friendsIn(networked)).toBeGreaterThan(2.4);
    expect(friendsIn(shut)).toBe(0);
  });

  test('its records are complete: nothing is suspected, and clearing is much cheaper than after the others (LE-2, S12)', () => {
    expect(networked.every((run) => moreOf(run).legacy.suspected === 0)).toBe(true);
    for (const other of [gapLeft, shut]) {
      expect(meanOf(other, ({ legacy }) => legacy.suspected)).toBeGreaterThan(2);
      expect(meanOf(other, ({ legacy }) => legacy.weeks)).toBeGreaterThan(
        meanOf(networked, ({ legacy }) => legacy.weeks) * 1.5,
      );
    }
  });

  test('its weakness: stuck on, it locks the rear guard out (NW-3)', () => {
    const [stuck, free] = [true, false].map((is) => networked.filter((run) => isStuck(run) === is));
    expect(stuck.length).toBeGreaterThan(5);
    expect(free.length).toBeGreaterThan(5);
    for (const run of free) expect(homeAt(run)).toBeLessThan(90);
    for (const run of stuck) expect(homeAt(run) ?? scenario.deadline).toBeGreaterThan(110);
  });

  test('and stuck off, a turn earlier, it lets the others in without delay (NW-3)', () => {
    const earlier: Scenario = {
      ...scenario,
      triggers: scenario.triggers.map((trigger) => ({ ...trigger, when: { when: 'turn' as const, turn: 4 } })),
    };
    const runs = runsOf(earlier, plan('networked'), RUNS).filter(isStuck);
    expect(runs.length).toBeGreaterThan(5);
    for (const { measures } of runs) expect(measures.delay).toBeLessThan(20);
  });
});
