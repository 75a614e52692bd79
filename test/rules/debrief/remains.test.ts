// What is left in segments, what has a record, and which ground that makes hazardous: told by the price of the first year (LE-1 to LE-3).
import { describe, expect, test } from 'vitest';
import { type Contamination, legacySummaryOf, PURPOSE, type State } from '../../../src/rules/index.ts';
import { PHASE } from '../../../src/rules/state.ts';
import { kindLike } from '../build.ts';
import { ALL_ROUND, drawn, type Ending, ending, type SegmentWords, setSegment } from './ended.ts';

const [vehicle, personnel] = kindLike('mixedBelt', {}).components;
const IDS = ['antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt', 'networkedBelt', 'remoteBelt', 'dummyBelt'] as const;
const sureRecord = IDS.map((id) => kindLike(id, { recording: 65536 }));
const KINDS: Ending['kinds'] = [
  ...sureRecord,
  kindLike('barrierDitch', {}),
  kindLike('roadCut', { terrains: undefined }),
  kindLike('roadCut', { id: 'charge', terrains: undefined, components: [vehicle] }),
  kindLike('barrierDitch', { id: 'sideBelt', components: [vehicle, personnel] }),
  kindLike('antiVehicleBelt', { id: 'lost', recording: 0 }),
  kindLike('antiVehicleBelt', { id: 'half', recording: 32768 }),
  kindLike('networkedBelt', { id: 'lostNetwork', recording: 0 }),
];

/** 7 × 5 hexes, open but where `rows` says; a disc of radius 2 about 3,2 lies on it as a whole: 19 hexes. */
function left(belts: readonly string[], more: Partial<Ending> = {}): State {
  const { more: rest, ...ground } = more;
  const rows = ['.......', '.......', '.......', '.......', '.......'];
  return ending({ rows, kinds: KINDS, belts, ...ground, more: { legacy: ALL_ROUND, ...rest } });
}

/** Units left where all is recorded: clearing takes 10 weeks a hex and 2 a unit (T-6). */
function unitsOf(state: State): number {
  const { weeks, confirmed, suspected } = legacySummaryOf(state);
  expect(suspected).toBe(0);
  return (weeks - 10 * confirmed) / 2;
}

const areas = (state: State) => {
  const { suspected, confirmed } = legacySummaryOf(state);
  return [suspected, confirmed];
};

const bit = (row: number, component: number) => 1 << (row * 4 + component);

