// The end of a turn: waiting clocks and the end of the exercise (TI-4, TI-5, ME-1).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, isOver, minuteOf } from '../../../src/rules/index.ts';
import { sure } from '../kinds.ts';
import type { Sketch } from '../build.ts';
import { diceOf, randomOrders, randomStart } from '../random.ts';
import { after, begin, columnOf, only, turn } from '../watch.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];
const SKETCH: Sketch = { rows: ROWS, kinds: [sure('antiVehicleBelt')], columns: [{ recon: 1 }, { start: 8 }] };

describe('TI-4 waiting', () => {
  test.each([
    ['holds', 'hold', 15],
    ['has no order', '', 15],
    // It may still use the turn's minutes in the next one.
    ['marched one step', 'march 0,1', 5],
    ['halted', 'march 1,0', 0],
  ])('a column that %s has its clock at the end of turn 1: %i', (_, order, clock) => {
    const state = after(begin(SKETCH, ['antiVehicleBelt 1 1,0']), [order]);
    expect(columnOf(state).clock).toBe(order === '' || order === 'hold' ? 15 : clock);
  });

  test('a clock falls behind by one turn at most', () => {
    const state = after(begin(SKETCH, ['antiVehicleBelt 1 1,0']), ['march 1,0'], ['breach 1,0 hand'], ['march 0,1']);
    // Halted at 0; the breach of 10 minutes from 0 to 10, raised to 15; the step from 15 to 20, raised to 30.
    expect(columnOf(state).clock).toBe(30);
  });

  test('a clock that is ahead is never set back by holding', () => {
    const state = after(begin({ rows: ['.m...', '.....'], turnMinutes: 5 }), ['march 1,0'], ['hold']);
    expect(columnOf(state).clock).toBe(18);
  });

  test('a column at work, or one that has just finished, is not waiting', () => {
    const known = after(begin(SKETCH, ['antiVehicleBelt 1 1,0']), ['hold']);
    // 48 team-minutes by 2 teams: 15 to 39. In turn 3 it finishes at 39, with no order, before the end at 45.
    const done = after(known, ['breach 1,0 mechanical'], []);
    expect(columnOf(done)).toMatchObject({ clock: 39, cleared: 24 });
    expect(columnOf(after(done, []))).toMatchObject({ clock: 60 });
  });

  test('a column that has just come onto the map keeps its minute', () => {
    const state = after(begin({ ...SKETCH, columns: [{ from: 20 }, {}] }), [], []);
    expect(columnOf(state, 0).clock).toBe(20);
    expect(columnOf(after(state, []), 0).clock).toBe(45);
  });

  test('others are not raised: those off the map keep the clock of their last act', () => {
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['1,1'] };
    const state = after(begin({ ...SKETCH, zones: [goal] }), ['march 0,1 1,1'], [], []);
    expect(columnOf(state)).toMatchObject({ status: 'arrived', clock: 10 });
  });
});

describe('TI-5 the end', () => {
  test.each([
    [30, 2],
    [31, 3],
    [45, 3],
    [1, 1],
  ])('with deadline %i and turns of 15 the exercise ends after turn %i', (deadline, turns) => {
    let state = begin({ ...SKETCH, deadline });
    let played = 0;
    while (!isOver(state)) {
      state = after(state, []);
      played += 1;
    }
    expect(played).toBe(turns);
  });

  test('it ends early when every column has arrived, left or broken, and not while one is still to come', () => {
    const zones: Sketch['zones'] = [
      { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['1,0'] },
      { id: 'out', kind: 'exit', name: 'Out', hexes: ['1,1'] },
    ];
    const both = begin({ rows: ROWS, zones, columns: [{}, { task: 'leave', zone: 1, start: 7 }] });
    const played = turn(both, 'march 1,0', 'march 1,1');
    expect(isOver(played.state)).toBe(true);
    expect(only(played.events, 'ended')).toEqual([{ type: 'ended', denied: false, minute: 15 }]);
    const waiting = begin({ rows: ROWS, zones, columns: [{}, { task: 'leave', zone: 1, start: 7, from: 40 }] });
    expect(isOver(after(waiting, ['march 1,0']))).toBe(false);
  });

  test('ME-1, TI-5 an arrival after the deadline does not count', () => {
    // Turn 1 ends at 15, after the deadline 8: the step from 5 to 10 arrives too late, with deadline 10 in time.
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['2,0'] };
    for (const [deadline, denied] of [
      [8, true],
      [10, false],
    ] as const) {
      const played = turn(begin({ rows: ROWS, zones: [goal], deadline }), 'march 1,0 2,0');
      expect(only(played.events, 'ended')).toEqual([{ type: 'ended', denied, minute: 15 }]);
      expect(columnOf(played.state).arrived).toBe(10);
    }
  });

  test('always reached: no exercise goes on past the first turn that ends at or after the deadline', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        let state = randomStart(dice);
        const { deadline, turnMinutes } = state.setting.scenario;
        while (!isOver(state)) {
          const played = advance(state, randomOrders(dice, state));
          if (!played.ok) throw new Error('refused');
          state = played.state;
          expect(minuteOf(state)).toBeLessThan(deadline + turnMinutes);
        }
      }),
      { numRuns: 60 },
    );
  });
});
