// May a belt lie here, and what does it cost (OB-1 to OB-8).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBelt, checkPlan, costOf, costOfPlan, mayLie, type PlanFault } from '../../src/rules/index.ts';
import { beltOf, build, kindLike, planOf, type Sketch } from './build.ts';
import { diceOf, randomPlan, randomScenario } from './random.ts';
import { placeAt } from './watch.ts';
import { english } from '../english.ts';

const OPEN: Sketch = { rows: ['.......', '.......', '.......', '.......', '.......'] };
const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,4'] };

const codes = (faults: readonly PlanFault[]) =>
  faults.map(({ rule, code, segment }) => `${rule} ${code}${segment === undefined ? '' : ` ${segment}`}`);

/** What is wrong with one belt on a sketch. */
function faultsOf(sketch: Sketch, belt: string): string[] {
  const scenario = build(sketch);
  return codes(checkBelt(scenario, [], beltOf(scenario, belt)));
}

describe('OB-1 a belt is a connected chain', () => {
  test.each([
    ['one hex', 'mixedBelt 1 2,2', []],
    ['hexes that touch', 'mixedBelt 1 2,2 3,2 3,3', []],
    ['a gap', 'mixedBelt 1 2,2 4,2', ['OB-1 not-connected 1']],
    ['a gap later', 'mixedBelt 1 2,2 3,2 3,3 5,3', ['OB-1 not-connected 3']],
    ['the right hexes in the wrong order', 'mixedBelt 1 2,2 4,2 3,2', ['OB-1 not-connected 1']],
    ['a hex twice', 'mixedBelt 1 2,2 3,2 2,2', ['OB-1 not-connected 2']],
    ['hexsides with a common corner', 'barrierDitch 1 2,2/E 2,2/NE 2,2/NW', []],
    ['hexsides of one hex without one', 'barrierDitch 1 2,2/E 2,2/W', ['OB-1 not-connected 1']],
    ['a hexside twice under two names', 'barrierDitch 1 2,2/E 3,2/W', ['OB-1 not-connected 1']],
  ])('%s', (_, belt, faults) => {
    expect(faultsOf(OPEN, belt)).toEqual(faults);
  });
});

describe('OB-2 kind, depth and length', () => {
  test.each([
    ['mixedBelt 3 2,2', []],
    ['mixedBelt 4 2,2', ['OB-2 depth']],
    ['mixedBelt 0 2,2', ['OB-2 depth']],
    ['mixedBelt 1.5 2,2', ['OB-2 depth']],
    ['barrierDitch 2 2,2/E', ['OB-2 depth']],
    ['mixedBelt 1', ['OB-2 length']],
    ['mixedBelt 1 0,1 1,1 2,1 3,1 4,1 5,1', []],
    ['mixedBelt 1 0,1 1,1 2,1 3,1 4,1 5,1 6,1', ['OB-2 length']],
    ['mixedBelt 1 2,2/E', ['OB-2 wrong-place 0']],
    ['barrierDitch 1 2,2', ['OB-2 wrong-place 0']],
  ])('%s', (belt, faults) => {
    expect(faultsOf(OPEN, belt)).toEqual(faults);
  });
});

describe('OB-3 obstacle zones', () => {
  const zone = { id: 'oz', kind: 'obstacleZone' as const, name: 'Zone', hexes: ['2,2', '3,2'] };
  const sketch = { ...OPEN, zones: [goal, zone] };

  test.each([
    ['a hex inside', 'mixedBelt 1 2,2 3,2', []],
    ['a hex outside', 'mixedBelt 1 3,2 4,2', ['OB-3 outside-zone 1']],
    ['a hexside with one hex inside', 'barrierDitch 1 3,2/E', []],
    ['a hexside with none', 'barrierDitch 1 4,2/E', ['OB-3 outside-zone 0']],
  ])('%s', (_, belt, faults) => {
    expect(faultsOf(sketch, belt)).toEqual(faults);
  });

  test('any of several zones will do, and without one all the map will', () => {
    const second = { ...zone, id: 'oz2', hexes: ['4,2'] };
    expect(faultsOf({ ...OPEN, zones: [goal, zone, second] }, 'mixedBelt 1 3,2 4,2')).toEqual([]);
    expect(faultsOf(OPEN, 'mixedBelt 1 3,2 4,2')).toEqual([]);
  });
});

