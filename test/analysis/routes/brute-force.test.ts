// Route denial against all simple routes and all sets of hexes on small maps (RD-2 to RD-5).
import { describe, expect, test } from 'vitest';
import {
  type FlowDenial,
  ROUTE_SEPARATION,
  ROUTE_SLACK,
  routeDenial,
  ROUTES_MOST,
} from '../../../src/analysis/index.ts';
import { UNREACHED } from '../../../src/hex/index.ts';
import type { Plan, Scenario } from '../../../src/rules/index.ts';
import { naiveCutValue } from '../../hex/oracle.ts';
import { diceOf } from '../../rules/random.ts';
import { allWays, apart, scattered, segmentsFor, shutByHand, smallRoutes, type Way, weightsByHand } from './oracle.ts';

interface Case {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly flow: FlowDenial;
}

const CASES: readonly Case[] = Array.from({ length: 120 }, (_, seed) => {
  const dice = diceOf(seed);
  const scenario = smallRoutes(dice);
  const plan = scattered(dice, scenario, dice(14));
  const [flow] = routeDenial(scenario, plan).flows;
  return { seed, scenario, plan, flow };
});

function leastOf(ways: readonly Way[], minutes: (way: Way) => number): number | undefined {
  const least = Math.min(...ways.map(minutes));
  return least === Number.POSITIVE_INFINITY ? undefined : least;
}

/** All simple ways of each start. */
function waysOf({ scenario, plan, flow }: Case): Way[][] {
  return flow.starts.map((start) => {
    const column = { ...scenario.columns[flow.columns[0]], start };
    return allWays(scenario, column, segmentsFor(scenario, column, plan.belts));
  });
}

test('RD-4: the cheapest ways are the least of all simple ones', () => {
  let [dearer, barred] = [0, 0];
  for (const one of CASES) {
    waysOf(one).forEach((ways, i) => {
      const { bare, laid } = one.flow;
      const least = leastOf(ways, ({ minutes }) => minutes);
      expect([bare.ways[i].through, bare.ways[i].round], `seed ${one.seed}`).toEqual([least, least]);
      const through = leastOf(ways, ({ minutes, added }) => minutes + added);
      const round = leastOf(ways, ({ minutes, met }) => (met.length > 0 ? Number.POSITIVE_INFINITY : minutes));
      expect([laid.ways[i].through, laid.ways[i].round], `seed ${one.seed}`).toEqual([through, round]);
      if (through !== least) dearer++;
      if (round === undefined && least !== undefined) barred++;
    });
  }
  expect(Math.min(dearer, barred)).toBeGreaterThan(10);
});

describe('RD-2, RD-3: good routes', () => {
  test('are simple routes within the slack, apart from each other, and end as segments on them say', () => {
    const fates = new Set<string>();
    for (const one of CASES) {
      const { flow, scenario, seed } = one;
      const all = waysOf(one);
      flow.routes.forEach(({ hexes, minutes }, i) => {
        const ways = all[flow.starts.indexOf(hexes[0])];
        const way = ways.find((other) => `${other.hexes}` === `${hexes}`);
        expect(way?.minutes, `seed ${seed}`).toBe(minutes);
        const least = leastOf(ways, (other) => other.minutes) ?? 0;
        expect(minutes).toBeLessThanOrEqual(least + Math.ceil((least * ROUTE_SLACK) / 100));
        for (const earlier of flow.routes.slice(0, i)) {
          expect(apart(scenario, hexes, earlier.hexes)).toBeGreaterThanOrEqual(ROUTE_SEPARATION);
        }
        const added = way?.added === Number.POSITIVE_INFINITY ? 0 : way?.added;
        const fate = way?.added === Number.POSITIVE_INFINITY ? 'closed' : way?.met.length ? 'lengthened' : 'open';
        expect(flow.laid.ends[i], `seed ${seed}`).toEqual({ fate, added, at: way?.met });
        fates.add(fate);
      });
    }
    expect(fates.size).toBe(3);
  });

  test('begin with a cheapest route, and from each start no cheapest route that is apart is left out', () => {
    let several = 0;
    for (const one of CASES) {
      const { flow, scenario } = one;
      const all = waysOf(one).filter((ways) => ways.length > 0);
      expect(flow.routes.length > 0).toBe(all.length > 0);
      if (all.length === 0) continue;
      const least = Math.min(...all.map((ways) => leastOf(ways, ({ minutes }) => minutes) ?? 0));
      expect(flow.routes[0].minutes).toBe(least);
      expect(flow.routes.length).toBeLessThanOrEqual(ROUTES_MOST * flow.starts.length);
      for (const ways of all) {
        const [start] = ways[0].hexes;
        if (flow.routes.some(({ hexes }) => hexes[0] === start)) continue;
        // It has no route of its own: one of its cheapest lies beside those of another start.
        const cheapest = ways.filter(({ minutes }) => minutes === leastOf(ways, (way) => way.minutes));
        const isNear = (way: Way) =>
          flow.routes.some(({ hexes }) => apart(scenario, way.hexes, hexes) < ROUTE_SEPARATION);
        expect(cheapest.some(isNear)).toBe(true);
      }
      if (flow.routes.length > 1) several++;
    }
    expect(several).toBeGreaterThan(5);
  });
});

test('RD-5: the capacity is the least of all sets of hexes, round and through, for belts on hexes and on hexsides', () => {
  const seen = new Set<string>();
  for (const { seed, scenario, plan, flow } of CASES) {
    const columns = flow.columns.map((i) => scenario.columns[i]);
    const on = segmentsFor(scenario, columns[0], plan.belts);
    const shut = [...on].filter(([, minutes]) => minutes === Number.POSITIVE_INFINITY);
    for (const [how, barred] of [['round', on.keys()] as const, ['through', shut.map(([place]) => place)] as const]) {
      const places = new Set(barred);
      const weights = weightsByHand(scenario, columns, places);
      const sides = shutByHand(scenario, columns[0], places);
      const goal = scenario.zones[columns[0].zone].hexes;
      const value = naiveCutValue(scenario.grid, weights, [...flow.starts], [...goal], sides);
      expect(flow.laid.capacity[how].value ?? UNREACHED, `seed ${seed} ${how}`).toBe(value);
      seen.add(value === UNREACHED ? 'none' : String(value));
    }
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['0', '1', '2', '3', 'none']));
});
