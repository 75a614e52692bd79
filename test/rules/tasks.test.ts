// Tasks that are looked at at the end of a turn, and waiting with orders of all kinds (CO-6, CO-8, TI-4, LB-4).
import { describe, expect, test } from 'vitest';
import { advance, type Column, isOver, type Order, type State, viewFor } from '../../src/rules/index.ts';
import { UNIT, unitAt } from '../../src/rules/state.ts';
import type { Sketch } from './build.ts';
import { sure } from './kinds.ts';
import { LAYER } from './laying-side.ts';
import { unitOf } from './parts.ts';
import { after, begin, columnOf, only, refusals, turn } from './watch.ts';

const HOLD: Partial<Column> = { task: 'hold', zone: 0, hold: 25 };

/** Two rows of eight hexes; the objective is 2,0 and 3,0. */
function field(
  columns: readonly Partial<Column>[],
  change: Partial<Sketch> = {},
  belts: readonly string[] = [],
): State {
  const zones: Sketch['zones'] = [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['2,0', '3,0'] },
    { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['2,0', '3,0'] },
    { id: 'far', kind: 'objective', name: 'Far', hexes: ['7,1'] },
  ];
  const kinds = [sure('networkedBelt')];
  return begin(
    { rows: ['........', '........'], zones, columns, kinds, turnMinutes: 10, more: { edition: 2 }, ...change },
    belts,
  );
}

describe('CO-6 hold', () => {
  test('is done when it has stood there for its minutes, at the minute at which it came in, plus those', () => {
    // It comes in at minute 10, and is done at 35: in the turn that ends at 40.
    const third = after(field([HOLD]), ['march 1,0 2,0'], ['hold'], ['hold']);
    expect(columnOf(third)).toMatchObject({ at: '2,0', status: 'active' });
    const { state, events } = turn(third, 'hold');
    expect(columnOf(state)).toMatchObject({ at: '2,0', status: 'arrived', arrived: 35 });
    expect(only(events, 'arrived')).toEqual([{ type: 'arrived', column: 0, left: false, minute: 35 }]);
    expect(isOver(state)).toBe(true);
  });

  test('moving about within the objective is no leaving; going out begins anew', () => {
    const inside = after(field([HOLD]), ['march 1,0 2,0'], ['march 3,0'], ['march 2,0'], ['hold']);
    expect(columnOf(inside).arrived).toBe(35);
    const out = after(field([HOLD]), ['march 1,0 2,0'], ['march 1,0'], ['march 2,0']);
    expect([columnOf(out).status, unitOf(out, 0, 'since')]).toEqual(['active', 20]);
    expect(columnOf(after(out, ['hold'], ['hold'])).arrived).toBe(45);
  });

  test('is looked at by the column’s clock where that is beyond the end of the turn', () => {
    // An engagement of 30 minutes takes its clock beyond.
    const posts = [{ hex: 4, areas: [1], minutes: 30 }];
    const state = after(field([HOLD], { posts }), ['march 1,0 2,0']);
    expect(columnOf(state)).toMatchObject({ clock: 40, status: 'arrived', arrived: 35 });
  });

  test('a column that starts there has stood there from its first minute on', () => {
    const first = after(
      field([
        { ...HOLD, start: 2 },
        { ...HOLD, start: 3, from: 5 },
      ]),
      ['hold', ''],
    );
    expect([0, 1].map((column) => unitOf(first, column, 'since'))).toEqual([0, 5]);
    const second = after(first, ['hold', 'hold'], ['hold', 'hold']);
    expect([0, 1].map((column) => columnOf(second, column).arrived)).toEqual([25, 30]);
  });

  test('until then it takes part: it is engaged and gets orders', () => {
    const posts = [{ hex: 4, areas: [1], minutes: 1 }];
    const state = after(field([{ ...HOLD, start: 2, hold: 200 }], { posts }), ['hold'], ['hold']);
    expect(columnOf(state).engaged).toBe(2);
    expect(refusals(state, 'march 3,0')).toEqual([]);
  });

  test('reach is done at once in the same place, and notes no stay', () => {
    const state = after(field([{ task: 'reach', zone: 0 }, {}]), ['march 1,0 2,0', '']);
    expect(columnOf(state)).toMatchObject({ status: 'arrived', arrived: 10 });
    expect(unitOf(state, 0, 'since')).toBe(-1);
  });
});

describe('CO-8 serve', () => {
  test('is never done, wherever the column goes', () => {
    const friend: Partial<Column> = { side: 'laying', task: 'serve', zone: -1 };
    const state = after(
      field([friend, { start: 15, zone: 2, task: 'reach' }]),
      ['march 1,0 2,0', 'hold'],
      ['march 3,0', 'hold'],
    );
    expect(columnOf(state)).toMatchObject({ at: '3,0', status: 'active', arrived: -1 });
  });
});

describe('TI-4 what only waits', () => {
  const order = (what: string): Order[] => {
    if (what === 'jam') return [{ do: 'jam', column: 0, place: 3 }];
    return what === 'none' ? [] : [{ do: 'hold', column: 0 }];
  };

  test.each(['none', 'hold', 'jam'])('%s: its clock goes to the end of the turn', (what) => {
    const start = after(field([{ recon: 9, jam: 9 }], {}, ['networkedBelt 1 3,0']), ['hold']);
    const played = advance(start, order(what));
    if (!played.ok) throw new Error('refused');
    expect(columnOf(played.state).clock).toBe(20);
  });

  test('a march that halts does not', () => {
    const start = after(field([{ recon: 9, zone: 2 }], {}, ['networkedBelt 1 3,0']), ['march 1,0']);
    expect(columnOf(start).clock).toBe(5);
    expect(columnOf(after(start, ['march 2,0 3,0'])).clock).toBe(10);
  });
});

describe('LB-4 a column that reloads', () => {
  test('may hold and nothing else', () => {
    const state = field([{ jam: 9, recon: 9, layer: LAYER }], {}, ['networkedBelt 1 1,0']);
    const known = after(state, ['hold']);
    const ready = known.words.slice();
    ready[unitAt(known.setting, 0) + UNIT.ready] = 9;
    const loading: State = { setting: known.setting, words: ready };
    for (const text of ['march 0,1', 'breach 1,0 hand', 'search 0,0', 'jam 1,0']) {
      expect([text, refusals(loading, text)]).toEqual([text, ['reloading']]);
    }
    expect(refusals(loading, 'hold')).toEqual([]);
    expect(viewFor(loading, 'moving').columns[0].ready).toBe(9);
  });
});
