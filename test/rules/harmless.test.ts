// What looks like an obstacle and is none: dummies, what is off, dead, prepared or absent; and how the moving side finds out (KN-4, KN-5).
import { describe, expect, test } from 'vitest';
import { draw, type State, viewFor } from '../../src/rules/index.ts';
import { HEAD } from '../../src/rules/state.ts';
import { kindLike, type Sketch } from './build.ts';
import { sure } from './kinds.ts';
import { inPhase, lifeOf, lying, withKnown, withLife } from './parts.ts';
import { after, begin, columnOf, only, refusals, segmentOf, turn } from './watch.ts';

const hidden = { seen: 0, bite: 65536, hazard: 65536, miss: 65536 };
// Every die that can fall falls.
const kinds = [
  sure('antiVehicleBelt', hidden),
  { ...sure('dummyBelt', hidden), seeThrough: 0 },
  sure('networkedBelt', hidden),
  sure('remoteBelt', hidden),
  sure('roadCut', hidden),
  sure('antiPersonnelBelt', hidden),
];
const SKETCH: Sketch = { rows: ['........', '........'], kinds, more: { edition: 2 } };

/** A state before turn 1 in which the moving side knows the segment at 1,0. */
function known(belt: string, change: Partial<Sketch> = {}): State {
  return withKnown(begin({ ...SKETCH, ...change }, [belt]), '1,0');
}

const seenThrough = (state: State) => lifeOf(state, '1,0', 'seenThrough');
const off = (state: State) => withLife(state, '1,0', 'off', 1);
const dead = (state: State) => inPhase(state, '1,0', 'dead');

describe('KN-4 a dummy that is known', () => {
  test('looks like the kind that it imitates, to the moving side only', () => {
    const state = known('dummyBelt 2 1,0');
    expect(viewFor(state, 'moving').segments).toMatchObject([{ kind: 0, depth: 2, live: true, phase: 'standing' }]);
    expect(viewFor(state, 'laying').segments).toMatchObject([{ kind: 1, live: false }]);
    expect(viewFor(withLife(state, '1,0', 'seenThrough', 1), 'moving').segments).toMatchObject([
      { kind: 1, live: false },
    ]);
  });

  test('EN-3 bars a column that its apparent kind bites, and no other', () => {
    expect(refusals(known('dummyBelt 1 1,0'), 'march 1,0')).toEqual(['knownObstacle']);
    const foot = known('dummyBelt 1 1,0', { columns: [{ class: 'foot' }] });
    const { state } = turn(foot, 'march 1,0');
    expect([columnOf(state).at, seenThrough(state)]).toEqual(['1,0', 0]);
  });

  test('CL-1, CL-2 is swept with the methods and the work of that kind', () => {
    const state = known('dummyBelt 1 1,0', { columns: [{ methods: ['hand', 'mechanical'] }], turnMinutes: 60 });
    // 20 team-minutes by hand, 48 by machine, by two teams.
    expect(columnOf(after(state, ['breach 1,0 hand'])).cleared).toBe(10);
    expect(columnOf(after(state, ['breach 1,0 mechanical'])).cleared).toBe(24);
  });
});

describe('KN-5 what is harmless is taken for live', () => {
  test.each([
    ['off', 'networkedBelt', off],
    ['dead', 'remoteBelt', dead],
  ])('EN-3 it bars while it is %s, until it is seen through', (_, kind, change) => {
    const state = change(known(`${kind} 1 1,0`));
    expect(viewFor(state, 'moving').segments).toMatchObject([{ live: true, phase: 'standing', off: false }]);
    expect(refusals(state, 'march 1,0')).toEqual(['knownObstacle']);
    const through = withLife(state, '1,0', 'seenThrough', 1);
    expect(refusals(through, 'march 1,0')).toEqual([]);
    expect(refusals(through, 'breach 1,0 hand')).toEqual(['harmless']);
  });

  test('EN-3 a march halts before one that comes to be known on the way', () => {
    const state = off(known('networkedBelt 1 1,0', { columns: [{ start: 8 }] }));
    const { events, state: next } = turn(state, 'march 0,0 1,0');
    expect(only(events, 'halted')).toMatchObject([{ place: 1 }]);
    expect(columnOf(next).at).toBe('0,0');
  });

  test.each([
    ['a dummy', 'dummyBelt', (state: State) => state],
    ['one that is off', 'networkedBelt', off],
    ['a dead one', 'remoteBelt', dead],
  ])('EN-1 %s that is not known is passed and seen through by a column that it would bite', (_, kind, change) => {
    const start = change(begin(SKETCH, [`${kind} 1 1,0`]));
    const { state, events } = turn(start, 'march 1,0 2,0');
    expect(columnOf(state)).toMatchObject({ at: '2,0', clock: 10, strength: 6 });
    expect(only(events, 'found')).toMatchObject([{ by: 'passage', side: 'moving', minute: 0 }]);
    expect(only(events, 'seenThrough')).toEqual([{ type: 'seenThrough', place: 1, minute: 0 }]);
  });

  test('a column that it would not bite finds it and does not see through it', () => {
    const start = begin({ ...SKETCH, columns: [{ class: 'foot' }, {}] }, ['dummyBelt 1 1,0']);
    const { state, events } = turn(start, 'march 1,0', 'hold');
    expect(only(events, 'found')).toHaveLength(1);
    expect([segmentOf(state, '1,0').known, seenThrough(state)]).toEqual([1, 0]);
    expect(refusals(state, '', 'march 1,0')).toEqual(['knownObstacle']);
  });

  test('one that is live and not known is bumped into', () => {
    const { state, events } = turn(begin(SKETCH, ['networkedBelt 1 1,0']), 'march 1,0');
    expect(only(events, 'bumped')).toHaveLength(1);
    expect(columnOf(state)).toMatchObject({ at: '0,0', strength: 5 });
  });
});