describe('OB-4 restrictions', () => {
  const all = { id: 'r', kind: 'restriction' as const, name: 'Town', hexes: ['2,2'] };
  const personnel = { ...all, bans: ['antiPersonnel' as const] };

  test.each([
    ['without a list every kind', all, 'antiVehicleBelt 1 2,2', ['OB-4 restriction 0']],
    ['without a list a dummy too', all, 'dummyBelt 1 2,2', ['OB-4 restriction 0']],
    ['elsewhere none', all, 'antiVehicleBelt 1 3,2', []],
    ['a hexside of it', all, 'barrierDitch 1 2,2/E', ['OB-4 restriction 0']],
    ['its own class', personnel, 'antiPersonnelBelt 1 2,2', ['OB-4 restriction 0']],
    ['a mixed belt for one component', personnel, 'mixedBelt 1 2,2', ['OB-4 restriction 0']],
    ['not another class', personnel, 'antiVehicleBelt 1 2,2', []],
    ['not a dummy', personnel, 'dummyBelt 1 2,2', []],
    ['not a barrier', personnel, 'barrierDitch 1 2,2/E', []],
    ['an empty list nothing', { ...all, bans: [] }, 'mixedBelt 1 2,2', []],
  ])('ban %s', (_, zone, belt, faults) => {
    expect(faultsOf({ ...OPEN, zones: [goal, zone] }, belt)).toEqual(faults);
  });

  test('other zones forbid nothing', () => {
    for (const kind of ['civilianArea', 'protectedRoute', 'engagementArea'] as const) {
      expect(faultsOf({ ...OPEN, zones: [goal, { ...all, kind }] }, 'mixedBelt 1 2,2')).toEqual([]);
    }
  });
});

describe('OB-5 ground that is impassable or kept clear', () => {
  const sketch: Sketch = {
    rows: ['..ww...', '.......', '.......', '.......', '.......'],
    zones: [
      { ...goal, hexes: ['6,4', '5,4', '3,1'] },
      { id: 'in', kind: 'entry', name: 'In', hexes: ['0,4'] },
      { id: 'out', kind: 'exit', name: 'Out', hexes: ['6,0'] },
    ],
  };

  test.each([
    ['impassable to every class', 'mixedBelt 1 2,0', ['OB-5 impassable-ground 0']],
    ['a start', 'mixedBelt 1 0,0', ['OB-5 kept-clear 0']],
    ['an objective', 'mixedBelt 1 6,4', ['OB-5 kept-clear 0']],
    ['an entry', 'mixedBelt 1 0,4', ['OB-5 kept-clear 0']],
    ['an exit', 'mixedBelt 1 6,0', ['OB-5 kept-clear 0']],
    ['a hexside with both hexes in an objective', 'barrierDitch 1 5,4/E', ['OB-5 kept-clear 0']],
    ['a hexside with both hexes impassable', 'barrierDitch 1 2,0/E', ['OB-5 impassable-ground 0']],
    ['a hexside between impassable ground and an objective', 'barrierDitch 1 3,0/SE', ['OB-5 kept-clear 0']],
  ])('refuse %s', (_, belt, faults) => {
    expect(faultsOf(sketch, belt)).toEqual(faults);
  });

  test('refuse a hexside off the map', () => {
    const scenario = build(sketch);
    const edge = scenario.grid.size + placeAt(scenario, '6,2') * 3;
    const belt = { id: 'b', kind: 0, depth: 1, places: [edge] };
    expect(codes(checkBelt(scenario, [], belt))).toEqual(['OB-5 off-map 0']);
  });

  test.each([
    ['a hexside of a start', 'barrierDitch 1 0,0/E'],
    ['a hexside of an objective', 'barrierDitch 1 4,4/E'],
    ['a hexside at a shore', 'barrierDitch 1 1,0/E'],
  ])('allow %s', (_, belt) => {
    expect(faultsOf(sketch, belt)).toEqual([]);
  });

  test('ground that one class can enter is not impassable', () => {
    expect(faultsOf({ rows: ['.m...', '.....', '.....', '.....', '.....'] }, 'mixedBelt 1 1,0')).toEqual([]);
  });
});