describe('LE-1: what remains', () => {
  test.each<[string, string, SegmentWords, number]>([
    ['nothing swept: 3 rows of 2', 'antiVehicleBelt 3', {}, 6],
    ['3 rows of 3', 'antiPersonnelBelt 3', {}, 9],
    ['3 rows of 2 and 3', 'mixedBelt 3', {}, 15],
    ['a row begun is not swept', 'mixedBelt 3', { sweepLeft: 4 }, 15],
    ['a row swept, nothing missed', 'mixedBelt 3', { swept: 1 }, 10],
    ['an anti-vehicle component missed in it', 'mixedBelt 3', { swept: 1, missed: bit(0, 0) }, 12],
    ['an anti-personnel one', 'mixedBelt 3', { swept: 1, missed: bit(0, 1) }, 13],
    ['both', 'mixedBelt 3', { swept: 1, missed: bit(0, 0) | bit(0, 1) }, 15],
    ['one of two rows proved, the other missed', 'mixedBelt 3', { swept: 2, proved: 1, missed: bit(1, 0) }, 7],
    [
      'of what is proved nothing counts as missed',
      'mixedBelt 3',
      { swept: 3, proved: 1, missed: bit(0, 0) | bit(1, 1) },
      3,
    ],
    ['all swept, one missed in the last row', 'antiVehicleBelt 3', { swept: 3, missed: bit(2, 0) }, 2],
    ['off: it is still there', 'networkedBelt 2', { off: 1 }, 4],
    ['dead: half of 2', 'antiVehicleBelt 1', { phase: PHASE.dead }, 1],
    ['dead: half of 3, rounded up', 'antiPersonnelBelt 1', { phase: PHASE.dead }, 2],
    ['dead: half of 5, rounded up for the segment', 'mixedBelt 1', { phase: PHASE.dead }, 3],
    ['dead and swept: half of what was missed', 'mixedBelt 1', { phase: PHASE.dead, swept: 1, missed: bit(0, 1) }, 2],
  ])('LE-1: %s', (_, belt, words, units) => {
    const state = setSegment(left([`${belt} 3,2`]), '3,2', words);
    expect(areas(state)).toEqual([0, 1]);
    expect(unitsOf(state)).toBe(units);
  });

  test.each<[string, string, SegmentWords]>([
    ['all proved', 'mixedBelt 2', { swept: 2, proved: 2 }],
    ['all swept, nothing missed', 'mixedBelt 2', { swept: 2 }],
    ['a dummy', 'dummyBelt 3', {}],
    ['a remote belt that was not laid', 'remoteBelt 1', {}],
    ['a remote belt that was spoilt', 'remoteBelt 1', { spoilt: 1 }],
    ['a prepared reserve belt', 'charge 1', {}],
    ['an armed one', 'charge 1', { phase: PHASE.armed }],
    ['one that failed', 'charge 1', { phase: PHASE.failed }],
    ['an executed barrier', 'roadCut 1', { phase: PHASE.standing }],
  ])('LE-1, LE-3: nothing and no area: %s', (_, belt, words) => {
    const found = legacySummaryOf(setSegment(left([`${belt} 3,2`]), '3,2', words));
    expect(found).toMatchObject({
      years: 0,
      suspected: 0,
      confirmed: 0,
      weeks: 0,
      incidents: 'none',
      residual: 'none',
    });
  });

  test('LE-1: hasty reserve and remote belts make no area before they are laid, but afterwards', () => {
    const state = left(['hasty charge 1 3,2', 'hasty remoteBelt 1 3,1']);
    expect(areas(state)).toEqual([0, 0]);
    expect(areas(setSegment(state, '3,2', { phase: PHASE.standing }))).toEqual([19, 0]);
  });
});