describe('EN-6 forcing what is harmless', () => {
  test.each([
    ['a dummy', 'dummyBelt', (state: State) => state],
    ['one that is off', 'networkedBelt', off],
    ['a dead one', 'remoteBelt', dead],
  ])('%s takes the force minutes, costs nothing, and shows what it is', (_, kind, change) => {
    const { state, events } = turn(change(known(`${kind} 2 1,0`)), 'force 1,0');
    // 5 for the step and 6 for each row.
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 17, strength: 6, moved: 17 });
    expect(only(events, 'seenThrough')).toHaveLength(1);
    expect(seenThrough(state)).toBe(1);
  });

  test('one that is live costs a step for each row', () => {
    const { state } = turn(known('networkedBelt 2 1,0'), 'force 1,0');
    expect(columnOf(state)).toMatchObject({ at: '1,0', strength: 4 });
    expect(seenThrough(state)).toBe(0);
  });
});

describe('CL-11 sweeping what is harmless', () => {
  test.each([
    ['a dummy', 'dummyBelt', (state: State) => state],
    ['one that is off', 'networkedBelt', off],
    ['a dead one', 'remoteBelt', dead],
  ])('%s: a row, no draws, and the work is over', (_, kind, change) => {
    const start = change(known(`${kind} 2 1,0`, { turnMinutes: 60 }));
    const { state, events } = turn(start, 'breach 1,0 hand prove mark');
    expect(only(events, 'rowSwept')).toEqual([{ type: 'rowSwept', column: 0, place: 1, row: 0, minute: 10 }]);
    expect(columnOf(state)).toMatchObject({ cleared: 10, strength: 6 });
    expect(segmentOf(state, '1,0')).toMatchObject({ swept: 1, missed: 0, proved: 0 });
    expect(viewFor(state, 'moving').segments).toMatchObject([{ worker: -1, live: false }]);
    expect(only(events, 'seenThrough')).toMatchObject([{ minute: 10 }]);
  });

  test('a column at work leaves off when it is seen through otherwise', () => {
    const working = after(known('dummyBelt 3 1,0', { turnMinutes: 6, columns: [{}, {}] }), ['breach 1,0 hand', '']);
    const { state, events } = turn(withLife(working, '1,0', 'seenThrough', 1), '', '');
    expect(only(events, 'stopped')).toMatchObject([{ column: 0, why: 'harmless' }]);
    expect(viewFor(state, 'moving').columns[0].clearing).toBeUndefined();
    expect(columnOf(state).cleared).toBe(6);
  });
});

describe('LB-1 lanes in what is off', () => {
  const opened = (change: (state: State) => State) => {
    const swept = after(known('networkedBelt 1 1,0', { turnMinutes: 10 }), ['breach 1,0 hand']);
    expect(segmentOf(swept, '1,0')).toMatchObject({ swept: 1, missed: 1 });
    // A die that would fall on the way through the lane in turn 2.
    const words = swept.words.slice();
    for (let key = 0; ; key++) {
      words[HEAD.key0] = key;
      if (draw(key, words[HEAD.key1], 2, 1, 0, 128) >>> 16 < 21845) break;
    }
    return turn(change({ setting: swept.setting, words }), 'march 1,0');
  };

  test('CL-7, CL-8 the lane is passed as known, but nothing trips', () => {
    const live = opened((state) => state);
    expect(only(live.events, 'missed')).toMatchObject([{ by: 'passage' }]);
    const { state, events } = opened(off);
    expect(only(events, 'missed')).toEqual([]);
    // Opened at 10; a lane minute and three unmarked minutes, then the step.
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 19 });
    expect(only(events, 'moved')).toMatchObject([{ by: 'lane' }]);
    expect(segmentOf(state, '1,0').missed).toBe(1);
  });
});

