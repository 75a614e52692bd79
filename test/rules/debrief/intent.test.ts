// Declared effects against what happened: addressed columns, who met and passed, delay, each effect at its edge (IN-2 to IN-6).
import { describe, expect, test } from 'vitest';
import { type Effect, type IntentMeasures, intentOf } from '../../../src/rules/index.ts';
import { type Ending, ending, setArrival, setIntent } from './ended.ts';

type What = 'met' | 'passed' | 'inArea';

/** One column: what it did with the group, its arrival and that of the bare run (−1 = none); `free` = not addressed. */
interface Told {
  readonly did?: readonly What[];
  readonly arrival?: number;
  readonly bare?: number;
  readonly free?: boolean;
}

/** Turns of 15 minutes, deadline 300; arrivals at 100 unless said. */
function judge(effect: Effect, columns: readonly Told[], area?: number, predicted?: number): IntentMeasures {
  const ground: Ending = {
    rows: ['.....', '.....'],
    zones: [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['4,1'] },
      { id: 'ea', kind: 'engagementArea', name: 'Area', hexes: ['3,0'] },
    ],
    columns: columns.map(() => ({})),
    belts: ['antiVehicleBelt 1 2,0'],
    plan: { groups: [{ id: 'g', name: 'Group', belts: [0], effect, area, predicted }] },
  };
  const state = ending(ground);
  const bare = ending(ground, true);
  columns.forEach(({ did = [], arrival = 100, bare: without = 100, free = false }, i) => {
    setIntent(setArrival(state, i, arrival), i, ...did);
    setArrival(bare, i, without);
    if (!free) setIntent(bare, i, 'passed');
  });
  return intentOf(state, bare)[0];
}

describe('IN-2: who is addressed', () => {
  test.each<Effect>(['disrupt', 'turn', 'fix', 'block'])('IN-2: %s: nobody addressed, nothing achieved', (effect) => {
    const found = judge(effect, [{ free: true, arrival: 300 }]);
    expect(found).toEqual({ group: 'g', effect, achieved: false, addressed: 0, met: 0, passed: 0, inArea: 0 });
    expect(found.delay).toBeUndefined();
  });

  test('IN-2, IN-3: columns that are not addressed count for nothing', () => {
    const found = judge('block', [{ arrival: 130 }, { free: true, did: ['met', 'passed', 'inArea'], arrival: 299 }], 1);
    expect(found).toMatchObject({ achieved: true, addressed: 1, met: 0, passed: 0, inArea: 0, delay: 30 });
  });

  test('IN-2: columns of the laying side are not addressed', () => {
    const ground: Ending = {
      rows: ['.....'],
      columns: [{}, { side: 'laying' }],
      belts: ['antiVehicleBelt 1 2,0'],
      plan: { groups: [{ id: 'g', name: 'Group', belts: [0], effect: 'block' }] },
    };
    const bare = setIntent(setIntent(ending(ground, true), 0, 'passed'), 1, 'passed');
    const state = setIntent(ending(ground), 1, 'passed');
    expect(intentOf(state, bare)[0]).toMatchObject({ addressed: 1, passed: 0, achieved: true });
  });
});

describe('IN-3: the delay of a group', () => {
  test.each<[string, readonly Told[], number]>([
    ['one column', [{ arrival: 144 }], 44],
    ['the mean, rounded down', [{ arrival: 120 }, { arrival: 105 }, { arrival: 101 }], 8],
    ['the deadline without an arrival', [{ arrival: -1 }], 200],
    ['the deadline, where it arrived after it', [{ arrival: 310 }], 200],
    ['restricted in the bare run too', [{ arrival: 300, bare: -1 }], 0],
    ['sooner than without belts, rounded down', [{ arrival: 95 }, { arrival: 100 }], -3],
  ])('IN-3: %s: %#', (_, columns, delay) => {
    expect(judge('disrupt', columns, undefined, 60)).toMatchObject({ delay, predicted: 60 });
  });
});

describe('IN-4 to IN-6: each effect, achieved or not', () => {
  const [area, open] = [1, undefined];
  test.each<[Effect, string, boolean, readonly Told[], number | undefined]>([
    ['disrupt', 'one turn and met', true, [{ did: ['met'], arrival: 115 }], open],
    ['disrupt', 'less than a turn', false, [{ did: ['met'], arrival: 114 }], open],
    ['disrupt', 'nobody met it', false, [{ arrival: 300 }], open],
    ['disrupt', 'a turn in the mean', true, [{ did: ['met'], arrival: 130 }, {}], open],
    ['disrupt', 'less in the mean', false, [{ did: ['met'], arrival: 129 }, {}], open],
    ['fix', 'three turns and met', true, [{ did: ['met', 'passed'], arrival: 145 }], open],
    ['fix', 'less than three turns', false, [{ did: ['met'], arrival: 144 }], open],
    ['fix', 'half met it', true, [{ did: ['met'], arrival: 190 }, {}], open],
    ['fix', 'less than half met it', false, [{ did: ['met'], arrival: 300 }, {}, {}], open],
    ['fix', 'half entered the area', true, [{ did: ['met'], arrival: 190 }, { did: ['inArea'] }], area],
    ['fix', 'nobody entered the area', false, [{ did: ['met'], arrival: 300 }], area],
    ['fix', 'an area that is not the group’s', true, [{ did: ['met'], arrival: 300 }], open],
    ['turn', 'did not pass', true, [{}], open],
    ['turn', 'passed', false, [{ did: ['passed'] }], open],
    ['turn', 'half did not pass', true, [{}, { did: ['passed'] }], open],
    ['turn', 'less than half did not pass', false, [{}, { did: ['passed'] }, { did: ['passed'] }], open],
    ['turn', 'into the area', true, [{ did: ['inArea'] }], area],
    ['turn', 'not into the area', false, [{}], area],
    ['turn', 'half of those that did not pass', true, [{ did: ['inArea'] }, {}], area],
    ['turn', 'only who passed entered the area', false, [{}, { did: ['passed', 'inArea'] }], area],
    ['block', 'nobody passed', true, [{}, { did: ['met'] }], open],
    ['block', 'one passed', false, [{}, { did: ['passed'] }], open],
  ])('IN-4 to IN-6: %s, %s: %s', (effect, _, achieved, columns, of) => {
    expect(judge(effect, columns, of).achieved).toBe(achieved);
  });

  test('IN-3: what is told of the columns', () => {
    const columns: Told[] = [{ did: ['met', 'passed'] }, { did: ['met', 'inArea'] }, {}];
    expect(judge('turn', columns, 1)).toMatchObject({ addressed: 3, met: 2, passed: 1, inArea: 1, achieved: true });
  });
});