describe('LE-2: records', () => {
  test.each<[string, string, boolean]>([
    ['hasty: never', 'hasty antiVehicleBelt', false],
    ['marked: always, whatever its kind', 'marked lost', true],
    ['recorded, chance 65,536', 'antiVehicleBelt', true],
    ['recorded, chance 0', 'lost', false],
    ['networked kinds always', 'lostNetwork', true],
    ['networked kinds always, even hasty', 'hasty lostNetwork', true],
    ['a hasty dummy makes suspected ground', 'hasty dummyBelt', false],
    ['a marked dummy none', 'marked dummyBelt', true],
  ])('LE-2: %s', (_, belt, good) => {
    const [, confirmed] = areas(left([`${belt} 1 3,2`]));
    const [suspected] = areas(left([`${belt} 1 3,2`]));
    expect(suspected).toBe(good ? 0 : 19);
    expect(confirmed).toBe(good && !belt.endsWith('dummyBelt') ? 1 : 0);
  });

  test('LE-2, T-5: a recorded one by a draw of purpose 8 at its place', () => {
    const seen = new Set<boolean>();
    for (let i = 0; i < 20; i++) {
      const state = left(['half 1 3,2'], { seed: `record ${i}` });
      const good = drawn(state, state.setting.segments[0].place, PURPOSE.record) < 32768;
      expect(areas(state)).toEqual(good ? [0, 1] : [19, 0]);
      seen.add(good);
    }
    expect(seen.size).toBe(2);
  });

  const old = (change: Partial<Contamination>): Contamination => ({
    id: 'old',
    name: 'Old',
    kind: 0,
    depth: 1,
    places: [2 * 7 + 3],
    known: { laying: false, moving: false },
    recorded: false,
    marked: false,
    ...change,
  });
  test.each<[string, Partial<Contamination>, readonly number[]]>([
    ['recorded', { recorded: true }, [0, 1]],
    ['marked counts as recorded', { marked: true }, [0, 1]],
    ['neither, known to the moving side', { known: { laying: false, moving: true } }, [19, 0]],
    ['neither, known to the laying side', { known: { laying: true, moving: false } }, [19, 0]],
    ['neither, and nobody knows of it: no area', {}, [0, 0]],
    ['networked, without a record', { kind: 3, known: { laying: true, moving: true } }, [19, 0]],
  ])('LE-2, LE-3: contamination: %s', (_, change, found) => {
    expect(areas(left([], { more: { contamination: [old(change)] } }))).toEqual(found);
  });

  test('LE-3: contamination that was found in the exercise is suspected', () => {
    const state = left([], { more: { contamination: [old({})] } });
    expect(areas(setSegment(state, '3,2', { known: 1 }))).toEqual([19, 0]);
    expect(areas(setSegment(state, '3,2', { known: 0, knownLaying: 1 }))).toEqual([19, 0]);
  });

  test('LE-6: of what nobody knows a band is told, and it weighs on people all the same', () => {
    const unknown = (depth: number, kind = 0) =>
      legacySummaryOf(left([], { more: { contamination: [old({ depth, kind })] } })).residual;
    expect([unknown(1), unknown(2), unknown(3)]).toEqual(['some', 'some', 'many']);
    const covered = left(['hasty dummyBelt 1 3,4'], { more: { contamination: [old({ depth: 3 })] } });
    expect(legacySummaryOf(covered)).toMatchObject({ cleared: 1, residual: 'none' });
  });
});

describe('LE-3: areas', () => {
  test('LE-3: suspected ground ends where nobody can enter, and at the edge of the map', () => {
    const rows = ['.......', '.......', 'ww.....', '.......', '.......'];
    // About 0,2: two hexes in each of the rows 0, 1, 3 and 4, and 2,2; 0,2 and 1,2 are water.
    expect(areas(left(['hasty antiVehicleBelt 1 0,2'], { rows }))).toEqual([9, 0]);
  });

  test('LE-3: a confirmed hex is not suspected; areas that overlap count once', () => {
    expect(areas(left(['antiVehicleBelt 1 3,2', 'hasty antiVehicleBelt 1 3,1']))).toEqual([4 + 5 + 4 + 3 - 1, 1]);
    expect(areas(left(['hasty antiVehicleBelt 1 3,2', 'antiVehicleBelt 1 3,1']))).toEqual([18, 1]);
    expect(areas(left(['antiVehicleBelt 1 3,2', 'antiVehicleBelt 1 4,2']))).toEqual([0, 2]);
  });

  test('LE-3: a hasty segment that was proved is suspected all the same', () => {
    const state = setSegment(left(['hasty antiVehicleBelt 1 3,2']), '3,2', { swept: 1, proved: 1 });
    expect(legacySummaryOf(state)).toMatchObject({ suspected: 19, cleared: 0, left: 0 });
  });

  test('LE-3, LE-6: both hexes of a hexside are hazardous; its units count for the first that can be entered', () => {
    const state = left(['sideBelt 1 3,2/E']);
    expect(areas(state)).toEqual([0, 2]);
    expect(unitsOf(state)).toBe(5);
    // Around both hexes: 19 and 5 more.
    expect(areas(left(['hasty sideBelt 1 3,2/E']))).toEqual([24, 0]);
    const shore = left(['hasty sideBelt 1 3,2/E'], { rows: ['wwwwwww', 'wwwwwww', 'wwww.ww', 'wwwwwww', 'wwwwwww'] });
    expect(legacySummaryOf(shore)).toMatchObject({
      suspected: 1,
      cleared: 1,
      weeks: 1 + 4 + 10 + 10,
      residual: 'none',
    });
  });
});
