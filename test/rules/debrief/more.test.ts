// The measures that rules version 2 adds, and that a scenario of edition 1 has none of them (ME-10, ME-11, DI-1).
import { describe, expect, test } from 'vitest';
import { burdenOf, legacySummaryOf, lawOf, measure } from '../../../src/rules/index.ts';
import { UNIT, unitAt } from '../../../src/rules/state.ts';
import { begin } from '../watch.ts';
import { type Ending, ending, setArrival, setIntent } from './ended.ts';

const GROUND: Ending = {
  rows: ['......', '......'],
  columns: [{}, {}, { side: 'laying' }, { side: 'laying' }, { side: 'laying' }, { side: 'laying', task: 'serve' }],
  needed: 2,
  deadline: 120,
  belts: ['hasty antiVehicleBelt 1 2,0'],
  plan: { groups: [{ id: 'g', name: 'Group', belts: [0], effect: 'disrupt' }] },
  more: { law: { recording: 'Article 1' } },
};

describe('more measures', () => {
  test('ME-10: minutes of searching of the moving side, no part of clearance time', () => {
    const state = ending(GROUND);
    [10, 7, 40].forEach((minutes, i) => (state.words[unitAt(state.setting, i) + UNIT.searchMinutes] = minutes));
    expect(measure(state)).toMatchObject({ clearanceTime: 0, more: { searchTime: 17 } });
  });

  test('ME-11: friends with a task, and those that have done it by the deadline', () => {
    const state = ending(GROUND);
    expect(measure(state).more?.friends).toEqual({ arrived: 0, of: 3 });
    // One arrives with the deadline, one after it; columns of the moving side are no friends.
    [5, 6, 120, 121].forEach((minute, column) => setArrival(state, column, minute));
    expect(measure(state).more?.friends).toEqual({ arrived: 1, of: 3 });
  });

  test('the columns of the measures are those of the moving side', () => {
    expect(measure(ending(GROUND)).columns.map(({ column }) => column)).toEqual(['c1', 'c2']);
  });

  test('the second ledger is of this state and plan; intent needs a bare run', () => {
    const state = setIntent(ending(GROUND), 0, 'met');
    const bare = setIntent(ending(GROUND, true), 0, 'passed');
    for (const run of [state, bare]) for (const column of [0, 1]) setArrival(run, column, run === state ? 80 : 60);
    const measures = measure(state, bare);
    expect(measures.delay).toBe(20);
    expect(measures.more).toMatchObject({
      law: lawOf(state.setting.scenario, state.setting.plan),
      burden: burdenOf(state),
      legacy: legacySummaryOf(state),
      intent: [{ group: 'g', effect: 'disrupt', achieved: true, addressed: 1, met: 1, delay: 20 }],
    });
    expect(measures.more?.law).toMatchObject([{ article: 'Article 1', belt: 'b1' }]);
    expect(measures.more?.legacy.suspected).toBe(5 + 4);
    expect(measure(state).more?.intent).toEqual([]);
  });

  test('DI-1: a scenario of edition 1 has none of them', () => {
    const state = begin({ rows: ['......'] }, ['antiVehicleBelt 1 2,0']);
    expect(Object.keys(measure(state, state))).not.toContain('more');
  });
});

describe('IN-2: the bare run', () => {
  test('IN-2: before its first turn nothing of the plan is there, and its side knows of none', () => {
    const state = ending(GROUND, true);
    expect(legacySummaryOf(state)).toMatchObject({ suspected: 0, confirmed: 0 });
    expect(burdenOf(state)).toMatchObject({ weight: 0, confirmed: { num: 0, den: 1 } });
  });
});
