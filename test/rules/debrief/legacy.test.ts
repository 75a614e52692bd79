// Land release worked by hand: what a survey and clearing cost, years that end, the order of work, residual risk, exposure (LE-4 to LE-7, CI-3).
import { describe, expect, test } from 'vitest';
import {
  CANCEL_CHANCE,
  type LegacySummary,
  legacyOf,
  legacySummaryOf,
  PURPOSE,
  RESIDUAL_CHANCE,
  type State,
} from '../../../src/rules/index.ts';
import { PHASE } from '../../../src/rules/state.ts';
import { kindLike } from '../build.ts';
import { ALL_ROUND, drawn, type Ending, ending, setSegment } from './ended.ts';

const KINDS = [
  ...['antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt', 'dummyBelt'].map((id) => kindLike(id, { recording: 65536 })),
  kindLike('barrierDitch', { id: 'sideBelt', components: kindLike('antiVehicleBelt', {}).components }),
];
const OPEN = ['.......', '.......', '.......', '.......', '.......'];
/** A single hex of land, 3,2, so that one suspected hex is all there is. */
const ISLAND = ['wwwwwww', 'wwwwwww', 'www.www', 'wwwwwww', 'wwwwwww'];

function left(belts: readonly string[], legacy = {}, more: Partial<Ending> = {}): State {
  return ending({ rows: OPEN, kinds: KINDS, belts, ...more, more: { legacy: { ...ALL_ROUND, ...legacy } } });
}

/** Seeds on which a draw at 3,2 falls below a chance, and on which it does not. */
function seedsFor(purpose: number, chance: number): readonly [string, string] {
  const found: [string?, string?] = [];
  for (let i = 0; found[0] === undefined || found[1] === undefined; i++) {
    const below = drawn(left([], {}, { seed: `s${i}` }), 2 * 7 + 3, purpose) < chance;
    found[below ? 0 : 1] ??= `s${i}`;
  }
  return found as [string, string];
}

const [cancels, doesNot] = seedsFor(PURPOSE.survey, CANCEL_CHANCE);
const [keeps, keepsNot] = seedsFor(PURPOSE.residual, RESIDUAL_CHANCE);

describe('LE-5, LE-6: what each step takes', () => {
  test.each<[string, State, Partial<LegacySummary>]>([
    [
      'cancelled: 1 week, 1 point',
      left(['hasty dummyBelt 1 3,2'], {}, { rows: ISLAND, seed: cancels }),
      {
        cancelled: 1,
        reduced: 0,
        cleared: 0,
        weeks: 1,
        points: 1,
      },
    ],
    [
      'reduced: 4 weeks, 3 points more',
      left(['hasty dummyBelt 1 3,2'], {}, { rows: ISLAND, seed: doesNot }),
      {
        cancelled: 0,
        reduced: 1,
        cleared: 0,
        weeks: 5,
        points: 4,
      },
    ],
    // Something is there: it is not cancelled, whatever the draw. Then 10 + 2 × 2 weeks, 8 + 2 points.
    [
      'surveyed twice and cleared',
      left(['hasty antiVehicleBelt 1 3,2'], {}, { rows: ISLAND, seed: cancels }),
      {
        suspected: 1,
        confirmed: 0,
        cancelled: 0,
        reduced: 0,
        cleared: 1,
        weeks: 5 + 14,
        points: 4 + 10,
      },
    ],
    [
      'confirmed: cleared',
      left(['marked mixedBelt 3 3,2']),
      {
        suspected: 0,
        confirmed: 1,
        cleared: 1,
        weeks: 10 + 2 * 15,
        points: 8 + 15,
        years: 1,
        left: 0,
      },
    ],
  ])('LE-5, LE-6: %s', (_, state, found) => {
    expect(legacySummaryOf(state)).toMatchObject(found);
  });

  test('LE-5: a whole disc: each empty hex by its own draw of purpose 9', () => {
    const state = left(['hasty antiVehicleBelt 1 3,2']);
    const disc = [2, 3, 4, 8, 9, 10, 11, 15, 16, 18, 19, 22, 23, 24, 25, 30, 31, 32];
    const cancelled = disc.filter((hex) => drawn(state, hex, PURPOSE.survey) < CANCEL_CHANCE).length;
    const reduced = 18 - cancelled;
    expect(cancelled * reduced).toBeGreaterThan(0);
    expect(legacySummaryOf(state)).toEqual({
      years: 1,
      suspected: 19,
      confirmed: 0,
      cancelled,
      reduced,
      cleared: 1,
      left: 0,
      weeks: 19 + 4 * (reduced + 1) + 14,
      points: 19 + 3 * (reduced + 1) + 10,
      incidents: 'none',
      residual: 'none',
    });
  });
});