describe('OB-6 kinds that name terrains', () => {
  const sketch: Sketch = { rows: ['.....', '.ff..', '.....', '.....', '.....'] };
  const wood = kindLike('barrierDitch', { terrains: ['forest'] });

  test.each([
    ['on them', sketch, 'felledTrees 1 1,1 2,1', []],
    ['beside them', sketch, 'felledTrees 1 2,1 3,1', ['OB-6 wrong-terrain 1']],
    ['a hexside of one', { ...sketch, kinds: [wood] }, 'barrierDitch 1 2,1/E', []],
    ['a hexside of none', { ...sketch, kinds: [wood] }, 'barrierDitch 1 3,1/E', ['OB-6 wrong-terrain 0']],
  ])('%s', (_, given, belt, faults) => {
    expect(faultsOf(given, belt)).toEqual(faults);
  });
});

describe('OB-7 no place and no id twice', () => {
  const scenario = build(OPEN);

  test('two belts share no hex and no hexside', () => {
    const plan = planOf(scenario, 'mixedBelt 1 2,2 3,2', 'antiVehicleBelt 1 3,3 3,2', 'barrierDitch 1 4,1/E');
    expect(codes(checkPlan(scenario, plan))).toEqual(['OB-7 overlap 1']);
    const sides = planOf(scenario, 'barrierDitch 1 4,1/E', 'barrierDitch 1 5,1/W');
    expect(codes(checkPlan(scenario, sides))).toEqual(['OB-7 overlap 0']);
  });

  test('a hexside and a hex beside it are different places', () => {
    expect(checkPlan(scenario, planOf(scenario, 'mixedBelt 1 2,2', 'barrierDitch 1 2,2/E'))).toEqual([]);
  });

  test('ids are not repeated', () => {
    const belts = [beltOf(scenario, 'mixedBelt 1 2,2', 'x'), beltOf(scenario, 'mixedBelt 1 4,2', 'x')];
    expect(codes(checkPlan(scenario, { name: 'p', belts }))).toEqual(['OB-7 duplicate-id']);
  });
});

describe('OB-8 cost and budget', () => {
  const scenario = build({ ...OPEN, points: 57, effort: 385 });

  test('kind cost × segments × depth', () => {
    // 8 × 3 × 2 = 48 points and 45 × 3 × 2 = 270 crew-minutes.
    expect(costOf(kindLike('mixedBelt', {}), 2, 3)).toEqual({ points: 48, effort: 270 });
    // And 3 × 3 × 1 = 9 points, 40 × 3 × 1 = 120 crew-minutes of ditch.
    const plan = planOf(scenario, 'mixedBelt 2 2,2 3,2 4,2', 'barrierDitch 1 1,1/E 1,1/NE 1,1/NW');
    expect(costOfPlan(scenario, plan)).toEqual({ points: 57, effort: 390 });
  });

  test('each budget is held on its own, and to spend it all is legal', () => {
    const belts = ['mixedBelt 2 2,2 3,2 4,2', 'barrierDitch 1 1,1/E 1,1/NE 1,1/NW'];
    const codesFor = (points: number, effort: number) => {
      const own = build({ ...OPEN, points, effort });
      return checkPlan(own, planOf(own, ...belts)).map(({ rule, code, belt }) => `${rule} ${code} ${belt}`);
    };
    expect(codesFor(57, 390)).toEqual([]);
    expect(codesFor(56, 390)).toEqual(['OB-8 over-budget -1']);
    expect(codesFor(57, 389)).toEqual(['OB-8 over-effort -1']);
    expect(codesFor(0, 0)).toEqual(['OB-8 over-budget -1', 'OB-8 over-effort -1']);
  });
});

