// Where a belt may lie and what it costs (OB-1 to OB-8): each fault on a small map, and what is allowed just beside it.
import { describe, expect, test } from 'vitest';
import { parsePlaceText } from '../../src/hex/index.ts';
import { checkBelt, checkPlan, costOf, costOfPlan, mayLie, type Scenario, type Zone } from '../../src/rules/index.ts';
import { beltOf, build, kindLike, planOf, type Sketch } from './build.ts';

/** 8×6, odd rows shoved to the right; the only column starts at 0,0 and has to reach 7,5. */
const ROWS = ['........', '..f.....', '...ww...', '........', '.....m..', '........'];

type SketchZone = NonNullable<Sketch['zones']>[number];
const GOAL: SketchZone = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,5'] };

function land(change: Partial<Sketch> = {}): Scenario {
  return build({ rows: ROWS, points: 1000, effort: 100000, ...change });
}

function withZones(...zones: readonly Partial<SketchZone>[]): Scenario {
  const named = zones.map((zone, i): SketchZone => ({ ...GOAL, id: `z${i}`, name: `Z${i}`, ...zone }));
  return land({ zones: [GOAL, ...named] });
}

/** The faults of a plan as texts: rule, code, belt, and segment where one is at fault. */
function faultsOf(scenario: Scenario, ...belts: readonly string[]): string[] {
  return checkPlan(scenario, planOf(scenario, ...belts)).map(({ rule, code, belt, segment }) =>
    [rule, code, belt, segment].filter((part) => part !== undefined).join(' '),
  );
}

describe('OB-1 a belt is a connected chain of places', () => {
  test.each([
    ['one hex', 'antiVehicleBelt 1 2,3'],
    ['hexes side by side', 'antiVehicleBelt 1 2,3 3,3 4,3'],
    ['hexes over rows (odd rows lie further right)', 'antiVehicleBelt 1 2,3 3,4 2,5'],
    ['a chain that turns back beside itself', 'antiVehicleBelt 1 2,3 3,3 3,4 2,4'],
    ['hexsides round one hex', 'barrierDitch 1 2,4/E 2,4/NE 2,4/NW'],
    ['hexsides of two hexes that share a corner', 'barrierDitch 1 2,4/E 2,5/NE 2,5/E'],
    ['a hexside named from its other hex', 'barrierDitch 1 2,4/E 3,4/SW'],
  ])('allowed: %s', (_, belt) => {
    expect(faultsOf(land(), belt)).toEqual([]);
  });

  test.each([
    ['a gap of one hex', 'antiVehicleBelt 1 1,3 3,3', 1],
    ['a hex over rows that shares no hexside', 'antiVehicleBelt 1 2,3 2,4 1,5 3,5', 3],
    ['the next column in a row that lies further left', 'antiVehicleBelt 1 2,3 1,4', 1],
    ['a hex that touches an earlier one only', 'antiVehicleBelt 1 3,3 2,3 4,3', 2],
    ['a hex that comes twice', 'antiVehicleBelt 1 2,3 3,3 2,3', 2],
    ['opposite hexsides of a hex', 'barrierDitch 1 2,4/E 2,4/W', 1],
    ['parallel hexsides in a row', 'barrierDitch 1 2,4/E 3,4/E', 1],
    ['a hexside that comes twice under two names', 'barrierDitch 1 2,4/E 3,4/W', 1],
  ])('refused: %s', (_, belt, segment) => {
    expect(faultsOf(land(), belt)).toEqual([`OB-1 not-connected 0 ${segment}`]);
  });
});

describe('OB-2 a kind says where it lies, and how deep and long it is at most', () => {
  test.each([
    ['antiVehicleBelt 0 2,3', ['OB-2 depth 0']],
    ['antiVehicleBelt 1.5 2,3', ['OB-2 depth 0']],
    ['antiVehicleBelt 3 2,3', []],
    ['antiVehicleBelt 4 2,3', ['OB-2 depth 0']],
    ['barrierDitch 1 2,3/E', []],
    ['barrierDitch 2 2,3/E', ['OB-2 depth 0']],
    ['antiVehicleBelt 1', ['OB-2 length 0']],
    ['antiVehicleBelt 1 0,3 1,3 2,3 3,3 4,3 5,3', []],
    ['antiVehicleBelt 1 0,3 1,3 2,3 3,3 4,3 5,3 6,3', ['OB-2 length 0']],
    ['antiVehicleBelt 1 2,3/E', ['OB-2 wrong-place 0 0']],
    ['barrierDitch 1 2,3', ['OB-2 wrong-place 0 0']],
    ['barrierDitch 1 2,3/E 3,3', ['OB-2 wrong-place 0 1']],
  ])('%s: %j', (belt, faults) => {
    expect(faultsOf(land(), belt)).toEqual(faults);
  });
});

