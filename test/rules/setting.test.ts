// A scenario and a plan worked out into tables: joined chances, step costs, kinds, segments (CH-4, MP-2, MP-3, CL-2, EN-4).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPASSABLE_SIDE, makePlaceText } from '../../src/hex/index.ts';
import { compile, joinChances, MOVER_CLASSES, stepCosts, tableOfKind } from '../../src/rules/index.ts';
import { build, kindLike, planOf } from './build.ts';
import { placeAt } from './watch.ts';

const chance = fc.integer({ min: 0, max: 65536 });

describe('CH-4 joined chances', () => {
  test.each([
    [[], 0],
    [[0], 0],
    [[65536], 65536],
    [[1], 1],
    [[32768, 32768], 49152],
    [[65536, 5], 65536],
    [[0, 26214], 26214],
    // (64,881 × 62,259) / 65,536 = 61,636.7…, rounded down: 65,536 − 61,636.
    [[655, 3277], 3900],
    // 65,535 × 65,535 / 65,536 = 65,534.00…: the division is rounded down, so two chances of 1 join to 2, three to 3.
    [[1, 1], 2],
    [[1, 1, 1], 3],
    // From left to right: 32,769 × 32,769 / 65,536 = 16,385.0…; × 43,691 / 65,536 = 10,923.3….
    [[32767, 32767, 21845], 54613],
  ])('of %j is %i', (chances, joined) => {
    expect(joinChances(chances)).toBe(joined);
  });

  test('is never less than the largest nor more than certain, and one chance stays as it is', () => {
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 4 }), (chances) => {
        const joined = joinChances(chances);
        expect(joined).toBeGreaterThanOrEqual(Math.max(...chances));
        expect(joined).toBeLessThanOrEqual(65536);
        expect(joinChances([chances[0]])).toBe(chances[0]);
      }),
    );
  });
});

describe('MP-2, MP-3 step costs', () => {
  const scenario = build({
    rows: ['.rfmw', '.....'],
    features: { river: ['0,0/E'], bridge: ['1,0/E'], wall: ['0,0/SE'] },
  });
  const costs = stepCosts(scenario);

  test.each([
    ['foot', [10, 8, 14, 20, 0]],
    ['wheeled', [6, 3, 0, 0, 0]],
    ['tracked', [5, 4, 14, 18, 0]],
    ['engineer', [6, 4, 16, 20, 0]],
  ] as const)('%s enter open, road, forest, marsh, water (0 = impassable)', (mover, enter) => {
    expect(Array.from(costs[mover].enter).slice(0, 5)).toEqual(enter);
  });

  test.each([
    ['foot', 30, 0, 6],
    ['wheeled', IMPASSABLE_SIDE, 0, IMPASSABLE_SIDE],
    ['tracked', IMPASSABLE_SIDE, 0, IMPASSABLE_SIDE],
    ['engineer', 45, 0, 15],
  ] as const)('%s cross river, bridge, wall', (mover, river, bridge, wall) => {
    const cross = (text: string) => costs[mover].cross?.[placeAt(scenario, text) - scenario.grid.size];
    expect([cross('0,0/E'), cross('1,0/E'), cross('0,0/SE'), cross('2,0/E')]).toEqual([river, bridge, wall, 0]);
  });
});

describe('kinds', () => {
  const mixed = tableOfKind(kindLike('mixedBelt', {}));
  const ditch = tableOfKind(kindLike('barrierDitch', {}));
  const trees = tableOfKind(kindLike('felledTrees', {}));

  test('EN-1 bite a class when one of their components does', () => {
    expect(MOVER_CLASSES.map((_, i) => tableOfKind(kindLike('antiVehicleBelt', {})).bites[i])).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(tableOfKind(kindLike('antiPersonnelBelt', {})).bites).toEqual([true, false, false, false]);
    expect(mixed.bites).toEqual([true, true, true, true]);
  });

  test('EN-4 force minutes are the most of the biting components; × cannot be forced', () => {
    expect(mixed.force).toEqual([8, 6, 6, 6]);
    expect(ditch.force).toEqual([4, -1, -1, -1]);
    expect(trees.force).toEqual([6, -1, 25, 20]);
    const [vehicle] = kindLike('mixedBelt', {}).components;
    const slow = { ...vehicle, bite: { ...vehicle.bite, tracked: { hazard: 0, force: 9 } } };
    const stuck = { ...vehicle, bite: { ...vehicle.bite, tracked: { hazard: 0, force: undefined } } };
    expect(tableOfKind(kindLike('mixedBelt', { components: [vehicle, slow] })).force[2]).toBe(9);
    expect(tableOfKind(kindLike('mixedBelt', { components: [vehicle, stuck] })).force[2]).toBe(-1);
  });

  test('CL-2 the slowest component rules each method, and one that a method cannot sweep rules it out', () => {
    expect(mixed.work).toEqual([60, 48, 30]);
    expect(trees.work).toEqual([40, 20, -1]);
  });

  test('CL-4 the hazard of clearing is the joint one of all components', () => {
    // By hand 655 and 3,277; mechanical the same the other way round; rapid 2,621 twice: 65,536 − 60,398.
    expect(mixed.clearHazard).toEqual([3900, 3900, 5138]);
  });

  test('refuse more components than a segment has hidden bits for', () => {
    const [vehicle] = kindLike('mixedBelt', {}).components;
    expect(() => tableOfKind(kindLike('mixedBelt', { components: Array(5).fill(vehicle) }))).toThrow(RangeError);
  });
});

describe('compile', () => {
  const scenario = build({
    rows: ['......', '......'],
    zones: [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['5,1'] },
      { id: 'near', kind: 'engagementArea', name: 'Near', hexes: ['2,0', '3,0'] },
      { id: 'far', kind: 'engagementArea', name: 'Far', hexes: ['4,0', '5,0'] },
    ],
    posts: [
      { hex: 1, range: 2, areas: [1] },
      { hex: 1, range: 3, areas: [1, 2] },
    ],
  });
  const setting = compile(scenario, planOf(scenario, 'mixedBelt 2 3,1 3,0', 'barrierDitch 1 1,0/E'));

  test('lists segments by place, hexes before hexsides, whatever the order of the belts', () => {
    expect(
      setting.segments.map(({ place, belt, depth }) => [makePlaceText(scenario.grid, place), belt, depth]),
    ).toEqual([
      ['3,0', 0, 2],
      ['3,1', 0, 2],
      ['1,0/E', 1, 1],
    ]);
    expect(setting.segments[2].hexes).toEqual([1, 2]);
  });

  test('OW-1 a post watches what is both in range and in one of its areas', () => {
    const watched = setting.watched.map((mask) => [...mask].flatMap((on, hex) => (on ? [hex] : [])));
    expect(watched).toEqual([
      [2, 3],
      [2, 3, 4],
    ]);
  });
});