describe('mayLie', () => {
  test('agrees with checkBelt about each single place', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const scenario = randomScenario(diceOf(seed));
        const place = seed % (scenario.grid.size * 4);
        scenario.catalogue.forEach((kind, index) => {
          const alone = mayLie(scenario, kind, place);
          const [fault] = checkBelt(scenario, [], { id: 'b', kind: index, depth: 1, places: [place] });
          expect(alone?.code).toBe(fault?.code);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('names the rule of a place', () => {
    const scenario = build(OPEN);
    expect(mayLie(scenario, kindLike('mixedBelt', {}), placeAt(scenario, '0,0'))?.rule).toBe('OB-5');
    expect(mayLie(scenario, kindLike('mixedBelt', {}), placeAt(scenario, '1,0'))).toBeUndefined();
  });
});

describe('checkPlan', () => {
  test('a legal plan stays legal when a belt is left out', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        const scenario = randomScenario(dice);
        const plan = randomPlan(dice, scenario);
        expect(checkPlan(scenario, plan)).toEqual([]);
        plan.belts.forEach((left) => {
          expect(checkPlan(scenario, { ...plan, belts: plan.belts.filter((belt) => belt !== left) })).toEqual([]);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('OB-1 hexes and hexsides over rows, of which the odd ones are shoved to the right', () => {
  test.each([
    ['down and back', 'mixedBelt 1 2,2 2,3 2,4', []],
    ['down from an odd row', 'mixedBelt 1 2,1 3,2 2,3', []],
    ['a chain that turns back beside itself', 'mixedBelt 1 2,3 3,3 3,2 2,2', []],
    ['the hex to the right below an even row', 'mixedBelt 1 2,2 3,3', ['OB-1 not-connected 1']],
    ['a hex that touches an earlier one only', 'mixedBelt 1 3,3 2,3 4,3', ['OB-1 not-connected 2']],
    ['hexsides of two hexes that share a corner', 'barrierDitch 1 2,2/E 2,3/NE 2,3/E', []],
    ['parallel hexsides in a row', 'barrierDitch 1 2,2/E 3,2/E', ['OB-1 not-connected 1']],
  ])('%s', (_, belt, faults) => {
    expect(faultsOf(OPEN, belt)).toEqual(faults);
  });
});

describe('OB-8 one belt of each kind', () => {
  // Table T-3: kind × segments × depth.
  test.each([
    ['barrierDitch 1 2,3/E 2,3/NE', 6, 80],
    ['felledTrees 2 2,1', 2, 60],
    ['antiVehicleBelt 2 2,3 3,3 4,3', 24, 120],
    ['antiPersonnelBelt 3 2,3 3,3', 18, 150],
    ['mixedBelt 3 2,3', 24, 135],
  ])('%s: %i points and %i crew-minutes', (belt, points, effort) => {
    const scenario = build(OPEN);
    expect(costOfPlan(scenario, planOf(scenario, belt))).toEqual({ points, effort });
  });
});

describe('all faults', () => {
  test('are told at once, with the belt and the segment, in words that name the cause', () => {
    const orchard = { id: 'r', kind: 'restriction' as const, name: 'Orchard', hexes: ['2,3'] };
    const scenario = build({ ...OPEN, zones: [goal, orchard], points: 1000 });
    const plan = planOf(scenario, 'mixedBelt 9 2,3 4,3', 'antiVehicleBelt 1 2,3', 'felledTrees 1 5,2');
    const faults = checkPlan(scenario, plan);
    expect(faults.map(({ code, belt, segment }) => [code, belt, segment])).toEqual([
      ['depth', 0, undefined],
      ['restriction', 0, 0],
      ['not-connected', 0, 1],
      ['restriction', 1, 0],
      ['overlap', 1, 0],
      ['wrong-terrain', 2, 0],
    ]);
    expect(english(faults[1].message)).toContain('"Orchard"');
    for (const { message, hint } of faults) expect([english(message), english(hint)]).not.toContain('');
  });

  test('of one belt beside others bear the number that it would have', () => {
    const scenario = build(OPEN);
    const others = planOf(scenario, 'mixedBelt 1 2,3', 'mixedBelt 1 4,3').belts;
    const belt = beltOf(scenario, 'antiVehicleBelt 1 4,3', 'new');
    expect(checkBelt(scenario, others, belt)).toMatchObject([{ code: 'overlap', belt: 2, segment: 0 }]);
    expect(checkBelt(scenario, others.slice(0, 1), belt)).toEqual([]);
  });
});
