// What must hold of route denial on any map: more belts never help the moving side, and a mirrored map gives the mirrored answer (RD).
import { expect, test } from 'vitest';
import { type FlowDenial, routeDenial, ROUTE_FATES, type RouteState } from '../../../src/analysis/index.ts';
import {
  isSidePlace,
  type Place,
  sideOfPlace,
  sideUnder,
  type Symmetry,
  symmetriesOf,
} from '../../../src/hex/index.ts';
import { MOVER_CLASSES, type Plan, type Scenario } from '../../../src/rules/index.ts';
import { diceOf, randomPlan, randomScenario } from '../../rules/random.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function orEndless(value: number | undefined): number {
  return value ?? Number.POSITIVE_INFINITY;
}

function expectNoBetter(before: RouteState, after: RouteState, seed: number): void {
  before.ends.forEach((end, i) => {
    const [was, is] = [end, after.ends[i]].map(({ fate }) => ROUTE_FATES.indexOf(fate));
    expect(is, `seed ${seed}`).toBeLessThanOrEqual(was);
    if (after.ends[i].fate !== 'closed') expect(after.ends[i].added).toBeGreaterThanOrEqual(end.added);
  });
  for (const how of ['round', 'through'] as const) {
    const [was, is] = [before, after].map(({ capacity }) => orEndless(capacity[how].value));
    expect(is, `seed ${seed}`).toBeLessThanOrEqual(was);
    before.ways.forEach((way, i) => {
      expect(orEndless(after.ways[i][how]), `seed ${seed}`).toBeGreaterThanOrEqual(orEndless(way[how]));
    });
  }
  expect(orEndless(after.capacity.round.value)).toBeLessThanOrEqual(orEndless(after.capacity.through.value));
}

test('one belt more never opens a route, shortens a way or adds to the capacity', () => {
  const changed = { ends: 0, round: 0 };
  for (const seed of SEEDS) {
    const dice = diceOf(seed);
    const scenario = randomScenario(dice);
    const plan = randomPlan(dice, scenario);
    let before = routeDenial(scenario, { ...plan, belts: [] }).flows;
    plan.belts.forEach((_, i) => {
      const after = routeDenial(scenario, { ...plan, belts: plan.belts.slice(0, i + 1) }).flows;
      before.forEach((flow, f) => {
        expect(after[f].routes).toEqual(flow.routes);
        expectNoBetter(flow.laid, after[f].laid, seed);
        if (JSON.stringify(flow.laid.ends) !== JSON.stringify(after[f].laid.ends)) changed.ends++;
        if (flow.laid.capacity.round.value !== after[f].laid.capacity.round.value) changed.round++;
      });
      before = after;
    });
  }
  expect(changed.ends).toBeGreaterThan(50);
  expect(changed.round).toBeGreaterThan(50);
});

function placeUnder({ grid }: Scenario, symmetry: Symmetry, place: Place): Place {
  if (!isSidePlace(grid, place)) return symmetry.hexes[place];
  return grid.size + sideUnder(grid, symmetry, sideOfPlace(grid, place));
}

/** The same scenario on the mirrored map. */
function under(scenario: Scenario, symmetry: Symmetry): Scenario {
  const [terrain, feature] = [new Uint8Array(scenario.terrain.length), new Uint8Array(scenario.feature.length)];
  scenario.terrain.forEach((value, hex) => (terrain[symmetry.hexes[hex]] = value));
  scenario.feature.forEach((value, side) => {
    if (value > 0) feature[sideUnder(scenario.grid, symmetry, side)] = value;
  });
  return {
    ...scenario,
    terrain,
    feature,
    zones: scenario.zones.map((zone) => ({
      ...zone,
      hexes: zone.hexes.map((hex) => symmetry.hexes[hex]).sort((a, b) => a - b),
    })),
    columns: scenario.columns.map((column) => ({ ...column, start: symmetry.hexes[column.start] })),
  };
}

/** Every hex costs other minutes, so that no two routes are equally cheap. */
function rugged(scenario: Scenario, seed: number): Scenario {
  const dice = diceOf(seed + 5000);
  const terrains = Array.from({ length: scenario.grid.size }, (_, i) => {
    const cost = Object.fromEntries(MOVER_CLASSES.map((mover) => [mover, 500 + dice(3000)]));
    return { ...scenario.terrains[0], id: `t${i}`, cost: cost as Scenario['terrains'][0]['cost'] };
  });
  return { ...scenario, terrains, terrain: Uint8Array.from(terrains, (_, i) => i) };
}

function planUnder(scenario: Scenario, symmetry: Symmetry, plan: Plan): Plan {
  const belts = plan.belts.map((belt) => ({
    ...belt,
    places: belt.places.map((place) => placeUnder(scenario, symmetry, place)),
  }));
  return { ...plan, belts };
}

/** What does not depend on which of several equal routes or cuts is named. */
function figures({ bare, laid }: FlowDenial, symmetry: Symmetry | undefined): unknown {
  return [bare, laid].map(({ ways, capacity }) => ({
    ways: ways.map(({ start, ...minutes }) => [symmetry === undefined ? start : symmetry.hexes[start], minutes]),
    round: capacity.round.value,
    through: capacity.through.value,
  }));
}

test('a mirrored or turned map with the mirrored plan gives the mirrored answer', () => {
  let [routes, maps] = [0, 0];
  for (const seed of SEEDS) {
    const dice = diceOf(seed);
    const plain = randomScenario(dice);
    const scenario = rugged(plain, seed);
    const plan = randomPlan(dice, scenario);
    for (const symmetry of symmetriesOf(scenario.grid).slice(1)) {
      maps++;
      const { flows } = routeDenial(scenario, plan);
      const turned = routeDenial(under(scenario, symmetry), planUnder(scenario, symmetry, plan)).flows;
      flows.forEach((flow, f) => {
        expect(figures(turned[f], undefined), `seed ${seed}`).toEqual(figures(flow, symmetry));
        const ends = flow.laid.ends.map((end) => ({
          ...end,
          at: end.at.map((place) => placeUnder(scenario, symmetry, place)),
        }));
        expect(turned[f].laid.ends, `seed ${seed}`).toEqual(ends);
        const moved = flow.routes.map(({ hexes, minutes }) => ({
          hexes: hexes.map((h) => symmetry.hexes[h]),
          minutes,
        }));
        expect(turned[f].routes, `seed ${seed}`).toEqual(moved);
        routes += moved.length;
      });
      const equal = routeDenial(under(plain, symmetry), planUnder(plain, symmetry, plan)).flows;
      routeDenial(plain, plan).flows.forEach((flow, f) =>
        expect(figures(equal[f], undefined), `seed ${seed}`).toEqual(figures(flow, symmetry)),
      );
    }
  }
  expect(maps).toBeGreaterThan(30);
  expect(routes).toBeGreaterThan(100);
});