describe('OB-3 where there are obstacle zones, every segment lies in one', () => {
  const zone = (...hexes: string[]): Partial<SketchZone> => ({ kind: 'obstacleZone', hexes });

  test.each([
    ['without zones, anywhere', [], 'antiVehicleBelt 1 2,3 3,3', []],
    ['both hexes in the zone', [zone('2,3', '3,3')], 'antiVehicleBelt 1 2,3 3,3', []],
    ['the second hex outside', [zone('2,3', '3,3')], 'antiVehicleBelt 1 3,3 4,3', ['OB-3 outside-zone 0 1']],
    ['each hex in another zone', [zone('2,3'), zone('3,3')], 'antiVehicleBelt 1 2,3 3,3', []],
    ['a hexside on the border', [zone('2,3')], 'barrierDitch 1 2,3/E', []],
    ['a hexside with its other hex in', [zone('3,3')], 'barrierDitch 1 2,3/E', []],
    ['a hexside that only touches the zone', [zone('2,4')], 'barrierDitch 1 2,3/E', ['OB-3 outside-zone 0 0']],
    ['another kind of zone counts for nothing', [{ kind: 'engagementArea', hexes: ['1,1'] }], 'mixedBelt 1 5,5', []],
  ] as const)('%s', (_, zones, belt, faults) => {
    expect(faultsOf(withZones(...zones), belt)).toEqual(faults);
  });
});

describe('OB-4 no segment lies in a restriction that bans one of its components', () => {
  const hexes = ['2,3', '3,3'];
  const ban = (...bans: NonNullable<Zone['bans']>): Partial<SketchZone> => ({ kind: 'restriction', hexes, bans });
  const all: Partial<SketchZone> = { kind: 'restriction', hexes };

  test.each([
    ['without a list, nothing may lie there', all, 'antiVehicleBelt 1 2,3', false],
    ['without a list, not even on its edge', all, 'barrierDitch 1 3,3/E', false],
    ['beside it, anything', all, 'mixedBelt 1 4,3', true],
    ['a hexside with both hexes outside', all, 'barrierDitch 1 4,3/E', true],
    ['the banned component', ban('antiPersonnel'), 'antiPersonnelBelt 1 2,3', false],
    ['a kind with the banned component among others', ban('antiPersonnel'), 'mixedBelt 1 2,3', false],
    ['a kind without it', ban('antiPersonnel'), 'antiVehicleBelt 1 2,3', true],
    ['a hexside with one hex in it', ban('barrier'), 'barrierDitch 1 1,3/E', false],
    ['a hexside kind that is not banned', ban('antiVehicle', 'antiPersonnel'), 'barrierDitch 1 1,3/E', true],
    ['an empty list bans nothing', ban(), 'mixedBelt 1 2,3', true],
  ] as const)('%s', (_, zone, belt, allowed) => {
    expect(faultsOf(withZones(zone), belt)).toEqual(allowed ? [] : ['OB-4 restriction 0 0']);
  });

  test('the second of two restrictions counts too', () => {
    expect(faultsOf(withZones(ban('barrier'), ban('antiVehicle')), 'mixedBelt 1 2,3')).toEqual([
      'OB-4 restriction 0 0',
    ]);
  });
});