describe('RC-2 seeing through dummies', () => {
  const dummy = (seeThrough: number, seen: number) => [
    kindLike('antiVehicleBelt', {}),
    kindLike('dummyBelt', { visibility: seen, seeThrough }),
  ];

  test.each([
    ['in range, in the turn in which it is found', 65536, 65536, 1, 1],
    ['in range, never', 0, 65536, 1, 0],
    ['out of range', 65536, 65536, 0, 0],
    ['not found yet', 65536, 0, 1, 0],
  ])('%s', (_, chance, seen, recon, through) => {
    const start = begin({ ...SKETCH, kinds: dummy(chance, seen), columns: [{ recon }] }, ['dummyBelt 1 1,0']);
    const { state, events } = turn(start, 'hold');
    expect(seenThrough(state)).toBe(through);
    expect(only(events, 'seenThrough')).toHaveLength(through);
  });

  test('one draw for each dummy and turn', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const columns = [{ recon: 2 }, { recon: 2 }];
      const state = begin({ ...SKETCH, kinds: dummy(32768, 65536), columns }, ['dummyBelt 1 1,0 2,0']);
      state.words[HEAD.key0] = seed;
      const next = after(state, ['hold', 'hold']);
      for (const place of [1, 2]) {
        const expected = draw(seed, state.words[HEAD.key1], 1, place, 0, 3) >>> 16 < 32768 ? 1 : 0;
        expect([seed, place, lifeOf(next, `${place},0`, 'seenThrough')]).toEqual([seed, place, expected]);
      }
    }
  });
});

describe('RS-1, RS-4 reserve belts', () => {
  const ROAD: Partial<Sketch> = { rows: ['rrrrrrrr', 'rrrrrrrr'] };

  test('RS-1 a prepared one is passed as if it were not there, known or not', () => {
    const { state, events } = turn(begin({ ...SKETCH, ...ROAD }, ['roadCut 1 1,0']), 'march 1,0');
    expect([columnOf(state).at, only(events, 'found').length, seenThrough(state)]).toEqual(['1,0', 1, 0]);
    expect(columnOf(after(known('roadCut 1 1,0', ROAD), ['march 1,0'])).at).toBe('1,0');
  });

  test.each(['prepared', 'armed', 'failed'] as const)(
    'KN-5 one that is %s looks prepared, and can be breached',
    (phase) => {
      const start = inPhase(known('roadCut 1 1,0', { ...ROAD, turnMinutes: 120 }), '1,0', phase);
      expect(viewFor(start, 'moving').segments).toMatchObject([{ phase: 'prepared', live: false }]);
      const { state } = turn(start, 'breach 1,0 hand');
      // CL-4, CL-5: with the draws of a sweep.
      expect(columnOf(state)).toMatchObject({ cleared: 45, strength: 5 });
      expect(segmentOf(state, '1,0')).toMatchObject({ swept: 1, missed: 1 });
      expect(seenThrough(state)).toBe(0);
    },
  );

  test('one that was executed bars', () => {
    expect(refusals(inPhase(known('roadCut 1 1,0', ROAD), '1,0', 'standing'), 'march 1,0')).toEqual(['knownObstacle']);
  });
});

describe('EN-1 absent segments', () => {
  test('are not met and not found', () => {
    const start = begin({ ...SKETCH, kinds: [sure('remoteBelt')], columns: [{ recon: 2 }] }, ['remoteBelt 1 1,0']);
    const { state, events } = turn(start, 'march 1,0');
    expect(only(events, 'found')).toEqual([]);
    expect([columnOf(state).at, segmentOf(state, '1,0').known]).toEqual(['1,0', 0]);
  });

  test('KN-2 a column beside one is not seen for that', () => {
    const columns = [{ announced: false }];
    const absent = begin({ ...SKETCH, columns }, ['remoteBelt 1 1,0']);
    expect(viewFor(absent, 'laying').columns[0].hex).toBe(-1);
    expect(viewFor(inPhase(absent, '1,0', 'standing'), 'laying').columns[0].hex).toBe(0);
  });

  test('KN-2 nor one beside contamination', () => {
    const more = { edition: 2 as const, contamination: [lying([1], { known: { laying: true, moving: false } })] };
    const state = begin({ ...SKETCH, columns: [{ announced: false }], more });
    expect(viewFor(state, 'laying').segments).toHaveLength(1);
    expect(viewFor(state, 'laying').columns[0].hex).toBe(-1);
  });
});
