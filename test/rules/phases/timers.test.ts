// Sub-phase timers: remotely laid segments die, layers have reloaded (LB-4, LB-5). Reloading by turns is in triggers.test.ts.
import { describe, expect, test } from 'vitest';
import { COL, columnAt, STATUS } from '../../../src/rules/state.ts';
import type { Order } from '../../../src/rules/index.ts';
import { FIELD, give, lifeOf, setLane, setLife, start, SURE_KINDS, unitOf, wait } from '../laying-side.ts';
import { columnOf, only, segmentOf } from '../watch.ts';

const lay: Order = { do: 'lay', column: 1, belt: 0 };

function laid(life: number, turns: number) {
  const kinds = SURE_KINDS.map((kind) => (kind.id === 'remoteBelt' ? { ...kind, life } : kind));
  return give(
    wait(start({ sketch: { ...FIELD, kinds }, belts: ['remoteBelt 1 4,2 4,1', 'antiVehicleBelt 1 6,0'] }), turns),
    lay,
  );
}

describe('LB-5 life', () => {
  test.each([
    [1, 0, 1],
    [1, 2, 3],
    [2, 0, 2],
    [3, 1, 4],
  ])('of %i turns, laid after %i: dead at the end of turn %i', (life, turns, last) => {
    let { state, events } = laid(life, turns);
    for (let turn = turns + 1; turn <= last + 1; turn++) {
      const phase = turn < last ? 'standing' : 'dead';
      for (const place of ['4,2', '4,1']) expect(lifeOf(state, place).phase).toBe(phase);
      const died = turn === last ? [11, 18].map((place) => ({ type: 'died', place, minute: 15 * last })) : [];
      expect(only(events, 'died')).toEqual(died);
      ({ state, events } = give(state));
    }
    expect(lifeOf(state, '6,0').phase).toBe('standing');
  });

  test('LB-1 it acts in all of its last turn, and no more in the next', () => {
    const sketch = { ...FIELD, columns: [{ start: 9, announced: false }, ...(FIELD.columns ?? []).slice(1)] };
    const state = give(start({ sketch, belts: ['remoteBelt 1 2,2'] }), lay).state;
    const march: Order = { do: 'march', column: 0, path: [16] };
    const last = give(state, march).state;
    expect([columnOf(last).at, lifeOf(last, '2,2').phase]).toEqual(['2,1', 'dead']);
    expect(columnOf(give(give(state).state, march).state).at).toBe('2,2');
  });

  test('dead is for good, swept or not; what was spoilt never lived', () => {
    const { state } = laid(2, 0);
    setLane(state, '4,1', 'swept', 1);
    const dead = wait(state, 3);
    expect([lifeOf(dead, '4,1').phase, segmentOf(dead, '4,1').swept, lifeOf(dead, '4,2').phase]).toEqual([
      'dead',
      1,
      'dead',
    ]);
    const spoilt = start({ belts: ['remoteBelt 1 3,2'] });
    expect(lifeOf(wait(give(spoilt, lay).state, 3), '3,2')).toMatchObject({ phase: 'absent', spoilt: 1 });
  });

  test('only what stands dies', () => {
    const { state } = laid(2, 0);
    setLife(state, '4,1', 'phase', 0);
    expect(lifeOf(give(state).state, '4,1').phase).toBe('absent');
  });
});

describe('LB-4 reloading', () => {
  test('a layer that is off the map carries no more than it did', () => {
    const state = give(give(start({ belts: ['remoteBelt 1 4,2'] }), lay).state, { do: 'reload', column: 1 }).state;
    const gone = { setting: state.setting, words: state.words.slice() };
    gone.words[columnAt(1) + COL.status] = STATUS.broken;
    const after = give(gone);
    expect([unitOf(give(state).state, 1).load, unitOf(after.state, 1).load]).toEqual([4, 3]);
    expect(only(after.events, 'reloaded')).toEqual([]);
  });
});