describe('OB-5 impassable ground, starts, entries, exits and objectives stay clear', () => {
  test.each([
    ['water', 'antiVehicleBelt 1 3,2', 'impassable-ground'],
    ['ground that one class can enter', 'antiVehicleBelt 1 5,4', undefined],
    ['a hexside in the water', 'barrierDitch 1 3,2/E', 'impassable-ground'],
    ['a hexside on the shore', 'barrierDitch 1 2,2/E', undefined],
    ['a start', 'antiVehicleBelt 1 0,0', 'kept-clear'],
    ['beside a start', 'antiVehicleBelt 1 1,0', undefined],
    ['a hexside of a start', 'barrierDitch 1 0,0/E', undefined],
    ['an objective', 'antiVehicleBelt 1 7,5', 'kept-clear'],
  ])('%s', (_, belt, code) => {
    expect(faultsOf(land(), belt)).toEqual(code === undefined ? [] : [`OB-5 ${code} 0 0`]);
  });

  test.each([
    ['entry', false],
    ['exit', false],
    ['objective', false],
    ['engagementArea', true],
    ['civilianArea', true],
    ['protectedRoute', true],
  ] as const)('a zone of kind %s: %s', (kind, allowed) => {
    const scenario = withZones({ kind, hexes: ['2,3', '3,3', '2,2'] });
    expect(faultsOf(scenario, 'antiVehicleBelt 1 2,3')).toEqual(allowed ? [] : ['OB-5 kept-clear 0 0']);
    expect(faultsOf(scenario, 'barrierDitch 1 2,3/E')).toEqual(allowed ? [] : ['OB-5 kept-clear 0 0']);
    expect(faultsOf(scenario, 'barrierDitch 1 3,3/E')).toEqual([]);
  });

  test('a hexside between the water and an exit', () => {
    const scenario = withZones({ kind: 'exit', hexes: ['2,2'] });
    expect(faultsOf(scenario, 'barrierDitch 1 2,2/E')).toEqual(['OB-5 kept-clear 0 0']);
  });

  test('the start of every column, of one that comes later too', () => {
    const scenario = land({ columns: [{}, { start: 3 * 8 + 2, from: 500 }] });
    expect(faultsOf(scenario, 'antiVehicleBelt 1 2,3')).toEqual(['OB-5 kept-clear 0 0']);
  });

  test.each([
    ['the eastern hexside of the last column', 7 * 3],
    ['the north-eastern hexside of the first row', 3 * 3 + 1],
    ['a number that is no hexside', 8 * 6 * 3],
  ])('off the map: %s', (_, side) => {
    const scenario = land();
    const belt = { ...beltOf(scenario, 'barrierDitch 1'), places: [scenario.grid.size + side] };
    expect(checkBelt(scenario, [], belt)).toMatchObject([{ rule: 'OB-5', code: 'off-map', segment: 0 }]);
  });
});

describe('OB-6 a kind that names terrains lies only on those', () => {
  const forestDitch = kindLike('barrierDitch', { id: 'forestDitch', terrains: ['forest'] });
  const wetDitch = kindLike('barrierDitch', { id: 'wetDitch', terrains: ['forest', 'marsh'] });
  const kinds = [kindLike('felledTrees', {}), forestDitch, wetDitch];

  test.each([
    ['felledTrees 1 2,1', true],
    ['felledTrees 1 3,1', false],
    ['forestDitch 1 2,1/E', true],
    ['forestDitch 1 1,1/E', true],
    ['forestDitch 1 3,1/E', false],
    ['forestDitch 1 5,4/E', false],
    ['wetDitch 1 5,4/E', true],
  ])('%s: %s', (belt, allowed) => {
    expect(faultsOf(land({ kinds }), belt)).toEqual(allowed ? [] : ['OB-6 wrong-terrain 0 0']);
  });
});

describe('OB-7 two segments never share a place, and ids are not repeated', () => {
  test.each([
    ['the same hex', ['antiVehicleBelt 1 2,3', 'mixedBelt 1 1,3 2,3'], ['OB-7 overlap 1 1']],
    ['hexes side by side', ['antiVehicleBelt 1 2,3', 'mixedBelt 1 1,3'], []],
    ['a hexside under two names', ['barrierDitch 1 2,3/E', 'barrierDitch 1 3,3/W'], ['OB-7 overlap 1 0']],
    ['a hex and its hexside', ['antiVehicleBelt 1 2,3', 'barrierDitch 1 2,3/E'], []],
    ['with the first of three', ['mixedBelt 1 2,3', 'mixedBelt 1 4,3', 'mixedBelt 1 2,3'], ['OB-7 overlap 2 0']],
  ])('%s', (_, belts, faults) => {
    expect(faultsOf(land(), ...belts)).toEqual(faults);
  });

  test('an id that is used twice', () => {
    const scenario = land();
    const belts = ['2,3', '4,3'].map((hex) => beltOf(scenario, `mixedBelt 1 ${hex}`, 'same'));
    expect(checkPlan(scenario, { name: 'plan', belts })).toMatchObject([
      { rule: 'OB-7', code: 'duplicate-id', belt: 1, segment: undefined },
    ]);
  });
});

