// The numbers of tables T-4 and T-5, and draws for different purposes that can never share a counter (CH-2).
import { describe, expect, test } from 'vitest';
import {
  BUMP_MINUTES,
  CARE_PERCENT,
  COMPONENT_LIMIT,
  DEPTH_LIMIT,
  LANE_MINUTES,
  MARK_MINUTES,
  PATH_LIMIT,
  PROVE_PERCENT,
  PURPOSE,
  SEARCH_CHANCE,
  SEARCH_MINUTES,
  TEAMS_IN_LANE,
  TRIP_CHANCE,
  TRIP_MINUTES,
  UNMARKED_MINUTES,
} from '../../src/rules/index.ts';
import { tableOf } from './tables.ts';

describe('T-4 other numbers', () => {
  test('are those of RULES.md', () => {
    expect([
      BUMP_MINUTES,
      TEAMS_IN_LANE,
      PROVE_PERCENT,
      MARK_MINUTES,
      LANE_MINUTES,
      UNMARKED_MINUTES,
      TRIP_CHANCE,
      TRIP_MINUTES,
      SEARCH_MINUTES,
      SEARCH_CHANCE,
      ...Object.values(CARE_PERCENT),
    ]).toEqual(tableOf('T-4').flatMap(([, value]) => value.split(', ').map(Number)));
  });

  test('TU-2 a march has at most 32 hexes', () => {
    expect(PATH_LIMIT).toBe(32);
  });
});

describe('T-5 purposes of draws', () => {
  test('are those of RULES.md', () => {
    const { force, clearing, miss, trip, tripHazard, engage, engageLoss, order } = PURPOSE;
    const { recon, bump, seeThrough, search, jam, degrade, fire, record, survey, residual } = PURPOSE;
    const single = [recon, recon, bump, seeThrough, search, jam, degrade, fire, record, survey, residual];
    const numbers = [...single, `${force} + r`, `${clearing} + r`, `${miss} + 8 r + c`, `${trip} + r`];
    expect([...numbers, `${tripHazard} + r`, engage, engageLoss, order].map(String)).toEqual(
      tableOf('T-5').map(([, number]) => number.replace('\\', '')),
    );
  });

  test('CH-1 no two rows, components or purposes share a number', () => {
    const rows = Array.from({ length: DEPTH_LIMIT }, (_, row) => row);
    const parts = Array.from({ length: COMPONENT_LIMIT }, (_, part) => part);
    const { force, clearing, miss, trip, tripHazard, ...single } = PURPOSE;
    const all = [
      ...Object.values(single),
      ...rows.flatMap((row) => [force + row, clearing + row, trip + row, tripHazard + row]),
      ...rows.flatMap((row) => parts.map((part) => miss + 8 * row + part)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
