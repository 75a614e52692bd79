// The ground by hex after an exercise: as many suspected and confirmed hexes as the legacy counts, and records by place.
import { describe, expect, test } from 'vitest';
import { play } from '../../../src/exercise/index.ts';
import { areasLeft, legacySummaryOf, type Plan } from '../../../src/rules/index.ts';
import { planFor, twoSides } from '../../ui/two-sides.ts';

const scenario = twoSides();
const last = (plan: Plan, seed: string) => {
  const { turns } = play(scenario, plan, seed, 'breach');
  const state = turns.at(-1)?.state;
  if (state === undefined) throw new Error('no turns');
  return state;
};

describe('LE-2, LE-3', () => {
  test.each(['a', 'b', 'c', 'd'])('areas and records, seed %s', (seed) => {
    const state = last(planFor(scenario), seed);
    const { suspected, confirmed, recorded, unrecorded } = areasLeft(state);
    const summary = legacySummaryOf(state);
    expect([suspected.length, confirmed.length]).toEqual([summary.suspected, summary.confirmed]);
    expect(suspected.filter((hex) => confirmed.includes(hex))).toEqual([]);
    expect(recorded.length).toBeGreaterThan(0);
    expect(recorded.filter((place) => unrecorded.includes(place))).toEqual([]);
  });

  test('a hasty belt has no good record, a marked one has', () => {
    const { belts, ...rest } = planFor(scenario);
    const withCare = (care: 'hasty' | 'marked') => {
      const plan = { ...rest, belts: belts.map((belt) => ({ ...belt, care })) };
      return areasLeft(last(plan, 'x'));
    };
    const standing = belts[0].places[0];
    expect(withCare('hasty').unrecorded).toContain(standing);
    expect(withCare('marked').recorded).toContain(standing);
  });
});