describe('OB-8 cost', () => {
  // Table T-3, worked out by hand: kind × segments × depth.
  test.each([
    ['barrierDitch 1 2,3/E 2,3/NE', 6, 80],
    ['felledTrees 2 2,1', 2, 60],
    ['antiVehicleBelt 2 2,3 3,3 4,3', 24, 120],
    ['antiPersonnelBelt 3 2,3 3,3', 18, 150],
    ['mixedBelt 3 2,3', 24, 135],
  ])('%s: %i points and %i crew-minutes', (belt, points, effort) => {
    const scenario = land();
    expect(costOfPlan(scenario, planOf(scenario, belt))).toEqual({ points, effort });
    const { kind, depth, places } = beltOf(scenario, belt);
    expect(costOf(scenario.catalogue[kind], depth, places.length)).toEqual({ points, effort });
  });

  test('of a plan without belts is nothing', () => {
    expect(costOfPlan(land(), planOf(land()))).toEqual({ points: 0, effort: 0 });
  });

  // 24 + 6 points, 120 + 80 crew-minutes.
  test.each([
    [30, 200, []],
    [29, 200, ['OB-8 over-budget -1']],
    [30, 199, ['OB-8 over-effort -1']],
    [29, 199, ['OB-8 over-budget -1', 'OB-8 over-effort -1']],
    [0, 0, ['OB-8 over-budget -1', 'OB-8 over-effort -1']],
  ])('a plan of 30 points and 200 crew-minutes in a budget of %i and %i: %j', (points, effort, faults) => {
    const belts = ['antiVehicleBelt 2 2,3 3,3 4,3', 'barrierDitch 1 2,1/E 2,1/NE'];
    expect(faultsOf(land({ points, effort }), ...belts)).toEqual(faults);
  });
});

describe('all faults', () => {
  test('are told at once, in words that name the cause', () => {
    const scenario = withZones({ kind: 'restriction', name: 'Orchard', hexes: ['2,3'] });
    const plan = planOf(scenario, 'mixedBelt 9 2,3 4,3', 'antiVehicleBelt 1 2,3', 'felledTrees 1 5,5');
    const faults = checkPlan(scenario, plan);
    expect(faults.map(({ code, belt, segment }) => [code, belt, segment])).toEqual([
      ['depth', 0, undefined],
      ['restriction', 0, 0],
      ['not-connected', 0, 1],
      ['restriction', 1, 0],
      ['overlap', 1, 0],
      ['wrong-terrain', 2, 0],
    ]);
    expect(faults[1].message).toContain('"Orchard"');
    for (const { message, hint } of faults) expect([message, hint]).not.toContain('');
  });

  test('of one belt beside others bear its number to come', () => {
    const scenario = land();
    const others = planOf(scenario, 'mixedBelt 1 2,3', 'mixedBelt 1 4,3').belts;
    const belt = beltOf(scenario, 'antiVehicleBelt 1 4,3', 'new');
    expect(checkBelt(scenario, others, belt)).toMatchObject([{ code: 'overlap', belt: 2, segment: 0 }]);
    expect(checkBelt(scenario, others.slice(0, 1), belt)).toEqual([]);
  });

  test.each([
    ['mixedBelt', '2,3', undefined],
    ['mixedBelt', '3,2', 'OB-5'],
    ['mixedBelt', '2,3/E', 'OB-2'],
    ['felledTrees', '2,3', 'OB-6'],
    ['felledTrees', '2,1', undefined],
    ['barrierDitch', '2,3/E', undefined],
    ['barrierDitch', '2,3', 'OB-2'],
  ])('of one place: %s on %s: %s', (id, text, rule) => {
    const scenario = land();
    const place = parsePlaceText(scenario.grid, text) ?? -1;
    const fault = mayLie(scenario, kindLike(id, {}), place);
    expect(fault?.rule).toBe(rule);
    if (fault !== undefined) expect(fault.belt).toBe(-1);
  });
});
