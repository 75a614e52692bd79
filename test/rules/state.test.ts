// The state as one row of words: set-up, forks, digests (CO-5, TI-1, DI-1).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, digestOf, fork, isOver, minuteOf, turnOf } from '../../src/rules/index.ts';
import { diceOf, randomOrders, randomStart } from './random.ts';
import { after, begin, columnOf, segmentOf } from './watch.ts';

const SKETCH = { rows: ['.....', '.....', '.....', '.....', '.....'] };

describe('set-up', () => {
  test('TI-1 stands before turn 1, at minute 0, not over', () => {
    const state = begin(SKETCH);
    expect([turnOf(state), minuteOf(state), isOver(state)]).toEqual([0, 0, false]);
    expect(minuteOf(after(state, ['hold'], ['hold']))).toBe(30);
  });

  test('CO-5 columns from minute 0 stand at their start, later ones are off the map', () => {
    const state = begin({
      ...SKETCH,
      columns: [
        { start: 7, strength: 3 },
        { start: 8, from: 1 },
      ],
    });
    expect(columnOf(state, 0)).toMatchObject({ at: '2,1', clock: 0, status: 'active', strength: 3, arrived: -1 });
    expect(columnOf(state, 1)).toMatchObject({ at: 'off', status: 'waiting', arrived: -1 });
  });

  test('segments are unknown, unswept and unmarked', () => {
    const state = begin(SKETCH, ['mixedBelt 2 2,2']);
    expect(Object.values(segmentOf(state, '2,2'))).toEqual(new Array(10).fill(0));
  });

  test('CH-3 an illegal seed is an error', () => {
    expect(() => begin(SKETCH, [], '')).toThrow(RangeError);
  });
});

describe('DI-1', () => {
  test('every single word of a state is in its digest', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.integer().filter((n) => n !== 0),
        (seed, at, by) => {
          const state = randomStart(diceOf(seed));
          const changed = fork(state);
          changed.words[at % changed.setting.layout.life] += by;
          expect(digestOf(changed)).not.toBe(digestOf(state));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([1, 2] as const)('the words that version 1 did not have count from edition 2 on: edition %i', (edition) => {
    const state = begin({ ...SKETCH, more: { edition } }, ['mixedBelt 2 2,2']);
    const { life, words } = state.setting.layout;
    expect(words - life).toBeGreaterThan(14);
    const digests = new Set([digestOf(state)]);
    for (let word = life; word < words; word++) {
      const changed = fork(state);
      changed.words[word] += 1;
      digests.add(digestOf(changed));
    }
    expect(digests.size).toBe(edition === 1 ? 1 : 1 + words - life);
  });

  test('the seed is in the digest', () => {
    expect(digestOf(begin(SKETCH, [], 'a'))).not.toBe(digestOf(begin(SKETCH, [], 'š')));
  });
});

describe('forks', () => {
  test('share nothing that changes', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const state = randomStart(diceOf(seed));
        const before = digestOf(state);
        const copy = fork(state);
        expect(digestOf(copy)).toBe(before);
        copy.words.fill(9);
        expect(digestOf(state)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test('playing on from a copy at any turn gives the same digests', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 8 }), (seed, at) => {
        const dice = diceOf(seed);
        let state = randomStart(dice);
        let copy = state;
        for (let turn = 0; turn < 16 && !isOver(state); turn++) {
          if (turn === at) copy = { setting: state.setting, words: Int32Array.from(state.words) };
          const orders = randomOrders(dice, state);
          const played = advance(state, orders);
          if (!played.ok) throw new Error('refused');
          if (turn >= at) {
            const again = advance(copy, orders);
            if (!again.ok) throw new Error('refused');
            copy = again.state;
            expect(digestOf(copy)).toBe(digestOf(played.state));
          }
          state = played.state;
        }
      }),
      { numRuns: 60 },
    );
  });
});