describe('LE-4, LE-7: years', () => {
  const two = ['mixedBelt 3 1,2', 'mixedBelt 3 5,2'];
  // Each of the two takes 40 weeks and 23 points.
  test.each<[string, object, number | undefined]>([
    ['80 weeks are enough for both', { teams: 2, points: 46 }, 1],
    ['40 for one a year', { teams: 1, points: 46 }, 2],
    ['a point too few for both', { teams: 2, points: 45 }, 2],
    ['points for one a year', { teams: 2, points: 23 }, 2],
    ['a year a hex, where a whole year has too few points for one', { teams: 2, points: 22 }, 2],
    ['no teams', { teams: 0 }, undefined],
    ['no points', { points: 0 }, undefined],
    ['as many years as it takes', { teams: 1, years: 2 }, 2],
    ['a year too few', { teams: 1, years: 1 }, undefined],
  ])('LE-4, LE-7: %s', (_, legacy, years) => {
    const summary = legacySummaryOf(left(two, legacy));
    expect(summary.years).toBe(years);
    expect(summary.left).toBe(2 - summary.cleared);
    expect(summary.left === 0).toBe(years !== undefined);
  });

  test('LE-4: nothing keeps to the next year; a step that is too dear ends it, though a later one were not', () => {
    // 1,2 takes 10 + 8 = 18 weeks, 3,2 takes 40, 5,2 takes 18.
    const state = left(['antiVehicleBelt 2 1,2', 'mixedBelt 3 3,2', 'antiVehicleBelt 2 5,2'], { teams: 1 });
    expect(legacyOf(state).map(({ weeks, cleared, confirmed }) => [weeks, cleared, confirmed])).toEqual([
      [18, 1, 2],
      [40, 2, 1],
      [18, 3, 0],
    ]);
  });

  test('LE-5: technical survey at once, or in the next year where this one has not enough for it', () => {
    const one = (points: number) =>
      legacyOf(left(['hasty antiVehicleBelt 1 3,2'], { points }, { rows: ISLAND })).map((year) => [
        year.suspected,
        year.confirmed,
        year.points,
      ]);
    expect(one(14)).toEqual([[0, 0, 14]]);
    expect(one(13)).toEqual([
      [0, 1, 4],
      [0, 0, 10],
    ]);
    const many = legacyOf(left(['hasty antiVehicleBelt 1 3,2'], { points: 3, years: 4 }, { rows: ISLAND }));
    // Year 1: non-technical survey for 1 point, 2 left; year 2: the technical one for 3; then clearing, for 10, of which a whole year has 3.
    expect(
      many.map(({ year, suspected, confirmed, weeks, points }) => [year, suspected, confirmed, weeks, points]),
    ).toEqual([
      [1, 1, 0, 1, 1],
      [2, 0, 1, 4, 3],
      [3, 0, 0, 14, 3],
    ]);
  });

  test('LE-7: nothing hazardous: no year', () => {
    expect(legacyOf(left([]))).toEqual([]);
    expect(legacySummaryOf(left([]))).toMatchObject({ years: 0, left: 0, weeks: 0, points: 0, incidents: 'none' });
  });
});

describe('LE-4: the order of work', () => {
  const zone = (kind: 'civilianArea' | 'protectedRoute', hex: string): NonNullable<Ending['zones']> => [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
    { id: 'people', kind, name: 'People', hexes: [hex] },
  ];
  /** Clears one hex a year: 3 rows of 3 units, 28 weeks; the exposure of each year says what is left. */
  const exposures = (belts: readonly string[], more: Partial<Ending>) =>
    legacyOf(left(belts, { teams: 1 }, more)).map(({ exposure }) => exposure);
  const both = ['antiPersonnelBelt 3 1,1', 'antiPersonnelBelt 3 5,3'];

  test.each<[string, 'civilianArea' | 'protectedRoute', string, readonly number[]]>([
    ['beside a civilian area', 'civilianArea', '6,3', [18, 0]],
    ['in a civilian area', 'civilianArea', '5,3', [72, 0]],
    ['on a protected route', 'protectedRoute', '5,3', [72, 0]],
    ['beside a protected route', 'protectedRoute', '4,3', [18, 0]],
  ])('LE-4, CI-3: first those %s', (_, kind, hex, found) => {
    expect(exposures(both, { zones: zone(kind, hex) })).toEqual(found);
  });

  test('LE-4: then by number; shelter is no reason', () => {
    const rows = [...OPEN.slice(0, 3), '.....f.', '.......'];
    expect(exposures(both, { rows })).toEqual([9, 9]);
  });

  test('LE-4: all surveys come before any clearing', () => {
    const rows = ['.wwwwww', 'wwwwwww', 'wwwwwww', 'wwwwwww', 'wwwwww.'];
    const state = left(['antiVehicleBelt 1 0,0', 'hasty antiVehicleBelt 1 6,4'], { points: 10 }, { rows });
    expect(legacyOf(state).map(({ suspected, confirmed, cleared }) => [suspected, confirmed, cleared])).toEqual([
      [0, 2, 0],
      [0, 1, 1],
      [0, 0, 2],
    ]);
  });
});

