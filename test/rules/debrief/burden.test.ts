// What a plan weighs on people who are no party, and what of it was laid by guess (CI-1, CI-2, CI-4, CI-5).
import { describe, expect, test } from 'vitest';
import { bandOf, BURDEN_BANDS, burdenOf, INCIDENT_BANDS, RESIDUAL_BANDS } from '../../../src/rules/index.ts';
import { PHASE } from '../../../src/rules/state.ts';
import { kindLike } from '../build.ts';
import { type Ending, ending, setSegment } from './ended.ts';

const KINDS: Ending['kinds'] = [
  'antiVehicleBelt',
  'antiPersonnelBelt',
  'mixedBelt',
  'barrierDitch',
  'networkedBelt',
  'remoteBelt',
  'roadCut',
  'dummyBelt',
].map((id) => kindLike(id, { terrains: undefined }));
const [vehicle, personnel] = kindLike('mixedBelt', {}).components;

/** 0,0 and 1,0 lie in a civilian area or on a protected route, 2,0 beside, 4,0 to 6,0 in the forest far away, 0,1 in one beside. */
const GROUND: Ending = {
  rows: ['....fff', 'f......', '.......'],
  zones: [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,2'] },
    { id: 'town', kind: 'civilianArea', name: 'Town', hexes: ['0,0'] },
    { id: 'way', kind: 'protectedRoute', name: 'Way', hexes: ['1,0'] },
    { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['6,0'] },
  ],
  kinds: [
    ...KINDS,
    kindLike('barrierDitch', { id: 'sideBelt', components: [vehicle, personnel] }),
    kindLike('roadCut', { id: 'charge', terrains: undefined, components: [vehicle] }),
    kindLike('dummyBelt', { id: 'fullDummy', components: [personnel] }),
  ],
};

const burden = (...belts: readonly string[]) => burdenOf(ending({ ...GROUND, belts }));

describe('CI-1, CI-2: the weight', () => {
  test.each<[string, readonly string[], number]>([
    ['component 1 × depth 1 × inside 8', ['antiVehicleBelt 1 0,0'], 8],
    ['a protected route weighs as much', ['antiVehicleBelt 1 1,0'], 8],
    ['beside 2', ['antiVehicleBelt 1 2,0'], 2],
    ['elsewhere nothing', ['antiVehicleBelt 3 3,1 4,1'], 0],
    ['an engagement area is none', ['antiVehicleBelt 1 6,0'], 0],
    ['depth 3', ['antiVehicleBelt 3 0,0'], 24],
    ['anti-personnel 3', ['antiPersonnelBelt 1 0,0'], 24],
    ['both together 4', ['mixedBelt 2 0,0'], 64],
    ['people shelter in the forest: anti-personnel components only', ['antiPersonnelBelt 2 4,0'], 6],
    ['so a mixed belt there weighs 3', ['mixedBelt 1 4,0'], 3],
    ['and an anti-vehicle belt nothing', ['antiVehicleBelt 3 4,0'], 0],
    ['a forest beside a town weighs 2, not 1', ['antiPersonnelBelt 1 0,1'], 6],
    ['hasty 5 quarters', ['hasty antiVehicleBelt 1 0,0'], 10],
    ['marked 2 quarters', ['marked antiVehicleBelt 1 0,0'], 4],
    ['rounded up once, for the whole: 10/4 + 10/4', ['hasty antiVehicleBelt 1 2,0', 'hasty antiVehicleBelt 1 1,1'], 5],
    ['10/4 alone', ['hasty antiVehicleBelt 1 2,0'], 3],
    ['barriers are left out', ['barrierDitch 1 0,0/E'], 0],
    ['dummies are left out', ['dummyBelt 3 0,0', 'fullDummy 1 1,0'], 0],
    ['a hexside weighs by the greater of its hexes', ['sideBelt 1 1,0/E'], 8 + 24],
    ['the sum over segments', ['antiVehicleBelt 1 0,0 1,0 2,0'], 18],
  ])('CI-1: %s', (_, belts, weight) => {
    expect(burden(...belts).weight).toBe(weight);
  });

  test('CI-1: what was never laid weighs nothing: remote belts, and reserve belts until they are executed', () => {
    const state = ending({ ...GROUND, belts: ['remoteBelt 1 0,0', 'charge 1 1,0'] });
    expect(burdenOf(state)).toEqual({ weight: 0, band: 'none', confirmed: { num: 0, den: 1 } });
    for (const phase of [PHASE.armed, PHASE.failed])
      expect(burdenOf(setSegment(state, '1,0', { phase })).weight).toBe(0);
    setSegment(state, '1,0', { phase: PHASE.standing });
    expect(burdenOf(state)).toMatchObject({ weight: 8, confirmed: { num: 0, den: 1 } });
    setSegment(state, '0,0', { phase: PHASE.absent, spoilt: 1 });
    expect(burdenOf(state).weight).toBe(8);
    // A belt that has died was laid all the same.
    setSegment(state, '0,0', { phase: PHASE.dead });
    expect(burdenOf(state)).toMatchObject({ weight: 16, confirmed: { num: 0, den: 2 } });
  });

  test('CI-1: what is swept and proved was laid all the same; contamination is no burden of the plan', () => {
    const contamination = [
      {
        id: 'old',
        name: 'Old',
        kind: 1,
        depth: 3,
        places: [1],
        known: { laying: true, moving: true },
        recorded: false,
        marked: false,
      },
    ];
    const state = ending({ ...GROUND, belts: ['antiVehicleBelt 1 0,0'], more: { contamination } });
    setSegment(setSegment(state, '0,0', { swept: 1, proved: 1 }), '1,0', { met: 1 });
    expect(burdenOf(state)).toEqual({ weight: 8, band: 'few', confirmed: { num: 0, den: 1 } });
  });
});

describe('CI-4: bands', () => {
  test.each([
    [BURDEN_BANDS, 12, 48],
    [INCIDENT_BANDS, 60, 240],
    [RESIDUAL_BANDS, 1, 4],
  ] as const)('CI-4: %j: none at 0, few up to %i, some up to %i', (bands, few, some) => {
    const told = [0, 1, few, few + 1, some, some + 1].map((value) => bandOf(value, bands));
    expect(told).toEqual(['none', 'few', 'few', 'some', 'some', 'many']);
  });

  test('CI-4: of a plan', () => {
    expect(burden('antiVehicleBelt 1 0,0').band).toBe('few');
    expect(burden('antiVehicleBelt 2 0,0').band).toBe('some');
    expect(burden('mixedBelt 2 0,0').band).toBe('many');
    expect(burden().band).toBe('none');
  });
});

describe('CI-5: confirmed', () => {
  test('CI-5: segments that the moving side met, of all that were laid, dummies and barriers included', () => {
    const belts = ['antiVehicleBelt 1 3,0 4,0', 'dummyBelt 1 3,1', 'barrierDitch 1 5,1/E', 'remoteBelt 1 5,2'];
    const state = ending({ ...GROUND, belts });
    expect(burdenOf(state).confirmed).toEqual({ num: 0, den: 4 });
    setSegment(setSegment(state, '4,0', { met: 1 }), '3,1', { met: 1 });
    expect(burdenOf(state).confirmed).toEqual({ num: 2, den: 4 });
    // It was found, but nobody met it.
    setSegment(state, '3,0', { known: 1 });
    expect(burdenOf(state).confirmed).toEqual({ num: 2, den: 4 });
  });

  test('CI-5: 0/1 when nothing was laid', () => {
    expect(burden().confirmed).toEqual({ num: 0, den: 1 });
  });
});