describe('LE-6: residual risk', () => {
  test('LE-6: a unit stays where the draw falls below the chance, and weighs on in the years that follow', () => {
    // 3,2 lies in a civilian area and is cleared first; 5,0 takes a second year.
    const zones: Ending['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
      { id: 'town', kind: 'civilianArea', name: 'Town', hexes: ['3,2'] },
    ];
    const belts = ['mixedBelt 1 3,2', 'mixedBelt 3 5,0'];
    const told = (seed: string) => {
      const state = left(belts, { teams: 1 }, { zones, seed });
      return [legacyOf(state).map(({ exposure }) => exposure), legacySummaryOf(state).residual];
    };
    // 5 units × 8; then the anti-personnel unit that was kept back × 8.
    expect(told(keeps)).toEqual([[40, 8], 'few']);
    expect(told(keepsNot)).toEqual([[40, 0], 'none']);
  });

  test('LE-6: of an empty segment nothing is kept back', () => {
    const state = left(['hasty antiVehicleBelt 1 3,2'], {}, { rows: ISLAND, seed: keeps });
    expect(legacySummaryOf(state).residual).toBe('few');
    setSegment(state, '3,2', { swept: 1, proved: 1 });
    expect(legacySummaryOf(state)).toMatchObject({ cleared: 0, residual: 'none' });
    // Nor where another one in the same hex is cleared.
    const both = left(['antiVehicleBelt 1 3,2', 'sideBelt 1 3,2/E'], {}, { seed: keeps });
    expect(drawn(both, both.setting.segments[1].place, PURPOSE.residual)).toBeGreaterThanOrEqual(RESIDUAL_CHANCE);
    expect(legacySummaryOf(both).residual).toBe('few');
    setSegment(both, '3,2', { swept: 1, proved: 1 });
    expect(legacySummaryOf(both)).toMatchObject({ cleared: 2, residual: 'none' });
  });
});

describe('CI-3, LE-7: exposure and incidents', () => {
  const zones: Ending['zones'] = [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
    { id: 'town', kind: 'civilianArea', name: 'Town', hexes: ['3,2'] },
  ];
  const exposureOf = (belt: string, more: Partial<Ending> = {}) =>
    legacyOf(left([belt], { points: 0, years: 1 }, { zones, ...more }))[0].exposure;

  test.each<[string, string, number]>([
    ['2 units × 8', 'antiVehicleBelt 1 3,2', 16],
    ['9 units × 8', 'antiPersonnelBelt 3 3,2', 72],
    ['beside: 5 units × 2', 'mixedBelt 1 4,2', 10],
    ['hasty: 5/4 of 16', 'hasty antiVehicleBelt 1 3,2', 20],
    ['marked: half of 16', 'marked antiVehicleBelt 1 3,2', 8],
    ['rounded up for the whole: 3 units × 2 × 5/4', 'hasty antiPersonnelBelt 1 4,2', 8],
    ['elsewhere', 'antiPersonnelBelt 1 0,0', 0],
  ])('CI-3: %s', (_, belt, exposure) => {
    expect(exposureOf(belt)).toBe(exposure);
  });

  test('CI-3: in the forest only anti-personnel units weigh', () => {
    const rows = ['f......', ...OPEN.slice(1)];
    expect(exposureOf('mixedBelt 2 0,0', { rows })).toBe(6);
    // LE-1: dead, half of 3 anti-personnel units, rounded up, and of 5 in all.
    const dead = left(['mixedBelt 1 0,0'], { points: 0, years: 1 }, { rows });
    expect(legacyOf(setSegment(dead, '0,0', { phase: PHASE.dead }))[0].exposure).toBe(2);
  });

  test.each<[number, string, LegacySummary['incidents']]>([
    [3, '16 × 3 = 48', 'few'],
    [4, '16 × 4 = 64', 'some'],
    [15, '16 × 15 = 240', 'some'],
    [16, '16 × 16 = 256', 'many'],
  ])('LE-7, CI-4: incidents over %i years: %s: %s', (years, _, incidents) => {
    const state = left(['antiVehicleBelt 1 3,2'], { points: 0, years }, { zones });
    expect(legacySummaryOf(state).incidents).toBe(incidents);
  });
});
